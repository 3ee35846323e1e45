<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A camera studio for the desktop.</source>
        <translation>Un estudio de cámaras para el escritorio.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <translation>Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>About Vedette</source>
        <translation>Acerca de Vedette</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
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
        <translation>&amp;Añadir cámara…</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Añadir una cámara</translation>
    </message>
    <message>
        <source>&amp;Share the Cameras</source>
        <translation>&amp;Compartir las cámaras</translation>
    </message>
    <message>
        <source>Let others watch the cameras in their browsers and players</source>
        <translation>Permitir que otros vean las cámaras en su navegador o reproductor</translation>
    </message>
    <message>
        <source>S&amp;haring…</source>
        <translation>C&amp;ompartición…</translation>
    </message>
    <message>
        <source>Where others can watch, and who may</source>
        <translation>Dónde pueden mirar otros, y quién puede hacerlo</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>Change how Vedette looks and works</source>
        <translation>Cambiar el aspecto y el funcionamiento de Vedette</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Vedette</source>
        <translation>Cerrar Vedette</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>Rename the camera</source>
        <translation>Cambiar el nombre de la cámara</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>Change the camera&apos;s address, sign-in or kind</source>
        <translation>Cambiar la dirección, el acceso o el tipo de la cámara</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>Connect again at once</source>
        <translation>Volver a conectar de inmediato</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
    <message>
        <source>Copy the camera&apos;s address</source>
        <translation>Copiar la dirección de la cámara</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the camera off the wall</source>
        <translation>Quitar la cámara del mural</translation>
    </message>
    <message>
        <source>Retry A&amp;ll</source>
        <translation>Reintentar &amp;todas</translation>
    </message>
    <message>
        <source>Connect all cameras again at once</source>
        <translation>Volver a conectar todas las cámaras de inmediato</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Show the camera alone, or all of them again</source>
        <translation>Mostrar solo esta cámara, o de nuevo todas</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>E&amp;stadísticas</translation>
    </message>
    <message>
        <source>Show size, rate and age of the pictures on the tiles</source>
        <translation>Mostrar el tamaño, la frecuencia y la antigüedad de las imágenes en los recuadros</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Fill the screen with the wall</source>
        <translation>Llenar la pantalla con el mural</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>From one large camera to the wall, or out of full screen</source>
        <translation>De la cámara ampliada al mural, o salir de la pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>All that can be done by keys</source>
        <translation>Todo lo que se puede hacer con el teclado</translation>
    </message>
    <message>
        <source>&amp;About Vedette</source>
        <translation>A&amp;cerca de Vedette</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>Add camera</source>
        <translation>Añadir cámara</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Camera Pict&amp;ure…</source>
        <translation>Im&amp;agen de la cámara…</translation>
    </message>
    <message>
        <source>Masks, crop, text, quality and controls of the camera, for the wall and for viewers</source>
        <translation>Máscaras, recorte, texto, calidad y controles de la cámara, para el muro y los espectadores</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add the cameras and views of a file</source>
        <translation>Añadir las cámaras y vistas de un archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write all cameras and views into a file</source>
        <translation>Escribir todas las cámaras y vistas en un archivo</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Pu&amp;blicar…</translation>
    </message>
    <message>
        <source>Send the camera to a media server</source>
        <translation>Enviar la cámara a un servidor multimedia</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Not announced: only this computer can reach the cameras.</source>
        <translation>No se anuncia: solo este equipo puede acceder a las cámaras.</translation>
    </message>
    <message>
        <source>Announcing…</source>
        <translation>Anunciando…</translation>
    </message>
    <message>
        <source>Announced: others on the network find the cameras.</source>
        <translation>Anunciado: los demás encuentran las cámaras en la red.</translation>
    </message>
    <message>
        <source>Not announced: %1</source>
        <comment>what the system says</comment>
        <translation>No se anuncia: %1</translation>
    </message>
    <message>
        <source>Not announced: the system&apos;s service for that does not run. Start it; on Linux it is avahi-daemon.</source>
        <translation>No se anuncia: el servicio del sistema para ello no funciona. Inícielo; en Linux es avahi-daemon.</translation>
    </message>
    <message>
        <source>Not announced: this system has no service for that.</source>
        <translation>No se anuncia: este sistema no tiene ningún servicio para ello.</translation>
    </message>
