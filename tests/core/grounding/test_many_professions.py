"""All five examiners together, on one role of many professions each."""

import pytest

from core.cv import Item, Period, Subsection
from core.grounding.claims import Examiner
from core.grounding.credentials import Credentials
from core.grounding.languages import Languages
from core.grounding.names import Names
from core.grounding.sources import Grounds, Sources
from core.grounding.titles import Titles
from core.grounding.tools import Tools
from tests.core.grounding.four_people import VOCABULARY
from tests.core.grounding.many_professions import ROLES, Role


def examiners(role: Role) -> tuple[Examiner, ...]:
    entry = Subsection(
        id="e1",
        name=f"{role.title}, {role.employer}",
        title=role.title,
        organisation=role.employer,
        period=Period(text="2019"),
        items=tuple(Item(id=f"e1.i{at}", content=line) for at, line in enumerate(role.own)),
    )
    own = (
        *(Grounds(id="e1", text=text, heading=True) for text in (entry.name, role.title, role.employer)),
        *(Grounds(id=item.id, text=item.content) for item in entry.items),
    )
    sources = Sources(
        own=own,
        cv=own,
        titles=(Grounds(id="e1", text=role.title, heading=True),),
        organisations=(Grounds(id="e1", text=role.employer, heading=True),),
        language=role.language,
    )
    return (
        Names.of(sources, VOCABULARY),
        Tools.of(sources, VOCABULARY),
        Titles.of(sources),
        Credentials.of(sources),
        Languages.of(sources),
    )


def untraced(role: Role, line: str) -> list[str]:
    return [
        judged.claim.text for examiner in examiners(role) for judged in examiner.judge(line) if not judged.supported
    ]


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.title)
def test_what_the_entry_holds_may_be_said_in_other_words(role: Role) -> None:
    assert {line: untraced(role, line) for line in (*role.own, *role.honest) if untraced(role, line)} == {}


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.title)
def test_what_the_entry_does_not_hold_is_not_supported(role: Role) -> None:
    assert [line for line in role.made_up if not untraced(role, line)] == []
