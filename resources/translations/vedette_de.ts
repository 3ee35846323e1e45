<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A camera studio for the desktop.</source>
        <translation>Ein Kamerastudio für den Desktop.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <translation>Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>About Vedette</source>
        <translation>Über Vedette</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add Camera…</source>
        <translation>Kamera &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Eine Kamera hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Share the Cameras</source>
        <translation>Kameras &amp;freigeben</translation>
    </message>
    <message>
        <source>Let others watch the cameras in their browsers and players</source>
        <translation>Andere die Kameras in ihrem Browser oder Player ansehen lassen</translation>
    </message>
    <message>
        <source>S&amp;haring…</source>
        <translation>Frei&amp;gabe&#xa0;…</translation>
    </message>
    <message>
        <source>Where others can watch, and who may</source>
        <translation>Wo andere zusehen können, und wer es darf</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Change how Vedette looks and works</source>
        <translation>Aussehen und Verhalten von Vedette ändern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Vedette</source>
        <translation>Vedette schließen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Rename the camera</source>
        <translation>Die Kamera umbenennen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern&#xa0;…</translation>
    </message>
    <message>
        <source>Change the camera&apos;s address, sign-in or kind</source>
        <translation>Adresse, Anmeldung oder Art der Kamera ändern</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>&amp;Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Connect again at once</source>
        <translation>Sofort neu verbinden</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>Copy the camera&apos;s address</source>
        <translation>Die Adresse der Kamera kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the camera off the wall</source>
        <translation>Die Kamera von der Wand nehmen</translation>
    </message>
    <message>
        <source>Retry A&amp;ll</source>
        <translation>A&amp;lle erneut versuchen</translation>
    </message>
    <message>
        <source>Connect all cameras again at once</source>
        <translation>Alle Kameras sofort neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Show the camera alone, or all of them again</source>
        <translation>Nur diese Kamera zeigen, oder wieder alle</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>Show size, rate and age of the pictures on the tiles</source>
        <translation>Größe, Rate und Alter der Bilder auf den Kacheln anzeigen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Fill the screen with the wall</source>
        <translation>Den Bildschirm mit der Wand füllen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>From one large camera to the wall, or out of full screen</source>
        <translation>Von der großen Kamera zur Wand, oder aus dem Vollbild</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All that can be done by keys</source>
        <translation>Alles, was mit Tasten geht</translation>
    </message>
    <message>
        <source>&amp;About Vedette</source>
        <translation>&amp;Über Vedette</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Add camera</source>
        <translation>Kamera hinzufügen</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Camera Pict&amp;ure…</source>
        <translation>Kamerab&amp;ild&#xa0;…</translation>
    </message>
    <message>
        <source>Masks, crop, text, quality and controls of the camera, for the wall and for viewers</source>
        <translation>Masken, Ausschnitt, Text, Qualität und Regler der Kamera, für die Wand und für Zuschauer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Add the cameras and views of a file</source>
        <translation>Kameras und Ansichten einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write all cameras and views into a file</source>
        <translation>Alle Kameras und Ansichten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>&amp;Veröffentlichen…</translation>
    </message>
    <message>
        <source>Send the camera to a media server</source>
        <translation>Die Kamera an einen Medienserver senden</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Not announced: only this computer can reach the cameras.</source>
        <translation>Nicht angekündigt: Nur dieser Rechner kann die Kameras erreichen.</translation>
    </message>
    <message>
        <source>Announcing…</source>
        <translation>Wird angekündigt …</translation>
    </message>
    <message>
        <source>Announced: others on the network find the cameras.</source>
        <translation>Angekündigt: Andere im Netzwerk finden die Kameras.</translation>
    </message>
    <message>
        <source>Not announced: %1</source>
        <comment>what the system says</comment>
        <translation>Nicht angekündigt: %1</translation>
    </message>
    <message>
        <source>Not announced: the system&apos;s service for that does not run. Start it; on Linux it is avahi-daemon.</source>
        <translation>Nicht angekündigt: Der Dienst des Systems dafür läuft nicht. Starten Sie ihn; unter Linux ist es avahi-daemon.</translation>
    </message>
    <message>
        <source>Not announced: this system has no service for that.</source>
        <translation>Nicht angekündigt: Dieses System hat keinen Dienst dafür.</translation>
    </message>