</context>
<context>
    <name>ChoiceMenus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Claro u oscuro, según el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <source>&amp;Hidden Cameras</source>
        <translation>Cámaras &amp;ocultas</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Cameras out of sight cost nothing, and connect again when they are seen</source>
        <translation>Las cámaras que no se ven no consumen nada y vuelven a conectarse al mostrarse</translation>
    </message>
    <message>
        <source>&amp;Stay Connected, Slowly</source>
        <translation>&amp;Seguir conectadas, despacio</translation>
    </message>
    <message>
        <source>Cameras out of sight stay connected, and send a picture now and then</source>
        <translation>Las cámaras que no se ven siguen conectadas y envían una imagen de vez en cuando</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Cameras out of sight send all pictures, as if they were seen</source>
        <translation>Las cámaras que no se ven envían todas las imágenes, como si se vieran</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Avisos</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Siempre</translation>
    </message>
    <message>
        <source>The desktop tells when a camera is lost or back</source>
        <translation>El escritorio avisa cuando una cámara se pierde o vuelve</translation>
    </message>
    <message>
        <source>While &amp;Another Program Is in Front</source>
        <translation>Cuando &amp;otro programa está delante</translation>
    </message>
    <message>
        <source>The desktop tells when a camera is lost or back that you do not watch</source>
        <translation>El escritorio avisa cuando se pierde o vuelve una cámara que usted no está mirando</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>Only the log panel tells when a camera is lost or back</source>
        <translation>Solo el registro indica cuándo se pierde o vuelve una cámara</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Escritorio</translation>
    </message>
    <message>
        <source>Keep the Screen &amp;Awake</source>
        <translation>&amp;Mantener la pantalla encendida</translation>
    </message>
    <message>
        <source>The screen stays on while a live picture can be seen</source>
        <translation>La pantalla sigue encendida mientras se ve una imagen en directo</translation>
    </message>
    <message>
        <source>&amp;Icon in the Tray</source>
        <translation>&amp;Icono en la bandeja</translation>
    </message>
    <message>
        <source>An icon in the desktop&apos;s tray shows and hides Vedette</source>
        <translation>Un icono en la bandeja del escritorio muestra y oculta Vedette</translation>
    </message>
    <message>
        <source>&amp;Close to the Tray</source>
        <translation>&amp;Cerrar a la bandeja</translation>
    </message>
    <message>
        <source>Closing the last window hides it; Vedette goes on behind its icon</source>
        <translation>Al cerrar la última ventana se oculta; Vedette sigue tras su icono</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cameras</source>
        <translation>
            <numerusform>Añadir %n cámara</numerusform>
            <numerusform>Añadir %n cámaras</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modificar «%1»</translation>
    </message>
    <message>
        <source>Trust the certificate of “%1”</source>
        <translation>Confiar en el certificado de «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Change the picture of “%1”</source>
        <translation>Modificar la imagen de «%1»</translation>
    </message>
    <message>
        <source>Change what is seen of “%1”</source>
        <translation>Cambiar lo que se ve de «%1»</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>no picture</source>
        <translation>ninguna imagen</translation>
    </message>
    <message>
        <source>no memory for the picture</source>
        <translation>sin memoria para la imagen</translation>
    </message>
    <message>
        <source>no memory for %1x%2</source>
        <translation>sin memoria para %1x%2</translation>
    </message>
    <message>
        <source>JPEG header at byte %1</source>
        <translation>cabecera JPEG en el byte %1</translation>
    </message>
    <message>
        <source>JPEG of other colours</source>
        <translation>JPEG de otros colores</translation>
    </message>
    <message>
        <source>JPEG of incomplete blocks</source>
        <translation>JPEG de bloques incompletos</translation>
    </message>
    <message>
        <source>JPEG smaller than a block</source>
        <translation>JPEG menor que un bloque</translation>
    </message>
    <message>
        <source>no whole JPEG in %1 bytes</source>
        <translation>ningún JPEG entero en %1 bytes</translation>
    </message>
    <message>
        <source>%1 with planes that are too small</source>
        <translation>%1 con planos demasiado pequeños</translation>
    </message>
    <message>
        <source>a picture of a single column or row</source>
        <translation>una imagen de una sola columna o fila</translation>
    </message>
    <message>
        <source>id: one of its own</source>
        <translation>id: una propia</translation>
    </message>
    <message>
        <source>camera %1, %2</source>
        <translation>cámara %1, %2</translation>
    </message>
    <message>
        <source>view %1, %2</source>
        <translation>vista %1, %2</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>not a file that Vedette exported</source>
        <translation>no es un archivo exportado por Vedette</translation>
    </message>
    <message>
        <source>version: written by a newer Vedette; what this one knows was read</source>
        <translation>version: escrito por un Vedette más nuevo; se ha leído lo que este conoce</translation>
    </message>
    <message>
        <source>kind: local, remote or test</source>
        <translation>kind: local, remote o test</translation>
    </message>
    <message>
        <source>size: %1x%1 to %2x%2 pixels</source>
        <translation>tamaño: de %1x%1 a %2x%2 píxeles</translation>
    </message>
    <message>
        <source>rate: %1 to %2 pictures a second</source>
        <translation>frecuencia: de %1 a %2 imágenes por segundo</translation>
    </message>
    <message>
        <source>device: an id or a name</source>
        <translation>dispositivo: un identificador o un nombre</translation>
    </message>
    <message>
        <source>format: a name as in Jpeg or YUYV</source>
        <translation>formato: un nombre como Jpeg o YUYV</translation>
    </message>
    <message>
        <source>test[:WIDTHxHEIGHT[@FPS]], as in test:1280x720@30</source>
        <translation>test[:ANCHOxALTO[@FPS]], como test:1280x720@30</translation>
    </message>
    <message>
        <source>a device id, name or number, test, or an address</source>
        <translation>el identificador, el nombre o el número de un dispositivo, test o una dirección</translation>
    </message>
    <message>
        <source>one address, or two with a | between them</source>
        <translation>una dirección, o dos con un | entre ellas</translation>
    </message>
    <message>
        <source>snapshot interval: 0.1 s to 1 h</source>
        <translation>intervalo de las imágenes: de 0,1 s a 1 h</translation>
    </message>
    <message>
        <source>trusted certificate: a SHA-256 digest</source>
        <translation>certificado de confianza: una huella SHA-256</translation>
    </message>
    <message>
        <source>views, %1</source>
        <translation>vistas, %1</translation>
    </message>
    <message>
        <source>(kept as %1)</source>
        <translation>(guardado como %1)</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>address: an IPv4 or IPv6 address</source>
        <translation>dirección: una dirección IPv4 o IPv6</translation>
    </message>
    <message>
        <source>users: at most %1</source>
        <translation>usuarios: %1 como máximo</translation>
    </message>
    <message>
        <source>user: a name without a colon</source>
        <translation>usuario: un nombre sin dos puntos</translation>
    </message>
    <message>
        <source>user: %1 only once</source>
        <translation>usuario: %1 una sola vez</translation>
    </message>
    <message>
        <source>user: %1 with a password</source>
        <translation>usuario: %1 con una contraseña</translation>
    </message>
    <message>
        <source>proxies: at most %1</source>
        <translation>proxies: %1 como máximo</translation>
    </message>
    <message>
        <source>proxy: an address or a network, as in 10.0.0.0/8</source>
        <translation>proxy: una dirección o una red, como 10.0.0.0/8</translation>
    </message>
    <message>
        <source>names and web sites: at most %1</source>
        <translation>nombres y sitios web: %1 como máximo</translation>
    </message>
    <message>
        <source>name: a host name, as in cam.example.org</source>
        <translation>nombre: un nombre de equipo, como cam.example.org</translation>
    </message>
    <message>
        <source>web site: scheme and host alone, as in https://example.org</source>
        <translation>sitio web: solo esquema y equipo, como https://example.org</translation>
    </message>
    <message>
        <source>windows: 1 to %1</source>
        <translation>ventanas: de 1 a %1</translation>
    </message>
    <message>
        <source>window id: 1 to %1, only once</source>
        <translation>identificador de ventana: de 1 a %1, una sola vez</translation>
    </message>
    <message>
        <source>cameras: at most %1</source>
        <translation>cámaras: %1 como máximo</translation>
    </message>
    <message>
        <source>camera id: small letters, digits and dashes</source>
        <translation>identificador de cámara: minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>camera id: %1 only once</source>
        <translation>identificador de cámara: %1 una sola vez</translation>
    </message>
    <message>
        <source>publish: %1 only once</source>
        <translation>publicación: %1 una sola vez</translation>
    </message>
    <message>
        <source>views: 1 to %1</source>
        <translation>vistas: de 1 a %1</translation>
    </message>
    <message>
        <source>view id: %1 only once</source>
        <translation>identificador de vista: %1 una sola vez</translation>
    </message>
    <message>
        <source>webhook: an http or https address</source>
        <translation>webhook: una dirección http o https</translation>
    </message>
    <message>
        <source>webhook token: one line</source>
        <translation>token del webhook: una línea</translation>
    </message>
    <message>
        <source>webhook events: %1</source>
        <translation>eventos del webhook: %1</translation>
    </message>
    <message>
        <source>mqtt broker: as in mqtts://mqtt.example.org</source>
        <translation>broker MQTT: como mqtts://mqtt.example.org</translation>
    </message>
    <message>
        <source>mqtt user and password: one line</source>
        <translation>usuario y contraseña de MQTT: una línea</translation>
    </message>
    <message>
        <source>mqtt user: a password needs one</source>
        <translation>usuario de MQTT: una contraseña necesita uno</translation>
    </message>
    <message>
        <source>mqtt topic: without + and #, as in vedette/door</source>
        <translation>tema de MQTT: sin + ni #, como vedette/door</translation>
    </message>
    <message>
        <source>events, %1</source>
        <translation>eventos, %1</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>mayor que %1 MiB</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>quality: 1 to 100</source>
        <translation>calidad: de 1 a 100</translation>
    </message>
    <message>
        <source>crop: within the picture, at least %1 percent of it</source>
        <translation>recorte: dentro de la imagen, al menos el %1 por ciento de ella</translation>
    </message>
    <message>
        <source>masks: at most %1</source>
        <translation>máscaras: %1 como máximo</translation>
    </message>
    <message>
        <source>mask: left, top, width and height within the picture, in percent</source>
        <translation>máscara: izquierda, arriba, ancho y alto dentro de la imagen, en por ciento</translation>
    </message>
    <message>
        <source>overlay: one line of at most %1 characters</source>
        <translation>texto superpuesto: una línea de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>overlay height: %1 to %2 percent</source>
        <translation>altura del texto superpuesto: del %1 al %2 por ciento</translation>
    </message>
    <message>
        <source>masks: a list</source>
        <translation>máscaras: una lista</translation>
    </message>
    <message>
        <source>publish: an address as in rtmp://192.0.2.9/live/door</source>
        <translation>publicación: una dirección como rtmp://192.0.2.9/live/door</translation>
    </message>
    <message>
        <source>publish bit rate: %1 to %2 kbit/s</source>
        <translation>velocidad de publicación: de %1 a %2 kbit/s</translation>
    </message>
    <message>
        <source>publish rate: 1 to %1 pictures a second</source>
        <translation>frecuencia de publicación: de 1 a %1 imágenes por segundo</translation>
    </message>
    <message>
        <source>port: 0 to 65535</source>
        <translation>puerto: de 0 a 65535</translation>
    </message>
    <message>
        <source>share, %1</source>
        <translation>compartición, %1</translation>
    </message>
    <message>
        <source>folder: a whole path</source>
        <translation>carpeta: una ruta completa</translation>
    </message>
    <message>
        <source>name: 1 to %1 characters</source>
        <translation>nombre: de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>name: %1 instead of %2</source>
        <translation>nombre: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>updates: an http or https address</source>
        <translation>actualizaciones: una dirección http o https</translation>
    </message>
    <message>
        <source>updates: an address, as this Vedette was built without one</source>
        <translation>actualizaciones: una dirección, ya que este Vedette se compiló sin ella</translation>
    </message>
    <message>
        <source>view id: 1 to %1</source>
        <translation>identificador de vista: de 1 a %1</translation>
    </message>
    <message>
        <source>view name: at most %1 characters</source>
        <translation>nombre de vista: %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>layout: 1x1 to %1x%1</source>
        <translation>disposición: de 1x1 a %1x%1</translation>
    </message>
    <message>
        <source>dwell: 1 to %1 seconds</source>
        <translation>permanencia: de 1 a %1 segundos</translation>
    </message>
    <message>
        <source>tiles: at most %1</source>
        <translation>recuadros: %1 como máximo</translation>
    </message>
    <message>
        <source>tile: 1x1 to %1x%1 cells</source>
        <translation>recuadro: de 1x1 a %1x%1 celdas</translation>
    </message>
    <message>
        <source>tile: %1 only once</source>
        <translation>recuadro: %1 una sola vez</translation>
    </message>
    <message>
        <source>ONVIF without video</source>
        <translation>ONVIF sin vídeo</translation>
    </message>
    <message>
        <source>ONVIF without an address</source>
        <translation>ONVIF sin dirección</translation>
    </message>
    <message>
        <source>ONVIF: more than an answer can have</source>
        <translation>ONVIF: más de lo que puede tener una respuesta</translation>
    </message>
    <message>
        <source>ONVIF: no XML (HTTP %1)</source>
        <translation>ONVIF: no es XML (HTTP %1)</translation>
    </message>
    <message>
        <source>%1: not a file</source>
        <translation>%1: no es un archivo</translation>
    </message>
    <message>
        <source>none can be made here: name the files of one of your own</source>
        <translation>aquí no se puede crear ninguno: indique los archivos de uno propio</translation>
    </message>
    <message>
        <source>none can be made</source>
        <translation>no se puede crear ninguno</translation>
    </message>
    <message>
        <source>this system has no TLS library</source>
        <translation>este sistema no tiene biblioteca TLS</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form</source>
        <translation>no hay ningún certificado en formato PEM</translation>
    </message>
    <message>
        <source>there is no RSA or EC private key in PEM form without a password</source>
        <translation>no hay ninguna clave privada RSA o EC en formato PEM sin contraseña</translation>
    </message>
    <message>
        <source>the private key is not that of the certificate</source>
        <translation>la clave privada no es la del certificado</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>a picture too small to be changed</source>
        <translation>una imagen demasiado pequeña para modificarla</translation>
    </message>
    <message>
        <source>a picture that cannot be turned</source>
        <translation>una imagen que no se puede girar</translation>
    </message>
    <message>
        <source>pictures, %1</source>
        <translation>imágenes, %1</translation>
    </message>
    <message>
        <source>%1: no name is free</source>
        <translation>%1: no queda ningún nombre libre</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is lost</source>
        <translation>Se ha perdido «%1»</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>«%1» ha vuelto</translation>
    </message>
    <message>
        <source>“%1” is unsteady</source>
        <translation>«%1» es inestable</translation>
    </message>
    <message>
        <source>No picture comes any more.</source>
        <translation>Ya no llega ninguna imagen.</translation>
    </message>
    <message>
        <source>It was gone for %1.</source>
        <comment>a length of time</comment>
        <translation>Estuvo ausente durante %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was lost for a short time %n times within a minute.</source>
        <translation>
            <numerusform>Se perdió brevemente %n vez en un minuto.</numerusform>
            <numerusform>Se perdió brevemente %n veces en un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gives no small pictures</source>
        <translation>«%1» no da imágenes pequeñas</translation>
    </message>
    <message>
        <source>“%1” gives small pictures again</source>
        <translation>«%1» vuelve a dar imágenes pequeñas</translation>
    </message>
    <message>
        <source>“%1” is unsteady with small pictures</source>
        <translation>«%1» es inestable con las imágenes pequeñas</translation>
    </message>
    <message>
        <source>The address for small tiles does not work, large pictures stand in. %1</source>
        <comment>what is wrong</comment>
        <translation>La dirección para recuadros pequeños no funciona; la sustituyen imágenes grandes. %1</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>varias direcciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a user&apos;s name and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <comment>a viewer</comment>
        <translation>%1 mira</translation>
    </message>
    <message>
        <source>%1 watches no more</source>
        <comment>a viewer</comment>
        <translation>%1 ya no mira</translation>
    </message>
    <message>
        <source>A sign-in from %1 was refused</source>
        <translation>Se rechazó un inicio de sesión desde %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>cameras that were watched, and a length of time</comment>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>There is no user of that name.</source>
        <translation>No hay ningún usuario con ese nombre.</translation>
    </message>
    <message>
        <source>The password of %1 was wrong.</source>
        <translation>La contraseña de %1 era incorrecta.</translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute.</source>
        <translation>
            <numerusform>%n vez en un minuto.</numerusform>
            <numerusform>%n veces en un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has to wait before the next try.</source>
        <translation>Hay que esperar antes del próximo intento.</translation>
    </message>
    <message>
        <source>“%1” is published</source>
        <translation>«%1» se publica</translation>
    </message>
    <message>
        <source>“%1” is not published</source>
        <translation>«%1» no se publica</translation>
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
        <translation>No se conoce ningún equipo con ese nombre: compruebe la dirección.</translation>
    </message>
    <message>
        <source>Nothing answers there: check that the camera is on and that the port is right.</source>
        <translation>Nadie responde ahí: compruebe que la cámara esté encendida y que el puerto sea correcto.</translation>
    </message>
    <message>
        <source>The connection was lost: check the camera and the network if it does not come back.</source>
        <translation>Se perdió la conexión: si no vuelve, compruebe la cámara y la red.</translation>
    </message>
    <message>
        <source>The network cannot be reached: check this computer&apos;s connection.</source>
        <translation>No se puede acceder a la red: compruebe la conexión de este equipo.</translation>
    </message>
    <message>
        <source>There was no answer in time: check that the camera is on and in this network.</source>
        <translation>No hubo respuesta a tiempo: compruebe que la cámara esté encendida y en esta red.</translation>
    </message>
    <message>
        <source>The camera answers, but sends no picture: restart it if it stays so.</source>
        <translation>La cámara responde, pero no envía imágenes: reiníciela si sigue así.</translation>
    </message>
    <message>
        <source>The camera wants a user name and password: sign in.</source>
        <translation>La cámara pide nombre de usuario y contraseña: inicie sesión.</translation>
    </message>
    <message>
        <source>The camera does not take this user name and password: sign in with the right ones. The wrong ones are not sent again.</source>
        <translation>La cámara no acepta ese nombre de usuario y contraseña: inicie sesión con los correctos. Los erróneos no se vuelven a enviar.</translation>
    </message>
    <message>
        <source>The camera shows a certificate that nobody vouches for: look at it, and trust it if it is the camera&apos;s own.</source>
        <translation>La cámara presenta un certificado que nadie avala: mírelo y confíe en él si es el de la propia cámara.</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted for this camera: something else may answer in its place. Trust it only if you know why it is another one.</source>
        <translation>Este no es el certificado en el que confió para esta cámara: puede que otra cosa responda en su lugar. Confíe en él solo si sabe por qué es distinto.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s settings does not connect: check the proxy, or except the camera from it.</source>
        <translation>El proxy configurado en este equipo no se conecta: compruébelo o exceptúe la cámara.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s settings wants another user name and password: correct them in those settings.</source>
        <translation>El proxy configurado en este equipo pide otro usuario y contraseña: corríjalos en la configuración del sistema.</translation>
    </message>
    <message>
        <source>No secure connection is possible: check the camera&apos;s certificate, or use an http address.</source>
        <translation>No es posible una conexión segura: compruebe el certificado de la cámara o use una dirección http.</translation>
    </message>
    <message>
        <source>The camera refused: check the address.</source>
        <translation>La cámara ha rechazado la petición: compruebe la dirección.</translation>
    </message>
    <message>
        <source>The camera sends from one address to the next without end: use the address of the pictures themselves.</source>
        <translation>La cámara redirige sin fin de una dirección a otra: use la dirección de las propias imágenes.</translation>
    </message>
    <message>
        <source>This is no stream of pictures: use the address of the stream itself.</source>
        <translation>Esto no es un flujo de imágenes: use la dirección del propio flujo.</translation>
    </message>
    <message>
        <source>This is not the address of a camera: it should look like http://192.168.1.20/video or rtsp://192.168.1.20/stream.</source>
        <translation>Esta no es la dirección de una cámara: debería parecerse a http://192.168.1.20/video o rtsp://192.168.1.20/stream.</translation>
    </message>
    <message>
        <source>What came is not a whole picture: check the camera if it stays so.</source>
        <translation>Lo recibido no es una imagen completa: compruebe la cámara si sigue así.</translation>
    </message>
    <message>
        <source>A picture is too large: choose a smaller size in the camera.</source>
        <translation>Una imagen es demasiado grande: elija un tamaño menor en la cámara.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown: choose another format in the camera.</source>
        <translation>Este tipo de imagen no se puede mostrar: elija otro formato en la cámara.</translation>
    </message>
    <message>
        <source>This computer lacks what plays it: install GStreamer&apos;s plug-ins “good”, “bad” and “libav” (on Debian and its kin gstreamer1.0-plugins-good, gstreamer1.0-plugins-bad, gstreamer1.0-libav), then start Vedette again.</source>
        <translation>A este equipo le falta lo necesario para reproducirlo: instale los complementos de GStreamer «good», «bad» y «libav» (en Debian y derivadas gstreamer1.0-plugins-good, gstreamer1.0-plugins-bad, gstreamer1.0-libav) y reinicie Vedette.</translation>
    </message>
    <message>
        <source>The camera is not plugged in: plug it in and it starts by itself.</source>
        <translation>La cámara no está conectada: conéctela y se iniciará sola.</translation>
    </message>
    <message>
        <source>Another program uses the camera: close that program.</source>
        <translation>Otro programa está usando la cámara: ciérrelo.</translation>
    </message>
    <message>
        <source>The system does not let Vedette use the camera: allow it in the system&apos;s privacy settings.</source>
        <translation>El sistema no permite que Vedette use la cámara: permítalo en la configuración de privacidad.</translation>
    </message>
    <message>
        <source>The camera was unplugged: plug it in and it goes on by itself.</source>
        <translation>La cámara se ha desconectado: vuelva a conectarla y seguirá sola.</translation>
    </message>
    <message>
        <source>The camera does not work: unplug it and plug it in again.</source>
        <translation>La cámara no funciona: desconéctela y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>Vedette ended unexpectedly while this camera was starting: start it when you think that it was not the cause.</source>
        <translation>Vedette terminó de forma inesperada mientras se iniciaba esta cámara: iníciela si cree que no fue la causa.</translation>
    </message>
    <message>
        <source>Another program uses this port: choose another port.</source>
        <translation>Otro programa usa este puerto: elija otro.</translation>
    </message>
    <message>
        <source>The system does not give this port: choose one above 1023.</source>
        <translation>El sistema no concede este puerto: elija uno superior a 1023.</translation>
    </message>
    <message>
        <source>This computer does not have this address: choose another address to listen on.</source>
        <translation>Este equipo no tiene esta dirección: elija otra en la que escuchar.</translation>
    </message>
    <message>
        <source>A file could not be read: check that it is there and may be read.</source>
        <translation>No se pudo leer un archivo: compruebe que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>A file could not be written: check the free space and that it may be written.</source>
        <translation>No se pudo escribir un archivo: compruebe el espacio libre y los permisos de escritura.</translation>
    </message>
    <message>
        <source>A value is not possible: correct it.</source>
        <translation>Un valor no es válido: corríjalo.</translation>
    </message>
    <message>
        <source>The camera answers “%1”: check the address.</source>
        <translation>La cámara responde «%1»: compruebe la dirección.</translation>
    </message>
    <message>
        <source>This is no stream of pictures but %1: use the address of the stream itself.</source>
        <translation>Esto no es un flujo de imágenes, sino %1: use la dirección del propio flujo.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a camera: it should look like http://192.168.1.20/video or rtsp://192.168.1.20/stream.</source>
        <translation>«%1» no es la dirección de una cámara: debería parecerse a http://192.168.1.20/video o rtsp://192.168.1.20/stream.</translation>
    </message>
    <message>
        <source>A picture is larger than %1: choose a smaller size in the camera.</source>
        <translation>Una imagen supera %1: elija un tamaño menor en la cámara.</translation>
    </message>
    <message>
        <source>Pictures of the kind %1 cannot be shown: choose another format in the camera.</source>
        <translation>Las imágenes de tipo %1 no se pueden mostrar: elija otro formato en la cámara.</translation>
    </message>
    <message>
        <source>The camera “%1” is not plugged in: plug it in and it starts by itself.</source>
        <translation>La cámara «%1» no está conectada: conéctela y se iniciará sola.</translation>
    </message>
    <message>
        <source>Another program uses %1: choose another port.</source>
        <translation>Otro programa usa %1: elija otro puerto.</translation>
    </message>
    <message>
        <source>The system does not give %1: choose a port above 1023.</source>
        <translation>El sistema no concede %1: elija un puerto superior a 1023.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: choose another one to listen on.</source>
        <translation>Este equipo no tiene la dirección %1: elija otra en la que escuchar.</translation>
    </message>
    <message>
        <source>A file could not be read: %1</source>
        <translation>No se pudo leer un archivo: %1</translation>
    </message>
    <message>
        <source>A file could not be written: %1</source>
        <translation>No se pudo escribir un archivo: %1</translation>
    </message>
    <message>
        <source>A value is not possible. %1</source>
        <translation>Un valor no es válido. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, what else is known</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The computer that shares this camera has lost it: it goes on by itself when the camera is back there.</source>
        <translation>El equipo que comparte esta cámara la ha perdido: seguirá sola cuando vuelva a estar allí.</translation>
    </message>
    <message>
        <source>HTTPS cannot be used with this certificate: choose other files, or let Vedette make one.</source>
        <translation>No se puede usar HTTPS con este certificado: elija otros archivos o deje que Vedette cree uno.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used: unlock it or install one.</source>
        <translation>No se puede usar el almacén de claves del sistema: desbloquéelo o instale uno.</translation>
    </message>
    <message>
        <source>The camera “%1” was unplugged: plug it in and it goes on by itself.</source>
        <translation>La cámara «%1» se ha desconectado: vuelva a conectarla y seguirá sola.</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Licence: %1
