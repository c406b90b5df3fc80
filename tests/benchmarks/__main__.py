"""``make bench``: every benchmark, one table after the other."""

from tests.benchmarks import grounding, reading, speed

speed.main()
grounding.main("lines", misses=False)
grounding.main("kept", misses=False)
reading.main([])
