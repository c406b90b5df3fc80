"""What the CV does not show: blocked claims, gaps, and facts that the person attests."""

import pytest

from core.asking import AskFact
from core.cards import Action
from core.commands import Command
from core.cv import SectionKind
from core.effects import Refusal, Show, WriteEntry
from core.job import JobSkill
from core.match import Coverage, Match
from core.session import BlockedLine, EntryState
from tests.core import chat as chats
from tests.core.chat import Chat

WARD, SKILLS = "s1.e1", "qualifications"
BLOCKED = BlockedLine(id="b1", content="Cut medication errors by 40 %", claims=("40 %",))
GAPS = Match(
    before=0.2,
    ceiling=0.4,
    covered=(Coverage(skill=JobSkill(name="Kafka")), Coverage(skill=JobSkill(name="SQL"))),
)


def with_blocked_line() -> Chat:
    chat = Chat().to_writing()
    chat.is_written(SKILLS)
    chat.press(Action.ACCEPT, SKILLS)
    chat.blocked = (BLOCKED,)
    chat.is_written(WARD)
    return chat


def with_gaps(monkeypatch: pytest.MonkeyPatch) -> Chat:
    monkeypatch.setattr(chats, "MATCH", GAPS)
    return Chat().to_writing()


def test_a_blocked_claim_is_named_on_the_card_and_stands_nowhere() -> None:
    chat = with_blocked_line()
    entry = chat.session.entry(WARD)
    assert BLOCKED.content not in entry.draft.lines
    assert {Action.ATTEST, Action.LEAVE_OUT} <= {button.action for button in chat.buttons()}
    chat.press(Action.ACCEPT, WARD)
    assert BLOCKED.content not in {item.content for item in chat.session.entry(WARD).accepted_items}


def test_its_true_makes_it_a_fact_of_the_person_in_that_role_from_then_on() -> None:
    chat = with_blocked_line()
    chat.press(Action.ATTEST, WARD, "b1")
    (fact,) = chat.session.profile.facts
    assert (fact.text, fact.entry) == (BLOCKED.content, WARD)
    entry = chat.session.entry(WARD)
    assert BLOCKED.content in entry.draft.lines
    assert entry.draft.items[-1].evidence == (fact.id,)
    assert not entry.draft.blocked
    for cv in (chat.session.cv, chat.session.profile.master_cv):
        assert BLOCKED.content in {item.content for item in cv.sections[0].subsections[0].items}


def test_leave_it_out_changes_nothing_but_the_question() -> None:
    chat = with_blocked_line()
    before = chat.session.entry(WARD).draft
    chat.press(Action.LEAVE_OUT, WARD, "b1")
    after = chat.session.entry(WARD).draft
    assert (after.items, after.blocked) == (before.items, ())
    assert chat.session.profile.facts == ()


def test_a_second_press_adds_no_second_fact() -> None:
    chat = with_blocked_line()
    button = chat.button(Action.ATTEST, WARD, "b1")
    chat.presses(button)
    chat.presses(button)
    assert len(chat.session.profile.facts) == 1
    assert chat.last_refusal() is Refusal.OLD_BUTTON


def test_facts_are_listed_with_the_cv_and_can_be_taken_out_again() -> None:
    chat = with_blocked_line()
    chat.press(Action.ATTEST, WARD, "b1")
    chat.commands(Command.CV)
    chat.press(Action.DROP_FACT)
    assert chat.session.profile.facts == ()
    assert BLOCKED.content not in {item.content for item in chat.session.profile.master_cv.items()}
    assert BLOCKED.content not in {item.content for item in chat.session.entry(WARD).original}


def test_gaps_are_asked_about_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = with_gaps(monkeypatch)
    assert sum("The job asks for" in title for title in chat.titles()) == 1
    chat.press(Action.LACK_SKILL, argument="Kafka")
    assert chat.session.declined == ("Kafka",)
    assert "The job asks for SQL, and your CV does not show it. Have you worked with it?" in chat.titles()
    chat.press(Action.LACK_SKILL, argument="SQL")
    assert chat.session.gaps == ()
    assert chat.session.profile.facts == ()


def test_a_sentence_becomes_a_fact_of_the_role_and_its_draft_is_written_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chat = with_gaps(monkeypatch)
    chat.all_is_written()
    chat.press(Action.HAVE_SKILL, argument="Kafka")
    chat.press(Action.SKILL_WHERE, argument=WARD)
    effects = chat.says("Built a Kafka stream of bed occupancy for the ward")
    (fact,) = chat.session.profile.facts
    assert (fact.text, fact.entry) == ("Built a Kafka stream of bed occupancy for the ward", WARD)
    assert [effect.entry for effect in effects if isinstance(effect, WriteEntry)] == [WARD]
    assert chat.session.entry(WARD).original[-1].content == fact.text
    assert chat.session.gaps == ("SQL",)


def test_a_fact_that_belongs_to_no_role_stands_in_a_section_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = with_gaps(monkeypatch)
    chat.press(Action.HAVE_SKILL, argument="Kafka")
    chat.press(Action.SKILL_WHERE, argument="")
    chat.says("Taught an evening class on Kafka for the town library")
    section = chat.session.cv.sections[-1]
    assert (section.kind, section.name) == (SectionKind.OTHER, "Additional experience")
    chat.press(Action.HAVE_SKILL, argument="SQL")
    chat.press(Action.SKILL_WHERE, argument="")
    chat.says("SQL")
    assert "SQL" in {item.content for item in next(chat.session.cv.of_kind(SectionKind.SKILLS)).items}


def test_an_accepted_entry_is_not_touched_by_a_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = with_gaps(monkeypatch)
    chat.all_is_written()
    chat.press(Action.ACCEPT, SKILLS)
    chat.press(Action.ACCEPT, WARD)
    before = chat.session.entry(WARD)
    chat.press(Action.HAVE_SKILL, argument="Kafka")
    chat.press(Action.SKILL_WHERE, argument=WARD)
    chat.says("Built a Kafka stream of bed occupancy for the ward")
    after = chat.session.entry(WARD)
    assert (after.state, after.accepted_items) == (EntryState.ACCEPTED, before.accepted_items)


def test_asking_can_be_stopped_and_a_question_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = with_gaps(monkeypatch)
    chat.press(Action.HAVE_SKILL, argument="Kafka")
    assert isinstance(chat.session.asking, AskFact)
    chat.press(Action.STOP_ASKING)
    assert (chat.session.gaps, chat.session.asking) == ((), None)
    assert not [one for one in chat.shown[-1:] if not isinstance(one, Show)]
