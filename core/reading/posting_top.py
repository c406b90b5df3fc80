"""The first lines of a posting, and its labels: the title and the company, each alone or both side by side."""

import re
from collections.abc import Sequence
from itertools import pairwise

from core.reading.company_addresses import ARTICLE
from core.reading.company_names import may_be_company, without_careers
from core.reading.company_sentences import says_company
from core.reading.naming import is_title
from core.reading.page_words import FACTS, is_heading, is_headline, without_announcement
from core.reading.phrases import Late, any_of, plain, words
from core.reading.places import is_place
from core.reading.posting_cells import house_of, is_firm, named_as_firm, names_house, titled
from core.reading.posting_evidence import JOINED, Evidence
from core.reading.posting_lines import FIELD, TAGS, Top, has_legal_form
from core.reading.posting_words import (
    ABOUT_HEAD,
    COMPANY_FIELD,
    LEVEL_FIELD,
    OFFER_HEAD,
    PREFERRED_HEAD,
    REQUIRED_HEAD,
    TASKS_HEAD,
    TITLE_FIELD,
)
from core.reading.seeking import read_on, seeks
from core.reading.seeking_words import ANNOUNCES
from core.reading.source import SourceLine

_ANNOUNCED = any_of(ANNOUNCES)
_ANNOUNCING = Late(r"(?P<name>[^:：–—]{3,40}?)\s*(?:[:：–—]|\s-\s)\s*(?P<value>\S.*)$")
_OF = words("of de del da di des der van d' ds. типа typ type")
"""Before what a posting calls itself these say that something else follows: "Tipo de oferta: …"."""
_FOR = Late(
    r"^(?P<title>.{3,90}?)\s+(?:for|für|voor|pour|para|per|dla|для|till|til)\s+(?P<company>[^|\s\da-zà-ÿа-яα-ω][^|]{2,59})$"
)
_SAVE = Late(r"^(?:Save|Apply (?:for|to)|Share|Report) (?P<title>[^|]{3,90}?) at (?P<company>[^|\s][^|]{1,59})$")
_IN_BRACKETS = Late(r"(?P<title>.{3,90}?)\s*\((?P<place>.{3,60})\)$")
_STEPS = Late(r"\s+[>»›]\s+|\s+/\s+")
_FEWEST_STEPS = 2
_THE = Late(r"^(?:the|our|die|der|das|unsere?|le|la|el|il|lo|de|het|o|a|η|ο) ")
_SURELY = frozenset(("at", "@", "bei", "bei der", "bei dem", "beim", "chez", "presso", "bij", "hos", "в компанию"))
_PARTED = Late(r"\s+[–—|·-]\s+|\s*[|·]\s+")
_CAREERS = any_of(
    """
    careers? jobs karriere stellenangebote carrieres? recrutement empleo trabaja_con_nosotros carreiras lavora_con_noi
    vacatures kariera карьера вакансии καριερα 招聘
    """
)
_FIRST = (4.0, 3.2, 2.4, 1.6, 1.0)
"""What speaks for a title on the first, second … line."""
_SECOND = (1.6, 3.0, 2.6, 1.6, 1.0)
"""What speaks for a company there."""
_SIGNED = 5
"""Lines below which an article begins no title."""
_NOISY = 8
"""Lines that may stand above the title."""


