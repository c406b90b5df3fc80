"""The web in the conversation: a job by its link, and the company, both only where the operator allows it."""

from core.cards import Action, Bullets
from core.deliveries import File, Text
from core.effects import Show
from core.pages import NotFetched, Page, Trouble
from core.research import CompanySummary, Quoted, ResearchRequest
from core.session import Phase
from core.words import sentences
from tests.bot.world import CV, JOB, World, world

LINK = "https://harbour.example/jobs/7"
SAID = "We look after people on both banks of the river Exe."


class Pages:
    def __init__(self, answer: Page | NotFetched) -> None:
        self.answer = answer
        self.asked: list[str] = []

    async def fetch(self, url: str) -> Page | NotFetched:
        self.asked.append(url)
        return self.answer


class Research:
    def __init__(self, *said: str) -> None:
        self.said = said
        self.asked: list[ResearchRequest] = []

    async def research(self, request: ResearchRequest) -> CompanySummary:
        self.asked.append(request)
        quoted = tuple(Quoted(text=one, url="https://harbour.example/about") for one in self.said)
        return CompanySummary(company=request.company, sentences=quoted)


def page() -> Page:
    body = "".join(f"<p>{line}</p>" for line in JOB.splitlines() if line)
    return Page(url=LINK, kind="text/html", data=f"<html><body>{body}</body></html>".encode())


async def begun(at: World) -> None:
    await at.does(File(data=CV.encode(), name="cv.txt"))
    await at.press(Action.CONFIRM_CV)


def shown(at: World, slot: str) -> list[str]:
    return [sentences(one.card) for one in at.messenger.messages("c1") if isinstance(one, Show) and one.slot == slot]


async def test_a_link_is_opened_where_the_operator_allows_it() -> None:
    pages = Pages(page())
    async with world(pages=pages) as at:
        await begun(at)
        await at.does(Text(text=LINK))
        session = await at.session()
        assert pages.asked == [LINK]
        assert session.phase is Phase.REVIEWING
        assert session.job.company == "Harbour Clinic"


async def test_a_link_is_not_opened_where_the_operator_does_not() -> None:
    async with world() as at:
        await begun(at)
        await at.does(Text(text=LINK))
        assert (await at.session()).phase is Phase.AWAITING_JOB
        assert "I do not open links here" in shown(at, "job")[-1]


async def test_a_link_that_cannot_be_opened_is_answered_with_what_to_do() -> None:
    async with world(pages=Pages(NotFetched(why=Trouble.PRIVATE))) as at:
        await begun(at)
        await at.does(Text(text=LINK))
        assert "I could not open this link" in shown(at, "job")[-1]
        await at.does(Text(text=JOB))
        assert (await at.session()).phase is Phase.REVIEWING


async def test_a_link_within_a_posting_is_text() -> None:
    pages = Pages(page())
    async with world(pages=pages) as at:
        await begun(at)
        await at.does(Text(text=f"{JOB}\nApply at {LINK}"))
        assert (await at.session()).phase is Phase.REVIEWING
        assert pages.asked == []


async def test_the_company_is_shown_with_its_page_and_stands_in_the_letter_as_its_own_words() -> None:
    research = Research(SAID)
    async with world(research=research) as at:
        await at.to_the_end()
        assert [(one.company, one.language) for one in research.asked] == [("Harbour Clinic", "en")]
        card = next(one.card for one in at.messenger.messages("c1") if isinstance(one, Show) and one.slot == "company")
        lines = next(block.items for block in card.blocks if isinstance(block, Bullets))
        assert [span.link for span in lines[0] if span.kind == "given"] == [None, "https://harbour.example/about"]
        await at.press(Action.WRITE_LETTER)
        assert f"You say of yourselves: “{SAID}”" in shown(at, "letter")[-1]


async def test_where_nothing_is_found_nothing_is_said() -> None:
    async with world(research=Research()) as at:
        await at.to_review()
        assert shown(at, "company") == []


async def test_without_the_operators_word_nobody_is_looked_for() -> None:
    async with world() as at:
        session = await at.to_review()
        assert session.company is None
