"""Rows: what a query costs."""

from contextlib import ExitStack

from .rows import Row, compared, megabytes, number
from .searches import InProcess, OverHttp, Sqlite, measure


def rows(setting, rounds, say):
    with ExitStack() as stack:
        index = setting.index()[1]
        http = stack.enter_context(OverHttp(setting))
        cuepoint = stack.enter_context(InProcess(setting, "cuepoint", index))
        lucene = stack.enter_context(InProcess(setting, "lucene", setting.lucene()[0]))
        sqlite = [Sqlite(name, setting.sqlite(name)) for name in ("passages", "lines")]
        found = measure([http, cuepoint, lucene, *sqlite], setting.queries, rounds, say)
        resident = http.resident()
    return table(found, resident)


def table(found, resident):
    http, own, lucene = (found[name] for name in ("HTTP", "cuepoint", "lucene"))
    each = "ms CPU"
    yield compared("a query over HTTP", http.mean, lucene.mean, each, "Lucene alone", "≤ 8")
    for name, limit in (("passages", "≤ 0.13"), ("lines", "")):
        table_name = f"FTS5, {name}"
        yield compared("a query over HTTP", http.mean, found[name].mean, each, table_name, limit)
    yield compared("the median query over HTTP", http.p50, lucene.p50, each, "Lucene alone")
    yield compared("p99 over HTTP", http.p99, http.p50, each, "p50", "≤ 4")
    yield compared("p99 over HTTP", http.p99, lucene.p99, each, "p99 of Lucene alone")
    yield compared("a query in the process", own.mean, lucene.mean, each, "Lucene alone")
    yield Row("p50 and p99 in the process", f"{number(own.p50)}, {number(own.p99)} {each}")
    yield compared(
        "allocated for a query",
        megabytes(own.allocated),
        megabytes(lucene.allocated),
        "MB",
        "Lucene alone",
        "≤ 5 MB",
    )
    yield Row(
        "resident, service after these queries",
        f"{megabytes(resident):,.0f} MB",
        limit="≤ 256 MB at 1,456 talks",
    )
