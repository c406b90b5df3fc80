"""What a platform delivered in pieces is one thing: a long paste that was cut, files that were sent together."""

from dataclasses import replace
from datetime import timedelta

from core.events import Event, FileSent, TextSent
from core.session import Uploaded

TEXTS_APART = timedelta(seconds=1)
"""How long after a piece of a paste the next one may still come: clients send them in one go."""
FILES_APART = timedelta(seconds=3)
"""The same for files that were sent together, of which each has to be fetched first."""


def apart(event: Event) -> timedelta | None:
    """How long another piece may still follow; None when the event is whole."""
    match event:
        case TextSent(glue=str()):
            return TEXTS_APART
        case FileSent(group=str()):
            return FILES_APART
        case _:
            return None


def joined(first: Event, then: Event) -> Event | None:
    """Both as one event; None when they do not belong together."""
    match first, then:
        case TextSent(glue=str(glue)), TextSent(about=None):
            message = " ".join(one for one in (first.message, then.message) if one) or None
            return replace(first, text=first.text + glue + then.text, glue=then.glue, message=message)
        case FileSent(group=str(group)), FileSent() if then.group == group:
            return replace(first, further=(*first.further, Uploaded(document=then.document, name=then.name)))
        case _:
            return None
