# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Serves the same camera stream with Vedette, with a bare loop and with other servers, one at a
time, to many viewers on the loopback interface, and prints what each costs and reaches.

figures:
  CPU       microseconds of the server's processes for each picture that a viewer got whole
  rate      pictures a second that the median viewer got
  least     the same of the viewer that got fewest
  latency   milliseconds from the feed's tick to a picture's last byte at a viewer, 99 of 100; not
            for servers that encode anew or read the pictures by themselves
  refused   viewers that never got a picture, or were dropped
  memory    of the server's processes (proportional set size)
and beside 10 good viewers, with many that are not (--company):
  idle      connect and say nothing           stalled   ask for a stream and read nothing
  trickle   read one byte a second            reset     reset the connection ten times a second
  rate, latency and missed pictures are those of the good viewers; CPU is % of one core.
"idle alone" is what idle connections cost a server that nobody watches.

Each figure is the median of the rounds; in brackets how many times the bare loop's (or that of
--against) it is. The bare loop is one thread with one epoll and the pictures in its memory; Vedette
and the peers read them from a camera's stream, and pay for that, except mjpg-streamer and "python",
a thread per viewer, which read files. FFmpeg serves one viewer with each process. go2rtc and
mjpg-streamer run where they are on the PATH; µStreamer takes pictures from /dev/videoN only and cannot be fed. The
client has the system throw the pictures away unread. Take ratios, not absolutes, and let nothing
else run meanwhile.
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
import socket
import statistics
import sys
import tempfile
import time

from processes import Child, Problem, exact_cpu_seconds, log_tail, memory_megabytes, running

RATE = 30
START_SECONDS = 20  # how long a server may take to listen
OPEN_SECONDS = 60
SETTLE_SECONDS = 1.5
GOOD_VIEWERS = 10
MAX_PROCESSES = 50  # of a server that needs one for each viewer
ROOT = pathlib.Path(__file__).resolve().parents[2]


# Servers


class Stage:
    """What a server is asked to serve, and where it may write."""

    def __init__(self, options, viewers, feed, folder, log):
        self.options = options
        self.viewers = viewers
        self.camera = f"http://127.0.0.1:{feed['port']}/"
        self.camera_port = feed["port"]
        self.pictures = feed["pictures"]
        self.ticks = feed["ticks"]
        self.folder = folder
        self.log = log
        self.children = []
        self.warm_up = 0.5  # seconds from when it listens

    def start(self, command, talks=False):
        child = Child([str(word) for word in command], environment(self.folder), self.log, talks)
        self.children.append(child)
        return child


def environment(folder):
    names = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder),
             "XDG_RUNTIME_DIR": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}
    return names


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def bare(stage):
    stage.ticks = stage.folder / "ticks"
    child = stage.start([stage.options.programs / "sharebare", "--pictures", stage.pictures, "--ticks",
                         stage.ticks, "--fps", RATE], talks=True)
    return [int(child.needed_line(START_SECONDS))], "/"


def vedette(stage):
    port = free_port()
    stage.start([stage.options.vedette, "--headless", "--profile", stage.folder / "config", "--camera", stage.camera,
                 "--listen", f"127.0.0.1:{port}", "--open", *stage.options.vedette_options])
    return [port], "/stream"


def gstreamer(stage):
    port = free_port()
    stage.start(["gst-launch-1.0", "-q", "souphttpsrc", f"location={stage.camera}", "is-live=true", "do-timestamp=true",
                 "!", "multipartdemux", "!", "multipartmux", "boundary=frame", "!", "tcpserversink", "host=127.0.0.1",
                 f"port={port}", "sync=false", "units-max=100"])
    return [port], "/"


def vlc(stage):
    port = free_port()
    command = ["vlc", "--intf", "dummy", "--no-audio", "--network-caching", "50", "--live-caching", "50",
               "--demux", "mjpeg", stage.camera, "--sout-mux-caching", "0", "--sout",
               "#standard{access=http{mime=multipart/x-mixed-replace;boundary=7b3cc56e5f51db803f790dad720ed50a},"
               f"mux=mpjpeg,dst=127.0.0.1:{port}/stream}}"]
    if os.geteuid() == 0:  # it refuses to run as root
        nobody = pwd.getpwnam("nobody")
        os.chown(stage.folder, nobody.pw_uid, nobody.pw_gid)
        command = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--pdeathsig=KILL", *command]
    stage.start(command)
    return [port], "/stream"


