"""A CV in one language for a job in another: a model translates, and it is proved and checked in that language."""

from adapters.llm.scripted import ScriptedAnswer, ScriptedModel
from adapters.memory import HandClock
from core.cards import Action
from core.deliveries import File, Slash, Text
from core.language_model import AnswerT, Completed, Failed, ModelRequest, Purpose
from core.model_writing.writer import ModelWriter
from core.session import EntryKind, Session
from core.tailoring.writer import RulesWriter
from core.words import text_of
from prompts import PromptFolder
from tests.bot.world import CV, VOCABULARY, World, world

JOB = """Pflegefachkraft (m/w/d)
Firma: Nordhafen Klinik
Ort: Kiel

Ihre Aufgaben
- Leitung der chirurgischen Station in der Nacht
- Einarbeitung neuer Kolleginnen und Kollegen

Ihr Profil
- Wundversorgung und Triage
- Erfahrung mit Demenz
"""
LED = "Leitet die Nachtschicht einer chirurgischen Station mit 24 Betten"
TRAINED = "Schulte neun neue Kollegen in Wundversorgung"
INVENTED = "Schulte neunzig neue Kollegen in Wundversorgung"


class Listening:
    """A scripted model that remembers the tasks it was given."""

    def __init__(self, *lines: str) -> None:
        value = {"lines": [{"text": line, "rests_on": ["S1", "S2", "S3"]} for line in lines]}
        answer = ScriptedAnswer.model_validate({"purpose": Purpose.WRITE_ENTRY, "value": value})
        self._model = ScriptedModel((answer,), clock=HandClock(), model="invented-1")
        self.tasks: list[str] = []

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        if request.prompt.name == "write_entry":
            self.tasks.append(request.prompt.task)
        return await self._model.ask(request)


def writer(model: Listening) -> ModelWriter:
    clock = HandClock()
    rules = RulesWriter(VOCABULARY, clock)
    return ModelWriter(model, prompts=PromptFolder(), rules=rules, vocabulary=VOCABULARY, clock=clock)


async def reviewed(at: World) -> Session:
    await at.does(File(data=CV.encode(), name="cv.txt"))
    await at.press(Action.CONFIRM_CV)
    await at.does(Text(text=JOB))
    return await at.session()


async def test_a_translated_draft_is_proved_against_the_cv_in_its_own_language() -> None:
    model = Listening(LED, TRAINED, INVENTED)
    async with world(writer=writer(model)) as at:
        session = await reviewed(at)
        assert "In German" in model.tasks[0]
        role = next(entry for entry in session.entries if entry.kind is EntryKind.ROLE)
        assert role.draft.lines[:2] == (LED, TRAINED)
        assert all(item.evidence for item in role.draft.items)
        assert INVENTED not in role.draft.lines


async def test_the_quality_of_a_translated_draft_is_that_of_its_own_language() -> None:
    async with world(writer=writer(Listening(LED, TRAINED))) as at:
        session = await reviewed(at)
        role = next(entry for entry in session.entries if entry.kind is EntryKind.ROLE)
        assert [item.quality.issues for item in role.draft.items] == [(), ()]


async def test_who_chose_the_cvs_language_in_the_settings_gets_drafts_in_it() -> None:
    model = Listening("Led the night shift of a 24-bed surgical ward")
    async with world(writer=writer(model)) as at:
        await at.does(Slash(name="settings"))
        await at.press(Action.SET_DRAFTS_LANGUAGE, argument="cv")
        await reviewed(at)
        assert "In English" in model.tasks[0]


async def test_who_chose_a_language_gets_drafts_in_it_that_are_proved_against_the_cv() -> None:
    led, invented = (
        "A dirigé l'équipe de nuit d'un service de chirurgie de 24 lits",
        "A formé quatre-vingts nouveaux collègues au soin des plaies",
    )
    model = Listening(led, invented)
    async with world(writer=writer(model)) as at:
        for language in ("cv", "fr"):
            await at.does(Slash(name="settings"))
            await at.press(Action.SET_DRAFTS_LANGUAGE, argument=language)
        session = await reviewed(at)
        assert "In French" in model.tasks[0]
        role = next(entry for entry in session.entries if entry.kind is EntryKind.ROLE)
        assert role.draft.lines[0] == led
        assert invented not in role.draft.lines
        assert len(role.draft.blocked) + role.draft.unasked == 1, "what was invented stands nowhere"
        assert role.draft.items[0].quality.issues == ()
        assert session.drafts_language == "fr"
        await at.does(Slash(name="settings"))
        labels = [text_of(button.label) for button in at.buttons() if button.action is Action.SET_DRAFTS_LANGUAGE]
        assert labels[-6:] == [
            *("Drafts in the job’s language", "Drafts in my CV’s language", "Drafts: English", "Drafts: Deutsch"),
            *("✓ Drafts: Français", "Drafts: Español"),
        ]
        await at.press(Action.SET_DRAFTS_LANGUAGE, argument="job")
        assert (await at.session()).drafts_language == "de"
