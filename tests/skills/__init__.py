"""How the vocabulary of skills is made: the project's own terms, and open lists of names without what is no skill.

Everything that it is made from lies in ``tests/data/skills``:

- ``own.tsv``: terms that the project wrote itself, with aliases, marks and kinds. They win over every list.
- ``simple-icons.tsv``: the names and aliases of npm's ``simple-icons`` 16.37.0 (CC0-1.0).
- ``linguist.tsv``: the names and aliases of the languages of GitHub Linguist (MIT), as npm's ``linguist-languages``
  9.5.0 (MIT) holds them.
- ``stop.txt``: what the lists name and is no skill: employers, shops, media, games, everyday words, file formats.
- ``doubtful.txt``: what the lists name and is a skill, but a word, a first name or a place too, with its mark.

``python -m tests.skills`` makes ``core/reading/skill_terms.tsv`` of them. A newer package is unpacked by hand
(``npm pack simple-icons && tar xf simple-icons-*.tgz``) and named once:

    python -m tests.skills --simple-icons package
    python -m tests.skills --linguist-languages package

That rewrites the list and prints the names that it did not have before, to be judged one by one.
"""
