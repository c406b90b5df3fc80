"""Whatever may be a posting's title, and whatever may be its company, with what speaks for it.

Both may stand anywhere: on a line of their own, behind a label, side by side, in a mail's subject, in a sentence ("At
Gorse Farm, we …") or below it all. So all is gathered and weighed, and what has most wins.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from core.reading.company_addresses import ARTICLE, same_address
from core.reading.company_sentences import may_be_company, says_company
from core.reading.naming import is_title
from core.reading.phrases import Late, alternatives, any_of, plain
from core.reading.places import is_place
from core.reading.posting_cells import named_as_firm, titled
from core.reading.posting_lines import FIELD, TAGS, Top, has_legal_form
from core.reading.posting_words import (
    ABOUT_HEAD,
    COMPANY_FIELD,
    FACTS,
    OFFER_HEAD,
    PREFERRED_HEAD,
    REQUIRED_HEAD,
    TASKS_HEAD,
    TITLE_FIELD,
)
from core.reading.seeking import NAME, read_on, seeks, without_quotes
from core.reading.seeking_words import ANNOUNCES
from core.reading.source import SourceLine

_ANNOUNCED = any_of(ANNOUNCES)
_ANNOUNCING = Late(r"(?P<name>[^:：–—]{3,40}?)\s*(?:[:：–—]|\s-\s)\s*(?P<value>\S.*)$")
_AT = alternatives("at @ bei(?:_der|_dem)? beim chez presso bij hos en na em w στην? στο till på в_компани[юи] в")
_JOINED = Late(rf"^(?P<title>.{{3,90}}?)\s+(?P<by>{_AT})\s+(?P<company>[^|\s\da-zà-ÿа-яα-ω][^|]{{1,59}})$")
_FOR = Late(
    r"^(?P<title>.{3,90}?)\s+(?:for|für|voor|pour|para|per|dla|для|till|til)\s+(?P<company>[^|\s\da-zà-ÿа-яα-ω][^|]{2,59})$"
)
_THE = Late(r"^(?:the|our|die|der|das|unsere?|le|la|el|il|lo|de|het|o|a|η|ο) ")
_SURELY = frozenset(("at", "@", "bei", "bei der", "bei dem", "beim", "chez", "presso", "bij", "hos", "в компанию"))
_WITH_TOWN = Late(r"(?P<name>[^,]{3,60}), (?P<town>[^\W\d_a-zà-ÿα-ωа-я][^\W\d_]+(?:[ -][^\W\d_]+){0,2})$")
_TOWN = Late(r"[^\W\d_a-zà-ÿα-ωа-я][^\W\d_]+(?:[ -][^\W\d_]+){0,2}(?: \([^)]*\))?")
_PARTED = Late(r"\s+[–—|·-]\s+|\s*[|·]\s+")
_CAREERS = any_of(
    """
    careers? jobs karriere stellenangebote carrieres? recrutement empleo trabaja_con_nosotros carreiras lavora_con_noi
    vacatures kariera карьера вакансии καριερα 招聘
    """
)
_FAREWELL = any_of(
    r"""
    best_(?:wishes|regards) (?:kind|warm)_regards regards cheers yours mit_(?:freundlichen|besten)_gru\w+
    viele_gru\w+ herzliche_gru\w+ cordialement bien_a_vous saludos un_saludo cumprimentos atenciosamente
    (?:cordiali|distinti)_saluti met_vriendelijke_groet\w* pozdrawiam z_powazaniem με_εκτιμηση с_уважением
    med_vanlig\w*_halsning\w* med_venlig_hilsen 此致
    """
)
_FIRST = (4.0, 3.2, 2.4, 1.6, 1.0)
"""What speaks for a title on the first, second … line."""
_SECOND = (1.6, 3.0, 2.6, 1.6, 1.0)
"""What speaks for a company there."""
_ENOUGH = 3.0
_NOISY = 8
"""Lines that may stand above the title."""
_MOST_WORDS = 14


class Evidence:
    """Whatever may be the title or the company, with what speaks for it."""

    def __init__(self, top: Sequence[Top], lines: Sequence[SourceLine], text: str, slugs: Sequence[str]) -> None:
        self._top, self._text, self._slugs = top, text, slugs
        self._at = {id(line): at for at, line in enumerate(lines)}
        self._above = {id(line): above.text for above, line in pairwise(lines)}
        self._titles: dict[str, float] = defaultdict(float)
        self._companies: dict[str, float] = defaultdict(float)
        self._joined: Top | None = None
        """The line that names title and company with a small word between them."""
        self.place = next((line.place for line in top if line.place is not None), None)

    def speak_for_title(self, title: str, weight: float) -> None:
        title = TAGS.sub(" ", title).strip(' -–—|,.:*"„“”«»')
        if len(title) > 1 and len(title.split()) <= _MOST_WORDS and not is_place(title):
            self._titles[" ".join(title.split())] += weight

    def speak_for_company(self, name: str, weight: float) -> None:
        bare = without_quotes(name.strip(" ,'’-–—:.*")) + self._point(name)
        name = re.sub(r"^(?:About|At|Join|Why|The Role At) ", "", bare)
        if may_be_company(name) and not is_place(name):
            self._companies[name] += weight

    @staticmethod
    def _point(name: str) -> str:
        """The point that a legal form ends in."""
        return "." if re.search(r"\w\.\w\.$|\b(?:Inc|Ltd|Co|Corp)\.$", name.strip()) else ""

    def read_fields(self, fields: dict[str, str]) -> None:
        """What labels say is so."""
        for key, value in fields.items():
            name = _THE.sub("", key)
            if TITLE_FIELD.fullmatch(name) and not FACTS.fullmatch(plain(value)):
                self.speak_for_title(_PARTED.split(value)[0] if is_place(_PARTED.split(value)[-1]) else value, 12.0)
            if COMPANY_FIELD.fullmatch(name) and (may_be_company(value) or has_legal_form(value)):
                self._companies[value.strip(' *«»„“”"')] += 12.0

    def read_top(self) -> None:
        """What stands on the first lines: the title and the company, each alone or both side by side."""
        read: list[Top] = []
        sections = 0
        for line in self._top:
            sections += self._is_section(line)
            if (sections > 1 and not line.tagged) or _FAREWELL.match(plain(line.line.text)):
                break
            if self._announced(line):
                read.append(line)
            elif FIELD.match(line.line.text) and not line.tagged and not line.subject:
                continue
            elif read and self._is_section(line):
                break
            elif _ANNOUNCED.fullmatch(plain(line.line.text.strip(" :!*"))) or ABOUT_HEAD.match(plain(line.line.text)):
                continue
            elif line.names and read_on(self._before(line)) and not self._is_section(line):
                self.speak_for_title(line.names[0], 6.0)
                read.append(line)
            elif line.names and not (says_company(line.line) or seeks(line.line.text) or self._is_section(line)):
                read.append(line)
                self._read_line(line, max(len(read) - 1, self._depth(line)), read)
        self._speak_for_neighbours(read)

    def _depth(self, line: Top) -> int:
        """How far down the line stands, in steps of rank; the first lines may be noise."""
        return (self._at.get(id(line.line), 0) - _NOISY) // 2

    def _before(self, line: Top) -> str:
        """The line above, whatever it holds."""
        return self._above.get(id(line.line), "")

    def _is_section(self, line: Top) -> bool:
        """Whether a part of the posting begins here."""
        text = line.line.text.strip(" :：*")
        heads = (PREFERRED_HEAD, REQUIRED_HEAD, TASKS_HEAD, OFFER_HEAD)
        short = len(text.split()) <= 5 and not line.place and not line.tagged
        return short and not is_title(text) and any(head.search(plain(text)) for head in heads)

    def _speak_for_neighbours(self, read: Sequence[Top]) -> None:
        """Right above or below the title stands the company; above both a line that a job board puts below them."""
        for above, line, below in zip(read, read[1:], read[2:], strict=False):
            if below.meta and len(below.names) < 2 and len(above.names) == len(line.names) == 1:
                self.speak_for_title(line.names[0], 2.5)
                self.speak_for_company(above.names[0], 2.5)
                self.speak_for_company(line.names[0], -2.5)
        title = max(range(len(read)), key=lambda at: self._titles.get(_first_name(read[at]), 0.0), default=None)
        if title is None or self._joined is not None:
            return
        near = [at for at in (title - 1, title + 1) if 0 <= at < len(read) and self._may_be_beside(read[at])]
        best = max(near, key=lambda at: self._companies[read[at].names[0]] + 3.0 * (at < title), default=None)
        if best is not None:
            self.speak_for_company(read[best].names[0], 3.5 if best < title else 2.0)

    @staticmethod
    def _may_be_beside(line: Top) -> bool:
        return bool(line.names) and not line.tagged and not (len(line.names) == 1 and line.meta)

    def _announced(self, line: Top) -> bool:
        """Whether the line says "Vacancy:" and then the title."""
        found = _ANNOUNCING.match(line.line.text.strip(" *"))
        words = plain(found["name"]).split() if found is not None else []
        if found is None or not any(_ANNOUNCED.fullmatch(" ".join(words[at:])) for at in range(min(len(words), 3))):
            return False
        self._read_pair(found["value"], 8.0)
        return True

    def _read_pair(self, said: str, weight: float) -> None:
        """A title, and maybe the company after "at" or a dash."""
        bare = TAGS.sub(" ", said).strip()
        joined = _JOINED.match(bare)
        if joined is not None and not is_place(joined["company"]) and self._parts(joined):
            self.speak_for_title(joined["title"], weight)
            self.speak_for_company(joined["company"], 6.0 if joined["by"] in _SURELY else 3.0)
            return
        if (joined := _FOR.match(bare)) is not None and may_be_company(joined["company"]):
            self.speak_for_title(joined["title"], weight)
            self.speak_for_company(joined["company"], 3.5)
            return
        first, *others = [cell for cell in _PARTED.split(bare) if cell]
        self.speak_for_title(first if others else bare, weight)
        for other in others:
            self.speak_for_company(other, 2.0)

    def _parts(self, joined: re.Match[str]) -> bool:
        """Whether the small word parts title and company for sure, and may not stand inside of the title."""
        name = joined["company"].strip()
        again = self._text.count(name) > 1
        return joined["by"] in _SURELY or again or has_legal_form(name)

    def _read_line(self, line: Top, rank: int, read: Sequence[Top]) -> None:
        first, second = _FIRST[min(rank, 4)], _SECOND[min(rank, 4)]
        first += 2.0 if line.line.level == 1 or line.subject else 1.0 if line.line.level == 2 else 0.0
        joined = _JOINED.match(line.names[0])
        if joined is not None and not is_place(joined["company"]) and may_be_company(joined["company"]):
            surely = self._parts(joined)
            self.speak_for_title(joined["title"], first + (2.0 if surely else 0.5))
            self.speak_for_company(joined["company"], 5.0 if surely else 3.6 + 1.6 * (" " in joined["company"]))
            self._joined = line
            if surely:
                return
        if not rank and len(line.names) == 1 and _CAREERS.search(plain(line.line.text)):
            self.speak_for_company(line.names[0], 4.0)
            return
        crowded = bool(line.place or line.meta or len(line.names) > 1)
        names = line.names
        if (
            rank
            and len(names) == 1
            and not line.tagged
            and (town := _WITH_TOWN.match(names[0]))
            and not is_title(names[0])
        ):
            names, crowded, self.place = (town["name"],), True, self.place or town["town"]
        for number, cell in enumerate(names):
            title = first - 1.2 * number + titled(cell) + (4.0 if line.tagged and not number else 0.0)
            self.speak_for_title(cell, title - (1.5 if crowded and rank and not line.tagged else 0.0))
            if self._joined is not line or number:
                beside = self._in_row(line, number, rank, read) + 2.0 * (names != line.names)
                self.speak_for_company(cell, second + beside + named_as_firm(cell))

    def _in_row(self, line: Top, number: int, rank: int, read: Sequence[Top]) -> float:
        """What speaks for a company by where it stands in its line: "Title | Company | Town", "Company · Town"."""
        many = len(line.names)
        if self._joined is not None and rank == 1 and many == 1 and " " not in line.names[0]:
            return -2.0
        if not rank:
            return (1.4 if many > 2 or line.place else 0.8) if number == 1 else -1.5 * (number > 1)
        if many == 1 and line.meta and rank > 1 and any(len(one.names) == 1 for one in read[: rank - 1]):
            return -2.5  # a town, below title and company
        crowded = many > 1 or line.place or line.meta
        return ((2.0 if rank == 1 else 0.5) if crowded else 0.0) if not number else -2.0

    def company(self) -> str | None:
        """The name that most speaks for."""
        slugs = self._slugs
        for name in [found[0] for found in re.finditer(NAME, self._text)] if slugs else ():
            if any(same_address(name, slug) for slug in slugs) and may_be_company(name):
                self._companies[name.strip('«»„“”"')] += 0.0
        scores = {name: score + self._named_again(name) for name, score in self._companies.items() if name}
        for name in scores:
            scores[name] += max((same_address(name, slug) for slug in slugs), default=0.0)
        for name, bare in [(name, ARTICLE.sub("", name)) for name in scores]:
            if bare != name and bare in scores:
                kept, other = (name, bare) if name.startswith("The ") else (bare, name)
                scores[kept] += scores[other]
        whole = {
            name: score + sum(0.6 * other for part, other in scores.items() if _is_part(part, name))
            for name, score in scores.items()
        }
        titles = {plain(title) for title, score in self._titles.items() if score > _ENOUGH + 5}
        best = max((name for name in whole if plain(name) not in titles), key=lambda name: whole[name], default=None)
        return best if best is not None and whole[best] >= _ENOUGH else None

    def _named_again(self, name: str) -> float:
        again = self._text.count(name) - 1
        first = name.split(maxsplit=1)[0].strip("«»„“\"'")
        short = len(first) > 3 and len(re.findall(rf"(?<!\w){re.escape(first)}(?!\w)", self._text)) > 1
        return min(again, 3) * 0.7 + 0.5 * short

    def title(self, company: str | None) -> str | None:
        """The title that most speaks for, and that is not the company."""
        firm = plain(company or "")
        scores: dict[str, float] = {}
        for title, score in self._titles.items():
            simple = plain(title)
            if firm and f" {simple} " in f" {firm} ":
                continue
            again = min(self._text.count(title) - 1, 2) * 0.3
            scores[title] = score + again + 1.5 * is_title(title)
        best = max(scores, key=lambda title: scores[title], default=None)
        if best is None or scores[best] < _ENOUGH:
            return None
        longer = [name for name in self._titles if re.match(rf"{re.escape(best)},? ", name)]
        best = max((name for name in longer if company is None or company not in name), key=len, default=best)
        if company is not None and best.endswith(f" {company}") and (joined := _JOINED.match(best)) is not None:
            return joined["title"]
        return self._whole(best, company)

    def town(self, title: str | None, company: str | None) -> str | None:
        """The town that stands below the title or the company, or beside it."""
        known = [at for at, line in enumerate(self._top) for name in line.names if name in (title, company)]
        for at in known:
            for line in self._top[at : at + 2]:
                for name in line.names:
                    if name not in (title, company) and _TOWN.fullmatch(name) and not is_title(name):
                        return name
        return None

    def _whole(self, title: str, company: str | None) -> str:
        """The title with what follows it on its line behind a dash, where that is neither the company nor a place."""
        for line in self._top:
            if line.names and line.names[0] == title and len(line.names) > 1 and line.line.text.startswith(title):
                more = line.names[1]
                rest = line.line.text[len(title) :]
                dashed = re.match(r"\s+[-–—]\s+", rest)
                if (
                    dashed
                    and rest[dashed.end() :].startswith(more)
                    and more != company
                    and more not in self._companies_beside(company)
                ):
                    return f"{title}{dashed[0]}{more}"
        return title

    def _companies_beside(self, company: str | None) -> frozenset[str]:
        return frozenset(
            name for name in self._companies if company is not None and (name in company or company in name)
        )


def _is_part(part: str, name: str) -> bool:
    """Whether the one is the other's name in short."""
    return part != name and f" {ARTICLE.sub('', part)} " in f" {name} "


def _first_name(line: Top) -> str:
    return line.names[0] if line.names else ""
