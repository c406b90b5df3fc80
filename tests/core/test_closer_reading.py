"""A job that is looked at once more while its entries are written: what is known better, and not asked again."""

import pytest

from core.cards import Action
from core.effects import Effect, ReadJobClosely, Show, WriteEntry
from core.events import JobRead, JobReadClosely
from core.job import JobSkill
from core.match import Coverage, Match
from core.session import Phase
from tests.core.chat import MATCH, Chat
from tests.core.people import ward_job

BETTER = ward_job().changed(title="Charge Nurse")


def lacking(*skills: str) -> Match:
    return Match(before=0.2, ceiling=0.4, covered=tuple(Coverage(skill=JobSkill(name=name)) for name in skills))


def chat_with(match: Match = MATCH) -> tuple[Chat, tuple[Effect, ...]]:
    chat = Chat().to_awaiting_job()
    chat.says("Senior Nurse at Harbour Clinic. We ask for wound care and triage, and calm at night.")
    event = JobRead(**chat.now(), revision=chat.session.revision, job=ward_job(), match=match, closely=True)
    return chat, chat.happens(event)


def read(chat: Chat, match: Match = MATCH, revision: int | None = None) -> tuple[Effect, ...]:
    at = chat.session.revision if revision is None else revision
    return chat.happens(JobReadClosely(**chat.now(), revision=at, job=BETTER, match=match))


def test_every_entry_is_begun_before_the_job_is_looked_at_once_more() -> None:
    chat, effects = chat_with()
    works = [effect for effect in effects if isinstance(effect, WriteEntry | ReadJobClosely)]
    assert works[-1] == ReadJobClosely(revision=chat.session.revision)
    assert [type(work) for work in works[:-1]] == [WriteEntry] * 3


def test_what_is_known_better_is_shown_in_the_same_place_and_no_entry_moves() -> None:
    chat, _ = chat_with()
    entries = chat.session.entries
    (shown,) = read(chat)
    assert isinstance(shown, Show)
    assert (shown.slot, shown.afresh) == ("job", False)
    assert chat.session.job == BETTER
    assert chat.session.entries == entries


def test_what_is_the_same_is_not_shown_again() -> None:
    chat, _ = chat_with()
    read(chat)
    assert read(chat) == ()


def test_a_result_for_another_reading_or_after_the_last_decision_is_dropped() -> None:
    chat, _ = chat_with()
    assert read(chat, revision=chat.session.revision - 1) == ()
    chat.all_is_written()
    chat.accept_everything()
    assert chat.session.phase is Phase.RENDERING
    assert read(chat) == ()
    assert chat.session.job == ward_job()


@pytest.mark.parametrize(
    ("before", "then", "left"),
    [
        ((), ("Kafka",), ("Kafka",)),
        (("SQL",), ("SQL", "Kafka"), ("SQL", "Kafka")),
        (("SQL", "Kafka"), ("Kafka",), ("Kafka",)),
    ],
)
def test_new_gaps_are_asked_about(before: tuple[str, ...], then: tuple[str, ...], left: tuple[str, ...]) -> None:
    chat, _ = chat_with(lacking(*before))
    read(chat, lacking(*then))
    assert chat.session.gaps == left
    assert chat.button(Action.LACK_SKILL).argument in left


@pytest.mark.parametrize("settled", [Action.STOP_ASKING, Action.LACK_SKILL])
def test_who_has_settled_the_gaps_is_asked_about_no_other(settled: Action) -> None:
    chat, _ = chat_with(lacking("SQL"))
    chat.press(settled)
    read(chat, lacking("SQL", "Kafka"))
    assert chat.session.gaps == ()
