"""What can be asked, and what an answer costs it."""

import statistics
import time
from typing import NamedTuple

from .process import Running
from .service import Service, search_path

SETTLED = 0.03
KEPT = 3
LEAST = 8
# Compilers go on for about so many queries, whatever two rounds look like.
WARMING = 4000


class Answer(NamedTuple):
    """CPU time in ns, and the bytes that were allocated, 0 if that is not known."""

    nanos: int
    allocated: int = 0


class OverHttp(Service):
    name = "HTTP"
    compiled = True

    def ask(self, query):
        before = self.thread_nanos()
        self.get(search_path(query))
        return Answer(self.thread_nanos() - before)


class InProcess(Running):
    """A process that runs SearchCost."""

    compiled = True

    def __init__(self, setting, name, index, heap="1g"):
        self.name = name
        command = setting.program.own("SearchCost", name, index, flags=[f"-Xmx{heap}"])
        super().__init__(command, setting.work / f"{name}.log")

    def ask(self, query):
        self.write(query)
        nanos, allocated, _ = map(int, self.read().split())
        return Answer(nanos, allocated)


class Sqlite:
    """SQLite in this process. Nothing is compiled as it runs: a few rounds will do."""

    compiled = False

    def __init__(self, name, table):
        self.name = name
        self._table = table

    def ask(self, query):
        before = time.thread_time_ns()
        self._table.search(query)
        return Answer(time.thread_time_ns() - before)


class Figures(NamedTuple):
    """Of the last rounds: CPU time of a query in ms, and bytes that it allocates."""

    mean: float
    p50: float
    p99: float
    allocated: float


def measure(searches, queries, rounds, say=lambda line: None):
    """Asks each all queries, in turn, until none gets faster; returns figures by name."""
    answers = {each.name: [] for each in searches}
    for each in searches:
        if each.compiled and rounds > 1:
            warm_up(each, queries)
    for number in range(1, rounds + 1):
        for each in searches:
            if each.compiled or number <= KEPT:
                answers[each.name].append([each.ask(query) for query in queries])
        means = {name: mean(each[-1]) for name, each in answers.items()}
        say(f"round {number}: " + ", ".join(f"{k} {v:.2f} ms" for k, v in means.items()))
        if number >= LEAST and all(settled(each) for each in answers.values()):
            break
    return {name: figures(each[-KEPT:]) for name, each in answers.items()}


def warm_up(search, queries):
    """Keeps the compilers busy; nothing of it is measured."""
    for query in queries * -(-WARMING // len(queries)):
        search.ask(query)


def settled(rounds):
    return abs(mean(rounds[-1]) / mean(rounds[-2]) - 1) < SETTLED


def mean(answers):
    return statistics.fmean(answer.nanos for answer in answers) / 1e6


def figures(rounds):
    """A query's own figure is its median: what else the process did meanwhile is in the mean."""
    own = sorted(
        statistics.median(answer.nanos for answer in each) / 1e6 for each in zip(*rounds)
    )
    return Figures(
        statistics.fmean(map(mean, rounds)),
        own[len(own) // 2],
        own[min(len(own) - 1, len(own) * 99 // 100)],
        statistics.fmean(answer.allocated for each in rounds for answer in each),
    )