def motion(stage):
    port = free_port()
    config = stage.folder / "motion.conf"
    config.write_text("\n".join([
        "daemon off", "setup_mode off", f"netcam_url {stage.camera}", "width 1280", "height 720", f"framerate {RATE}",
        f"stream_port {port}", "stream_localhost on", f"stream_maxrate {RATE}", "stream_quality 80", "webcontrol_port 0",
        "picture_output off", "movie_output off", "threshold 10000000",
        f"target_dir {stage.folder}", ""]))
    stage.start(["motion", "-n", "-c", config])
    stage.warm_up = 5  # who comes before its camera gets nothing for good
    return [port], "/"


def ffmpeg(stage):
    if stage.viewers > MAX_PROCESSES:
        raise Problem(f"needs a process for each viewer; not tried with more than {MAX_PROCESSES}.")
    ports = [free_port() for _ in range(max(1, stage.viewers))]
    for port in ports:
        stage.start(["ffmpeg", "-hide_banner", "-loglevel", "error", "-fflags", "nobuffer", "-f", "mpjpeg", "-i",
                     stage.camera, "-c", "copy", "-flush_packets", "1", "-f", "mpjpeg", "-listen", "1",
                     f"http://127.0.0.1:{port}/"])
    return ports, "/"


def python(stage):
    child = stage.start([sys.executable, ROOT / "tests/support/seedserver.py", stage.pictures, RATE], talks=True)
    return [int(child.needed_line(START_SECONDS))], "/"


def go2rtc(stage):
    port = free_port()
    config = stage.folder / "go2rtc.yaml"
    config.write_text(f'api:\n  listen: "127.0.0.1:{port}"\nrtsp:\n  listen: ""\nwebrtc:\n  listen: ""\n'
                      f'log:\n  level: error\nstreams:\n  camera: "{stage.camera}"\n')
    stage.start(["go2rtc", "-config", config])
    return [port], "/api/stream.mjpeg?src=camera"


def mjpg_streamer(stage):
    # Its reader of streams takes no picture over 50 kB: it reads files, as "python" does.
    port = free_port()
    plugins = pathlib.Path(shutil.which("mjpg_streamer")).resolve().parents[1] / "lib/mjpg-streamer"
    stage.start(["mjpg_streamer", "-i", f"{plugins}/input_file.so -f {stage.pictures} -e -d {1 / RATE:.4f}",
                 "-o", f"{plugins}/output_http.so -l 127.0.0.1 -p {port}"])
    return [port], "/?action=stream"


# name: (how it is started, its program, whether it is asked for with those that are on the PATH)
SERVERS = {
    "bare": (bare, None, False),
    "vedette": (vedette, None, False),
    "go2rtc": (go2rtc, "go2rtc", True),
    "mjpg-streamer": (mjpg_streamer, "mjpg_streamer", True),
    "gstreamer": (gstreamer, "gst-launch-1.0", False),
    "vlc": (vlc, "vlc", False),
    "motion": (motion, "motion", False),
    "ffmpeg": (ffmpeg, "ffmpeg", False),
    "python": (python, None, False),
}
READ_FILES = ("mjpg-streamer", "python")


# One turn


def wait_for_port(port, children, log):
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if any(child.process.poll() is not None for child in children):
            raise Problem(f"the server ended by itself.{log_tail(log)}")
        # Not by connecting: a server that takes one viewer would take that for its viewer.
        if any(f":{port:04X} " in line and line.split()[3] == "0A" for line in
               pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]
               + pathlib.Path("/proc/net/tcp6").read_text().splitlines()[1:]):
            return
        time.sleep(0.05)
    raise Problem(f"the server did not listen within {START_SECONDS} seconds.{log_tail(log)}")


@contextlib.contextmanager
def serving(options, name, viewers, feed, folder):
    """A server that listens: (its stage, ports, path)"""
    home = folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(mode=0o700)
    with open(folder / "log", "w") as log:
        stage = Stage(options, viewers, feed, home, log)
        with running(stage.children):
            ports, path = SERVERS[name][0](stage)
            for port in ports:
                wait_for_port(port, stage.children, log)
            time.sleep(stage.warm_up)
            yield stage, ports, path
            if any(child.process.poll() is not None for child in stage.children):
                raise Problem(f"the server ended by itself.{log_tail(log)}")


def start_viewers(stage, helpers, viewers, ports, path):
    load = Child([str(stage.options.programs / "shareload"), "--ticks", str(stage.ticks), "--path", path,
                  "--viewers", str(viewers), *map(str, ports)], talks=True)
    helpers.append(load)
    opened = int(load.needed_line(OPEN_SECONDS).split()[1])
    if opened == 0:
        raise Problem(f"no viewer got a picture.{log_tail(stage.log)}")
    time.sleep(SETTLE_SECONDS)
    return load, opened


