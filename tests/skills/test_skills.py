import json
from pathlib import Path

import pytest

from core.reading.skills import Vocabulary
from tests.skills.__main__ import TERMS
from tests.skills.making import DATA, made
from tests.skills.packages import FILES, listed, named

NOTICE = TERMS.with_name("SKILLS-NOTICE.md")


def folder_of(
    tmp_path: Path, own: str, icons: str = "", languages: str = "", stop: str = "", doubtful: str = ""
) -> Path:
    for name, text in (
        ("own.tsv", own),
        ("simple-icons.tsv", f"# simple-icons 1\n{icons}"),
        ("linguist.tsv", f"# linguist-languages 1\n{languages}"),
        ("stop.txt", stop),
        ("doubtful.txt", doubtful),
    ):
        (tmp_path / name).write_text(text)
    return tmp_path


def test_the_vocabulary_is_what_its_sources_make() -> None:
    assert TERMS.read_text(encoding="utf-8") == made()


def test_the_notice_names_the_lists_as_they_are() -> None:
    notice = NOTICE.read_text(encoding="utf-8")
    for package, file in FILES.items():
        name, version = (DATA / file).read_text(encoding="utf-8").split()[1:3]
        assert name == package
        assert f"`{package}` {version}" in notice


@pytest.mark.parametrize("file", ["stop.txt", "doubtful.txt"])
def test_what_is_judged_is_named_by_a_list(file: str) -> None:
    lists = [name for one in FILES.values() for name in named((DATA / one).read_text(encoding="utf-8"))]
    known = {name for first, others in lists for name in (first, *others)}
    rows = [row for row in (DATA / file).read_text(encoding="utf-8").splitlines() if not row.startswith("# ")]
    judged = [name for row in rows for name in row.split("|")]
    if file == "doubtful.txt":
        assert all(name[-1] in "!?" for name in judged)
        judged = [name[:-1] for name in judged]
    assert sorted(judged) == sorted(set(judged))
    assert set(judged) <= known


def test_own_terms_win_and_learn_the_other_names_that_a_list_has(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "Kites!\tKite OS\n", icons="Kite OS\tKiteSystem|KOS\nReel\tReeler|Kites\n")
    known = Vocabulary.parse(made(folder))
    assert [mention.skill for mention in known.find("KiteSystem, Reel, KOS")] == ["Kites", "Reel"]


def test_what_is_stopped_is_no_skill_and_what_is_doubtful_needs_its_context(tmp_path: Path) -> None:
    folder = folder_of(
        tmp_path,
        "Sailing\n",
        icons="Acme Stores\nBrisk\tBriskly\n",
        languages="Gull\tgulls2\n",
        stop="# shops\nAcme Stores|gulls2\n",
        doubtful="Brisk?|Gull!\n",
    )
    known = Vocabulary.parse(made(folder))
    assert known.canonical("Acme Stores") is None
    assert known.canonical("gulls2") is None
    assert known.find("A Brisk walk past Acme Stores") == ()
    assert [mention.skill for mention in known.find("Sailing, Brisk, Gull")] == ["Sailing", "Brisk", "Gull"]


def test_a_brands_names_are_read_from_its_package(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "package.json").write_text('{"name": "simple-icons", "version": "1.2.3", "license": "CC0-1.0"}')
    icons = [{"title": "Reel", "aliases": {"aka": ["Reeler"], "old": ["Spool"]}}, {"title": "Gull"}, {"title": "Gull"}]
    (tmp_path / "data" / "simple-icons.json").write_text(json.dumps(icons))
    text = listed(tmp_path, "simple-icons")
    assert text == "# simple-icons 1.2.3 (CC0-1.0)\nGull\nReel\tReeler|Spool\n"
    assert list(named(text)) == [("Gull", []), ("Reel", ["Reeler", "Spool"])]
    with pytest.raises(ValueError, match="is simple-icons, not linguist-languages"):
        listed(tmp_path, "linguist-languages")


def test_a_languages_names_are_read_from_its_package(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "package.json").write_text('{"name": "linguist-languages", "version": "4", "license": "MIT"}')
    for name, text in (
        ("Reel.js", "export default {\n  name: \"Reel's\",\n  type: 'markup',\n  aliases: ['reel', \"r'l\"],\n}\n"),
        ("Gull.js", "export default {\n  name: 'Gull',\n  type: 'programming',\n}\n"),
        ("Letter.js", "export default {\n  name: 'Letter',\n  type: 'prose',\n}\n"),
    ):
        (tmp_path / "data" / name).write_text(text)
    assert listed(tmp_path, "linguist-languages") == "# linguist-languages 4 (MIT)\nGull\nReel's\treel|r'l\n"
    (tmp_path / "data" / "Nameless.js").write_text("export default {}\n")
    with pytest.raises(ValueError, match="names no language"):
        listed(tmp_path, "linguist-languages")
