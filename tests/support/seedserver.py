#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A threaded webcam server of the simplest kind, byte for byte as such programs write.

seedserver.py FOLDER RATE [PORT]: serves the JPEG files of FOLDER one after another, RATE a second,
to each viewer for itself. Prints its port on one line when it listens.
"""
import pathlib
import socketserver
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

PICTURES = [path.read_bytes() for path in sorted(pathlib.Path(sys.argv[1]).glob("*.jpg"))]
RATE = float(sys.argv[2])


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header(
            "Content-Type", "multipart/x-mixed-replace;boundary=--boundarydonotcross"
        )
        self.end_headers()
        number = 0
        try:
            while True:
                picture = PICTURES[number % len(PICTURES)]
                number += 1
                self.wfile.write(b"--boundarydonotcross\r\n")
                self.send_header("Content-type", "image/jpeg")
                self.send_header("Content-length", str(len(picture)))
                self.end_headers()
                self.wfile.write(picture)
                self.wfile.write(b"\r\n")
                time.sleep(1 / RATE)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def log_message(self, *args):
        pass


class Server(socketserver.ThreadingMixIn, HTTPServer):
    daemon_threads = True


port = int(sys.argv[3]) if len(sys.argv) > 3 else 0
address = sys.argv[4] if len(sys.argv) > 4 else "127.0.0.1"
server = Server((address, port), Handler)
print(server.server_port, flush=True)
server.serve_forever()
