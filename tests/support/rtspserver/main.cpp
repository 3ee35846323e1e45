// SPDX-FileCopyrightText: Vedette contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An RTSP camera on the loopback interface: H.264 and sound at /live.
// usage: vedette_rtspserver PORT [USER PASSWORD]
// Prints "port N" when it serves, and "gone" for each client that leaves.

#include <gst/rtsp-server/rtsp-server.h>

namespace {

constexpr const char *picture = "( videotestsrc is-live=true"
                                " ! video/x-raw,width=320,height=240,framerate=25/1"
                                " ! openh264enc gop-size=10 ! rtph264pay name=pay0 pt=96"
                                " audiotestsrc is-live=true ! alawenc ! rtppcmapay name=pay1 )";

void clientConnected(GstRTSPServer *, GstRTSPClient *client, gpointer)
{
    g_signal_connect(client, "closed",
                     G_CALLBACK(+[](GstRTSPClient *, gpointer) { g_print("gone\n"); }), nullptr);
    // As cameras do. Qt 6.8 asks for a pause at the start and goes on when it gets none.
    g_signal_connect(client, "pre-pause-request",
                     G_CALLBACK(+[](GstRTSPClient *, GstRTSPContext *, gpointer) {
                         return GST_RTSP_STS_OPTION_NOT_SUPPORTED;
                     }),
                     nullptr);
}

void askForPassword(GstRTSPServer *server, GstRTSPMediaFactory *factory, const char *user,
                    const char *password)
{
    GstRTSPAuth *auth = gst_rtsp_auth_new();
    GstRTSPToken *token =
            gst_rtsp_token_new(GST_RTSP_TOKEN_MEDIA_FACTORY_ROLE, G_TYPE_STRING, "viewer", nullptr);
    gst_rtsp_auth_set_supported_methods(auth, GST_RTSP_AUTH_DIGEST);
    gst_rtsp_auth_add_digest(auth, user, password, token);
    gst_rtsp_token_unref(token);
    gst_rtsp_server_set_auth(server, auth);
    g_object_unref(auth);
    gst_rtsp_media_factory_add_role(factory, "viewer", GST_RTSP_PERM_MEDIA_FACTORY_ACCESS,
                                    G_TYPE_BOOLEAN, TRUE, GST_RTSP_PERM_MEDIA_FACTORY_CONSTRUCT,
                                    G_TYPE_BOOLEAN, TRUE, nullptr);
}

} // namespace

int main(int argc, char *argv[])
{
    gst_init(&argc, &argv);
    if (argc != 2 && argc != 4) {
        g_printerr("usage: vedette_rtspserver PORT [USER PASSWORD]\n");
        return 2;
    }
    GstRTSPServer *server = gst_rtsp_server_new();
    gst_rtsp_server_set_address(server, "127.0.0.1");
    gst_rtsp_server_set_service(server, argv[1]);
    GstRTSPMediaFactory *factory = gst_rtsp_media_factory_new();
    gst_rtsp_media_factory_set_launch(factory, picture);
    gst_rtsp_media_factory_set_shared(factory, TRUE);
    if (argc == 4)
        askForPassword(server, factory, argv[2], argv[3]);
    GstRTSPMountPoints *mounts = gst_rtsp_server_get_mount_points(server);
    gst_rtsp_mount_points_add_factory(mounts, "/live", factory);
    g_object_unref(mounts);
    g_signal_connect(server, "client-connected", G_CALLBACK(clientConnected), nullptr);
    if (gst_rtsp_server_attach(server, nullptr) == 0) {
        g_printerr("no port\n");
        return 1;
    }
    g_print("port %d\n", gst_rtsp_server_get_bound_port(server));
    g_main_loop_run(g_main_loop_new(nullptr, FALSE));
}
