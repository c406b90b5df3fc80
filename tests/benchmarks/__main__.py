"""``make bench``: every benchmark, one table after the other."""

from tests.benchmarks import first_cards, grounding, ranking, reading, speed

speed.main()
first_cards.main()
grounding.main("lines", misses=False)
grounding.main("kept", misses=False)
ranking.main()
reading.main([])
