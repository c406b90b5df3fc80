"""Names that are a company's by what stands beside them: a legal form, the word "logo", more than one sentence."""

from collections.abc import Iterator, Sequence

from core.reading.company_addresses import ARTICLE
from core.reading.phrases import Late, plain, words
from core.reading.posting_lines import has_legal_form
from core.reading.posting_refusals import OTHERS
from core.reading.role_words import LEGAL
from core.reading.seeking import NAME
from core.reading.source import SourceLine

_NAME = Late(NAME)
_LOGO = Late(
    r"^(?i:logo(?:tip[ao]?)? (?:(?:of|der|de|da|di|von|van|firmy|la|le) ){0,2}(?P<name>\S.{1,50})"
    r"|(?P<other>\S.{1,50}?)(?:['’]s)?(?: company)?[ -]logo)$"
)
_VERB = Late(rf"^(?P<name>{NAME}) (?!(?:des|les|dos|das|los|las|dans|sous|plus|its|has|was|is)\b)(?-i:[a-z]{{2,}}s)\b")
"""Who does something: "Pebblecast gives small museums an audio guide"."""
_TOP = 12
_LONG = 40
_BEFORE_NAMES = words(
    """
    fur bei die der das dem den des von durch mit als at for with by from about the our client pour chez par la le les
    avec para por con en el los per presso da di con voor bij door van dla w u przez z для в на с от για στην με και
    und and et y e i oraz i och hos fra av for til willkommen welcome apply contact kontakt
    """
)


def firms_in(text: str) -> Iterator[tuple[str, float]]:
    """The names with a legal form, wherever they stand, with what speaks for each: one alone is the company."""
    found = {
        name: None
        for line in text.split("\n")
        if LEGAL.search(plain(line)) is not None and OTHERS.search(line) is None
        for one in _NAME.finditer(line)
        if len((name := _bare(one[0])).split()) > 1 and has_legal_form(name)
    }
    yield from ((name, 3.5 if len(found) == 1 else 2.0) for name in found)


def shown_at(lines: Sequence[SourceLine]) -> Iterator[tuple[str, float]]:
    """Whose picture stands at the top of the page, and whom the first sentence there is about."""
    for line in lines[:_TOP]:
        if (logo := _LOGO.match(line.text)) is not None:
            yield logo["name"] or logo["other"], 5.0
    first = next((line.text for line in lines if len(line.text) > _LONG and not line.bullet), "")
    if first.endswith((".", "!")) and (said := _VERB.match(first)) is not None and _bare(said["name"]) == said["name"]:
        yield said["name"], 2.5


def _bare(name: str) -> str:
    """The name without what stands before it in its sentence: "Für die Nordwerk GmbH"."""
    first, _, rest = name.partition(" ")
    while rest and (plain(first) in _BEFORE_NAMES or ARTICLE.match(f"{first} ")):
        name = rest
        first, _, rest = name.partition(" ")
    return name
