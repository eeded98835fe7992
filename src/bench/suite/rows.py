"""The table: a row for each thing that is measured."""

from typing import NamedTuple, Optional


class Row(NamedTuple):
    """What Cuepoint took, what the other took, and how many times as much Cuepoint may take."""

    what: str
    cuepoint: str
    other: str = ""
    ratio: Optional[float] = None
    limit: str = ""


def compared(what, cuepoint, other, unit, name, limit=""):
    """A row of two numbers of one unit."""
    return Row(
        what, f"{number(cuepoint)} {unit}", f"{name}: {number(other)} {unit}", cuepoint / other, limit
    )


def number(value):
    """Three digits that count."""
    if value >= 100 or value == 0:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 1 else f"{value:.2g}"


def markdown(rows):
    lines = ["| what | Cuepoint | beside | ratio | limit |", "| --- | ---: | ---: | ---: | ---: |"]
    for row in rows:
        ratio = "" if row.ratio is None else f"{row.ratio:.3g}"
        lines.append(f"| {row.what} | {row.cuepoint} | {row.other} | {ratio} | {row.limit} |")
    return "\n".join(lines)


def megabytes(count):
    return count / 1e6
