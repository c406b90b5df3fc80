"""What changed or came of something: costs cut, sales doubled, a tender won, "which led to …".

Such a result needs a source line that tells the same result of the same thing, in whichever words: "halved" is
reduced, "from 12 to 7" is reduced. A new result, or one turned round, is not supported.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.backlogs import speaks_of_a_backlog
from core.grounding.before_and_after import FROM_TO, value_of_side
from core.grounding.changes import MEANS, Change
from core.grounding.claims import Claim, ClaimKind, Judged, in_order
from core.grounding.lexicon import Hit, Word, words_of
from core.grounding.no_change import is_bound, is_no_verb
from core.grounding.sources import Sources
from core.grounding.told_changes import NO_CLAIM, Told, hits_in, read
from core.grounding.topics import Topics
from core.reading.language import language_of
from core.reading.phrases import words as listed

_AFTER = 8
"""How many words after a verb of change may name what changed."""
_COVERED = 0.6
"""The share of what a result speaks of that the entry's own lines must speak of too."""


_GAINS = ("gagn", "gain", "gan", "gewonn", "gewinn")
"""Who gains days saves them, and who gains points has more of them."""


def _keys(names: str) -> frozenset[str]:
    return frozenset(f"={name}" for name in listed(names))


_FOR = listed("to para pour afin zu")
_AND = listed("and und et y e sowie")
_BY_WHICH = listed("with through by via using thanks mit durch dank mittels avec grace con gracias mediante")
"""Before what a thing was changed by, which is not what changed."""
_MEASURES = _keys(
    """
    cost sale profit error complaint satisfaction quality waste accident infection wait downtime absence turnover_staff
    growth share traffic awareness risk efficien saving loss price customer attendance claim noise receivable margin
    invoice fee consumption occupancy delay return loan booking
    """
)
"""What changes are measured in: a line that names one needs a source that names it."""
_SHARE = _keys("share")
_LATE = _keys("delay")
_COSTS = _keys("cost price budget")
"""What there is less of when something is saved."""
_SPENT = _keys("cost price budget invoice fee consumption")
_PRESENT = _keys("attendance guest")
"""Who came was attracted."""
_WHICH = listed("which that who thereby so thus dadurch wodurch sodass damit was qui que ce lo cual")
_UNITS = _keys("year month week day hour average rate half third quarter") | listed(
    "euro euros dolar dolars peso pesos milio milo mio eur usd tausa mil"
)
_MONEY = _keys("cost sale profit price budget money tax payable")
_GAINED = _MONEY | _keys("customer member order contract fund tender project share traffic volunteer pupil guest")
"""What there is more of when some is won; winning a prize raises nothing."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Judges the results that a line tells."""

    _told: tuple[Told, ...]
    _language: str

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for lines that rest on these sources."""
        told = tuple(read(one.id, one.text) for one in sources.own if not one.heading)
        return cls(told, sources.language)

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every result of the line, in the order of the line."""
        words = words_of(line)
        hits = hits_in(words)
        judged: list[Judged] = []
        for hit in hits:
            change = Change(hit.name)
            if change in (Change.PLAIN, Change.INSTEAD) or (change is Change.EXCEEDED and is_bound(words, hit)):
                continue
            if change is Change.LED_TO:
                if not _followed(hit, hits) and (one := self._result(line, words, hit)):
                    judged.append(one)
            elif change is Change.WON and _followed(hit, hits):
                continue  # "secured a saving" saves
            elif _is_change(words, hit, change) and not is_no_verb(line, words, hit) and not _is_aim(words, hit, hits):
                judged.append(self._change(line, words, hit, change, hits))
        judged += self._reversed(line)
        return in_order(judged)

    def _reversed(self, line: str) -> Iterator[Judged]:
        """A "from 7 to 12" where the source says from 12 to 7."""
        for match in FROM_TO.finditer(line):
            pair = (value_of_side(match[1]), value_of_side(match[2]))
            turned = [one for one in self._told if pair[::-1] in one.pairs]
            if turned and not any(pair in one.pairs for one in self._told):
                claim = Claim(kind=ClaimKind.OUTCOME, text=match[0], start=match.start(), end=match.end())
                yield Judged(claim=claim, supported=False, evidence=tuple(one.id for one in turned))

    def _change(self, line: str, words: tuple[Word, ...], hit: Hit, change: Change, hits: tuple[Hit, ...]) -> Judged:
        first, last = _clause(words, hit, hits)
        things = _what_changed(words, hit, first, last)
        late = speaks_of_a_backlog(line)
        if late:
            things -= _LATE
        whole = _things(words)
        if not things and change is not Change.SAVED:
            things = whole
        parts = _measured(words[first:last], () if not late else _LATE)
        numbers = {key for key in Topics.known().of(words[first:last]) if key[0].isdigit()}
        figures = {key for key in Topics.known().of(words) if key[0].isdigit()}
        means = set(Change) if words[hit.first].plain.startswith(_GAINS) else MEANS[change]
        telling = [one for one in self._told if not one.changes.isdisjoint(means)]
        saying = [
            one
            for one in telling
            if (
                len(numbers & one.topic) > 1
                or _same_thing(things - _COSTS if Change.SAVED in one.changes else things, one.topic)
            )
            and not (change is Change.UP and one.changes == {Change.WON} and things.isdisjoint(_GAINED))
        ]
        if not saying and numbers and not things & _MEASURES:
            saying = [one for one in telling if numbers <= one.topic]
        if not saying and change is Change.SAVED:
            saying = [one for one in telling if Change.SAVED in one.changes and not whole.isdisjoint(one.topic)]
        if not saying and language_of(line) != self._language:
            saying = [one for one in telling if numbers & one.topic or not numbers if _may_be_same(things, one.topic)]
        if not saying and change is not Change.EXCEEDED and language_of(line) != self._language:
            saying = [one for one in self._told if not one.changes and len(figures) > 1 and figures <= one.topic]
        if not saying and not things.isdisjoint(_PRESENT):
            saying = [one for one in self._told if change is Change.WON and _counts_who_came(one)]
        if any(all(part.isdisjoint(one.topic) for one in telling) for part in parts):
            saying = []
        if not saying and _is_main(words, hit, first):
            saying = [one for one in telling if _repeats(Topics.known().of(words), one.topic)]
        return _judged(line, words, hit, saying)

    def _result(self, line: str, words: tuple[Word, ...], hit: Hit) -> Judged | None:
        """A result that no verb of change tells: one source line must speak of most of it, and hold its numbers."""
        until = next((place for place in range(hit.last + 1, len(words)) if words[place].after_stop), len(words))
        said = Topics.known().of(words[hit.last + 1 : until]) - _UNITS
        if not said:
            return None
        numbers = frozenset(key for key in said if key[0].isdigit())
        saying = [one for one in self._told if numbers <= one.topic and len(said & one.topic) >= _COVERED * len(said)]
        return _judged(line, words, hit, saying)


