"""A cover letter by rules: what the person has accepted, in sentences that add nothing to it.

Every fact is proved before it is put into its sentence, by the same proof as the lines of the CV; one that does not
stand is left out. The rules do not translate: the letter is in the language of the lines that were accepted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.cv import CvDate, Item, ItemStatus
from core.grounding.checker import Checker
from core.grounding.examiners import EXAMINERS
from core.grounding.experience import months_covered
from core.grounding.founding import Founding
from core.letter import CoverLetter, Passage
from core.ports import Clock, LetterRequest, NotWritten
from core.reading.language import language_of
from core.reading.skills import Vocabulary
from core.tailoring.achievements import achievements
from core.tailoring.career import current_role, employer_of, roles_of
from core.tailoring.letter_phrases import SPOKEN, letter_phrases, spelt_date
from core.tailoring.lines import Line
from core.tailoring.relevance import Relevance
from core.tailoring.summary import within
from core.tailoring.summary_phrases import listed
from core.words import say

MOST_DEEDS, MOST_SKILLS = 4, 6
FEWEST_YEARS = 2
NOTHING_TO_SAY = say("Nothing that you have accepted can be told in a letter yet.")


class RulesLetterWriter:
    """Implements ``core.ports.LetterWriter`` without a model."""

    def __init__(self, vocabulary: Vocabulary, clock: Clock) -> None:
        self._vocabulary = vocabulary
        self._clock = clock

    async def write(self, request: LetterRequest) -> CoverLetter | NotWritten:
        """The letter, or that there is nothing to write it from."""
        language = letter_language(request)
        proof = Proof.of(request, self._vocabulary, self._clock)
        passages = tuple(_passages(request, proof, language, self._vocabulary))
        if not passages:
            return NotWritten(reason=NOTHING_TO_SAY)
        return framed(request, passages, language, proof.today, day=self._clock.now().day, writer="rules")


@dataclass(frozen=True, slots=True)
class Proof:
    """What decides whether a sentence may stand in the letter."""

    checker: Checker
    founding: Founding
    today: CvDate

    @classmethod
    def of(cls, request: LetterRequest, vocabulary: Vocabulary, clock: Clock) -> "Proof":
        """The proof by the whole CV."""
        now = clock.now()
        today = CvDate(year=now.year, month=now.month)
        checker = Checker(request.cv, vocabulary, today=today, examiners=EXAMINERS)
        others = (*request.job.words, *request.company)
        return cls(checker, Founding.of(checker.sources(), others, vocabulary), today)

    def holds(self, text: str) -> bool:
        """Whether the CV supports all of it, and it says something of the person."""
        verdict = self.checker.check(text)
        return verdict.supported and self.founding.stands(text, verdict)


def letter_language(request: LetterRequest) -> str:
    """The language that was asked for, if what was accepted is written in it; else that of what was accepted."""
    told = " ".join(item.content for entry in request.accepted for item in entry.accepted_items)
    language = request.language if request.language == request.cv.language or not told else language_of(told)
    return language if language in SPOKEN else request.cv.language if request.cv.language in SPOKEN else "en"


def framed(
    request: LetterRequest,
    passages: Sequence[Passage],
    language: str,
    today: CvDate,
    *,
    day: int,
    writer: str,
) -> CoverLetter:
    """The letter around what it says of the person."""
    say, job = letter_phrases(language), request.job
    if job.title and job.company:
        applying = say.applying_at.format(job.title, job.company)
    else:
        applying = say.applying.format(job.title) if job.title else say.applying_alone
    quoted = [say.company_says.format(request.company[0].rstrip())] if request.company else []
    return CoverLetter(
        language=language,
        sender=request.cv.contact,
        company=job.company,
        date=spelt_date(language, day, today),
        subject=say.subject.format(job.title) if job.title else say.subject_alone,
        salutation=say.salutation_to.format(job.company) if job.company else say.salutation,
        passages=(
            _said("opening", [applying, *quoted]),
            *passages,
            _said("close", [say.close]),
        ),
        regards=say.regards,
        writer=writer,
    )


def _passages(request: LetterRequest, proof: Proof, language: str, vocabulary: Vocabulary) -> Iterator[Passage]:
    say = letter_phrases(language)
    relevance = Relevance.of(request.cv, request.job, vocabulary)
    done = achievements(request.accepted, relevance, language, vocabulary)
    deeds = [one.sentence for one in done if proof.holds(one.plain.text)][:MOST_DEEDS]
    about = [*_post(request, proof, language), *_skills(request, proof, language, vocabulary)]
    if about:
        yield Passage(lines=tuple(about))
    if deeds:
        yield Passage(lines=(_fixed("proofs", say.proofs),))
        yield Passage(lines=tuple(_item(f"deed.{n}", line) for n, line in enumerate(deeds, 1)), listed=True)


def _post(request: LetterRequest, proof: Proof, language: str) -> Iterator[Item]:
    """The present or last post, and the years where the roles add up to some."""
    say, roles = letter_phrases(language), roles_of(request.cv)
    if not roles:
        return
    role = current_role(roles)
    ongoing = role.period is not None and role.period.ongoing
    employer = employer_of(role.organisation)
    if role.title and proof.holds(role.title):
        frames = (say.present_post, say.present_bare) if ongoing else (say.last_post, say.last_bare)
        text = frames[0].format(role.title, employer) if employer else frames[1].format(role.title)
        yield _item("post", Line(text=text, evidence=(role.id,), raw=role.name))
    periods = [one.period for one in roles if one.period]
    years = months_covered(periods, proof.today) // 12
    text = say.years.format(years)
    if years >= FEWEST_YEARS and proof.holds(text):
        yield _item("years", Line(text=text, evidence=tuple(one.id for one in roles), raw=text))


def _skills(request: LetterRequest, proof: Proof, language: str, vocabulary: Vocabulary) -> Iterator[Item]:
    """What the job asks for and the CV shows, in the CV's word where it has another.

    What a title shows is what its holder does: nobody brings a title.
    """
    titles = {role.id for role in roles_of(request.cv)}
    rows = [row for row in request.match.covered if row.line] if request.match else []
    same = language == request.job.language
    own = [(row, None if row.line in titles else row.wording) for row in rows]
    names = [(wording or row.skill.name, row.line) for row, wording in own if same or wording]
    held = [(name, line) for name, line in names if line and proof.holds(name)][:MOST_SKILLS]
    if held:
        lines = [Line(text=name, evidence=(line,), raw=name) for name, line in held]
        words = listed(list(dict.fromkeys(within(line, language, vocabulary) for line in lines)), language)
        text = letter_phrases(language).skills.format(words)
        yield _item("skills", Line(text=text, evidence=tuple(line for _, line in held), raw=words))


def _said(name: str, sentences: Sequence[str]) -> Passage:
    return Passage(lines=tuple(_fixed(f"{name}.{n}", text) for n, text in enumerate(sentences, 1)))


def _fixed(name: str, text: str) -> Item:
    """A sentence of ours, which says nothing of the person."""
    return Item(id=f"letter.{name}", content=text, status=ItemStatus.STATIC)


def _item(name: str, line: Line) -> Item:
    return Item(
        id=f"letter.{name}",
        content=line.text,
        status=ItemStatus.GENERATED,
        raw_output=line.raw,
        evidence=line.evidence,
    )
