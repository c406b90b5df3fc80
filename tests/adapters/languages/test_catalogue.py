"""The catalogues: full, with nothing left over, and with the same gaps and commands in every language."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from adapters.languages.catalogue import GettextCatalogue
from adapters.telegram.menu import introduction
from core.cards import Words
from core.languages import Language, Voice, language_of
from core.words import count, kept, recalled, say, text_of

ROOT = Path(__file__).parents[3]
ROOMS = ("core", "adapters", "bot")
SAYING = {"say": None, "kept": None, "count": (2, 3)}
"""What the Makefile's ``texts`` gathers."""
TRANSLATED = [language for language in Language if language is not Language.ENGLISH]
Message = str | tuple[str, ...]

_GAP = re.compile(r"\{\w+\}")
_COMMAND = re.compile(r"(?<![\w/])/[a-z]+\b")


@cache
def said() -> frozenset[Message]:
    """Every message that stands in the code, one with a plural as both."""
    found: Iterator[str | tuple[str, ...]] = (
        message
        for room in ROOMS
        for _, _, message, _, _ in extract_from_dir(
            ROOT / room, method_map=[("**.py", "python")], options_map={}, keywords=SAYING
        )
    )
    return frozenset(one if isinstance(one, str) else tuple(map(str, one)) for one in found)


@cache
def catalogue(language: Language) -> Catalog:
    with (ROOT / "adapters" / "languages" / f"{language.value}.po").open(encoding="utf-8") as file:
        return read_po(file, locale=language.value)


def entries(language: Language) -> Iterator[tuple[Message, tuple[str, ...]]]:
    for message in catalogue(language):
        if message.id:
            forms = (message.string,) if isinstance(message.string, str) else tuple(map(str, message.string or ()))
            yield message.id if isinstance(message.id, str) else tuple(message.id), forms


def singular(message: Message) -> str:
    return message if isinstance(message, str) else message[0]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_message_has_a_translation(language: Language) -> None:
    translated = {message for message, forms in entries(language) if all(forms)}
    missing = sorted(singular(message) for message in said() - translated)
    assert not missing, f"run `make texts`, then translate in adapters/languages/{language.value}.po: {missing}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_is_left_over(language: Language) -> None:
    unused = sorted(singular(message) for message, _ in entries(language) if message not in said())
    assert not unused, f"`make texts` takes these out of adapters/languages/{language.value}.po: {unused}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_gaps_and_the_commands_of_its_message(language: Language) -> None:
    for message, forms in entries(language):
        english = message if isinstance(message, str) else message[-1]
        for form in forms:
            number = {"{n}"} if len(forms) > 1 else set()  # "two lines" may be one word
            assert set(_GAP.findall(form)) | number == set(_GAP.findall(english)) | number, (english, form)
            assert sorted(_COMMAND.findall(form)) == sorted(_COMMAND.findall(english)), (english, form)
            assert form[:1].isspace() == english[:1].isspace(), (english, form)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_plural_has_a_form_for_every_number(language: Language) -> None:
    spoken = catalogue(language)
    for message, forms in entries(language):
        assert len(forms) == (1 if isinstance(message, str) else spoken.num_plurals), message


def test_every_message_is_written_out_where_it_is_said() -> None:
    """Else the catalogue could not be gathered: only a message that was ``kept`` may be handed on."""
    hidden = []
    for path in (path for room in ROOMS for path in (ROOT / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in SAYING:
                continue
            places = [place - 1 for place in SAYING[node.func.id] or (1,)]
            messages = [node.args[place] for place in places if place < len(node.args)]
            if not all(isinstance(one, ast.Constant) for one in messages):
                hidden.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not hidden, f"write the message into the call: {hidden}"


_OWN = {Language.RUSSIAN: "CYRILLIC", Language.ARABIC: "ARABIC"}
_NAMES = {"PDF", "Markdown", "HTML", "JSON Resume"}


@pytest.mark.parametrize("language", _OWN)
def test_a_language_with_letters_of_its_own_begins_in_them(language: Language) -> None:
    """A line's direction is that of its first letter: an Arabic one must not begin in Latin."""
    begun_otherwise = []
    for message, forms in entries(language):
        words = [form for form in forms if _is_worded(singular(message))]
        for form in words:
            first = next((char for char in _GAP.sub("", form) if char.isalpha() or char == "\u200f"), "\u200f")
            if _OWN[language] not in unicodedata.name(first) and first != "\u200f" and form not in _NAMES:
                begun_otherwise.append(form)
    commands = [form for form in begun_otherwise if form.startswith("/") and language is Language.RUSSIAN]
    examples = [form for form in begun_otherwise if form in {singular(message) for message, _ in entries(language)}]
    assert set(begun_otherwise) <= {*commands, *examples}


def _is_worded(message: str) -> bool:
    return any(char.isalpha() for char in _GAP.sub("", message))


@pytest.mark.parametrize("language", Language)
def test_the_introduction_is_as_short_as_telegram_wants_it(language: Language) -> None:
    commands, description, short = introduction(GettextCatalogue(), language)
    assert all(1 <= len(command.description) <= 256 for command in commands)
    assert len(description) <= 512
    assert len(short) <= 120


def spoken(words: Words, language: Language) -> str:
    return text_of(Voice(GettextCatalogue(), language).words(words))


@pytest.mark.parametrize(
    ("language", "number", "expected"),
    [
        (Language.ENGLISH, 1, "1 line"),
        (Language.ENGLISH, 0, "0 lines"),
        (Language.FRENCH, 0, "0 ligne"),
        (Language.RUSSIAN, 1, "1 строка"),
        (Language.RUSSIAN, 3, "3 строки"),
        (Language.RUSSIAN, 11, "11 строк"),
        (Language.RUSSIAN, 21, "21 строка"),
        (Language.ARABIC, 1, "سطر واحد"),
        (Language.ARABIC, 2, "سطران"),
        (Language.ARABIC, 7, "7 أسطر"),
        (Language.ARABIC, 40, "40 سطرًا"),
        (Language.ARABIC, 100, "100 سطر"),
    ],
)
def test_numbers_have_the_plural_of_the_language(language: Language, number: int, expected: str) -> None:
    assert spoken(count(number, "{n} line", "{n} lines"), language) == expected


def test_what_people_wrote_keeps_its_own_direction_within_arabic() -> None:
    words = say("Accepted: {name}", name="Staff Nurse · St Brannoc")
    assert spoken(words, Language.ARABIC) == "قُبل: \u2068Staff Nurse · St Brannoc\u2069"
    assert spoken(words, Language.GERMAN) == "Angenommen: Staff Nurse · St Brannoc"


def test_words_within_words_are_in_the_language_too() -> None:
    words = say("✓ {choice}", choice=say("One page"))
    assert spoken(words, Language.SPANISH) == "✓ Una página"


def test_what_was_kept_is_said_in_the_language_and_what_is_unknown_as_it_is() -> None:
    assert spoken(recalled(kept("Undo")), Language.GERMAN) == "Rückgängig"
    assert spoken(recalled("Something {odd} that nobody translated"), Language.GERMAN) == (
        "Something {odd} that nobody translated"
    )
    assert spoken(recalled(""), Language.GERMAN) == ""


@pytest.mark.parametrize(
    ("tag", "language"),
    [("de", "de"), ("pt-BR", "pt"), ("PT_br", "pt"), ("ar-EG", "ar"), ("tlh", "en"), ("", "en"), (None, "en")],
)
def test_a_tag_names_a_language_and_what_is_not_spoken_here_is_english(tag: str | None, language: str) -> None:
    assert language_of(tag) == language