def _clause(words: tuple[Word, ...], hit: Hit, hits: Iterable[Hit]) -> tuple[int, int]:
    """From where to before where the clause of a verb goes: up to a break, or an "and" before another such verb."""
    others = [other for other in hits if other.name not in NO_CLAIM]
    first, last = hit.first, hit.last + 1
    while first > 0 and not words[first].after_break:
        if words[first - 1].plain in _AND and any(other.last < first for other in others):
            break
        first -= 1
    while last < len(words) and not words[last].after_break:
        if words[last].plain in _AND and any(other.first > last for other in others):
            break
        last += 1
    return first, last


def _what_changed(words: tuple[Word, ...], hit: Hit, first: int, last: int) -> frozenset[str]:
    """The things beside a verb of change: a measure that follows it, else all in its clause."""
    until = min(last, hit.last + 1 + _AFTER)
    until = next((place for place in range(hit.last + 2, until) if words[place].plain in _BY_WHICH), until)
    after = _things(words[hit.last + 1 : until])
    return after if after & _MEASURES else after | _things(words[first : hit.first])


def _measured(words: tuple[Word, ...], but: Iterable[str]) -> tuple[frozenset[str], ...]:
    """What is measured before and after an "and", where both are: "costs and waiting times"."""
    place = next((place for place, word in enumerate(words) if word.plain in _AND), None)
    if place is None:
        return ()
    both = tuple((_things(part) & _MEASURES).difference(but) for part in (words[:place], words[place:]))
    return tuple(part for part in both if part) if not both[0] & both[1] else ()


