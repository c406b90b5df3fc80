"""Words of change that tell of none: a double check, who has risen to foreman, exceeded 14,000 readers."""

from core.grounding.lexicon import Hit, Word
from core.reading.phrases import words as listed

_BEFORE_A_NUMBER = 3
_OF = listed("of de d des von")
_THE_MARK = _OF | listed("the les los las la le die der den barre cap seuil marke schwelle grenze barrera umbral cota")
"""What stands between "exceeded" and a number that is only a bound: the mark of."""
_VERB_BEFORE = listed("to help helps helped helping us them and could would will can")
_TIMES = ("double", "triple", "quadruple", "treble")


def is_bound(words: tuple[Word, ...], hit: Hit) -> bool:
    """Whether a number follows that was only topped: "exceeded 14,000 readers" says how many, not what was reached."""
    for place, word in enumerate(words[hit.last + 1 : hit.last + 2 + _BEFORE_A_NUMBER]):
        if word.plain[0].isdigit():
            return True
        if word.plain not in (_THE_MARK if place else _THE_MARK - _OF):  # exceeded *by* 12 %, dépassé *de* 12 %
            return False
    return False


def is_no_verb(line: str, words: tuple[Word, ...], hit: Hit) -> bool:
    """Whether the word is no verb: a double check, from apprentice to foreman he has risen."""
    last, before = words[hit.last], words[hit.first - 1].plain if hit.first else ""
    said = line[last.start : last.end].lower()
    if said.rstrip("s") in _TIMES:
        return before not in _VERB_BEFORE or before == "and"
    if said in ("risen", "rose", "rise"):
        after = words[hit.last + 1 : hit.last + 4]
        return (
            bool(after)
            and after[0].plain in ("from", "through", "to")
            and not any(word.plain[0].isdigit() for word in after)
        )
    return False
