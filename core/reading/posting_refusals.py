"""What a posting names only to say that it is not wanted: "no Java needed", "we are not a WordPress shop"."""

import re

from core.reading.phrases import Late
from core.reading.skills import Mention

_ITEMS = r"(?:[\w.+#-]+(?:\s+[\w.+#-]+)?(?:,\s*|\s*/\s*|,?\s+(?:or|and|oder|und|ou|et|o|u|y|e|lub|ani|или|и)\s+)){0,3}"
_NONE = Late(
    r"(?:^|[\s(,;:–—-])(?:no need (?:for|of)"
    r"|(?:(?<![^\W\d_] )|(?<=is )|(?<=are )|(?<=has )|(?<=have )|(?<=with )|(?<=and )|(?<=but )|(?<=need )|(?<=use ))no"
    r"|keine?[nrs]?|geen|pas (?:de |d['’])|nessun[ao]?|żadn\w+"
    r"|не нужн\w+)\s+"
    rf"{_ITEMS}$",
    re.IGNORECASE,
)
"""Right before what is not wanted, or before others in one row with it."""
_IN_THE = Late(r"^\s*no\s.*\b(?:do|da|dos|das|ao|em|para|com|uma?|os|as)\b", re.IGNORECASE)
"""In Portuguese "no" is no refusal, but says where."""
_AND_NO_MORE = Late(
    r"\s*(?:$|[,.;:!?)–—]|(?:or|and|oder|und|ou|et|o|y|e)\b|(?:experience|knowledge|skills|background|expertise)?\s*"
    r"(?:is |are |ist |sind )?(?:needed|required|necessary|here|nötig|erforderlich|requis\w*|necesari\w+|nodig"
    r"|neces\w+)\b)",
    re.IGNORECASE,
)
_NOT = Late(
    r"(?:\b(?:do|does|did|will|wo)(?: not|n['’]t) (?:need|have|require|use|expect|want|care)(?: to)?(?: (?:know|use"
    r"|write|have|be|see))?"
    r"|\b(?:is|are|am|['’]re|['’]m)(?: not|n['’]t) (?:an?|the)|\bno longer (?:use|an?)"
    r"|\b(?:brauchst|brauchen|nutzen|verwenden|benötigst)(?: \w+)? (?:kein\w*|nicht))"
    rf"\s+(?:any |much |prior |experience (?:with|in) )?{_ITEMS}$",
    re.IGNORECASE,
)
_LISTED = Late(
    r"^(?:(?:what (?:is|we do) )?not (?:needed|necessary|wanted|looking for)|no need (?:for|of)|you (?:won['’]t"
    r"|will not|do not|don['’]t) need"
    r"|nicht (?:nötig|gebraucht)|pas nécessaire|no (?:es |hace falta|se necesita)\w*|non serve|niet nodig"
    r"|не нужн\w+)\b",
    re.IGNORECASE,
)
_AFTER = Late(
    r"^[^.;:,]{0,25}\b(?:is|are|ist|sind|est|es|is)\s(?:not|nicht|pas|no)\s(?:needed|necessary|nötig|nécessaire"
    r"|necesari\w+)",
    re.IGNORECASE,
)


OTHERS = Late(
    r"\b(?:trusted by|backed by|funded by|(?:our|with|for|many|leading) (?:customers|clients|investors|brands)"
    r" (?:include|like|such as|are|range)|(?:companies|brands|firms|names|startups) (?:like|such as)|kunden wie"
    r"|clients comme"
    r"|clientes como|clienti come|klanten als|klienci tacy jak|alumni of|formerly (?:at|of))\b[^.;]*$",
    re.IGNORECASE,
)
"""Before the names of other companies, some of which make tools."""


_NEAR = 200
"""Characters around a name that may say so."""


def is_refused(clause: str, mention: Mention) -> bool:
    """Whether the clause says that this is not wanted, or only names companies. What is welcome is not refused."""
    before = clause[max(mention.start - _NEAR, 0) : mention.start]
    after = clause[mention.end : mention.end + _NEAR]
    if _LISTED.match(clause) and " but " not in before:
        return True
    if _NONE.search(before) and _AND_NO_MORE.match(after) and not _IN_THE.search(f"{before}{after}"):
        return True
    if OTHERS.search(before):
        return True
    return _NOT.search(before) is not None or _AFTER.match(after) is not None
