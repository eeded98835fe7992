"""Rows: how much is answered when many ask, and how soon after a start."""

import statistics

from .process import Running
from .rows import Row, compared
from .service import NO_CACHE, Service, first_answer, search_path

CLIENTS = 16
SECONDS = 3
EMPTY = "/healthz"


def rows(setting, rounds, say):
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
    command = setting.program.own("LoadClients", CLIENTS, SECONDS)
    options = ["--max-connections-per-client=512", "--max-waiting=512"]
    with Service(setting, *options, cached=cached) as service, Running(
        command, setting.work / "load.log"
    ) as clients:
        for number in range(1, rounds + 1):
            for name, paths in (("search", searches), ("empty", [EMPTY])):
                before = service.cpu()
                answered = ask(clients, service.base, paths)
                each = (answered / SECONDS, 1000 * (service.cpu() - before) / answered)
                found[name].append(each)
            say(f"round {number}: {each_of(found, 0)} answers a second")
    name = f"{CLIENTS} clients" + (", answers kept" if cached else "")
    yield compared(
        f"{name}: answers a second", *each_of(found, 0), "/s", f"`{EMPTY}`", "≥ 0.4"
    )
    yield compared(f"{name}: of the service", *each_of(found, 1), "ms CPU", f"`{EMPTY}`")


def each_of(found, field):
    """The median of the last rounds of both, of which the first warm up."""
    return tuple(statistics.median(each[field] for each in found[name][-5:]) for name in found)


def ask(clients, base, paths):
    for path in paths:
        clients.write(base + path)
    clients.write("")
    return int(clients.read())
