"""What a chat or a browser brings to life by itself in plain text: addresses, mentions, commands, numbers to call."""

import re
import unicodedata
from collections.abc import Iterator

_LIVE = re.compile(
    r"""
      \b[a-z][a-z0-9+.-]*://\S+                                    # an address with its scheme
    | \b(?:mailto|tel|sms|javascript|vbscript|data|file|blob|tg|slack|skype):\S+
    | \bwww\.\S+
    | [^\s<>()]+@[\w-]+\.\S+                                       # e-mail
    | \b[\w-]+(?:\.[\w-]+)+[/?\#]\S*                               # a site and a place on it
    | (?<!\w)\+\d[\d\s().-]{5,}\d | \b\d(?:[\s().-]?\d){8,}        # a number to call
    | (?<![\w@])@\w{3,}                                            # somebody who would be told
    | <[@!\#][^>\s]*>?                                             # the same in Slack
    | (?<![\w/.])/[a-z]\w{2,}                                      # a command to a bot
    | (?<![\w&])\#[^\W\d]\w+                                       # a topic
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SITE = re.compile(r"\b[\w-]*[^\W\d_][\w-]*(?:\.[\w-]+)*\.[^\W\d_]{2,}\b")
"""A site by its name alone: some chats make a link of it. So is "Node.js" written, which is none."""
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
_JOINERS = "\u200c\u200d"
"""Invisible, and part of the spelling in Persian and in the scripts of India."""
_BLANK = frozenset("\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u2800\u3164\uffa0")
"""Letters and signs that show nothing, though Unicode does not class them as invisible."""


def live_parts(text: str) -> tuple[str, ...]:
    """What of the text would be a link, a mention, a command or a number to call, in whatever letters it is written."""
    return tuple(found.rstrip(".,;:)") for found in _LIVE.findall(unicodedata.normalize("NFKC", text)))


def link_alone(text: str) -> str | None:
    """The address of a text that is nothing but one web address; None of every other text."""
    alone = text.strip()
    return alone if re.fullmatch(r"https?://\S+", alone, re.IGNORECASE) else None


def sites(text: str) -> tuple[str, ...]:
    """The names of the text that could be those of sites, which names of tools with a dot in them could too."""
    return tuple(_SITE.findall(unicodedata.normalize("NFKC", text)))


def defused(text: str) -> str:
    """The text with an ellipsis for all that would come to life: for words that are shown and were never checked."""
    if not live_parts(text) and not sites(text):
        return text
    return _SITE.sub("…", _LIVE.sub("…", unicodedata.normalize("NFKC", text)))


def visible(text: str) -> str:
    """The text in one line without signs that show nothing: what a reader of it sees."""
    return "".join(_seen(" ".join(text.split())))


def _seen(text: str) -> Iterator[str]:
    for sign in text:
        hides = unicodedata.category(sign) in _INVISIBLE or sign in _BLANK or _selects(sign)
        if sign in _JOINERS or not hides:
            yield sign


def _selects(sign: str) -> bool:
    """A variation selector: it can carry any byte after a letter, and is never drawn."""
    return "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef"
