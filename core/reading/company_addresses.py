"""Which company an address in a posting belongs to: ``jobs@gorsefarm.example`` is Gorse Farm's."""

import re

from core.reading.phrases import Late, plain, words

_MAIL = Late(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){0,4}(?P<slug>[\w-]{1,63})\.[a-z]{2,}", re.IGNORECASE)
_SITE = Late(r"(?:https?://|www\.)(?:www\.)?(?P<slug>[\w-]+)\.[a-z.]{2,6}(?:/|\b)", re.IGNORECASE)
_BOARD = Late(
    r"https?://(?:jobs\.lever\.co/|(?:job-)?boards\.(?:eu\.)?greenhouse\.io/|jobs\.ashbyhq\.com/|apply\.workable\.com/"
    r"|join\.com/companies/|jobs\.smartrecruiters\.com/|(?=[\w-]+\.(?:breezy\.hr|recruitee\.com|bamboohr\.com"
    r"|teamtailor\.com|jobs\.personio\.\w+|myworkdayjobs\.com)))(?P<slug>[\w-]+)",
    re.IGNORECASE,
)
_NOT_THEIRS = words(
    """
    gmail outlook hotmail yahoo gmx web icloud proton protonmail mail linkedin indeed stepstone xing glassdoor
    monster infojobs welcometothejungle jobs careers boards lever greenhouse ashbyhq workable join smartrecruiters
    breezy recruitee bamboohr teamtailor personio myworkdayjobs google docs forms github twitter facebook instagram
    """
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"})
ARTICLE = Late(r"^(?:the|der|die|das|la|le|les|el|los|las|il|lo|het|de|o|a|os|as|η|ο|l['’])\s+", re.IGNORECASE)
_AND = ("and", "und", "et", "y", "e")
_SLUG = 4
"""Letters of an address that tell a name."""


def slugs_in(text: str) -> list[str]:
    """The names in the addresses of the text that are nobody's but the company's."""
    found = [one["slug"] for pattern in (_MAIL, _SITE) for one in pattern.finditer(text)]
    board = _BOARD.search(text)
    slugs = [*found, *([board["slug"]] if board is not None else [])]
    return [slug.lower() for slug in slugs if slug.lower() not in _NOT_THEIRS and len(slug) >= _SLUG]


def same_address(name: str, slug: str) -> float:
    """How much speaks for the address being the company's of this name; nothing where it has other letters."""
    name, bare = ARTICLE.sub("", name), re.sub(r"\W|_", "", slug)
    spelt = [plain(name), plain(name.lower().translate(_UMLAUTS)), *(plain(name.replace("&", word)) for word in _AND)]
    forms = {re.sub(r"\W", "", form) for form in spelt}
    if bare in forms:
        return 5.0
    begun = any(
        len(form) >= _SLUG and (form.startswith(bare) or (bare.startswith(form) and len(form) > 5)) for form in forms
    )
    return 3.5 if begun else 0.0
