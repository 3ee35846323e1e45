<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A camera studio for the desktop.</source>
        <translation>Un studio de caméras pour le bureau.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <translation>Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>About Vedette</source>
        <translation>À propos de Vedette</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
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
        <translation>&amp;Ajouter une caméra…</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
    <message>
        <source>&amp;Share the Cameras</source>
        <translation>&amp;Partager les caméras</translation>
    </message>
    <message>
        <source>Let others watch the cameras in their browsers and players</source>
        <translation>Permettre à d’autres de voir les caméras dans leur navigateur ou lecteur</translation>
    </message>
    <message>
        <source>S&amp;haring…</source>
        <translation>Pa&amp;rtage…</translation>
    </message>
    <message>
        <source>Where others can watch, and who may</source>
        <translation>Où d’autres peuvent regarder, et qui en a le droit</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Change how Vedette looks and works</source>
        <translation>Modifier l’apparence et le comportement de Vedette</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Vedette</source>
        <translation>Fermer Vedette</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Rename the camera</source>
        <translation>Renommer la caméra</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the camera&apos;s address, sign-in or kind</source>
        <translation>Modifier l’adresse, l’identification ou le type de la caméra</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>Connect again at once</source>
        <translation>Se reconnecter immédiatement</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>Copier l’a&amp;dresse</translation>
    </message>
    <message>
        <source>Copy the camera&apos;s address</source>
        <translation>Copier l’adresse de la caméra</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take the camera off the wall</source>
        <translation>Retirer la caméra du mur</translation>
    </message>
    <message>
        <source>Retry A&amp;ll</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
    <message>
        <source>Connect all cameras again at once</source>
        <translation>Reconnecter immédiatement toutes les caméras</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Show the camera alone, or all of them again</source>
        <translation>Afficher cette caméra seule, ou de nouveau toutes les caméras</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>Show size, rate and age of the pictures on the tiles</source>
        <translation>Afficher la taille, la cadence et l’âge des images sur les vignettes</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Fill the screen with the wall</source>
        <translation>Remplir l’écran avec le mur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>From one large camera to the wall, or out of full screen</source>
        <translation>De la caméra agrandie au mur, ou hors du plein écran</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All that can be done by keys</source>
        <translation>Tout ce qui peut se faire au clavier</translation>
    </message>
    <message>
        <source>&amp;About Vedette</source>
        <translation>À &amp;propos de Vedette</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>Add camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Camera Pict&amp;ure…</source>
        <translation>Im&amp;age de la caméra…</translation>
    </message>
    <message>
        <source>Masks, crop, text, quality and controls of the camera, for the wall and for viewers</source>
        <translation>Masques, cadrage, texte, qualité et réglages de la caméra, pour le mur et les spectateurs</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add the cameras and views of a file</source>
        <translation>Ajouter les caméras et les vues d’un fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write all cameras and views into a file</source>
        <translation>Écrire toutes les caméras et vues dans un fichier</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Pu&amp;blier…</translation>
    </message>
    <message>
        <source>Send the camera to a media server</source>
        <translation>Envoyer la caméra à un serveur multimédia</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Not announced: only this computer can reach the cameras.</source>
        <translation>Non annoncé : seul cet ordinateur peut atteindre les caméras.</translation>
    </message>
    <message>
        <source>Announcing…</source>
        <translation>Annonce en cours…</translation>
    </message>
    <message>
        <source>Announced: others on the network find the cameras.</source>
        <translation>Annoncé : les autres trouvent les caméras sur le réseau.</translation>
    </message>
    <message>
        <source>Not announced: %1</source>
        <comment>what the system says</comment>
        <translation>Non annoncé : %1</translation>
    </message>
    <message>
        <source>Not announced: the system&apos;s service for that does not run. Start it; on Linux it is avahi-daemon.</source>
        <translation>Non annoncé : le service du système prévu pour cela ne fonctionne pas. Démarrez-le ; sous Linux, c’est avahi-daemon.</translation>
    </message>
    <message>
        <source>Not announced: this system has no service for that.</source>
        <translation>Non annoncé : ce système n’a pas de service pour cela.</translation>
    </message>
