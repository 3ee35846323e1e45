# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows the same camera streams with Vedette, with a bare loop and with other viewers, one at a
time on a virtual screen of 1920x1080, and prints what each costs and reaches.

figures:
  CPU            milliseconds of the viewer's processes and the X server, for each picture shown
  latency        milliseconds from the feed's tick to the picture in the X server's framebuffer
  shown          pictures that were seen on the glass, of those that the feed offered
  memory         of the viewer's processes (proportional set size)
  first paint    from the start of the viewer to the first pixel that changes
  first picture  from the start of the viewer to the first camera picture
  click          from a press on the first menu to its answer on the glass, while the wall goes on
                 (Vedette alone has a menu there; measured after the rest)

Each figure is the median of the rounds; in brackets how many times the bare loop's (or that of
--against) it is. The bare loop reads all streams in one thread, decodes the newest picture of each
with libjpeg-turbo at the largest of 8/8, 4/8, 2/8 and 1/8 that fits in its tile, and puts it with
MIT-SHM; it scales no further. "cover" is the same loop at the smallest of these scales that covers
the tile, putting the part that fits: what a viewer decodes that fills its tiles without blur. Peers
run with their settings for low latency and without a GPU. All traffic stays on the loopback
interface. Take ratios, not absolutes, and let nothing else run meanwhile.
"""

import argparse
import atexit
import contextlib
import json
import os
import pathlib
import pwd
import shutil
import signal
import statistics
import struct
import sys
import tempfile
import time
import zlib

from processes import Child, Problem, cpu_seconds, log_tail, memory_megabytes, running

SCREEN = (1920, 1080)
RATE = 30
START_SECONDS = 20  # how long a viewer may take to show all tiles
SETTLE_SECONDS = 2


# Viewers


class Wall:
    """What a viewer is asked to show."""

    def __init__(self, options, tiles, ports, home):
        self.options = options
        self.tiles = tiles
        self.columns = next(n for n in range(1, tiles + 1) if n * n >= tiles)
        self.rows = -(-tiles // self.columns)
        self.cell = (SCREEN[0] // self.columns, SCREEN[1] // self.rows)
        if options.one_port:
            self.urls = [f"http://127.0.0.1:{ports[0]}/{i}" for i in range(tiles)]
        else:
            self.urls = [f"http://127.0.0.1:{port}/" for port in ports[:tiles]]
        self.page = f"http://127.0.0.1:{ports[0]}/wall?tiles={tiles}"
        self.home = home

    def corner(self, index):
        return index % self.columns * self.cell[0], index // self.columns * self.cell[1]

    def fitted(self):
        """A picture's size in its tile, never enlarged."""
        width, height = self.options.size
        factor = min(1, self.cell[0] / width, self.cell[1] / height)
        return int(width * factor) // 2 * 2, int(height * factor) // 2 * 2


def bare(wall):
    return [[str(wall.options.programs / "wallbare"), *wall.urls]]


def cover(wall):
    return [[str(wall.options.programs / "wallbare"), "--cover", "1", *wall.urls]]


def vedette(wall):
    return [[str(wall.options.vedette), "--new", "--profile", str(wall.home / "config"),
             "--geometry", f"{SCREEN[0]}x{SCREEN[1]}+0+0", *wall.options.vedette_options, *wall.urls]]


def gstreamer_stream(url):
    return ["souphttpsrc", f"location={url}", "is-live=true", "do-timestamp=true", "!",
            "multipartdemux", "!", "capssetter", f"caps=image/jpeg,framerate={RATE}/1", "!", "jpegdec", "!"]


def gstreamer(wall):
    width, height = wall.fitted()
    command = ["gst-launch-1.0", "-q"]
    for url in wall.urls:
        command += [*gstreamer_stream(url), "videoscale", "!", "videoconvert", "!",
                    f"video/x-raw,width={width},height={height},pixel-aspect-ratio=1/1", "!",
                    "ximagesink", "sync=false"]
    return [command]


def compositor(wall):
    width, height = wall.fitted()
    command = ["gst-launch-1.0", "-q", "compositor", "name=wall", "background=black"]
    for i in range(wall.tiles):
        x, y = wall.corner(i)
        command += [f"sink_{i}::xpos={x + (wall.cell[0] - width) // 2}",
                    f"sink_{i}::ypos={y + (wall.cell[1] - height) // 2}",
                    f"sink_{i}::width={width}", f"sink_{i}::height={height}"]
    command += ["!", f"video/x-raw,framerate={RATE}/1,width={SCREEN[0]},height={SCREEN[1]}", "!",
                "videoconvert", "!", "ximagesink", "sync=false"]
    for i, url in enumerate(wall.urls):
        command += [*gstreamer_stream(url), "queue", "!", f"wall.sink_{i}"]
    return [command]


