"""Cuepoint as it is built, and the programs beside this folder."""

import functools
import os
import re
import subprocess
from pathlib import Path

from .process import run

HOME = Path(__file__).resolve().parents[3]
SOURCES = HOME / "src" / "bench"
JAVA = ["CleanText", "BareLucene", "SearchCost", "LoadClients", "Multiply", "RareWords", "HelloWorld"]


class Program:
    """Starts Cuepoint with its launcher or, before there is a jar, from a class path."""

    def __init__(self, work, class_path=None):
        self._class_path = class_path
        self.classes = work / "classes"
        self.java_home = Path(self._property("java.home"))
        self.java = self.java_home / "bin" / "java"
        libraries = class_path or f"{HOME}/target/cuepoint.jar:{HOME}/target/lib/*"
        self._all = f"{self.classes}:{libraries}"

    def compile(self):
        """Compiles the programs beside this folder, whose time to compile is no part of theirs."""
        sources = [SOURCES / f"{name}.java" for name in JAVA]
        used = [*sources, Path(self._class_path or HOME / "target" / "cuepoint.jar")]
        compiled = self.classes / "HelloWorld.class"
        if compiled.exists() and compiled.stat().st_mtime > max(f.stat().st_mtime for f in used):
            return
        self.classes.mkdir(parents=True, exist_ok=True)
        compiler = self.java_home / "bin" / "javac"
        run([compiler, "-d", self.classes, "-cp", self._all, *sources])

    def cuepoint(self, *arguments, heap=""):
        """The command line of a command, which may have an option for its heap."""
        if not self._class_path:
            options = ["env", f"CUEPOINT_JAVA_OPTIONS={heap}"] if heap else []
            return [*options, HOME / "cuepoint", *arguments]
        quiet = ["-Xlog:disable", "-Xlog:all=warning:stderr", "--enable-native-access=ALL-UNNAMED"]
        start = [self.java, *quiet, *filter(None, [heap])]
        return [*start, "-cp", self._class_path, "cuepoint.cli.Main", *arguments]

    def own(self, name, *arguments, flags=()):
        """The command line of a program beside this folder."""
        quiet = ["-Xlog:disable", "--enable-native-access=ALL-UNNAMED"]
        return [self.java, *quiet, *flags, "-cp", self._all, name, *arguments]

    @functools.cache
    def helps(self, command, option):
        """Whether a command has an option."""
        return option in subprocess.run(
            self.cuepoint(command, "--help"), capture_output=True, text=True, check=True
        ).stdout

    def version(self):
        return subprocess.run(
            self.cuepoint("--version"), capture_output=True, text=True, check=True
        ).stdout.strip()

    def _property(self, name):
        """A system property of the Java that runs Cuepoint. The launcher builds first if need be."""
        show = "-XshowSettings:properties"
        if self._class_path:
            start = [os.environ["JAVA_HOME"] + "/bin/java", show, "-version"]
        else:
            start = [HOME / "cuepoint", "--version"]
        options = {**os.environ, "CUEPOINT_JAVA_OPTIONS": show}
        shown = subprocess.run(start, env=options, capture_output=True, text=True, check=True)
        return re.search(rf"{re.escape(name)} = (.+)", shown.stdout + shown.stderr)[1]
