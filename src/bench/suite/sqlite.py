"""SQLite's full-text search, FTS5, with its defaults."""

import re
import sqlite3

HITS = 10


class Fts:
    """A table with a row for each line of a file that CleanText wrote."""

    def __init__(self, rows, path):
        self.path = path
        self._database = sqlite3.connect(path)
        self._database.execute("CREATE VIRTUAL TABLE said USING fts5(talk UNINDEXED, text)")
        with open(rows, encoding="utf-8") as lines, self._database:
            self._database.executemany(
                "INSERT INTO said VALUES (?, ?)",
                (line.rstrip("\n").split("\t") for line in lines),
            )

    def search(self, query):
        """The ten best rows that hold any of the words, by BM25."""
        return self._database.execute(statement(query)).fetchall()

    def size(self):
        return self.path.stat().st_size


def statement(query):
    """The same for the command sqlite3. Words are quoted, as they may be FTS5's own."""
    words = re.findall(r"\w+", query)
    any_word = " OR ".join(f'"{word}"' for word in words)
    return (
        f"SELECT talk, text FROM said WHERE said MATCH '{any_word}' ORDER BY rank LIMIT {HITS}"
    )
