"""The languages that the bot speaks, and its cards put into one of them.

What the core says is English with its gaps apart (``Words``). Once, after each step, it is put into the person's
language; what people wrote is left as it is. So only here is it known that there is more than one language.
"""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Protocol

from core.cards import Block, Bullets, Button, Card, Given, Line, Paragraph, Quote, Words
from core.effects import Effect, Refuse, SendFile, Show
from core.events import Event
from core.session import Session
from core.step import Step
from core.words import text_of

_ISOLATED = "\u2068{}\u2069"
"""The Unicode marks around a text whose direction is its own (UAX #9): a name in Latin letters within Arabic."""


class Language(StrEnum):
    """A language with a full catalogue, by its ISO 639-1 code."""

    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    PORTUGUESE = "pt"
    RUSSIAN = "ru"
    ARABIC = "ar"

    @property
    def own_name(self) -> str:
        """What those who speak it call it."""
        return _OWN_NAMES[self]

    @property
    def right_to_left(self) -> bool:
        return self is Language.ARABIC


_OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
    Language.PORTUGUESE: "Português",
    Language.RUSSIAN: "Русский",
    Language.ARABIC: "العربية",
}


PROVED = (Language.ENGLISH, Language.GERMAN, Language.FRENCH, Language.SPANISH)
"""Languages in which a line is proved word by word against a CV in another of them: what drafts can be asked for in."""


def language_of(tag: str | None) -> Language:
    """The language of an IETF tag such as ``pt-BR``; English for one that is not spoken here, and for none."""
    code = (tag or "").replace("_", "-").partition("-")[0].lower()
    return next((one for one in Language if one.value == code), Language.ENGLISH)


class Catalogue(Protocol):
    """The bot's own words in every language."""

    def message(self, words: Words, language: Language) -> str:
        """The message, with its gaps, in the form that ``words.count`` asks for; English where there is none."""
        ...


def speaking(decide: Callable[[Session, Event], Step], catalogue: Catalogue) -> Callable[[Session, Event], Step]:
    """The same decision, with all that it says in the language of the session's person."""

    def step(session: Session, event: Event) -> Step:
        after, effects = decide(session, event)
        voice = Voice(catalogue, language_of(after.profile.language))
        return after, tuple(voice.effect(effect) for effect in effects)

    return step


class Voice:
    """Cards in one language."""

    def __init__(self, catalogue: Catalogue, language: Language) -> None:
        self._catalogue = catalogue
        self._language = language

    def effect(self, effect: Effect) -> Effect:
        """The effect with all that it says put into the language."""
        match effect:
            case Show(card=card) | Refuse(card=card):
                return replace(effect, card=self.card(card))
            case SendFile(caption=caption, instead=instead):
                return replace(effect, caption=self.card(caption), instead=self.card(instead))
            case _:
                return effect

    def card(self, card: Card) -> Card:
        """The card with its own words put into the language."""
        return replace(
            card,
            title=self._line(card.title),
            blocks=tuple(self._block(block) for block in card.blocks),
            buttons=tuple(tuple(self._button(button) for button in row) for row in card.buttons),
        )

    def words(self, words: Words) -> Words:
        """The words in the language, with nothing left in them to be translated."""
        args = tuple((name, self._argument(value)) for name, value in words.args)
        return Words(message=self._catalogue.message(words, self._language), args=args, style=words.style)

    def _argument(self, value: str | Words) -> str:
        text = text_of(self.words(value)) if isinstance(value, Words) else value
        if not self._language.right_to_left or isinstance(value, Words) or not any(map(str.isalpha, text)):
            return text
        return _ISOLATED.format(text)

    def _block(self, block: Block) -> Block:
        match block:
            case Paragraph(spans=spans):
                return replace(block, spans=self._line(spans))
            case Bullets(items=items):
                return replace(block, items=tuple(self._line(item) for item in items))
            case Quote(heading=heading, items=items):
                lines = tuple(self._line(item) for item in items)
                return replace(block, heading=self._line(heading), items=lines)

    def _line(self, line: Line) -> Line:
        return tuple(span if isinstance(span, Given) else self.words(span) for span in line)

    def _button(self, button: Button) -> Button:
        confirm = button.confirm and self.words(button.confirm)
        return replace(button, label=self.words(button.label), confirm=confirm)