def mpv(wall):
    return [["mpv", "--no-config", "--no-terminal", "--vo=x11", "--no-audio", "--no-osc", "--osd-level=0",
             "--no-border", "--profile=low-latency", "--untimed", "--no-cache",
             "--sws-fast=yes", "--sws-scaler=fast-bilinear", "--sws-allow-zimg=no", url] for url in wall.urls]


def vlc(wall):
    command = ["vlc", "--intf", "dummy", "--no-audio", "--no-video-title-show", "--vout", "xcb_x11",
               "--network-caching", "100", "--width", str(wall.cell[0]), "--height", str(wall.cell[1])]
    if os.geteuid() == 0:  # it refuses to run as root
        command = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups",
                   "--pdeathsig=KILL", *command]
    return [[*command, url] for url in wall.urls]


def ffplay(wall):
    return [["ffplay", "-hide_banner", "-loglevel", "error", "-an", "-noborder", "-fflags", "nobuffer",
             "-flags", "low_delay", "-use_wallclock_as_timestamps", "1", "-framedrop", "-f", "mpjpeg", url] for url in wall.urls]


def chromium(wall):
    return [["chromium", "--no-sandbox", "--test-type", "--no-first-run", "--disable-gpu", "--disable-extensions",
             f"--user-data-dir={wall.home}/profile", f"--window-size={SCREEN[0]},{SCREEN[1]}",
             "--window-position=0,0", f"--app={wall.page}"]]


# name: how it is started, whether its windows need placing
VIEWERS = {
    "bare": (bare, False),
    "cover": (cover, False),
    "vedette": (vedette, False),
    "gstreamer": (gstreamer, "keep-size"),
    "compositor": (compositor, False),
    "mpv": (mpv, True),
    "vlc": (vlc, True),
    "ffplay": (ffplay, True),
    "chromium": (chromium, False),
}


# One turn


def environment(home, display):
    home.mkdir(parents=True, exist_ok=True)
    names = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "DISPLAY": display, "HOME": str(home),
             "XDG_RUNTIME_DIR": str(home), "XDG_CACHE_HOME": str(home / "cache"),
             "QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "1", "SDL_RENDER_DRIVER": "software"}
    if home.name == "vlc" and os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(home, nobody.pw_uid, nobody.pw_gid)
    else:
        home.chmod(0o700)
    return names


def start_display(folder, children):
    """A new X server: (its process, the name of the display, its framebuffer's file)"""
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    server = Child(["Xvfb", "-displayfd", "1", "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24", "-fbdir",
                    str(folder), "-nolisten", "tcp", "-noreset"], talks=True)
    children.append(server)
    return server, ":" + server.needed_line(10), folder / "Xvfb_screen0"


def turn(options, name, tiles, feed, folder, picture, keep):
    """Runs one viewer once; its figures."""
    make, placing = VIEWERS[name]
    wall = Wall(options, tiles, feed["ports"], folder / "homes" / name)
    with running([]) as helpers, running([]) as viewers, open(folder / "log", "w") as log:
        server, display, framebuffer = start_display(folder / "screen", helpers)
        names = environment(wall.home, display)
        glass = Child([str(options.programs / "wallglass"), "--framebuffer", str(framebuffer),
                       "--ticks", str(feed["ticks"])], talks=True)
        helpers.append(glass)
        glass.needed_line(5)
        if placing:
            tiler = Child([str(options.programs / "walltiler"), "--columns", str(wall.columns), "--rows",
                           str(wall.rows), "--keep-size", "1" if placing == "keep-size" else "0"],
                          names, talks=True)
            helpers.append(tiler)
            tiler.needed_line(5)

        start = time.monotonic()
        for command in make(wall):
            viewers.append(Child(command, names, log))
        painted = pictured = None
        found = 0
        deadline = start + START_SECONDS
        while found < tiles and (line := glass.line(deadline)) is not None:
            word, *numbers = line.split()
            moment = int(numbers[-1]) / 1e9 - start
            if word == "painted":
                painted = moment
            else:
                found = int(numbers[0])
                pictured = pictured or moment
        time.sleep(SETTLE_SECONDS)
        if picture:
            save_picture(framebuffer, picture)
        if found == 0:
            raise Problem(f"{name} showed no picture in {START_SECONDS} seconds.{log_tail(log)}")

        before = cpu_seconds(viewers), cpu_seconds([server])
        glass.say(f"go {options.seconds}")
        result = None
        deadline = time.monotonic() + options.seconds + 10
        while result is None:
            line = glass.line(deadline)
            if line is None:
                raise Problem("The sampler did not answer.")
            result = json.loads(line) if line.startswith("{") else None
        after = cpu_seconds(viewers), cpu_seconds([server])
        memory = memory_megabytes(viewers)
        clicks = click(options, framebuffer, names) if name == "vedette" else {}
        if any(child.process.poll() is not None for child in viewers):
            raise Problem(f"{name} ended by itself.{log_tail(log)}")
        if keep:
            wait_for_person(display)
    shown = [tile["shown"] for tile in result["tiles"]]
    offered = result["seconds"] * RATE * tiles
    cpu = [(late - early) * 1000 for early, late in zip(before, after)]
    if sum(shown) == 0:
        raise Problem(f"{name} showed a picture that never changed.")
    return {
        "viewer": name, "tiles": tiles, "cpu": sum(cpu) / sum(shown), "cpu_server": cpu[1] / sum(shown),
        "latency": result["latency"], "latency99": result["latency99"],
        "shown": 100 * sum(shown) / offered, "memory": memory,
        "fewest": 100 * min(shown + [0] * (tiles > len(shown))) * tiles / offered,
        "gap": max(tile["longestGap"] for tile in result["tiles"]),
        "backward": sum(tile["backward"] for tile in result["tiles"]), "found": len(shown),
        "paint": (painted or 0) * 1000, "picture": (pictured or 0) * 1000,
        "click": clicks.get("click"), "clickWorst": clicks.get("clickWorst"),
    }


