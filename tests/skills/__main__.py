"""Makes ``core/reading/skill_terms.tsv``, after it has read the lists of the packages that are named."""

import argparse
import sys
from pathlib import Path

import tests.skills
from tests.skills.making import DATA, made
from tests.skills.packages import FILES, listed, named

TERMS = Path(__file__).parents[2] / "core" / "reading" / "skill_terms.tsv"


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.skills",
        description=tests.skills.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for package in FILES:
        parser.add_argument(f"--{package}", type=Path, metavar="FOLDER", help="the unpacked package")
    folders = vars(parser.parse_args())
    for package, file in FILES.items():
        folder = folders[package.replace("-", "_")]
        if folder is not None:
            _renew(DATA / file, listed(folder, package))
    TERMS.write_text(made(), encoding="utf-8")


def _renew(path: Path, text: str) -> None:
    before = {name for name, _ in named(path.read_text(encoding="utf-8"))} if path.exists() else set()
    path.write_text(text, encoding="utf-8")
    for name, _ in named(text):
        if name not in before:
            sys.stdout.write(f"{path.name}: {name} is new\n")


if __name__ == "__main__":
    main()
