"""What a platform delivered in pieces is one thing: a long paste that was cut, files that were sent together."""

from dataclasses import replace
from datetime import timedelta

from core.events import Event, FileSent, TextSent
from core.session import Uploaded

PIECES_APART = timedelta(seconds=1)
"""How long after a piece the next one may still come: clients send them in one go."""


def unfinished(event: Event) -> bool:
    """Whether another piece may follow."""
    match event:
        case TextSent(glue=glue):
            return glue is not None
        case FileSent(group=group):
            return group is not None
        case _:
            return False


def joined(first: Event, then: Event) -> Event | None:
    """Both as one event; None when they do not belong together."""
    match first, then:
        case TextSent(glue=str(glue)), TextSent(about=None):
            return replace(first, text=first.text + glue + then.text, glue=then.glue)
        case FileSent(group=str(group)), FileSent() if then.group == group:
            return replace(first, further=(*first.further, Uploaded(document=then.document, name=then.name)))
        case _:
            return None