Home page: %2

It is part of your system, which has its whole text.</source>
        <translation>Licencia: %1
Página web: %2

Forma parte de su sistema, que tiene el texto completo.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>No media server of this name is known: check the address.</source>
        <translation>No se conoce ningún servidor multimedia con ese nombre: compruebe la dirección.</translation>
    </message>
    <message>
        <source>Nothing answers there: check that the media server runs and that the port is right.</source>
        <translation>Allí no responde nada: compruebe que el servidor multimedia está en marcha y que el puerto es correcto.</translation>
    </message>
    <message>
        <source>The media server has ended the connection.</source>
        <translation>El servidor multimedia ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>The media server&apos;s network cannot be reached.</source>
        <translation>No se puede acceder a la red del servidor multimedia.</translation>
    </message>
    <message>
        <source>The media server does not answer in time.</source>
        <translation>El servidor multimedia no responde a tiempo.</translation>
    </message>
    <message>
        <source>The media server does not take the user name and password: correct them in the address.</source>
        <translation>El servidor multimedia no acepta el nombre de usuario y la contraseña: corríjalos en la dirección.</translation>
    </message>
    <message>
        <source>No secure connection to the media server is possible: check its certificate and its name.</source>
        <translation>No es posible una conexión segura con el servidor multimedia: compruebe su certificado y su nombre.</translation>
    </message>
    <message>
        <source>The media server does not take the stream: check the path and the key in the address.</source>
        <translation>El servidor multimedia no acepta el flujo: compruebe la ruta y la clave de la dirección.</translation>
    </message>
    <message>
        <source>This Vedette lacks what publishes cameras: take a build with FFmpeg&apos;s libraries.</source>
        <translation>A este Vedette le falta lo que publica cámaras: use una versión con las bibliotecas de FFmpeg.</translation>
    </message>
    <message>
        <source>There is no encoder for H.264 that takes these pictures: install an FFmpeg with libx264.</source>
        <translation>No hay ningún codificador H.264 que acepte estas imágenes: instale un FFmpeg con libx264.</translation>
    </message>
    <message>
        <source>The encoder for H.264 failed.</source>
        <translation>El codificador H.264 ha fallado.</translation>
    </message>
    <message>
        <source>This is not the address of a stream at a media server: it should look like rtmp://192.0.2.9/live/door.</source>
        <translation>Esta no es la dirección de un flujo en un servidor multimedia: debería parecerse a rtmp://192.0.2.9/live/puerta.</translation>
    </message>
    <message>
        <source>The camera gives no pictures.</source>
        <translation>La cámara no da imágenes.</translation>
    </message>
    <message>
        <source>The camera cannot be published.</source>
        <translation>No se puede publicar la cámara.</translation>
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
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Ver certificado…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>ScreenInhibitor</name>
    <message>
        <source>Cameras are being watched</source>
        <translation>Se están observando cámaras</translation>
    </message>