</context>
<context>
    <name>ChoiceMenus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>&amp;Hidden Cameras</source>
        <translation>Verdeckte &amp;Kameras</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Cameras out of sight cost nothing, and connect again when they are seen</source>
        <translation>Kameras außer Sicht kosten nichts und verbinden sich wieder, sobald sie zu sehen sind</translation>
    </message>
    <message>
        <source>&amp;Stay Connected, Slowly</source>
        <translation>&amp;Verbunden bleiben, langsam</translation>
    </message>
    <message>
        <source>Cameras out of sight stay connected, and send a picture now and then</source>
        <translation>Kameras außer Sicht bleiben verbunden und senden ab und zu ein Bild</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiterlaufen</translation>
    </message>
    <message>
        <source>Cameras out of sight send all pictures, as if they were seen</source>
        <translation>Kameras außer Sicht senden alle Bilder, als wären sie zu sehen</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>The desktop tells when a camera is lost or back</source>
        <translation>Der Desktop meldet, wenn eine Kamera ausfällt oder zurückkehrt</translation>
    </message>
    <message>
        <source>While &amp;Another Program Is in Front</source>
        <translation>Solange ein &amp;anderes Programm vorn ist</translation>
    </message>
    <message>
        <source>The desktop tells when a camera is lost or back that you do not watch</source>
        <translation>Der Desktop meldet Ausfall und Rückkehr einer Kamera, wenn Sie gerade nicht zusehen</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Only the log panel tells when a camera is lost or back</source>
        <translation>Nur das Protokoll zeigt, wenn eine Kamera ausfällt oder zurückkehrt</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Desktop</translation>
    </message>
    <message>
        <source>Keep the Screen &amp;Awake</source>
        <translation>Bildschirm &amp;wach halten</translation>
    </message>
    <message>
        <source>The screen stays on while a live picture can be seen</source>
        <translation>Der Bildschirm bleibt an, solange ein Livebild zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Icon in the Tray</source>
        <translation>&amp;Symbol im Infobereich</translation>
    </message>
    <message>
        <source>An icon in the desktop&apos;s tray shows and hides Vedette</source>
        <translation>Ein Symbol im Infobereich des Desktops zeigt und verbirgt Vedette</translation>
    </message>
    <message>
        <source>&amp;Close to the Tray</source>
        <translation>In den Infobereich s&amp;chließen</translation>
    </message>
    <message>
        <source>Closing the last window hides it; Vedette goes on behind its icon</source>
        <translation>Das letzte Fenster wird beim Schließen verborgen; Vedette läuft hinter seinem Symbol weiter</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cameras</source>
        <translation>
            <numerusform>%n Kamera hinzufügen</numerusform>
            <numerusform>%n Kameras hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Trust the certificate of “%1”</source>
        <translation>Dem Zertifikat von „%1“ vertrauen</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Change the picture of “%1”</source>
        <translation>Bild von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change what is seen of “%1”</source>
        <translation>Ändern, was von „%1“ zu sehen ist</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>no memory for the picture</source>
        <translation>kein Speicher für das Bild</translation>
    </message>
    <message>
        <source>no memory for %1x%2</source>
        <translation>kein Speicher für %1x%2</translation>
    </message>
    <message>
        <source>JPEG header at byte %1</source>
        <translation>JPEG-Kopf bei Byte %1</translation>
    </message>
    <message>
        <source>JPEG of other colours</source>
        <translation>JPEG mit anderen Farben</translation>
    </message>
    <message>
        <source>JPEG of incomplete blocks</source>
        <translation>JPEG mit unvollständigen Blöcken</translation>
    </message>
    <message>
        <source>JPEG smaller than a block</source>
        <translation>JPEG kleiner als ein Block</translation>
    </message>
    <message>
        <source>no whole JPEG in %1 bytes</source>
        <translation>kein ganzes JPEG in %1 Bytes</translation>
    </message>
    <message>
        <source>%1 with planes that are too small</source>
        <translation>%1 mit zu kleinen Ebenen</translation>
    </message>
    <message>
        <source>a picture of a single column or row</source>
        <translation>ein Bild aus einer einzigen Spalte oder Zeile</translation>
    </message>
    <message>
        <source>id: one of its own</source>
        <translation>id: eine eigene</translation>
    </message>
    <message>
        <source>camera %1, %2</source>
        <translation>Kamera %1, %2</translation>
    </message>
    <message>
        <source>view %1, %2</source>
        <translation>Ansicht %1, %2</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <source>not a file that Vedette exported</source>
        <translation>keine Datei, die Vedette exportiert hat</translation>
    </message>
    <message>
        <source>version: written by a newer Vedette; what this one knows was read</source>
        <translation>version: von einem neueren Vedette geschrieben; gelesen wurde, was dieses kennt</translation>
    </message>
    <message>
        <source>kind: local, remote or test</source>
        <translation>kind: local, remote oder test</translation>
    </message>
    <message>
        <source>size: %1x%1 to %2x%2 pixels</source>
        <translation>Größe: %1x%1 bis %2x%2 Pixel</translation>
    </message>
    <message>
        <source>rate: %1 to %2 pictures a second</source>
        <translation>Rate: %1 bis %2 Bilder je Sekunde</translation>
    </message>
    <message>
        <source>device: an id or a name</source>
        <translation>Gerät: eine Kennung oder ein Name</translation>
    </message>
    <message>
        <source>format: a name as in Jpeg or YUYV</source>
        <translation>Format: ein Name wie Jpeg oder YUYV</translation>
    </message>
    <message>
        <source>test[:WIDTHxHEIGHT[@FPS]], as in test:1280x720@30</source>
        <translation>test[:BREITExHÖHE[@RATE]], wie in test:1280x720@30</translation>
    </message>
    <message>
        <source>a device id, name or number, test, or an address</source>
        <translation>Kennung, Name oder Nummer eines Geräts, test oder eine Adresse</translation>
    </message>
    <message>
        <source>one address, or two with a | between them</source>
        <translation>eine Adresse, oder zwei mit einem | dazwischen</translation>
    </message>
    <message>
        <source>snapshot interval: 0.1 s to 1 h</source>
        <translation>Abstand der Einzelbilder: 0,1 s bis 1 h</translation>
    </message>
    <message>
        <source>trusted certificate: a SHA-256 digest</source>
        <translation>vertrautes Zertifikat: ein SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>views, %1</source>
        <translation>Ansichten, %1</translation>
    </message>
    <message>
        <source>(kept as %1)</source>
        <translation>(aufgehoben als %1)</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: Der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>address: an IPv4 or IPv6 address</source>
        <translation>Adresse: eine IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>users: at most %1</source>
        <translation>Benutzer: höchstens %1</translation>
    </message>
    <message>
        <source>user: a name without a colon</source>
        <translation>Benutzer: ein Name ohne Doppelpunkt</translation>
    </message>
    <message>
        <source>user: %1 only once</source>
        <translation>Benutzer: %1 nur einmal</translation>
    </message>
    <message>
        <source>user: %1 with a password</source>
        <translation>Benutzer: %1 mit einem Passwort</translation>
    </message>
    <message>
        <source>proxies: at most %1</source>
        <translation>Proxys: höchstens %1</translation>
    </message>
    <message>
        <source>proxy: an address or a network, as in 10.0.0.0/8</source>
        <translation>Proxy: eine Adresse oder ein Netz, wie in 10.0.0.0/8</translation>
    </message>
    <message>
        <source>names and web sites: at most %1</source>
        <translation>Namen und Websites: höchstens %1</translation>
    </message>
    <message>
        <source>name: a host name, as in cam.example.org</source>
        <translation>Name: ein Rechnername, wie in cam.example.org</translation>
    </message>
    <message>
        <source>web site: scheme and host alone, as in https://example.org</source>
        <translation>Website: nur Schema und Rechner, wie in https://example.org</translation>
    </message>
    <message>
        <source>windows: 1 to %1</source>
        <translation>Fenster: 1 bis %1</translation>
    </message>
    <message>
        <source>window id: 1 to %1, only once</source>
        <translation>Kennung des Fensters: 1 bis %1, nur einmal</translation>
    </message>
    <message>
        <source>cameras: at most %1</source>
        <translation>Kameras: höchstens %1</translation>
    </message>
    <message>
        <source>camera id: small letters, digits and dashes</source>
        <translation>Kennung der Kamera: kleine Buchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>camera id: %1 only once</source>
        <translation>Kennung der Kamera: %1 nur einmal</translation>
    </message>
    <message>
        <source>publish: %1 only once</source>
        <translation>Veröffentlichen: %1 nur einmal</translation>
    </message>
    <message>
        <source>views: 1 to %1</source>
        <translation>Ansichten: 1 bis %1</translation>
    </message>
    <message>
        <source>view id: %1 only once</source>
        <translation>Kennung der Ansicht: %1 nur einmal</translation>
    </message>
    <message>
        <source>webhook: an http or https address</source>
        <translation>Webhook: eine Adresse mit http oder https</translation>
    </message>
    <message>
        <source>webhook token: one line</source>
        <translation>Token des Webhooks: eine Zeile</translation>
    </message>
    <message>
        <source>webhook events: %1</source>
        <translation>Ereignisse des Webhooks: %1</translation>
    </message>
    <message>
        <source>mqtt broker: as in mqtts://mqtt.example.org</source>
        <translation>MQTT-Broker: wie in mqtts://mqtt.example.org</translation>
    </message>
    <message>
        <source>mqtt user and password: one line</source>
        <translation>MQTT-Benutzer und Passwort: eine Zeile</translation>
    </message>
    <message>
        <source>mqtt user: a password needs one</source>
        <translation>MQTT-Benutzer: Zu einem Passwort gehört einer</translation>
    </message>
    <message>
        <source>mqtt topic: without + and #, as in vedette/door</source>
        <translation>MQTT-Thema: ohne + und #, wie in vedette/door</translation>
    </message>
    <message>
        <source>events, %1</source>
        <translation>Ereignisse, %1</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>größer als %1 MiB</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>quality: 1 to 100</source>
        <translation>Qualität: 1 bis 100</translation>
    </message>
    <message>
        <source>crop: within the picture, at least %1 percent of it</source>
        <translation>Ausschnitt: innerhalb des Bildes, mindestens %1 Prozent davon</translation>
    </message>
    <message>
        <source>masks: at most %1</source>
        <translation>Masken: höchstens %1</translation>
    </message>
    <message>
        <source>mask: left, top, width and height within the picture, in percent</source>
        <translation>Maske: links, oben, Breite und Höhe innerhalb des Bildes, in Prozent</translation>
    </message>
    <message>
        <source>overlay: one line of at most %1 characters</source>
        <translation>Einblendung: eine Zeile mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>overlay height: %1 to %2 percent</source>
        <translation>Höhe der Einblendung: %1 bis %2 Prozent</translation>
    </message>
    <message>
        <source>masks: a list</source>
        <translation>Masken: eine Liste</translation>
    </message>
    <message>
        <source>publish: an address as in rtmp://192.0.2.9/live/door</source>
        <translation>Veröffentlichen: eine Adresse wie rtmp://192.0.2.9/live/door</translation>
    </message>
    <message>
        <source>publish bit rate: %1 to %2 kbit/s</source>
        <translation>Bitrate beim Veröffentlichen: %1 bis %2 kbit/s</translation>
    </message>
    <message>
        <source>publish rate: 1 to %1 pictures a second</source>
        <translation>Rate beim Veröffentlichen: 1 bis %1 Bilder je Sekunde</translation>
    </message>
    <message>
        <source>port: 0 to 65535</source>
        <translation>Port: 0 bis 65535</translation>
    </message>
    <message>
        <source>share, %1</source>
        <translation>Freigabe, %1</translation>
    </message>
    <message>
        <source>folder: a whole path</source>
        <translation>Ordner: ein ganzer Pfad</translation>
    </message>
    <message>
        <source>name: 1 to %1 characters</source>
        <translation>Name: 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>name: %1 instead of %2</source>
        <translation>Name: %1 statt %2</translation>
    </message>
    <message>
        <source>updates: an http or https address</source>
        <translation>Updates: eine Adresse mit http oder https</translation>
    </message>
    <message>
        <source>updates: an address, as this Vedette was built without one</source>
        <translation>Updates: eine Adresse, da dieses Vedette ohne eine gebaut wurde</translation>
    </message>
    <message>
        <source>view id: 1 to %1</source>
        <translation>Kennung der Ansicht: 1 bis %1</translation>
    </message>
    <message>
        <source>view name: at most %1 characters</source>
        <translation>Name der Ansicht: höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>layout: 1x1 to %1x%1</source>
        <translation>Anordnung: 1x1 bis %1x%1</translation>
    </message>
    <message>
        <source>dwell: 1 to %1 seconds</source>
        <translation>Verweilzeit: 1 bis %1 Sekunden</translation>
    </message>
    <message>
        <source>tiles: at most %1</source>
        <translation>Kacheln: höchstens %1</translation>
    </message>
    <message>
        <source>tile: 1x1 to %1x%1 cells</source>
        <translation>Kachel: 1x1 bis %1x%1 Felder</translation>
    </message>
    <message>
        <source>tile: %1 only once</source>
        <translation>Kachel: %1 nur einmal</translation>
    </message>
    <message>
        <source>ONVIF without video</source>
        <translation>ONVIF ohne Video</translation>
    </message>
    <message>
        <source>ONVIF without an address</source>
        <translation>ONVIF ohne Adresse</translation>
    </message>
    <message>
        <source>ONVIF: more than an answer can have</source>
        <translation>ONVIF: mehr, als eine Antwort haben kann</translation>
    </message>
    <message>
        <source>ONVIF: no XML (HTTP %1)</source>
        <translation>ONVIF: kein XML (HTTP %1)</translation>
    </message>
    <message>
        <source>%1: not a file</source>
        <translation>%1: keine Datei</translation>
    </message>
    <message>
        <source>none can be made here: name the files of one of your own</source>
        <translation>hier kann keines erstellt werden: Geben Sie die Dateien eines eigenen an</translation>
    </message>
    <message>
        <source>none can be made</source>
        <translation>es kann keines erstellt werden</translation>
    </message>
    <message>
        <source>this system has no TLS library</source>
        <translation>dieses System hat keine TLS-Bibliothek</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form</source>
        <translation>es gibt kein Zertifikat in PEM-Form</translation>
    </message>
    <message>
        <source>there is no RSA or EC private key in PEM form without a password</source>
        <translation>es gibt keinen privaten RSA- oder EC-Schlüssel in PEM-Form ohne Passwort</translation>
    </message>
    <message>
        <source>the private key is not that of the certificate</source>
        <translation>der private Schlüssel ist nicht der des Zertifikats</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>a picture too small to be changed</source>
        <translation>ein Bild, das zu klein zum Verändern ist</translation>
    </message>
    <message>
        <source>a picture that cannot be turned</source>
        <translation>ein Bild, das sich nicht drehen lässt</translation>
    </message>
    <message>
        <source>pictures, %1</source>
        <translation>Bilder, %1</translation>
    </message>
    <message>
        <source>%1: no name is free</source>
        <translation>%1: Kein Name ist frei</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is lost</source>
        <translation>„%1“ ist ausgefallen</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>„%1“ ist wieder da</translation>
    </message>
    <message>
        <source>“%1” is unsteady</source>
        <translation>„%1“ ist instabil</translation>
    </message>
    <message>
        <source>No picture comes any more.</source>
        <translation>Es kommt kein Bild mehr.</translation>
    </message>
    <message>
        <source>It was gone for %1.</source>
        <comment>a length of time</comment>
        <translation>Sie war %1 lang weg.</translation>
    </message>
    <message numerus="yes">
        <source>It was lost for a short time %n times within a minute.</source>
        <translation>
            <numerusform>Sie ist innerhalb einer Minute %n-mal kurz ausgefallen.</numerusform>
            <numerusform>Sie ist innerhalb einer Minute %n-mal kurz ausgefallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gives no small pictures</source>
        <translation>„%1“ gibt keine kleinen Bilder</translation>
    </message>
    <message>
        <source>“%1” gives small pictures again</source>
        <translation>„%1“ gibt wieder kleine Bilder</translation>
    </message>
    <message>
        <source>“%1” is unsteady with small pictures</source>
        <translation>„%1“ ist bei kleinen Bildern unstet</translation>
    </message>
    <message>
        <source>The address for small tiles does not work, large pictures stand in. %1</source>
        <comment>what is wrong</comment>
        <translation>Die Adresse für kleine Kacheln geht nicht, große Bilder springen ein. %1</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>mehreren Adressen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a user&apos;s name and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <comment>a viewer</comment>
        <translation>%1 sieht zu</translation>
    </message>
    <message>
        <source>%1 watches no more</source>
        <comment>a viewer</comment>
        <translation>%1 sieht nicht mehr zu</translation>
    </message>
    <message>
        <source>A sign-in from %1 was refused</source>
        <translation>Eine Anmeldung von %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>cameras that were watched, and a length of time</comment>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>There is no user of that name.</source>
        <translation>Einen Benutzer dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>The password of %1 was wrong.</source>
        <translation>Das Passwort von %1 war falsch.</translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute.</source>
        <translation>
            <numerusform>%n-mal in einer Minute.</numerusform>
            <numerusform>%n-mal in einer Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has to wait before the next try.</source>
        <translation>Vor dem nächsten Versuch muss gewartet werden.</translation>
    </message>
    <message>
        <source>“%1” is published</source>
        <translation>„%1“ wird veröffentlicht</translation>
    </message>
    <message>
        <source>“%1” is not published</source>
        <translation>„%1“ wird nicht veröffentlicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a media server&apos;s address, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>No machine of this name is known: check the address.</source>
        <translation>Unter diesem Namen ist kein Gerät bekannt: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nothing answers there: check that the camera is on and that the port is right.</source>
        <translation>Dort antwortet niemand: Prüfen Sie, ob die Kamera eingeschaltet ist und der Port stimmt.</translation>
    </message>
    <message>
        <source>The connection was lost: check the camera and the network if it does not come back.</source>
        <translation>Die Verbindung ist abgerissen: Prüfen Sie Kamera und Netzwerk, falls sie nicht wiederkehrt.</translation>
    </message>
    <message>
        <source>The network cannot be reached: check this computer&apos;s connection.</source>
        <translation>Das Netzwerk ist nicht erreichbar: Prüfen Sie die Verbindung dieses Rechners.</translation>
    </message>
    <message>
        <source>There was no answer in time: check that the camera is on and in this network.</source>
        <translation>Es kam rechtzeitig keine Antwort: Prüfen Sie, ob die Kamera eingeschaltet und in diesem Netzwerk ist.</translation>
    </message>
    <message>
        <source>The camera answers, but sends no picture: restart it if it stays so.</source>
        <translation>Die Kamera antwortet, sendet aber kein Bild: Starten Sie sie neu, wenn es dabei bleibt.</translation>
    </message>
    <message>
        <source>The camera wants a user name and password: sign in.</source>
        <translation>Die Kamera verlangt Benutzernamen und Passwort: Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The camera does not take this user name and password: sign in with the right ones. The wrong ones are not sent again.</source>
        <translation>Die Kamera lehnt Benutzernamen oder Passwort ab: Melden Sie sich mit den richtigen an. Die falschen werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that nobody vouches for: look at it, and trust it if it is the camera&apos;s own.</source>
        <translation>Für das Zertifikat der Kamera bürgt niemand: Sehen Sie es sich an und vertrauen Sie ihm, wenn es das der Kamera ist.</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted for this camera: something else may answer in its place. Trust it only if you know why it is another one.</source>
        <translation>Dies ist nicht das Zertifikat, dem Sie für diese Kamera vertraut haben: Vielleicht antwortet etwas anderes an ihrer Stelle. Vertrauen Sie ihm nur, wenn Sie wissen, warum es ein anderes ist.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s settings does not connect: check the proxy, or except the camera from it.</source>
        <translation>Der in diesem Rechner eingestellte Proxy stellt keine Verbindung her: Prüfen Sie den Proxy, oder nehmen Sie die Kamera davon aus.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s settings wants another user name and password: correct them in those settings.</source>
        <translation>Der in diesem Rechner eingestellte Proxy verlangt andere Anmeldedaten: Berichtigen Sie sie in den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>No secure connection is possible: check the camera&apos;s certificate, or use an http address.</source>
        <translation>Keine sichere Verbindung möglich: Prüfen Sie das Zertifikat der Kamera, oder nehmen Sie eine http-Adresse.</translation>
    </message>
    <message>
        <source>The camera refused: check the address.</source>
        <translation>Die Kamera hat abgelehnt: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The camera sends from one address to the next without end: use the address of the pictures themselves.</source>
        <translation>Die Kamera verweist endlos von einer Adresse zur nächsten: Nehmen Sie die Adresse der Bilder selbst.</translation>
    </message>
    <message>
        <source>This is no stream of pictures: use the address of the stream itself.</source>
        <translation>Das ist kein Bilder-Stream: Nehmen Sie die Adresse des Streams selbst.</translation>
    </message>
    <message>
        <source>This is not the address of a camera: it should look like http://192.168.1.20/video or rtsp://192.168.1.20/stream.</source>
        <translation>Das ist keine Kameraadresse: Sie sollte aussehen wie http://192.168.1.20/video oder rtsp://192.168.1.20/stream.</translation>
    </message>
    <message>
        <source>What came is not a whole picture: check the camera if it stays so.</source>
        <translation>Was ankam, ist kein vollständiges Bild: Prüfen Sie die Kamera, wenn es dabei bleibt.</translation>
    </message>
    <message>
        <source>A picture is too large: choose a smaller size in the camera.</source>
        <translation>Ein Bild ist zu groß: Wählen Sie in der Kamera eine kleinere Größe.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown: choose another format in the camera.</source>
        <translation>Diese Art Bild kann nicht gezeigt werden: Wählen Sie in der Kamera ein anderes Format.</translation>
    </message>
    <message>
        <source>This computer lacks what plays it: install GStreamer&apos;s plug-ins “good”, “bad” and “libav” (on Debian and its kin gstreamer1.0-plugins-good, gstreamer1.0-plugins-bad, gstreamer1.0-libav), then start Vedette again.</source>
        <translation>Diesem Rechner fehlt, was es abspielt: Installieren Sie die GStreamer-Plug-ins „good“, „bad“ und „libav“ (auf Debian und Verwandten gstreamer1.0-plugins-good, gstreamer1.0-plugins-bad, gstreamer1.0-libav), und starten Sie Vedette dann neu.</translation>
    </message>
    <message>
        <source>The camera is not plugged in: plug it in and it starts by itself.</source>
        <translation>Die Kamera ist nicht angeschlossen: Schließen Sie sie an, dann startet sie von selbst.</translation>
    </message>
    <message>
        <source>Another program uses the camera: close that program.</source>
        <translation>Ein anderes Programm benutzt die Kamera: Schließen Sie es.</translation>
    </message>
    <message>
        <source>The system does not let Vedette use the camera: allow it in the system&apos;s privacy settings.</source>
        <translation>Das System erlaubt Vedette die Kamera nicht: Erlauben Sie es in den Datenschutzeinstellungen.</translation>
    </message>
    <message>
        <source>The camera was unplugged: plug it in and it goes on by itself.</source>
        <translation>Die Kamera wurde abgezogen: Schließen Sie sie an, dann läuft sie von selbst weiter.</translation>
    </message>
    <message>
        <source>The camera does not work: unplug it and plug it in again.</source>
        <translation>Die Kamera funktioniert nicht: Ziehen Sie sie ab, und schließen Sie sie wieder an.</translation>
    </message>
    <message>
        <source>Vedette ended unexpectedly while this camera was starting: start it when you think that it was not the cause.</source>
        <translation>Vedette wurde unerwartet beendet, während diese Kamera startete: Starten Sie sie, wenn Sie meinen, dass sie nicht die Ursache war.</translation>
    </message>
    <message>
        <source>Another program uses this port: choose another port.</source>
        <translation>Ein anderes Programm benutzt diesen Port: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The system does not give this port: choose one above 1023.</source>
        <translation>Das System gibt diesen Port nicht frei: Wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>This computer does not have this address: choose another address to listen on.</source>
        <translation>Dieser Rechner hat diese Adresse nicht: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A file could not be read: check that it is there and may be read.</source>
        <translation>Eine Datei war nicht lesbar: Prüfen Sie, ob sie da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>A file could not be written: check the free space and that it may be written.</source>
        <translation>Eine Datei ließ sich nicht schreiben: Prüfen Sie den freien Platz und die Schreibrechte.</translation>
    </message>
    <message>
        <source>A value is not possible: correct it.</source>
        <translation>Ein Wert ist nicht möglich: Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The camera answers “%1”: check the address.</source>
        <translation>Die Kamera antwortet „%1“: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>This is no stream of pictures but %1: use the address of the stream itself.</source>
        <translation>Das ist kein Bilder-Stream, sondern %1: Nehmen Sie die Adresse des Streams selbst.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a camera: it should look like http://192.168.1.20/video or rtsp://192.168.1.20/stream.</source>
        <translation>„%1“ ist keine Kameraadresse: Sie sollte aussehen wie http://192.168.1.20/video oder rtsp://192.168.1.20/stream.</translation>
    </message>
    <message>
        <source>A picture is larger than %1: choose a smaller size in the camera.</source>
        <translation>Ein Bild ist größer als %1: Wählen Sie in der Kamera eine kleinere Größe.</translation>
    </message>
    <message>
        <source>Pictures of the kind %1 cannot be shown: choose another format in the camera.</source>
        <translation>Bilder der Art %1 können nicht gezeigt werden: Wählen Sie in der Kamera ein anderes Format.</translation>
    </message>
    <message>
        <source>The camera “%1” is not plugged in: plug it in and it starts by itself.</source>
        <translation>Die Kamera „%1“ ist nicht angeschlossen: Schließen Sie sie an, dann startet sie von selbst.</translation>
    </message>
    <message>
        <source>Another program uses %1: choose another port.</source>
        <translation>Ein anderes Programm benutzt %1: Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The system does not give %1: choose a port above 1023.</source>
        <translation>Das System gibt %1 nicht frei: Wählen Sie einen Port über 1023.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: choose another one to listen on.</source>
        <translation>Dieser Rechner hat die Adresse %1 nicht: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A file could not be read: %1</source>
        <translation>Eine Datei war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>A file could not be written: %1</source>
        <translation>Eine Datei ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>A value is not possible. %1</source>
        <translation>Ein Wert ist nicht möglich. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, what else is known</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The computer that shares this camera has lost it: it goes on by itself when the camera is back there.</source>
        <translation>Der Rechner, der diese Kamera freigibt, hat sie verloren: Es geht von selbst weiter, wenn sie dort zurück ist.</translation>
    </message>
    <message>
        <source>HTTPS cannot be used with this certificate: choose other files, or let Vedette make one.</source>
        <translation>Mit diesem Zertifikat geht kein HTTPS: Wählen Sie andere Dateien, oder lassen Sie Vedette eines erstellen.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used: unlock it or install one.</source>
        <translation>Der Schlüsselbund des Systems kann nicht verwendet werden: Entsperren Sie ihn oder installieren Sie einen.</translation>
    </message>
    <message>
        <source>The camera “%1” was unplugged: plug it in and it goes on by itself.</source>
        <translation>Die Kamera „%1“ wurde abgezogen: Schließen Sie sie an, dann läuft sie von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Licence: %1