</context>
<context>
    <name>ChoiceMenus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Toujours clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Toujours sombre</translation>
    </message>
    <message>
        <source>&amp;Hidden Cameras</source>
        <translation>Caméras &amp;masquées</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Cameras out of sight cost nothing, and connect again when they are seen</source>
        <translation>Les caméras hors de vue ne consomment rien et se reconnectent dès qu’elles sont visibles</translation>
    </message>
    <message>
        <source>&amp;Stay Connected, Slowly</source>
        <translation>&amp;Rester connectées, au ralenti</translation>
    </message>
    <message>
        <source>Cameras out of sight stay connected, and send a picture now and then</source>
        <translation>Les caméras hors de vue restent connectées et envoient une image de temps en temps</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Cameras out of sight send all pictures, as if they were seen</source>
        <translation>Les caméras hors de vue envoient toutes les images, comme si elles étaient visibles</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Toujours</translation>
    </message>
    <message>
        <source>The desktop tells when a camera is lost or back</source>
        <translation>Le bureau signale la perte ou le retour d’une caméra</translation>
    </message>
    <message>
        <source>While &amp;Another Program Is in Front</source>
        <translation>Quand un &amp;autre programme est au premier plan</translation>
    </message>
    <message>
        <source>The desktop tells when a camera is lost or back that you do not watch</source>
        <translation>Le bureau signale la perte ou le retour d’une caméra que vous ne regardez pas</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>Only the log panel tells when a camera is lost or back</source>
        <translation>Seul le journal indique la perte ou le retour d’une caméra</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>Keep the Screen &amp;Awake</source>
        <translation>Garder l’écran &amp;allumé</translation>
    </message>
    <message>
        <source>The screen stays on while a live picture can be seen</source>
        <translation>L’écran reste allumé tant qu’une image en direct est visible</translation>
    </message>
    <message>
        <source>&amp;Icon in the Tray</source>
        <translation>&amp;Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>An icon in the desktop&apos;s tray shows and hides Vedette</source>
        <translation>Une icône dans la zone de notification du bureau affiche et masque Vedette</translation>
    </message>
    <message>
        <source>&amp;Close to the Tray</source>
        <translation>&amp;Fermer vers la zone de notification</translation>
    </message>
    <message>
        <source>Closing the last window hides it; Vedette goes on behind its icon</source>
        <translation>Fermer la dernière fenêtre la masque&#xa0;; Vedette continue derrière son icône</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cameras</source>
        <translation>
            <numerusform>Ajouter %n caméra</numerusform>
            <numerusform>Ajouter %n caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Trust the certificate of “%1”</source>
        <translation>Faire confiance au certificat de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the picture of “%1”</source>
        <translation>Modifier l’image de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change what is seen of “%1”</source>
        <translation>Modifier ce que l’on voit de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>no picture</source>
        <translation>pas d’image</translation>
    </message>
    <message>
        <source>no memory for the picture</source>
        <translation>pas de mémoire pour l’image</translation>
    </message>
    <message>
        <source>no memory for %1x%2</source>
        <translation>pas de mémoire pour %1x%2</translation>
    </message>
    <message>
        <source>JPEG header at byte %1</source>
        <translation>en-tête JPEG à l’octet %1</translation>
    </message>
    <message>
        <source>JPEG of other colours</source>
        <translation>JPEG d’autres couleurs</translation>
    </message>
    <message>
        <source>JPEG of incomplete blocks</source>
        <translation>JPEG à blocs incomplets</translation>
    </message>
    <message>
        <source>JPEG smaller than a block</source>
        <translation>JPEG plus petit qu’un bloc</translation>
    </message>
    <message>
        <source>no whole JPEG in %1 bytes</source>
        <translation>pas de JPEG entier dans %1 octets</translation>
    </message>
    <message>
        <source>%1 with planes that are too small</source>
        <translation>%1 avec des plans trop petits</translation>
    </message>
    <message>
        <source>a picture of a single column or row</source>
        <translation>une image d’une seule colonne ou ligne</translation>
    </message>
    <message>
        <source>id: one of its own</source>
        <translation>id : un identifiant à elle</translation>
    </message>
    <message>
        <source>camera %1, %2</source>
        <translation>caméra %1, %2</translation>
    </message>
    <message>
        <source>view %1, %2</source>
        <translation>vue %1, %2</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>not a file that Vedette exported</source>
        <translation>ce fichier n’a pas été exporté par Vedette</translation>
    </message>
    <message>
        <source>version: written by a newer Vedette; what this one knows was read</source>
        <translation>version : écrit par un Vedette plus récent ; ce que celui-ci connaît a été lu</translation>
    </message>
    <message>
        <source>kind: local, remote or test</source>
        <translation>kind : local, remote ou test</translation>
    </message>
    <message>
        <source>size: %1x%1 to %2x%2 pixels</source>
        <translation>taille : de %1x%1 à %2x%2 pixels</translation>
    </message>
    <message>
        <source>rate: %1 to %2 pictures a second</source>
        <translation>cadence : de %1 à %2 images par seconde</translation>
    </message>
    <message>
        <source>device: an id or a name</source>
        <translation>appareil : un identifiant ou un nom</translation>
    </message>
    <message>
        <source>format: a name as in Jpeg or YUYV</source>
        <translation>format : un nom comme Jpeg ou YUYV</translation>
    </message>
    <message>
        <source>test[:WIDTHxHEIGHT[@FPS]], as in test:1280x720@30</source>
        <translation>test[:LARGEURxHAUTEUR[@CADENCE]], comme test:1280x720@30</translation>
    </message>
    <message>
        <source>a device id, name or number, test, or an address</source>
        <translation>l’identifiant, le nom ou le numéro d’un appareil, test ou une adresse</translation>
    </message>
    <message>
        <source>one address, or two with a | between them</source>
        <translation>une adresse, ou deux séparées par |</translation>
    </message>
    <message>
        <source>snapshot interval: 0.1 s to 1 h</source>
        <translation>intervalle des images : de 0,1 s à 1 h</translation>
    </message>
    <message>
        <source>trusted certificate: a SHA-256 digest</source>
        <translation>certificat approuvé : une empreinte SHA-256</translation>
    </message>
    <message>
        <source>views, %1</source>
        <translation>vues, %1</translation>
    </message>
    <message>
        <source>(kept as %1)</source>
        <translation>(conservé sous %1)</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1 : le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>address: an IPv4 or IPv6 address</source>
        <translation>adresse : une adresse IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>users: at most %1</source>
        <translation>utilisateurs : %1 au plus</translation>
    </message>
    <message>
        <source>user: a name without a colon</source>
        <translation>utilisateur : un nom sans deux-points</translation>
    </message>
    <message>
        <source>user: %1 only once</source>
        <translation>utilisateur : %1 une seule fois</translation>
    </message>
    <message>
        <source>user: %1 with a password</source>
        <translation>utilisateur : %1 avec un mot de passe</translation>
    </message>
    <message>
        <source>proxies: at most %1</source>
        <translation>serveurs mandataires : %1 au plus</translation>
    </message>
    <message>
        <source>proxy: an address or a network, as in 10.0.0.0/8</source>
        <translation>serveur mandataire : une adresse ou un réseau, comme 10.0.0.0/8</translation>
    </message>
    <message>
        <source>names and web sites: at most %1</source>
        <translation>noms et sites web : %1 au plus</translation>
    </message>
    <message>
        <source>name: a host name, as in cam.example.org</source>
        <translation>nom : un nom d’hôte, comme cam.example.org</translation>
    </message>
    <message>
        <source>web site: scheme and host alone, as in https://example.org</source>
        <translation>site web : le protocole et l’hôte seuls, comme https://example.org</translation>
    </message>
    <message>
        <source>windows: 1 to %1</source>
        <translation>fenêtres : de 1 à %1</translation>
    </message>
    <message>
        <source>window id: 1 to %1, only once</source>
        <translation>identifiant de fenêtre : de 1 à %1, une seule fois</translation>
    </message>
    <message>
        <source>cameras: at most %1</source>
        <translation>caméras : %1 au plus</translation>
    </message>
    <message>
        <source>camera id: small letters, digits and dashes</source>
        <translation>identifiant de caméra : minuscules, chiffres et tirets</translation>
    </message>
    <message>
        <source>camera id: %1 only once</source>
        <translation>identifiant de caméra : %1 une seule fois</translation>
    </message>
    <message>
        <source>publish: %1 only once</source>
        <translation>publication : %1 une seule fois</translation>
    </message>
    <message>
        <source>views: 1 to %1</source>
        <translation>vues : de 1 à %1</translation>
    </message>
    <message>
        <source>view id: %1 only once</source>
        <translation>identifiant de vue : %1 une seule fois</translation>
    </message>
    <message>
        <source>webhook: an http or https address</source>
        <translation>webhook : une adresse http ou https</translation>
    </message>
    <message>
        <source>webhook token: one line</source>
        <translation>jeton du webhook : une ligne</translation>
    </message>
    <message>
        <source>webhook events: %1</source>
        <translation>événements du webhook : %1</translation>
    </message>
    <message>
        <source>mqtt broker: as in mqtts://mqtt.example.org</source>
        <translation>courtier MQTT : comme mqtts://mqtt.example.org</translation>
    </message>
    <message>
        <source>mqtt user and password: one line</source>
        <translation>utilisateur et mot de passe MQTT : une ligne</translation>
    </message>
    <message>
        <source>mqtt user: a password needs one</source>
        <translation>utilisateur MQTT : un mot de passe en demande un</translation>
    </message>
    <message>
        <source>mqtt topic: without + and #, as in vedette/door</source>
        <translation>sujet MQTT : sans + ni #, comme vedette/door</translation>
    </message>
    <message>
        <source>events, %1</source>
        <translation>événements, %1</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>plus grand que %1 Mio</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>pas un objet JSON</translation>
    </message>
    <message>
        <source>quality: 1 to 100</source>
        <translation>qualité : de 1 à 100</translation>
    </message>
    <message>
        <source>crop: within the picture, at least %1 percent of it</source>
        <translation>recadrage : dans l’image, au moins %1 pour cent de celle-ci</translation>
    </message>
    <message>
        <source>masks: at most %1</source>
        <translation>masques : %1 au plus</translation>
    </message>
    <message>
        <source>mask: left, top, width and height within the picture, in percent</source>
        <translation>masque : gauche, haut, largeur et hauteur dans l’image, en pour cent</translation>
    </message>
    <message>
        <source>overlay: one line of at most %1 characters</source>
        <translation>incrustation : une ligne de %1 caractères au plus</translation>
    </message>
    <message>
        <source>overlay height: %1 to %2 percent</source>
        <translation>hauteur de l’incrustation : de %1 à %2 pour cent</translation>
    </message>
    <message>
        <source>masks: a list</source>
        <translation>masques : une liste</translation>
    </message>
    <message>
        <source>publish: an address as in rtmp://192.0.2.9/live/door</source>
        <translation>publication : une adresse comme rtmp://192.0.2.9/live/door</translation>
    </message>
    <message>
        <source>publish bit rate: %1 to %2 kbit/s</source>
        <translation>débit de publication : de %1 à %2 kbit/s</translation>
    </message>
    <message>
        <source>publish rate: 1 to %1 pictures a second</source>
        <translation>cadence de publication : de 1 à %1 images par seconde</translation>
    </message>
    <message>
        <source>port: 0 to 65535</source>
        <translation>port : de 0 à 65535</translation>
    </message>
    <message>
        <source>share, %1</source>
        <translation>partage, %1</translation>
    </message>
    <message>
        <source>folder: a whole path</source>
        <translation>dossier : un chemin complet</translation>
    </message>
    <message>
        <source>name: 1 to %1 characters</source>
        <translation>nom : de 1 à %1 caractères</translation>
    </message>
    <message>
        <source>name: %1 instead of %2</source>
        <translation>nom : %1 au lieu de %2</translation>
    </message>
    <message>
        <source>updates: an http or https address</source>
        <translation>mises à jour : une adresse http ou https</translation>
    </message>
    <message>
        <source>updates: an address, as this Vedette was built without one</source>
        <translation>mises à jour : une adresse, car ce Vedette a été compilé sans</translation>
    </message>
    <message>
        <source>view id: 1 to %1</source>
        <translation>identifiant de vue : de 1 à %1</translation>
    </message>
    <message>
        <source>view name: at most %1 characters</source>
        <translation>nom de vue : %1 caractères au plus</translation>
    </message>
    <message>
        <source>layout: 1x1 to %1x%1</source>
        <translation>disposition : de 1x1 à %1x%1</translation>
    </message>
    <message>
        <source>dwell: 1 to %1 seconds</source>
        <translation>durée d’affichage : de 1 à %1 secondes</translation>
    </message>
    <message>
        <source>tiles: at most %1</source>
        <translation>vignettes : %1 au plus</translation>
    </message>
    <message>
        <source>tile: 1x1 to %1x%1 cells</source>
        <translation>vignette : de 1x1 à %1x%1 cases</translation>
    </message>
    <message>
        <source>tile: %1 only once</source>
        <translation>vignette : %1 une seule fois</translation>
    </message>
    <message>
        <source>ONVIF without video</source>
        <translation>ONVIF sans vidéo</translation>
    </message>
    <message>
        <source>ONVIF without an address</source>
        <translation>ONVIF sans adresse</translation>
    </message>
    <message>
        <source>ONVIF: more than an answer can have</source>
        <translation>ONVIF : plus qu’une réponse ne peut contenir</translation>
    </message>
    <message>
        <source>ONVIF: no XML (HTTP %1)</source>
        <translation>ONVIF : pas de XML (HTTP %1)</translation>
    </message>
    <message>
        <source>%1: not a file</source>
        <translation>%1 : pas un fichier</translation>
    </message>
    <message>
        <source>none can be made here: name the files of one of your own</source>
        <translation>aucun ne peut être créé ici : indiquez les fichiers du vôtre</translation>
    </message>
    <message>
        <source>none can be made</source>
        <translation>aucun ne peut être créé</translation>
    </message>
    <message>
        <source>this system has no TLS library</source>
        <translation>ce système n’a pas de bibliothèque TLS</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form</source>
        <translation>il n’y a pas de certificat au format PEM</translation>
    </message>
    <message>
        <source>there is no RSA or EC private key in PEM form without a password</source>
        <translation>il n’y a pas de clé privée RSA ou EC au format PEM sans mot de passe</translation>
    </message>
    <message>
        <source>the private key is not that of the certificate</source>
        <translation>la clé privée n’est pas celle du certificat</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>a picture too small to be changed</source>
        <translation>une image trop petite pour être modifiée</translation>
    </message>
    <message>
        <source>a picture that cannot be turned</source>
        <translation>une image qui ne peut pas être tournée</translation>
    </message>
    <message>
        <source>pictures, %1</source>
        <translation>images, %1</translation>
    </message>
    <message>
        <source>%1: no name is free</source>
        <translation>%1 : aucun nom n’est libre</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is lost</source>
        <translation>«&#xa0;%1&#xa0;» est perdue</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>«&#xa0;%1&#xa0;» est de retour</translation>
    </message>
    <message>
        <source>“%1” is unsteady</source>
        <translation>«&#xa0;%1&#xa0;» est instable</translation>
    </message>
    <message>
        <source>No picture comes any more.</source>
        <translation>Plus aucune image n’arrive.</translation>
    </message>
    <message>
        <source>It was gone for %1.</source>
        <comment>a length of time</comment>
        <translation>Elle a été absente pendant %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was lost for a short time %n times within a minute.</source>
        <translation>
            <numerusform>Elle a été brièvement perdue %n fois en une minute.</numerusform>
            <numerusform>Elle a été brièvement perdue %n fois en une minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gives no small pictures</source>
        <translation>«&#xa0;%1&#xa0;» ne donne pas de petites images</translation>
    </message>
    <message>
        <source>“%1” gives small pictures again</source>
        <translation>«&#xa0;%1&#xa0;» donne de nouveau de petites images</translation>
    </message>
    <message>
        <source>“%1” is unsteady with small pictures</source>
        <translation>«&#xa0;%1&#xa0;» est instable avec les petites images</translation>
    </message>
    <message>
        <source>The address for small tiles does not work, large pictures stand in. %1</source>
        <comment>what is wrong</comment>
        <translation>L’adresse pour les petites vignettes ne marche pas, de grandes images la remplacent. %1</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>plusieurs adresses</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a user&apos;s name and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <comment>a viewer</comment>
        <translation>%1 regarde</translation>
    </message>
    <message>
        <source>%1 watches no more</source>
        <comment>a viewer</comment>
        <translation>%1 ne regarde plus</translation>
    </message>
    <message>
        <source>A sign-in from %1 was refused</source>
        <translation>Une connexion depuis %1 a été refusée</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>cameras that were watched, and a length of time</comment>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>There is no user of that name.</source>
        <translation>Il n’y a pas d’utilisateur de ce nom.</translation>
    </message>
    <message>
        <source>The password of %1 was wrong.</source>
        <translation>Le mot de passe de %1 était faux.</translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute.</source>
        <translation>
            <numerusform>%n fois en une minute.</numerusform>
            <numerusform>%n fois en une minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has to wait before the next try.</source>
        <translation>Il faut attendre avant le prochain essai.</translation>
    </message>
    <message>
        <source>“%1” is published</source>
        <translation>« %1 » est publiée</translation>
    </message>
    <message>
        <source>“%1” is not published</source>
        <translation>« %1 » n’est pas publiée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a media server&apos;s address, and what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>No machine of this name is known: check the address.</source>
        <translation>Aucune machine de ce nom n’est connue&#xa0;: vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Nothing answers there: check that the camera is on and that the port is right.</source>
        <translation>Rien ne répond à cette adresse&#xa0;: vérifiez que la caméra est allumée et que le port est correct.</translation>
    </message>
    <message>
        <source>The connection was lost: check the camera and the network if it does not come back.</source>
        <translation>La connexion a été perdue&#xa0;: vérifiez la caméra et le réseau si elle ne revient pas.</translation>
    </message>
    <message>
        <source>The network cannot be reached: check this computer&apos;s connection.</source>
        <translation>Le réseau est injoignable&#xa0;: vérifiez la connexion de cet ordinateur.</translation>
    </message>
    <message>
        <source>There was no answer in time: check that the camera is on and in this network.</source>
        <translation>Aucune réponse dans le délai&#xa0;: vérifiez que la caméra est allumée et sur ce réseau.</translation>
    </message>
    <message>
        <source>The camera answers, but sends no picture: restart it if it stays so.</source>
        <translation>La caméra répond mais n’envoie pas d’image&#xa0;: redémarrez-la si cela persiste.</translation>
    </message>
    <message>
        <source>The camera wants a user name and password: sign in.</source>
        <translation>La caméra demande un nom d’utilisateur et un mot de passe&#xa0;: identifiez-vous.</translation>
    </message>
    <message>
        <source>The camera does not take this user name and password: sign in with the right ones. The wrong ones are not sent again.</source>
        <translation>La caméra refuse ce nom d’utilisateur et ce mot de passe&#xa0;: identifiez-vous avec les bons. Les mauvais ne sont pas renvoyés.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that nobody vouches for: look at it, and trust it if it is the camera&apos;s own.</source>
        <translation>La caméra présente un certificat dont personne ne se porte garant&#xa0;: examinez-le et faites-lui confiance si c’est bien celui de la caméra.</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted for this camera: something else may answer in its place. Trust it only if you know why it is another one.</source>
        <translation>Ce n’est pas le certificat auquel vous avez fait confiance pour cette caméra&#xa0;: autre chose répond peut-être à sa place. Ne lui faites confiance que si vous savez pourquoi il a changé.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s settings does not connect: check the proxy, or except the camera from it.</source>
        <translation>Le proxy configuré sur cet ordinateur n’établit pas la connexion&#xa0;: vérifiez-le ou ajoutez une exception pour la caméra.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s settings wants another user name and password: correct them in those settings.</source>
        <translation>Le proxy configuré sur cet ordinateur demande d’autres identifiants&#xa0;: corrigez-les dans les réglages du système.</translation>
    </message>
    <message>
        <source>No secure connection is possible: check the camera&apos;s certificate, or use an http address.</source>
        <translation>Aucune connexion sécurisée n’est possible&#xa0;: vérifiez le certificat de la caméra ou utilisez une adresse http.</translation>
    </message>
    <message>
        <source>The camera refused: check the address.</source>
        <translation>La caméra a refusé&#xa0;: vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The camera sends from one address to the next without end: use the address of the pictures themselves.</source>
        <translation>La caméra renvoie sans fin d’une adresse à l’autre&#xa0;: utilisez l’adresse des images elles-mêmes.</translation>
    </message>
    <message>
        <source>This is no stream of pictures: use the address of the stream itself.</source>
        <translation>Ce n’est pas un flux d’images&#xa0;: utilisez l’adresse du flux lui-même.</translation>
    </message>
    <message>
        <source>This is not the address of a camera: it should look like http://192.168.1.20/video or rtsp://192.168.1.20/stream.</source>
        <translation>Ce n’est pas l’adresse d’une caméra&#xa0;: elle devrait ressembler à http://192.168.1.20/video ou rtsp://192.168.1.20/stream.</translation>
    </message>
    <message>
        <source>What came is not a whole picture: check the camera if it stays so.</source>
        <translation>Ce qui a été reçu n’est pas une image complète&#xa0;: vérifiez la caméra si cela persiste.</translation>
    </message>
    <message>
        <source>A picture is too large: choose a smaller size in the camera.</source>
        <translation>Une image est trop grande&#xa0;: choisissez une taille plus petite dans la caméra.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown: choose another format in the camera.</source>
        <translation>Ce type d’image ne peut pas être affiché&#xa0;: choisissez un autre format dans la caméra.</translation>
    </message>
    <message>
        <source>This computer lacks what plays it: install GStreamer&apos;s plug-ins “good”, “bad” and “libav” (on Debian and its kin gstreamer1.0-plugins-good, gstreamer1.0-plugins-bad, gstreamer1.0-libav), then start Vedette again.</source>
        <translation>Il manque à cet ordinateur de quoi le lire&#xa0;: installez les greffons GStreamer «&#xa0;good&#xa0;», «&#xa0;bad&#xa0;» et «&#xa0;libav&#xa0;» (sous Debian et ses dérivées gstreamer1.0-plugins-good, gstreamer1.0-plugins-bad, gstreamer1.0-libav), puis redémarrez Vedette.</translation>
    </message>
    <message>
        <source>The camera is not plugged in: plug it in and it starts by itself.</source>
        <translation>La caméra n’est pas branchée&#xa0;: branchez-la et elle démarrera d’elle-même.</translation>
    </message>
    <message>
        <source>Another program uses the camera: close that program.</source>
        <translation>Un autre programme utilise la caméra&#xa0;: fermez-le.</translation>
    </message>
    <message>
        <source>The system does not let Vedette use the camera: allow it in the system&apos;s privacy settings.</source>
        <translation>Le système n’autorise pas Vedette à utiliser la caméra&#xa0;: autorisez-le dans les réglages de confidentialité.</translation>
    </message>
    <message>
        <source>The camera was unplugged: plug it in and it goes on by itself.</source>
        <translation>La caméra a été débranchée&#xa0;: rebranchez-la et elle reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>The camera does not work: unplug it and plug it in again.</source>
        <translation>La caméra ne fonctionne pas&#xa0;: débranchez-la puis rebranchez-la.</translation>
    </message>
    <message>
        <source>Vedette ended unexpectedly while this camera was starting: start it when you think that it was not the cause.</source>
        <translation>Vedette s’est arrêté de façon inattendue pendant le démarrage de cette caméra&#xa0;: démarrez-la si vous pensez qu’elle n’en est pas la cause.</translation>
    </message>
    <message>
        <source>Another program uses this port: choose another port.</source>
        <translation>Un autre programme utilise ce port&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The system does not give this port: choose one above 1023.</source>
        <translation>Le système n’accorde pas ce port&#xa0;: choisissez-en un au-dessus de 1023.</translation>
    </message>
    <message>
        <source>This computer does not have this address: choose another address to listen on.</source>
        <translation>Cet ordinateur n’a pas cette adresse&#xa0;: choisissez une autre adresse d’écoute.</translation>
    </message>
    <message>
        <source>A file could not be read: check that it is there and may be read.</source>
        <translation>Un fichier n’a pas pu être lu&#xa0;: vérifiez qu’il existe et qu’il est lisible.</translation>
    </message>
    <message>
        <source>A file could not be written: check the free space and that it may be written.</source>
        <translation>Un fichier n’a pas pu être écrit&#xa0;: vérifiez l’espace libre et les droits d’écriture.</translation>
    </message>
    <message>
        <source>A value is not possible: correct it.</source>
        <translation>Une valeur n’est pas possible&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>The camera answers “%1”: check the address.</source>
        <translation>La caméra répond «&#xa0;%1&#xa0;»&#xa0;: vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>This is no stream of pictures but %1: use the address of the stream itself.</source>
        <translation>Ce n’est pas un flux d’images mais %1&#xa0;: utilisez l’adresse du flux lui-même.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a camera: it should look like http://192.168.1.20/video or rtsp://192.168.1.20/stream.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une caméra&#xa0;: elle devrait ressembler à http://192.168.1.20/video ou rtsp://192.168.1.20/stream.</translation>
    </message>
    <message>
        <source>A picture is larger than %1: choose a smaller size in the camera.</source>
        <translation>Une image dépasse %1&#xa0;: choisissez une taille plus petite dans la caméra.</translation>
    </message>
    <message>
        <source>Pictures of the kind %1 cannot be shown: choose another format in the camera.</source>
        <translation>Les images de type %1 ne peuvent pas être affichées&#xa0;: choisissez un autre format dans la caméra.</translation>
    </message>
    <message>
        <source>The camera “%1” is not plugged in: plug it in and it starts by itself.</source>
        <translation>La caméra «&#xa0;%1&#xa0;» n’est pas branchée&#xa0;: branchez-la et elle démarrera d’elle-même.</translation>
    </message>
    <message>
        <source>Another program uses %1: choose another port.</source>
        <translation>Un autre programme utilise %1&#xa0;: choisissez un autre port.</translation>
    </message>
    <message>
        <source>The system does not give %1: choose a port above 1023.</source>
        <translation>Le système n’accorde pas %1&#xa0;: choisissez un port au-dessus de 1023.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: choose another one to listen on.</source>
        <translation>Cet ordinateur n’a pas l’adresse %1&#xa0;: choisissez-en une autre pour l’écoute.</translation>
    </message>
    <message>
        <source>A file could not be read: %1</source>
        <translation>Un fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>A file could not be written: %1</source>
        <translation>Un fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>A value is not possible. %1</source>
        <translation>Une valeur n’est pas possible. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, what else is known</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The computer that shares this camera has lost it: it goes on by itself when the camera is back there.</source>
        <translation>L’ordinateur qui partage cette caméra l’a perdue&#xa0;: cela reprendra de soi-même quand elle y sera revenue.</translation>
    </message>
    <message>
        <source>HTTPS cannot be used with this certificate: choose other files, or let Vedette make one.</source>
        <translation>HTTPS ne fonctionne pas avec ce certificat&#xa0;: choisissez d’autres fichiers ou laissez Vedette en créer un.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used: unlock it or install one.</source>
        <translation>Le trousseau du système est inutilisable&#xa0;: déverrouillez-le ou installez-en un.</translation>
    </message>
    <message>
        <source>The camera “%1” was unplugged: plug it in and it goes on by itself.</source>
        <translation>La caméra «&#xa0;%1&#xa0;» a été débranchée&#xa0;: rebranchez-la et elle reprendra d’elle-même.</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Licence: %1
