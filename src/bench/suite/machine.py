"""Where it was measured, and of what."""

import datetime
import os
import platform
import sqlite3
from pathlib import Path


def describe(setting):
    """A line of text."""
    program = setting.program
    _, talks, words, _, lucene = setting.text()
    return (
        f"{talks:,} talks, {words:,} words, {len(setting.queries)} queries; "
        f"{datetime.date.today()}; {machine()}; {program.version()}, "
        f"Lucene {lucene}, SQLite {sqlite3.sqlite_version}."
    )


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores ({processor()}), {memory:.0f} GB, {platform.system()}"


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()
