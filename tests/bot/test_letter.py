"""The cover letter in the conversation: on request, in three formats, and never of something else than is accepted."""

from adapters.memory import TextRenderer
from core.cards import Action
from core.deliveries import Press
from core.effects import SendFile, Show
from core.letter import CoverLetter, LetterState
from core.ports import LetterRequest, NotWritten
from core.session import EntryState, Phase
from core.words import say, sentences
from tests.bot.world import World, world


class Silent:
    """Writes no letter the first time."""

    def __init__(self) -> None:
        self.asked = 0

    async def write(self, request: LetterRequest) -> CoverLetter | NotWritten:
        self.asked += bool(request.accepted)
        return NotWritten(reason=say("There is no ink."))


def card(at: World) -> str:
    shown = [one for one in at.messenger.messages("c1") if isinstance(one, Show) and one.slot == "letter"]
    return sentences(shown[-1].card)


def files(at: World) -> list[str]:
    return [one.name for one in at.messenger.messages("c1") if isinstance(one, SendFile)]


async def test_a_letter_is_written_on_request_shown_and_handed_over_in_three_formats() -> None:
    async with world() as at:
        await at.to_the_end()
        await at.press(Action.WRITE_LETTER)
        assert "Dear hiring team at Harbour Clinic," in card(at)
        assert not [name for name in files(at) if "Application" in name]
        for kind in ("pdf", "docx", "txt"):
            await at.press(Action.GET_LETTER, argument=kind)
        names = [name for name in files(at) if "Application" in name]
        assert names == [
            f"Ines Okafor - Application Senior Nurse - Harbour Clinic.{kind}" for kind in ("pdf", "docx", "txt")
        ]
        session = await at.session()
        assert [document.number for document in session.letter.documents] == [1, 2, 3]
        assert len(session.documents) == 1


async def test_the_same_format_is_made_once_and_sent_as_often_as_wanted() -> None:
    async with world() as at:
        await at.to_the_end()
        await at.press(Action.WRITE_LETTER)
        await at.press(Action.GET_LETTER, argument="pdf")
        await at.press(Action.GET_LETTER, argument="pdf")
        session = await at.session()
        assert len(session.letter.documents) == 1
        assert len([name for name in files(at) if "Application" in name]) == 2


async def test_after_a_change_the_old_letter_is_not_handed_over_and_a_new_one_is_written() -> None:
    async with world() as at:
        session = await at.to_the_end()
        await at.press(Action.WRITE_LETTER)
        old = at.button(Action.GET_LETTER, argument="pdf")
        role = session.entries[1]
        await at.press(Action.UNDO, role.id)
        await at.press(Action.ORIGINAL, role.id)
        before = files(at)
        await at.does(Press(token=old.token))
        assert files(at) == before
        await at.press(Action.WRITE_LETTER)
        session = await at.session()
        assert session.letter.state is LetterState.READY
        assert session.letter.revision == session.revision
        assert session.letter.written == 2


async def test_a_letter_that_cannot_be_written_is_said_and_touches_nothing_else() -> None:
    silent = Silent()
    async with world(letters=silent) as at:
        await at.to_the_end()
        await at.press(Action.WRITE_LETTER)
        assert "There is no ink." in card(at)
        session = await at.session()
        assert session.phase is Phase.DONE
        assert all(entry.state is EntryState.ACCEPTED for entry in session.entries)
        await at.press(Action.WRITE_LETTER_ANEW)
        assert silent.asked == 2


async def test_a_letter_that_cannot_be_rendered_stays_and_can_be_taken_later() -> None:
    renderer = TextRenderer()
    async with world(renderer=renderer) as at:
        await at.to_the_end()
        await at.press(Action.WRITE_LETTER)
        renderer.broken = True
        await at.press(Action.GET_LETTER, argument="docx")
        assert "could not make" in card(at)
        renderer.broken = False
        await at.press(Action.GET_LETTER, argument="docx")
        assert files(at)[-1].endswith(".docx")