def measure(stage, load, seconds):
    before = exact_cpu_seconds(stage.children)
    load.say(f"go {seconds}")
    result = json.loads(load.needed_line(seconds + 20))
    cpu = exact_cpu_seconds(stage.children) - before
    if result["pictures"] == 0:
        raise Problem(f"the viewers got no picture any more.{log_tail(stage.log)}")
    return result | {"cpu": cpu, "memory": memory_megabytes(stage.children)}


def viewers_turn(options, name, viewers, feed, folder):
    with serving(options, name, viewers, feed, folder) as (stage, ports, path), running([]) as helpers:
        load, opened = start_viewers(stage, helpers, viewers, ports, path)
        result = measure(stage, load, options.seconds)
    return {"server": name, "viewers": viewers, "cpu": result["cpu"] * 1e6 / result["pictures"],
            "rate": result["median"], "least": result["least"], "latency": latency(name, result),
            "refused": max(viewers - opened, result["dropped"]), "memory": result["memory"]}


def company_turn(options, name, kind, feed, folder):
    with serving(options, name, GOOD_VIEWERS, feed, folder) as (stage, ports, path), running([]) as helpers:
        if len(ports) > 1:
            raise Problem("serves one viewer with each process.")
        load, _ = start_viewers(stage, helpers, GOOD_VIEWERS, ports, path)
        start_company(options, helpers, kind, ports[0], path)
        result = measure(stage, load, options.company_seconds)
    return {"server": name, "company": kind, "cpu": 100 * result["cpu"] / result["seconds"], "rate": result["median"],
            "latency": latency(name, result), "memory": result["memory"], "dropped": result["dropped"],
            "missed": result["missed"] if result["latency99"] >= 0 else None}


def idle_turn(options, name, feed, folder):
    with serving(options, name, 0, feed, folder) as (stage, ports, path), running([]) as helpers:
        start_company(options, helpers, "idle", ports[0], path)
        before, begin = exact_cpu_seconds(stage.children), time.monotonic()
        time.sleep(options.company_seconds)
        cpu = exact_cpu_seconds(stage.children) - before
        return {"server": name, "company": "idle alone", "cpu": 100 * cpu / (time.monotonic() - begin),
                "memory": memory_megabytes(stage.children)}


def start_company(options, helpers, kind, port, path):
    crowd = Child([str(options.programs / "sharecrowd"), "--kind", kind, "--size", str(options.company_size),
                   "--path", path, str(port)], talks=True)
    helpers.append(crowd)
    crowd.needed_line(OPEN_SECONDS)
    time.sleep(SETTLE_SECONDS)


def latency(name, result):
    """None where the pictures tell nothing: they were encoded anew, or not read from the feed."""
    return result["latency99"] if result["latency99"] >= 0 and name not in READ_FILES else None


# Tables

# title, key, format, whether the ratio to the bare loop is shown
FIGURES = [
    ("CPU, µs for each picture delivered", "cpu", "{:.1f}", True),
    ("rate, pictures a second at the median viewer", "rate", "{:.1f}", False),
    ("least, the same at the viewer that got fewest", "least", "{:.1f}", False),
    ("latency, ms, 99 of 100", "latency", "{:.1f}", True),
    ("viewers refused or dropped", "refused", "{:.0f}", False),
    ("memory, MB", "memory", "{:.0f}", False),
]

COMPANY_FIGURES = [
    ("CPU, % of a core", "cpu", "{:.1f}", True),
    ("rate at the median of the good viewers", "rate", "{:.1f}", False),
    ("latency of the good viewers, ms, 99 of 100", "latency", "{:.1f}", True),
    ("pictures that the good viewers missed", "missed", "{:.0f}", False),
    ("good viewers dropped", "dropped", "{:.0f}", False),
    ("memory, MB", "memory", "{:.0f}", False),
]


def print_tables(options, results, column, columns, figures, heading):
    for title, key, form, has_ratio in figures:
        medians = {}
        for name in options.servers:
            for value in columns:
                found = [r[key] for r in results if (r["server"], r.get(column)) == (name, value)
                         and r.get(key) is not None]
                medians[name, value] = statistics.median(found) if found else None
        print(f"\n{title}\n{heading:14}" + "".join(f"{value:>18}" for value in columns))
        for name in options.servers:
            row = f"{name:14}"
            for value in columns:
                figure, least = medians[name, value], medians.get((options.against, value))
                text = "-" if figure is None else form.format(figure)
                if has_ratio and figure is not None and least:
                    text += f" ({figure / least:.2f})"
                row += f"{text:>18}"
            print(row)


