#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a page in headless Chromium and takes screenshots of it while it lives.

chromiumshots.py CHROMIUM URL FOLDER COUNT [--every S] [--size WxH] [--dark] [--language TAG]
                 [--until EXPRESSION] [--then EXPRESSION]... [--eval EXPRESSION]

Writes FOLDER/0.png and so on, S seconds apart (default 0.5), after EXPRESSION has become true in
the page (at most 20 s, default "true"), and prints "shots". Waits in the same way for each
expression of --then, and prints "then" for each. Prints what --eval gives in the end, as JSON.

It speaks the DevTools protocol through a pipe: the page is the live one, with its own clock and
open streams, which --screenshot and --virtual-time-budget do not bear.
"""
import argparse
import base64
import json
import os
import select
import subprocess
import sys
import tempfile
import time


class Refused(Exception):
    pass


class Chromium:
    def __init__(self, program, profile, size, dark, language, insecure):
        from_us, self._write = os.pipe()
        self._read, to_us = os.pipe()
        flags = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--mute-audio", "--no-proxy-server",
            "--remote-debugging-pipe", f"--user-data-dir={profile}",
            f"--window-size={size[0]},{size[1]}", f"--accept-lang={language}", "about:blank",
        ]

        if insecure:  # nobody vouches for the server's certificate
            flags.insert(0, "--ignore-certificate-errors")

        def pipes():  # Chromium reads from 3 and writes to 4
            os.dup2(from_us, 30)
            os.dup2(to_us, 31)
            os.dup2(30, 3)
            os.dup2(31, 4)

        self._process = subprocess.Popen([program, *flags], close_fds=False, preexec_fn=pipes,
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(from_us)
        os.close(to_us)
        self._buffer = b""
        self._number = 0
        targets = self.call("Target.getTargets")["targetInfos"]
        page = next(target for target in targets if target["type"] == "page")
        self._session = None
        self._session = self.call("Target.attachToTarget",
                                  {"targetId": page["targetId"], "flatten": True})["sessionId"]
        self.call("Emulation.setDeviceMetricsOverride",
                  {"width": size[0], "height": size[1], "deviceScaleFactor": 1,
                   "mobile": size[0] < 600})
        self.call("Emulation.setEmulatedMedia",
                  {"features": [{"name": "prefers-color-scheme",
                                 "value": "dark" if dark else "light"}]})

    _session = None

    def call(self, method, params=None, timeout=30):
        self._number += 1
        message = {"id": self._number, "method": method, "params": params or {}}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + timeout
        while True:
            answer = self._receive(end)
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise Refused(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def _receive(self, end):
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._read], [], [], max(0, end - time.monotonic()))
            data = os.read(self._read, 1 << 20) if ready else b""
            if not data:
                sys.exit("Chromium does not answer")
            self._buffer += data
        message, self._buffer = self._buffer.split(b"\0", 1)
        return json.loads(message)

    def evaluate(self, expression):
        """None while one page makes way for the next, and when the expression throws."""
        try:
            answer = self.call("Runtime.evaluate", {"expression": expression, "returnByValue": True})
        except Refused as refused:
            if "navigated" in str(refused) or "context" in str(refused):
                return None
            raise
        return answer["result"].get("value")

    def wait_for(self, expression, timeout=20):
        end = time.monotonic() + timeout
        while not self.evaluate(expression):
            if time.monotonic() > end:
                sys.exit(f"never true: {expression}")
            time.sleep(0.1)

    def screenshot(self):
        return base64.b64decode(self.call("Page.captureScreenshot", {"format": "png"})["data"])

    def close(self):
        os.close(self._write)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("chromium")
    parser.add_argument("url")
    parser.add_argument("folder")
    parser.add_argument("count", type=int)
    parser.add_argument("--every", type=float, default=0.5)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--insecure", action="store_true")
    parser.add_argument("--language", default="en")
    parser.add_argument("--until", default="true")
    parser.add_argument("--then", action="append", default=[])
    parser.add_argument("--eval", default="null")
    options = parser.parse_args()
    size = [int(number) for number in options.size.split("x")]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        chromium = Chromium(options.chromium, profile, size, options.dark, options.language,
                            options.insecure)
        chromium.call("Page.navigate", {"url": options.url})
        chromium.wait_for(options.until)
        for number in range(options.count):
            if number > 0:
                time.sleep(options.every)
            shot = chromium.screenshot()  # before the file is there for others to see
            with open(os.path.join(options.folder, f"{number}.png"), "wb") as file:
                file.write(shot)
        print("shots", flush=True)
        for expression in options.then:
            chromium.wait_for(expression)
            print("then", flush=True)
        print(json.dumps(chromium.evaluate(options.eval)), flush=True)
        chromium.close()


try:
    main()
except Refused as refused:
    sys.exit(str(refused))
