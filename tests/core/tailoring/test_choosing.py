from core.cv import SectionKind, StructuredCV
from core.job import JobDescriptionData
from core.tailoring.choosing import LINES_OF_AN_OLD_ROLE, MOST_LINES, Choice
from core.tailoring.entries import entries_of
from core.tailoring.lines import texts
from tests.core.tailoring.people import VOCABULARY, cv, job, part, section

BAKER = job("Baker", "HACCP", duties=("Bake rye bread at night", "Train apprentices"))


def choice(person: StructuredCV, wanted: JobDescriptionData, id: str) -> Choice:
    entry = next(entry for entry in entries_of(person) if entry.id == id)
    return Choice.of(entry, person, wanted, VOCABULARY)


def of_roles(*roles: tuple[str, ...]) -> StructuredCV:
    parts = (
        part("Baker", f"Mill {number}", (2020 - number, 2021 - number), *lines) for number, lines in enumerate(roles)
    )
    return cv("Oskar Vint", "en", section(SectionKind.EXPERIENCE, "Work", *parts))


def of_project(*lines: str) -> StructuredCV:
    return cv("Oskar Vint", "en", section(SectionKind.PROJECTS, "Projects", part("Tideclock", None, None, *lines)))


def test_what_fits_the_job_and_what_was_measured_comes_first() -> None:
    person = of_roles(("Swept the yard", "Opened 4 shops", "Baked rye bread every night", "Sang in the choir"))
    assert texts(choice(person, BAKER, "s1.r1").first) == (
        "Baked rye bread every night",
        "Opened 4 shops",
        "Swept the yard",
        "Sang in the choir",
    )


def test_what_a_project_is_opens_it_and_tools_close_it() -> None:
    person = of_project("Author", "A library for reading tide tables", "Python, SQL", "Read in 12 harbours")
    assert texts(choice(person, BAKER, "s1.r1").first) == (
        "A library for reading tide tables",
        "Read in 12 harbours",
        "Python, SQL",
    )


def test_what_names_a_skill_of_the_job_stays_whatever_it_looks_like() -> None:
    deeds = ("Cut waste by 31 %", "Trained 4 bakers", "Moved 2 ovens", "Wrote the recipes")
    told = "Chain of bakeries in the south with HACCP"
    lines = (told, "Chain of bakeries in the north of the land", *deeds)
    assert told in texts(choice(of_roles(lines), BAKER, "s1.r1").first)
    assert "Chain of bakeries in the north of the land" not in texts(choice(of_roles(lines), BAKER, "s1.r1").first)


def test_labels_and_links_stay_where_there_is_nothing_else() -> None:
    person = of_project("Author", "https://example.org/tides")
    assert texts(choice(person, BAKER, "s1.r1").first) == ("Author", "https://example.org/tides")


def test_a_line_that_says_no_more_than_another_is_merged_into_it() -> None:
    person = of_roles(("Trained baking apprentices", "Trained four baking apprentices", "Kept the books of the mill"))
    found = choice(person, BAKER, "s1.r1")
    (line, _) = sorted(found.tailored, key=lambda line: line.text, reverse=True)
    assert line.text == "Trained four baking apprentices"
    assert set(line.evidence) == {"s1.r1.i1", "s1.r1.i2"}
    assert len(found.own) == 3


def test_lines_that_differ_in_a_figure_or_a_name_are_two() -> None:
    person = of_roles(
        (
            "Trained 4 bakers in ovens",
            "Trained 5 bakers in ovens",
            "Kept stock in SQL tables",
            "Kept stock in SAP tables",
        )
    )
    assert len(choice(person, BAKER, "s1.r1").tailored) == 4


def test_what_an_earlier_entry_says_already_comes_last() -> None:
    person = of_roles(("Baked rye bread at night",), ("Baked rye bread at night", "Swept the yard"))
    assert texts(choice(person, BAKER, "s1.r2").ranked) == ("Swept the yard", "Baked rye bread at night")


def test_an_old_role_has_fewer_lines_unless_they_fit_the_job() -> None:
    idle = tuple(
        f"Painted the {colour} fence" for colour in ("red", "blue", "green", "white", "black", "brown", "grey")
    )
    gates = tuple(line.replace("fence", "gate") for line in idle)
    person = of_roles(
        idle, idle[:1], gates, ("Baked rye bread", "Trained apprentices", *idle[:3], "Passed HACCP audits")
    )
    assert len(choice(person, BAKER, "s1.r1").first) == MOST_LINES
    assert len(choice(person, BAKER, "s1.r3").first) == LINES_OF_AN_OLD_ROLE
    assert {"Baked rye bread", "Trained apprentices", "Passed HACCP audits"} < set(
        texts(choice(person, BAKER, "s1.r4").first)
    )


def test_drafts_differ_in_what_they_say_or_in_what_they_say_first() -> None:
    lines = (
        "Baked rye bread, which won a prize",
        "Opened 4 shops",
        "Responsible for training the apprentices of the mill",
        "Swept the yard of the mill",
    )
    plans = [texts(plan) for plan in choice(of_roles(lines), BAKER, "s1.r1").plans()]
    shown = list(dict.fromkeys(plans))
    assert shown[0][0] == "Training the apprentices of the mill"
    assert shown[1] == ("Training the apprentices of the mill", "Baked rye bread, which won a prize", "Opened 4 shops")
    assert shown[2][0] == "Opened 4 shops"
    assert lines in shown
