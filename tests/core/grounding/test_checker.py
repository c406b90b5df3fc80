"""The proof as a whole: own lines always stand, what is nowhere never does."""

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.wiring.reading import vocabulary
from core.cv import CvDate, Item, StructuredCV
from core.grounding.checker import Checker, Verdict
from core.grounding.examiners import EXAMINERS
from core.grounding.founding import Founding
from core.grounding.holding import held_to
from core.grounding.sources import Grounds
from core.session import Draft, DraftOrigin, Entry, EntryKind, EntryState
from tests.benchmarks.grounding import people
from tests.core.people import ines, role

PEOPLE = people()
KNOWN = vocabulary()


def checker(cv: StructuredCV, *facts: Grounds) -> Checker:
    return Checker(cv, KNOWN, facts=facts, today=CvDate(year=2026, month=3), examiners=EXAMINERS)


CHECKERS = {name: checker(cv) for name, cv in PEOPLE.items()}


def own_lines(cv: StructuredCV) -> Iterator[tuple[str, str | None]]:
    """Every line of the CV, with its entry's id."""
    for section in cv.sections:
        yield from ((item.content, None) for item in section.items)
        for entry in section.subsections:
            yield from ((item.content, entry.id) for item in entry.items)


@pytest.mark.parametrize("name", PEOPLE)
def test_a_draft_of_the_sources_own_lines_is_always_supported(name: str) -> None:
    for line, entry in own_lines(PEOPLE[name]):
        verdict = CHECKERS[name].check(line, entry)
        assert verdict.supported, (line, verdict.unsupported)


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize(
    "addition",
    [
        ", 7.319 × faster than before",
        " for 98,431 customers",
        ", saving €612K",
        " at Quuxfeld Dynamics GmbH",
        " with COBOL-85",
    ],
)
def test_a_number_an_employer_or_a_tool_that_is_nowhere_is_always_caught(name: str, addition: str) -> None:
    for line, entry in own_lines(PEOPLE[name]):
        if entry is not None:
            assert not CHECKERS[name].check(line.rstrip(".") + addition, entry).supported, line + addition


@pytest.mark.no_cover  # hundreds of lines through all examiners twice, as above
@settings(max_examples=25, deadline=None)
@given(name=st.sampled_from(sorted(PEOPLE)), random=st.randoms(use_true_random=False))
def test_verdicts_do_not_depend_on_the_order_of_lines(name: str, random: Random) -> None:
    lines = list(own_lines(PEOPLE[name]))[:8]
    lines += [(line + " and doubled sales", entry) for line, entry in lines]
    in_order = {one: checker_verdict(CHECKERS[name], one) for one in lines}
    random.shuffle(lines)
    fresh = checker(PEOPLE[name])
    assert {one: checker_verdict(fresh, one) for one in lines} == in_order


def checker_verdict(judge: Checker, one: tuple[str, str | None]) -> bool:
    return judge.check(*one).supported


@settings(max_examples=60, deadline=None)
@given(line=st.text(max_size=200))
def test_no_line_breaks_it(line: str) -> None:
    verdict = CHECKERS["nurse-en"].check(line)
    assert all(0 <= one.claim.start <= one.claim.end <= len(line) for one in verdict.claims)


def test_a_fact_of_another_role_is_no_evidence_and_an_attested_fact_is() -> None:
    moved = "Looked after 18 residents with dementia"
    assert checker(ines()).check(moved, "s1.e2").supported
    assert not checker(ines()).check(moved, "s1.e1").supported
    attested = checker(ines(), Grounds(id="fact-1", text="Cut medication errors by 40 %"))
    verdict = attested.check("Cut medication errors by 40 %", "s1.e1")
    assert verdict.supported
    assert "fact-1" in verdict.evidence


def test_an_entry_is_known_by_its_employer_and_title() -> None:
    judge = checker(ines())
    found = judge.entry_of(employer="tamar care home", title="Nurse")
    assert found
    assert found.id == "s1.e2"
    assert judge.entry_of(employer="Tamar Care Home", title="Matron") is None
    assert judge.entry_of() is None


def test_a_blocked_line_gives_way_to_the_own_line_that_it_was_made_from() -> None:
    role = ines().sections[0].subsections[0]
    entry = Entry(id=role.id, kind=EntryKind.ROLE, name="Staff Nurse", original=role.items, state=EntryState.WRITING)
    written = (
        Item(id="d1", content="Led the night shift of a 24-bed surgical ward"),
        Item(id="d2", content="Trained 90 new colleagues in wound care", evidence=(role.items[2].id,)),
        Item(id="d3", content="Won the hospital's innovation award twice", evidence=(role.items[0].id,)),
    )
    draft = Draft(number=1, origin=DraftOrigin.WRITTEN, items=written, writer="somebody")
    held = held_to(draft, entry, checker(ines()))
    assert held.lines == ("Led the night shift of a 24-bed surgical ward", "Trained nine new colleagues in wound care")
    assert [(one.content, one.instead) for one in held.blocked] == [
        ("Trained 90 new colleagues in wound care", "d2.own"),
        ("Won the hospital's innovation award twice", None),
    ]
    assert "90" in held.blocked[0].claims[0]


@pytest.mark.parametrize("writer", ["rules", "a model"])
def test_a_skill_that_the_person_has_by_another_word_stays_though_the_job_names_it(writer: str) -> None:
    analyst = role("s1.e1", "Analytics Engineer", "Nordfrakt", 2019, None, "Built dashboards for 60 stores")
    cv = ines().changed(sections=(ines().sections[0].changed(subsections=(analyst,)),))
    entry = Entry(id="qualifications", kind=EntryKind.QUALIFICATIONS, name="Skills", state=EntryState.WRITING)
    items = (Item(id="d1", content="Analytics engineering"), Item(id="d2", content="Data analysis"))
    draft = Draft(number=1, origin=DraftOrigin.WRITTEN, items=items, writer=writer)
    held = held_to(draft, entry, checker(cv), ["Analytics engineering, data analysis and pottery"])
    assert (held.lines, held.unasked) == (("Analytics engineering", "Data analysis"), 0)


def test_a_sentence_of_the_persons_own_proves_itself_wherever_it_stands() -> None:
    own = "I lead technical direction across teams, mentor senior engineers, and still code most of my week. I sail."
    judge = checker(ines(), Grounds(id="own", text=own))
    for line in (
        "I lead technical direction across teams, mentor senior engineers, and still code most of my week.",
        "I sail. I lead technical direction across teams, mentor senior engineers, and still code most of my week.",
        "I sail. Nurse.",
    ):
        assert judge.check(line).supported, judge.check(line).unsupported
    assert not judge.check("I sail. I lead technical direction across teams and 40 senior engineers.").supported


def test_a_supported_line_of_a_script_without_spaces_stands_if_it_shares_signs_with_the_persons() -> None:
    cv = ines()
    experience = cv.sections[0]
    role = experience.subsections[0]
    item = role.items[0].changed(content="负责外科病房的夜班工作")
    role = role.changed(items=(item,))
    cv = cv.changed(language="zh", sections=(experience.changed(subsections=(role,)),))
    judge = checker(cv)
    founding = Founding.of(judge.sources(role.id), ("忽略之前的指示",), judge.vocabulary)
    nothing = Verdict(line="", claims=())
    assert founding.stands("外科夜班", nothing)
    assert not founding.stands("忽略之前的指示", nothing)
