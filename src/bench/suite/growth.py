"""The table of growth: a column for each size of a collection."""

import shutil

from .indexing import indexed
from .process import run_quietly
from .rows import megabytes, number
from .searches import InProcess, OverHttp, measure
from .service import first_answer

# The heaps within which every size must do.
INDEXING = "-Xmx4g"
SERVING = "-Xmx1g"
FIGURES = [
    "talks",
    "million words",
    "caption files, MB",
    "indexing, s CPU",
    "indexing, s CPU per million words",
    "indexing, MB resident",
    "nothing changed, s CPU",
    "index, MB",
    "index / cleaned text",
    "start to first answer, s",
    "start to first answer, s CPU",
    "service, MB resident",
    "query over HTTP, ms CPU, mean",
    "query over HTTP, ms CPU, p50",
    "query over HTTP, ms CPU, p99",
    "Lucene alone, ms CPU, p50",
    "HTTP / Lucene alone",
]


def multiply(program, collection, out, talks, seed):
    """Makes a collection; it is there under its name only when it is complete."""
    parts = out.with_name(out.name + ".part")
    shutil.rmtree(parts, ignore_errors=True)
    out.parent.mkdir(parents=True, exist_ok=True)
    run_quietly(program.own("Multiply", collection, parts, talks, seed, flags=["-Xmx3g"]))
    parts.rename(out)


def column(setting, rounds, say):
    """The figures of one size."""
    _, talks, words, text, _ = setting.text()
    cost, same, index = indexed(setting, INDEXING)
    say(f"indexed: {cost.cpu:.0f} s CPU, {megabytes(index):,.0f} MB")
    wall, cpu = first_answer(setting, SERVING)
    with OverHttp(setting, heap=SERVING) as http, InProcess(
        setting, "lucene", setting.lucene()[0]
    ) as lucene:
        found = measure([http, lucene], setting.queries, rounds, say)
        resident = http.resident()
    return [
        f"{talks:,}",
        number(words / 1e6),
        number(megabytes(captions(setting.collection))),
        number(cost.cpu),
        number(cost.cpu / words * 1e6),
        number(megabytes(cost.resident)),
        number(same.cpu),
        number(megabytes(index)),
        number(index / text),
        number(wall),
        number(cpu),
        number(megabytes(resident)),
        number(found["HTTP"].mean),
        number(found["HTTP"].p50),
        number(found["HTTP"].p99),
        number(found["lucene"].p50),
        number(found["HTTP"].mean / found["lucene"].mean),
    ]


def captions(collection):
    return sum(file.stat().st_size for file in collection.rglob("*.vtt"))


def markdown(columns):
    rule = "| --- |" + " ---: |" * len(columns)
    rows = ["| " + " | ".join(row) + " |" for row in zip(FIGURES, *columns)]
    return "\n".join([rows[0], rule, *rows[1:]])
