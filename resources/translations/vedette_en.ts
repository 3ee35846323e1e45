<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>Add %n cameras</source>
        <translation>
            <numerusform>Add %n camera</numerusform>
            <numerusform>Add %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was lost for a short time %n times within a minute.</source>
        <translation>
            <numerusform>It was lost for a short time %n time within a minute.</numerusform>
            <numerusform>It was lost for a short time %n times within a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute.</source>
        <translation>
            <numerusform>%n time within a minute.</numerusform>
            <numerusform>%n times within a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::AddressPage</name>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::Exchange</name>
    <message numerus="yes">
        <source>Import %n cameras</source>
        <translation>
            <numerusform>Import %n camera</numerusform>
            <numerusform>Import %n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras were here already.</source>
        <translation>
            <numerusform>%n camera was here already.</numerusform>
            <numerusform>%n cameras were here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::Intake</name>
    <message numerus="yes">
        <source>%n cameras are on the wall already.</source>
        <translation>
            <numerusform>%n camera is on the wall already.</numerusform>
            <numerusform>%n cameras are on the wall already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::Notifier</name>
    <message numerus="yes">
        <source>%n cameras are lost</source>
        <translation>
            <numerusform>%n camera is lost</numerusform>
            <numerusform>%n cameras are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are back or unsteady</source>
        <translation>
            <numerusform>%n camera is back or unsteady</numerusform>
            <numerusform>%n cameras are back or unsteady</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are lost or back</source>
        <translation>
            <numerusform>%n camera is lost or back</numerusform>
            <numerusform>%n cameras are lost or back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::SearchView</name>
    <message numerus="yes">
        <source>Looking for %n cameras…</source>
        <translation>
            <numerusform>Looking for %n camera…</numerusform>
            <numerusform>Looking for %n cameras…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses with pictures were found. Choose which to add:</source>
        <translation>
            <numerusform>%n address with pictures was found. Choose whether to add it:</numerusform>
            <numerusform>%n addresses with pictures were found. Choose which to add:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::SharePanel</name>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n watching</numerusform>
            <numerusform>%n watching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::SnapshotCommands</name>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>%n picture saved in %1.</numerusform>
            <numerusform>%n pictures saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::ViewerModel</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
</context>
</TS>