Home page: %2

It is part of your system, which has its whole text.</source>
        <translation>Lizenz: %1
Webseite: %2

Es gehört zu Ihrem System, das den ganzen Text hat.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>No media server of this name is known: check the address.</source>
        <translation>Kein Medienserver dieses Namens ist bekannt: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nothing answers there: check that the media server runs and that the port is right.</source>
        <translation>Dort antwortet nichts: Prüfen Sie, ob der Medienserver läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>The media server has ended the connection.</source>
        <translation>Der Medienserver hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The media server&apos;s network cannot be reached.</source>
        <translation>Das Netz des Medienservers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The media server does not answer in time.</source>
        <translation>Der Medienserver antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The media server does not take the user name and password: correct them in the address.</source>
        <translation>Der Medienserver nimmt Benutzernamen und Passwort nicht an: Berichtigen Sie sie in der Adresse.</translation>
    </message>
    <message>
        <source>No secure connection to the media server is possible: check its certificate and its name.</source>
        <translation>Zum Medienserver ist keine sichere Verbindung möglich: Prüfen Sie sein Zertifikat und seinen Namen.</translation>
    </message>
    <message>
        <source>The media server does not take the stream: check the path and the key in the address.</source>
        <translation>Der Medienserver nimmt den Strom nicht an: Prüfen Sie Pfad und Schlüssel in der Adresse.</translation>
    </message>
    <message>
        <source>This Vedette lacks what publishes cameras: take a build with FFmpeg&apos;s libraries.</source>
        <translation>Diesem Vedette fehlt, was Kameras veröffentlicht: Nehmen Sie eine Fassung mit den Bibliotheken von FFmpeg.</translation>
    </message>
    <message>
        <source>There is no encoder for H.264 that takes these pictures: install an FFmpeg with libx264.</source>
        <translation>Es gibt keinen Encoder für H.264, der diese Bilder nimmt: Installieren Sie ein FFmpeg mit libx264.</translation>
    </message>
    <message>
        <source>The encoder for H.264 failed.</source>
        <translation>Der Encoder für H.264 hat versagt.</translation>
    </message>
    <message>
        <source>This is not the address of a stream at a media server: it should look like rtmp://192.0.2.9/live/door.</source>
        <translation>Das ist nicht die Adresse eines Stroms bei einem Medienserver: Sie sollte aussehen wie rtmp://192.0.2.9/live/tuer.</translation>
    </message>
    <message>
        <source>The camera gives no pictures.</source>
        <translation>Die Kamera liefert keine Bilder.</translation>
    </message>
    <message>
        <source>The camera cannot be published.</source>
        <translation>Die Kamera kann nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, what else is known</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Zertifikat anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>ScreenInhibitor</name>
    <message>
        <source>Cameras are being watched</source>
        <translation>Kameras werden beobachtet</translation>
    </message>
