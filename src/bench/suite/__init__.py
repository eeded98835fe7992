"""Measures Cuepoint beside other programs: see docs/benchmarks.md."""
