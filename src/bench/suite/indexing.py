"""Rows: what indexing costs, and how large an index is."""

from .process import run_quietly
from .rows import Row, compared, megabytes
from .setting import size

CUE = "\n\n99:00:00.000 --> 99:00:01.000\nOne more line.\n"


def rows(setting, rounds, say):
    del rounds
    folder = setting.copy()
    index = setting.work / "index-of-copy"
    first = setting.update_index(index, folder)
    say(f"indexed: {first.cpu:.1f} s CPU")
    same = setting.update_index(index, folder)
    append(next(file for file in sorted(folder.rglob("*.vtt"))))
    changed = setting.update_index(index, folder)
    lucene, bare = setting.lucene()
    text = setting.text()[3]
    passages, lines = setting.sqlite("passages"), setting.sqlite("lines")
    yield compared(
        "indexing caption files", first.cpu, bare.cpu, "s CPU", "Lucene, cleaned text", "≤ 2"
    )
    yield Row(
        "resident, indexing", f"{megabytes(first.resident):,.0f} MB", limit="≤ 512 MB at any size"
    )
    yield compared("nothing changed", same.cpu, first.cpu, "s CPU", "first run", "≤ 0.02")
    more = f"{changed.cpu - same.cpu:.2f} s more"
    yield Row("one talk changed", f"{changed.cpu:.2f} s CPU", more, limit="≤ 1 s more")
    sizes = [
        ("cleaned text", text, "≤ 1.8"),
        ("FTS5, passages", passages.size(), "about 1"),
        ("FTS5, lines", lines.size(), ""),
        ("Lucene alone", size(lucene), ""),
    ]
    for name, other, limit in sizes:
        yield compared(
            "index", megabytes(size(index)), megabytes(other), "MB", name, limit
        )


def append(file):
    """Writes a new file, as the other is a link to what is not ours."""
    text = file.read_text(encoding="utf-8")
    file.unlink()
    file.write_text(text + CUE, encoding="utf-8")


def indexed(setting, heap):
    """What the index costs, and costs again when nothing has changed, and its bytes."""
    first, folder = setting.index(heap)
    return first, setting.update_index(folder, heap=heap), size(folder)
