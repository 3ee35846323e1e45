<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A camera studio for the desktop.</source>
        <translation>桌面摄像机工作室。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件，不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <translation>基于 Qt %1 构建。</translation>
    </message>
    <message>
        <source>About Vedette</source>
        <translation>关于 Vedette</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
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
        <translation>添加摄像机(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>添加摄像机</translation>
    </message>
    <message>
        <source>&amp;Share the Cameras</source>
        <translation>共享摄像机(&amp;S)</translation>
    </message>
    <message>
        <source>Let others watch the cameras in their browsers and players</source>
        <translation>让他人在浏览器和播放器中观看摄像机</translation>
    </message>
    <message>
        <source>S&amp;haring…</source>
        <translation>共享设置(&amp;H)…</translation>
    </message>
    <message>
        <source>Where others can watch, and who may</source>
        <translation>他人的观看地址以及观看权限</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Change how Vedette looks and works</source>
        <translation>更改 Vedette 的外观和行为</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Vedette</source>
        <translation>关闭 Vedette</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename the camera</source>
        <translation>重命名此摄像机</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the camera&apos;s address, sign-in or kind</source>
        <translation>更改摄像机的地址、登录信息或类型</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>立即重试(&amp;R)</translation>
    </message>
    <message>
        <source>Connect again at once</source>
        <translation>立即重新连接</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>复制地址(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the camera&apos;s address</source>
        <translation>复制摄像机的地址</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Take the camera off the wall</source>
        <translation>从监控墙移除此摄像机</translation>
    </message>
    <message>
        <source>Retry A&amp;ll</source>
        <translation>全部重试(&amp;L)</translation>
    </message>
    <message>
        <source>Connect all cameras again at once</source>
        <translation>立即重新连接所有摄像机</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>放大显示(&amp;E)</translation>
    </message>
    <message>
        <source>Show the camera alone, or all of them again</source>
        <translation>单独显示此摄像机，或恢复显示全部</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>统计信息(&amp;S)</translation>
    </message>
    <message>
        <source>Show size, rate and age of the pictures on the tiles</source>
        <translation>在画面上显示图像尺寸、帧率和延迟</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the screen with the wall</source>
        <translation>让监控墙占满整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>From one large camera to the wall, or out of full screen</source>
        <translation>从单个大画面返回监控墙，或退出全屏</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All that can be done by keys</source>
        <translation>所有可用按键完成的操作</translation>
    </message>
    <message>
        <source>&amp;About Vedette</source>
        <translation>关于 Vedette(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Add camera</source>
        <translation>添加摄像机</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Camera Pict&amp;ure…</source>
        <translation>摄像机画面(&amp;U)…</translation>
    </message>
    <message>
        <source>Masks, crop, text, quality and controls of the camera, for the wall and for viewers</source>
        <translation>摄像机的遮罩、裁剪、文字、质量和控制,对墙和观众都生效</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the cameras and views of a file</source>
        <translation>添加文件中的摄像机和视图</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all cameras and views into a file</source>
        <translation>将所有摄像机和视图写入文件</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>发布(&amp;B)…</translation>
    </message>
    <message>
        <source>Send the camera to a media server</source>
        <translation>将摄像头发送到媒体服务器</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Not announced: only this computer can reach the cameras.</source>
        <translation>未公布：只有这台计算机能访问这些摄像头。</translation>
    </message>
    <message>
        <source>Announcing…</source>
        <translation>正在公布…</translation>
    </message>
    <message>
        <source>Announced: others on the network find the cameras.</source>
        <translation>已公布：网络上的其他人可以找到这些摄像头。</translation>
    </message>
    <message>
        <source>Not announced: %1</source>
        <comment>what the system says</comment>
        <translation>未公布：%1</translation>
    </message>
    <message>
        <source>Not announced: the system&apos;s service for that does not run. Start it; on Linux it is avahi-daemon.</source>
        <translation>未公布：系统的相应服务没有运行。请启动它；在 Linux 上是 avahi-daemon。</translation>
    </message>
    <message>
        <source>Not announced: this system has no service for that.</source>
        <translation>未公布：这个系统没有相应的服务。</translation>
    </message>
</context>
<context>
    <name>ChoiceMenus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>随桌面使用浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>始终使用浅色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>始终使用深色</translation>
    </message>
    <message>
        <source>&amp;Hidden Cameras</source>
        <translation>隐藏的摄像机(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Cameras out of sight cost nothing, and connect again when they are seen</source>
        <translation>看不到的摄像机不占用资源，显示时重新连接</translation>
    </message>
    <message>
        <source>&amp;Stay Connected, Slowly</source>
        <translation>保持低速连接(&amp;S)</translation>
    </message>
    <message>
        <source>Cameras out of sight stay connected, and send a picture now and then</source>
        <translation>看不到的摄像机保持连接，偶尔发送一帧图像</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续运行(&amp;G)</translation>
    </message>
    <message>
        <source>Cameras out of sight send all pictures, as if they were seen</source>
        <translation>看不到的摄像机仍发送全部图像，如同可见时一样</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>始终(&amp;A)</translation>
    </message>
    <message>
        <source>The desktop tells when a camera is lost or back</source>
        <translation>摄像机掉线或恢复时由桌面发出通知</translation>
    </message>
    <message>
        <source>While &amp;Another Program Is in Front</source>
        <translation>其他程序在前台时(&amp;A)</translation>
    </message>
    <message>
        <source>The desktop tells when a camera is lost or back that you do not watch</source>
        <translation>您未在观看时，摄像机掉线或恢复由桌面发出通知</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>从不(&amp;N)</translation>
    </message>
    <message>
        <source>Only the log panel tells when a camera is lost or back</source>
        <translation>摄像机掉线或恢复仅记录在日志面板中</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>桌面(&amp;D)</translation>
    </message>
    <message>
        <source>Keep the Screen &amp;Awake</source>
        <translation>保持屏幕常亮(&amp;A)</translation>
    </message>
    <message>
        <source>The screen stays on while a live picture can be seen</source>
        <translation>可见实时画面时屏幕保持常亮</translation>
    </message>
    <message>
        <source>&amp;Icon in the Tray</source>
        <translation>托盘图标(&amp;I)</translation>
    </message>
    <message>
        <source>An icon in the desktop&apos;s tray shows and hides Vedette</source>
        <translation>桌面托盘中的图标可显示和隐藏 Vedette</translation>
    </message>
    <message>
        <source>&amp;Close to the Tray</source>
        <translation>关闭到托盘(&amp;C)</translation>
    </message>
    <message>
        <source>Closing the last window hides it; Vedette goes on behind its icon</source>
        <translation>关闭最后一个窗口时将其隐藏；Vedette 在图标后继续运行</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cameras</source>
        <translation>
            <numerusform>添加 %n 台摄像机</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Trust the certificate of “%1”</source>
        <translation>信任“%1”的证书</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Change the picture of “%1”</source>
        <translation>更改“%1”的图像</translation>
    </message>
    <message>
        <source>Change what is seen of “%1”</source>
        <translation>更改“%1”的画面</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>no picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>no memory for the picture</source>
        <translation>没有内存存放画面</translation>
    </message>
    <message>
        <source>no memory for %1x%2</source>
        <translation>没有内存存放 %1x%2 的画面</translation>
    </message>
    <message>
        <source>JPEG header at byte %1</source>
        <translation>JPEG 头部第 %1 字节处</translation>
    </message>
    <message>
        <source>JPEG of other colours</source>
        <translation>颜色方式不同的 JPEG</translation>
    </message>
    <message>
        <source>JPEG of incomplete blocks</source>
        <translation>块不完整的 JPEG</translation>
    </message>
    <message>
        <source>JPEG smaller than a block</source>
        <translation>小于一个块的 JPEG</translation>
    </message>
    <message>
        <source>no whole JPEG in %1 bytes</source>
        <translation>%1 字节中没有完整的 JPEG</translation>
    </message>
    <message>
        <source>%1 with planes that are too small</source>
        <translation>%1 的平面过小</translation>
    </message>
    <message>
        <source>a picture of a single column or row</source>
        <translation>只有一列或一行的画面</translation>
    </message>
    <message>
        <source>id: one of its own</source>
        <translation>id：须是其自己的标识</translation>
    </message>
    <message>
        <source>camera %1, %2</source>
        <translation>摄像头 %1，%2</translation>
    </message>
    <message>
        <source>view %1, %2</source>
        <translation>视图 %1，%2</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>not a file that Vedette exported</source>
        <translation>不是 Vedette 导出的文件</translation>
    </message>
    <message>
        <source>version: written by a newer Vedette; what this one knows was read</source>
        <translation>version：由更新版本的 Vedette 写入；已读取本版本认识的内容</translation>
    </message>
    <message>
        <source>kind: local, remote or test</source>
        <translation>kind：local、remote 或 test</translation>
    </message>
    <message>
        <source>size: %1x%1 to %2x%2 pixels</source>
        <translation>尺寸：%1x%1 至 %2x%2 像素</translation>
    </message>
    <message>
        <source>rate: %1 to %2 pictures a second</source>
        <translation>帧率：每秒 %1 至 %2 幅画面</translation>
    </message>
    <message>
        <source>device: an id or a name</source>
        <translation>设备：标识或名称</translation>
    </message>
    <message>
        <source>format: a name as in Jpeg or YUYV</source>
        <translation>格式：名称，如 Jpeg 或 YUYV</translation>
    </message>
    <message>
        <source>test[:WIDTHxHEIGHT[@FPS]], as in test:1280x720@30</source>
        <translation>test[:宽x高[@帧率]]，如 test:1280x720@30</translation>
    </message>
    <message>
        <source>a device id, name or number, test, or an address</source>
        <translation>设备的标识、名称或编号，test，或地址</translation>
    </message>
    <message>
        <source>one address, or two with a | between them</source>
        <translation>一个地址，或以 | 隔开的两个地址</translation>
    </message>
    <message>
        <source>snapshot interval: 0.1 s to 1 h</source>
        <translation>快照间隔：0.1 秒至 1 小时</translation>
    </message>
    <message>
        <source>trusted certificate: a SHA-256 digest</source>
        <translation>受信任的证书：SHA-256 指纹</translation>
    </message>
    <message>
        <source>views, %1</source>
        <translation>视图，%1</translation>
    </message>
    <message>
        <source>(kept as %1)</source>
        <translation>（已保存为 %1）</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1：无法创建文件夹</translation>
    </message>
    <message>
        <source>address: an IPv4 or IPv6 address</source>
        <translation>地址：IPv4 或 IPv6 地址</translation>
    </message>
    <message>
        <source>users: at most %1</source>
        <translation>用户：最多 %1 个</translation>
    </message>
    <message>
        <source>user: a name without a colon</source>
        <translation>用户：不含冒号的名称</translation>
    </message>
    <message>
        <source>user: %1 only once</source>
        <translation>用户：%1 只能出现一次</translation>
    </message>
    <message>
        <source>user: %1 with a password</source>
        <translation>用户：%1 须有密码</translation>
    </message>
    <message>
        <source>proxies: at most %1</source>
        <translation>代理：最多 %1 个</translation>
    </message>
    <message>
        <source>proxy: an address or a network, as in 10.0.0.0/8</source>
        <translation>代理：地址或网络，如 10.0.0.0/8</translation>
    </message>
    <message>
        <source>names and web sites: at most %1</source>
        <translation>名称和网站：最多 %1 个</translation>
    </message>
    <message>
        <source>name: a host name, as in cam.example.org</source>
        <translation>名称：主机名，如 cam.example.org</translation>
    </message>
    <message>
        <source>web site: scheme and host alone, as in https://example.org</source>
        <translation>网站：仅协议和主机，如 https://example.org</translation>
    </message>
    <message>
        <source>windows: 1 to %1</source>
        <translation>窗口：1 至 %1 个</translation>
    </message>
    <message>
        <source>window id: 1 to %1, only once</source>
        <translation>窗口标识：1 至 %1，只能出现一次</translation>
    </message>
    <message>
        <source>cameras: at most %1</source>
        <translation>摄像头：最多 %1 个</translation>
    </message>
    <message>
        <source>camera id: small letters, digits and dashes</source>
        <translation>摄像头标识：小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>camera id: %1 only once</source>
        <translation>摄像头标识：%1 只能出现一次</translation>
    </message>
    <message>
        <source>publish: %1 only once</source>
        <translation>发布：%1 只能出现一次</translation>
    </message>
    <message>
        <source>views: 1 to %1</source>
        <translation>视图：1 至 %1 个</translation>
    </message>
    <message>
        <source>view id: %1 only once</source>
        <translation>视图标识：%1 只能出现一次</translation>
    </message>
    <message>
        <source>webhook: an http or https address</source>
        <translation>Webhook：http 或 https 地址</translation>
    </message>
    <message>
        <source>webhook token: one line</source>
        <translation>Webhook 令牌：一行</translation>
    </message>
    <message>
        <source>webhook events: %1</source>
        <translation>Webhook 事件：%1</translation>
    </message>
    <message>
        <source>mqtt broker: as in mqtts://mqtt.example.org</source>
        <translation>MQTT 代理服务器：如 mqtts://mqtt.example.org</translation>
    </message>
    <message>
        <source>mqtt user and password: one line</source>
        <translation>MQTT 用户和密码：一行</translation>
    </message>
    <message>
        <source>mqtt user: a password needs one</source>
        <translation>MQTT 用户：有密码就必须有用户</translation>
    </message>
    <message>
        <source>mqtt topic: without + and #, as in vedette/door</source>
        <translation>MQTT 主题：不含 + 和 #，如 vedette/door</translation>
    </message>
    <message>
        <source>events, %1</source>
        <translation>事件，%1</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>大于 %1 MiB</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1，第 %2 字节处</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>quality: 1 to 100</source>
        <translation>质量：1 至 100</translation>
    </message>
    <message>
        <source>crop: within the picture, at least %1 percent of it</source>
        <translation>裁剪：在画面之内，至少占画面的 %1%</translation>
    </message>
    <message>
        <source>masks: at most %1</source>
        <translation>遮罩：最多 %1 个</translation>
    </message>
    <message>
        <source>mask: left, top, width and height within the picture, in percent</source>
        <translation>遮罩：左、上、宽、高须在画面之内，以百分比表示</translation>
    </message>
    <message>
        <source>overlay: one line of at most %1 characters</source>
        <translation>叠加文字：一行，最多 %1 个字符</translation>
    </message>
    <message>
        <source>overlay height: %1 to %2 percent</source>
        <translation>叠加文字高度：%1% 至 %2%</translation>
    </message>
    <message>
        <source>masks: a list</source>
        <translation>遮罩：须是列表</translation>
    </message>
    <message>
        <source>publish: an address as in rtmp://192.0.2.9/live/door</source>
        <translation>发布：地址，如 rtmp://192.0.2.9/live/door</translation>
    </message>
    <message>
        <source>publish bit rate: %1 to %2 kbit/s</source>
        <translation>发布码率：%1 至 %2 kbit/s</translation>
    </message>
    <message>
        <source>publish rate: 1 to %1 pictures a second</source>
        <translation>发布帧率：每秒 1 至 %1 幅画面</translation>
    </message>
    <message>
        <source>port: 0 to 65535</source>
        <translation>端口：0 至 65535</translation>
    </message>
    <message>
        <source>share, %1</source>
        <translation>共享，%1</translation>
    </message>
    <message>
        <source>folder: a whole path</source>
        <translation>文件夹：完整路径</translation>
    </message>
    <message>
        <source>name: 1 to %1 characters</source>
        <translation>名称：1 至 %1 个字符</translation>
    </message>
    <message>
        <source>name: %1 instead of %2</source>
        <translation>名称：应为 %1 而不是 %2</translation>
    </message>
    <message>
        <source>updates: an http or https address</source>
        <translation>更新：http 或 https 地址</translation>
    </message>
    <message>
        <source>updates: an address, as this Vedette was built without one</source>
        <translation>更新：需要一个地址，因为此 Vedette 构建时没有指定</translation>
    </message>
    <message>
        <source>view id: 1 to %1</source>
        <translation>视图标识：1 至 %1</translation>
    </message>
    <message>
        <source>view name: at most %1 characters</source>
        <translation>视图名称：最多 %1 个字符</translation>
    </message>
    <message>
        <source>layout: 1x1 to %1x%1</source>
        <translation>布局：1x1 至 %1x%1</translation>
    </message>
    <message>
        <source>dwell: 1 to %1 seconds</source>
        <translation>停留时间：1 至 %1 秒</translation>
    </message>
    <message>
        <source>tiles: at most %1</source>
        <translation>画面：最多 %1 个</translation>
    </message>
    <message>
        <source>tile: 1x1 to %1x%1 cells</source>
        <translation>画面：1x1 至 %1x%1 个格子</translation>
    </message>
    <message>
        <source>tile: %1 only once</source>
        <translation>画面：%1 只能出现一次</translation>
    </message>
    <message>
        <source>ONVIF without video</source>
        <translation>没有视频的 ONVIF</translation>
    </message>
    <message>
        <source>ONVIF without an address</source>
        <translation>没有地址的 ONVIF</translation>
    </message>
    <message>
        <source>ONVIF: more than an answer can have</source>
        <translation>ONVIF：超出了应答可能的大小</translation>
    </message>
    <message>
        <source>ONVIF: no XML (HTTP %1)</source>
        <translation>ONVIF：不是 XML（HTTP %1）</translation>
    </message>
    <message>
        <source>%1: not a file</source>
        <translation>%1：不是文件</translation>
    </message>
    <message>
        <source>none can be made here: name the files of one of your own</source>
        <translation>此处无法生成证书：请指定您自己的证书文件</translation>
    </message>
    <message>
        <source>none can be made</source>
        <translation>无法生成证书</translation>
    </message>
    <message>
        <source>this system has no TLS library</source>
        <translation>此系统没有 TLS 库</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form</source>
        <translation>没有 PEM 格式的证书</translation>
    </message>
    <message>
        <source>there is no RSA or EC private key in PEM form without a password</source>
        <translation>没有无密码的 PEM 格式 RSA 或 EC 私钥</translation>
    </message>
    <message>
        <source>the private key is not that of the certificate</source>
        <translation>私钥与证书不匹配</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>a picture too small to be changed</source>
        <translation>画面过小，无法更改</translation>
    </message>
    <message>
        <source>a picture that cannot be turned</source>
        <translation>无法旋转的画面</translation>
    </message>
    <message>
        <source>pictures, %1</source>
        <translation>图片，%1</translation>
    </message>
    <message>
        <source>%1: no name is free</source>
        <translation>%1：没有可用的名称</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is lost</source>
        <translation>“%1”已掉线</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>“%1”已恢复</translation>
    </message>
    <message>
        <source>“%1” is unsteady</source>
        <translation>“%1”不稳定</translation>
    </message>
    <message>
        <source>No picture comes any more.</source>
        <translation>不再有图像传来。</translation>
    </message>
    <message>
        <source>It was gone for %1.</source>
        <comment>a length of time</comment>
        <translation>曾中断 %1。</translation>
    </message>
    <message numerus="yes">
        <source>It was lost for a short time %n times within a minute.</source>
        <translation>
            <numerusform>一分钟内短暂掉线 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gives no small pictures</source>
        <translation>“%1”没有小画面</translation>
    </message>
    <message>
        <source>“%1” gives small pictures again</source>
        <translation>“%1”又有小画面了</translation>
    </message>
    <message>
        <source>“%1” is unsteady with small pictures</source>
        <translation>“%1”的小画面不稳定</translation>
    </message>
    <message>
        <source>The address for small tiles does not work, large pictures stand in. %1</source>
        <comment>what is wrong</comment>
        <translation>小画面的地址不可用，暂用大画面代替。%1</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>多个地址</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a user&apos;s name and address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <comment>a viewer</comment>
        <translation>%1 正在观看</translation>
    </message>
    <message>
        <source>%1 watches no more</source>
        <comment>a viewer</comment>
        <translation>%1 不再观看</translation>
    </message>
    <message>
        <source>A sign-in from %1 was refused</source>
        <translation>来自 %1 的登录被拒绝</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>cameras that were watched, and a length of time</comment>
        <translation>%1，时长 %2</translation>
    </message>
    <message>
        <source>There is no user of that name.</source>
        <translation>没有这个名字的用户。</translation>
    </message>
    <message>
        <source>The password of %1 was wrong.</source>
        <translation>%1 的密码错误。</translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute.</source>
        <translation>
            <numerusform>一分钟内 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has to wait before the next try.</source>
        <translation>必须等待才能再次尝试。</translation>
    </message>
    <message>
        <source>“%1” is published</source>
        <translation>“%1”已发布</translation>
    </message>
    <message>
        <source>“%1” is not published</source>
        <translation>“%1”未能发布</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a media server&apos;s address, and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>No machine of this name is known: check the address.</source>
        <translation>找不到该名称的设备：请检查地址。</translation>
    </message>
    <message>
        <source>Nothing answers there: check that the camera is on and that the port is right.</source>
        <translation>对方没有响应：请检查摄像机是否开启、端口是否正确。</translation>
    </message>
    <message>
        <source>The connection was lost: check the camera and the network if it does not come back.</source>
        <translation>连接已断开：如未自动恢复，请检查摄像机和网络。</translation>
    </message>
    <message>
        <source>The network cannot be reached: check this computer&apos;s connection.</source>
        <translation>无法访问网络：请检查本机的网络连接。</translation>
    </message>
    <message>
        <source>There was no answer in time: check that the camera is on and in this network.</source>
        <translation>响应超时：请检查摄像机是否开启且位于此网络中。</translation>
    </message>
    <message>
        <source>The camera answers, but sends no picture: restart it if it stays so.</source>
        <translation>摄像机有响应但不发送图像：如持续如此，请重启摄像机。</translation>
    </message>
    <message>
        <source>The camera wants a user name and password: sign in.</source>
        <translation>摄像机需要用户名和密码：请登录。</translation>
    </message>
    <message>
        <source>The camera does not take this user name and password: sign in with the right ones. The wrong ones are not sent again.</source>
        <translation>摄像机不接受此用户名和密码：请使用正确的信息登录。错误的信息不会再次发送。</translation>
    </message>
    <message>
        <source>The camera shows a certificate that nobody vouches for: look at it, and trust it if it is the camera&apos;s own.</source>
        <translation>摄像机的证书未经任何机构担保：请查看，若确为摄像机自己的证书，可予以信任。</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted for this camera: something else may answer in its place. Trust it only if you know why it is another one.</source>
        <translation>这不是您曾为此摄像机信任的证书：可能有其他设备在冒充应答。仅在您清楚证书更换原因时才信任它。</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s settings does not connect: check the proxy, or except the camera from it.</source>
        <translation>本机设置的代理无法连接：请检查代理，或将此摄像机排除在代理之外。</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s settings wants another user name and password: correct them in those settings.</source>
        <translation>本机设置的代理需要其他用户名和密码：请在系统设置中更正。</translation>
    </message>
    <message>
        <source>No secure connection is possible: check the camera&apos;s certificate, or use an http address.</source>
        <translation>无法建立安全连接：请检查摄像机证书，或改用 http 地址。</translation>
    </message>
    <message>
        <source>The camera refused: check the address.</source>
        <translation>摄像机拒绝了请求：请检查地址。</translation>
    </message>
    <message>
        <source>The camera sends from one address to the next without end: use the address of the pictures themselves.</source>
        <translation>摄像机在多个地址间无限重定向：请使用图像本身的地址。</translation>
    </message>
    <message>
        <source>This is no stream of pictures: use the address of the stream itself.</source>
        <translation>这不是视频流：请使用视频流本身的地址。</translation>
    </message>
    <message>
        <source>This is not the address of a camera: it should look like http://192.168.1.20/video or rtsp://192.168.1.20/stream.</source>
        <translation>这不是摄像机地址：应类似于 http://192.168.1.20/video 或 rtsp://192.168.1.20/stream。</translation>
    </message>
    <message>
        <source>What came is not a whole picture: check the camera if it stays so.</source>
        <translation>收到的图像不完整：如持续如此，请检查摄像机。</translation>
    </message>
    <message>
        <source>A picture is too large: choose a smaller size in the camera.</source>
        <translation>图像过大：请在摄像机中选择较小的尺寸。</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown: choose another format in the camera.</source>
        <translation>无法显示此类图像：请在摄像机中选择其他格式。</translation>
    </message>
    <message>
        <source>This computer lacks what plays it: install GStreamer&apos;s plug-ins “good”, “bad” and “libav” (on Debian and its kin gstreamer1.0-plugins-good, gstreamer1.0-plugins-bad, gstreamer1.0-libav), then start Vedette again.</source>
        <translation>本机缺少播放所需的组件：请安装 GStreamer 插件“good”“bad”和“libav”（在 Debian 及其衍生系统上为 gstreamer1.0-plugins-good、gstreamer1.0-plugins-bad、gstreamer1.0-libav），然后重新启动 Vedette。</translation>
    </message>
    <message>
        <source>The camera is not plugged in: plug it in and it starts by itself.</source>
        <translation>摄像机未插入：插入后会自动启动。</translation>
    </message>
    <message>
        <source>Another program uses the camera: close that program.</source>
        <translation>摄像机正被其他程序占用：请关闭该程序。</translation>
    </message>
    <message>
        <source>The system does not let Vedette use the camera: allow it in the system&apos;s privacy settings.</source>
        <translation>系统不允许 Vedette 使用摄像机：请在系统隐私设置中允许。</translation>
    </message>
    <message>
        <source>The camera was unplugged: plug it in and it goes on by itself.</source>
        <translation>摄像机已被拔出：重新插入后会自动继续。</translation>
    </message>
    <message>
        <source>The camera does not work: unplug it and plug it in again.</source>
        <translation>摄像机无法工作：请拔下后重新插入。</translation>
    </message>
    <message>
        <source>Vedette ended unexpectedly while this camera was starting: start it when you think that it was not the cause.</source>
        <translation>Vedette 在启动此摄像机时意外退出：如您认为与它无关，请将其启动。</translation>
    </message>
    <message>
        <source>Another program uses this port: choose another port.</source>
        <translation>此端口已被其他程序占用：请选择其他端口。</translation>
    </message>
    <message>
        <source>The system does not give this port: choose one above 1023.</source>
        <translation>系统不允许使用此端口：请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>This computer does not have this address: choose another address to listen on.</source>
        <translation>本机没有此地址：请选择其他监听地址。</translation>
    </message>
    <message>
        <source>A file could not be read: check that it is there and may be read.</source>
        <translation>无法读取文件：请检查文件是否存在以及是否有读取权限。</translation>
    </message>
    <message>
        <source>A file could not be written: check the free space and that it may be written.</source>
        <translation>无法写入文件：请检查可用空间和写入权限。</translation>
    </message>
    <message>
        <source>A value is not possible: correct it.</source>
        <translation>有一个值无效：请更正。</translation>
    </message>
    <message>
        <source>The camera answers “%1”: check the address.</source>
        <translation>摄像机返回“%1”：请检查地址。</translation>
    </message>
    <message>
        <source>This is no stream of pictures but %1: use the address of the stream itself.</source>
        <translation>这不是视频流，而是 %1：请使用视频流本身的地址。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a camera: it should look like http://192.168.1.20/video or rtsp://192.168.1.20/stream.</source>
        <translation>“%1”不是摄像机地址：应类似于 http://192.168.1.20/video 或 rtsp://192.168.1.20/stream。</translation>
    </message>
    <message>
        <source>A picture is larger than %1: choose a smaller size in the camera.</source>
        <translation>图像超过 %1：请在摄像机中选择较小的尺寸。</translation>
    </message>
    <message>
        <source>Pictures of the kind %1 cannot be shown: choose another format in the camera.</source>
        <translation>无法显示 %1 类型的图像：请在摄像机中选择其他格式。</translation>
    </message>
    <message>
        <source>The camera “%1” is not plugged in: plug it in and it starts by itself.</source>
        <translation>摄像机“%1”未插入：插入后会自动启动。</translation>
    </message>
    <message>
        <source>Another program uses %1: choose another port.</source>
        <translation>%1 已被其他程序占用：请选择其他端口。</translation>
    </message>
    <message>
        <source>The system does not give %1: choose a port above 1023.</source>
        <translation>系统不允许使用 %1：请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>This computer does not have the address %1: choose another one to listen on.</source>
        <translation>本机没有地址 %1：请选择其他监听地址。</translation>
    </message>
    <message>
        <source>A file could not be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>A file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>A value is not possible. %1</source>
        <translation>有一个值无效。%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, what else is known</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The computer that shares this camera has lost it: it goes on by itself when the camera is back there.</source>
        <translation>共享此摄像机的计算机已失去与它的连接：摄像机恢复后会自动继续。</translation>
    </message>
    <message>
        <source>HTTPS cannot be used with this certificate: choose other files, or let Vedette make one.</source>
        <translation>无法以此证书使用 HTTPS：请选择其他文件，或让 Vedette 生成证书。</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used: unlock it or install one.</source>
        <translation>无法使用系统密钥库：请解锁或安装一个。</translation>
    </message>
    <message>
        <source>The camera “%1” was unplugged: plug it in and it goes on by itself.</source>
        <translation>摄像机“%1”已被拔出：重新插入后会自动继续。</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Licence: %1
Home page: %2

It is part of your system, which has its whole text.</source>
        <translation>许可证：%1
主页：%2

它属于您的系统，系统中有许可证全文。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>No media server of this name is known: check the address.</source>
        <translation>找不到此名称的媒体服务器：请检查地址。</translation>
    </message>
    <message>
        <source>Nothing answers there: check that the media server runs and that the port is right.</source>
        <translation>该处没有应答：请检查媒体服务器是否在运行、端口是否正确。</translation>
    </message>
    <message>
        <source>The media server has ended the connection.</source>
        <translation>媒体服务器已断开连接。</translation>
    </message>
    <message>
        <source>The media server&apos;s network cannot be reached.</source>
        <translation>无法访问媒体服务器所在的网络。</translation>
    </message>
    <message>
        <source>The media server does not answer in time.</source>
        <translation>媒体服务器未及时应答。</translation>
    </message>
    <message>
        <source>The media server does not take the user name and password: correct them in the address.</source>
        <translation>媒体服务器不接受该用户名和密码：请在地址中更正。</translation>
    </message>
    <message>
        <source>No secure connection to the media server is possible: check its certificate and its name.</source>
        <translation>无法与媒体服务器建立安全连接：请检查其证书和名称。</translation>
    </message>
    <message>
        <source>The media server does not take the stream: check the path and the key in the address.</source>
        <translation>媒体服务器不接受该视频流：请检查地址中的路径和密钥。</translation>
    </message>
    <message>
        <source>This Vedette lacks what publishes cameras: take a build with FFmpeg&apos;s libraries.</source>
        <translation>此 Vedette 缺少发布摄像头的组件：请使用带有 FFmpeg 库的版本。</translation>
    </message>
    <message>
        <source>There is no encoder for H.264 that takes these pictures: install an FFmpeg with libx264.</source>
        <translation>没有可处理这些画面的 H.264 编码器：请安装带有 libx264 的 FFmpeg。</translation>
    </message>
    <message>
        <source>The encoder for H.264 failed.</source>
        <translation>H.264 编码器出错。</translation>
    </message>
    <message>
        <source>This is not the address of a stream at a media server: it should look like rtmp://192.0.2.9/live/door.</source>
        <translation>这不是媒体服务器上视频流的地址：应类似于 rtmp://192.0.2.9/live/door。</translation>
    </message>
    <message>
        <source>The camera gives no pictures.</source>
        <translation>摄像头没有画面。</translation>
    </message>
    <message>
        <source>The camera cannot be published.</source>
        <translation>无法发布该摄像头。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, what else is known</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>查看证书…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>ScreenInhibitor</name>
    <message>
        <source>Cameras are being watched</source>
        <translation>正在观看摄像机</translation>
    </message>
</context>
<context>
    <name>ShareFormats</name>
    <message>
        <source>(the one of this user)</source>
        <translation>（此用户的密码）</translation>
    </message>
    <message>
        <source>Link to the stream</source>
        <translation>视频流链接</translation>
    </message>
    <message>
        <source>For a browser, a player, or another Vedette.</source>
        <translation>用于浏览器、播放器或另一个 Vedette。</translation>
    </message>
    <message>
        <source>Link to a snapshot</source>
        <translation>快照链接</translation>
    </message>
    <message>
        <source>The newest picture at each visit.</source>
        <translation>每次访问获取最新图像。</translation>
    </message>
    <message>
        <source>HTML &lt;img&gt;</source>
        <translation>HTML &lt;img&gt;</translation>
    </message>
    <message>
        <source>Shows the live picture in a page of your own.</source>
        <translation>在您自己的网页中显示实时图像。</translation>
    </message>
    <message>
        <source>Settings › Devices &amp; services › Add integration › MJPEG IP Camera.</source>
        <translation>设置 › 设备 &amp; 服务 › 添加集成 › MJPEG IP Camera。</translation>
    </message>
    <message>
        <source>Settings › Classic Webcam.</source>
        <translation>Settings › Classic Webcam。</translation>
    </message>
    <message>
        <source>A command; or paste the link at Media › Open Network Stream.</source>
        <translation>一条命令；也可在“媒体 › 打开网络串流”中粘贴链接。</translation>
    </message>
    <message>
        <source>A Media Source with “Local File” switched off.</source>
        <translation>取消勾选“本地文件”的媒体源。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>On the wall</source>
        <translation>在监控墙上</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>方向键、Home、End</translation>
    </message>
    <message>
        <source>Go to another camera</source>
        <translation>切换到其他摄像机</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>菜单键、右键单击</translation>
    </message>
    <message>
        <source>Menu of the camera</source>
        <translation>摄像机菜单</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Swap two cameras, or move what is zoomed</source>
        <translation>交换两台摄像机，或移动已缩放的画面</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>滚轮、双指捏合</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>The camera&apos;s host name is not known.</source>
        <translation>摄像头的主机名未知。</translation>
    </message>
    <message>
        <source>The camera refuses connections.</source>
        <translation>摄像头拒绝连接。</translation>
    </message>
    <message>
        <source>The connection to the camera was lost.</source>
        <translation>与摄像头的连接已断开。</translation>
    </message>
    <message>
        <source>The camera&apos;s network cannot be reached.</source>
        <translation>无法访问摄像头所在的网络。</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>摄像头没有应答。</translation>
    </message>
    <message>
        <source>The camera sends no pictures.</source>
        <translation>摄像头没有发送画面。</translation>
    </message>
    <message>
        <source>The camera wants a password.</source>
        <translation>摄像头要求密码。</translation>
    </message>
    <message>
        <source>The camera does not accept the password.</source>
        <translation>摄像头不接受该密码。</translation>
    </message>
    <message>
        <source>No secure connection to the camera is possible.</source>
        <translation>无法与摄像头建立安全连接。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not trusted.</source>
        <translation>摄像头的证书不受信任。</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate has changed.</source>
        <translation>摄像头的证书已更改。</translation>
    </message>
    <message>
        <source>The way to the camera leads through a proxy that does not connect.</source>
        <translation>通往摄像头的代理无法连接。</translation>
    </message>
    <message>
        <source>The way to the camera leads through a proxy that refuses.</source>
        <translation>通往摄像头的代理拒绝访问。</translation>
    </message>
    <message>
        <source>The camera answers with an error.</source>
        <translation>摄像头返回错误。</translation>
    </message>
    <message>
        <source>The computer that the camera comes from has lost it.</source>
        <translation>提供该摄像头的计算机丢失了它。</translation>
    </message>
    <message>
        <source>The camera&apos;s address leads in circles.</source>
        <translation>摄像头的地址循环跳转。</translation>
    </message>
    <message>
        <source>There is no camera at its address.</source>
        <translation>该地址没有摄像头。</translation>
    </message>
    <message>
        <source>The camera&apos;s address is not valid.</source>
        <translation>摄像头的地址无效。</translation>
    </message>
    <message>
        <source>The camera sends broken pictures.</source>
        <translation>摄像头发送的画面已损坏。</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures are too large.</source>
        <translation>摄像头的画面过大。</translation>
    </message>
    <message>
        <source>The camera&apos;s format is not supported.</source>
        <translation>不支持该摄像头的格式。</translation>
    </message>
    <message>
        <source>The computer that shares it cannot play this camera.</source>
        <translation>共享它的计算机无法播放此摄像头。</translation>
    </message>
    <message>
        <source>The camera is not plugged in.</source>
        <translation>摄像头未接入。</translation>
    </message>
    <message>
        <source>Another program uses the camera.</source>
        <translation>另一个程序正在使用摄像头。</translation>
    </message>
    <message>
        <source>The computer that shares it may not use the camera.</source>
        <translation>共享它的计算机无权使用摄像头。</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>摄像头已被拔出。</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>摄像头无法工作。</translation>
    </message>
    <message>
        <source>The camera is held back because it may be faulty.</source>
        <translation>摄像头可能有故障，已暂缓启用。</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>摄像头没有画面。</translation>
    </message>
    <message>
        <source>No picture. It goes on by itself.</source>
        <translation>无画面。恢复后会自动继续。</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>无画面。</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
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
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 ms old</source>
        <translation>%1 毫秒前</translation>
    </message>
    <message>
        <source>%1 s old</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>丢弃 %1 帧</translation>
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
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>No picture for %1</source>
        <translation>已 %1 无图像</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>等待摄像机</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>Certificate changed!</source>
        <translation>证书已变更！</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>无安全连接</translation>
    </message>
    <message>
        <source>Not a camera</source>
        <translation>不是摄像机</translation>
    </message>
    <message>
        <source>No such address</source>
        <translation>地址不存在</translation>
    </message>
    <message>
        <source>Proxy needs a password</source>
        <translation>代理需要密码</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>UsualName</name>
    <message>
        <source>Test pattern</source>
        <translation>测试图案</translation>
    </message>
</context>
<context>
    <name>ViewEdits</name>
    <message>
        <source>Change the layout</source>
        <translation>更改布局</translation>
    </message>
    <message>
        <source>Swap two cameras</source>
        <translation>交换两台摄像机</translation>
    </message>
    <message>
        <source>Change the size of a tile</source>
        <translation>更改画面大小</translation>
    </message>
    <message>
        <source>Add the view “%1”</source>
        <translation>添加视图“%1”</translation>
    </message>
    <message>
        <source>Change the view “%1”</source>
        <translation>更改视图“%1”</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>移除视图“%1”</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>所有摄像机</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>视图 %1</translation>
    </message>
</context>
<context>
    <name>vedette</name>
    <message>
        <source>Vedette ended unexpectedly while these cameras were starting, so they are paused: %1. Start Vedette again to try them once more.</source>
        <translation>Vedette 在启动以下摄像机时意外退出，因此它们已暂停：%1。重新启动 Vedette 可再次尝试。</translation>
    </message>
    <message>
        <source>Vedette ended unexpectedly while these cameras were starting, so they are paused: %1. Start them one by one to find the cause.</source>
        <translation>Vedette 在启动以下摄像机时意外退出，因此它们已暂停：%1。请逐一启动以查找原因。</translation>
    </message>
    <message>
        <source>No camera was found on this machine: the test pattern stands in.</source>
        <translation>本机未发现摄像机：暂以测试图案代替。</translation>
    </message>
    <message>
        <source>Another Vedette uses these settings: this one remembers nothing.</source>
        <translation>另一个 Vedette 正在使用这些设置：当前实例不会保存任何内容。</translation>
    </message>
    <message>
        <source>The sign-in of “%1” did not come from the system&apos;s key store (%2). Sign in at its tile, or unlock the key store and start again.</source>
        <translation>系统密钥库未提供“%1”的登录信息（%2）。请在其画面上登录，或解锁密钥库后重新启动。</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used (%1): the passwords of cameras are kept in %2, which only you can read.</source>
        <translation>无法使用系统密钥库（%1）：摄像机密码保存在 %2 中，只有您可以读取。</translation>
    </message>
    <message>
        <source>Test pattern</source>
        <translation>测试图案</translation>
    </message>
</context>
<context>
    <name>vedette::AddressDetails</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>For a camera that wants a user name and password</source>
        <translation>用于需要用户名和密码的摄像机</translation>
    </message>
    <message>
        <source>Sin&amp;gle pictures</source>
        <translation>单张图片(&amp;G)</translation>
    </message>
    <message>
        <source>For an address that gives one picture at a time</source>
        <translation>用于每次只提供一张图片的地址</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>As&amp;k for one every:</source>
        <translation>请求间隔(&amp;K)：</translation>
    </message>
    <message>
        <source>S&amp;mall tiles</source>
        <translation>小画面(&amp;M)</translation>
    </message>
    <message>
        <source>For a camera that has another address with smaller pictures</source>
        <translation>用于另有较小画面地址的摄像机</translation>
    </message>
    <message>
        <source>Small tiles show the pictures of this address, large ones those of the address above. The sign-in is the same.</source>
        <translation>小画面显示此地址的图像，大画面显示上方地址的图像。登录信息相同。</translation>
    </message>
    <message>
        <source>Add&amp;ress for small tiles:</source>
        <translation>小画面地址(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>vedette::AddressList</name>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Cable (%1)</source>
        <comment>network interface</comment>
        <translation>有线 (%1)</translation>
    </message>
    <message>
        <source>Wi-Fi (%1)</source>
        <comment>network interface</comment>
        <translation>Wi-Fi (%1)</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>network interface, address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Show this address as a QR code, and use it in what is copied</source>
        <translation>以二维码显示此地址，并用于复制的内容</translation>
    </message>
</context>
<context>
    <name>vedette::AddressPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;ddress of the camera, of its stream or page, or a file:</source>
        <translation>摄像机、其视频流或网页的地址，或文件(&amp;D)：</translation>
    </message>
    <message>
        <source>A name or number such as 192.168.1.20, an address of http, https, rtsp or rtsps, or the path of a film. Several can be pasted, one a line.</source>
        <translation>主机名或 192.168.1.20 之类的 IP，http、https、rtsp 或 rtsps 地址，或影片路径。可粘贴多个，每行一个。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose a file to play over and over</source>
        <translation>选择要循环播放的文件</translation>
    </message>
    <message>
        <source>Look where the camera&apos;s pictures are, at the addresses that makers use</source>
        <translation>在各厂商常用的地址中查找摄像机图像</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.ts *.mjpeg *.mjpg)</source>
        <translation>影片 (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.ts *.mjpeg *.mjpg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>vedette::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>The language changes when Vedette is started again.</source>
        <translation>语言将在重新启动 Vedette 后更改。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>vedette::CameraCommands</name>
    <message>
        <source>Rename Camera</source>
        <translation>重命名摄像机</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove Camera</source>
        <translation>移除摄像机</translation>
    </message>
    <message>
        <source>Take “%1” off the wall?</source>
        <translation>要从监控墙移除“%1”吗？</translation>
    </message>
    <message>
        <source>This can be undone until Vedette is closed.</source>
        <translation>在关闭 Vedette 之前可以撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>vedette::CameraDialog</name>
    <message>
        <source>Change Camera</source>
        <translation>更改摄像机</translation>
    </message>
    <message>
        <source>Add Camera</source>
        <translation>添加摄像机</translation>
    </message>
    <message>
        <source>Kind of camera</source>
        <translation>摄像机类型</translation>
    </message>
    <message>
        <source>&amp;This Computer</source>
        <translation>本机(&amp;T)</translation>
    </message>
    <message>
        <source>Network &amp;Address</source>
        <translation>网络地址(&amp;A)</translation>
    </message>
    <message>
        <source>Test &amp;Pattern</source>
        <translation>测试图案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>仍然更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>On the Net&amp;work</source>
        <translation>网络上(&amp;W)</translation>
    </message>
</context>
<context>
    <name>vedette::CaptureForm</name>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>每秒 %1 帧</translation>
    </message>
    <message>
        <source>Automatic (up to 1280 × 720)</source>
        <translation>自动(最大 1280 × 720)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Pictures beyond this rate are left out</source>
        <translation>超过此帧率的画面会被略去</translation>
    </message>
    <message>
        <source>MJPEG reaches viewers as the camera made it, where the system hands it on; other formats are encoded here</source>
        <translation>如果系统直接传递,MJPEG 会原样送达观众;其他格式在此编码</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>尺寸(&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>帧率(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F):</translation>
    </message>
</context>
<context>
    <name>vedette::CertificateDialog</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <comment>span of time</comment>
        <translation>%1：已过期</translation>
    </message>
    <message>
        <source>%1: it is not valid yet</source>
        <comment>span of time</comment>
        <translation>%1：尚未生效</translation>
    </message>
    <message>
        <source>Certificate of “%1”</source>
        <translation>“%1”的证书</translation>
    </message>
    <message>
        <source>Belongs to:</source>
        <translation>颁发给：</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>颁发者：</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>有效期：</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256：</translation>
    </message>
    <message>
        <source>Not trusted:</source>
        <translation>不受信任：</translation>
    </message>
    <message>
        <source>Trusting it holds for this certificate and this camera alone.</source>
        <translation>信任仅对此证书和此摄像机有效。</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>信任新证书</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
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
        <translation>当前无效:由另一项控制决定</translation>
    </message>
</context>
<context>
    <name>vedette::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>vedette::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>重新执行更改</translation>
    </message>
    <message>
        <source>&amp;Paste Cameras</source>
        <translation>粘贴摄像机(&amp;P)</translation>
    </message>
    <message>
        <source>Add the cameras whose addresses are on the clipboard</source>
        <translation>添加剪贴板中地址对应的摄像机</translation>
    </message>
    <message>
        <source>&amp;Lock the Wall</source>
        <translation>锁定监控墙(&amp;L)</translation>
    </message>
    <message>
        <source>Let nobody change the cameras, views and layouts by accident</source>
        <translation>防止摄像机、视图和布局被意外更改</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>vedette::EmptyPage</name>
    <message>
        <source>Add a camera…</source>
        <translation>添加摄像机…</translation>
    </message>
    <message>
        <source>Show the test pattern</source>
        <translation>显示测试图案</translation>
    </message>
    <message>
        <source>Watch the cameras of this computer and of your network side by side, and share them with others.</source>
        <translation>并排观看本机和网络中的摄像机，并与他人共享。</translation>
    </message>
    <message>
        <source>Or paste the address of a camera (Ctrl+V), or drag it here from a browser.</source>
        <translation>也可以粘贴摄像机地址 (Ctrl+V)，或从浏览器拖到此处。</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>尚无摄像机</translation>
    </message>
    <message>
        <source>Which camera do you want to see?</source>
        <translation>您想查看哪台摄像机？</translation>
    </message>
    <message>
        <source>Show this camera</source>
        <translation>显示此摄像机</translation>
    </message>
</context>
<context>
    <name>vedette::EventPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy the log as text</source>
        <translation>将日志复制为文本</translation>
    </message>
    <message>
        <source>Empty the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>What happens to cameras, and who watches them, is noted here.</source>
        <translation>摄像机发生的事情以及谁在观看，都会记录在这里。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>vedette::EventsPage</name>
    <message>
        <source>Announce the cameras to &amp;Home Assistant</source>
        <translation>向 &amp;Home Assistant 通告摄像机</translation>
    </message>
    <message>
        <source>Other programs can be told when a camera is lost or back, who watches, and of refused sign-ins.</source>
        <translation>可以通知其他程序：摄像机何时丢失或恢复、谁在观看，以及被拒绝的登录。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>&amp;Broker:</source>
        <translation>代理服务器(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>T&amp;opic:</source>
        <translation>主题(&amp;O)：</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>vedette::Exchange</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the passwords of the cameras, too?</source>
        <translation>是否同时导出摄像机密码？</translation>
    </message>
    <message>
        <source>They would stand in the file in plain text: whoever reads it can sign in to the cameras.</source>
        <translation>密码会以明文保存在文件中：任何读取该文件的人都能登录摄像机。</translation>
    </message>
    <message>
        <source>Without Passwords</source>
        <translation>不含密码</translation>
    </message>
    <message>
        <source>With Passwords</source>
        <translation>包含密码</translation>
    </message>
    <message>
        <source>Export Cameras and Views</source>
        <translation>导出摄像机和视图</translation>
    </message>
    <message>
        <source>Cameras and views (*.json)</source>
        <translation>摄像机和视图 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The cameras and views are in %1.</source>
        <translation>摄像机和视图已保存到 %1。</translation>
    </message>
    <message>
        <source>Import Cameras and Views</source>
        <translation>导入摄像机和视图</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cameras</source>
        <translation>
            <numerusform>导入 %n 台摄像机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 were imported.</source>
        <comment>cameras, views</comment>
        <translation>已导入 %1 和 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n 台摄像机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation>
            <numerusform>%n 个视图</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in the file.</source>
        <translation>文件中没有新内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras were here already.</source>
        <translation>
            <numerusform>%n 台摄像机已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be was left out: %1.</source>
        <translation>无效内容已略过：%1。</translation>
    </message>
</context>
<context>
    <name>vedette::GridDialog</name>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列数(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行数(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>vedette::Intake</name>
    <message>
        <source>There is no camera&apos;s address in it. Copy or drag an address such as http://192.168.1.20:8080/video.</source>
        <translation>其中没有摄像机地址。请复制或拖入 http://192.168.1.20:8080/video 之类的地址。</translation>
    </message>
    <message>
        <source>“%1” is on the wall already. To have it there twice, add it with its address in the dialog.</source>
        <translation>“%1”已在监控墙上。要放两次，请在对话框中用其地址添加。</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are on the wall already.</source>
        <translation>
            <numerusform>%n 台摄像机已在监控墙上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::LayoutMenu</name>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Show the pictures as large as they fit</source>
        <translation>以可容纳的最大尺寸显示图像</translation>
    </message>
    <message>
        <source>&amp;One Large</source>
        <translation>一大多小(&amp;O)</translation>
    </message>
    <message>
        <source>The first camera large, the others small</source>
        <translation>第一台摄像机放大显示，其余缩小</translation>
    </message>
    <message>
        <source>&amp;%1 × %1</source>
        <translation>&amp;%1 × %1</translation>
    </message>
    <message>
        <source>A grid of %1 columns and %1 rows</source>
        <translation>%1 列 %1 行的网格</translation>
    </message>
    <message>
        <source>Other &amp;Grid…</source>
        <translation>其他网格(&amp;G)…</translation>
    </message>
    <message>
        <source>A grid of as many columns and rows as you like</source>
        <translation>自定义列数和行数的网格</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Change places with the camera to the left</source>
        <translation>与左侧的摄像机交换位置</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Change places with the camera to the right</source>
        <translation>与右侧的摄像机交换位置</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Change places with the camera above</source>
        <translation>与上方的摄像机交换位置</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Change places with the camera below</source>
        <translation>与下方的摄像机交换位置</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>加宽(&amp;W)</translation>
    </message>
    <message>
        <source>Let the tile cover one more column</source>
        <translation>让画面多占一列</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>变窄(&amp;N)</translation>
    </message>
    <message>
        <source>Let the tile cover one column less</source>
        <translation>让画面少占一列</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>加高(&amp;H)</translation>
    </message>
    <message>
        <source>Let the tile cover one more row</source>
        <translation>让画面多占一行</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>变矮(&amp;L)</translation>
    </message>
    <message>
        <source>Let the tile cover one row less</source>
        <translation>让画面少占一行</translation>
    </message>
</context>
<context>
    <name>vedette::LocalPage</name>
    <message>
        <source>No camera is plugged into this computer. Plug one in and it appears here.</source>
        <translation>本机未插入摄像机。插入后会显示在此处。</translation>
    </message>
    <message>
        <source>Cameras of this computer</source>
        <translation>本机的摄像机</translation>
    </message>
    <message>
        <source>%1 (on the wall already)</source>
        <translation>%1（已在监控墙上）</translation>
    </message>
</context>
<context>
    <name>vedette::MainWindow</name>
    <message>
        <source>Tool Bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>摄像机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The wall is locked. Unlock it in the Edit menu to change something.</source>
        <translation>监控墙已锁定。如需更改，请在“编辑”菜单中解锁。</translation>
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
        <translation>绘制遮罩(&amp;D)</translation>
    </message>
    <message>
        <source>Draw the cr&amp;op</source>
        <translation>绘制裁剪区域(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a Mask</source>
        <translation>添加遮罩(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the Mask</source>
        <translation>删除遮罩(&amp;R)</translation>
    </message>
    <message>
        <source>Remove A&amp;ll Masks</source>
        <translation>删除所有遮罩(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show All of the Picture</source>
        <translation>显示整个画面(&amp;S)</translation>
    </message>
    <message>
        <source>Drag over what nobody is to see. Arrow keys move the chosen mask, Shift and an arrow key size it.</source>
        <translation>在不想让人看到的地方拖动。方向键移动所选遮罩,Shift 加方向键调整大小。</translation>
    </message>
    <message>
        <source>Drag over what is to be kept.</source>
        <translation>在要保留的地方拖动。</translation>
    </message>
</context>
<context>
    <name>vedette::MessageBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>vedette::NetworkPage</name>
    <message>
        <source>Cameras on the network</source>
        <translation>网络上的摄像头</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>camera, where it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, on the wall already</source>
        <translation>%1，已在墙上</translation>
    </message>
    <message>
        <source>Asking the camera where its pictures are…</source>
        <translation>正在询问摄像头图像在哪里…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>camera, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It may want a user name and a password.</source>
        <translation>它可能需要用户名和密码。</translation>
    </message>
    <message>
        <source>Nothing was found yet. Cameras with ONVIF appear here, and what other Vedettes share in this network. Others are added by their address.</source>
        <translation>还没有找到任何摄像头。支持 ONVIF 的摄像头以及其他 Vedette 在此网络中共享的摄像头会出现在这里。其他摄像头请通过地址添加。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, which camera of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Other Vedettes cannot be found: the system&apos;s service for that does not run. Start it; on Linux it is avahi-daemon.</source>
        <translation>无法找到其他 Vedette：系统的相应服务没有运行。请启动它；在 Linux 上是 avahi-daemon。</translation>
    </message>
    <message>
        <source>Other Vedettes cannot be found: this system has no service for that. Give their address.</source>
        <translation>无法找到其他 Vedette：这个系统没有相应的服务。请输入它们的地址。</translation>
    </message>
</context>
<context>
    <name>vedette::Notifier</name>
    <message numerus="yes">
        <source>%n cameras are lost</source>
        <translation>
            <numerusform>%n 台摄像机已掉线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are back or unsteady</source>
        <translation>
            <numerusform>%n 台摄像机已恢复或不稳定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are lost or back</source>
        <translation>
            <numerusform>%n 台摄像机掉线或恢复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::OverlayForm</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Top Left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top Right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Bottom Left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom Right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Height of the line, of the picture&apos;s height</source>
        <translation>行高,相对于画面高度</translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation>文字(&amp;E):</translation>
    </message>
    <message>
        <source>C&amp;lock:</source>
        <translation>时钟(&amp;L):</translation>
    </message>
    <message>
        <source>C&amp;orner:</source>
        <translation>角落(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>高度(&amp;H):</translation>
    </message>
</context>
<context>
    <name>vedette::Panels</name>
    <message>
        <source>Statistics &amp;Panel</source>
        <translation>统计面板(&amp;P)</translation>
    </message>
    <message>
        <source>The last minutes of each camera as plots</source>
        <translation>以曲线显示每台摄像机最近几分钟的情况</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>When cameras were lost and came back, and who has watched</source>
        <translation>摄像机何时丢失和恢复，以及谁观看过</translation>
    </message>
</context>
<context>
    <name>vedette::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>vedette::PictureCanvas</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>摄像机的画面</translation>
    </message>
    <message>
        <source>Drag to draw. Arrow keys move what is chosen, Shift and an arrow key size it, Delete removes it.</source>
        <translation>拖动以绘制。方向键移动所选项,Shift 加方向键调整大小,Delete 键删除。</translation>
    </message>
    <message>
        <source>The camera gives no picture now</source>
        <translation>摄像机现在没有画面</translation>
    </message>
</context>
<context>
    <name>vedette::PictureDialog</name>
    <message>
        <source>&amp;Mirror</source>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Camera Picture: %1</source>
        <translation>摄像机画面:%1</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图像(&amp;P)</translation>
    </message>
    <message>
        <source>Mas&amp;ks, Crop</source>
        <translation>遮罩与裁剪(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>摄像机(&amp;C)</translation>
    </message>
    <message>
        <source>Let left and right change places, for everybody</source>
        <translation>左右互换,对所有人生效</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不旋转</translation>
    </message>
    <message>
        <source>To the Right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>Upside Down</source>
        <translation>上下颠倒</translation>
    </message>
    <message>
        <source>To the Left</source>
        <translation>向左</translation>
    </message>
    <message>
        <source>T&amp;urn:</source>
        <translation>旋转(&amp;U):</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <translation>JPEG 质量(&amp;Q):</translation>
    </message>
    <message>
        <source>The quality is that of pictures that are encoded here. JPEG from the camera goes out as it came, also turned, cropped and masked.</source>
        <translation>此质量用于在此编码的画面。摄像机的 JPEG 会原样发出,即使经过旋转、裁剪和遮罩。</translation>
    </message>
    <message>
        <source>Nothing can be set at this camera itself, or it gives no pictures now.</source>
        <translation>此摄像机本身没有可设置的内容,或者现在没有画面。</translation>
    </message>
</context>
<context>
    <name>vedette::PictureMenu</name>
    <message>
        <source>&amp;Picture</source>
        <translation>图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Whole Picture</source>
        <translation>完整图像(&amp;W)</translation>
    </message>
    <message>
        <source>Show all of the picture, with margins</source>
        <translation>显示完整图像，周围留边</translation>
    </message>
    <message>
        <source>&amp;Fill the Tile</source>
        <translation>填满画面(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the tile and cut the picture&apos;s edges off</source>
        <translation>填满画面并裁去图像边缘</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>拉伸(&amp;S)</translation>
    </message>
    <message>
        <source>Fill the tile with all of the picture, distorted</source>
        <translation>用完整图像填满画面，会变形</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Turn the picture to the right by a quarter</source>
        <translation>将图像向右旋转 90 度</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the picture to the left by a quarter</source>
        <translation>将图像向左旋转 90 度</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Let left and right of the picture change places</source>
        <translation>左右翻转图像</translation>
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
        <translation> 张/秒</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>发布“%1”</translation>
    </message>
    <message>
        <source>The camera is sent to a media server, such as MediaMTX or nginx with its RTMP module, as H.264 without sound. The server hands it on to any number of viewers.</source>
        <translation>摄像头以无声 H.264 发送到媒体服务器，例如 MediaMTX 或带 RTMP 模块的 nginx，再由服务器转发给任意数量的观看者。</translation>
    </message>
    <message>
        <source>An address of rtmp, rtmps, rtsp, rtsps or srt, with the user name, the password or the key that the server wants</source>
        <translation>rtmp、rtmps、rtsp、rtsps 或 srt 地址，包含服务器要求的用户名、密码或密钥</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Bit rate:</source>
        <translation>码率(&amp;B)：</translation>
    </message>
    <message>
        <source>At most so many &amp;pictures:</source>
        <translation>最多画面数(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>未发布。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Published since %1, encoded by %2.</source>
        <comment>a time, and an encoder&apos;s name</comment>
        <translation>自 %1 起发布，由 %2 编码。</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <comment>what is wrong</comment>
        <translation>正在重试：%1</translation>
    </message>
</context>
<context>
    <name>vedette::QrView</name>
    <message>
        <source>Point a phone&apos;s camera at it to open the page there</source>
        <translation>用手机摄像头对准即可在手机上打开网页</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
</context>
<context>
    <name>vedette::SearchView</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>End the search and keep what was found</source>
        <translation>结束搜索并保留已找到的结果</translation>
    </message>
    <message>
        <source>Cameras that were found</source>
        <translation>找到的摄像机</translation>
    </message>
    <message>
        <source>Looking for the camera at %1…</source>
        <comment>host</comment>
        <translation>正在 %1 查找摄像机…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n cameras…</source>
        <translation>
            <numerusform>正在查找 %n 台摄像机…</numerusform>
        </translation>
    </message>
    <message>
        <source>single pictures</source>
        <translation>单张图片</translation>
    </message>
    <message>
        <source>film or player&apos;s stream</source>
        <translation>影片或播放器流</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>视频流</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>kind, width, height</comment>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>已找到：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses with pictures were found. Choose which to add:</source>
        <translation>
            <numerusform>找到 %n 个有图像的地址。请选择要添加的地址：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers, but there is no camera at the usual addresses. The address of its stream is in its manual or on its own page.</source>
        <translation>%1 有响应，但常用地址上没有摄像机。其视频流地址可在说明书或设备网页中找到。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>vedette::SecurityDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Make a &amp;New One</source>
        <translation>重新生成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;End All Links</source>
        <translation>使所有链接失效(&amp;E)</translation>
    </message>
    <message>
        <source>Security of Sharing</source>
        <translation>共享安全</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Off: whoever is in the network can read along</source>
        <translation>关闭：网络中的任何人都可以窃听</translation>
    </message>
    <message>
        <source>HTTPS and HTTP</source>
        <translation>HTTPS 和 HTTP</translation>
    </message>
    <message>
        <source>HTTPS only: HTTP is sent on to it</source>
        <translation>仅 HTTPS：HTTP 将被重定向</translation>
    </message>
    <message>
        <source>One that Vedette makes</source>
        <translation>由 Vedette 生成</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>在证书文件中</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>With this computer&apos;s names and addresses as they are now. Whoever trusts the old one has to trust it anew.</source>
        <translation>使用本机当前的名称和地址。曾信任旧证书的人需要重新信任。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>&amp;HTTPS:</source>
        <translation>&amp;HTTPS：</translation>
    </message>
    <message>
        <source>&amp;Certificate (PEM):</source>
        <translation>证书 (PEM)(&amp;C)：</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>&amp;Private key (PEM):</source>
        <translation>私钥 (PEM)(&amp;P)：</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256：</translation>
    </message>
    <message>
        <source>Browsers warn of a certificate that Vedette makes, as nobody vouches for it: compare these digits with what the browser shows.</source>
        <translation>由于 Vedette 生成的证书无人担保，浏览器会发出警告：请将这些数字与浏览器显示的内容核对。</translation>
    </message>
    <message>
        <source>Links that open a camera without a password stop doing so</source>
        <translation>无需密码即可打开摄像机的链接将失效</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>&amp;Other names:</source>
        <translation>其他名称(&amp;O)：</translation>
    </message>
    <message>
        <source>By its address and this computer&apos;s own name the cameras can be reached in any case, by other names only if they stand here.</source>
        <translation>始终可通过本机的地址和名称访问摄像机；其他名称只有列在此处才可使用。</translation>
    </message>
    <message>
        <source>&amp;Web sites:</source>
        <translation>网站(&amp;W)：</translation>
    </message>
    <message>
        <source>Whose pages may show Vedette&apos;s page and read its pictures.</source>
        <translation>其网页可显示 Vedette 页面并读取图像的网站。</translation>
    </message>
    <message>
        <source>Signed links:</source>
        <translation>签名链接：</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Made when HTTPS is first used</source>
        <translation>首次使用 HTTPS 时生成</translation>
    </message>
    <message>
        <source>These files cannot be used</source>
        <translation>这些文件无法使用</translation>
    </message>
    <message>
        <source>They end when you press OK</source>
        <translation>按“确定”后失效</translation>
    </message>
    <message>
        <source>“%1” is no name of a computer: it should look like cam.example.org.</source>
        <translation>“%1”不是计算机名称：应类似 cam.example.org。</translation>
    </message>
    <message>
        <source>“%1” is no web site&apos;s address: it should be scheme and host alone, as in https://example.org.</source>
        <translation>“%1”不是网站地址：应只包含协议和主机，例如 https://example.org。</translation>
    </message>
</context>
<context>
    <name>vedette::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
</context>
<context>
    <name>vedette::ShareCommands</name>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Starting to share…</source>
        <translation>正在开始共享…</translation>
    </message>
    <message>
        <source>Shared · %1</source>
        <comment>how many watch</comment>
        <translation>已共享 · %1</translation>
    </message>
    <message>
        <source>Sharing failed</source>
        <translation>共享失败</translation>
    </message>
</context>
<context>
    <name>vedette::SharePanel</name>
    <message>
        <source>nobody is watching</source>
        <translation>无人观看</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n 人正在观看</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share the cameras</source>
        <translation>共享摄像机(&amp;S)</translation>
    </message>
    <message>
        <source>Watch at</source>
        <translation>观看地址</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Who may watch</source>
        <translation>谁可以观看</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>On, %1</source>
        <comment>sharing; how many watch</comment>
        <translation>已开启，%1</translation>
    </message>
    <message>
        <source>Off: nobody else can see the cameras</source>
        <translation>已关闭：其他人无法看到摄像机</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy the address, to send it to somebody</source>
        <translation>复制地址，以便发送给他人</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cameras</source>
        <translation>摄像机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Viewers</source>
        <translation>观看者(&amp;V)</translation>
    </message>
    <message>
        <source>On, but no camera is shared: choose some under Cameras</source>
        <translation>已开启，但没有共享任何摄像机：请在“摄像机”中选择</translation>
    </message>
</context>
<context>
    <name>vedette::ShareSettings</name>
    <message>
        <source>&amp;Let anybody in without a password</source>
        <translation>允许任何人无需密码访问(&amp;L)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>Everybody in the network</source>
        <translation>网络中的所有人</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Who can reach it:</source>
        <translation>访问范围(&amp;W)：</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O)：</translation>
    </message>
    <message>
        <source>Made up when sharing starts</source>
        <translation>开始共享时自动生成</translation>
    </message>
    <message>
        <source>Kept secret; type a new one</source>
        <translation>已保密；可输入新密码</translation>
    </message>
    <message>
        <source>Whoever reaches %1</source>
        <translation>能访问 %1 的人</translation>
    </message>
    <message>
        <source>Us&amp;ers…</source>
        <translation>用户(&amp;E)…</translation>
    </message>
    <message>
        <source>Secur&amp;ity…</source>
        <translation>安全(&amp;I)…</translation>
    </message>
    <message>
        <source>Add users, change their passwords and roles, remove them</source>
        <translation>添加用户、更改其密码和角色，或将其移除</translation>
    </message>
    <message>
        <source>HTTPS and its certificate; other names and web sites</source>
        <translation>HTTPS 及其证书；其他名称和网站</translation>
    </message>
    <message>
        <source>Type a name of up to 64 characters without a colon.</source>
        <translation>请输入最多 64 个字符且不含冒号的名称。</translation>
    </message>
    <message>
        <source>There is a user of this name already: choose another name.</source>
        <translation>已有同名用户：请选择其他名称。</translation>
    </message>
    <message>
        <source>Type a password, too.</source>
        <translation>请同时输入密码。</translation>
    </message>
    <message>
        <source>Let others on the network &amp;find the cameras</source>
        <translation>让网络上的其他人找到摄像头(&amp;F)</translation>
    </message>
    <message>
        <source>Announces their names by DNS-SD (Bonjour), so that other Vedettes list them under Add Camera</source>
        <translation>通过 DNS-SD（Bonjour）公布它们的名称，使其他 Vedette 在“添加摄像头”中列出它们</translation>
    </message>
</context>
<context>
    <name>vedette::SharedCamerasPage</name>
    <message>
        <source>Shared cameras</source>
        <translation>共享的摄像机</translation>
    </message>
    <message>
        <source>Only the cameras with a check mark can be watched by others</source>
        <translation>只有勾选的摄像机可被他人观看</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>复制的内容</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use the chosen camera as:</source>
        <translation>将所选摄像机用作(&amp;U)：</translation>
    </message>
</context>
<context>
    <name>vedette::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
</context>
<context>
    <name>vedette::SnapshotCommands</name>
    <message>
        <source>&amp;Save Picture</source>
        <translation>保存图片(&amp;S)</translation>
    </message>
    <message>
        <source>Save the picture that is shown, as the camera gave it</source>
        <translation>按摄像机提供的原样保存当前图像</translation>
    </message>
    <message>
        <source>Cop&amp;y Picture</source>
        <translation>复制图片(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the picture that is shown, in its full size</source>
        <translation>以原始尺寸复制当前图像</translation>
    </message>
    <message>
        <source>Save a picture of every camera of the view</source>
        <translation>保存视图中每台摄像机的图片</translation>
    </message>
    <message>
        <source>&amp;Open Pictures Folder</source>
        <translation>打开图片文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Look at the saved pictures</source>
        <translation>查看已保存的图片</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Earlier pictures are still being saved: check the disk, and try again.</source>
        <translation>之前的图片仍在保存：请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>尚无图像。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>已将 %n 张图片保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>There is no picture of: %1.</source>
        <translation>以下摄像机没有图像：%1。</translation>
    </message>
    <message>
        <source>Save A&amp;ll Pictures</source>
        <translation>保存全部图片(&amp;L)</translation>
    </message>
    <message>
        <source>No program on this computer opens folders. This is the one: %1</source>
        <translation>本机没有可打开文件夹的程序。文件夹位置：%1</translation>
    </message>
</context>
<context>
    <name>vedette::SnapshotsPage</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>前门</translation>
    </message>
    <message>
        <source>Folder for Pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>“%1” is not the whole path of a folder: choose the folder.</source>
        <translation>“%1”不是文件夹的完整路径：请选择文件夹。</translation>
    </message>
    <message>
        <source>“%1” stands for nothing: use %2.</source>
        <translation>“%1”无效：请使用 %2。</translation>
    </message>
    <message>
        <source>The name of the files is empty or too long: correct it.</source>
        <translation>文件名为空或过长：请更正。</translation>
    </message>
</context>
<context>
    <name>vedette::StatisticsPanel</name>
    <message>
        <source>There are no cameras yet.</source>
        <translation>尚无摄像机。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>To the screen</source>
        <translation>到屏幕</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>JPEG that came, or nothing where pictures come in another form</source>
        <translation>收到的 JPEG 数据；若图像为其他形式则为空</translation>
    </message>
    <message>
        <source>Pictures that came and were not shown or shared</source>
        <translation>收到但未显示或共享的图像</translation>
    </message>
    <message>
        <source>From the arrival of a picture until it can be painted</source>
        <translation>从图像到达至可以绘制的时间</translation>
    </message>
    <message>
        <source>Statistics of the cameras</source>
        <translation>摄像机统计信息</translation>
    </message>
</context>
<context>
    <name>vedette::TestPatternPage</name>
    <message>
        <source>A moving picture that Vedette makes itself, to try things out without a camera.</source>
        <translation>由 Vedette 自行生成的动态图像，便于在没有摄像机时试用。</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>尺寸(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>帧率(&amp;R)：</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>每秒 %1 帧</translation>
    </message>
</context>
<context>
    <name>vedette::TrayIcon</name>
    <message>
        <source>&amp;Show or Hide Vedette</source>
        <translation>显示或隐藏 Vedette(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>vedette::UpdateNotice</name>
    <message>
        <source>There is a newer Vedette: %1. This is %2.</source>
        <translation>有更新版本的 Vedette：%1。当前版本为 %2。</translation>
    </message>
    <message>
        <source>Show Page</source>
        <translation>显示页面</translation>
    </message>
</context>
<context>
    <name>vedette::UpdatesPage</name>
    <message>
        <source>Look once a &amp;day whether there is a newer Vedette</source>
        <translation>每天检查一次是否有更新版本的 Vedette(&amp;D)</translation>
    </message>
    <message>
        <source>This address is asked, and told nothing. A notice says when there is a newer version; nothing is downloaded or installed.</source>
        <translation>只向此地址询问，不发送任何信息。有更新版本时会显示通知；不会下载或安装任何内容。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Write the address of the page that says which version is the newest, as in https://example.org/vedette/latest.json.</source>
        <translation>请填写说明最新版本的地址，如 https://example.org/vedette/latest.json。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>vedette::UserDialog</name>
    <message>
        <source>Sign in by &amp;Digest too</source>
        <translation>也允许 Digest 登录(&amp;D)</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>User “%1”</source>
        <translation>用户“%1”</translation>
    </message>
    <message>
        <source>May watch</source>
        <translation>可以观看</translation>
    </message>
    <message>
        <source>May watch, and see who else does</source>
        <translation>可以观看，并可查看其他观看者</translation>
    </message>
    <message>
        <source>For programs that cannot sign in otherwise. Vedette then keeps a weaker secret beside the hash of the password: who can read its settings can sign in with it.</source>
        <translation>用于无法以其他方式登录的程序。Vedette 会在密码哈希之外另存一个较弱的密钥：能读取其设置的人可用它登录。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Make &amp;One Up</source>
        <translation>自动生成(&amp;O)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>Kept as it is; type a new one</source>
        <translation>保持不变；可输入新密码</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>角色(&amp;R)：</translation>
    </message>
    <message>
        <source>Type a name of up to 64 characters without a colon.</source>
        <translation>请输入不超过 64 个字符且不含冒号的名称。</translation>
    </message>
    <message>
        <source>There is a user of this name already: choose another name.</source>
        <translation>已存在同名用户：请选择其他名称。</translation>
    </message>
    <message>
        <source>Type a password, or have one made up.</source>
        <translation>请输入密码，或自动生成一个。</translation>
    </message>
    <message>
        <source>Type the password: the secret for Digest is made of it.</source>
        <translation>请输入密码：Digest 的密钥由它生成。</translation>
    </message>
</context>
<context>
    <name>vedette::UsersDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who may sign in to watch. Passwords are kept as hashes and cannot be shown again. Without any user, one is made up.</source>
        <translation>可登录观看的用户。密码以哈希保存，无法再次显示。如没有用户，会自动创建一个。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Give the user another password or role</source>
        <translation>更改用户的密码或角色</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>role of a user</comment>
        <translation>控制</translation>
    </message>
    <message>
        <source>View</source>
        <comment>role of a user</comment>
        <translation>观看</translation>
    </message>
    <message>
        <source>Basic, page</source>
        <translation>Basic、网页</translation>
    </message>
    <message>
        <source>Basic, page, Digest (weaker secret kept)</source>
        <translation>Basic、网页、Digest（保存较弱的密钥）</translation>
    </message>
</context>
<context>
    <name>vedette::ViewDialog</name>
    <message>
        <source>&amp;Every camera, also those to come</source>
        <translation>所有摄像机，包括以后添加的(&amp;E)</translation>
    </message>
    <message>
        <source>Cameras of the view</source>
        <translation>视图中的摄像机</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Cameras:</source>
        <translation>摄像机(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Patrol stays:</source>
        <translation>轮巡停留(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>vedette::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>vedette::ViewerModel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n 台摄像机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vedette::ViewersPage</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Who is watching</source>
        <translation>正在观看的人</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>End the connections of those who are chosen (Delete). They may come back unless the password changes.</source>
        <translation>断开所选的连接 (Delete)。除非更改密码，否则他们可以再次连接。</translation>
    </message>
    <message>
        <source>%1, %2 Mbit/s</source>
        <comment>how many watch, what goes to them</comment>
        <translation>%1，%2 Mbit/s</translation>
    </message>
</context>
<context>
    <name>vedette::ViewsMenu</name>
    <message>
        <source>V&amp;iews</source>
        <translation>视图(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>上一个视图(&amp;P)</translation>
    </message>
    <message>
        <source>Show the view before this one</source>
        <translation>显示前一个视图</translation>
    </message>
    <message>
        <source>Ne&amp;xt View</source>
        <translation>下一个视图(&amp;X)</translation>
    </message>
    <message>
        <source>Show the view after this one</source>
        <translation>显示后一个视图</translation>
    </message>
    <message>
        <source>&amp;New View…</source>
        <translation>新建视图(&amp;N)…</translation>
    </message>
    <message>
        <source>Add a view with cameras and a layout of its own</source>
        <translation>添加具有独立摄像机和布局的视图</translation>
    </message>
    <message>
        <source>&amp;Change View…</source>
        <translation>更改视图(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the view&apos;s name, cameras and time</source>
        <translation>更改视图的名称、摄像机和停留时间</translation>
    </message>
    <message>
        <source>&amp;Remove View</source>
        <translation>移除视图(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the view; its cameras stay</source>
        <translation>移除视图，其摄像机保留</translation>
    </message>
    <message>
        <source>P&amp;atrol</source>
        <translation>轮巡(&amp;A)</translation>
    </message>
    <message>
        <source>Show the views one after the other</source>
        <translation>依次显示各个视图</translation>
    </message>
    <message>
        <source>Pa&amp;use the Patrol</source>
        <translation>暂停轮巡(&amp;U)</translation>
    </message>
    <message>
        <source>Stay with this view for now</source>
        <translation>暂时停留在此视图</translation>
    </message>
    <message>
        <source>View &amp;%1</source>
        <translation>视图 &amp;%1</translation>
    </message>
    <message>
        <source>Show view %1</source>
        <translation>显示视图 %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>New View</source>
        <translation>新建视图</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>更改视图</translation>
    </message>
    <message>
        <source>The patrol is paused. Space lets it go on.</source>
        <translation>轮巡已暂停。按空格键继续。</translation>
    </message>
    <message>
        <source>The patrol goes on.</source>
        <translation>轮巡继续。</translation>
    </message>
    <message>
        <source>The patrol shows the views one after the other. Space pauses it.</source>
        <translation>轮巡将依次显示各视图。按空格键暂停。</translation>
    </message>
    <message>
        <source>The patrol has ended.</source>
        <translation>轮巡已结束。</translation>
    </message>
</context>
<context>
    <name>vedette::Wall</name>
    <message>
        <source>Camera wall</source>
        <translation>监控墙</translation>
    </message>
    <message>
        <source>This view has no cameras yet. Add one, or choose some with Change View.</source>
        <translation>此视图尚无摄像机。请添加一台，或通过“更改视图”选择。</translation>
    </message>
</context>
<context>
    <name>vedette::WatchingPage</name>
    <message>
        <source>Watching</source>
        <translation>监看</translation>
    </message>
    <message>
        <source>Show &amp;statistics on the tiles</source>
        <translation>在画面上显示统计信息(&amp;S)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Stay connected, slowly</source>
        <translation>保持低速连接</translation>
    </message>
    <message>
        <source>Go on as if they were seen</source>
        <translation>如同可见时一样继续运行</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>其他程序在前台时</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Loc&amp;k the wall against changes</source>
        <translation>锁定监控墙，防止更改(&amp;K)</translation>
    </message>
    <message>
        <source>Cameras out of s&amp;ight:</source>
        <translation>看不到的摄像机(&amp;I)：</translation>
    </message>
    <message>
        <source>Tell when a camera is lost or &amp;back:</source>
        <translation>摄像机掉线或恢复时通知(&amp;B)：</translation>
    </message>
    <message>
        <source>Keep the screen a&amp;wake while a live picture can be seen</source>
        <translation>可见实时画面时保持屏幕常亮(&amp;W)</translation>
    </message>
    <message>
        <source>Show an icon in the desktop&apos;s &amp;tray</source>
        <translation>在桌面托盘中显示图标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Closing the last window hides it in the tray</source>
        <translation>关闭最后一个窗口时将其隐藏到托盘(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vedette::WindowMenu</name>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Move to Next &amp;Screen</source>
        <translation>移到下一屏幕(&amp;S)</translation>
    </message>
    <message>
        <source>Move this window to another screen</source>
        <translation>将此窗口移到另一屏幕</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Open one more window with a view of its own, on a screen that has none yet</source>
        <translation>再打开一个有自己视图的窗口，放在还没有窗口的屏幕上</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window; the last one ends Vedette</source>
        <translation>关闭此窗口；关闭最后一个窗口将退出 Vedette</translation>
    </message>
</context>
<context>
    <name>vedette::Windows</name>
    <message>
        <source>There are %1 windows already. Close one first.</source>
        <translation>已有 %1 个窗口。请先关闭一个。</translation>
    </message>
</context>
<context>
    <name>vedette::ZoomMenu</name>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Enlarge the picture in its tile</source>
        <translation>放大画面中的图像</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show more of the picture</source>
        <translation>显示更多图像范围</translation>
    </message>
    <message>
        <source>&amp;No Zoom</source>
        <translation>不缩放(&amp;N)</translation>
    </message>
    <message>
        <source>Show the picture in its usual size</source>
        <translation>以正常大小显示图像</translation>
    </message>
    <message>
        <source>Show another part of the zoomed picture</source>
        <translation>显示已缩放图像的其他部分</translation>
    </message>
    <message>
        <source>Look &amp;Left</source>
        <translation>向左看(&amp;L)</translation>
    </message>
    <message>
        <source>Look &amp;Right</source>
        <translation>向右看(&amp;R)</translation>
    </message>
    <message>
        <source>Look &amp;Up</source>
        <translation>向上看(&amp;U)</translation>
    </message>
    <message>
        <source>Look &amp;Down</source>
        <translation>向下看(&amp;D)</translation>
    </message>
</context>
</TS>
