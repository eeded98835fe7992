"""What is measured: a collection, queries, and what is made of them when it is first needed."""

import functools
import os
import shutil

from .process import run, run_quietly
from .sqlite import Fts


# Exit code of "index".
FILES_LEFT_OUT = 3


class Setting:
    def __init__(self, program, collection, queries, work):
        self.program = program
        self.collection = collection
        self.queries = queries
        self.work = work

    @functools.cache
    def index(self, heap=""):
        """What Cuepoint's index cost, and its folder."""
        folder = self.work / "index"
        return self.update_index(folder, heap=heap), folder

    def update_index(self, folder, collection=None, heap=""):
        """Brings an index up to date; returns the cost of the whole process."""
        folders = [f"--transcripts={collection or self.collection}", f"--index={folder}"]
        command = self.program.cuepoint("index", *folders, heap=heap)
        return run_quietly(command, accepted=(0, FILES_LEFT_OUT))

    @functools.cache
    def text(self):
        """The folder of the cleaned text, how many talks, words and bytes it has, and Lucene's version."""
        folder = self.work / "text"
        counts = self.work / "counts"
        with open(counts, "w", encoding="utf-8") as out:
            run(self.program.own("CleanText", self.collection, folder), stdout=out)
        *numbers, version = counts.read_text().split()
        return folder, *map(int, numbers), version

    @functools.cache
    def lucene(self):
        """The index of Lucene alone, and what it cost."""
        folder = self.work / "lucene"
        passages = self.text()[0] / "passages.tsv"
        return folder, run_quietly(self.program.own("BareLucene", passages, folder))

    @functools.cache
    def sqlite(self, rows):
        """A table of FTS5, of "passages" or "lines"."""
        return Fts(self.text()[0] / f"{rows}.tsv", self.work / f"{rows}.db")

    def copy(self):
        """The collection as hard links, of which one can be replaced."""
        folder = self.work / "copy"
        shutil.copytree(self.collection, folder, copy_function=link)
        return folder


def link(source, target):
    try:
        os.link(source, target)
    except OSError:  # on another file system
        shutil.copy2(source, target)


def size(folder):
    """The bytes of all files in a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
