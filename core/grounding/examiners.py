"""Every examiner there is: together they are the proof."""

from core.grounding.alterations import Alterations
from core.grounding.checker import Examine
from core.grounding.clauses import Clauses
from core.grounding.courses import Courses
from core.grounding.credentials import Credentials
from core.grounding.languages import Languages
from core.grounding.names import Names
from core.grounding.outcomes import Outcomes
from core.grounding.pairings import Pairings
from core.grounding.quantities import Numbers
from core.grounding.scope import Scope
from core.grounding.superlatives import Superlatives
from core.grounding.things import Things
from core.grounding.times import Times
from core.grounding.titles import Titles
from core.grounding.unrealised import Unrealised

EXAMINERS: tuple[Examine, ...] = (
    lambda sources, _vocabulary: Numbers.of(sources),
    lambda sources, _vocabulary: Pairings.of(sources),
    lambda sources, _vocabulary: Times.of(sources),
    Names.of,
    Things.of,
    lambda sources, _vocabulary: Alterations.of(sources),
    lambda sources, _vocabulary: Clauses.of(sources),
    lambda sources, _vocabulary: Titles.of(sources),
    lambda sources, _vocabulary: Credentials.of(sources),
    lambda sources, _vocabulary: Courses.of(sources),
    lambda sources, _vocabulary: Languages.of(sources),
    lambda sources, _vocabulary: Scope.of(sources),
    lambda sources, _vocabulary: Unrealised.of(sources),
    lambda sources, _vocabulary: Superlatives.of(sources),
    lambda sources, _vocabulary: Outcomes.of(sources),
)
