"""``make bench``: every benchmark, one table after the other."""

from tests.benchmarks import speed

speed.main()