</context>
<context>
    <name>ShareFormats</name>
    <message>
        <source>(the one of this user)</source>
        <translation>(la de este usuario)</translation>
    </message>
    <message>
        <source>Link to the stream</source>
        <translation>Enlace al flujo</translation>
    </message>
    <message>
        <source>For a browser, a player, or another Vedette.</source>
        <translation>Para un navegador, un reproductor u otro Vedette.</translation>
    </message>
    <message>
        <source>Link to a snapshot</source>
        <translation>Enlace a una instantánea</translation>
    </message>
    <message>
        <source>The newest picture at each visit.</source>
        <translation>La imagen más reciente en cada visita.</translation>
    </message>
    <message>
        <source>HTML &lt;img&gt;</source>
        <translation>HTML &lt;img&gt;</translation>
    </message>
    <message>
        <source>Shows the live picture in a page of your own.</source>
        <translation>Muestra la imagen en directo en una página propia.</translation>
    </message>
    <message>
        <source>Settings › Devices &amp; services › Add integration › MJPEG IP Camera.</source>
        <translation>Ajustes › Dispositivos &amp; servicios › Añadir integración › MJPEG IP Camera.</translation>
    </message>
    <message>
        <source>Settings › Classic Webcam.</source>
        <translation>Settings › Classic Webcam.</translation>
    </message>
    <message>
        <source>A command; or paste the link at Media › Open Network Stream.</source>
        <translation>Una orden; o pegue el enlace en Medio › Abrir ubicación de red.</translation>
    </message>
    <message>
        <source>A Media Source with “Local File” switched off.</source>
        <translation>Una fuente multimedia con «Archivo local» desactivado.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>On the wall</source>
        <translation>En el mural</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Go to another camera</source>
        <translation>Ir a otra cámara</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>Tecla Menú, clic derecho</translation>
    </message>
    <message>
        <source>Menu of the camera</source>
        <translation>Menú de la cámara</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Swap two cameras, or move what is zoomed</source>
        <translation>Intercambiar dos cámaras, o mover la imagen ampliada</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Rueda, pellizco</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>The camera&apos;s host name is not known.</source>
        <translation>No se conoce el nombre de host de la cámara.</translation>
    </message>
    <message>
        <source>The camera refuses connections.</source>
        <translation>La cámara rechaza las conexiones.</translation>
    </message>
    <message>
        <source>The connection to the camera was lost.</source>
        <translation>Se perdió la conexión con la cámara.</translation>
    </message>
    <message>
        <source>The camera&apos;s network cannot be reached.</source>
        <translation>No se puede alcanzar la red de la cámara.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La cámara no responde.</translation>
    </message>
    <message>
        <source>The camera sends no pictures.</source>
        <translation>La cámara no envía imágenes.</translation>
    </message>
    <message>
        <source>The camera wants a password.</source>
        <translation>La cámara pide una contraseña.</translation>
    </message>
    <message>
        <source>The camera does not accept the password.</source>
        <translation>La cámara no acepta la contraseña.</translation>
    </message>
    <message>
        <source>No secure connection to the camera is possible.</source>
        <translation>No es posible una conexión segura con la cámara.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not trusted.</source>
        <translation>No se confía en el certificado de la cámara.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate has changed.</source>
        <translation>El certificado de la cámara ha cambiado.</translation>
    </message>
    <message>
        <source>The way to the camera leads through a proxy that does not connect.</source>
        <translation>El camino a la cámara pasa por un proxy que no conecta.</translation>
    </message>
    <message>
        <source>The way to the camera leads through a proxy that refuses.</source>
        <translation>El camino a la cámara pasa por un proxy que lo rechaza.</translation>
    </message>
    <message>
        <source>The camera answers with an error.</source>
        <translation>La cámara responde con un error.</translation>
    </message>
    <message>
        <source>The computer that the camera comes from has lost it.</source>
        <translation>El equipo del que viene la cámara la ha perdido.</translation>
    </message>
    <message>
        <source>The camera&apos;s address leads in circles.</source>
        <translation>La dirección de la cámara lleva en círculos.</translation>
    </message>
    <message>
        <source>There is no camera at its address.</source>
        <translation>No hay ninguna cámara en esa dirección.</translation>
    </message>
    <message>
        <source>The camera&apos;s address is not valid.</source>
        <translation>La dirección de la cámara no es válida.</translation>
    </message>
    <message>
        <source>The camera sends broken pictures.</source>
        <translation>La cámara envía imágenes dañadas.</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures are too large.</source>
        <translation>Las imágenes de la cámara son demasiado grandes.</translation>
    </message>
    <message>
        <source>The camera&apos;s format is not supported.</source>
        <translation>El formato de la cámara no es compatible.</translation>
    </message>
    <message>
        <source>The computer that shares it cannot play this camera.</source>
        <translation>El equipo que la comparte no puede reproducir esta cámara.</translation>
    </message>
    <message>
        <source>The camera is not plugged in.</source>
        <translation>La cámara no está conectada.</translation>
    </message>
    <message>
        <source>Another program uses the camera.</source>
        <translation>Otro programa usa la cámara.</translation>
    </message>
    <message>
        <source>The computer that shares it may not use the camera.</source>
        <translation>El equipo que la comparte no tiene permiso para usar la cámara.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>Se desconectó la cámara.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>La cámara no funciona.</translation>
    </message>
    <message>
        <source>The camera is held back because it may be faulty.</source>
        <translation>La cámara está retenida porque podría estar averiada.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>La cámara no da imagen.</translation>
    </message>
    <message>
        <source>No picture. It goes on by itself.</source>
        <translation>Sin imagen. Continúa por sí sola.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Sin imagen.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
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
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 ms old</source>
        <translation>hace %1 ms</translation>
    </message>
    <message>
        <source>%1 s old</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 descartadas</translation>
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
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>No picture for %1</source>
        <translation>Sin imagen desde hace %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Esperando a la cámara</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Nuevo intento en %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Reintentando…</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Se requiere iniciar sesión</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>Certificate changed!</source>
        <translation>¡El certificado ha cambiado!</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>Not a camera</source>
        <translation>No es una cámara</translation>
    </message>
    <message>
        <source>No such address</source>
        <translation>La dirección no existe</translation>
    </message>
    <message>
        <source>Proxy needs a password</source>
        <translation>El proxy pide contraseña</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>No se puede mostrar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
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
        <translation>Carta de ajuste</translation>
    </message>
</context>
<context>
    <name>ViewEdits</name>
    <message>
        <source>Change the layout</source>
        <translation>Cambiar la disposición</translation>
    </message>
    <message>
        <source>Swap two cameras</source>
        <translation>Intercambiar dos cámaras</translation>
    </message>
    <message>
        <source>Change the size of a tile</source>
        <translation>Cambiar el tamaño de un recuadro</translation>
    </message>
    <message>
        <source>Add the view “%1”</source>
        <translation>Añadir la vista «%1»</translation>
    </message>
    <message>
        <source>Change the view “%1”</source>
        <translation>Modificar la vista «%1»</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Quitar la vista «%1»</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Todas las cámaras</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
</context>
<context>
    <name>vedette</name>
    <message>
        <source>Vedette ended unexpectedly while these cameras were starting, so they are paused: %1. Start Vedette again to try them once more.</source>
        <translation>Vedette terminó de forma inesperada mientras se iniciaban estas cámaras, por eso están en pausa: %1. Reinicie Vedette para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Vedette ended unexpectedly while these cameras were starting, so they are paused: %1. Start them one by one to find the cause.</source>
        <translation>Vedette terminó de forma inesperada mientras se iniciaban estas cámaras, por eso están en pausa: %1. Inícielas una por una para encontrar la causa.</translation>
    </message>
    <message>
        <source>No camera was found on this machine: the test pattern stands in.</source>
        <translation>No se encontró ninguna cámara en este equipo: la carta de ajuste la sustituye.</translation>
    </message>
    <message>
        <source>Another Vedette uses these settings: this one remembers nothing.</source>
        <translation>Otro Vedette usa esta configuración: este no recordará nada.</translation>
    </message>
    <message>
        <source>The sign-in of “%1” did not come from the system&apos;s key store (%2). Sign in at its tile, or unlock the key store and start again.</source>
        <translation>El inicio de sesión de «%1» no llegó del almacén de claves del sistema (%2). Inicie sesión en su recuadro, o desbloquee el almacén y vuelva a empezar.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used (%1): the passwords of cameras are kept in %2, which only you can read.</source>
        <translation>No se puede usar el almacén de claves del sistema (%1): las contraseñas de las cámaras están en %2, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Test pattern</source>
        <translation>Carta de ajuste</translation>
    </message>
</context>
<context>
    <name>vedette::AddressDetails</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>For a camera that wants a user name and password</source>
        <translation>Para una cámara que pide nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Sin&amp;gle pictures</source>
        <translation>&amp;Imágenes sueltas</translation>
    </message>
    <message>
        <source>For an address that gives one picture at a time</source>
        <translation>Para una dirección que da una sola imagen cada vez</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>As&amp;k for one every:</source>
        <translation>Pedir una c&amp;ada:</translation>
    </message>
    <message>
        <source>S&amp;mall tiles</source>
        <translation>Recuadros &amp;pequeños</translation>
    </message>
    <message>
        <source>For a camera that has another address with smaller pictures</source>
        <translation>Para una cámara que tiene otra dirección con imágenes más pequeñas</translation>
    </message>
    <message>
        <source>Small tiles show the pictures of this address, large ones those of the address above. The sign-in is the same.</source>
        <translation>Los recuadros pequeños muestran las imágenes de esta dirección, los grandes las de la dirección de arriba. El inicio de sesión es el mismo.</translation>
    </message>
    <message>
        <source>Add&amp;ress for small tiles:</source>
        <translation>Dirección pa&amp;ra recuadros pequeños:</translation>
    </message>
