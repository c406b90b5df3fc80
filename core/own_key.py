"""A key of the person's own for the language model: asked for, kept where nobody reads it, taken away again.

The key passes through one event and one effect. It is never shown, and the words that it came in are kept nowhere.
"""

from pydantic import SecretStr

from core.asking import AskKey
from core.buttons import Buttons
from core.effects import DropKey, KeepKey, KeepNoWords, LookUpKey, Show
from core.events import ButtonPressed, KeyLookedUp, TextSent
from core.own_keys import OwnKey, key_in, may_hold_a_key
from core.replies import own_key as replies
from core.session import Session
from core.step import Step

KEY = "key"
"""The slot of the message about the key."""


def look_up(session: Session, _event: ButtonPressed) -> Step:
    return session, (LookUpKey(),)


def key_was_looked_up(session: Session, event: KeyLookedUp) -> Step:
    """Whether there is a key of their own, and what can be done about it."""
    buttons = Buttons(session, event.seed)
    card = replies.no_use() if event.provider is None else replies.own_key(event.provider, buttons, kept=event.kept)
    return session, (Show(card=card, slot=KEY, afresh=True),)


def ask_for_key(session: Session, event: ButtonPressed) -> Step:
    """What is asked for otherwise waits: the next words are the key."""
    session = session.changed(asking=AskKey(provider=event.argument))
    return session, (
        Show(card=replies.ask_for_key(event.argument, Buttons(session, event.seed)), slot=KEY, afresh=True),
    )


def key_came(session: Session, event: TextSent) -> Step:
    """The key is kept, if it was asked for and is one. Either way the message goes, and its words are not kept."""
    asked, key = session.asking, key_in(event.text)
    buttons = Buttons(session, event.seed)
    if not isinstance(asked, AskKey):
        card = replies.not_asked_for(buttons, erased=event.message is not None)
        return session, (KeepNoWords(), Show(card=card, erases=event.message))
    if key is None:
        erases = event.message if may_hold_a_key(event.text) else None
        return session, (KeepNoWords(), Show(card=replies.no_key(buttons), erases=erases))
    session = session.changed(asking=None)
    kept = KeepKey(key=OwnKey(provider=asked.provider, key=SecretStr(key)))
    card = replies.key_kept(asked.provider, erased=event.message is not None)
    return session, (kept, KeepNoWords(), Show(card=card, erases=event.message))


def drop(session: Session, _event: ButtonPressed) -> Step:
    return session, (DropKey(), Show(card=replies.key_dropped(), slot=KEY))
