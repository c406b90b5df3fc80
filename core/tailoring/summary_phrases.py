"""How facts become the sentences of a summary, in English, German, French and Spanish; elsewhere without words."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The parts of sentences in one language; ``{}`` is where the fact stands. None is left out."""

    now_at: str
    """After a title: where that post is held."""
    last_at: str
    """After a title and the years: where that post was held last."""
    years: str | None
    earlier: str | None
    """After all that: other titles that were held."""
    skills: str | None
    last_and: str
    """Before the last of several."""
    done_at: str | None
    """Where a line that begins with a verb in the past was done."""
    between: str = ", "
    stop: str = "."


_PHRASES = {
    "en": Phrases(
        now_at=" at {}",
        last_at=", most recently at {}",
        years=" with {} years of experience",
        earlier=", earlier as {}",
        skills="Skilled in {}",
        last_and=" and ",
        done_at="At {}, {}",
    ),
    "de": Phrases(
        now_at=" bei {}",
        last_at=", zuletzt bei {}",
        years=" mit {} Jahren Berufserfahrung",
        earlier=", zuvor {}",
        skills="Kenntnisse in {}",
        last_and=" und ",
        done_at=None,
    ),
    "fr": Phrases(
        now_at=" ({})",
        last_at=", dernier poste chez {}",
        years=", {} ans d’expérience",
        earlier=", auparavant {}",
        skills="Compétences en {}",
        last_and=" et ",
        done_at=None,
    ),
    "es": Phrases(
        now_at=" en {}",
        last_at=", más recientemente en {}",
        years=" con {} años de experiencia",
        earlier=", antes {}",
        skills="Conocimientos de {}",
        last_and=" y ",
        done_at=None,
    ),
}
_WORDLESS = Phrases(now_at=" – {}", last_at=" – {}", years=None, earlier=None, skills=None, last_and=", ", done_at=None)
_UNSPACED = Phrases(
    now_at="，{}",
    last_at="，{}",
    years=None,
    earlier=None,
    skills=None,
    last_and="、",
    done_at=None,
    between="、",
    stop="。",
)


def phrases(language: str) -> Phrases:
    """The phrases of a language; for one that is not known here the facts and punctuation."""
    return _UNSPACED if language in ("zh", "ja") else _PHRASES.get(language, _WORDLESS)


def listed(words: Sequence[str], language: str) -> str:
    """The words as a list within a sentence: "a, b and c"."""
    known = phrases(language)
    return known.last_and.join([known.between.join(words[:-1]), words[-1]] if len(words) > 1 else words)


def sentence(text: str, language: str) -> str:
    """The text with a full stop, if it has none."""
    plain = text.rstrip()
    return plain if plain.endswith((".", "!", "?", "…", "。", "！", "？")) else plain + phrases(language).stop