Home page: %2

It is part of your system, which has its whole text.</source>
        <translation>Licence&#xa0;: %1
Site web&#xa0;: %2

Ce composant fait partie de votre système, qui en a le texte complet.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>No media server of this name is known: check the address.</source>
        <translation>Aucun serveur multimédia de ce nom n’est connu : vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Nothing answers there: check that the media server runs and that the port is right.</source>
        <translation>Rien ne répond à cet endroit : vérifiez que le serveur multimédia fonctionne et que le port est le bon.</translation>
    </message>
    <message>
        <source>The media server has ended the connection.</source>
        <translation>Le serveur multimédia a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The media server&apos;s network cannot be reached.</source>
        <translation>Le réseau du serveur multimédia est inaccessible.</translation>
    </message>
    <message>
        <source>The media server does not answer in time.</source>
        <translation>Le serveur multimédia ne répond pas à temps.</translation>
    </message>
    <message>
        <source>The media server does not take the user name and password: correct them in the address.</source>
        <translation>Le serveur multimédia n’accepte pas le nom d’utilisateur et le mot de passe : corrigez-les dans l’adresse.</translation>
    </message>
    <message>
        <source>No secure connection to the media server is possible: check its certificate and its name.</source>
        <translation>Aucune connexion sécurisée au serveur multimédia n’est possible : vérifiez son certificat et son nom.</translation>
    </message>
    <message>
        <source>The media server does not take the stream: check the path and the key in the address.</source>
        <translation>Le serveur multimédia n’accepte pas le flux : vérifiez le chemin et la clé dans l’adresse.</translation>
    </message>
    <message>
        <source>This Vedette lacks what publishes cameras: take a build with FFmpeg&apos;s libraries.</source>
        <translation>Il manque à ce Vedette ce qui publie les caméras : prenez une version avec les bibliothèques de FFmpeg.</translation>
    </message>
    <message>
        <source>There is no encoder for H.264 that takes these pictures: install an FFmpeg with libx264.</source>
        <translation>Aucun encodeur H.264 ne prend ces images : installez un FFmpeg avec libx264.</translation>
    </message>
    <message>
        <source>The encoder for H.264 failed.</source>
        <translation>L’encodeur H.264 a échoué.</translation>
    </message>
    <message>
        <source>This is not the address of a stream at a media server: it should look like rtmp://192.0.2.9/live/door.</source>
        <translation>Ce n’est pas l’adresse d’un flux sur un serveur multimédia : elle devrait ressembler à rtmp://192.0.2.9/live/porte.</translation>
    </message>
    <message>
        <source>The camera gives no pictures.</source>
        <translation>La caméra ne donne pas d’images.</translation>
    </message>
    <message>
        <source>The camera cannot be published.</source>
        <translation>La caméra ne peut pas être publiée.</translation>
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
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Afficher le certificat…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>ScreenInhibitor</name>
    <message>
        <source>Cameras are being watched</source>
        <translation>Des caméras sont surveillées</translation>
    </message>