def click(options, framebuffer, names):
    """How long a menu takes to answer."""
    clicker = Child([str(options.programs / "wallclick"), "--framebuffer", str(framebuffer)], names, talks=True)
    with running([clicker]):
        return json.loads(clicker.needed_line(90))


def wait_for_person(display):
    print(f"\nThe wall stays on display {display}; a picture of it: import -display {display} -window "
          "root wall.png. Enter or Ctrl+C ends it.", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        if not sys.stdin.readline():
            signal.pause()


def save_picture(framebuffer, path):
    """The framebuffer (XWD, 32 bits a pixel) as a PNG."""
    data = framebuffer.read_bytes()
    header = struct.unpack(">25I", data[:100])
    width, height, stride, pixels = header[4], header[5], header[12], header[0] + header[19] * 12
    rows = bytearray()
    for y in range(height):
        line = data[pixels + y * stride:pixels + y * stride + width * 4]
        row = bytearray(width * 3)
        row[0::3], row[1::3], row[2::3] = line[2::4], line[1::4], line[0::4]
        rows += b"\0" + row

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(bytes(rows), 1)) + chunk(b"IEND", b""))


# Tables

# title, key, format, whether the ratio to the bare loop is shown
FIGURES = [
    ("CPU, ms for each picture shown (viewer and X server)", "cpu", "{:.2f}", True),
    ("of it the X server", "cpu_server", "{:.2f}", True),
    ("latency, ms, median", "latency", "{:.1f}", True),
    ("latency, ms, 99 of 100", "latency99", "{:.1f}", True),
    ("shown, % of the pictures offered", "shown", "{:.0f}", False),
    ("shown in the tile that got fewest, %", "fewest", "{:.0f}", False),
    ("longest time without a new picture in any tile, ms", "gap", "{:.0f}", False),
    ("pictures that came after a newer one", "backward", "{:.0f}", False),
    ("memory, MB", "memory", "{:.0f}", True),
    ("first paint, ms", "paint", "{:.0f}", False),
    ("first picture, ms", "picture", "{:.0f}", False),
    ("click, ms, median", "click", "{:.0f}", False),
    ("click, ms, worst of 20", "clickWorst", "{:.0f}", False),
]


def print_tables(options, results):
    for title, key, form, has_ratio in FIGURES:
        print(f"\n{title}")
        print(f"{'tiles':12}" + "".join(f"{tiles:>18}" for tiles in options.tiles))
        medians = {}
        for name in options.viewers:
            for tiles in options.tiles:
                values = [r[key] for r in results
                          if (r["viewer"], r["tiles"]) == (name, tiles) and r[key] is not None]
                medians[name, tiles] = statistics.median(values) if values else None
        for name in options.viewers:
            row = f"{name:12}"
            for tiles in options.tiles:
                value, least = medians[name, tiles], medians.get((options.against, tiles))
                text = "-" if value is None else form.format(value)
                if has_ratio and value is not None and least:
                    text += f" ({value / least:.2f})"
                row += f"{text:>18}"
            print(row)


# The whole


def tile_counts(text):
    words = text.split(",")
    if not all(word.isdigit() and 1 <= int(word) <= 64 for word in words):
        raise argparse.ArgumentTypeError("give numbers from 1 to 64, as in 1,4,9,16")
    return [int(word) for word in words]


