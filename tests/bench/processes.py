# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: programs that are started, measured and ended."""

import contextlib
import ctypes
import os
import pathlib
import select
import signal
import subprocess
import time

STOP_SECONDS = 3
TICK = os.sysconf("SC_CLK_TCK")


class Problem(Exception):
    """Ends the benchmark, or one turn of it, with a plain sentence."""


def die_with_parent():
    """So that nothing is left behind, however this program ends (prctl PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Child:
    """A process of our own, with what it prints line by line."""

    def __init__(self, command, environment=None, log=subprocess.DEVNULL, talks=False):
        self.name = os.path.basename(command[0])
        self.process = subprocess.Popen(
            command, env=environment, stderr=log, start_new_session=True, preexec_fn=die_with_parent,
            stdin=subprocess.PIPE if talks else subprocess.DEVNULL,
            stdout=subprocess.PIPE if talks else log)
        self.pid = self.process.pid
        self.rest = b""

    def say(self, line):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def line(self, deadline):
        """The next line, or None when the deadline (of time.monotonic) has passed."""
        while b"\n" not in self.rest:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                return None
            data = os.read(self.process.stdout.fileno(), 65536)
            if not data:
                raise Problem(f"{self.name} ended before its time.")
            self.rest += data
        line, self.rest = self.rest.split(b"\n", 1)
        return line.decode().strip()

    def needed_line(self, seconds):
        line = self.line(time.monotonic() + seconds)
        if line is None:
            raise Problem(f"{self.name} did not get ready in {seconds} seconds.")
        return line


def process_table():
    """pid -> (parent, session, ticks of CPU with those of ended children)"""
    table = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError):
                fields = pathlib.Path("/proc", name, "stat").read_text().rpartition(")")[2].split()
                table[int(name)] = (int(fields[1]), int(fields[3]), sum(map(int, fields[11:15])))
    return table


def family(children, table):
    """The processes of these children: their descendants and whatever is in their sessions."""
    members = {child.pid for child in children}
    sessions = set(members)
    grows = True
    while grows:
        new = {pid for pid, (parent, session, _) in table.items()
               if pid not in members and (parent in members or session in sessions)}
        members |= new
        grows = bool(new)
    return members & table.keys()


def cpu_seconds(children):
    table = process_table()
    return sum(table[pid][2] for pid in family(children, table)) / TICK


def memory_megabytes(children):
    total = 0
    for pid in family(children, process_table()):
        with contextlib.suppress(OSError):
            for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
    return total / 1024


def is_alive(pid):
    """False also for one that has ended and only waits to be noticed."""
    with contextlib.suppress(OSError):
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


def stop(children):
    """Ends these children and all that they started, by request, then by force."""
    pids = family(children, process_table())
    for number, seconds in ((signal.SIGTERM, STOP_SECONDS), (signal.SIGKILL, STOP_SECONDS)):
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for child in children:
                child.process.poll()
            pids = {pid for pid in pids if is_alive(pid)}
            if not pids:
                return
            time.sleep(0.02)


@contextlib.contextmanager
def running(children):
    """Ends what is in the list, also what is added to it meanwhile."""
    try:
        yield children
    finally:
        stop(children)


def log_tail(log):
    log.flush()
    lines = [line for line in pathlib.Path(log.name).read_text(errors="replace").splitlines() if line.strip()]
    return " It said: " + " / ".join(lines[-3:]) if lines else ""


def exact_cpu_seconds(children):
    """In nanoseconds' steps, where ticks are too coarse; ended threads are not counted."""
    total = 0
    for pid in family(children, process_table()):
        with contextlib.suppress(OSError):
            for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
                with contextlib.suppress(OSError):
                    total += int((task / "schedstat").read_text().split()[0])
    return total / 1e9
