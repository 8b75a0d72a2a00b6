<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>console::BodyView</name>
    <message numerus="yes">
        <source>It holds %n NUL byte(s).</source>
        <translation>
            <numerusform>It holds %n NUL byte.</numerusform>
            <numerusform>It holds %n NUL bytes.</numerusform>
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
    <name>console::DeviceView</name>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
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
</TS>