</context>
<context>
    <name>ShareFormats</name>
    <message>
        <source>(the one of this user)</source>
        <translation>(celui de cet utilisateur)</translation>
    </message>
    <message>
        <source>Link to the stream</source>
        <translation>Lien vers le flux</translation>
    </message>
    <message>
        <source>For a browser, a player, or another Vedette.</source>
        <translation>Pour un navigateur, un lecteur ou un autre Vedette.</translation>
    </message>
    <message>
        <source>Link to a snapshot</source>
        <translation>Lien vers un instantané</translation>
    </message>
    <message>
        <source>The newest picture at each visit.</source>
        <translation>L’image la plus récente à chaque visite.</translation>
    </message>
    <message>
        <source>HTML &lt;img&gt;</source>
        <translation>HTML &lt;img&gt;</translation>
    </message>
    <message>
        <source>Shows the live picture in a page of your own.</source>
        <translation>Affiche l’image en direct dans votre propre page.</translation>
    </message>
    <message>
        <source>Settings › Devices &amp; services › Add integration › MJPEG IP Camera.</source>
        <translation>Paramètres › Appareils &amp; services › Ajouter une intégration › MJPEG IP Camera.</translation>
    </message>
    <message>
        <source>Settings › Classic Webcam.</source>
        <translation>Settings › Classic Webcam.</translation>
    </message>
    <message>
        <source>A command; or paste the link at Media › Open Network Stream.</source>
        <translation>Une commande&#xa0;; ou collez le lien dans Média › Ouvrir un flux réseau.</translation>
    </message>
    <message>
        <source>A Media Source with “Local File” switched off.</source>
        <translation>Une source média avec «&#xa0;Fichier local&#xa0;» désactivé.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>On the wall</source>
        <translation>Sur le mur</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>Go to another camera</source>
        <translation>Aller à une autre caméra</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>Touche Menu, clic droit</translation>
    </message>
    <message>
        <source>Menu of the camera</source>
        <translation>Menu de la caméra</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Swap two cameras, or move what is zoomed</source>
        <translation>Permuter deux caméras, ou déplacer l’image zoomée</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Molette, pincement</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>The camera&apos;s host name is not known.</source>
        <translation>Le nom d’hôte de la caméra est inconnu.</translation>
    </message>
    <message>
        <source>The camera refuses connections.</source>
        <translation>La caméra refuse les connexions.</translation>
    </message>
    <message>
        <source>The connection to the camera was lost.</source>
        <translation>La connexion à la caméra a été perdue.</translation>
    </message>
    <message>
        <source>The camera&apos;s network cannot be reached.</source>
        <translation>Le réseau de la caméra est inaccessible.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La caméra ne répond pas.</translation>
    </message>
    <message>
        <source>The camera sends no pictures.</source>
        <translation>La caméra n’envoie pas d’images.</translation>
    </message>
    <message>
        <source>The camera wants a password.</source>
        <translation>La caméra demande un mot de passe.</translation>
    </message>
    <message>
        <source>The camera does not accept the password.</source>
        <translation>La caméra n’accepte pas le mot de passe.</translation>
    </message>
    <message>
        <source>No secure connection to the camera is possible.</source>
        <translation>Aucune connexion sécurisée à la caméra n’est possible.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not trusted.</source>
        <translation>Le certificat de la caméra n’est pas approuvé.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate has changed.</source>
        <translation>Le certificat de la caméra a changé.</translation>
    </message>
    <message>
        <source>The way to the camera leads through a proxy that does not connect.</source>
        <translation>L’accès à la caméra passe par un proxy qui ne se connecte pas.</translation>
    </message>
    <message>
        <source>The way to the camera leads through a proxy that refuses.</source>
        <translation>L’accès à la caméra passe par un proxy qui refuse.</translation>
    </message>
    <message>
        <source>The camera answers with an error.</source>
        <translation>La caméra répond par une erreur.</translation>
    </message>
    <message>
        <source>The computer that the camera comes from has lost it.</source>
        <translation>L’ordinateur d’où vient la caméra l’a perdue.</translation>
    </message>
    <message>
        <source>The camera&apos;s address leads in circles.</source>
        <translation>L’adresse de la caméra tourne en rond.</translation>
    </message>
    <message>
        <source>There is no camera at its address.</source>
        <translation>Il n’y a pas de caméra à cette adresse.</translation>
    </message>
    <message>
        <source>The camera&apos;s address is not valid.</source>
        <translation>L’adresse de la caméra n’est pas valide.</translation>
    </message>
    <message>
        <source>The camera sends broken pictures.</source>
        <translation>La caméra envoie des images endommagées.</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures are too large.</source>
        <translation>Les images de la caméra sont trop grandes.</translation>
    </message>
    <message>
        <source>The camera&apos;s format is not supported.</source>
        <translation>Le format de la caméra n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The computer that shares it cannot play this camera.</source>
        <translation>L’ordinateur qui partage cette caméra ne peut pas la lire.</translation>
    </message>
    <message>
        <source>The camera is not plugged in.</source>
        <translation>La caméra n’est pas branchée.</translation>
    </message>
    <message>
        <source>Another program uses the camera.</source>
        <translation>Un autre programme utilise la caméra.</translation>
    </message>
    <message>
        <source>The computer that shares it may not use the camera.</source>
        <translation>L’ordinateur qui la partage n’a pas le droit d’utiliser la caméra.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>La caméra a été débranchée.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>La caméra ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The camera is held back because it may be faulty.</source>
        <translation>La caméra est retenue, car elle est peut-être défectueuse.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>La caméra ne donne pas d’image.</translation>
    </message>
    <message>
        <source>No picture. It goes on by itself.</source>
        <translation>Pas d’image. Elle reprend d’elle-même.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Pas d’image.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
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
        <translation>%1 i/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 ms old</source>
        <translation>âge %1 ms</translation>
    </message>
    <message>
        <source>%1 s old</source>
        <translation>âge %1 s</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 perdues</translation>
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
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>No picture for %1</source>
        <translation>Pas d’image depuis %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>En attente de la caméra</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Identification requise</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mot de passe incorrect</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non approuvé</translation>
    </message>
    <message>
        <source>Certificate changed!</source>
        <translation>Certificat modifié&#xa0;!</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>Not a camera</source>
        <translation>Pas une caméra</translation>
    </message>
    <message>
        <source>No such address</source>
        <translation>Adresse inexistante</translation>
    </message>
    <message>
        <source>Proxy needs a password</source>
        <translation>Le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Affichage impossible</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
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
        <translation>Mire</translation>
    </message>
</context>
<context>
    <name>ViewEdits</name>
    <message>
        <source>Change the layout</source>
        <translation>Modifier la disposition</translation>
    </message>
    <message>
        <source>Swap two cameras</source>
        <translation>Permuter deux caméras</translation>
    </message>
    <message>
        <source>Change the size of a tile</source>
        <translation>Modifier la taille d’une vignette</translation>
    </message>
    <message>
        <source>Add the view “%1”</source>
        <translation>Ajouter la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the view “%1”</source>
        <translation>Modifier la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Toutes les caméras</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
</context>
<context>
    <name>vedette</name>
    <message>
        <source>Vedette ended unexpectedly while these cameras were starting, so they are paused: %1. Start Vedette again to try them once more.</source>
        <translation>Vedette s’est arrêté de façon inattendue pendant le démarrage de ces caméras, qui sont donc en pause&#xa0;: %1. Redémarrez Vedette pour réessayer.</translation>
    </message>
    <message>
        <source>Vedette ended unexpectedly while these cameras were starting, so they are paused: %1. Start them one by one to find the cause.</source>
        <translation>Vedette s’est arrêté de façon inattendue pendant le démarrage de ces caméras, qui sont donc en pause&#xa0;: %1. Démarrez-les une par une pour trouver la cause.</translation>
    </message>
    <message>
        <source>No camera was found on this machine: the test pattern stands in.</source>
        <translation>Aucune caméra n’a été trouvée sur cet ordinateur&#xa0;: la mire la remplace.</translation>
    </message>
    <message>
        <source>Another Vedette uses these settings: this one remembers nothing.</source>
        <translation>Un autre Vedette utilise ces réglages&#xa0;: celui-ci ne mémorise rien.</translation>
    </message>
    <message>
        <source>The sign-in of “%1” did not come from the system&apos;s key store (%2). Sign in at its tile, or unlock the key store and start again.</source>
        <translation>L’identification de «&#xa0;%1&#xa0;» n’est pas venue du trousseau du système (%2). Identifiez-vous dans sa vignette, ou déverrouillez le trousseau et redémarrez.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used (%1): the passwords of cameras are kept in %2, which only you can read.</source>
        <translation>Le trousseau du système est inutilisable (%1)&#xa0;: les mots de passe des caméras sont dans %2, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Test pattern</source>
        <translation>Mire</translation>
    </message>
