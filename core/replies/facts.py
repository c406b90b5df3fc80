"""What the bot says about what a CV does not show: gaps, and facts that the person attests."""

from core.buttons import Buttons
from core.cards import Action, Button, ButtonStyle, Card, Tone
from core.session import Entry, EntryKind, Profile
from core.words import bullets, given, paragraph, say


def ask_about_gap(skill: str, buttons: Buttons) -> Card:
    return Card(
        tone=Tone.QUESTION,
        title=(say("The job asks for {skill}, and your CV does not show it. Have you worked with it?", skill=skill),),
        buttons=(
            (
                buttons.of(Action.HAVE_SKILL, say("Yes"), argument=skill),
                buttons.of(Action.LACK_SKILL, say("No"), argument=skill),
                buttons.of(Action.STOP_ASKING, say("Do not ask")),
            ),
        ),
    )


def ask_where(skill: str, entries: tuple[Entry, ...], buttons: Buttons) -> Card:
    """In which role or project: the fact is to stand there, and nowhere else."""
    rows: list[tuple[Button, ...]] = [
        (buttons.of(Action.SKILL_WHERE, say("{name}", name=entry.name), argument=entry.id),)
        for entry in entries
        if entry.kind in (EntryKind.ROLE, EntryKind.PROJECT)
    ]
    rows.append((buttons.of(Action.SKILL_WHERE, say("Somewhere else"), argument=""),))
    return Card(
        tone=Tone.QUESTION, title=(say("Where have you worked with {skill}?", skill=skill),), buttons=tuple(rows)
    )


def ask_for_sentence(skill: str, buttons: Buttons) -> Card:
    return Card(
        tone=Tone.QUESTION,
        title=(
            say("Say it in one sentence, as it should stand in your CV: what did you do with {skill}?", skill=skill),
        ),
        buttons=((buttons.of(Action.DROP_ASK, say("Never mind")),),),
    )


def fact_added(text: str, where: str | None) -> Card:
    title = say("Added to your CV, at {where}", where=where) if where else say("Added to your CV")
    return Card(tone=Tone.RECEIPT, title=(title,), blocks=(bullets((given(text),)),))


def gap_closed(skill: str) -> Card:
    return Card(tone=Tone.RECEIPT, title=(say("{skill}: left as it is", skill=skill),))


def fact_dropped() -> Card:
    return Card(tone=Tone.RECEIPT, title=(say("Taken out of your CV"),))


def facts(profile: Profile, buttons: Buttons) -> Card:
    """What the person has added by their own word, each to be taken out again."""
    lines = tuple((given(fact.text), say(" (added on {date})", date=f"{fact.at:%Y-%m-%d}")) for fact in profile.facts)
    rows = tuple(
        (buttons.of(Action.DROP_FACT, say("Take out {n}", n=n), argument=fact.id, style=ButtonStyle.DANGER),)
        for n, fact in enumerate(profile.facts, start=1)
    )
    return Card(
        tone=Tone.NOTICE,
        title=(say("What you have added by your own word"),),
        blocks=(paragraph(say("It counts as part of your CV.")), bullets(*lines, numbered=True)),
        buttons=rows,
    )