def picture_size(text):
    words = text.split("x")
    if len(words) != 2 or not all(word.isdigit() for word in words):
        raise argparse.ArgumentTypeError("give WIDTHxHEIGHT, as in 1280x720")
    width, height = map(int, words)
    if not 640 <= width <= 3840 or not 360 <= height <= 2160:
        raise argparse.ArgumentTypeError("give a size from 640x360 to 3840x2160")
    return width, height


def viewer_names(text):
    names = text.split(",")
    if any(name not in VIEWERS for name in names):
        raise argparse.ArgumentTypeError("the viewers are " + ", ".join(VIEWERS))
    return names


def parse_arguments():
    root = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(prog="packaging/bench wall", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tiles", type=tile_counts, default=[1, 4, 9, 16], help="default 1,4,9,16; up to 64")
    parser.add_argument("--viewers", type=viewer_names, default=list(VIEWERS), help="default " + ",".join(VIEWERS))
    parser.add_argument("--against", choices=VIEWERS, default="bare", help="whose figures are 1; default bare")
    parser.add_argument("--rounds", type=int, default=3, help="default 3; the viewers take turns in each")
    parser.add_argument("--seconds", type=int, default=8, help="measured in each turn; default 8")
    parser.add_argument("--size", type=picture_size, default=(1280, 720), help="of the pictures; default 1280x720")
    parser.add_argument("--one-port", action="store_true", help="all streams from one host and port (not chromium)")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write every turn's figures there")
    parser.add_argument("--pictures", type=pathlib.Path, metavar="DIR", help="save what each viewer's wall looks like")
    parser.add_argument("--keep", action="store_true", help="leave the last viewer's wall running, to look at it")
    parser.add_argument("--vedette", type=pathlib.Path, default=root / "build/release/vedette", help="its program")
    parser.add_argument("--vedette-options", type=str.split, default=[], metavar="WORDS", help="more options for it")
    parser.add_argument("--programs", type=pathlib.Path, default=root / "build/bench/tests/bench",
                        help="the folder of the benchmark's own programs")
    return parser.parse_args()


def check(options):
    needed = {"Xvfb", options.programs / "wallfeed", options.programs / "wallglass", options.programs / "walltiler",
              options.programs / "wallclick"}
    programs = {"bare": options.programs / "wallbare", "cover": options.programs / "wallbare", "vedette": options.vedette, "gstreamer": "gst-launch-1.0",
                "compositor": "gst-launch-1.0"}
    needed |= {programs.get(name, name) for name in options.viewers}
    missing = sorted(str(program) for program in needed if not shutil.which(program))
    if missing:
        raise Problem(f"Missing: {', '.join(missing)}. packaging/bench installs and builds what is needed; "
                      "--viewers leaves viewers out.")


def bench(options, folder):
    streams, (width, height) = max(options.tiles), options.size
    ticks = folder / "ticks"
    print(f"Encoding the pictures of {streams} streams of {width}x{height} at {RATE} a second", flush=True)
    feed = Child([str(options.programs / "wallfeed"), "--ticks", str(ticks), "--streams", str(streams),
                  "--width", str(width), "--height", str(height), "--fps", str(RATE)], talks=True)
    results = []
    turns = [(number, tiles, name) for number in range(options.rounds) for tiles in options.tiles
             for name in options.viewers]
    with running([feed]):
        ports = feed.needed_line(180).split()
        for index, (number, tiles, name) in enumerate(turns):
            picture = None
            if options.pictures and number == 0:
                picture = options.pictures / f"{name}-{tiles}.png"
            print(f"[{index + 1}/{len(turns)}] {tiles} tiles, {name}: ", end="", flush=True)
            try:
                figures = turn(options, name, tiles, {"ports": ports, "ticks": ticks}, folder, picture,
                               options.keep and index + 1 == len(turns))
            except Problem as problem:
                print(problem, flush=True)
                continue
            results.append(figures)
            print(f"{figures['cpu']:.2f} ms, {figures['shown']:.0f} % shown, latency "
                  f"{figures['latency']:.1f} ms (99 of 100: {figures['latency99']:.1f})", flush=True)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1))
    print_tables(options, results)


def main():
    options = parse_arguments()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # also when started in the background
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.signal(signal.SIGHUP, lambda *_: sys.exit(129))
    # In memory where possible: the framebuffer must not be written to a disk.
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="vedette-wall-", dir=place))
    folder.chmod(0o711)  # the viewer that runs as another user must get to its home
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    try:
        check(options)
        bench(options, folder)
    except Problem as problem:
        sys.exit(str(problem))
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