class TopReader:
    """What the first lines and the labels say, told to the evidence."""

    def __init__(self, found: Evidence, top: Sequence[Top], lines: Sequence[SourceLine]) -> None:
        self._found, self._top = found, top
        self._at = {id(line): at for at, line in enumerate(lines)}
        self._above = {id(line): above.text for above, line in pairwise(lines)}
        self._joined: Top | None = None
        """The line that names title and company with a small word between them."""

    def read_fields(self, fields: dict[str, str]) -> None:
        """What labels say is so."""
        for key, value in fields.items():
            name = _THE.sub("", key)
            listed = ", " in value and value[:1].islower() and not is_title(value)
            if TITLE_FIELD.fullmatch(name) and not (listed or FACTS.fullmatch(plain(value))):
                self._found.speak_for_title(
                    _PARTED.split(value)[0] if is_place(_PARTED.split(value)[-1]) else value, 12.0
                )
            if COMPANY_FIELD.fullmatch(name) and (may_be_company(value) or has_legal_form(value)):
                self._found.speak_for_company(value, 12.0, surely=True)

    def read_top(self) -> None:
        """What stands on the first lines: the title and the company, each alone or both side by side."""
        read: list[Top] = []
        sections = 0
        for line in self._top:
            sections += self._is_section(line)
            if sections > 1 and not line.tagged:
                break
            if self._announced(line) or self._saved(line.line.text) or (not read and self._unlabelled(line)):
                read.append(line)
            elif (_is_field(line) and not line.tagged and not line.subject) or self._is_path(line.line.text):
                continue
            elif read and self._is_section(line):
                break
            elif is_headline(line.line.text) or ABOUT_HEAD.match(plain(line.line.text)):
                continue
            elif line.names and read_on(self._before(line)) and not self._is_section(line):
                self._found.speak_for_title(line.names[0], 6.0 + 5.0 * line.tagged)
                read.append(line)
            elif self._at.get(id(line.line), 0) > _SIGNED and line.names and ARTICLE.match(line.names[0]):
                continue  # "A Diretora", "Der Bürgermeister": who signs
            elif (line.names or (line.place and line.meta)) and not (
                says_company(line.line) or seeks(line.line.text) or self._is_section(line)
            ):
                read.append(line)
                self._read_line(line, max(len(read) - 1, self._depth(line)), read)
        self._speak_for_repeated(read)
        self._speak_for_neighbours(read)

    def _speak_for_repeated(self, read: Sequence[Top]) -> None:
        """A name alone on its line, and again with a place or facts behind it: no title stands so, but the company."""
        alone = {line.names[0] for line in read if len(line.names) == 1 and not line.place and not line.meta}
        beside = {line.names[0] for line in read if line.names and (line.place or line.meta or len(line.names) > 1)}
        for name in alone & beside:
            if is_firm(name) or not is_title(name):
                self._found.speak_for_company(name, 4.0)
                self._found.speak_for_title(name, -6.0)

    def _depth(self, line: Top) -> int:
        """How far down the line stands, in steps of rank; the first lines may be noise."""
        return (self._at.get(id(line.line), 0) - _NOISY) // 2

    def _before(self, line: Top) -> str:
        """The line above, whatever it holds."""
        return self._above.get(id(line.line), "")

    def _is_section(self, line: Top) -> bool:
        """Whether a part of the posting begins here."""
        text = line.line.text.strip(" :：*")
        if line.meta and not line.names:
            return is_heading(text)
        heads = (PREFERRED_HEAD, REQUIRED_HEAD, TASKS_HEAD, OFFER_HEAD)
        short = len(text.split()) <= 5 and not line.place and not line.tagged
        firm = bool(line.names) and is_firm(line.names[0])
        return is_heading(text) or (
            short and not is_title(text) and not firm and any(head.search(plain(text)) for head in heads)
        )

    def _speak_for_neighbours(self, read: Sequence[Top]) -> None:
        """Right above or below the title stands the company; above both a line that a job board puts below them."""
        for above, line, below in zip(read, read[1:], read[2:], strict=False):
            if below.meta and len(below.names) < 2 and len(above.names) == len(line.names) == 1:
                self._found.speak_for_title(line.names[0], 2.5)
                self._found.speak_for_company(above.names[0], 2.5)
                self._found.speak_for_company(line.names[0], -2.5)
        title = max(range(len(read)), key=lambda at: self._found.for_title(_first_name(read[at])), default=None)
        if title is None or self._joined is not None:
            return
        around = {0, title - 1, title + 1} - {title, -1, len(read)}
        near = [at for at in sorted(around) if self._may_be_beside(read[at])]
        best = max(near, key=lambda at: self._found.for_company(read[at].names[0]) + 3.0 * (at < title), default=None)
        if best is not None:
            self._found.speak_for_company(read[best].names[0], 3.5 if best < title else 2.0)

    @staticmethod
    def _may_be_beside(line: Top) -> bool:
        return bool(line.names) and not line.tagged and not (len(line.names) == 1 and line.meta)

    def _announced(self, line: Top) -> bool:
        """Whether the line says "Vacancy:" and then the title."""
        if (bare := without_announcement(line.line.text)) != line.line.text and is_title(bare):
            self._read_pair(bare, 8.0)
            return True
        found = _ANNOUNCING.match(line.line.text.strip(" *"))
        words = plain(found["name"]).split() if found is not None else []
        said = (at for at in range(min(len(words), 3)) if not at or words[at - 1] not in _OF)
        if found is None or not any(_ANNOUNCED.fullmatch(" ".join(words[at:])) for at in said):
            return False
        self._read_pair(found["value"], 8.0)
        return True

    def _saved(self, text: str) -> bool:
        """Whether the line is the button of a board: "Save X at Y"."""
        found = _SAVE.match(text)
        if found is not None:
            self._found.speak_for_title(found["title"], 5.0)
            self._found.speak_for_company(found["company"], 5.0)
        return found is not None

    def _is_path(self, text: str) -> bool:
        """Whether the line is the way to a page: Home > Jobs > company > title."""
        steps = _STEPS.split(text)
        if len(steps) <= _FEWEST_STEPS:
            return False
        *before, last = [step.strip() for step in steps if not FACTS.fullmatch(plain(step.strip()))] or [""]
        if is_title(last) or any(one.names == (last,) for one in self._top):
            self._found.speak_for_title(last, 3.0)
            for name in before[-1:]:
                self._found.speak_for_company(name, 3.5 + 2.0 * is_firm(name))
        return True

    def _unlabelled(self, line: Top) -> bool:
        """Whether the line is a company and what it seeks, with a colon between: no label says either."""
        text = line.line.text
        found = FIELD.match(TAGS.sub(" ", text)) if _is_field(line) and not line.subject else None
        if found is None or seeks(text) or not is_title(found["value"]) or found["name"].split()[-1].islower():
            return False
        name, said = found["name"], _IN_BRACKETS.match(found["value"])
        if is_title(name) and not is_firm(name):
            return False
        if any(label.fullmatch(plain(name)) for label in (TITLE_FIELD, COMPANY_FIELD, FACTS, LEVEL_FIELD)):
            return False
        title = said["title"] if said is not None and is_place(said["place"]) else found["value"]
        self._found.speak_for_title(title, 1.0 if title.endswith(".") else 5.0)
        self._found.speak_for_company(name, 4.0 + 2.0 * is_firm(name))
        return True

    def _read_pair(self, said: str, weight: float) -> None:
        """A title, and maybe the company after "at" or a dash."""
        bare = TAGS.sub(" ", said).strip()
        joined = JOINED.match(bare)
        if joined is not None and not is_place(joined["company"]) and self._parts(joined):
            self._found.speak_for_title(joined["title"], weight)
            self._found.speak_for_company(joined["company"], 6.0 if joined["by"] in _SURELY else 3.0)
            return
        if (joined := _FOR.match(bare)) is not None and may_be_company(joined["company"]):
            self._found.speak_for_title(joined["title"], weight)
            self._found.speak_for_company(joined["company"], 3.5)
            return
        first, *others = [cell for cell in _PARTED.split(bare) if cell]
        self._found.speak_for_title(first if others else bare, weight)
        for other in others:
            self._found.speak_for_company(other, 2.0)

    def _parts(self, joined: re.Match[str]) -> bool:
        """Whether the small word parts title and company for sure, and may not stand inside of the title."""
        name = joined["company"].strip()
        again = self._found.count(name) > 1
        return joined["by"] in _SURELY or again or has_legal_form(name)

    def _read_line(self, line: Top, rank: int, read: Sequence[Top]) -> None:
        if not line.names:
            return
        first, second = _FIRST[min(rank, 4)], _SECOND[min(rank, 4)]
        first += 2.0 if line.line.level == 1 or line.subject else 1.0 if line.line.level == 2 else 0.0
        joined = JOINED.match(line.names[0])
        if joined is not None and names_house(joined["title"]):
            joined = None
        if joined is not None and not is_place(joined["company"]) and may_be_company(joined["company"]):
            surely = self._parts(joined)
            self._found.speak_for_title(joined["title"], first + (2.0 if surely else 0.5))
            self._found.speak_for_company(joined["company"], 5.0 if surely else 3.6 + 1.6 * (" " in joined["company"]))
            self._joined = line
            if surely:
                return
        employing = without_careers(line.names[0])
        if not rank and len(line.names) == 1 and (employing != line.names[0] or _CAREERS.search(plain(line.line.text))):
            self._found.speak_for_company(employing, 4.0)
            return
        crowded = bool(line.place or line.meta or len(line.names) > 1)
        names = line.names
        if len(names) == 1 and not line.tagged and (house := house_of(names[0])) is not None:
            names, crowded = (house.name,), True
            self._found.place = self._found.place or house.town
        for number, cell in enumerate(names):
            joined = JOINED.match(cell) if number else None
            if joined is not None and joined["by"] in _SURELY and may_be_company(joined["company"]):
                self._found.speak_for_company(joined["company"], 5.0)
                continue
            title = first - 1.2 * number + titled(cell) + (4.0 if line.tagged and not number else 0.0)
            self._found.speak_for_title(cell, title - (1.5 if crowded and rank and not line.tagged else 0.0))
            if self._joined is not line or number:
                beside = self._in_row(line, number, rank, read) + 2.0 * (names != line.names)
                self._found.speak_for_company(cell, second + beside + named_as_firm(cell))

    def _in_row(self, line: Top, number: int, rank: int, read: Sequence[Top]) -> float:
        """What speaks for a company by where it stands in its line: "Title | Company | Town", "Company · Town"."""
        many = len(line.names)
        if self._joined is not None and rank == 1 and many == 1 and " " not in line.names[0]:
            return -2.0
        if not rank:
            return (1.4 if many > 2 or line.place else 0.8) if number == 1 else -1.5 * (number > 1)
        if rank and many == 1 and line.meta and not line.line.text.lstrip("*# ").startswith(line.names[0]):
            return -2.0  # a department, behind what is said of the contract
        if many == 1 and line.meta and rank > 1 and any(len(one.names) == 1 for one in read[: rank - 1]):
            return -2.5  # a town, below title and company
        crowded = many > 1 or line.place or line.meta
        return ((2.0 if rank == 1 else 0.5) if crowded else 0.0) if not number else -2.0


def _is_field(line: Top) -> bool:
    """Whether the line is a label with its value, and no row of a company and what the page is."""
    found = FIELD.match(line.line.text)
    row = (
        found is not None
        and "\t" in line.line.text
        and (is_firm(found["name"]) or FACTS.fullmatch(plain(found["value"])))
    )
    return found is not None and not row


def _first_name(line: Top) -> str:
    return line.names[0] if line.names else ""