</context>
<context>
    <name>vedette::AddressDetails</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>S’&amp;identifier</translation>
    </message>
    <message>
        <source>For a camera that wants a user name and password</source>
        <translation>Pour une caméra qui demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Sin&amp;gle pictures</source>
        <translation>Ima&amp;ges isolées</translation>
    </message>
    <message>
        <source>For an address that gives one picture at a time</source>
        <translation>Pour une adresse qui fournit une image à la fois</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de pa&amp;sse&#xa0;:</translation>
    </message>
    <message>
        <source>As&amp;k for one every:</source>
        <translation>Inter&amp;valle entre les images&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;mall tiles</source>
        <translation>Petites &amp;vignettes</translation>
    </message>
    <message>
        <source>For a camera that has another address with smaller pictures</source>
        <translation>Pour une caméra qui a une autre adresse aux images plus petites</translation>
    </message>
    <message>
        <source>Small tiles show the pictures of this address, large ones those of the address above. The sign-in is the same.</source>
        <translation>Les petites vignettes montrent les images de cette adresse, les grandes celles de l’adresse ci-dessus. L’identification est la même.</translation>
    </message>
    <message>
        <source>Add&amp;ress for small tiles:</source>
        <translation>Adresse pour les p&amp;etites vignettes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vedette::AddressList</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Cable (%1)</source>
        <comment>network interface</comment>
        <translation>Câble (%1)</translation>
    </message>
    <message>
        <source>Wi-Fi (%1)</source>
        <comment>network interface</comment>
        <translation>Wi-Fi (%1)</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>network interface, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show this address as a QR code, and use it in what is copied</source>
        <translation>Afficher cette adresse en code QR et l’utiliser dans ce qui est copié</translation>
    </message>
