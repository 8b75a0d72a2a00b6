<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>audience::Audience</name>
    <message numerus="yes">
        <source>nobody has “%1”, %n have “%2”</source>
        <translation>
            <numerusform>nobody has “%1”, %n has “%2”</numerusform>
            <numerusform>nobody has “%1”, %n have “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n handle(s)</source>
        <translation>
            <numerusform>Goes to %n handle</numerusform>
            <numerusform>Goes to %n handles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of them are not registered here.</source>
        <translation>
            <numerusform>%1; %n of them is not registered here.</numerusform>
            <numerusform>%1; %n of them are not registered here.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n registration(s) created again.</source>
        <translation>
            <numerusform>%n registration created again.</numerusform>
            <numerusform>%n registrations created again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
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
    <name>console::DeviceWall</name>
    <message numerus="yes">
        <source>%n virtual</source>
        <translation>
            <numerusform>%n virtual</numerusform>
            <numerusform>%n virtual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something new</source>
        <translation>
            <numerusform>%n with something new</numerusform>
            <numerusform>%n with something new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::DeviceWallModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::DeviceWords</name>
    <message numerus="yes">
        <source>the next %n device(s)</source>
        <translation>
            <numerusform>the next %n device</numerusform>
            <numerusform>the next %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n call(s)</source>
        <translation>
            <numerusform>the next %n call</numerusform>
            <numerusform>the next %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
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
    <name>console::ExportDialog</name>
    <message numerus="yes">
        <source>The %n &amp;chosen send(s)</source>
        <translation>
            <numerusform>The %n &amp;chosen send</numerusform>
            <numerusform>The %n &amp;chosen sends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::FaultDeckPanel</name>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n on</numerusform>
            <numerusform>%n on</numerusform>
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
    <name>console::MainWindow</name>
    <message numerus="yes">
        <source>%n fault(s) on</source>
        <translation>
            <numerusform>%n fault on</numerusform>
            <numerusform>%n faults on</numerusform>
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
    <name>console::RegistrationDetail</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::RegistrationsPage</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) exported, handles included.</source>
        <translation>
            <numerusform>%n registration exported, handle included.</numerusform>
            <numerusform>%n registrations exported, handles included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub holds back; it is asked again in %n second(s).</source>
        <translation>
            <numerusform>The hub holds back; it is asked again in %n second.</numerusform>
            <numerusform>The hub holds back; it is asked again in %n seconds.</numerusform>
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
        <source>%n would get it</source>
        <translation>
            <numerusform>%n would get it</numerusform>
            <numerusform>%n would get it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::SendGuard</name>
    <message numerus="yes">
        <source>After this send the hub removed %n registration(s), because the push service calls the handle dead: %1.</source>
        <translation>
            <numerusform>After this send the hub removed %n registration, because the push service calls the handle dead: %1.</numerusform>
            <numerusform>After this send the hub removed %n registrations, because the push service calls their handles dead: %1.</numerusform>
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
    <message numerus="yes">
        <source>%n of your templates cannot be read and is not shown.</source>
        <translation>
            <numerusform>%n of your templates cannot be read and is not shown.</numerusform>
            <numerusform>%n of your templates cannot be read and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::TokenInspector</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::WhoGetsItView</name>
    <message numerus="yes">
        <source>handle(s) get this</source>
        <translation>
            <numerusform>handle gets this</numerusform>
            <numerusform>handles get this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a handle that is there twice and are skipped.</source>
        <translation>
            <numerusform>%n has a handle that is there twice and is skipped.</numerusform>
            <numerusform>%n have a handle that is there twice and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a template that misses properties.</source>
        <translation>
            <numerusform>%n has a template that misses properties.</numerusform>
            <numerusform>%n have a template that misses properties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a template that gives nothing usable.</source>
        <translation>
            <numerusform>%n has a template that gives nothing usable.</numerusform>
            <numerusform>%n have a template that gives nothing usable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the handles are not registered here. They are sent to all the same.</source>
        <translation>
            <numerusform>%n of the handles is not registered here. It is sent to all the same.</numerusform>
            <numerusform>%n of the handles are not registered here. They are sent to all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago, may be out of date</source>
        <translation>
            <numerusform>Read %n minute ago, may be out of date</numerusform>
            <numerusform>Read %n minutes ago, may be out of date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::WhoModel</name>
    <message numerus="yes">
        <source>%n have “%1”</source>
        <translation>
            <numerusform>%n has “%1”</numerusform>
            <numerusform>%n have “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
Without this condition alone %n more would get it.</source>
        <translation>
            <numerusform>%1\nWithout this condition alone %n more would get it.</numerusform>
            <numerusform>%1\nWithout this condition alone %n more would get it.</numerusform>
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