</context>
<context>
    <name>ShareFormats</name>
    <message>
        <source>(the one of this user)</source>
        <translation>(das dieses Benutzers)</translation>
    </message>
    <message>
        <source>Link to the stream</source>
        <translation>Link zum Stream</translation>
    </message>
    <message>
        <source>For a browser, a player, or another Vedette.</source>
        <translation>Für einen Browser, einen Player oder ein anderes Vedette.</translation>
    </message>
    <message>
        <source>Link to a snapshot</source>
        <translation>Link zum Einzelbild</translation>
    </message>
    <message>
        <source>The newest picture at each visit.</source>
        <translation>Bei jedem Aufruf das neueste Bild.</translation>
    </message>
    <message>
        <source>HTML &lt;img&gt;</source>
        <translation>HTML &lt;img&gt;</translation>
    </message>
    <message>
        <source>Shows the live picture in a page of your own.</source>
        <translation>Zeigt das Livebild auf einer eigenen Seite.</translation>
    </message>
    <message>
        <source>Settings › Devices &amp; services › Add integration › MJPEG IP Camera.</source>
        <translation>Einstellungen › Geräte &amp; Dienste › Integration hinzufügen › MJPEG IP Camera.</translation>
    </message>
    <message>
        <source>Settings › Classic Webcam.</source>
        <translation>Settings › Classic Webcam.</translation>
    </message>
    <message>
        <source>A command; or paste the link at Media › Open Network Stream.</source>
        <translation>Ein Befehl; oder den Link bei Medien › Netzwerkstream öffnen einfügen.</translation>
    </message>
    <message>
        <source>A Media Source with “Local File” switched off.</source>
        <translation>Eine Medienquelle, bei der „Lokale Datei“ ausgeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>On the wall</source>
        <translation>Auf der Wand</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Pfeiltasten, Pos1, Ende</translation>
    </message>
    <message>
        <source>Go to another camera</source>
        <translation>Zu einer anderen Kamera gehen</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>Menütaste, Rechtsklick</translation>
    </message>
    <message>
        <source>Menu of the camera</source>
        <translation>Menü der Kamera</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Swap two cameras, or move what is zoomed</source>
        <translation>Zwei Kameras tauschen, oder den gezoomten Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Mausrad, Zwei-Finger-Geste</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>The camera&apos;s host name is not known.</source>
        <translation>Der Rechnername der Kamera ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The camera refuses connections.</source>
        <translation>Die Kamera weist Verbindungen ab.</translation>
    </message>
    <message>
        <source>The connection to the camera was lost.</source>
        <translation>Die Verbindung zur Kamera ist abgerissen.</translation>
    </message>
    <message>
        <source>The camera&apos;s network cannot be reached.</source>
        <translation>Das Netz der Kamera ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>Die Kamera antwortet nicht.</translation>
    </message>
    <message>
        <source>The camera sends no pictures.</source>
        <translation>Die Kamera schickt keine Bilder.</translation>
    </message>
    <message>
        <source>The camera wants a password.</source>
        <translation>Die Kamera verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The camera does not accept the password.</source>
        <translation>Die Kamera nimmt das Passwort nicht an.</translation>
    </message>
    <message>
        <source>No secure connection to the camera is possible.</source>
        <translation>Eine sichere Verbindung zur Kamera ist nicht möglich.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat der Kamera wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate has changed.</source>
        <translation>Das Zertifikat der Kamera hat sich geändert.</translation>
    </message>
    <message>
        <source>The way to the camera leads through a proxy that does not connect.</source>
        <translation>Der Weg zur Kamera führt über einen Proxy, der nicht verbindet.</translation>
    </message>
    <message>
        <source>The way to the camera leads through a proxy that refuses.</source>
        <translation>Der Weg zur Kamera führt über einen Proxy, der ablehnt.</translation>
    </message>
    <message>
        <source>The camera answers with an error.</source>
        <translation>Die Kamera antwortet mit einem Fehler.</translation>
    </message>
    <message>
        <source>The computer that the camera comes from has lost it.</source>
        <translation>Der Rechner, von dem die Kamera kommt, hat sie verloren.</translation>
    </message>
    <message>
        <source>The camera&apos;s address leads in circles.</source>
        <translation>Die Adresse der Kamera führt im Kreis.</translation>
    </message>
    <message>
        <source>There is no camera at its address.</source>
        <translation>An der Adresse ist keine Kamera.</translation>
    </message>
    <message>
        <source>The camera&apos;s address is not valid.</source>
        <translation>Die Adresse der Kamera ist ungültig.</translation>
    </message>
    <message>
        <source>The camera sends broken pictures.</source>
        <translation>Die Kamera schickt beschädigte Bilder.</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures are too large.</source>
        <translation>Die Bilder der Kamera sind zu groß.</translation>
    </message>
    <message>
        <source>The camera&apos;s format is not supported.</source>
        <translation>Das Format der Kamera wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The computer that shares it cannot play this camera.</source>
        <translation>Der Rechner, der die Kamera freigibt, kann sie nicht abspielen.</translation>
    </message>
    <message>
        <source>The camera is not plugged in.</source>
        <translation>Die Kamera ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Another program uses the camera.</source>
        <translation>Ein anderes Programm benutzt die Kamera.</translation>
    </message>
    <message>
        <source>The computer that shares it may not use the camera.</source>
        <translation>Der Rechner, der die Kamera freigibt, darf sie nicht benutzen.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>Die Kamera wurde abgezogen.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>Die Kamera funktioniert nicht.</translation>
    </message>
    <message>
        <source>The camera is held back because it may be faulty.</source>
        <translation>Die Kamera wird zurückgehalten, weil sie defekt sein könnte.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Die Kamera liefert kein Bild.</translation>
    </message>
    <message>
        <source>No picture. It goes on by itself.</source>
        <translation>Kein Bild. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Kein Bild.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 B/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 ms old</source>
        <translation>%1 ms alt</translation>
    </message>
    <message>
        <source>%1 s old</source>
        <translation>%1 s alt</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verworfen</translation>
    </message>
</context>
<context>
    <name>TilePainter</name>
    <message>
        <source>%1 · %2×</source>
        <comment>state, how much enlarged</comment>
        <translation>%1 · %2×</translation>
    </message>
</context>
<context>
    <name>TileState</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No picture for %1</source>
        <translation>Seit %1 kein Bild</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Warten auf die Kamera</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch&#xa0;…</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Certificate changed!</source>
        <translation>Zertifikat geändert!</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Not a camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>No such address</source>
        <translation>Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>Proxy needs a password</source>
        <translation>Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Nicht darstellbar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>UsualName</name>
    <message>
        <source>Test pattern</source>
        <translation>Testbild</translation>
    </message>
</context>
<context>
    <name>ViewEdits</name>
    <message>
        <source>Change the layout</source>
        <translation>Layout ändern</translation>
    </message>
    <message>
        <source>Swap two cameras</source>
        <translation>Zwei Kameras tauschen</translation>
    </message>
    <message>
        <source>Change the size of a tile</source>
        <translation>Größe einer Kachel ändern</translation>
    </message>
    <message>
        <source>Add the view “%1”</source>
        <translation>Ansicht „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change the view “%1”</source>
        <translation>Ansicht „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Alle Kameras</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
</context>
<context>
    <name>vedette</name>
    <message>
        <source>Vedette ended unexpectedly while these cameras were starting, so they are paused: %1. Start Vedette again to try them once more.</source>
        <translation>Vedette wurde unerwartet beendet, während diese Kameras starteten; sie sind deshalb angehalten: %1. Starten Sie Vedette neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Vedette ended unexpectedly while these cameras were starting, so they are paused: %1. Start them one by one to find the cause.</source>
        <translation>Vedette wurde unerwartet beendet, während diese Kameras starteten; sie sind deshalb angehalten: %1. Starten Sie sie einzeln, um die Ursache zu finden.</translation>
    </message>
    <message>
        <source>No camera was found on this machine: the test pattern stands in.</source>
        <translation>An diesem Rechner wurde keine Kamera gefunden: Das Testbild springt ein.</translation>
    </message>
    <message>
        <source>Another Vedette uses these settings: this one remembers nothing.</source>
        <translation>Ein anderes Vedette benutzt diese Einstellungen: Dieses hier merkt sich nichts.</translation>
    </message>
    <message>
        <source>The sign-in of “%1” did not come from the system&apos;s key store (%2). Sign in at its tile, or unlock the key store and start again.</source>
        <translation>Die Anmeldung von „%1“ kam nicht aus dem Schlüsselbund des Systems (%2). Melden Sie sich in ihrer Kachel an oder entsperren Sie den Schlüsselbund und starten Sie neu.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used (%1): the passwords of cameras are kept in %2, which only you can read.</source>
        <translation>Der Schlüsselbund des Systems kann nicht verwendet werden (%1): Die Passwörter der Kameras liegen in %2, das nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Test pattern</source>
        <translation>Testbild</translation>
    </message>
</context>
<context>
    <name>vedette::AddressDetails</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>For a camera that wants a user name and password</source>
        <translation>Für eine Kamera, die Benutzernamen und Passwort verlangt</translation>
    </message>
    <message>
        <source>Sin&amp;gle pictures</source>
        <translation>Einzelb&amp;ilder</translation>
    </message>
    <message>
        <source>For an address that gives one picture at a time</source>
        <translation>Für eine Adresse, die jeweils ein einzelnes Bild liefert</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>As&amp;k for one every:</source>
        <translation>Abstand der Abfra&amp;gen:</translation>
    </message>
    <message>
        <source>S&amp;mall tiles</source>
        <translation>&amp;Kleine Kacheln</translation>
    </message>
    <message>
        <source>For a camera that has another address with smaller pictures</source>
        <translation>Für eine Kamera mit einer weiteren Adresse für kleinere Bilder</translation>
    </message>
    <message>
        <source>Small tiles show the pictures of this address, large ones those of the address above. The sign-in is the same.</source>
        <translation>Kleine Kacheln zeigen die Bilder dieser Adresse, große die der Adresse oben. Die Anmeldung ist dieselbe.</translation>
    </message>
    <message>
        <source>Add&amp;ress for small tiles:</source>
        <translation>Adresse für k&amp;leine Kacheln:</translation>
    </message>
