"""Whatever may be a posting's title, and whatever may be its company, weighed: what has most wins."""

import re
from collections import defaultdict
from collections.abc import Sequence

from core.reading.company_addresses import ARTICLE, same_address
from core.reading.company_names import describes_company, may_be_company, without_careers
from core.reading.naming import is_title
from core.reading.page_words import without_announcement
from core.reading.phrases import Late, alternatives, plain
from core.reading.places import is_place
from core.reading.posting_cells import is_firm, is_unit
from core.reading.posting_lines import TAGS, Top
from core.reading.posting_words import COMPANY_FIELD, PLACE_FIELD, TASKS_HEAD
from core.reading.seeking import NAME, without_quotes

AT = alternatives("at @ bei(?:_der|_dem)? beim chez presso bij hos en na em w στην? στο till på в_компани[юи] в")
JOINED = Late(rf"^(?P<title>.{{3,90}}?)\s+(?P<by>{AT})\s+(?P<company>[^|\s\da-zà-ÿа-яα-ω][^|]{{1,59}})$")
"""A title and a company with a small word between them."""
_TOWN = Late(r"[^\W\d_a-zà-ÿα-ωа-я][^\W\d_]+(?:[ -][^\W\d_]+){0,2}(?: \([^)]*\))?")
_EITHER = Late(r"^(?:une?[·./(-]+(?:une?|e)\)?|un/a|uno/a|eine?/(?:n|r|einen?)|eine?\(n\))\s+", re.IGNORECASE)
"""The article for women and men alike."""
_CRIED = Late(r"【[^】]*】|^[^【]*】")
"""What a Chinese board puts before a title: 【招聘】."""
_BESIDE = Late(r"\s+\([^()]*\d{4}[^()]*\)$|\s+(?:Careers?|Karriere)$")
"""What stands behind a company's name and is no part of it: a number of the register, a page for jobs."""
_TEAM = Late(
    r"^(?:(?:the|das|el|il|het|la|our|unser) |l['’])?(?:équipe|team|equipo|equipe|squadra|zespół|команда)"
    r"(?: [\w&-]+){0,2}? (?:de |d['’]|von |der |at |of |di |da |bei |van |del |della )",
    re.IGNORECASE,
)
"""Who in the company seeks: "L'équipe Data de"."""
_SITED = Late(r"^(?P<name>\S+ \S.*?) (?:in|aus|à|te) [A-ZÀ-ÖØ-Þ][^,]*$")
"""A firm with the town that it is in: "Möller Bau GmbH in Kiel"."""
_A_NUMBER = Late(r"\d{5}")
"""No title has a reference in it."""
_COMMON = Late(r"(?i:the|die|der|das|la|le|el|il|het|de|l['’])\s?[^\W\d_]+")
"""An article and a word, as a text says of somebody whom it has named: "The District"."""
_ENOUGH = 3.0
_MOST_WORDS = 14


class Evidence:
    """Whatever may be the title or the company, with what speaks for it."""

    def __init__(self, top: Sequence[Top], text: str, slugs: Sequence[str]) -> None:
        self._top, self._text, self._slugs = top, text, slugs
        self._titles: dict[str, float] = defaultdict(float)
        self._companies: dict[str, float] = defaultdict(float)
        self.place = next((line.place for line in top if line.place is not None), None)

    def speak_for_title(self, title: str, weight: float) -> None:
        title = _EITHER.sub(
            "", without_announcement(_CRIED.sub("", TAGS.sub(" ", title)).strip()).strip(' -–—|,.:*"„“”«»')
        )
        if len(title) > 1 and not _A_NUMBER.search(title) and len(title.split()) <= _MOST_WORDS and not is_place(title):
            self._titles[" ".join(title.split())] += weight

    def speak_for_company(self, name: str, weight: float, *, surely: bool = False) -> None:
        """``surely`` says that a label names it, whatever it looks like."""
        if surely:
            self._companies[name.strip(' *«»„“”"')] += weight
            return
        name = _TEAM.sub("", _BESIDE.sub("", name))
        if (sited := _SITED.match(name)) is not None and is_firm(sited["name"]):
            name = sited["name"]
        bare = without_quotes(name.strip(" ,'’-–—:.*")) + self._point(name)
        name = without_careers(re.sub(r"^(?:About|At|Join|Why|The Role At) ", "", bare))
        if may_be_company(name) and not is_place(name):
            self._companies[name] += weight

    @staticmethod
    def _point(name: str) -> str:
        """The point that a legal form ends in."""
        return "." if re.search(r"\w\.\w\.$|\b(?:Inc|Ltd|Co|Corp)\.$", name.strip()) else ""

    def speak_for_place(self, place: str) -> None:
        """That this stands where only the place stands."""
        self.place = self.place or place
        self._titles[place] -= 8.0
        self._companies[place] -= 8.0

    def for_title(self, title: str) -> float:
        """What speaks for the title so far."""
        return self._titles.get(title, 0.0)

    def for_company(self, name: str) -> float:
        """What speaks for the company so far."""
        return self._companies.get(name, 0.0)

    def count(self, name: str) -> int:
        """How often the posting has the name."""
        return self._text.count(name)

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
        houses = [name for name, score in whole.items() if score >= _ENOUGH and not is_unit(name)]
        whole |= {name: score - 2.5 for name, score in whole.items() if houses and is_unit(name)}
        for name in [name for name in whole if _COMMON.fullmatch(name)]:
            longer = [other for other in whole if _is_part(name, other)]
            if longer:
                whole[longer[0]] += whole.pop(name)
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
        fuller = (
            name
            for name, score in scores.items()
            if score >= _ENOUGH and plain(name).endswith(f" {plain(best)}") and (company is None or company not in name)
        )
        best = max(fuller, key=lambda name: scores[name], default=best)
        if company is not None and best.endswith(f" {company}") and (joined := JOINED.match(best)) is not None:
            return joined["title"]
        return self._whole(best, company)

    def town(self, title: str | None, company: str | None) -> str | None:
        """The town that stands below the title or the company, or beside it, or between facts of the contract."""
        known = [at for at, line in enumerate(self._top) for name in line.names if name in (title, company)]
        for at in known:
            for line in self._top[at : at + 2]:
                for name in line.names:
                    department = line.meta and not line.line.text.lstrip("*# ").startswith(name)
                    if name not in (title, company) and not department and _may_be_town(name):
                        return name
        for above, line, below in zip(self._top, self._top[1:], self._top[2:], strict=False):
            facts = above.meta and below.meta and not (above.names or below.names)
            if facts and len(line.names) == 1 and line.names[0] not in (title, company) and _may_be_town(line.names[0]):
                return line.names[0]
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
                    and (company is None or company not in more)
                    and more not in self._companies_beside(company)
                    and not describes_company(more)
                ):
                    return f"{title}{dashed[0]}{more}"
        return title

    def _companies_beside(self, company: str | None) -> frozenset[str]:
        return frozenset(
            name for name in self._companies if company is not None and (name in company or company in name)
        )


def _may_be_town(name: str) -> bool:
    simple = plain(name)
    label = COMPANY_FIELD.fullmatch(simple) or PLACE_FIELD.fullmatch(simple) or TASKS_HEAD.search(simple)
    return _TOWN.fullmatch(name) is not None and label is None and not is_title(name) and may_be_company(name)


def _is_part(part: str, name: str) -> bool:
    """Whether the one is the other's name in short."""
    return part != name and f" {ARTICLE.sub('', part)} " in f" {name} "