# The whole


def numbers(text):
    words = text.split(",")
    if not all(word.isdigit() and 1 <= int(word) <= 4000 for word in words):
        raise argparse.ArgumentTypeError("give numbers from 1 to 4000, as in 10,50,200,1000")
    return [int(word) for word in words]


def names_of(known, text):
    words = text.split(",") if text else []
    if any(word not in known for word in words):
        raise argparse.ArgumentTypeError("known are " + ", ".join(known))
    return words


COMPANY = ["idle", "stalled", "trickle", "reset"]


def parse_arguments():
    parser = argparse.ArgumentParser(prog="packaging/bench share", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--servers", type=lambda text: names_of(SERVERS, text), default=None,
                        help="default all that are there, of " + ",".join(SERVERS))
    parser.add_argument("--viewers", type=numbers, default=[10, 50, 200, 1000], help="default 10,50,200,1000")
    parser.add_argument("--company", type=lambda text: names_of(COMPANY, text), default=COMPANY,
                        help='default idle,stalled,trickle,reset; "" for none')
    parser.add_argument("--company-size", type=int, default=1000, help="default 1000")
    parser.add_argument("--company-seconds", type=int, default=15, help="measured beside it; default 15")
    parser.add_argument("--against", choices=SERVERS, default="bare", help="whose figures are 1; default bare")
    parser.add_argument("--rounds", type=int, default=3, help="default 3; the servers take turns in each")
    parser.add_argument("--seconds", type=int, default=8, help="measured in each turn; default 8")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write every turn's figures there")
    parser.add_argument("--vedette", type=pathlib.Path, default=ROOT / "build/release/vedette", help="its program")
    parser.add_argument("--vedette-options", type=str.split, default=[], metavar="WORDS", help="more options for it")
    parser.add_argument("--programs", type=pathlib.Path, default=ROOT / "build/bench/tests/bench",
                        help="the folder of the benchmark's own programs")
    options = parser.parse_args()
    if options.servers is None:
        options.servers = [name for name, (_, program, optional) in SERVERS.items()
                           if not optional or shutil.which(program)]
    return options


def check(options):
    needed = {options.programs / name for name in ("wallfeed", "sharebare", "shareload", "sharecrowd")}
    needed |= {SERVERS[name][1] for name in options.servers if SERVERS[name][1]}
    if "vedette" in options.servers:
        needed.add(options.vedette)
    missing = sorted(str(program) for program in needed if not shutil.which(program))
    if missing:
        raise Problem(f"Missing: {', '.join(missing)}. packaging/bench installs and builds what is needed; "
                      "--servers leaves servers out.")


def turns_of(options):
    for number in range(options.rounds):
        for viewers in options.viewers:
            for name in options.servers:
                yield f"{viewers} viewers, {name}", viewers_turn, (name, viewers)
        for kind in options.company:
            for name in options.servers:
                yield f"{kind} company, {name}", company_turn, (name, kind)
        if "idle" in options.company:
            for name in options.servers:
                yield f"idle alone, {name}", idle_turn, (name,)


def bench(options, folder):
    pictures = folder / "pictures"
    pictures.mkdir()
    print("Encoding the pictures", flush=True)
    feed = Child([str(options.programs / "wallfeed"), "--ticks", str(folder / "ticks"), "--streams", "1",
                  "--fps", str(RATE), "--save", str(pictures)], talks=True)
    results = []
    turns = list(turns_of(options))
    with running([feed]):
        source = {"port": int(feed.needed_line(180).split()[0]), "pictures": pictures, "ticks": folder / "ticks"}
        for index, (title, turn, arguments) in enumerate(turns):
            print(f"[{index + 1}/{len(turns)}] {title}: ", end="", flush=True)
            try:
                figures = turn(options, *arguments, source, folder)
            except Problem as problem:
                print(problem, flush=True)
                continue
            results.append(figures)
            print(", ".join(f"{key} {value:.1f}" for key, value in figures.items() if isinstance(value, float)),
                  flush=True)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1))
    print_tables(options, results, "viewers", options.viewers, FIGURES, "viewers")
    company = options.company + ["idle alone"] * ("idle" in options.company)
    if company:
        print(f"\nBeside {GOOD_VIEWERS} good viewers, {options.company_size} others:")
        print_tables(options, results, "company", company, COMPANY_FIGURES, "company")


def main():
    options = parse_arguments()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # also when started in the background
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.signal(signal.SIGHUP, lambda *_: sys.exit(129))
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="vedette-share-", dir=place))
    folder.chmod(0o711)  # the server that runs as another user must get to its home
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
