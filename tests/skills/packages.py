"""The names that an unpacked package holds, as a list of ours: ``name TAB alias|alias|…`` below its origin."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

Named = tuple[str, list[str]]
"""A name and its aliases."""

_NAME = re.compile(r"^  name: (?P<name>'[^']*'|\"[^\"]*\"),$", re.MULTILINE)
_PROSE = re.compile(r"^  type: 'prose',$", re.MULTILINE)
_ALIASES = re.compile(r"^  aliases: \[(?P<aliases>[^\]]*)\],$", re.MULTILINE)
_QUOTED = re.compile(r"'([^']*)'|\"([^\"]*)\"")


def simple_icons(package: Path) -> Iterator[Named]:
    """Every brand with its other and earlier names. What it is called in other scripts is left out."""
    for icon in json.loads((package / "data" / "simple-icons.json").read_text(encoding="utf-8")):
        told = icon.get("aliases", {})
        yield icon["title"], [*told.get("aka", ()), *told.get("old", ())]


def linguist_languages(package: Path) -> Iterator[Named]:
    """Every language for programs, markup and data."""
    for path in sorted((package / "data").glob("*.js")):
        text = path.read_text(encoding="utf-8")
        if _PROSE.search(text):
            continue
        name = _NAME.search(text)
        if name is None:
            raise ValueError(f"{path} names no language")
        aliases = _ALIASES.search(text)
        quoted = _QUOTED.findall(aliases["aliases"]) if aliases else []
        yield name["name"][1:-1], [single or double for single, double in quoted]


READERS: dict[str, Callable[[Path], Iterator[Named]]] = {
    "simple-icons": simple_icons,
    "linguist-languages": linguist_languages,
}
FILES = {"simple-icons": "simple-icons.tsv", "linguist-languages": "linguist.tsv"}


def listed(package: Path, name: str) -> str:
    """The text of the list that this package makes. ``ValueError`` for another package."""
    about = json.loads((package / "package.json").read_text(encoding="utf-8"))
    if about["name"] != name:
        raise ValueError(f"{package} is {about['name']}, not {name}")
    rows = sorted(f"{title}\t{'|'.join(aliases)}".rstrip("\t") for title, aliases in READERS[name](package))
    return "\n".join([f"# {name} {about['version']} ({about['license']})", *dict.fromkeys(rows), ""])


def named(text: str) -> Iterator[Named]:
    """The names of such a list."""
    for row in _rows(text):
        name, _, aliases = row.partition("\t")
        yield name, [alias for alias in aliases.split("|") if alias]


def _rows(text: str) -> Iterable[str]:
    return (row for row in text.splitlines() if row and not row.startswith("# "))
