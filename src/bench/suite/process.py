"""Processes and what they cost."""

import os
import subprocess
import time
from pathlib import Path
from typing import NamedTuple

TICKS = os.sysconf("SC_CLK_TCK")


class Cost(NamedTuple):
    """Wall and CPU time in s, user and system; the most memory that was resident, in bytes."""

    wall: float
    cpu: float
    resident: int


def run(arguments, accepted=(0,), **options):
    """Runs a program to its end; returns its cost. Fails where its exit code is not accepted."""
    started = time.monotonic()
    process = subprocess.Popen([str(each) for each in arguments], **options)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accepted:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def run_quietly(arguments, **options):
    """The same, without what the program prints."""
    silence = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return run(arguments, **silence, **options)


class Running:
    """A process that runs until it is left; lines go in and come out, errors into a log."""

    def __init__(self, arguments, log):
        self.started = time.monotonic()
        self._log = open(log, "w", encoding="utf-8")
        self._process = subprocess.Popen(
            [str(each) for each in arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            encoding="utf-8",
            bufsize=1,
        )
        self._proc = Path("/proc", str(self._process.pid))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.communicate()
        self._log.close()

    def write(self, line):
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def read(self):
        line = self._process.stdout.readline()
        if not line:
            raise EOFError(f"{self._process.args[0]} has ended; see {self._log.name}")
        return line.rstrip("\n")

    def logged(self):
        """What it has written to the log so far."""
        return Path(self._log.name).read_text(encoding="utf-8")

    def ended(self):
        return self._process.poll() is not None

    def cpu(self):
        """CPU time of all threads, also of those that have ended, in s: in steps of 10 ms."""
        fields = (self._proc / "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def thread_nanos(self):
        """CPU time of the threads that there are, in ns (Linux's Documentation/scheduler)."""
        nanos = 0
        for thread in (self._proc / "task").iterdir():
            try:
                nanos += int((thread / "schedstat").read_text().split()[0])
            except (FileNotFoundError, ProcessLookupError):
                pass  # has ended
        return nanos

    def resident(self, field="VmHWM"):
        """Resident memory in bytes, the most so far, or "VmRSS", now (proc(5))."""
        for line in (self._proc / "status").read_text().splitlines():
            if line.startswith(field):
                return int(line.split()[1]) * 1024
        raise KeyError(field)
