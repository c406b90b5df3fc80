"""The parts that somebody may have in a thing, from helping to owning, and a stretch of a line that tells one."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from core.reading.phrases import words as listed


class Rung(IntEnum):
    """How far somebody's part goes."""

    HELPED = 1
    DID = 3
    GUIDED = 4
    LED = 5
    OWNED = 6


class Part(StrEnum):
    """What a word says about somebody's part."""

    HELPED = "helped"
    JOINED = "joined"
    DEPUTISED = "deputised"
    TOGETHER = "together"
    DID = "did"
    MADE = "made"
    ACCOMPANIED = "accompanied"
    CARRIED_OUT = "carried out"
    TAUGHT = "taught"
    SUPERVISED = "supervised"
    OVERSAW = "oversaw"
    ORGANISED = "organised"
    RAN = "ran"
    LED = "led"
    OWNED = "owned"
    ALONE = "alone"
    PEOPLE = "people"
    BUDGET = "budget"
    OTHERS = "others"


GRANTS = {
    Part.HELPED: Rung.HELPED,
    Part.JOINED: Rung.HELPED,
    Part.DEPUTISED: Rung.DID,
    Part.DID: Rung.DID,
    Part.MADE: Rung.DID,
    Part.ACCOMPANIED: Rung.GUIDED,
    Part.CARRIED_OUT: Rung.LED,
    Part.TAUGHT: Rung.GUIDED,
    Part.SUPERVISED: Rung.GUIDED,
    Part.OVERSAW: Rung.LED,
    Part.ORGANISED: Rung.LED,
    Part.RAN: Rung.LED,
    Part.PEOPLE: Rung.LED,
    Part.LED: Rung.LED,
    Part.OWNED: Rung.OWNED,
}
GOVERNING = (Part.HELPED, Part.JOINED, Part.DEPUTISED)
ANYWHERE = (Part.LED, Part.OWNED)
PEOPLE = frozenset(
    f"={name}"
    for name in listed(
        """
        team nurse teacher developer analyst engineer architect draughts driver operator executive apprentic manager
        supervisor accountant lawyer
        """
    )
)
UNITS = frozenset(f"={name}" for name in listed("department region company budget project restaurant ward"))
_BUDGET = frozenset({"=budget"})
_ANY_PEOPLE = frozenset({"=team"})


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a line. ``start`` and ``end`` are of the words that say the part."""

    part: Part
    start: int
    end: int
    topic: frozenset[str]
    whole: frozenset[str]
    """What the whole line is about."""
    of_people: bool = False
    units: frozenset[str] = frozenset()
    """Which parts of an organisation, or budgets, its word goes with."""
    head: frozenset[str] = frozenset()
    """What its word is about first of all: ``complaints`` in "handled guest complaints"."""
    people: bool = False
    """Whether its line names people at all."""
    object: frozenset[str] = frozenset()
    """What its word governs: ``team`` in "led a team of four at Larkfield"."""
    numbers: frozenset[str] = frozenset()
    """The numbers among it, in digits."""
    deed: bool = True
    """Whether it says that somebody did something, and not only that something is, rose or fell."""

    @property
    def leads_people(self) -> bool:
        """Whether people stand among what its word may go with."""
        return self.of_people or (GRANTS.get(self.part, Rung.DID) >= Rung.LED and "=team" in self.topic)

    @property
    def of_any_people(self) -> bool:
        """Whether it only says "a team" or "people", which may be any."""
        return bool(self.object) and self.object <= _ANY_PEOPLE

    def speaks_of(self, asked: frozenset[str]) -> bool:
        """Whether it names what another asks for: people, or a unit of an organisation."""
        return not asked.isdisjoint(self.whole) or (self.people and asked >= PEOPLE)

    @property
    def asks(self) -> frozenset[str]:
        """What a source that is to grant this must speak of: people, or a unit of an organisation."""
        if self.part is Part.PEOPLE or (self.of_people and self.claims > Rung.DID):
            return PEOPLE
        if self.units and self.claims > Rung.DID:
            return self.units if self.units == _BUDGET else PEOPLE | UNITS
        return frozenset()

    @property
    def claims(self) -> Rung:
        """The least that the words must mean."""
        if self.part is Part.OVERSAW:
            return Rung.LED if self.object > _ANY_PEOPLE else Rung.GUIDED
        if self.part in (Part.RAN, Part.SUPERVISED) and (self.of_people or (self.units and self.part is Part.RAN)):
            return Rung.LED if self.part is Part.RAN else Rung.GUIDED
        if self.part is Part.ORGANISED and self.of_people:
            return Rung.GUIDED
        if self.part in ANYWHERE:
            return GRANTS[self.part]
        return Rung.HELPED if self.part in (*GOVERNING, Part.TOGETHER, Part.ACCOMPANIED, Part.PEOPLE) else Rung.DID

    @property
    def grants(self) -> Rung:
        """The most that the words may mean: who accompanies people guides them, who accompanies a thing takes part."""
        if self.part is Part.ACCOMPANIED and not self.of_people:
            return Rung.DID
        return GRANTS.get(self.part, Rung.DID)