</context>
<context>
    <name>vedette::AddressList</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Cable (%1)</source>
        <comment>network interface</comment>
        <translation>Kabel (%1)</translation>
    </message>
    <message>
        <source>Wi-Fi (%1)</source>
        <comment>network interface</comment>
        <translation>WLAN (%1)</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>network interface, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show this address as a QR code, and use it in what is copied</source>
        <translation>Diese Adresse als QR-Code zeigen und beim Kopieren verwenden</translation>
    </message>
</context>
<context>
    <name>vedette::AddressPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>A&amp;ddress of the camera, of its stream or page, or a file:</source>
        <translation>A&amp;dresse der Kamera, ihres Streams oder ihrer Seite, oder eine Datei:</translation>
    </message>
    <message>
        <source>A name or number such as 192.168.1.20, an address of http, https, rtsp or rtsps, or the path of a film. Several can be pasted, one a line.</source>
        <translation>Ein Name oder eine Nummer wie 192.168.1.20, eine Adresse mit http, https, rtsp oder rtsps, oder der Pfad eines Films. Mehrere lassen sich einfügen, je Zeile eine.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a file to play over and over</source>
        <translation>Eine Datei auswählen, die immer wieder abgespielt wird</translation>
    </message>
    <message>
        <source>Look where the camera&apos;s pictures are, at the addresses that makers use</source>
        <translation>Unter den Adressen, die Hersteller verwenden, nach den Bildern der Kamera suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.ts *.mjpeg *.mjpg)</source>
        <translation>Filme (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.ts *.mjpeg *.mjpg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vedette::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>The language changes when Vedette is started again.</source>
        <translation>Die Sprache ändert sich, wenn Vedette neu gestartet wird.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
</context>
<context>
    <name>vedette::CameraCommands</name>
    <message>
        <source>Rename Camera</source>
        <translation>Kamera umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove Camera</source>
        <translation>Kamera entfernen</translation>
    </message>
    <message>
        <source>Take “%1” off the wall?</source>
        <translation>„%1“ von der Wand nehmen?</translation>
    </message>
    <message>
        <source>This can be undone until Vedette is closed.</source>
        <translation>Das lässt sich rückgängig machen, bis Vedette geschlossen wird.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>vedette::CameraDialog</name>
    <message>
        <source>Change Camera</source>
        <translation>Kamera ändern</translation>
    </message>
    <message>
        <source>Add Camera</source>
        <translation>Kamera hinzufügen</translation>
    </message>
    <message>
        <source>Kind of camera</source>
        <translation>Art der Kamera</translation>
    </message>
    <message>
        <source>&amp;This Computer</source>
        <translation>Dieser Re&amp;chner</translation>
    </message>
    <message>
        <source>Network &amp;Address</source>
        <translation>Netz&amp;werkadresse</translation>
    </message>
    <message>
        <source>Test &amp;Pattern</source>
        <translation>&amp;Testbild</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>Trotzdem ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>On the Net&amp;work</source>
        <translation>I&amp;m Netzwerk</translation>
    </message>
</context>
<context>
    <name>vedette::CaptureForm</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>%1 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Automatic (up to 1280 × 720)</source>
        <translation>Automatisch (bis 1280 × 720)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Pictures beyond this rate are left out</source>
        <translation>Bilder über diese Rate hinaus werden ausgelassen</translation>
    </message>
    <message>
        <source>MJPEG reaches viewers as the camera made it, where the system hands it on; other formats are encoded here</source>
        <translation>MJPEG erreicht die Zuschauer so, wie die Kamera es gemacht hat, wenn das System es weitergibt; andere Formate werden hier kodiert</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>Bild&amp;rate:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
</context>
<context>
    <name>vedette::CertificateDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <comment>span of time</comment>
        <translation>%1: abgelaufen</translation>
    </message>
    <message>
        <source>%1: it is not valid yet</source>
        <comment>span of time</comment>
        <translation>%1: noch nicht gültig</translation>
    </message>
    <message>
        <source>Certificate of “%1”</source>
        <translation>Zertifikat von „%1“</translation>
    </message>
    <message>
        <source>Belongs to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Not trusted:</source>
        <translation>Nicht vertrauenswürdig:</translation>
    </message>
    <message>
        <source>Trusting it holds for this certificate and this camera alone.</source>
        <translation>Das Vertrauen gilt nur für dieses Zertifikat und diese Kamera.</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Dem neuen Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>vedette::ControlsForm</name>
    <message>
        <source>%1:</source>
        <comment>name of a camera&apos;s control</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Has no effect now: another control decides</source>
        <translation>Wirkt jetzt nicht: ein anderer Regler entscheidet</translation>
    </message>
</context>
<context>
    <name>vedette::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>vedette::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung wiederholen</translation>
    </message>
    <message>
        <source>&amp;Paste Cameras</source>
        <translation>Kameras &amp;einfügen</translation>
    </message>
    <message>
        <source>Add the cameras whose addresses are on the clipboard</source>
        <translation>Die Kameras hinzufügen, deren Adressen in der Zwischenablage sind</translation>
    </message>
    <message>
        <source>&amp;Lock the Wall</source>
        <translation>Wand &amp;sperren</translation>
    </message>
    <message>
        <source>Let nobody change the cameras, views and layouts by accident</source>
        <translation>Verhindern, dass Kameras, Ansichten und Layouts versehentlich geändert werden</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>vedette::EmptyPage</name>
    <message>
        <source>Add a camera…</source>
        <translation>Kamera hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Show the test pattern</source>
        <translation>Testbild zeigen</translation>
    </message>
    <message>
        <source>Watch the cameras of this computer and of your network side by side, and share them with others.</source>
        <translation>Sehen Sie die Kameras dieses Rechners und Ihres Netzwerks nebeneinander, und teilen Sie sie mit anderen.</translation>
    </message>
    <message>
        <source>Or paste the address of a camera (Ctrl+V), or drag it here from a browser.</source>
        <translation>Oder fügen Sie die Adresse einer Kamera ein (Strg+V), oder ziehen Sie sie aus einem Browser hierher.</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>Noch keine Kameras</translation>
    </message>
    <message>
        <source>Which camera do you want to see?</source>
        <translation>Welche Kamera möchten Sie sehen?</translation>
    </message>
    <message>
        <source>Show this camera</source>
        <translation>Diese Kamera zeigen</translation>
    </message>
</context>
<context>
    <name>vedette::EventPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy the log as text</source>
        <translation>Das Protokoll als Text kopieren</translation>
    </message>
    <message>
        <source>Empty the log</source>
        <translation>Das Protokoll leeren</translation>
    </message>
    <message>
        <source>What happens to cameras, and who watches them, is noted here.</source>
        <translation>Was mit Kameras geschieht und wer ihnen zusieht, steht hier.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>vedette::EventsPage</name>
    <message>
        <source>Announce the cameras to &amp;Home Assistant</source>
        <translation>Die Kameras bei &amp;Home Assistant anmelden</translation>
    </message>
    <message>
        <source>Other programs can be told when a camera is lost or back, who watches, and of refused sign-ins.</source>
        <translation>Andere Programme können erfahren, wann eine Kamera ausfällt oder wiederkommt, wer zusieht und welche Anmeldungen abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>&amp;Broker:</source>
        <translation>&amp;Broker:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Be&amp;nutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>T&amp;opic:</source>
        <translation>The&amp;ma:</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>vedette::Exchange</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the passwords of the cameras, too?</source>
        <translation>Auch die Passwörter der Kameras exportieren?</translation>
    </message>
    <message>
        <source>They would stand in the file in plain text: whoever reads it can sign in to the cameras.</source>
        <translation>Sie stünden im Klartext in der Datei: Wer sie liest, kann sich an den Kameras anmelden.</translation>
    </message>
    <message>
        <source>Without Passwords</source>
        <translation>Ohne Passwörter</translation>
    </message>
    <message>
        <source>With Passwords</source>
        <translation>Mit Passwörtern</translation>
    </message>
    <message>
        <source>Export Cameras and Views</source>
        <translation>Kameras und Ansichten exportieren</translation>
    </message>
    <message>
        <source>Cameras and views (*.json)</source>
        <translation>Kameras und Ansichten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The cameras and views are in %1.</source>
        <translation>Die Kameras und Ansichten sind in %1.</translation>
    </message>
    <message>
        <source>Import Cameras and Views</source>
        <translation>Kameras und Ansichten importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cameras</source>
        <translation>
            <numerusform>%n Kamera importieren</numerusform>
            <numerusform>%n Kameras importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 were imported.</source>
        <comment>cameras, views</comment>
        <translation>%1 und %2 wurden importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n Kamera</numerusform>
            <numerusform>%n Kameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n Ansicht</numerusform>
            <numerusform>%n Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in the file.</source>
        <translation>In der Datei ist nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras were here already.</source>
        <translation>
            <numerusform>%n Kamera war schon da.</numerusform>
            <numerusform>%n Kameras waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be was left out: %1.</source>
        <translation>Was nicht möglich ist, wurde ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>vedette::GridDialog</name>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Spalten:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
</context>
<context>
    <name>vedette::Intake</name>
    <message>
        <source>There is no camera&apos;s address in it. Copy or drag an address such as http://192.168.1.20:8080/video.</source>
        <translation>Darin ist keine Kameraadresse. Kopieren oder ziehen Sie eine Adresse wie http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>“%1” is on the wall already. To have it there twice, add it with its address in the dialog.</source>
        <translation>„%1“ ist schon an der Wand. Um sie doppelt zu zeigen, fügen Sie sie mit ihrer Adresse im Dialog hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are on the wall already.</source>
        <translation>
            <numerusform>%n Kamera ist schon an der Wand.</numerusform>
            <numerusform>%n Kameras sind schon an der Wand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::LayoutMenu</name>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Show the pictures as large as they fit</source>
        <translation>Die Bilder so groß zeigen, wie sie passen</translation>
    </message>
    <message>
        <source>&amp;One Large</source>
        <translation>&amp;Eine groß</translation>
    </message>
    <message>
        <source>The first camera large, the others small</source>
        <translation>Die erste Kamera groß, die anderen klein</translation>
    </message>
    <message>
        <source>&amp;%1 × %1</source>
        <translation>&amp;%1 × %1</translation>
    </message>
    <message>
        <source>A grid of %1 columns and %1 rows</source>
        <translation>Ein Raster aus %1 Spalten und %1 Zeilen</translation>
    </message>
    <message>
        <source>Other &amp;Grid…</source>
        <translation>Anderes &amp;Raster&#xa0;…</translation>
    </message>
    <message>
        <source>A grid of as many columns and rows as you like</source>
        <translation>Ein Raster mit beliebig vielen Spalten und Zeilen</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Change places with the camera to the left</source>
        <translation>Platz mit der Kamera links tauschen</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Change places with the camera to the right</source>
        <translation>Platz mit der Kamera rechts tauschen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Change places with the camera above</source>
        <translation>Platz mit der Kamera darüber tauschen</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Change places with the camera below</source>
        <translation>Platz mit der Kamera darunter tauschen</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>Let the tile cover one more column</source>
        <translation>Die Kachel um eine Spalte verbreitern</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Schmaler</translation>
    </message>
    <message>
        <source>Let the tile cover one column less</source>
        <translation>Die Kachel um eine Spalte verschmälern</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>&amp;Höher</translation>
    </message>
    <message>
        <source>Let the tile cover one more row</source>
        <translation>Die Kachel um eine Zeile erhöhen</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>&amp;Niedriger</translation>
    </message>
    <message>
        <source>Let the tile cover one row less</source>
        <translation>Die Kachel um eine Zeile verkürzen</translation>
    </message>
</context>
<context>
    <name>vedette::LocalPage</name>
    <message>
        <source>No camera is plugged into this computer. Plug one in and it appears here.</source>
        <translation>An diesem Rechner ist keine Kamera angeschlossen. Schließen Sie eine an, dann erscheint sie hier.</translation>
    </message>
    <message>
        <source>Cameras of this computer</source>
        <translation>Kameras dieses Rechners</translation>
    </message>
    <message>
        <source>%1 (on the wall already)</source>
        <translation>%1 (schon auf der Wand)</translation>
    </message>
</context>
<context>
    <name>vedette::MainWindow</name>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;zeige</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The wall is locked. Unlock it in the Edit menu to change something.</source>
        <translation>Die Wand ist gesperrt. Entsperren Sie sie im Menü „Bearbeiten“, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>%1 – Vedette</source>
        <comment>view</comment>
        <translation>%1 – Vedette</translation>
    </message>
</context>
<context>
    <name>vedette::MaskPage</name>
    <message>
        <source>&amp;Draw masks</source>
        <translation>Masken &amp;zeichnen</translation>
    </message>
    <message>
        <source>Draw the cr&amp;op</source>
        <translation>&amp;Ausschnitt zeichnen</translation>
    </message>
    <message>
        <source>&amp;Add a Mask</source>
        <translation>Maske &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the Mask</source>
        <translation>Maske &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Masks</source>
        <translation>A&amp;lle Masken entfernen</translation>
    </message>
    <message>
        <source>&amp;Show All of the Picture</source>
        <translation>Das ganze &amp;Bild zeigen</translation>
    </message>
    <message>
        <source>Drag over what nobody is to see. Arrow keys move the chosen mask, Shift and an arrow key size it.</source>
        <translation>Über das ziehen, was niemand sehen soll. Pfeiltasten bewegen die gewählte Maske, Umschalt und eine Pfeiltaste ändern ihre Größe.</translation>
    </message>
    <message>
        <source>Drag over what is to be kept.</source>
        <translation>Über das ziehen, was bleiben soll.</translation>
    </message>
</context>
<context>
    <name>vedette::MessageBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>vedette::NetworkPage</name>
    <message>
        <source>Cameras on the network</source>
        <translation>Kameras im Netzwerk</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>camera, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on the wall already</source>
        <translation>%1, schon auf der Wand</translation>
    </message>
    <message>
        <source>Asking the camera where its pictures are…</source>
        <translation>Die Kamera wird gefragt, wo ihre Bilder sind …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>camera, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It may want a user name and a password.</source>
        <translation>Sie will vielleicht einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>Nothing was found yet. Cameras with ONVIF appear here, and what other Vedettes share in this network. Others are added by their address.</source>
        <translation>Noch nichts gefunden. Hier erscheinen Kameras mit ONVIF und was andere Vedettes in diesem Netzwerk freigeben. Andere werden über ihre Adresse hinzugefügt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, which camera of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Other Vedettes cannot be found: the system&apos;s service for that does not run. Start it; on Linux it is avahi-daemon.</source>
        <translation>Andere Vedettes können nicht gefunden werden: Der Dienst des Systems dafür läuft nicht. Starten Sie ihn; unter Linux ist es avahi-daemon.</translation>
    </message>
    <message>
        <source>Other Vedettes cannot be found: this system has no service for that. Give their address.</source>
        <translation>Andere Vedettes können nicht gefunden werden: Dieses System hat keinen Dienst dafür. Geben Sie ihre Adresse an.</translation>
    </message>
</context>
<context>
    <name>vedette::Notifier</name>
    <message numerus="yes">
        <source>%n cameras are lost</source>
        <translation>
            <numerusform>%n Kamera ist ausgefallen</numerusform>
            <numerusform>%n Kameras sind ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are back or unsteady</source>
        <translation>
            <numerusform>%n Kamera ist wieder da oder instabil</numerusform>
            <numerusform>%n Kameras sind wieder da oder instabil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are lost or back</source>
        <translation>
            <numerusform>%n Kamera ist ausgefallen oder wieder da</numerusform>
            <numerusform>%n Kameras sind ausgefallen oder wieder da</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::OverlayForm</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Top Left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top Right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Bottom Left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom Right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Height of the line, of the picture&apos;s height</source>
        <translation>Höhe der Zeile, gemessen an der Bildhöhe</translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation>T&amp;ext:</translation>
    </message>
    <message>
        <source>C&amp;lock:</source>
        <translation>&amp;Uhr:</translation>
    </message>
    <message>
        <source>C&amp;orner:</source>
        <translation>E&amp;cke:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Höhe:</translation>
    </message>
</context>
<context>
    <name>vedette::Panels</name>
    <message>
        <source>Statistics &amp;Panel</source>
        <translation>Statistikta&amp;fel</translation>
    </message>
    <message>
        <source>The last minutes of each camera as plots</source>
        <translation>Die letzten Minuten jeder Kamera als Kurven</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>When cameras were lost and came back, and who has watched</source>
        <translation>Wann Kameras ausfielen und wiederkamen, und wer zugesehen hat</translation>
    </message>
</context>
<context>
    <name>vedette::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>vedette::PictureCanvas</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>Das Bild der Kamera</translation>
    </message>
    <message>
        <source>Drag to draw. Arrow keys move what is chosen, Shift and an arrow key size it, Delete removes it.</source>
        <translation>Zum Zeichnen ziehen. Pfeiltasten bewegen das Gewählte, Umschalt und eine Pfeiltaste ändern die Größe, Entf entfernt es.</translation>
    </message>
    <message>
        <source>The camera gives no picture now</source>
        <translation>Die Kamera gibt gerade kein Bild</translation>
    </message>
</context>
<context>
    <name>vedette::PictureDialog</name>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Spiegeln</translation>
    </message>
    <message>
        <source>Camera Picture: %1</source>
        <translation>Kamerabild: %1</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Mas&amp;ks, Crop</source>
        <translation>Mas&amp;ken, Ausschnitt</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>Let left and right change places, for everybody</source>
        <translation>Links und rechts vertauschen, für alle</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>To the Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Upside Down</source>
        <translation>Auf den Kopf</translation>
    </message>
    <message>
        <source>To the Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>T&amp;urn:</source>
        <translation>Dre&amp;hen:</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <translation>JPEG-&amp;Qualität:</translation>
    </message>
    <message>
        <source>The quality is that of pictures that are encoded here. JPEG from the camera goes out as it came, also turned, cropped and masked.</source>
        <translation>Die Qualität gilt für Bilder, die hier kodiert werden. JPEG der Kamera geht hinaus, wie es kam, auch gedreht, beschnitten und maskiert.</translation>
    </message>
    <message>
        <source>Nothing can be set at this camera itself, or it gives no pictures now.</source>
        <translation>An dieser Kamera selbst lässt sich nichts einstellen, oder sie gibt gerade keine Bilder.</translation>
    </message>
</context>
<context>
    <name>vedette::PictureMenu</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>&amp;Ganzes Bild</translation>
    </message>
    <message>
        <source>Show all of the picture, with margins</source>
        <translation>Das ganze Bild zeigen, mit Rändern</translation>
    </message>
    <message>
        <source>&amp;Fill the Tile</source>
        <translation>Kachel &amp;füllen</translation>
    </message>
    <message>
        <source>Fill the tile and cut the picture&apos;s edges off</source>
        <translation>Die Kachel füllen und die Ränder des Bildes abschneiden</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>&amp;Strecken</translation>
    </message>
    <message>
        <source>Fill the tile with all of the picture, distorted</source>
        <translation>Die Kachel mit dem ganzen Bild füllen, verzerrt</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Turn the picture to the right by a quarter</source>
        <translation>Das Bild um eine Vierteldrehung nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn the picture to the left by a quarter</source>
        <translation>Das Bild um eine Vierteldrehung nach links drehen</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>S&amp;piegeln</translation>
    </message>
    <message>
        <source>Let left and right of the picture change places</source>
        <translation>Links und rechts im Bild vertauschen</translation>
    </message>
</context>
<context>
    <name>vedette::PublishDialog</name>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>pictures</comment>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>The camera is sent to a media server, such as MediaMTX or nginx with its RTMP module, as H.264 without sound. The server hands it on to any number of viewers.</source>
        <translation>Die Kamera wird als H.264 ohne Ton an einen Medienserver gesendet, etwa MediaMTX oder nginx mit seinem RTMP-Modul. Der Server gibt sie an beliebig viele Zuschauer weiter.</translation>
    </message>
    <message>
        <source>An address of rtmp, rtmps, rtsp, rtsps or srt, with the user name, the password or the key that the server wants</source>
        <translation>Eine Adresse mit rtmp, rtmps, rtsp, rtsps oder srt, mit dem Benutzernamen, dem Passwort oder dem Schlüssel, den der Server verlangt</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Bit rate:</source>
        <translation>&amp;Bitrate:</translation>
    </message>
    <message>
        <source>At most so many &amp;pictures:</source>
        <translation>Höchstens so viele B&amp;ilder:</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>Nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Published since %1, encoded by %2.</source>
        <comment>a time, and an encoder&apos;s name</comment>
        <translation>Veröffentlicht seit %1, kodiert von %2.</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <comment>what is wrong</comment>
        <translation>Neuer Versuch: %1</translation>
    </message>
</context>
<context>
    <name>vedette::QrView</name>
    <message>
        <source>Point a phone&apos;s camera at it to open the page there</source>
        <translation>Richten Sie die Kamera eines Telefons darauf, um die Seite dort zu öffnen</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
</context>
<context>
    <name>vedette::SearchView</name>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>End the search and keep what was found</source>
        <translation>Die Suche beenden und das Gefundene behalten</translation>
    </message>
    <message>
        <source>Cameras that were found</source>
        <translation>Gefundene Kameras</translation>
    </message>
    <message>
        <source>Looking for the camera at %1…</source>
        <comment>host</comment>
        <translation>Suche die Kamera unter %1&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n cameras…</source>
        <translation>
            <numerusform>Suche %n Kamera&#xa0;…</numerusform>
            <numerusform>Suche %n Kameras&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>single pictures</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>film or player&apos;s stream</source>
        <translation>Film oder Stream für Player</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>kind, width, height</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses with pictures were found. Choose which to add:</source>
        <translation>
            <numerusform>%n Adresse mit Bildern gefunden. Wählen Sie, welche hinzukommen soll:</numerusform>
            <numerusform>%n Adressen mit Bildern gefunden. Wählen Sie, welche hinzukommen sollen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers, but there is no camera at the usual addresses. The address of its stream is in its manual or on its own page.</source>
        <translation>%1 antwortet, aber unter den üblichen Adressen ist keine Kamera. Die Adresse des Streams steht in ihrer Anleitung oder auf ihrer eigenen Seite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vedette::SecurityDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Make a &amp;New One</source>
        <translation>&amp;Neues erstellen</translation>
    </message>
    <message>
        <source>&amp;End All Links</source>
        <translation>Alle Links &amp;beenden</translation>
    </message>
    <message>
        <source>Security of Sharing</source>
        <translation>Sicherheit der Freigabe</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Off: whoever is in the network can read along</source>
        <translation>Aus: Wer im Netzwerk ist, kann mitlesen</translation>
    </message>
    <message>
        <source>HTTPS and HTTP</source>
        <translation>HTTPS und HTTP</translation>
    </message>
    <message>
        <source>HTTPS only: HTTP is sent on to it</source>
        <translation>Nur HTTPS: HTTP wird dorthin umgeleitet</translation>
    </message>
    <message>
        <source>One that Vedette makes</source>
        <translation>Eines, das Vedette erstellt</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>In der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>With this computer&apos;s names and addresses as they are now. Whoever trusts the old one has to trust it anew.</source>
        <translation>Mit den jetzigen Namen und Adressen dieses Rechners. Wer dem alten vertraut, muss dem neuen erneut vertrauen.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;HTTPS:</source>
        <translation>&amp;HTTPS:</translation>
    </message>
    <message>
        <source>&amp;Certificate (PEM):</source>
        <translation>&amp;Zertifikat (PEM):</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Private key (PEM):</source>
        <translation>&amp;Privater Schlüssel (PEM):</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Browsers warn of a certificate that Vedette makes, as nobody vouches for it: compare these digits with what the browser shows.</source>
        <translation>Browser warnen vor einem von Vedette erstellten Zertifikat, weil niemand dafür bürgt: Vergleichen Sie diese Ziffern mit denen, die der Browser zeigt.</translation>
    </message>
    <message>
        <source>Links that open a camera without a password stop doing so</source>
        <translation>Links, die eine Kamera ohne Passwort öffnen, verlieren ihre Wirkung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>&amp;Other names:</source>
        <translation>&amp;Weitere Namen:</translation>
    </message>
    <message>
        <source>By its address and this computer&apos;s own name the cameras can be reached in any case, by other names only if they stand here.</source>
        <translation>Unter der Adresse und dem eigenen Namen dieses Rechners sind die Kameras immer erreichbar, unter anderen Namen nur, wenn sie hier stehen.</translation>
    </message>
    <message>
        <source>&amp;Web sites:</source>
        <translation>Web&amp;seiten:</translation>
    </message>
    <message>
        <source>Whose pages may show Vedette&apos;s page and read its pictures.</source>
        <translation>Deren Seiten die Seite von Vedette zeigen und seine Bilder lesen dürfen.</translation>
    </message>
    <message>
        <source>Signed links:</source>
        <translation>Signierte Links:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Datei auswählen: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Made when HTTPS is first used</source>
        <translation>Wird erstellt, sobald HTTPS zum ersten Mal benutzt wird</translation>
    </message>
    <message>
        <source>These files cannot be used</source>
        <translation>Diese Dateien sind nicht verwendbar</translation>
    </message>
    <message>
        <source>They end when you press OK</source>
        <translation>Sie enden, wenn Sie auf OK drücken</translation>
    </message>
    <message>
        <source>“%1” is no name of a computer: it should look like cam.example.org.</source>
        <translation>„%1“ ist kein Rechnername: Er sollte aussehen wie cam.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no web site&apos;s address: it should be scheme and host alone, as in https://example.org.</source>
        <translation>„%1“ ist keine Adresse einer Website: Sie sollte nur aus Schema und Rechner bestehen, wie https://example.org.</translation>
    </message>
</context>
<context>
    <name>vedette::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>vedette::ShareCommands</name>
    <message>
        <source>Share</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Starting to share…</source>
        <translation>Freigabe startet&#xa0;…</translation>
    </message>
    <message>
        <source>Shared · %1</source>
        <comment>how many watch</comment>
        <translation>Freigegeben · %1</translation>
    </message>
    <message>
        <source>Sharing failed</source>
        <translation>Freigabe fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>vedette::SharePanel</name>
    <message>
        <source>nobody is watching</source>
        <translation>niemand sieht zu</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n sieht zu</numerusform>
            <numerusform>%n sehen zu</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share the cameras</source>
        <translation>Kameras &amp;freigeben</translation>
    </message>
    <message>
        <source>Watch at</source>
        <translation>Ansehen unter</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Who may watch</source>
        <translation>Wer zusehen darf</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet&#xa0;…</translation>
    </message>
    <message>
        <source>On, %1</source>
        <comment>sharing; how many watch</comment>
        <translation>An, %1</translation>
    </message>
    <message>
        <source>Off: nobody else can see the cameras</source>
        <translation>Aus: Niemand sonst sieht die Kameras</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the address, to send it to somebody</source>
        <translation>Die Adresse kopieren, um sie jemandem zu schicken</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Cameras</source>
        <translation>&amp;Kameras</translation>
    </message>
    <message>
        <source>&amp;Viewers</source>
        <translation>&amp;Zuschauer</translation>
    </message>
    <message>
        <source>On, but no camera is shared: choose some under Cameras</source>
        <translation>An, aber keine Kamera ist freigegeben: Wählen Sie welche unter „Kameras“</translation>
    </message>
</context>
<context>
    <name>vedette::ShareSettings</name>
    <message>
        <source>&amp;Let anybody in without a password</source>
        <translation>&amp;Jeden ohne Passwort einlassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Everybody in the network</source>
        <translation>Alle im Netzwerk</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Beliebiger freier Port</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Who can reach it:</source>
        <translation>&amp;Wer es erreicht:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Made up when sharing starts</source>
        <translation>Wird beim Start der Freigabe erzeugt</translation>
    </message>
    <message>
        <source>Kept secret; type a new one</source>
        <translation>Geheim; geben Sie ein neues ein</translation>
    </message>
    <message>
        <source>Whoever reaches %1</source>
        <translation>Wer %1 erreicht</translation>
    </message>
    <message>
        <source>Us&amp;ers…</source>
        <translation>Ben&amp;utzer&#xa0;…</translation>
    </message>
    <message>
        <source>Secur&amp;ity…</source>
        <translation>&amp;Sicherheit&#xa0;…</translation>
    </message>
    <message>
        <source>Add users, change their passwords and roles, remove them</source>
        <translation>Benutzer hinzufügen, ihre Passwörter und Rollen ändern, sie entfernen</translation>
    </message>
    <message>
        <source>HTTPS and its certificate; other names and web sites</source>
        <translation>HTTPS und sein Zertifikat; weitere Namen und Webseiten</translation>
    </message>
    <message>
        <source>Type a name of up to 64 characters without a colon.</source>
        <translation>Geben Sie einen Namen von bis zu 64 Zeichen ohne Doppelpunkt ein.</translation>
    </message>
    <message>
        <source>There is a user of this name already: choose another name.</source>
        <translation>Es gibt schon einen Benutzer dieses Namens: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Type a password, too.</source>
        <translation>Geben Sie auch ein Passwort ein.</translation>
    </message>
    <message>
        <source>Let others on the network &amp;find the cameras</source>
        <translation>Andere im Netzwerk die Kameras &amp;finden lassen</translation>
    </message>
    <message>
        <source>Announces their names by DNS-SD (Bonjour), so that other Vedettes list them under Add Camera</source>
        <translation>Kündigt ihre Namen über DNS-SD (Bonjour) an, sodass andere Vedettes sie unter „Kamera hinzufügen“ auflisten</translation>
    </message>
</context>
<context>
    <name>vedette::SharedCamerasPage</name>
    <message>
        <source>Shared cameras</source>
        <translation>Freigegebene Kameras</translation>
    </message>
    <message>
        <source>Only the cameras with a check mark can be watched by others</source>
        <translation>Nur die Kameras mit Häkchen können andere ansehen</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Use the chosen camera as:</source>
        <translation>Gewählte Kamera ver&amp;wenden als:</translation>
    </message>
</context>
<context>
    <name>vedette::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
</context>
<context>
    <name>vedette::SnapshotCommands</name>
    <message>
        <source>&amp;Save Picture</source>
        <translation>Bild &amp;speichern</translation>
    </message>
    <message>
        <source>Save the picture that is shown, as the camera gave it</source>
        <translation>Das gezeigte Bild so speichern, wie die Kamera es lieferte</translation>
    </message>
    <message>
        <source>Cop&amp;y Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the picture that is shown, in its full size</source>
        <translation>Das gezeigte Bild in voller Größe kopieren</translation>
    </message>
    <message>
        <source>Save a picture of every camera of the view</source>
        <translation>Von jeder Kamera der Ansicht ein Bild speichern</translation>
    </message>
    <message>
        <source>&amp;Open Pictures Folder</source>
        <translation>&amp;Ordner der Bilder öffnen</translation>
    </message>
    <message>
        <source>Look at the saved pictures</source>
        <translation>Die gespeicherten Bilder ansehen</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Earlier pictures are still being saved: check the disk, and try again.</source>
        <translation>Frühere Bilder werden noch gespeichert: Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Es gibt noch kein Bild.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>%n Bild in %1 gespeichert.</numerusform>
            <numerusform>%n Bilder in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>There is no picture of: %1.</source>
        <translation>Von diesen Kameras gibt es kein Bild: %1.</translation>
    </message>
    <message>
        <source>Save A&amp;ll Pictures</source>
        <translation>&amp;Alle Bilder speichern</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. This is the one: %1</source>
        <translation>Kein Programm auf diesem Rechner öffnet Ordner. Gemeint ist dieser: %1</translation>
    </message>
</context>
<context>
    <name>vedette::SnapshotsPage</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Haustür</translation>
    </message>
    <message>
        <source>Folder for Pictures</source>
        <translation>Ordner für Bilder</translation>
    </message>
    <message>
        <source>“%1” is not the whole path of a folder: choose the folder.</source>
        <translation>„%1“ ist kein vollständiger Pfad eines Ordners: Wählen Sie den Ordner aus.</translation>
    </message>
    <message>
        <source>“%1” stands for nothing: use %2.</source>
        <translation>„%1“ steht für nichts: Nehmen Sie %2.</translation>
    </message>
    <message>
        <source>The name of the files is empty or too long: correct it.</source>
        <translation>Der Name der Dateien ist leer oder zu lang: Berichtigen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>vedette::StatisticsPanel</name>
    <message>
        <source>There are no cameras yet.</source>
        <translation>Es gibt noch keine Kameras.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>B/s</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>To the screen</source>
        <translation>Bis zum Bildschirm</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>JPEG that came, or nothing where pictures come in another form</source>
        <translation>Angekommenes JPEG, oder nichts, wo Bilder in anderer Form kommen</translation>
    </message>
    <message>
        <source>Pictures that came and were not shown or shared</source>
        <translation>Bilder, die ankamen und weder gezeigt noch freigegeben wurden</translation>
    </message>
    <message>
        <source>From the arrival of a picture until it can be painted</source>
        <translation>Von der Ankunft eines Bildes, bis es gezeichnet werden kann</translation>
    </message>
    <message>
        <source>Statistics of the cameras</source>
        <translation>Statistik der Kameras</translation>
    </message>
</context>
<context>
    <name>vedette::TestPatternPage</name>
    <message>
        <source>A moving picture that Vedette makes itself, to try things out without a camera.</source>
        <translation>Ein bewegtes Bild, das Vedette selbst erzeugt, um ohne Kamera etwas auszuprobieren.</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>&amp;Rate:</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>%1 Bilder pro Sekunde</translation>
    </message>
</context>
<context>
    <name>vedette::TrayIcon</name>
    <message>
        <source>&amp;Show or Hide Vedette</source>
        <translation>Vedette &amp;zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>vedette::UpdateNotice</name>
    <message>
        <source>There is a newer Vedette: %1. This is %2.</source>
        <translation>Es gibt ein neueres Vedette: %1. Dies ist %2.</translation>
    </message>
    <message>
        <source>Show Page</source>
        <translation>Seite zeigen</translation>
    </message>
</context>
<context>
    <name>vedette::UpdatesPage</name>
    <message>
        <source>Look once a &amp;day whether there is a newer Vedette</source>
        <translation>Einmal am &amp;Tag nachsehen, ob es ein neueres Vedette gibt</translation>
    </message>
    <message>
        <source>This address is asked, and told nothing. A notice says when there is a newer version; nothing is downloaded or installed.</source>
        <translation>Diese Adresse wird gefragt und erfährt nichts. Ein Hinweis sagt, wenn es eine neuere Version gibt; heruntergeladen oder installiert wird nichts.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Write the address of the page that says which version is the newest, as in https://example.org/vedette/latest.json.</source>
        <translation>Geben Sie die Adresse an, die sagt, welche Version die neueste ist, wie https://example.org/vedette/latest.json.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
</context>
<context>
    <name>vedette::UserDialog</name>
    <message>
        <source>Sign in by &amp;Digest too</source>
        <translation>Auch mit &amp;Digest anmelden</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>User “%1”</source>
        <translation>Benutzer „%1“</translation>
    </message>
    <message>
        <source>May watch</source>
        <translation>Darf zusehen</translation>
    </message>
    <message>
        <source>May watch, and see who else does</source>
        <translation>Darf zusehen und sehen, wer sonst zusieht</translation>
    </message>
    <message>
        <source>For programs that cannot sign in otherwise. Vedette then keeps a weaker secret beside the hash of the password: who can read its settings can sign in with it.</source>
        <translation>Für Programme, die sich anders nicht anmelden können. Vedette bewahrt dann neben dem Hash des Passworts ein schwächeres Geheimnis auf: Wer seine Einstellungen lesen kann, kann sich damit anmelden.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Make &amp;One Up</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Kept as it is; type a new one</source>
        <translation>Bleibt, wie es ist; geben Sie ein neues ein</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>Type a name of up to 64 characters without a colon.</source>
        <translation>Geben Sie einen Namen mit bis zu 64 Zeichen ohne Doppelpunkt ein.</translation>
    </message>
    <message>
        <source>There is a user of this name already: choose another name.</source>
        <translation>Es gibt schon einen Benutzer dieses Namens: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Type a password, or have one made up.</source>
        <translation>Geben Sie ein Passwort ein, oder lassen Sie eines erzeugen.</translation>
    </message>
    <message>
        <source>Type the password: the secret for Digest is made of it.</source>
        <translation>Geben Sie das Passwort ein: Daraus entsteht das Geheimnis für Digest.</translation>
    </message>
</context>
<context>
    <name>vedette::UsersDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who may sign in to watch. Passwords are kept as hashes and cannot be shown again. Without any user, one is made up.</source>
        <translation>Wer sich zum Zusehen anmelden darf. Passwörter werden als Hash aufbewahrt und können nicht wieder gezeigt werden. Gibt es keinen Benutzer, wird einer angelegt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Give the user another password or role</source>
        <translation>Dem Benutzer ein anderes Passwort oder eine andere Rolle geben</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>role of a user</comment>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>View</source>
        <comment>role of a user</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Basic, page</source>
        <translation>Basic, Seite</translation>
    </message>
    <message>
        <source>Basic, page, Digest (weaker secret kept)</source>
        <translation>Basic, Seite, Digest (schwächeres Geheimnis gespeichert)</translation>
    </message>
</context>
<context>
    <name>vedette::ViewDialog</name>
    <message>
        <source>&amp;Every camera, also those to come</source>
        <translation>&amp;Alle Kameras, auch künftige</translation>
    </message>
    <message>
        <source>Cameras of the view</source>
        <translation>Kameras der Ansicht</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Cameras:</source>
        <translation>&amp;Kameras:</translation>
    </message>
    <message>
        <source>&amp;Patrol stays:</source>
        <translation>&amp;Rundgang verweilt:</translation>
    </message>
</context>
<context>
    <name>vedette::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>vedette::ViewerModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>B/s</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n Kamera</numerusform>
            <numerusform>%n Kameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::ViewersPage</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Who is watching</source>
        <translation>Wer zusieht</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>End the connections of those who are chosen (Delete). They may come back unless the password changes.</source>
        <translation>Die Verbindungen der Gewählten beenden (Entf). Sie können wiederkommen, solange das Passwort gleich bleibt.</translation>
    </message>
    <message>
        <source>%1, %2 Mbit/s</source>
        <comment>how many watch, what goes to them</comment>
        <translation>%1, %2 Mbit/s</translation>
    </message>
</context>
<context>
    <name>vedette::ViewsMenu</name>
    <message>
        <source>V&amp;iews</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>&amp;Vorige Ansicht</translation>
    </message>
    <message>
        <source>Show the view before this one</source>
        <translation>Die Ansicht vor dieser zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt View</source>
        <translation>Nä&amp;chste Ansicht</translation>
    </message>
    <message>
        <source>Show the view after this one</source>
        <translation>Die Ansicht nach dieser zeigen</translation>
    </message>
    <message>
        <source>&amp;New View…</source>
        <translation>&amp;Neue Ansicht&#xa0;…</translation>
    </message>
    <message>
        <source>Add a view with cameras and a layout of its own</source>
        <translation>Eine Ansicht mit eigenen Kameras und eigenem Layout hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change View…</source>
        <translation>Ansicht &amp;ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change the view&apos;s name, cameras and time</source>
        <translation>Name, Kameras und Verweildauer der Ansicht ändern</translation>
    </message>
    <message>
        <source>&amp;Remove View</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the view; its cameras stay</source>
        <translation>Die Ansicht entfernen; ihre Kameras bleiben</translation>
    </message>
    <message>
        <source>P&amp;atrol</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Show the views one after the other</source>
        <translation>Die Ansichten nacheinander zeigen</translation>
    </message>
    <message>
        <source>Pa&amp;use the Patrol</source>
        <translation>Rundgang &amp;anhalten</translation>
    </message>
    <message>
        <source>Stay with this view for now</source>
        <translation>Vorerst bei dieser Ansicht bleiben</translation>
    </message>
    <message>
        <source>View &amp;%1</source>
        <translation>Ansicht &amp;%1</translation>
    </message>
    <message>
        <source>Show view %1</source>
        <translation>Ansicht %1 zeigen</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>New View</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>Ansicht ändern</translation>
    </message>
    <message>
        <source>The patrol is paused. Space lets it go on.</source>
        <translation>Der Rundgang pausiert. Die Leertaste setzt ihn fort.</translation>
    </message>
    <message>
        <source>The patrol goes on.</source>
        <translation>Der Rundgang geht weiter.</translation>
    </message>
    <message>
        <source>The patrol shows the views one after the other. Space pauses it.</source>
        <translation>Der Rundgang zeigt die Ansichten der Reihe nach. Die Leertaste hält ihn an.</translation>
    </message>
    <message>
        <source>The patrol has ended.</source>
        <translation>Der Rundgang ist beendet.</translation>
    </message>
</context>
<context>
    <name>vedette::Wall</name>
    <message>
        <source>Camera wall</source>
        <translation>Kamerawand</translation>
    </message>
    <message>
        <source>This view has no cameras yet. Add one, or choose some with Change View.</source>
        <translation>Diese Ansicht hat noch keine Kameras. Fügen Sie eine hinzu, oder wählen Sie welche mit „Ansicht ändern“.</translation>
    </message>
</context>
<context>
    <name>vedette::WatchingPage</name>
    <message>
        <source>Watching</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Show &amp;statistics on the tiles</source>
        <translation>&amp;Statistik auf den Kacheln anzeigen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Stay connected, slowly</source>
        <translation>Verbunden bleiben, langsam</translation>
    </message>
    <message>
        <source>Go on as if they were seen</source>
        <translation>Weiterlaufen, als wären sie zu sehen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Solange ein anderes Programm vorn ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Loc&amp;k the wall against changes</source>
        <translation>&amp;Wand gegen Änderungen sperren</translation>
    </message>
    <message>
        <source>Cameras out of s&amp;ight:</source>
        <translation>Kameras a&amp;ußer Sicht:</translation>
    </message>
    <message>
        <source>Tell when a camera is lost or &amp;back:</source>
        <translation>&amp;Melden, wenn eine Kamera ausfällt oder zurückkehrt:</translation>
    </message>
    <message>
        <source>Keep the screen a&amp;wake while a live picture can be seen</source>
        <translation>Bildschirm &amp;wach halten, solange ein Livebild zu sehen ist</translation>
    </message>
    <message>
        <source>Show an icon in the desktop&apos;s &amp;tray</source>
        <translation>Symbol im &amp;Infobereich des Desktops zeigen</translation>
    </message>
    <message>
        <source>&amp;Closing the last window hides it in the tray</source>
        <translation>Das letzte Fenster beim S&amp;chließen im Infobereich verbergen</translation>
    </message>
</context>
<context>
    <name>vedette::WindowMenu</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Move to Next &amp;Screen</source>
        <translation>Auf den nächsten &amp;Bildschirm</translation>
    </message>
    <message>
        <source>Move this window to another screen</source>
        <translation>Dieses Fenster auf einen anderen Bildschirm verschieben</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Open one more window with a view of its own, on a screen that has none yet</source>
        <translation>Noch ein Fenster mit eigener Ansicht öffnen, auf einem Bildschirm, der noch keines hat</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window; the last one ends Vedette</source>
        <translation>Dieses Fenster schließen; das letzte beendet Vedette</translation>
    </message>
</context>
<context>
    <name>vedette::Windows</name>
    <message>
        <source>There are %1 windows already. Close one first.</source>
        <translation>Es gibt schon %1 Fenster. Schließen Sie zuerst eines.</translation>
    </message>
</context>
<context>
    <name>vedette::ZoomMenu</name>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Enlarge the picture in its tile</source>
        <translation>Das Bild in seiner Kachel vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more of the picture</source>
        <translation>Mehr vom Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;No Zoom</source>
        <translation>Ohne &amp;Zoom</translation>
    </message>
    <message>
        <source>Show the picture in its usual size</source>
        <translation>Das Bild in gewöhnlicher Größe zeigen</translation>
    </message>
    <message>
        <source>Show another part of the zoomed picture</source>
        <translation>Einen anderen Teil des gezoomten Bildes zeigen</translation>
    </message>
    <message>
        <source>Look &amp;Left</source>
        <translation>Nach &amp;links blicken</translation>
    </message>
    <message>
        <source>Look &amp;Right</source>
        <translation>Nach &amp;rechts blicken</translation>
    </message>
    <message>
        <source>Look &amp;Up</source>
        <translation>Nach &amp;oben blicken</translation>
    </message>
    <message>
        <source>Look &amp;Down</source>
        <translation>Nach &amp;unten blicken</translation>
    </message>
</context>
</TS>
