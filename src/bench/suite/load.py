"""Rows: how much is answered when many ask, and how soon after a start."""

import statistics
from contextlib import ExitStack

from .process import Running
from .rows import Row, compared
from .service import NO_CACHE, Service, first_answer, search_path

CLIENTS = 16
SECONDS = 3
EMPTY = "/healthz"

# A service refuses what waits for long; so none of the clients waits.
ALL_AT_ONCE = f"--max-searches={CLIENTS}"


def rows(setting, rounds, say):
    setting.index()
    yield from throughput(setting, rounds, say, cached=False)
    if setting.program.helps("serve", NO_CACHE.partition("=")[0]):
        yield from throughput(setting, rounds, say, cached=True)
    starts = [first_answer(setting) for _ in range(max(1, min(rounds, 5)))]
    wall, cpu = (statistics.median(each) for each in zip(*starts))
    limit = "≤ 2 s at 1,456 talks, ≤ 4 s at 100,000"
    yield Row("service, start to first answer", f"{wall:.2f} s, {cpu:.2f} s CPU", limit=limit)


def throughput(setting, rounds, say, cached):
    """By the time of the wall, as clients and service share the machine; and by the service's CPU."""
    searches = [search_path(query) for query in setting.queries]
    found = {"search": [], "empty": []}
    seconds = min(SECONDS, rounds)
    with ExitStack() as stack:
        service = stack.enter_context(Service(setting, ALL_AT_ONCE, cached=cached))
        command = setting.program.own("LoadClients", service.port, CLIENTS, seconds)
        clients = stack.enter_context(Running(command, setting.work / "load.log"))
        for number in range(1, rounds + 1):
            for name, paths in (("search", searches), ("empty", [EMPTY])):
                before = service.cpu()
                answered = ask(clients, paths)
                each = (answered / seconds, 1000 * (service.cpu() - before) / answered)
                found[name].append(each)
            say(f"round {number}: %.0f and %.0f answers a second" % each_of(found, 0))
    name = f"{CLIENTS} clients" + (", answers kept" if cached else "")
    yield compared(
        f"{name}: answers a second", *each_of(found, 0), "/s", f"`{EMPTY}`", "≥ 0.4"
    )
    yield compared(f"{name}: of the service", *each_of(found, 1), "ms CPU", f"`{EMPTY}`")


def each_of(found, field):
    """The median of the last rounds of both, of which the first warm up."""
    return tuple(statistics.median(each[field] for each in found[name][-5:]) for name in found)


def ask(clients, paths):
    for path in paths:
        clients.write(path)
    clients.write("")
    return int(clients.read())
