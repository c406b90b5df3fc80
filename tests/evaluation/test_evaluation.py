"""The evaluation itself, on one person and a scripted model."""

import asyncio
from decimal import Decimal

import pytest

from adapters.llm.scripted import ScriptedAnswer, ScriptedModel
from adapters.memory import HandClock
from bot.wiring.models import writer_of
from core.language_model import Purpose
from core.spending import Price
from tests.core.tailoring.people import VOCABULARY
from tests.evaluation.figures import HEAD, Figures, copied
from tests.evaluation.tailoring import Counted, pairs, tailored

NAME = "chef-en"
INVENTED = "Trained 4,700 colleagues in wound care at Grellingham Royal Infirmary"


def figures(*answers: ScriptedAnswer) -> tuple[Figures, Counted]:
    clock = HandClock()
    model = Counted(ScriptedModel(answers, clock=clock))
    [(_, cv, job)] = pairs([NAME], VOCABULARY)
    writer = writer_of(VOCABULARY, clock, model if answers else None)
    return asyncio.run(tailored(cv, job, writer=writer, vocabulary=VOCABULARY, clock=clock)), model


def test_the_rules_fail_nothing_block_nothing_and_stay_below_the_ceiling() -> None:
    rules, _ = figures()
    assert rules.people == 1
    assert rules.lines > rules.entries > 1
    assert (rules.by_rules, rules.claims, rules.replaced) == (0, 0, 0)
    assert rules.after <= rules.ceiling
    assert len(rules.row("rules")) == len(HEAD)


def test_what_a_model_invents_is_counted_with_its_tokens() -> None:
    value = {"lines": [{"text": INVENTED, "rests_on": ["S1"]}]}
    invents = ScriptedAnswer.model_validate({"purpose": Purpose.WRITE_ENTRY, "value": value})
    found, model = figures(invents)
    assert found.by_rules > 0
    assert found.claims + found.unasked > 0
    assert model.given > 0
    assert model.cost(Price(given=Decimal(2), made=Decimal(4))) > 0
    assert model.cost(None) == 0


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Led the night shift of a ward", 0),
        ("You will lead the night shift", 6),
        ("As a nurse you will lead the night shift of it", 8),
    ],
)
def test_words_are_copied_where_five_of_them_stand_in_a_row_in_the_posting(line: str, words: int) -> None:
    assert copied(line, "Here you will lead the night shift of it all.") == words
