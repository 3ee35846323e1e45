#!/usr/bin/env python3
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Vedette's wall for a long time with good and misbehaving cameras and prints the memory that
it has in use. Memory, threads and open files must not grow.

The cameras are in this program: nine that send 15 pictures a second, and beside them some that
freeze, drip, send garbage, corrupt pictures or no end, hang up, are restarted, or refuse.
"""
import argparse
import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time

HEAD = b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace;boundary=foo\r\n\r\n"


def part(picture):
    return b"--foo\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%s\r\n" % (
        len(picture), picture)


def pictures():
    """A second of film as JPEG files."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["ffmpeg", "-loglevel", "error", "-f", "lavfi", "-i",
                        "testsrc2=size=640x360:rate=15", "-t", "1", "-q:v", "5",
                        os.path.join(folder, "%03d.jpg")], check=True)
        names = sorted(os.listdir(folder))
        return [open(os.path.join(folder, name), "rb").read() for name in names]


class Cameras:
    def __init__(self, film):
        self.film = film
        self.addresses = []

    async def start(self, good):
        for _ in range(good):
            await self.add(self.good)
        for behaviour in (self.frozen, self.dripping, self.garbage, self.endless_header,
                          self.endless_picture, self.corrupt, self.truncated, self.hanging_up,
                          self.short_lived, self.failing, self.wanting_a_password):
            await self.add(behaviour)

    async def add(self, behaviour):
        async def serve(reader, writer):
            try:
                await reader.readuntil(b"\r\n\r\n")
                await behaviour(writer)
            except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                pass
            except asyncio.CancelledError:
                pass  # this program ends; asyncio would print it for each connection
            finally:
                writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        self.addresses.append(f"http://127.0.0.1:{port}/{behaviour.__name__}")

    async def say(self, writer, what, pause=0.0):
        writer.write(what)
        await writer.drain()
        await asyncio.sleep(pause)

    async def film_for(self, writer, seconds, change=lambda picture: picture):
        await self.say(writer, HEAD)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for picture in self.film:
                await self.say(writer, part(change(picture)), 1 / 15)

    async def good(self, writer):
        await self.film_for(writer, float("inf"))

    async def short_lived(self, writer):
        await self.film_for(writer, random.uniform(1, 6))

    async def corrupt(self, writer):
        def damage(picture):
            damaged = bytearray(picture)
            for _ in range(20):
                damaged[random.randrange(2, len(damaged) - 2)] = random.randrange(256)
            return bytes(damaged)
        await self.film_for(writer, float("inf"), damage)

    async def truncated(self, writer):
        await self.film_for(writer, float("inf"),
                            lambda picture: picture[:random.randrange(20, len(picture))])

    async def frozen(self, writer):
        await self.say(writer, HEAD + part(self.film[0]) + part(self.film[1])[:1000], 3600)

    async def dripping(self, writer):
        await self.say(writer, HEAD + part(self.film[0])[:1000])
        while True:
            await self.say(writer, b"x", 1)

    async def garbage(self, writer):
        await self.say(writer, HEAD)
        while True:
            await self.say(writer, random.randbytes(20000), 0.02)

    async def endless_header(self, writer):
        await self.say(writer, b"HTTP/1.0 200 OK\r\n")
        while True:
            await self.say(writer, b"X-Field: value\r\n" * 100, 0.02)

    async def endless_picture(self, writer):
        await self.say(writer, HEAD + self.film[0][:-2])
        while True:
            await self.say(writer, b"x" * 50000, 0.02)

    async def hanging_up(self, writer):
        await self.say(writer, HEAD + part(self.film[0]))

    async def failing(self, writer):
        await self.say(writer, b"HTTP/1.1 500 Internal Server Error\r\n\r\n")

    async def wanting_a_password(self, writer):
        await self.say(writer, b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n"
                               b"WWW-Authenticate: Basic realm=\"x\"\r\n\r\n")


def measure(pid):
    """Kilobytes resident, threads, open files."""
    fields = dict(line.split(":", 1) for line in open(f"/proc/{pid}/status"))
    return (int(fields["VmRSS"].split()[0]), int(fields["Threads"]),
            len(os.listdir(f"/proc/{pid}/fd")))


def growth(samples):
    """Kilobytes an hour by the straight line through (seconds, kilobytes)."""
    n = len(samples)
    mean_time = sum(t for t, _ in samples) / n
    mean_size = sum(size for _, size in samples) / n
    spread = sum((t - mean_time) ** 2 for t, _ in samples)
    slope = sum((t - mean_time) * (size - mean_size) for t, size in samples) / (spread or 1)
    return slope * 3600


def start_display():
    reading, writing = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0",
                                "1920x1080x24", "-nolisten", "tcp"], pass_fds=[writing],
                               stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number:
        return display, ":" + number.readline().strip()


async def watch(options, program):
    samples = []
    print(f"{'minutes':>8} {'memory MB':>10} {'threads':>8} {'files':>6}")
    begin = time.monotonic()
    while time.monotonic() - begin < options.minutes * 60:
        await asyncio.sleep(options.every)
        if program.poll() is not None:
            print(f"Vedette ended by itself, with status {program.returncode}.")
            return 1
        size, threads, files = measure(program.pid)
        elapsed = time.monotonic() - begin
        samples.append((elapsed, size))
        print(f"{elapsed / 60:8.1f} {size / 1024:10.1f} {threads:8} {files:6}", flush=True)
    settled = samples[len(samples) // 3:]  # until then caches fill
    rate = growth(settled) / 1024
    print(f"In the last two thirds it grew by {rate:.1f} MB an hour, "
          f"from {settled[0][1] / 1024:.1f} to {settled[-1][1] / 1024:.1f} MB.")
    return 0


async def run(options):
    cameras = Cameras(pictures())
    await cameras.start(options.good)
    display, name = start_display()
    with tempfile.TemporaryDirectory() as folder:
        program = subprocess.Popen(
            [options.program, "--profile", folder, "--new", "--geometry", "1920x1080+0+0",
             *cameras.addresses],
            env={**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"})
        try:
            return await watch(options, program)
        finally:
            program.terminate()
            program.wait()
            display.terminate()
            display.wait()


def main():
    parser = argparse.ArgumentParser(prog="packaging/bench soak", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60, help="how long (60)")
    parser.add_argument("--every", type=float, default=30, help="seconds between lines (30)")
    parser.add_argument("--good", type=int, default=9, help="how many good cameras (9)")
    parser.add_argument("--program", default="build/release/vedette", help="what is run")
    sys.exit(asyncio.run(run(parser.parse_args())))


if __name__ == "__main__":
    main()
