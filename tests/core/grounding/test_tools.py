"""Tools that a line claims."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cv import StructuredCV
from core.grounding.credentials import Credentials
from core.grounding.names import Names
from core.grounding.things import Things
from core.grounding.titles import Titles
from core.grounding.tools import Tools
from tests.core.grounding.examined import Examined
from tests.core.grounding.four_people import ACCOUNTANT, ENGINEER, VOCABULARY, sources, told
from tests.core.grounding.honest_lines import HONEST
from tests.core.grounding.made_up_lines import TOOLS

EXAMINED = Examined(lambda of: Tools.of(of, VOCABULARY))
THINGS = Examined(lambda of: Things.of(of, VOCABULARY))


@pytest.mark.parametrize(("cv", "role", "lines"), told(HONEST))
def test_an_honest_line_claims_no_other_tool(cv: StructuredCV, role: int | None, lines: tuple[str, ...]) -> None:
    assert [line for line, held in EXAMINED.supported(cv, role, lines).items() if not held] == []


@pytest.mark.parametrize(("cv", "role", "lines"), told(TOOLS))
def test_a_tool_that_the_cv_does_not_hold_is_not_supported(
    cv: StructuredCV, role: int | None, lines: tuple[str, ...]
) -> None:
    grounds = sources(cv, role)
    judges = (
        Things.of(grounds, VOCABULARY),
        Names.of(grounds, VOCABULARY),
        Titles.of(grounds),
        Credentials.of(grounds),
    )
    assert [line for line in lines if all(one.supported for each in judges for one in each.judge(line))] == []


@given(
    st.sampled_from(["Kafka", "Snowflake", "Terraform", "Tableau", "MongoDB", "Salesforce", "AutoCAD", "SolidWorks"])
)
def test_a_tool_that_is_nowhere_is_always_caught(tool: str) -> None:
    for line in (
        f"Moved nightly jobs to {tool}.",
        f"Jobs mit {tool} umgestellt.",
        f"{tool}, SQL",
        f"Migré vers {tool}.",
    ):
        assert THINGS.untraced(ENGINEER, 0, line)
        assert THINGS.untraced(ENGINEER, None, line)


def test_a_kind_of_sql_is_sql_and_sql_is_no_kind_of_it() -> None:
    assert THINGS.untraced(ENGINEER, 0, "Rewrote SQL scripts.") == []
    assert THINGS.untraced(ACCOUNTANT, 0, "Rewrote T-SQL scripts.")


def test_a_tool_of_the_skills_section_alone_is_not_the_entrys() -> None:
    assert THINGS.untraced(ENGINEER, 0, "Built dashboards in Power BI.")
    assert THINGS.untraced(ENGINEER, None, "Builds dashboards in Power BI.") == []


def test_the_version_must_be_the_one_that_was_used() -> None:
    assert THINGS.untraced(ENGINEER, 0, "Moved jobs to Airflow 2.") == []
    assert THINGS.untraced(ENGINEER, 0, "Moved jobs to Airflow 3.")
