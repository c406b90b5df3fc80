"""The terminal: what is typed, and what is drawn."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.console.drawing import Pen
from adapters.console.messenger import ConsoleMessenger
from adapters.console.terminal import Terminal
from core.cards import Action, Card, Tone
from core.deliveries import File, Press, Slash, Text
from core.effects import SendFile, Show
from core.errors import PersonMustAct
from core.store import Outgoing
from core.words import bullets, paragraph, quote, say
from core.words import given as given_text
from tests.core.chat import Chat


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(out=tmp_path, contents=Path.read_bytes)


async def show(messenger: ConsoleMessenger, *messages: Show) -> None:
    for number, message in enumerate(messages, start=1):
        await messenger.send(Outgoing(id=number, platform="console", chat="c", message=message))


async def test_a_number_presses_the_button_of_the_newest_card(terminal: Terminal) -> None:
    chat = Chat().to_review()
    await show(terminal.messenger, *(one for one in chat.shown if isinstance(one, Show)))
    terminal.messenger.heard()
    await show(terminal.messenger, Show(card=chat.cards("qualifications")[-1]))
    assert terminal.meant("1") == Press(token=chat.button(Action.ACCEPT, "qualifications").token)
    chat.press(Action.ACCEPT, "qualifications")
    await show(terminal.messenger, Show(card=chat.cards("qualifications")[-1]))
    assert terminal.meant("0") == Press(token=chat.button(Action.UNDO, "qualifications").token)


async def test_a_card_to_look_at_leaves_the_numbers_of_the_card_to_decide(terminal: Terminal) -> None:
    chat = Chat().to_review()
    await show(terminal.messenger, Show(card=chat.cards("qualifications")[-1]))
    accept = chat.button(Action.ACCEPT, "qualifications")
    draft = replace(accept, token="t" * 20, action=Action.USE_DRAFT, label=say("Use draft {n}", n=1))
    terminal.messenger.heard()
    await show(terminal.messenger, Show(card=Card(tone=Tone.DETAIL, buttons=((draft,),))))
    assert terminal.meant("1") == Press(token=accept.token)
    assert terminal.meant("Use draft 1") == Press(token=draft.token)


async def test_the_words_of_a_button_press_it_like_its_number(terminal: Terminal) -> None:
    chat = Chat().to_review()
    await show(terminal.messenger, Show(card=chat.cards("qualifications")[-1]))
    assert terminal.meant("accept") == Press(token=chat.button(Action.ACCEPT, "qualifications").token)
    assert terminal.meant("accept it shorter") == Text(text="accept it shorter")


def test_a_path_sends_the_file_also_quoted_or_dropped(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "my cv.txt"
    path.write_bytes(b"text")
    for typed in (str(path), f"'{path}'", f'"{path}"', str(path).replace(" ", "\\ "), path.as_uri()):
        assert terminal.meant(typed) == File(data=b"text", name="my cv.txt")


@pytest.mark.parametrize("typed", ["/nowhere/cv.pdf", "./cv.pdf", "~/none.pdf", "42"])
def test_what_is_not_there_is_said(terminal: Terminal, typed: str) -> None:
    with pytest.raises(PersonMustAct, match="there is no"):
        terminal.meant(typed)


@pytest.mark.parametrize(
    ("typed", "content"),
    [
        ("/status", Slash(name="status")),
        ("/HELP", Slash(name="help")),
        ("  shorter ", Text(text="shorter")),
        ("", None),
    ],
)
def test_commands_and_words_are_told_apart(terminal: Terminal, typed: str, content: object) -> None:
    assert terminal.meant(typed) == content


@given(st.text(max_size=300))
def test_no_input_breaks_it(typed: str) -> None:
    with suppress(PersonMustAct):
        content = Terminal(out=Path(), contents=Path.read_bytes).meant(typed)
        assert (content is None) == (not typed.strip())


async def test_a_file_is_never_written_over_another(tmp_path: Path) -> None:
    messenger = ConsoleMessenger(write=lambda _: None, progress=lambda _: None, pen=Pen(), folder=tmp_path / "out")
    caption = Card(tone=Tone.NOTICE)
    for number, data in enumerate((b"one", b"two", b"two")):
        file = SendFile(document="d", name="../../cv.pdf", media_type="application/pdf", caption=caption)
        await messenger.send(Outgoing(id=number, platform="console", chat="c", message=file, data=data))
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == {
        "cv.pdf": b"one",
        "cv (2).pdf": b"two",
    }


def test_a_card_is_drawn_within_its_width() -> None:
    card = Card(
        tone=Tone.DECISION,
        title=(given_text("Staff Nurse · St Brannoc's Hospital"),),
        blocks=(
            paragraph(say("Names what the job asks for: {skills}", skills="triage, " * 30)),
            bullets((given_text("Led the night shift " * 10),), (given_text("Short"),), numbered=True),
            quote(say("Left out"), (given_text("Kept the records"),)),
        ),
    )
    lines = Pen(width=60).card(card, {}).splitlines()
    assert max(map(len, lines)) <= 60
    assert "  1. Led the night shift" in lines[6]
    assert "     " in lines[7]
    assert lines[-1] == "  | Kept the records"


def test_text_of_a_cv_cannot_steer_the_terminal() -> None:
    hostile = "\x1b[2J\x07Ines"
    card = Card(
        tone=Tone.NOTICE,
        title=(given_text(hostile), say("Accepted: {name}", name=hostile)),
        blocks=(paragraph(given_text(hostile), say("{name}", name=hostile)),),
    )
    drawn = Pen().card(card, {})
    assert "\x1b" not in drawn
    assert "\x07" not in drawn
    assert drawn.count("Ines") == 4