def _things(words: tuple[Word, ...]) -> frozenset[str]:
    return frozenset(key for key in Topics.known().of(words) - _UNITS if not key[0].isdigit())


def _same_thing(things: frozenset[str], told: frozenset[str]) -> bool:
    measures = things & _MEASURES
    if len(things) > 1:
        measures -= _SHARE  # the share of what
    return not things.isdisjoint(told) and (not measures or not measures.isdisjoint(told))


def _is_main(words: tuple[Word, ...], hit: Hit, first: int) -> bool:
    """Whether the verb is that of the line, and not of a clause about what it led to."""
    return first == 0 and not any(word.plain in _WHICH for word in words[: hit.first])


def _repeats(said: frozenset[str], told: frozenset[str]) -> bool:
    """Whether a line says again what a source tells: half of either, and no other measure of it but money for money."""
    other = (said & _MEASURES) - told
    if other and not (other <= _SPENT and told & _SPENT):
        return False
    return 2 * len(said & told) >= min(len(said), len(told))


def _counts_who_came(one: Told) -> bool:
    return not one.topic.isdisjoint(_PRESENT) and any(key[0].isdigit() for key in one.topic)


def _may_be_same(things: frozenset[str], told: frozenset[str]) -> bool:
    """Whether a translation may name the same thing in words that are not known here."""
    return told.isdisjoint(_MEASURES) or things & _MEASURES <= told


def _is_change(words: tuple[Word, ...], hit: Hit, change: Change) -> bool:
    """Whether the words tell a change at all: "generated" does where money or customers follow."""
    if change is not Change.WON or not words[hit.first].plain.startswith(
        ("gener", "acqui", "akqui", "earn", "erziel", "gain", "brought")
    ):
        return True
    return not _what_changed(words, hit, *_clause(words, hit, (hit,))).isdisjoint(_MEASURES | _MONEY)


def _is_aim(words: tuple[Word, ...], hit: Hit, hits: Iterable[Hit]) -> bool:
    """Whether it is what something was for, and has no figure: "pour réduire les risques" says not that they fell."""
    if hit.first == 0 or words[hit.first - 1].plain not in _FOR or hit.name == Change.THRIVED.value:
        return False
    if any(other.last < hit.first and other.name == Change.LED_TO.value for other in hits):
        return False
    until = next((place for place in range(hit.last + 1, len(words)) if words[place].after_break), len(words))
    return not any(word.plain[0].isdigit() for word in words[hit.last + 1 : until])


def _followed(hit: Hit, hits: Iterable[Hit]) -> bool:
    """Whether a verb of change follows, which then is the claim."""
    return any(hit.last < other.first <= hit.last + _AFTER and other.name not in NO_CLAIM for other in hits)


def _judged(line: str, words: tuple[Word, ...], hit: Hit, saying: Iterable[Told]) -> Judged:
    start, end = words[hit.first].start, words[hit.last].end
    ids = tuple(dict.fromkeys(one.id for one in saying))
    claim = Claim(kind=ClaimKind.OUTCOME, text=line[start:end], start=start, end=end)
    return Judged(claim=claim, supported=bool(ids), evidence=ids)