</context>
<context>
    <name>vedette::AddressPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>A&amp;ddress of the camera, of its stream or page, or a file:</source>
        <translation>A&amp;dresse de la caméra, de son flux ou de sa page, ou un fichier&#xa0;:</translation>
    </message>
    <message>
        <source>A name or number such as 192.168.1.20, an address of http, https, rtsp or rtsps, or the path of a film. Several can be pasted, one a line.</source>
        <translation>Un nom ou un numéro tel que 192.168.1.20, une adresse http, https, rtsp ou rtsps, ou le chemin d’une vidéo. On peut en coller plusieurs, une par ligne.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose a file to play over and over</source>
        <translation>Choisir un fichier à lire en boucle</translation>
    </message>
    <message>
        <source>Look where the camera&apos;s pictures are, at the addresses that makers use</source>
        <translation>Chercher les images de la caméra aux adresses qu’utilisent les fabricants</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.ts *.mjpeg *.mjpg)</source>
        <translation>Vidéos (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.ts *.mjpeg *.mjpg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>vedette::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The language changes when Vedette is started again.</source>
        <translation>La langue changera au prochain démarrage de Vedette.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vedette::CameraCommands</name>
    <message>
        <source>Rename Camera</source>
        <translation>Renommer la caméra</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove Camera</source>
        <translation>Supprimer la caméra</translation>
    </message>
    <message>
        <source>Take “%1” off the wall?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» du mur&#xa0;?</translation>
    </message>
    <message>
        <source>This can be undone until Vedette is closed.</source>
        <translation>Ceci peut être annulé jusqu’à la fermeture de Vedette.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>vedette::CameraDialog</name>
    <message>
        <source>Change Camera</source>
        <translation>Modifier la caméra</translation>
    </message>
    <message>
        <source>Add Camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
    <message>
        <source>Kind of camera</source>
        <translation>Type de caméra</translation>
    </message>
    <message>
        <source>&amp;This Computer</source>
        <translation>&amp;Cet ordinateur</translation>
    </message>
    <message>
        <source>Network &amp;Address</source>
        <translation>&amp;Adresse réseau</translation>
    </message>
    <message>
        <source>Test &amp;Pattern</source>
        <translation>&amp;Mire</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>On the Net&amp;work</source>
        <translation>Sur le &amp;réseau</translation>
    </message>
</context>
<context>
    <name>vedette::CaptureForm</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cadence</translation>
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
        <translation>%1 images par seconde</translation>
    </message>
    <message>
        <source>Automatic (up to 1280 × 720)</source>
        <translation>Automatique (jusqu’à 1280 × 720)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Pictures beyond this rate are left out</source>
        <translation>Les images au-delà de cette cadence sont omises</translation>
    </message>
    <message>
        <source>MJPEG reaches viewers as the camera made it, where the system hands it on; other formats are encoded here</source>
        <translation>Le MJPEG arrive aux spectateurs tel que la caméra l’a produit, si le système le transmet ; les autres formats sont encodés ici</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>Ca&amp;dence&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vedette::CertificateDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <comment>span of time</comment>
        <translation>%1&#xa0;: il a expiré</translation>
    </message>
    <message>
        <source>%1: it is not valid yet</source>
        <comment>span of time</comment>
        <translation>%1&#xa0;: il n’est pas encore valide</translation>
    </message>
    <message>
        <source>Certificate of “%1”</source>
        <translation>Certificat de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Belongs to:</source>
        <translation>Appartient à&#xa0;:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Émis par&#xa0;:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Validité&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>Not trusted:</source>
        <translation>Non approuvé&#xa0;:</translation>
    </message>
    <message>
        <source>Trusting it holds for this certificate and this camera alone.</source>
        <translation>La confiance ne vaut que pour ce certificat et cette caméra.</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Faire confiance au nouveau certificat</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
</context>
<context>
    <name>vedette::ControlsForm</name>
    <message>
        <source>%1:</source>
        <comment>name of a camera&apos;s control</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Has no effect now: another control decides</source>
        <translation>Sans effet pour l’instant : un autre réglage décide</translation>
    </message>
</context>
<context>
    <name>vedette::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>vedette::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Refaire la modification</translation>
    </message>
    <message>
        <source>&amp;Paste Cameras</source>
        <translation>&amp;Coller des caméras</translation>
    </message>
    <message>
        <source>Add the cameras whose addresses are on the clipboard</source>
        <translation>Ajouter les caméras dont l’adresse est dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Lock the Wall</source>
        <translation>&amp;Verrouiller le mur</translation>
    </message>
    <message>
        <source>Let nobody change the cameras, views and layouts by accident</source>
        <translation>Empêcher toute modification accidentelle des caméras, des vues et des dispositions</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vedette::EmptyPage</name>
    <message>
        <source>Add a camera…</source>
        <translation>Ajouter une caméra…</translation>
    </message>
    <message>
        <source>Show the test pattern</source>
        <translation>Afficher la mire</translation>
    </message>
    <message>
        <source>Watch the cameras of this computer and of your network side by side, and share them with others.</source>
        <translation>Regardez côte à côte les caméras de cet ordinateur et de votre réseau, et partagez-les avec d’autres.</translation>
    </message>
    <message>
        <source>Or paste the address of a camera (Ctrl+V), or drag it here from a browser.</source>
        <translation>Ou collez l’adresse d’une caméra (Ctrl+V), ou glissez-la ici depuis un navigateur.</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>Aucune caméra pour l’instant</translation>
    </message>
    <message>
        <source>Which camera do you want to see?</source>
        <translation>Quelle caméra voulez-vous voir&#xa0;?</translation>
    </message>
    <message>
        <source>Show this camera</source>
        <translation>Afficher cette caméra</translation>
    </message>
</context>
<context>
    <name>vedette::EventPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the log as text</source>
        <translation>Copier le journal en texte</translation>
    </message>
    <message>
        <source>Empty the log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <source>What happens to cameras, and who watches them, is noted here.</source>
        <translation>Ce qui arrive aux caméras et qui les regarde est noté ici.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>vedette::EventsPage</name>
    <message>
        <source>Announce the cameras to &amp;Home Assistant</source>
        <translation>Annoncer les caméras à &amp;Home Assistant</translation>
    </message>
    <message>
        <source>Other programs can be told when a camera is lost or back, who watches, and of refused sign-ins.</source>
        <translation>D’autres programmes peuvent être informés quand une caméra est perdue ou revient, de qui regarde et des connexions refusées.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton :</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>&amp;Broker:</source>
        <translation>&amp;Broker :</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>T&amp;opic:</source>
        <translation>Suje&amp;t :</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>vedette::Exchange</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the passwords of the cameras, too?</source>
        <translation>Exporter aussi les mots de passe des caméras&#xa0;?</translation>
    </message>
    <message>
        <source>They would stand in the file in plain text: whoever reads it can sign in to the cameras.</source>
        <translation>Ils seraient en clair dans le fichier&#xa0;: qui le lit peut s’identifier auprès des caméras.</translation>
    </message>
    <message>
        <source>Without Passwords</source>
        <translation>Sans mots de passe</translation>
    </message>
    <message>
        <source>With Passwords</source>
        <translation>Avec mots de passe</translation>
    </message>
    <message>
        <source>Export Cameras and Views</source>
        <translation>Exporter les caméras et les vues</translation>
    </message>
    <message>
        <source>Cameras and views (*.json)</source>
        <translation>Caméras et vues (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The cameras and views are in %1.</source>
        <translation>Les caméras et les vues sont dans %1.</translation>
    </message>
    <message>
        <source>Import Cameras and Views</source>
        <translation>Importer des caméras et des vues</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cameras</source>
        <translation>
            <numerusform>Importer %n caméra</numerusform>
            <numerusform>Importer %n caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 were imported.</source>
        <comment>cameras, views</comment>
        <translation>%1 et %2 ont été importées.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n caméra</numerusform>
            <numerusform>%n caméras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n vue</numerusform>
            <numerusform>%n vues</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in the file.</source>
        <translation>Il n’y a rien de nouveau dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras were here already.</source>
        <translation>
            <numerusform>%n caméra était déjà là.</numerusform>
            <numerusform>%n caméras étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be was left out: %1.</source>
        <translation>Ce qui n’est pas possible a été laissé de côté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>vedette::GridDialog</name>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Lignes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vedette::Intake</name>
    <message>
        <source>There is no camera&apos;s address in it. Copy or drag an address such as http://192.168.1.20:8080/video.</source>
        <translation>Il n’y a là aucune adresse de caméra. Copiez ou glissez une adresse telle que http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>“%1” is on the wall already. To have it there twice, add it with its address in the dialog.</source>
        <translation>« %1 » est déjà sur le mur. Pour l’y mettre deux fois, ajoutez-la avec son adresse dans le dialogue.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are on the wall already.</source>
        <translation>
            <numerusform>%n caméra est déjà sur le mur.</numerusform>
            <numerusform>%n caméras sont déjà sur le mur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::LayoutMenu</name>
    <message>
        <source>&amp;Layout</source>
        <translation>Disp&amp;osition</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>Show the pictures as large as they fit</source>
        <translation>Afficher les images aussi grandes que possible</translation>
    </message>
    <message>
        <source>&amp;One Large</source>
        <translation>&amp;Une grande</translation>
    </message>
    <message>
        <source>The first camera large, the others small</source>
        <translation>La première caméra en grand, les autres en petit</translation>
    </message>
    <message>
        <source>&amp;%1 × %1</source>
        <translation>&amp;%1 × %1</translation>
    </message>
    <message>
        <source>A grid of %1 columns and %1 rows</source>
        <translation>Une grille de %1 colonnes et %1 lignes</translation>
    </message>
    <message>
        <source>Other &amp;Grid…</source>
        <translation>Autre &amp;grille…</translation>
    </message>
    <message>
        <source>A grid of as many columns and rows as you like</source>
        <translation>Une grille avec autant de colonnes et de lignes que vous voulez</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Change places with the camera to the left</source>
        <translation>Échanger avec la caméra de gauche</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Change places with the camera to the right</source>
        <translation>Échanger avec la caméra de droite</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Change places with the camera above</source>
        <translation>Échanger avec la caméra du dessus</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Change places with the camera below</source>
        <translation>Échanger avec la caméra du dessous</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>P&amp;lus large</translation>
    </message>
    <message>
        <source>Let the tile cover one more column</source>
        <translation>Étendre la vignette d’une colonne</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Plus é&amp;troite</translation>
    </message>
    <message>
        <source>Let the tile cover one column less</source>
        <translation>Réduire la vignette d’une colonne</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>Plus &amp;haute</translation>
    </message>
    <message>
        <source>Let the tile cover one more row</source>
        <translation>Étendre la vignette d’une ligne</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>Plus &amp;basse</translation>
    </message>
    <message>
        <source>Let the tile cover one row less</source>
        <translation>Réduire la vignette d’une ligne</translation>
    </message>
</context>
<context>
    <name>vedette::LocalPage</name>
    <message>
        <source>No camera is plugged into this computer. Plug one in and it appears here.</source>
        <translation>Aucune caméra n’est branchée à cet ordinateur. Branchez-en une et elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>Cameras of this computer</source>
        <translation>Caméras de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (on the wall already)</source>
        <translation>%1 (déjà sur le mur)</translation>
    </message>
</context>
<context>
    <name>vedette::MainWindow</name>
    <message>
        <source>Tool Bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Caméra</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>The wall is locked. Unlock it in the Edit menu to change something.</source>
        <translation>Le mur est verrouillé. Déverrouillez-le dans le menu Édition pour modifier quelque chose.</translation>
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
        <translation>&amp;Dessiner des masques</translation>
    </message>
    <message>
        <source>Draw the cr&amp;op</source>
        <translation>Dessiner le ca&amp;drage</translation>
    </message>
    <message>
        <source>&amp;Add a Mask</source>
        <translation>&amp;Ajouter un masque</translation>
    </message>
    <message>
        <source>&amp;Remove the Mask</source>
        <translation>&amp;Retirer le masque</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Masks</source>
        <translation>Retirer tous &amp;les masques</translation>
    </message>
    <message>
        <source>&amp;Show All of the Picture</source>
        <translation>Montrer &amp;toute l’image</translation>
    </message>
    <message>
        <source>Drag over what nobody is to see. Arrow keys move the chosen mask, Shift and an arrow key size it.</source>
        <translation>Faites glisser sur ce que personne ne doit voir. Les flèches déplacent le masque choisi, Maj et une flèche le redimensionnent.</translation>
    </message>
    <message>
        <source>Drag over what is to be kept.</source>
        <translation>Faites glisser sur ce qui doit rester.</translation>
    </message>
</context>
<context>
    <name>vedette::MessageBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>vedette::NetworkPage</name>
    <message>
        <source>Cameras on the network</source>
        <translation>Caméras sur le réseau</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur :</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>camera, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on the wall already</source>
        <translation>%1, déjà sur le mur</translation>
    </message>
    <message>
        <source>Asking the camera where its pictures are…</source>
        <translation>On demande à la caméra où sont ses images…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>camera, what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>It may want a user name and a password.</source>
        <translation>Elle peut demander un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was found yet. Cameras with ONVIF appear here, and what other Vedettes share in this network. Others are added by their address.</source>
        <translation>Rien trouvé pour l’instant. Ici apparaissent les caméras ONVIF et ce que d’autres Vedette partagent sur ce réseau. Les autres s’ajoutent par leur adresse.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, which camera of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Other Vedettes cannot be found: the system&apos;s service for that does not run. Start it; on Linux it is avahi-daemon.</source>
        <translation>Les autres Vedette sont introuvables : le service du système prévu pour cela ne fonctionne pas. Démarrez-le ; sous Linux, c’est avahi-daemon.</translation>
    </message>
    <message>
        <source>Other Vedettes cannot be found: this system has no service for that. Give their address.</source>
        <translation>Les autres Vedette sont introuvables : ce système n’a pas de service pour cela. Indiquez leur adresse.</translation>
    </message>
</context>
<context>
    <name>vedette::Notifier</name>
    <message numerus="yes">
        <source>%n cameras are lost</source>
        <translation>
            <numerusform>%n caméra est perdue</numerusform>
            <numerusform>%n caméras sont perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are back or unsteady</source>
        <translation>
            <numerusform>%n caméra est de retour ou instable</numerusform>
            <numerusform>%n caméras sont de retour ou instables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are lost or back</source>
        <translation>
            <numerusform>%n caméra est perdue ou de retour</numerusform>
            <numerusform>%n caméras sont perdues ou de retour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::OverlayForm</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Top Left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top Right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Bottom Left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom Right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Height of the line, of the picture&apos;s height</source>
        <translation>Hauteur de la ligne, par rapport à celle de l’image</translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation>T&amp;exte&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;lock:</source>
        <translation>&amp;Horloge&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;orner:</source>
        <translation>C&amp;oin&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>Ha&amp;uteur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vedette::Panels</name>
    <message>
        <source>Statistics &amp;Panel</source>
        <translation>Panneau de s&amp;tatistiques</translation>
    </message>
    <message>
        <source>The last minutes of each camera as plots</source>
        <translation>Les dernières minutes de chaque caméra sous forme de courbes</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>When cameras were lost and came back, and who has watched</source>
        <translation>Quand des caméras ont été perdues et sont revenues, et qui a regardé</translation>
    </message>
</context>
<context>
    <name>vedette::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>vedette::PictureCanvas</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>L’image de la caméra</translation>
    </message>
    <message>
        <source>Drag to draw. Arrow keys move what is chosen, Shift and an arrow key size it, Delete removes it.</source>
        <translation>Faites glisser pour dessiner. Les flèches déplacent ce qui est choisi, Maj et une flèche le redimensionnent, Suppr le retire.</translation>
    </message>
    <message>
        <source>The camera gives no picture now</source>
        <translation>La caméra ne donne pas d’image pour l’instant</translation>
    </message>
</context>
<context>
    <name>vedette::PictureDialog</name>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>Camera Picture: %1</source>
        <translation>Image de la caméra&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>I&amp;mage</translation>
    </message>
    <message>
        <source>Mas&amp;ks, Crop</source>
        <translation>Mas&amp;ques, cadrage</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Caméra</translation>
    </message>
    <message>
        <source>Let left and right change places, for everybody</source>
        <translation>Intervertir la gauche et la droite, pour tous</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>To the Right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Upside Down</source>
        <translation>À l’envers</translation>
    </message>
    <message>
        <source>To the Left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>T&amp;urn:</source>
        <translation>To&amp;urner&#xa0;:</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <translation>&amp;Qualité JPEG&#xa0;:</translation>
    </message>
    <message>
        <source>The quality is that of pictures that are encoded here. JPEG from the camera goes out as it came, also turned, cropped and masked.</source>
        <translation>La qualité est celle des images encodées ici. Le JPEG de la caméra ressort tel quel, même tourné, recadré et masqué.</translation>
    </message>
    <message>
        <source>Nothing can be set at this camera itself, or it gives no pictures now.</source>
        <translation>Rien ne peut être réglé sur cette caméra, ou elle ne donne pas d’images pour l’instant.</translation>
    </message>
</context>
<context>
    <name>vedette::PictureMenu</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>Image &amp;entière</translation>
    </message>
    <message>
        <source>Show all of the picture, with margins</source>
        <translation>Afficher toute l’image, avec des marges</translation>
    </message>
    <message>
        <source>&amp;Fill the Tile</source>
        <translation>&amp;Remplir la vignette</translation>
    </message>
    <message>
        <source>Fill the tile and cut the picture&apos;s edges off</source>
        <translation>Remplir la vignette en rognant les bords de l’image</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>É&amp;tirer</translation>
    </message>
    <message>
        <source>Fill the tile with all of the picture, distorted</source>
        <translation>Remplir la vignette avec toute l’image, déformée</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
        <source>Turn the picture to the right by a quarter</source>
        <translation>Tourner l’image d’un quart de tour vers la droite</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn the picture to the left by a quarter</source>
        <translation>Tourner l’image d’un quart de tour vers la gauche</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>Let left and right of the picture change places</source>
        <translation>Échanger la gauche et la droite de l’image</translation>
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
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publier « %1 »</translation>
    </message>
    <message>
        <source>The camera is sent to a media server, such as MediaMTX or nginx with its RTMP module, as H.264 without sound. The server hands it on to any number of viewers.</source>
        <translation>La caméra est envoyée en H.264, sans son, à un serveur multimédia tel que MediaMTX ou nginx avec son module RTMP. Le serveur la transmet à autant de spectateurs qu’il en vient.</translation>
    </message>
    <message>
        <source>An address of rtmp, rtmps, rtsp, rtsps or srt, with the user name, the password or the key that the server wants</source>
        <translation>Une adresse rtmp, rtmps, rtsp, rtsps ou srt, avec le nom d’utilisateur, le mot de passe ou la clé que demande le serveur</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>&amp;Bit rate:</source>
        <translation>Dé&amp;bit :</translation>
    </message>
    <message>
        <source>At most so many &amp;pictures:</source>
        <translation>Au plus tant d’&amp;images :</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>Non publiée.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Published since %1, encoded by %2.</source>
        <comment>a time, and an encoder&apos;s name</comment>
        <translation>Publiée depuis %1, encodée par %2.</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <comment>what is wrong</comment>
        <translation>Nouvelle tentative : %1</translation>
    </message>
</context>
<context>
    <name>vedette::QrView</name>
    <message>
        <source>Point a phone&apos;s camera at it to open the page there</source>
        <translation>Visez-le avec l’appareil photo d’un téléphone pour y ouvrir la page</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
</context>
<context>
    <name>vedette::SearchView</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>End the search and keep what was found</source>
        <translation>Terminer la recherche et garder ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Cameras that were found</source>
        <translation>Caméras trouvées</translation>
    </message>
    <message>
        <source>Looking for the camera at %1…</source>
        <comment>host</comment>
        <translation>Recherche de la caméra à %1…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n cameras…</source>
        <translation>
            <numerusform>Recherche de %n caméra…</numerusform>
            <numerusform>Recherche de %n caméras…</numerusform>
        </translation>
    </message>
    <message>
        <source>single pictures</source>
        <translation>images isolées</translation>
    </message>
    <message>
        <source>film or player&apos;s stream</source>
        <translation>vidéo ou flux pour lecteur</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
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
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses with pictures were found. Choose which to add:</source>
        <translation>
            <numerusform>%n adresse fournissant des images a été trouvée. Choisissez ce qu’il faut ajouter&#xa0;:</numerusform>
            <numerusform>%n adresses fournissant des images ont été trouvées. Choisissez celles à ajouter&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers, but there is no camera at the usual addresses. The address of its stream is in its manual or on its own page.</source>
        <translation>%1 répond, mais il n’y a pas de caméra aux adresses habituelles. L’adresse de son flux figure dans son manuel ou sur sa propre page.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vedette::SecurityDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Make a &amp;New One</source>
        <translation>En créer un &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;End All Links</source>
        <translation>&amp;Invalider tous les liens</translation>
    </message>
    <message>
        <source>Security of Sharing</source>
        <translation>Sécurité du partage</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Off: whoever is in the network can read along</source>
        <translation>Désactivé&#xa0;: quiconque est sur le réseau peut lire les échanges</translation>
    </message>
    <message>
        <source>HTTPS and HTTP</source>
        <translation>HTTPS et HTTP</translation>
    </message>
    <message>
        <source>HTTPS only: HTTP is sent on to it</source>
        <translation>HTTPS seulement&#xa0;: HTTP y est redirigé</translation>
    </message>
    <message>
        <source>One that Vedette makes</source>
        <translation>Un certificat créé par Vedette</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>Dans le fichier du certificat</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>With this computer&apos;s names and addresses as they are now. Whoever trusts the old one has to trust it anew.</source>
        <translation>Avec les noms et adresses actuels de cet ordinateur. Quiconque fait confiance à l’ancien doit approuver le nouveau.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>&amp;HTTPS:</source>
        <translation>&amp;HTTPS&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Certificate (PEM):</source>
        <translation>&amp;Certificat (PEM)&#xa0;:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>&amp;Private key (PEM):</source>
        <translation>Clé &amp;privée (PEM)&#xa0;:</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>Browsers warn of a certificate that Vedette makes, as nobody vouches for it: compare these digits with what the browser shows.</source>
        <translation>Les navigateurs mettent en garde contre un certificat créé par Vedette, dont personne ne se porte garant&#xa0;: comparez ces chiffres à ceux qu’affiche le navigateur.</translation>
    </message>
    <message>
        <source>Links that open a camera without a password stop doing so</source>
        <translation>Les liens qui ouvrent une caméra sans mot de passe cessent de fonctionner</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>&amp;Other names:</source>
        <translation>&amp;Autres noms&#xa0;:</translation>
    </message>
    <message>
        <source>By its address and this computer&apos;s own name the cameras can be reached in any case, by other names only if they stand here.</source>
        <translation>Les caméras sont toujours accessibles par l’adresse et le nom de cet ordinateur, et par d’autres noms seulement s’ils figurent ici.</translation>
    </message>
    <message>
        <source>&amp;Web sites:</source>
        <translation>&amp;Sites web&#xa0;:</translation>
    </message>
    <message>
        <source>Whose pages may show Vedette&apos;s page and read its pictures.</source>
        <translation>Dont les pages peuvent afficher la page de Vedette et lire ses images.</translation>
    </message>
    <message>
        <source>Signed links:</source>
        <translation>Liens signés&#xa0;:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Choisir le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Made when HTTPS is first used</source>
        <translation>Créé à la première utilisation de HTTPS</translation>
    </message>
    <message>
        <source>These files cannot be used</source>
        <translation>Ces fichiers sont inutilisables</translation>
    </message>
    <message>
        <source>They end when you press OK</source>
        <translation>Ils prendront fin quand vous appuierez sur OK</translation>
    </message>
    <message>
        <source>“%1” is no name of a computer: it should look like cam.example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’ordinateur&#xa0;: il devrait ressembler à cam.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no web site&apos;s address: it should be scheme and host alone, as in https://example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un site web&#xa0;: il faut le protocole et l’hôte seuls, comme https://example.org.</translation>
    </message>
</context>
<context>
    <name>vedette::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des préférences</translation>
    </message>
</context>
<context>
    <name>vedette::ShareCommands</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Starting to share…</source>
        <translation>Démarrage du partage…</translation>
    </message>
    <message>
        <source>Shared · %1</source>
        <comment>how many watch</comment>
        <translation>Partagé · %1</translation>
    </message>
    <message>
        <source>Sharing failed</source>
        <translation>Échec du partage</translation>
    </message>
</context>
<context>
    <name>vedette::SharePanel</name>
    <message>
        <source>nobody is watching</source>
        <translation>personne ne regarde</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n spectateur</numerusform>
            <numerusform>%n spectateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share the cameras</source>
        <translation>&amp;Partager les caméras</translation>
    </message>
    <message>
        <source>Watch at</source>
        <translation>Regarder à l’adresse</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Who may watch</source>
        <translation>Qui peut regarder</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>On, %1</source>
        <comment>sharing; how many watch</comment>
        <translation>Activé, %1</translation>
    </message>
    <message>
        <source>Off: nobody else can see the cameras</source>
        <translation>Désactivé&#xa0;: personne d’autre ne peut voir les caméras</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the address, to send it to somebody</source>
        <translation>Copier l’adresse, pour l’envoyer à quelqu’un</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Cameras</source>
        <translation>Ca&amp;méras</translation>
    </message>
    <message>
        <source>&amp;Viewers</source>
        <translation>&amp;Spectateurs</translation>
    </message>
    <message>
        <source>On, but no camera is shared: choose some under Cameras</source>
        <translation>Activé, mais aucune caméra n’est partagée&#xa0;: choisissez-en sous Caméras</translation>
    </message>
</context>
<context>
    <name>vedette::ShareSettings</name>
    <message>
        <source>&amp;Let anybody in without a password</source>
        <translation>&amp;Laisser entrer n’importe qui sans mot de passe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Everybody in the network</source>
        <translation>Tout le monde sur le réseau</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Seulement cet ordinateur</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>N’importe quel port libre</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de pa&amp;sse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Who can reach it:</source>
        <translation>&amp;Qui peut y accéder&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>Made up when sharing starts</source>
        <translation>Généré au démarrage du partage</translation>
    </message>
    <message>
        <source>Kept secret; type a new one</source>
        <translation>Gardé secret&#xa0;; saisissez-en un nouveau</translation>
    </message>
    <message>
        <source>Whoever reaches %1</source>
        <translation>Quiconque atteint %1</translation>
    </message>
    <message>
        <source>Us&amp;ers…</source>
        <translation>Utilisat&amp;eurs…</translation>
    </message>
    <message>
        <source>Secur&amp;ity…</source>
        <translation>Sécur&amp;ité…</translation>
    </message>
    <message>
        <source>Add users, change their passwords and roles, remove them</source>
        <translation>Ajouter des utilisateurs, modifier leurs mots de passe et rôles, les supprimer</translation>
    </message>
    <message>
        <source>HTTPS and its certificate; other names and web sites</source>
        <translation>HTTPS et son certificat&#xa0;; autres noms et sites web</translation>
    </message>
    <message>
        <source>Type a name of up to 64 characters without a colon.</source>
        <translation>Saisissez un nom d’au plus 64 caractères, sans deux-points.</translation>
    </message>
    <message>
        <source>There is a user of this name already: choose another name.</source>
        <translation>Il y a déjà un utilisateur de ce nom&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Type a password, too.</source>
        <translation>Saisissez aussi un mot de passe.</translation>
    </message>
    <message>
        <source>Let others on the network &amp;find the cameras</source>
        <translation>Laisser les autres &amp;trouver les caméras sur le réseau</translation>
    </message>
    <message>
        <source>Announces their names by DNS-SD (Bonjour), so that other Vedettes list them under Add Camera</source>
        <translation>Annonce leurs noms par DNS-SD (Bonjour), pour que d’autres Vedette les proposent sous « Ajouter une caméra »</translation>
    </message>
</context>
<context>
    <name>vedette::SharedCamerasPage</name>
    <message>
        <source>Shared cameras</source>
        <translation>Caméras partagées</translation>
    </message>
    <message>
        <source>Only the cameras with a check mark can be watched by others</source>
        <translation>Seules les caméras cochées peuvent être vues par d’autres</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Ce qui est copié</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Use the chosen camera as:</source>
        <translation>&amp;Utiliser la caméra choisie comme&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vedette::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
</context>
<context>
    <name>vedette::SnapshotCommands</name>
    <message>
        <source>&amp;Save Picture</source>
        <translation>&amp;Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the picture that is shown, as the camera gave it</source>
        <translation>Enregistrer l’image affichée, telle que la caméra l’a fournie</translation>
    </message>
    <message>
        <source>Cop&amp;y Picture</source>
        <translation>Co&amp;pier l’image</translation>
    </message>
    <message>
        <source>Copy the picture that is shown, in its full size</source>
        <translation>Copier l’image affichée, en taille réelle</translation>
    </message>
    <message>
        <source>Save a picture of every camera of the view</source>
        <translation>Enregistrer une image de chaque caméra de la vue</translation>
    </message>
    <message>
        <source>&amp;Open Pictures Folder</source>
        <translation>&amp;Ouvrir le dossier des images</translation>
    </message>
    <message>
        <source>Look at the saved pictures</source>
        <translation>Voir les images enregistrées</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Earlier pictures are still being saved: check the disk, and try again.</source>
        <translation>Des images précédentes sont encore en cours d’enregistrement&#xa0;: vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Il n’y a pas encore d’image.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistrée sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>%n image enregistrée dans %1.</numerusform>
            <numerusform>%n images enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>There is no picture of: %1.</source>
        <translation>Pas d’image de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save A&amp;ll Pictures</source>
        <translation>E&amp;nregistrer toutes les images</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. This is the one: %1</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les dossiers. Il s’agit de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vedette::SnapshotsPage</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Porte d’entrée</translation>
    </message>
    <message>
        <source>Folder for Pictures</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>“%1” is not the whole path of a folder: choose the folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le chemin complet d’un dossier&#xa0;: choisissez le dossier.</translation>
    </message>
    <message>
        <source>“%1” stands for nothing: use %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne représente rien&#xa0;: utilisez %2.</translation>
    </message>
    <message>
        <source>The name of the files is empty or too long: correct it.</source>
        <translation>Le nom des fichiers est vide ou trop long&#xa0;: corrigez-le.</translation>
    </message>
</context>
<context>
    <name>vedette::StatisticsPanel</name>
    <message>
        <source>There are no cameras yet.</source>
        <translation>Il n’y a pas encore de caméras.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>i/s</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>To the screen</source>
        <translation>Jusqu’à l’écran</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>JPEG that came, or nothing where pictures come in another form</source>
        <translation>JPEG reçu, ou rien si les images arrivent sous une autre forme</translation>
    </message>
    <message>
        <source>Pictures that came and were not shown or shared</source>
        <translation>Images reçues mais ni affichées ni partagées</translation>
    </message>
    <message>
        <source>From the arrival of a picture until it can be painted</source>
        <translation>De l’arrivée d’une image jusqu’à son affichage</translation>
    </message>
    <message>
        <source>Statistics of the cameras</source>
        <translation>Statistiques des caméras</translation>
    </message>
</context>
<context>
    <name>vedette::TestPatternPage</name>
    <message>
        <source>A moving picture that Vedette makes itself, to try things out without a camera.</source>
        <translation>Une image animée que Vedette produit lui-même, pour faire des essais sans caméra.</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>&amp;Cadence&#xa0;:</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>%1 images par seconde</translation>
    </message>
</context>
<context>
    <name>vedette::TrayIcon</name>
    <message>
        <source>&amp;Show or Hide Vedette</source>
        <translation>&amp;Afficher ou masquer Vedette</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>vedette::UpdateNotice</name>
    <message>
        <source>There is a newer Vedette: %1. This is %2.</source>
        <translation>Il existe un Vedette plus récent : %1. Celui-ci est %2.</translation>
    </message>
    <message>
        <source>Show Page</source>
        <translation>Afficher la page</translation>
    </message>
</context>
<context>
    <name>vedette::UpdatesPage</name>
    <message>
        <source>Look once a &amp;day whether there is a newer Vedette</source>
        <translation>Vérifier une fois par &amp;jour s’il existe un Vedette plus récent</translation>
    </message>
    <message>
        <source>This address is asked, and told nothing. A notice says when there is a newer version; nothing is downloaded or installed.</source>
        <translation>Cette adresse est interrogée et n’apprend rien. Un avis signale une version plus récente ; rien n’est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>Write the address of the page that says which version is the newest, as in https://example.org/vedette/latest.json.</source>
        <translation>Indiquez l’adresse qui dit quelle version est la plus récente, comme https://example.org/vedette/latest.json.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
</context>
<context>
    <name>vedette::UserDialog</name>
    <message>
        <source>Sign in by &amp;Digest too</source>
        <translation>S’identifier aussi par &amp;Digest</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>User “%1”</source>
        <translation>Utilisateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>May watch</source>
        <translation>Peut regarder</translation>
    </message>
    <message>
        <source>May watch, and see who else does</source>
        <translation>Peut regarder, et voir qui d’autre regarde</translation>
    </message>
    <message>
        <source>For programs that cannot sign in otherwise. Vedette then keeps a weaker secret beside the hash of the password: who can read its settings can sign in with it.</source>
        <translation>Pour les programmes qui ne peuvent s’identifier autrement. Vedette conserve alors, à côté de l’empreinte du mot de passe, un secret plus faible&#xa0;: quiconque peut lire ses réglages peut s’en servir.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Make &amp;One Up</source>
        <translation>En &amp;générer un</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Kept as it is; type a new one</source>
        <translation>Inchangé&#xa0;; saisissez-en un nouveau</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de pa&amp;sse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rôle&#xa0;:</translation>
    </message>
    <message>
        <source>Type a name of up to 64 characters without a colon.</source>
        <translation>Saisissez un nom de 64 caractères au plus, sans deux-points.</translation>
    </message>
    <message>
        <source>There is a user of this name already: choose another name.</source>
        <translation>Un utilisateur porte déjà ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Type a password, or have one made up.</source>
        <translation>Saisissez un mot de passe, ou faites-en générer un.</translation>
    </message>
    <message>
        <source>Type the password: the secret for Digest is made of it.</source>
        <translation>Saisissez le mot de passe&#xa0;: le secret pour Digest en est tiré.</translation>
    </message>
</context>
<context>
    <name>vedette::UsersDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Who may sign in to watch. Passwords are kept as hashes and cannot be shown again. Without any user, one is made up.</source>
        <translation>Qui peut s’identifier pour regarder. Les mots de passe sont conservés sous forme d’empreintes et ne peuvent plus être affichés. S’il n’y a aucun utilisateur, il en est créé un.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>S’identifie par</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Give the user another password or role</source>
        <translation>Donner à l’utilisateur un autre mot de passe ou rôle</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>role of a user</comment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>View</source>
        <comment>role of a user</comment>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Basic, page</source>
        <translation>Basic, page</translation>
    </message>
    <message>
        <source>Basic, page, Digest (weaker secret kept)</source>
        <translation>Basic, page, Digest (secret plus faible conservé)</translation>
    </message>
</context>
<context>
    <name>vedette::ViewDialog</name>
    <message>
        <source>&amp;Every camera, also those to come</source>
        <translation>&amp;Toutes les caméras, y compris celles à venir</translation>
    </message>
    <message>
        <source>Cameras of the view</source>
        <translation>Caméras de la vue</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cameras:</source>
        <translation>&amp;Caméras&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Patrol stays:</source>
        <translation>Durée dans la &amp;ronde&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vedette::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
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
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>i/s</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sautées</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n caméra</numerusform>
            <numerusform>%n caméras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::ViewersPage</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Who is watching</source>
        <translation>Qui regarde</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>End the connections of those who are chosen (Delete). They may come back unless the password changes.</source>
        <translation>Couper les connexions sélectionnées (Suppr). Elles peuvent revenir tant que le mot de passe ne change pas.</translation>
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
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>Vue &amp;précédente</translation>
    </message>
    <message>
        <source>Show the view before this one</source>
        <translation>Afficher la vue précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt View</source>
        <translation>Vue sui&amp;vante</translation>
    </message>
    <message>
        <source>Show the view after this one</source>
        <translation>Afficher la vue suivante</translation>
    </message>
    <message>
        <source>&amp;New View…</source>
        <translation>&amp;Nouvelle vue…</translation>
    </message>
    <message>
        <source>Add a view with cameras and a layout of its own</source>
        <translation>Ajouter une vue avec ses propres caméras et sa propre disposition</translation>
    </message>
    <message>
        <source>&amp;Change View…</source>
        <translation>&amp;Modifier la vue…</translation>
    </message>
    <message>
        <source>Change the view&apos;s name, cameras and time</source>
        <translation>Modifier le nom, les caméras et la durée de la vue</translation>
    </message>
    <message>
        <source>&amp;Remove View</source>
        <translation>&amp;Supprimer la vue</translation>
    </message>
    <message>
        <source>Remove the view; its cameras stay</source>
        <translation>Supprimer la vue&#xa0;; ses caméras restent</translation>
    </message>
    <message>
        <source>P&amp;atrol</source>
        <translation>&amp;Ronde</translation>
    </message>
    <message>
        <source>Show the views one after the other</source>
        <translation>Afficher les vues l’une après l’autre</translation>
    </message>
    <message>
        <source>Pa&amp;use the Patrol</source>
        <translation>S&amp;uspendre la ronde</translation>
    </message>
    <message>
        <source>Stay with this view for now</source>
        <translation>Rester sur cette vue pour l’instant</translation>
    </message>
    <message>
        <source>View &amp;%1</source>
        <translation>Vue &amp;%1</translation>
    </message>
    <message>
        <source>Show view %1</source>
        <translation>Afficher la vue %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>New View</source>
        <translation>Nouvelle vue</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>Modifier la vue</translation>
    </message>
    <message>
        <source>The patrol is paused. Space lets it go on.</source>
        <translation>La ronde est en pause. La barre d’espace la relance.</translation>
    </message>
    <message>
        <source>The patrol goes on.</source>
        <translation>La ronde continue.</translation>
    </message>
    <message>
        <source>The patrol shows the views one after the other. Space pauses it.</source>
        <translation>La ronde montre les vues l’une après l’autre. La barre d’espace la met en pause.</translation>
    </message>
    <message>
        <source>The patrol has ended.</source>
        <translation>La ronde est terminée.</translation>
    </message>
</context>
<context>
    <name>vedette::Wall</name>
    <message>
        <source>Camera wall</source>
        <translation>Mur de caméras</translation>
    </message>
    <message>
        <source>This view has no cameras yet. Add one, or choose some with Change View.</source>
        <translation>Cette vue n’a pas encore de caméra. Ajoutez-en une, ou choisissez-en avec «&#xa0;Modifier la vue&#xa0;».</translation>
    </message>
</context>
<context>
    <name>vedette::WatchingPage</name>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Show &amp;statistics on the tiles</source>
        <translation>Afficher les &amp;statistiques sur les vignettes</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Se déconnectent</translation>
    </message>
    <message>
        <source>Stay connected, slowly</source>
        <translation>Restent connectées, au ralenti</translation>
    </message>
    <message>
        <source>Go on as if they were seen</source>
        <translation>Continuent comme si elles étaient visibles</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Quand un autre programme est au premier plan</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Loc&amp;k the wall against changes</source>
        <translation>&amp;Verrouiller le mur contre les modifications</translation>
    </message>
    <message>
        <source>Cameras out of s&amp;ight:</source>
        <translation>Caméras &amp;hors de vue&#xa0;:</translation>
    </message>
    <message>
        <source>Tell when a camera is lost or &amp;back:</source>
        <translation>Signaler la &amp;perte ou le retour d’une caméra&#xa0;:</translation>
    </message>
    <message>
        <source>Keep the screen a&amp;wake while a live picture can be seen</source>
        <translation>Garder l’écran allu&amp;mé tant qu’une image en direct est visible</translation>
    </message>
    <message>
        <source>Show an icon in the desktop&apos;s &amp;tray</source>
        <translation>Afficher une icône dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>&amp;Closing the last window hides it in the tray</source>
        <translation>&amp;Fermer la dernière fenêtre la masque dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>vedette::WindowMenu</name>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Move to Next &amp;Screen</source>
        <translation>Déplacer vers l’écran &amp;suivant</translation>
    </message>
    <message>
        <source>Move this window to another screen</source>
        <translation>Déplacer cette fenêtre vers un autre écran</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open one more window with a view of its own, on a screen that has none yet</source>
        <translation>Ouvrir une fenêtre de plus avec sa propre vue, sur un écran qui n’en a pas encore</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close this window; the last one ends Vedette</source>
        <translation>Fermer cette fenêtre&#xa0;; la dernière quitte Vedette</translation>
    </message>
</context>
<context>
    <name>vedette::Windows</name>
    <message>
        <source>There are %1 windows already. Close one first.</source>
        <translation>Il y a déjà %1 fenêtres. Fermez-en une d’abord.</translation>
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
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Enlarge the picture in its tile</source>
        <translation>Agrandir l’image dans sa vignette</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show more of the picture</source>
        <translation>Montrer davantage de l’image</translation>
    </message>
    <message>
        <source>&amp;No Zoom</source>
        <translation>&amp;Sans zoom</translation>
    </message>
    <message>
        <source>Show the picture in its usual size</source>
        <translation>Afficher l’image à sa taille habituelle</translation>
    </message>
    <message>
        <source>Show another part of the zoomed picture</source>
        <translation>Montrer une autre partie de l’image zoomée</translation>
    </message>
    <message>
        <source>Look &amp;Left</source>
        <translation>Regarder à &amp;gauche</translation>
    </message>
    <message>
        <source>Look &amp;Right</source>
        <translation>Regarder à &amp;droite</translation>
    </message>
    <message>
        <source>Look &amp;Up</source>
        <translation>Regarder en &amp;haut</translation>
    </message>
    <message>
        <source>Look &amp;Down</source>
        <translation>Regarder en &amp;bas</translation>
    </message>
</context>
</TS>
