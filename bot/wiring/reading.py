"""What reads documents and what proves lines, for a command and for the whole program."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from adapters.documents.prepared import Prepared
    from adapters.documents.reader import SandboxedDocumentReader
    from core.cv import StructuredCV
    from core.grounding.checker import Checker
    from core.ports import CvReader, JobReader
    from core.reading.skills import Vocabulary

    Parsers: TypeAlias = Prepared


@dataclass(frozen=True, slots=True)
class Readers:
    """What reads a file without a conversation."""

    documents: "SandboxedDocumentReader"
    cvs: "CvReader"
    jobs: "JobReader"


def vocabulary() -> "Vocabulary":
    """The skills that the program knows."""
    from importlib.resources import files

    from core.reading.skills import Vocabulary

    return Vocabulary.parse(files("core.reading").joinpath("skill_terms.tsv").read_text(encoding="utf-8"))


def parsers() -> "Parsers":
    """Where documents are parsed, started."""
    from adapters.documents.prepared import Prepared

    started = Prepared()
    started.prepare("pdf")  # as most CVs are
    return started


def document_reader(parsers: "Parsers | None" = None) -> "SandboxedDocumentReader":
    """What opens files."""
    from adapters.documents.reader import SandboxedDocumentReader
    from adapters.documents.sandbox import Sandbox

    return SandboxedDocumentReader(Sandbox(prepared=parsers))


def cv_reader(known: "Vocabulary | None" = None) -> "CvReader":
    """What makes a CV of a text."""
    from core.reading.rules import RulesCvReader

    return RulesCvReader(known or vocabulary())


def job_reader(known: "Vocabulary | None" = None) -> "JobReader":
    """What makes a job of a text."""
    from core.reading.job_rules import RulesJobReader

    return RulesJobReader(known or vocabulary())


def readers(known: "Vocabulary | None" = None) -> Readers:
    """The readers alone."""
    known = known or vocabulary()
    return Readers(documents=document_reader(), cvs=cv_reader(known), jobs=job_reader(known))


def checker_of(cv: "StructuredCV") -> "Checker":
    """The proof for lines of this CV, as of today."""
    from adapters.clock import SystemClock
    from core.cv import CvDate
    from core.grounding.checker import Checker
    from core.grounding.examiners import EXAMINERS

    now = SystemClock().now()
    return Checker(cv, vocabulary(), today=CvDate(year=now.year, month=now.month), examiners=EXAMINERS)
