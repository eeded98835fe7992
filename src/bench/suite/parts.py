"""The table of parts, which JMH measures: src/jmh/java."""

import csv

from .program import HOME
from .process import run
from .rows import number


def table(setting, queries, say):
    """Markdown: CPU time and allocation of an operation; one thread, so that time is CPU time."""
    index = setting.index()[1]
    found = setting.work / "parts.csv"
    jmh = f'-p "index={index}" -p "queries={queries}" -prof gc -rf csv -rff "{found}"'
    maven = ["mvn", "-q", "-B", "-Pbench", "test-compile", "exec:exec", f"-Djmh.arguments={jmh}"]
    say("compiles and measures, for some ten minutes")
    with open(setting.work / "parts.log", "w", encoding="utf-8") as log:
        run(maven, cwd=HOME, stdout=log, stderr=log)
    with open(found, encoding="utf-8", newline="") as rows:
        return markdown(read(csv.DictReader(rows)))


def read(rows):
    """Names with their time in µs, the bytes they allocate, and the error of the time."""
    parts = {}
    for row in rows:
        name, _, profiled = row["Benchmark"].partition(":")
        part = parts.setdefault(name.rpartition(".")[2], {})
        part[profiled] = float(row["Score"])
        if not profiled:
            part["error"] = float(row["Score Error (99.9%)"])
    return parts


def markdown(parts):
    lines = ["| part | µs | ± | MB allocated |", "| --- | ---: | ---: | ---: |"]
    for name, part in parts.items():
        allocated = number(part["gc.alloc.rate.norm"] / 1e6)
        lines.append(f"| `{name}` | {number(part[''])} | {number(part['error'])} | {allocated} |")
    return "\n".join(lines)
