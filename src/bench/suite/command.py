"""Rows: what the command costs from its start to its end."""

import statistics

from .process import run_quietly
from .rows import compared
from .sqlite import statement

# Exit code of "search".
NOTHING_FOUND = 1


def rows(setting, rounds, say):
    program = setting.program
    table = setting.sqlite("passages").path
    folders = [f"--transcripts={setting.collection}", f"--index={setting.index()[1]}"]
    queries = setting.queries[:: max(1, len(setting.queries) // 8)]
    hello = program.own("HelloWorld")
    costs = {"search": [], "version": [], "hello": [], "sqlite": []}
    for number in range(1, rounds + 1):
        for query in queries:
            started = {
                "search": program.cuepoint("search", *folders, "--", query),
                "version": program.cuepoint("--version"),
                "hello": hello,
                "sqlite": ["sqlite3", table, statement(query)],
            }
            for name, command in started.items():
                cost = run_quietly(command, accepted=(0, NOTHING_FOUND))
                costs[name].append(cost)
        say(f"round {number}")
    return table_of(costs)


def table_of(costs):
    def median(name, field):
        return statistics.median(getattr(cost, field) for cost in costs[name])

    limits = {"wall": "≤ 9; ≤ 16 without its cache", "cpu": "≤ 18"}
    for field, unit in (("wall", "ms"), ("cpu", "ms CPU")):
        for name, other, against in (
            ("search", "hello", "HelloWorld"),
            ("search", "sqlite", "sqlite3"),
            ("version", "hello", "HelloWorld"),
        ):
            yield compared(
                f"`cuepoint {name if name == 'search' else '--version'}`",
                median(name, field) * 1000,
                median(other, field) * 1000,
                unit,
                against,
                limits[field] if (name, other) == ("search", "hello") else "",
            )
