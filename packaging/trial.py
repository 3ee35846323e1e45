# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the packages are tried with: a virtual screen, servers to talk to, and waiting with a limit."""

import atexit
import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

SIZE = (1280, 720)  # of the virtual screen


def run(*command, **options):
    return subprocess.run([str(word) for word in command], check=True, **options)


def temporary(parent=None):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="vedette-check-", dir=parent))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def until(what, check, seconds=20):
    """What the check found, and after how many seconds."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        found = check()
        if found:
            return found, time.monotonic() - start
        time.sleep(0.02)
    raise TimeoutError(f"{what}: not within {seconds} s")


def by(number):
    """Asks a program and what it has started to end by a signal."""
    return lambda child: os.killpg(child.pid, number)


@contextlib.contextmanager
def started(command, log, ask_to_end=by(signal.SIGTERM), **options):
    """A program in a session of its own, asked to end afterwards."""
    with log.open("wb") as file:
        child = subprocess.Popen(command, stdout=file, stderr=file, start_new_session=True, **options)
    try:
        yield child
        if child.poll() is not None:
            raise ChildProcessError(f"It ended by itself, with status {child.returncode}.")
        ask_to_end(child)
        child.wait(20)
    except BaseException as error:
        print(log.read_text(errors="replace")[-3000:], file=sys.stderr)
        if isinstance(error, subprocess.TimeoutExpired):
            sys.exit(f"{command} did not end when it was asked to.")
        raise
    finally:
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()


def address_in(log, scheme="http"):
    pattern = scheme + r"://127\.0\.0\.1:\d+/"
    return until("sharing", lambda: re.search(pattern, log.read_text(errors="replace")), 40)[0][0]


def snapshot(address, **options):
    with urllib.request.urlopen(address + "snapshot", timeout=10, **options) as answer:
        picture = answer.read()
    if not picture.startswith(b"\xff\xd8") or not picture.endswith(b"\xff\xd9"):
        sys.exit(f"{address}snapshot is no picture")


def error_of_first_camera(address):
    with urllib.request.urlopen(address + "status", timeout=10) as answer:
        return json.load(answer)["cameras"][0].get("error")


class Screen:
    def __init__(self, display):
        folder = temporary()
        server = subprocess.Popen(["Xvfb", f":{display}", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", folder],
                                  stderr=subprocess.DEVNULL)
        atexit.register(server.terminate)
        self.display = f":{display}"
        self.file = folder / "Xvfb_screen0"
        until("Xvfb", self.file.exists)

    def colours(self):
        """How many colours there are in Xvfb's XWD file."""
        data = self.file.read_bytes()
        if len(data) < 100:
            return 0
        header = struct.unpack(">25I", data[:100])
        start = header[0] + header[19] * 12
        pixels = data[start:start + header[12] * header[5]]
        return len({pixels[i:i + 3] for i in range(0, len(pixels), 4 * 97)})


@contextlib.contextmanager
def tls_server(work):
    """A server whose certificate nobody vouches for; yields its port."""
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
        "-subj", "/CN=localhost", "-keyout", work / "key.pem", "-out", work / "cert.pem", stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(work / "cert.pem", work / "key.pem")
    with socket.create_server(("127.0.0.1", 0)) as server:
        def serve():
            with contextlib.suppress(OSError):
                while True:
                    client, _ = server.accept()
                    with contextlib.suppress(OSError):
                        context.wrap_socket(client, server_side=True).close()
        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1]


def watch(log):
    """Watches the stream that the log names to its end: a camera that nobody watches does not run."""
    def read():
        with contextlib.suppress(OSError), urllib.request.urlopen(address_in(log) + "stream", timeout=60) as stream:
            while stream.read(65536):
                pass
    threading.Thread(target=read, daemon=True).start()