</context>
<context>
    <name>vedette::AddressList</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Cable (%1)</source>
        <comment>network interface</comment>
        <translation>Cable (%1)</translation>
    </message>
    <message>
        <source>Wi-Fi (%1)</source>
        <comment>network interface</comment>
        <translation>Wi-Fi (%1)</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>network interface, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show this address as a QR code, and use it in what is copied</source>
        <translation>Mostrar esta dirección como código QR y usarla en lo que se copia</translation>
    </message>
</context>
<context>
    <name>vedette::AddressPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>A&amp;ddress of the camera, of its stream or page, or a file:</source>
        <translation>&amp;Dirección de la cámara, de su flujo o de su página, o un archivo:</translation>
    </message>
    <message>
        <source>A name or number such as 192.168.1.20, an address of http, https, rtsp or rtsps, or the path of a film. Several can be pasted, one a line.</source>
        <translation>Un nombre o un número como 192.168.1.20, una dirección http, https, rtsp o rtsps, o la ruta de un vídeo. Se pueden pegar varias, una por línea.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Choose a file to play over and over</source>
        <translation>Elegir un archivo para reproducirlo en bucle</translation>
    </message>
    <message>
        <source>Look where the camera&apos;s pictures are, at the addresses that makers use</source>
        <translation>Buscar las imágenes de la cámara en las direcciones que usan los fabricantes</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.ts *.mjpeg *.mjpg)</source>
        <translation>Vídeos (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.ts *.mjpeg *.mjpg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vedette::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>The language changes when Vedette is started again.</source>
        <translation>El idioma cambiará al reiniciar Vedette.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
</context>
<context>
    <name>vedette::CameraCommands</name>
    <message>
        <source>Rename Camera</source>
        <translation>Cambiar el nombre de la cámara</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove Camera</source>
        <translation>Quitar la cámara</translation>
    </message>
    <message>
        <source>Take “%1” off the wall?</source>
        <translation>¿Quitar «%1» del mural?</translation>
    </message>
    <message>
        <source>This can be undone until Vedette is closed.</source>
        <translation>Se puede deshacer hasta que se cierre Vedette.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>vedette::CameraDialog</name>
    <message>
        <source>Change Camera</source>
        <translation>Modificar la cámara</translation>
    </message>
    <message>
        <source>Add Camera</source>
        <translation>Añadir cámara</translation>
    </message>
    <message>
        <source>Kind of camera</source>
        <translation>Tipo de cámara</translation>
    </message>
    <message>
        <source>&amp;This Computer</source>
        <translation>Este e&amp;quipo</translation>
    </message>
    <message>
        <source>Network &amp;Address</source>
        <translation>Di&amp;rección de red</translation>
    </message>
    <message>
        <source>Test &amp;Pattern</source>
        <translation>Car&amp;ta de ajuste</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>Modificar de todos modos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>On the Net&amp;work</source>
        <translation>En la re&amp;d</translation>
    </message>
</context>
<context>
    <name>vedette::CaptureForm</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>%1 imágenes por segundo</translation>
    </message>
    <message>
        <source>Automatic (up to 1280 × 720)</source>
        <translation>Automático (hasta 1280 × 720)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Pictures beyond this rate are left out</source>
        <translation>Las imágenes que superan esta frecuencia se omiten</translation>
    </message>
    <message>
        <source>MJPEG reaches viewers as the camera made it, where the system hands it on; other formats are encoded here</source>
        <translation>El MJPEG llega a los espectadores tal como lo hizo la cámara, si el sistema lo entrega; los demás formatos se codifican aquí</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Ta&amp;maño:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>&amp;Frecuencia:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormato:</translation>
    </message>
</context>
<context>
    <name>vedette::CertificateDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <comment>span of time</comment>
        <translation>%1: ha caducado</translation>
    </message>
    <message>
        <source>%1: it is not valid yet</source>
        <comment>span of time</comment>
        <translation>%1: aún no es válido</translation>
    </message>
    <message>
        <source>Certificate of “%1”</source>
        <translation>Certificado de «%1»</translation>
    </message>
    <message>
        <source>Belongs to:</source>
        <translation>Pertenece a:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Emitido por:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Válido:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Not trusted:</source>
        <translation>No es fiable:</translation>
    </message>
    <message>
        <source>Trusting it holds for this certificate and this camera alone.</source>
        <translation>La confianza vale solo para este certificado y esta cámara.</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Confiar en el nuevo certificado</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
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
        <translation>No tiene efecto ahora: decide otro control</translation>
    </message>
</context>
<context>
    <name>vedette::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>vedette::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Repetir el cambio</translation>
    </message>
    <message>
        <source>&amp;Paste Cameras</source>
        <translation>&amp;Pegar cámaras</translation>
    </message>
    <message>
        <source>Add the cameras whose addresses are on the clipboard</source>
        <translation>Añadir las cámaras cuyas direcciones están en el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Lock the Wall</source>
        <translation>&amp;Bloquear el mural</translation>
    </message>
    <message>
        <source>Let nobody change the cameras, views and layouts by accident</source>
        <translation>Impedir que se cambien por accidente las cámaras, las vistas y las disposiciones</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>vedette::EmptyPage</name>
    <message>
        <source>Add a camera…</source>
        <translation>Añadir una cámara…</translation>
    </message>
    <message>
        <source>Show the test pattern</source>
        <translation>Mostrar la carta de ajuste</translation>
    </message>
    <message>
        <source>Watch the cameras of this computer and of your network side by side, and share them with others.</source>
        <translation>Vea juntas las cámaras de este equipo y de su red, y compártalas con otros.</translation>
    </message>
    <message>
        <source>Or paste the address of a camera (Ctrl+V), or drag it here from a browser.</source>
        <translation>O pegue la dirección de una cámara (Ctrl+V), o arrástrela aquí desde un navegador.</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>Aún no hay cámaras</translation>
    </message>
    <message>
        <source>Which camera do you want to see?</source>
        <translation>¿Qué cámara quiere ver?</translation>
    </message>
    <message>
        <source>Show this camera</source>
        <translation>Mostrar esta cámara</translation>
    </message>
</context>
<context>
    <name>vedette::EventPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy the log as text</source>
        <translation>Copiar el registro como texto</translation>
    </message>
    <message>
        <source>Empty the log</source>
        <translation>Vaciar el registro</translation>
    </message>
    <message>
        <source>What happens to cameras, and who watches them, is noted here.</source>
        <translation>Aquí se anota lo que ocurre con las cámaras y quién las mira.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ha ocurrido</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
</context>
<context>
    <name>vedette::EventsPage</name>
    <message>
        <source>Announce the cameras to &amp;Home Assistant</source>
        <translation>Anunciar las cámaras a &amp;Home Assistant</translation>
    </message>
    <message>
        <source>Other programs can be told when a camera is lost or back, who watches, and of refused sign-ins.</source>
        <translation>Otros programas pueden saber cuándo se pierde o vuelve una cámara, quién mira y qué inicios de sesión se rechazaron.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
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
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>T&amp;opic:</source>
        <translation>Te&amp;ma:</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
</context>
<context>
    <name>vedette::Exchange</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the passwords of the cameras, too?</source>
        <translation>¿Exportar también las contraseñas de las cámaras?</translation>
    </message>
    <message>
        <source>They would stand in the file in plain text: whoever reads it can sign in to the cameras.</source>
        <translation>Estarían en el archivo como texto sin cifrar: quien lo lea puede iniciar sesión en las cámaras.</translation>
    </message>
    <message>
        <source>Without Passwords</source>
        <translation>Sin contraseñas</translation>
    </message>
    <message>
        <source>With Passwords</source>
        <translation>Con contraseñas</translation>
    </message>
    <message>
        <source>Export Cameras and Views</source>
        <translation>Exportar cámaras y vistas</translation>
    </message>
    <message>
        <source>Cameras and views (*.json)</source>
        <translation>Cámaras y vistas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The cameras and views are in %1.</source>
        <translation>Las cámaras y vistas están en %1.</translation>
    </message>
    <message>
        <source>Import Cameras and Views</source>
        <translation>Importar cámaras y vistas</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cameras</source>
        <translation>
            <numerusform>Importar %n cámara</numerusform>
            <numerusform>Importar %n cámaras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 were imported.</source>
        <comment>cameras, views</comment>
        <translation>Se importaron %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n cámara</numerusform>
            <numerusform>%n cámaras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n vista</numerusform>
            <numerusform>%n vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in the file.</source>
        <translation>No hay nada nuevo en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras were here already.</source>
        <translation>
            <numerusform>%n cámara ya estaba.</numerusform>
            <numerusform>%n cámaras ya estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be was left out: %1.</source>
        <translation>Se omitió lo que no es posible: %1.</translation>
    </message>
</context>
<context>
    <name>vedette::GridDialog</name>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Columnas:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Filas:</translation>
    </message>
</context>
<context>
    <name>vedette::Intake</name>
    <message>
        <source>There is no camera&apos;s address in it. Copy or drag an address such as http://192.168.1.20:8080/video.</source>
        <translation>No contiene ninguna dirección de cámara. Copie o arrastre una dirección como http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>“%1” is on the wall already. To have it there twice, add it with its address in the dialog.</source>
        <translation>«%1» ya está en el muro. Para tenerla dos veces, añádala con su dirección en el diálogo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are on the wall already.</source>
        <translation>
            <numerusform>%n cámara ya está en el muro.</numerusform>
            <numerusform>%n cámaras ya están en el muro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::LayoutMenu</name>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automática</translation>
    </message>
    <message>
        <source>Show the pictures as large as they fit</source>
        <translation>Mostrar las imágenes tan grandes como quepan</translation>
    </message>
    <message>
        <source>&amp;One Large</source>
        <translation>&amp;Una grande</translation>
    </message>
    <message>
        <source>The first camera large, the others small</source>
        <translation>La primera cámara en grande, las demás en pequeño</translation>
    </message>
    <message>
        <source>&amp;%1 × %1</source>
        <translation>&amp;%1 × %1</translation>
    </message>
    <message>
        <source>A grid of %1 columns and %1 rows</source>
        <translation>Una cuadrícula de %1 columnas y %1 filas</translation>
    </message>
    <message>
        <source>Other &amp;Grid…</source>
        <translation>Otra &amp;cuadrícula…</translation>
    </message>
    <message>
        <source>A grid of as many columns and rows as you like</source>
        <translation>Una cuadrícula con tantas columnas y filas como quiera</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Change places with the camera to the left</source>
        <translation>Cambiar el sitio con la cámara de la izquierda</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Change places with the camera to the right</source>
        <translation>Cambiar el sitio con la cámara de la derecha</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Change places with the camera above</source>
        <translation>Cambiar el sitio con la cámara de arriba</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Change places with the camera below</source>
        <translation>Cambiar el sitio con la cámara de abajo</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Más anc&amp;ho</translation>
    </message>
    <message>
        <source>Let the tile cover one more column</source>
        <translation>Que el recuadro ocupe una columna más</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Más &amp;estrecho</translation>
    </message>
    <message>
        <source>Let the tile cover one column less</source>
        <translation>Que el recuadro ocupe una columna menos</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>Más a&amp;lto</translation>
    </message>
    <message>
        <source>Let the tile cover one more row</source>
        <translation>Que el recuadro ocupe una fila más</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>Más &amp;bajo</translation>
    </message>
    <message>
        <source>Let the tile cover one row less</source>
        <translation>Que el recuadro ocupe una fila menos</translation>
    </message>
</context>
<context>
    <name>vedette::LocalPage</name>
    <message>
        <source>No camera is plugged into this computer. Plug one in and it appears here.</source>
        <translation>No hay ninguna cámara conectada a este equipo. Conecte una y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Cameras of this computer</source>
        <translation>Cámaras de este equipo</translation>
    </message>
    <message>
        <source>%1 (on the wall already)</source>
        <translation>%1 (ya está en el mural)</translation>
    </message>
</context>
<context>
    <name>vedette::MainWindow</name>
    <message>
        <source>Tool Bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>The wall is locked. Unlock it in the Edit menu to change something.</source>
        <translation>El mural está bloqueado. Desbloquéelo en el menú Editar para cambiar algo.</translation>
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
        <translation>&amp;Dibujar máscaras</translation>
    </message>
    <message>
        <source>Draw the cr&amp;op</source>
        <translation>Dibujar el recor&amp;te</translation>
    </message>
    <message>
        <source>&amp;Add a Mask</source>
        <translation>&amp;Añadir una máscara</translation>
    </message>
    <message>
        <source>&amp;Remove the Mask</source>
        <translation>&amp;Quitar la máscara</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Masks</source>
        <translation>Quitar todas &amp;las máscaras</translation>
    </message>
    <message>
        <source>&amp;Show All of the Picture</source>
        <translation>Mostrar t&amp;oda la imagen</translation>
    </message>
    <message>
        <source>Drag over what nobody is to see. Arrow keys move the chosen mask, Shift and an arrow key size it.</source>
        <translation>Arrastre sobre lo que nadie debe ver. Las flechas mueven la máscara elegida, Mayús y una flecha cambian su tamaño.</translation>
    </message>
    <message>
        <source>Drag over what is to be kept.</source>
        <translation>Arrastre sobre lo que debe quedar.</translation>
    </message>
</context>
<context>
    <name>vedette::MessageBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>vedette::NetworkPage</name>
    <message>
        <source>Cameras on the network</source>
        <translation>Cámaras en la red</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>camera, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on the wall already</source>
        <translation>%1, ya está en el muro</translation>
    </message>
    <message>
        <source>Asking the camera where its pictures are…</source>
        <translation>Preguntando a la cámara dónde están sus imágenes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>camera, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It may want a user name and a password.</source>
        <translation>Puede pedir un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Nothing was found yet. Cameras with ONVIF appear here, and what other Vedettes share in this network. Others are added by their address.</source>
        <translation>Aún no se encontró nada. Aquí aparecen las cámaras con ONVIF y lo que otros Vedette comparten en esta red. Las demás se añaden por su dirección.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, which camera of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Other Vedettes cannot be found: the system&apos;s service for that does not run. Start it; on Linux it is avahi-daemon.</source>
        <translation>No se pueden encontrar otros Vedette: el servicio del sistema para ello no funciona. Inícielo; en Linux es avahi-daemon.</translation>
    </message>
    <message>
        <source>Other Vedettes cannot be found: this system has no service for that. Give their address.</source>
        <translation>No se pueden encontrar otros Vedette: este sistema no tiene ningún servicio para ello. Indique su dirección.</translation>
    </message>
</context>
<context>
    <name>vedette::Notifier</name>
    <message numerus="yes">
        <source>%n cameras are lost</source>
        <translation>
            <numerusform>Se ha perdido %n cámara</numerusform>
            <numerusform>Se han perdido %n cámaras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are back or unsteady</source>
        <translation>
            <numerusform>%n cámara ha vuelto o es inestable</numerusform>
            <numerusform>%n cámaras han vuelto o son inestables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are lost or back</source>
        <translation>
            <numerusform>%n cámara se ha perdido o ha vuelto</numerusform>
            <numerusform>%n cámaras se han perdido o han vuelto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::OverlayForm</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Top Left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top Right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Bottom Left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom Right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Height of the line, of the picture&apos;s height</source>
        <translation>Altura de la línea respecto a la de la imagen</translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation>T&amp;exto:</translation>
    </message>
    <message>
        <source>C&amp;lock:</source>
        <translation>Re&amp;loj:</translation>
    </message>
    <message>
        <source>C&amp;orner:</source>
        <translation>Es&amp;quina:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Altura:</translation>
    </message>
</context>
<context>
    <name>vedette::Panels</name>
    <message>
        <source>Statistics &amp;Panel</source>
        <translation>Panel &amp;de estadísticas</translation>
    </message>
    <message>
        <source>The last minutes of each camera as plots</source>
        <translation>Los últimos minutos de cada cámara en gráficas</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>When cameras were lost and came back, and who has watched</source>
        <translation>Cuándo se perdieron y volvieron las cámaras, y quién ha mirado</translation>
    </message>
</context>
<context>
    <name>vedette::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>vedette::PictureCanvas</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>La imagen de la cámara</translation>
    </message>
    <message>
        <source>Drag to draw. Arrow keys move what is chosen, Shift and an arrow key size it, Delete removes it.</source>
        <translation>Arrastre para dibujar. Las flechas mueven lo elegido, Mayús y una flecha cambian su tamaño, Supr lo quita.</translation>
    </message>
    <message>
        <source>The camera gives no picture now</source>
        <translation>La cámara no da imagen ahora</translation>
    </message>
</context>
<context>
    <name>vedette::PictureDialog</name>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Reflejar</translation>
    </message>
    <message>
        <source>Camera Picture: %1</source>
        <translation>Imagen de la cámara: %1</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>I&amp;magen</translation>
    </message>
    <message>
        <source>Mas&amp;ks, Crop</source>
        <translation>Más&amp;caras, recorte</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>Let left and right change places, for everybody</source>
        <translation>Intercambiar izquierda y derecha, para todos</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>To the Right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Upside Down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>To the Left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>T&amp;urn:</source>
        <translation>&amp;Girar:</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <translation>&amp;Calidad JPEG:</translation>
    </message>
    <message>
        <source>The quality is that of pictures that are encoded here. JPEG from the camera goes out as it came, also turned, cropped and masked.</source>
        <translation>La calidad es la de las imágenes que se codifican aquí. El JPEG de la cámara sale como vino, también girado, recortado y enmascarado.</translation>
    </message>
    <message>
        <source>Nothing can be set at this camera itself, or it gives no pictures now.</source>
        <translation>No se puede ajustar nada en esta cámara, o no da imágenes ahora.</translation>
    </message>
</context>
<context>
    <name>vedette::PictureMenu</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>Imagen &amp;entera</translation>
    </message>
    <message>
        <source>Show all of the picture, with margins</source>
        <translation>Mostrar toda la imagen, con márgenes</translation>
    </message>
    <message>
        <source>&amp;Fill the Tile</source>
        <translation>&amp;Llenar el recuadro</translation>
    </message>
    <message>
        <source>Fill the tile and cut the picture&apos;s edges off</source>
        <translation>Llenar el recuadro recortando los bordes de la imagen</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>E&amp;stirar</translation>
    </message>
    <message>
        <source>Fill the tile with all of the picture, distorted</source>
        <translation>Llenar el recuadro con toda la imagen, deformada</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Turn the picture to the right by a quarter</source>
        <translation>Girar la imagen un cuarto de vuelta a la derecha</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Girar a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Turn the picture to the left by a quarter</source>
        <translation>Girar la imagen un cuarto de vuelta a la izquierda</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Reflejar</translation>
    </message>
    <message>
        <source>Let left and right of the picture change places</source>
        <translation>Intercambiar la izquierda y la derecha de la imagen</translation>
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
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publicar «%1»</translation>
    </message>
    <message>
        <source>The camera is sent to a media server, such as MediaMTX or nginx with its RTMP module, as H.264 without sound. The server hands it on to any number of viewers.</source>
        <translation>La cámara se envía como H.264, sin sonido, a un servidor multimedia, como MediaMTX o nginx con su módulo RTMP. El servidor la entrega a cualquier número de espectadores.</translation>
    </message>
    <message>
        <source>An address of rtmp, rtmps, rtsp, rtsps or srt, with the user name, the password or the key that the server wants</source>
        <translation>Una dirección rtmp, rtmps, rtsp, rtsps o srt, con el nombre de usuario, la contraseña o la clave que pida el servidor</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Bit rate:</source>
        <translation>&amp;Tasa de bits:</translation>
    </message>
    <message>
        <source>At most so many &amp;pictures:</source>
        <translation>Como máximo tantas &amp;imágenes:</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>No publicada.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Published since %1, encoded by %2.</source>
        <comment>a time, and an encoder&apos;s name</comment>
        <translation>Publicada desde %1, codificada por %2.</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <comment>what is wrong</comment>
        <translation>Nuevo intento: %1</translation>
    </message>
</context>
<context>
    <name>vedette::QrView</name>
    <message>
        <source>Point a phone&apos;s camera at it to open the page there</source>
        <translation>Apunte con la cámara de un teléfono para abrir la página en él</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>vedette::SearchView</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>End the search and keep what was found</source>
        <translation>Terminar la búsqueda y conservar lo encontrado</translation>
    </message>
    <message>
        <source>Cameras that were found</source>
        <translation>Cámaras encontradas</translation>
    </message>
    <message>
        <source>Looking for the camera at %1…</source>
        <comment>host</comment>
        <translation>Buscando la cámara en %1…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n cameras…</source>
        <translation>
            <numerusform>Buscando %n cámara…</numerusform>
            <numerusform>Buscando %n cámaras…</numerusform>
        </translation>
    </message>
    <message>
        <source>single pictures</source>
        <translation>imágenes sueltas</translation>
    </message>
    <message>
        <source>film or player&apos;s stream</source>
        <translation>vídeo o flujo para reproductor</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flujo</translation>
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
        <translation>La búsqueda se ha detenido.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses with pictures were found. Choose which to add:</source>
        <translation>
            <numerusform>Se ha encontrado %n dirección con imágenes. Elija cuál añadir:</numerusform>
            <numerusform>Se han encontrado %n direcciones con imágenes. Elija cuáles añadir:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers, but there is no camera at the usual addresses. The address of its stream is in its manual or on its own page.</source>
        <translation>%1 responde, pero no hay ninguna cámara en las direcciones habituales. La dirección de su flujo está en su manual o en su propia página.</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Make a &amp;New One</source>
        <translation>Crear uno &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;End All Links</source>
        <translation>&amp;Anular todos los enlaces</translation>
    </message>
    <message>
        <source>Security of Sharing</source>
        <translation>Seguridad al compartir</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Off: whoever is in the network can read along</source>
        <translation>Desactivado: cualquiera en la red puede leer los datos</translation>
    </message>
    <message>
        <source>HTTPS and HTTP</source>
        <translation>HTTPS y HTTP</translation>
    </message>
    <message>
        <source>HTTPS only: HTTP is sent on to it</source>
        <translation>Solo HTTPS: HTTP se redirige a él</translation>
    </message>
    <message>
        <source>One that Vedette makes</source>
        <translation>Uno que crea Vedette</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>En el archivo del certificado</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>With this computer&apos;s names and addresses as they are now. Whoever trusts the old one has to trust it anew.</source>
        <translation>Con los nombres y direcciones actuales de este equipo. Quien confíe en el antiguo tendrá que confiar de nuevo.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>&amp;HTTPS:</source>
        <translation>&amp;HTTPS:</translation>
    </message>
    <message>
        <source>&amp;Certificate (PEM):</source>
        <translation>&amp;Certificado (PEM):</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>&amp;Private key (PEM):</source>
        <translation>Clave &amp;privada (PEM):</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Browsers warn of a certificate that Vedette makes, as nobody vouches for it: compare these digits with what the browser shows.</source>
        <translation>Los navegadores avisan de un certificado creado por Vedette, pues nadie lo avala: compare estos dígitos con los que muestra el navegador.</translation>
    </message>
    <message>
        <source>Links that open a camera without a password stop doing so</source>
        <translation>Los enlaces que abren una cámara sin contraseña dejan de hacerlo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>&amp;Other names:</source>
        <translation>&amp;Otros nombres:</translation>
    </message>
    <message>
        <source>By its address and this computer&apos;s own name the cameras can be reached in any case, by other names only if they stand here.</source>
        <translation>Por la dirección y el nombre de este equipo siempre se llega a las cámaras; por otros nombres, solo si figuran aquí.</translation>
    </message>
    <message>
        <source>&amp;Web sites:</source>
        <translation>Sitios &amp;web:</translation>
    </message>
    <message>
        <source>Whose pages may show Vedette&apos;s page and read its pictures.</source>
        <translation>Cuyas páginas pueden mostrar la de Vedette y leer sus imágenes.</translation>
    </message>
    <message>
        <source>Signed links:</source>
        <translation>Enlaces firmados:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Elegir el archivo: %1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Made when HTTPS is first used</source>
        <translation>Se crea al usar HTTPS por primera vez</translation>
    </message>
    <message>
        <source>These files cannot be used</source>
        <translation>No se pueden usar estos archivos</translation>
    </message>
    <message>
        <source>They end when you press OK</source>
        <translation>Terminan al pulsar Aceptar</translation>
    </message>
    <message>
        <source>“%1” is no name of a computer: it should look like cam.example.org.</source>
        <translation>«%1» no es el nombre de un equipo: debería ser como cam.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no web site&apos;s address: it should be scheme and host alone, as in https://example.org.</source>
        <translation>«%1» no es la dirección de un sitio web: debe tener solo protocolo y servidor, como https://example.org.</translation>
    </message>
</context>
<context>
    <name>vedette::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de las preferencias</translation>
    </message>
</context>
<context>
    <name>vedette::ShareCommands</name>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Starting to share…</source>
        <translation>Iniciando la compartición…</translation>
    </message>
    <message>
        <source>Shared · %1</source>
        <comment>how many watch</comment>
        <translation>Compartido · %1</translation>
    </message>
    <message>
        <source>Sharing failed</source>
        <translation>Error al compartir</translation>
    </message>
</context>
<context>
    <name>vedette::SharePanel</name>
    <message>
        <source>nobody is watching</source>
        <translation>nadie está mirando</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n mirando</numerusform>
            <numerusform>%n mirando</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share the cameras</source>
        <translation>&amp;Compartir las cámaras</translation>
    </message>
    <message>
        <source>Watch at</source>
        <translation>Ver en</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartición</translation>
    </message>
    <message>
        <source>Who may watch</source>
        <translation>Quién puede mirar</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>On, %1</source>
        <comment>sharing; how many watch</comment>
        <translation>Activado, %1</translation>
    </message>
    <message>
        <source>Off: nobody else can see the cameras</source>
        <translation>Desactivado: nadie más puede ver las cámaras</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy the address, to send it to somebody</source>
        <translation>Copiar la dirección para enviársela a alguien</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>&amp;Cameras</source>
        <translation>&amp;Cámaras</translation>
    </message>
    <message>
        <source>&amp;Viewers</source>
        <translation>&amp;Espectadores</translation>
    </message>
    <message>
        <source>On, but no camera is shared: choose some under Cameras</source>
        <translation>Activado, pero no se comparte ninguna cámara: elija algunas en Cámaras</translation>
    </message>
</context>
<context>
    <name>vedette::ShareSettings</name>
    <message>
        <source>&amp;Let anybody in without a password</source>
        <translation>&amp;Dejar entrar a cualquiera sin contraseña</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Everybody in the network</source>
        <translation>Todos los de la red</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Cualquier puerto libre</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Who can reach it:</source>
        <translation>&amp;Quién puede acceder:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Puert&amp;o:</translation>
    </message>
    <message>
        <source>Made up when sharing starts</source>
        <translation>Se genera al empezar a compartir</translation>
    </message>
    <message>
        <source>Kept secret; type a new one</source>
        <translation>Se mantiene en secreto; escriba una nueva</translation>
    </message>
    <message>
        <source>Whoever reaches %1</source>
        <translation>Quien alcance %1</translation>
    </message>
    <message>
        <source>Us&amp;ers…</source>
        <translation>Usu&amp;arios…</translation>
    </message>
    <message>
        <source>Secur&amp;ity…</source>
        <translation>Segur&amp;idad…</translation>
    </message>
    <message>
        <source>Add users, change their passwords and roles, remove them</source>
        <translation>Añadir usuarios, cambiar sus contraseñas y funciones, quitarlos</translation>
    </message>
    <message>
        <source>HTTPS and its certificate; other names and web sites</source>
        <translation>HTTPS y su certificado; otros nombres y sitios web</translation>
    </message>
    <message>
        <source>Type a name of up to 64 characters without a colon.</source>
        <translation>Escriba un nombre de hasta 64 caracteres sin dos puntos.</translation>
    </message>
    <message>
        <source>There is a user of this name already: choose another name.</source>
        <translation>Ya hay un usuario con ese nombre: elija otro nombre.</translation>
    </message>
    <message>
        <source>Type a password, too.</source>
        <translation>Escriba también una contraseña.</translation>
    </message>
    <message>
        <source>Let others on the network &amp;find the cameras</source>
        <translation>Dejar que otros en la red &amp;encuentren las cámaras</translation>
    </message>
    <message>
        <source>Announces their names by DNS-SD (Bonjour), so that other Vedettes list them under Add Camera</source>
        <translation>Anuncia sus nombres por DNS-SD (Bonjour), para que otros Vedette los muestren en «Añadir cámara»</translation>
    </message>
</context>
<context>
    <name>vedette::SharedCamerasPage</name>
    <message>
        <source>Shared cameras</source>
        <translation>Cámaras compartidas</translation>
    </message>
    <message>
        <source>Only the cameras with a check mark can be watched by others</source>
        <translation>Otros solo pueden ver las cámaras marcadas</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Lo que se copia</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Use the chosen camera as:</source>
        <translation>&amp;Usar la cámara elegida como:</translation>
    </message>
</context>
<context>
    <name>vedette::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Compartición</translation>
    </message>
</context>
<context>
    <name>vedette::SnapshotCommands</name>
    <message>
        <source>&amp;Save Picture</source>
        <translation>&amp;Guardar imagen</translation>
    </message>
    <message>
        <source>Save the picture that is shown, as the camera gave it</source>
        <translation>Guardar la imagen mostrada, tal como la dio la cámara</translation>
    </message>
    <message>
        <source>Cop&amp;y Picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy the picture that is shown, in its full size</source>
        <translation>Copiar la imagen mostrada, a tamaño completo</translation>
    </message>
    <message>
        <source>Save a picture of every camera of the view</source>
        <translation>Guardar una imagen de cada cámara de la vista</translation>
    </message>
    <message>
        <source>&amp;Open Pictures Folder</source>
        <translation>Abrir la carpe&amp;ta de imágenes</translation>
    </message>
    <message>
        <source>Look at the saved pictures</source>
        <translation>Ver las imágenes guardadas</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Earlier pictures are still being saved: check the disk, and try again.</source>
        <translation>Aún se están guardando imágenes anteriores: compruebe el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Aún no hay ninguna imagen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>%n imagen guardada en %1.</numerusform>
            <numerusform>%n imágenes guardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>There is no picture of: %1.</source>
        <translation>No hay imagen de: %1.</translation>
    </message>
    <message>
        <source>Save A&amp;ll Pictures</source>
        <translation>&amp;Guardar todas las imágenes</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. This is the one: %1</source>
        <translation>Ningún programa de este equipo abre carpetas. Se trata de esta: %1</translation>
    </message>
</context>
<context>
    <name>vedette::SnapshotsPage</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Puerta principal</translation>
    </message>
    <message>
        <source>Folder for Pictures</source>
        <translation>Carpeta para imágenes</translation>
    </message>
    <message>
        <source>“%1” is not the whole path of a folder: choose the folder.</source>
        <translation>«%1» no es la ruta completa de una carpeta: elija la carpeta.</translation>
    </message>
    <message>
        <source>“%1” stands for nothing: use %2.</source>
        <translation>«%1» no representa nada: use %2.</translation>
    </message>
    <message>
        <source>The name of the files is empty or too long: correct it.</source>
        <translation>El nombre de los archivos está vacío o es demasiado largo: corríjalo.</translation>
    </message>
</context>
<context>
    <name>vedette::StatisticsPanel</name>
    <message>
        <source>There are no cameras yet.</source>
        <translation>Aún no hay cámaras.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>fps</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>To the screen</source>
        <translation>Hasta la pantalla</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>JPEG that came, or nothing where pictures come in another form</source>
        <translation>JPEG recibido, o nada si las imágenes llegan de otra forma</translation>
    </message>
    <message>
        <source>Pictures that came and were not shown or shared</source>
        <translation>Imágenes que llegaron y no se mostraron ni compartieron</translation>
    </message>
    <message>
        <source>From the arrival of a picture until it can be painted</source>
        <translation>Desde que llega una imagen hasta que se puede mostrar</translation>
    </message>
    <message>
        <source>Statistics of the cameras</source>
        <translation>Estadísticas de las cámaras</translation>
    </message>
</context>
<context>
    <name>vedette::TestPatternPage</name>
    <message>
        <source>A moving picture that Vedette makes itself, to try things out without a camera.</source>
        <translation>Una imagen en movimiento que genera el propio Vedette, para hacer pruebas sin cámara.</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>&amp;Frecuencia:</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>%1 imágenes por segundo</translation>
    </message>
</context>
<context>
    <name>vedette::TrayIcon</name>
    <message>
        <source>&amp;Show or Hide Vedette</source>
        <translation>&amp;Mostrar u ocultar Vedette</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>vedette::UpdateNotice</name>
    <message>
        <source>There is a newer Vedette: %1. This is %2.</source>
        <translation>Hay un Vedette más nuevo: %1. Este es %2.</translation>
    </message>
    <message>
        <source>Show Page</source>
        <translation>Mostrar la página</translation>
    </message>
</context>
<context>
    <name>vedette::UpdatesPage</name>
    <message>
        <source>Look once a &amp;day whether there is a newer Vedette</source>
        <translation>Comprobar una vez al &amp;día si hay un Vedette más nuevo</translation>
    </message>
    <message>
        <source>This address is asked, and told nothing. A notice says when there is a newer version; nothing is downloaded or installed.</source>
        <translation>Se pregunta a esta dirección, sin decirle nada. Un aviso indica cuándo hay una versión más nueva; no se descarga ni se instala nada.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Write the address of the page that says which version is the newest, as in https://example.org/vedette/latest.json.</source>
        <translation>Escriba la dirección que dice cuál es la versión más nueva, como https://example.org/vedette/latest.json.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
</context>
<context>
    <name>vedette::UserDialog</name>
    <message>
        <source>Sign in by &amp;Digest too</source>
        <translation>Iniciar sesión también con &amp;Digest</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>User “%1”</source>
        <translation>Usuario «%1»</translation>
    </message>
    <message>
        <source>May watch</source>
        <translation>Puede mirar</translation>
    </message>
    <message>
        <source>May watch, and see who else does</source>
        <translation>Puede mirar y ver quién más lo hace</translation>
    </message>
    <message>
        <source>For programs that cannot sign in otherwise. Vedette then keeps a weaker secret beside the hash of the password: who can read its settings can sign in with it.</source>
        <translation>Para programas que no pueden acceder de otro modo. Vedette guarda entonces, junto al hash de la contraseña, un secreto más débil: quien pueda leer su configuración podrá acceder con él.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Make &amp;One Up</source>
        <translation>&amp;Generar una</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Kept as it is; type a new one</source>
        <translation>Se conserva; escriba una nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Función:</translation>
    </message>
    <message>
        <source>Type a name of up to 64 characters without a colon.</source>
        <translation>Escriba un nombre de hasta 64 caracteres sin dos puntos.</translation>
    </message>
    <message>
        <source>There is a user of this name already: choose another name.</source>
        <translation>Ya hay un usuario con ese nombre: elija otro.</translation>
    </message>
    <message>
        <source>Type a password, or have one made up.</source>
        <translation>Escriba una contraseña o deje que se genere una.</translation>
    </message>
    <message>
        <source>Type the password: the secret for Digest is made of it.</source>
        <translation>Escriba la contraseña: de ella se obtiene el secreto para Digest.</translation>
    </message>
</context>
<context>
    <name>vedette::UsersDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Who may sign in to watch. Passwords are kept as hashes and cannot be shown again. Without any user, one is made up.</source>
        <translation>Quién puede iniciar sesión para mirar. Las contraseñas se guardan como hash y no se pueden volver a mostrar. Si no hay ningún usuario, se crea uno.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Accede con</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Give the user another password or role</source>
        <translation>Dar al usuario otra contraseña o función</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>role of a user</comment>
        <translation>Control</translation>
    </message>
    <message>
        <source>View</source>
        <comment>role of a user</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Basic, page</source>
        <translation>Basic, página</translation>
    </message>
    <message>
        <source>Basic, page, Digest (weaker secret kept)</source>
        <translation>Basic, página, Digest (se guarda un secreto más débil)</translation>
    </message>
</context>
<context>
    <name>vedette::ViewDialog</name>
    <message>
        <source>&amp;Every camera, also those to come</source>
        <translation>&amp;Todas las cámaras, también las futuras</translation>
    </message>
    <message>
        <source>Cameras of the view</source>
        <translation>Cámaras de la vista</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Cameras:</source>
        <translation>&amp;Cámaras:</translation>
    </message>
    <message>
        <source>&amp;Patrol stays:</source>
        <translation>Duración en la &amp;ronda:</translation>
    </message>
</context>
<context>
    <name>vedette::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>vedette::ViewerModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>fps</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n cámara</numerusform>
            <numerusform>%n cámaras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::ViewersPage</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Who is watching</source>
        <translation>Quién está mirando</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>End the connections of those who are chosen (Delete). They may come back unless the password changes.</source>
        <translation>Terminar las conexiones elegidas (Supr). Pueden volver mientras no cambie la contraseña.</translation>
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
        <translation>Vi&amp;stas</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>Vista &amp;anterior</translation>
    </message>
    <message>
        <source>Show the view before this one</source>
        <translation>Mostrar la vista anterior a esta</translation>
    </message>
    <message>
        <source>Ne&amp;xt View</source>
        <translation>Vista &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the view after this one</source>
        <translation>Mostrar la vista siguiente a esta</translation>
    </message>
    <message>
        <source>&amp;New View…</source>
        <translation>&amp;Nueva vista…</translation>
    </message>
    <message>
        <source>Add a view with cameras and a layout of its own</source>
        <translation>Añadir una vista con cámaras y disposición propias</translation>
    </message>
    <message>
        <source>&amp;Change View…</source>
        <translation>&amp;Modificar la vista…</translation>
    </message>
    <message>
        <source>Change the view&apos;s name, cameras and time</source>
        <translation>Cambiar el nombre, las cámaras y el tiempo de la vista</translation>
    </message>
    <message>
        <source>&amp;Remove View</source>
        <translation>&amp;Quitar la vista</translation>
    </message>
    <message>
        <source>Remove the view; its cameras stay</source>
        <translation>Quitar la vista; sus cámaras se conservan</translation>
    </message>
    <message>
        <source>P&amp;atrol</source>
        <translation>&amp;Ronda</translation>
    </message>
    <message>
        <source>Show the views one after the other</source>
        <translation>Mostrar las vistas una tras otra</translation>
    </message>
    <message>
        <source>Pa&amp;use the Patrol</source>
        <translation>Pa&amp;usar la ronda</translation>
    </message>
    <message>
        <source>Stay with this view for now</source>
        <translation>Quedarse de momento en esta vista</translation>
    </message>
    <message>
        <source>View &amp;%1</source>
        <translation>Vista &amp;%1</translation>
    </message>
    <message>
        <source>Show view %1</source>
        <translation>Mostrar la vista %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>New View</source>
        <translation>Nueva vista</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>Modificar la vista</translation>
    </message>
    <message>
        <source>The patrol is paused. Space lets it go on.</source>
        <translation>La ronda está en pausa. La barra espaciadora la reanuda.</translation>
    </message>
    <message>
        <source>The patrol goes on.</source>
        <translation>La ronda continúa.</translation>
    </message>
    <message>
        <source>The patrol shows the views one after the other. Space pauses it.</source>
        <translation>La ronda muestra las vistas una tras otra. La barra espaciadora la pausa.</translation>
    </message>
    <message>
        <source>The patrol has ended.</source>
        <translation>La ronda ha terminado.</translation>
    </message>
</context>
<context>
    <name>vedette::Wall</name>
    <message>
        <source>Camera wall</source>
        <translation>Mural de cámaras</translation>
    </message>
    <message>
        <source>This view has no cameras yet. Add one, or choose some with Change View.</source>
        <translation>Esta vista aún no tiene cámaras. Añada una o elija algunas con «Modificar la vista».</translation>
    </message>
</context>
<context>
    <name>vedette::WatchingPage</name>
    <message>
        <source>Watching</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Show &amp;statistics on the tiles</source>
        <translation>Mostrar &amp;estadísticas en los recuadros</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Stay connected, slowly</source>
        <translation>Seguir conectadas, despacio</translation>
    </message>
    <message>
        <source>Go on as if they were seen</source>
        <translation>Continuar como si se vieran</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Cuando otro programa está delante</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Loc&amp;k the wall against changes</source>
        <translation>&amp;Bloquear el mural contra cambios</translation>
    </message>
    <message>
        <source>Cameras out of s&amp;ight:</source>
        <translation>Cámaras que &amp;no se ven:</translation>
    </message>
    <message>
        <source>Tell when a camera is lost or &amp;back:</source>
        <translation>A&amp;visar cuando una cámara se pierde o vuelve:</translation>
    </message>
    <message>
        <source>Keep the screen a&amp;wake while a live picture can be seen</source>
        <translation>&amp;Mantener la pantalla encendida mientras se ve una imagen en directo</translation>
    </message>
    <message>
        <source>Show an icon in the desktop&apos;s &amp;tray</source>
        <translation>Mostrar un icono en la &amp;bandeja del escritorio</translation>
    </message>
    <message>
        <source>&amp;Closing the last window hides it in the tray</source>
        <translation>Al &amp;cerrar la última ventana, ocultarla en la bandeja</translation>
    </message>
</context>
<context>
    <name>vedette::WindowMenu</name>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>Move to Next &amp;Screen</source>
        <translation>Mover a la &amp;siguiente pantalla</translation>
    </message>
    <message>
        <source>Move this window to another screen</source>
        <translation>Mover esta ventana a otra pantalla</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Open one more window with a view of its own, on a screen that has none yet</source>
        <translation>Abrir otra ventana con su propia vista, en una pantalla que aún no tenga ninguna</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>Close this window; the last one ends Vedette</source>
        <translation>Cerrar esta ventana; la última termina Vedette</translation>
    </message>
</context>
<context>
    <name>vedette::Windows</name>
    <message>
        <source>There are %1 windows already. Close one first.</source>
        <translation>Ya hay %1 ventanas. Cierre una primero.</translation>
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
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Enlarge the picture in its tile</source>
        <translation>Ampliar la imagen en su recuadro</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Show more of the picture</source>
        <translation>Mostrar más de la imagen</translation>
    </message>
    <message>
        <source>&amp;No Zoom</source>
        <translation>&amp;Sin zoom</translation>
    </message>
    <message>
        <source>Show the picture in its usual size</source>
        <translation>Mostrar la imagen en su tamaño habitual</translation>
    </message>
    <message>
        <source>Show another part of the zoomed picture</source>
        <translation>Mostrar otra parte de la imagen ampliada</translation>
    </message>
    <message>
        <source>Look &amp;Left</source>
        <translation>Mirar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Look &amp;Right</source>
        <translation>Mirar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Look &amp;Up</source>
        <translation>Mirar hacia a&amp;rriba</translation>
    </message>
    <message>
        <source>Look &amp;Down</source>
        <translation>Mirar hacia a&amp;bajo</translation>
    </message>
</context>
</TS>
