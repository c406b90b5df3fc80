"""What a chat puts around a posting that is passed on in it: who wrote it and when, pictures, bold words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.reading.phrases import Late, alternatives
from core.reading.source import SourceLine

_STAMP = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
_WRITTEN = Late(
    rf"^\u200e?(?:\[{_STAMP}\]\s*(?:[^:]{{1,40}}:\s*|$)"  # [03/02/25, 18:44] Ann: …
    rf"|{_STAMP}\s+[-–]\s+[^:]{{1,40}}:\s*"  # 03/02/25, 18:44 - Ann: …
    rf"|[^:,\[\]]{{1,40}},?\s+\[{_STAMP}\]:?\s*"  # Ann, [03.02.2025 18:44]
    r"|[^:,\[\]\d]{1,40}\s+(?:\[\d{1,2}:\d{2}\]|\d{1,2}:\d{2}\s?[AP]M)\s*$)",  # Ann  9:14 AM
    re.IGNORECASE,
)
"""Who wrote it, and when."""
_PASSING = alternatives(
    """
    forwarded(?:_many_times|_message|_from.*)? weitergeleitet(?:_von.*)? häufig_weitergeleitet
    (?:message_)?transféré(?:_de.*|_souvent)? reenviado(?:_de.*|_muchas_veces)? encaminhad[ao](?:_de.*|_com_frequência)?
    inoltrato(?:_da.*|_molte_volte)? doorgestuurd(?:_van.*)? przekazan[oe](?:_dalej|_od.*)? переслано?(?:_от.*)?
    переслан(?:ное|о)_(?:сообщение|от).* προωθημένο.* vidarebefordrat.* 转发(?:自.*)?
    """
)
_PASSED_ON = Late(rf"^[-–\s]*(?:{_PASSING})[-–\s]*:?$", re.IGNORECASE)
_PICTURE = Late(r":(?:[a-z][a-z0-9]*[_+-]?){1,6}:(?!\w)")
"""A picture by its name, as Slack writes it: ``:wave:``."""
_LINK = Late(r"<(?:https?://|mailto:)[^>|\s]+\|([^>]+)>")
"""A link as Slack writes it: ``<https://…|words>``."""
_STRONG = Late(r"(?<![\w*])\*(?=\S)([^*]{1,80}?)(?<=\S)\*(?![\w*])|(?<![\w_])_(?=\S)([^_]{1,80}?)(?<=\S)_(?![\w_])")
_MONEY = Late(r"^[\U0001f4b0\U0001f4b5-\U0001f4b8\U0001f911\U0001fa99]\ufe0f?\s*(?=\S)(?![^:]{1,20}:)")
_TIME = Late(r"^[\u23f0\u231a\u23f3\U0001f550-\U0001f567\U0001f4c5\U0001f4c6\U0001f5d3]\ufe0f?\s*(?=\S)(?![^:]{1,20}:)")


def without_chat(lines: Iterable[SourceLine]) -> Iterator[SourceLine]:
    """The lines without a chat's marks. Where a picture is the label of money or time, a word stands for it."""
    gap = 0.0
    for line in lines:
        text = _said(line.text)
        if text.strip():
            bold = line.bold or (text != line.text and line.text.strip() in (f"*{text}*", f"_{text}_"))
            yield line if text == line.text else replace(line, text=text, bold=bold, gap=max(line.gap, gap))
            gap = 0.0
        else:
            gap = 1.0


def _said(text: str) -> str:
    if _PASSED_ON.match(text):
        return ""
    text = _WRITTEN.sub("", text)
    if _PASSED_ON.match(text):
        return ""
    text = _LINK.sub(r"\1", text)
    if ":" in text:
        text = _PICTURE.sub(" ", text).strip()
    if "*" in text or "_" in text:
        text = _STRONG.sub(r"\1\2", text)
    for mark, word in ((_MONEY, "Salary: "), (_TIME, "Time: ")):
        text = mark.sub(word, text)
    return text
