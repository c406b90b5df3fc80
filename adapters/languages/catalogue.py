"""The ``Catalogue`` port on gettext: each language's file is read when somebody first speaks it.

A message is looked up by its English, and its plural by the language's own rule, which stands in the file's head.
"""

import io
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files

from core.cards import Words
from core.languages import Language


class GettextCatalogue:
    """All languages; one that nobody speaks costs nothing."""

    def __init__(self) -> None:
        self._spoken: dict[Language, NullTranslations] = {Language.ENGLISH: NullTranslations()}

    def message(self, words: Words, language: Language) -> str:
        """The message, with its gaps, in the form that ``words.count`` asks for; English where there is none."""
        if not words.message:
            return ""  # which gettext keeps the head of a file under
        spoken = self._spoken.get(language)
        if spoken is None:
            spoken = self._spoken[language] = translations(language)
        if words.many is None or words.count is None:
            return spoken.gettext(words.message)
        return spoken.ngettext(words.message, words.many, words.count)


def translations(language: Language) -> GNUTranslations:
    """The language's file, as gettext looks things up in it."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - it is not needed for who speaks English
    from babel.messages.pofile import read_po  # noqa: PLC0415 - as above

    text = files("adapters.languages").joinpath(f"{language.value}.po").read_text(encoding="utf-8")
    compiled = io.BytesIO()
    write_mo(compiled, read_po(io.StringIO(text), locale=language.value))
    compiled.seek(0)
    return GNUTranslations(compiled)
