"""Rows: what the command costs from its start to its end."""

import statistics

from .process import run_quietly
from .rows import compared
from .sqlite import statement

# Exit code of "search".
NOTHING_FOUND = 1
# The launcher then starts without what it keeps to start fast.
NO_START_CACHE = "CUEPOINT_START_CACHE=off"

SEARCH, UNCACHED, VERSION = "`cuepoint search`", "without its cache", "`cuepoint --version`"
HELLO, SQLITE = "HelloWorld", "sqlite3"
COMPARED = [
    (SEARCH, HELLO, {"wall": "≤ 9", "cpu": "≤ 18"}),
    (SEARCH, SQLITE, {}),
    (UNCACHED, HELLO, {"wall": "≤ 16"}),
    (VERSION, HELLO, {}),
]


def rows(setting, rounds, say):
    program = setting.program
    table = setting.sqlite("passages").path
    folders = [f"--transcripts={setting.collection}", f"--index={setting.index()[1]}"]
    queries = setting.queries[:: max(1, len(setting.queries) // 8)]
    hello = [program.java, "-cp", program.classes, "HelloWorld"]
    costs = {name: [] for name in (SEARCH, UNCACHED, VERSION, HELLO, SQLITE)}
    for number in range(1, rounds + 1):
        for query in queries:
            search = program.cuepoint("search", *folders, "--", query)
            started = {
                SEARCH: search,
                UNCACHED: ["env", NO_START_CACHE, *search],
                VERSION: program.cuepoint("--version"),
                HELLO: hello,
                SQLITE: ["sqlite3", table, statement(query)],
            }
            for name, command in started.items():
                cost = run_quietly(command, accepted=(0, NOTHING_FOUND))
                costs[name].append(cost)
        say(f"round {number}")
    return table_of(costs)


def table_of(costs):
    """By the time of the wall, and by CPU time."""
    for field, unit in (("wall", "ms"), ("cpu", "ms CPU")):
        median = {
            name: 1000 * statistics.median(getattr(cost, field) for cost in each)
            for name, each in costs.items()
        }
        for name, other, limits in COMPARED:
            yield compared(name, median[name], median[other], unit, other, limits.get(field, ""))
