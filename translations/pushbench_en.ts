<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli::History</name>
    <message numerus="yes">
        <source>%n exchange(s) written.</source>
        <translation>
            <numerusform>%n exchange written.</numerusform>
            <numerusform>%n exchanges written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compare::Markdown</name>
    <message numerus="yes">
        <source>%n value(s) that always change(s) left out.</source>
        <translation>
            <numerusform>%n value that always changes left out.</numerusform>
            <numerusform>%n values that always change left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compare::Rows</name>
    <message numerus="yes">
        <source>%n more difference(s) are not listed here. Line by line shows all of it.</source>
        <translation>
            <numerusform>%n more difference is not listed here. Line by line shows all of it.</numerusform>
            <numerusform>%n more differences are not listed here. Line by line shows all of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not listed.</source>
        <translation>
            <numerusform>%n more row is not listed.</numerusform>
            <numerusform>%n more rows are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::BatchField</name>
    <message numerus="yes">
        <source>%n handles</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there more than once</source>
        <translation>
            <numerusform>%n is there more than once</numerusform>
            <numerusform>%n are there more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not well formed (lines %1)</source>
        <translation>
            <numerusform>%n is not well formed (line %1)</numerusform>
            <numerusform>%n are not well formed (lines %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::BodyPanel</name>
    <message numerus="yes">
        <source>Body, %n byte(s)</source>
        <translation>
            <numerusform>Body, %n byte</numerusform>
            <numerusform>Body, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n NUL byte(s), shown as ␀.</source>
        <translation>
            <numerusform>It holds %n NUL byte, shown as ␀.</numerusform>
            <numerusform>It holds %n NUL bytes, shown as ␀.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::CollectionModel</name>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::CompareModel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) the same</source>
        <translation>
            <numerusform>%n value the same</numerusform>
            <numerusform>%n values the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) and id(s) hidden</source>
        <translation>
            <numerusform>%n date or id hidden</numerusform>
            <numerusform>%n dates and ids hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::CompareView</name>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ComposePage</name>
    <message numerus="yes">
        <source>The draft now has it for %n platform(s).</source>
        <translation>
            <numerusform>The draft now has it for %n platform.</numerusform>
            <numerusform>The draft now has it for %n platforms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n send(s) accepted.</source>
        <translation>
            <numerusform>%1 of %n send accepted.</numerusform>
            <numerusform>%1 of %n sends accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConnectionDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConnectionStringEdit</name>
    <message numerus="yes">
        <source>%n character(s), hidden</source>
        <translation>
            <numerusform>%n character, hidden</numerusform>
            <numerusform>%n characters, hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::DeliveryView</name>
    <message numerus="yes">
        <source>%1, %2, %n device(s)</source>
        <translation>
            <numerusform>%1, %2, %n device</numerusform>
            <numerusform>%1, %2, %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::DeviceView</name>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::DiffView</name>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ExchangePane</name>
    <message numerus="yes">
        <source>Devices, %n</source>
        <translation>
            <numerusform>Devices, %n</numerusform>
            <numerusform>Devices, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Response, %n header(s)</source>
        <translation>
            <numerusform>Response, %n header</numerusform>
            <numerusform>Response, %n headers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ExchangeReading</name>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::HeaderTable</name>
    <message numerus="yes">
        <source>Copied %n header(s)</source>
        <translation>
            <numerusform>Copied %n header</numerusform>
            <numerusform>Copied %n headers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::HeaderTreeModel</name>
    <message numerus="yes">
        <source>%1…%2 (%n characters)</source>
        <translation>
            <numerusform>%1…%2 (%n character)</numerusform>
            <numerusform>%1…%2 (%n characters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::HistoryModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::HistoryPage</name>
    <message numerus="yes">
        <source>%n send(s)</source>
        <translation>
            <numerusform>%n send</numerusform>
            <numerusform>%n sends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) deleted.</source>
        <translation>
            <numerusform>%n send deleted.</numerusform>
            <numerusform>%n sends deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n send(s)? Some are pinned.</source>
        <translation>
            <numerusform>Delete %n send? It is pinned.</numerusform>
            <numerusform>Delete %n sends? Some are pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n send(s)?</source>
        <translation>
            <numerusform>Delete %n send?</numerusform>
            <numerusform>Delete %n sends?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) exported, without keys.</source>
        <translation>
            <numerusform>%n send exported, without keys.</numerusform>
            <numerusform>%n sends exported, without keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n send(s) added, %1 were there already.</source>
        <translation>
            <numerusform>%n send added, %1 were there already.</numerusform>
            <numerusform>%n sends added, %1 were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::OneMessageDialog</name>
    <message numerus="yes">
        <source>Put %n into the draft</source>
        <translation>
            <numerusform>Put %n into the draft</numerusform>
            <numerusform>Put %n into the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <translation>
            <numerusform>Send %n</numerusform>
            <numerusform>Send %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::OutcomeView</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::PayloadSide</name>
    <message numerus="yes">
        <source>Headers, %n</source>
        <translation>
            <numerusform>Headers, %n</numerusform>
            <numerusform>Headers, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::PlatformBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::PreviewView</name>
    <message numerus="yes">
        <source>Load %n picture(s)</source>
        <translation>
            <numerusform>Load %n picture</numerusform>
            <numerusform>Load %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ProblemLine</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::TemplateGallery</name>
    <message numerus="yes">
        <source>%1, %n template(s)</source>
        <translation>
            <numerusform>%1, %n template</numerusform>
            <numerusform>%1, %n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payload::PasteAs</name>
    <message numerus="yes">
        <source>a list of %n handle(s)</source>
        <translation>
            <numerusform>a list of %n handle</numerusform>
            <numerusform>a list of %n handles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharing::Bundle</name>
    <message numerus="yes">
        <source>Body, %n byte(s)</source>
        <translation>
            <numerusform>Body, %n byte</numerusform>
            <numerusform>Body, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more byte(s) came and were not kept.</source>
        <translation>
            <numerusform>%n more byte came and was not kept.</numerusform>
            <numerusform>%n more bytes came and were not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharing::Readable</name>
    <message numerus="yes">
        <source>%n more byte(s) came and were not kept</source>
        <translation>
            <numerusform>%n more byte came and was not kept</numerusform>
            <numerusform>%n more bytes came and were not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that are no text, in Base64</source>
        <translation>
            <numerusform>%n byte that is no text, in Base64</numerusform>
            <numerusform>%n bytes that are no text, in Base64</numerusform>
        </translation>
    </message>
</context>
</TS>
