"""Whether a term in a text means the skill: by where it stands, how it is written, and the words around it."""

import re
from enum import StrEnum
from typing import NamedTuple

from core.reading.phrases import Late


class Mark(StrEnum):
    """How far a term can be trusted to mean the skill."""

    NONE = ""
    CASED = "!"
    CONTEXT = "?"


class Mention(NamedTuple):
    """One place where a text names a skill: ``text[start:end] == term``."""

    term: str
    """As written in the text."""
    skill: str
    """The skill's canonical name."""
    start: int
    end: int


class Hit(NamedTuple):
    mention: Mention
    exact: bool
    certain: bool


_LIST_WORDS = "and|or|und|oder|sowie|et|ou|y|o|e|i|en|of|og|och|ja|oraz|lub|albo|ή|και|и|или"
_LIST_PREPOSITIONS = "in|with|of|mit|en|de|avec|con|di|com|med|met|van|z|w|с"
_LIST_LEFT = Late(
    r"(?:^|[,;/|•·▪●◦(\[{:&+*>\"“„«、，；：（–—-]"
    rf"|(?<!\w)(?:{_LIST_WORDS})(?:\s+(?:{_LIST_PREPOSITIONS}))?(?=\s))\s*$"
)
"""What stands before an item of a list. Languages differ in whether "and" says the preposition once more."""
_LIST_RIGHT = Late(rf"\s*(?:$|[,;/|•·▪●◦()\]}}&+\"”“»、，；。）–—]|[.!?:](?!\w)|(?:{_LIST_WORDS})(?!\w))")
_BEFORE = Late(
    r"(?:using|with|via|inside|within|mit|mittels|avec|con|com|met|med|με|usando|utilizando|"
    r"(?:writ\w+|program\w*|cod(?:e|ed|ing)|develop\w*|built|implemented|script\w*|proficien\w+|fluen\w+|skill\w*|"
    r"expert\w*|experience\w*|knowledge|background|familiar\w*|competen\w+|version|kenntnisse\w*|erfahrung\w*|"
    r"programmier\w*|entwick\w+|geschrieben|programmation|développ\w+|connaissances?|maîtrise|expérience|"
    r"tools?|services?|software|code|apps?|applications?|back-?ends?|programs?|pipelines?|models?|apis?|engines?|"
    r"programación|desarroll\w+|conocimientos?|experiencia|dominio|tests?|testen|testów|testy|prueb\w+|kod\w*|código|"
    r"kennis|znajomość|conhecimentos?|conoscenza|опыт\w*|знани\w+|εμπειρία|γνώση)\s+"
    r"(?:in|with|of|mit|en|de|con|du|avec|em|no|na|w|i|på|в|на|su|σε|στο|van|met|di|med|с))\s+$"
    r"|(?:熟悉|掌握|精通|了解|使用|会用|熟练使用|熟练掌握)\s*$",
    re.IGNORECASE,
)
_SOME = Late(
    r"\b(?:some|basic|solid|strong|good|excellent|advanced|a (?:bit|little)(?: of)?|etwas|gute?s?|un peu de)\s+$",
    re.IGNORECASE,
)
"""How much of it: "tools in Python, some Houdini"."""
_PLACED = Late(r"\b(?:based|located|living|headquartered|office|offices|hub|relocate)\s+(?:in|to)\s+$", re.IGNORECASE)
_IN = Late(
    r"(?<!\w)(?:in|on|en|dans|sur|sous|su|em|no|na|op|auf|unter|w|na|på|i|v|в|на|σε|στο|στη|στην)\s+$", re.IGNORECASE
)
_AFTER = Late(
    r"[\s-](?:based|basiert\w*|developers?|development|engineers?|programm\w+|programaci\w+|codebases?|code|coding|"
    r"scripts?|scripting|packages?|librar\w+|modules?|(?:micro|web)?services?|back-?ends?|front-?ends?|components?|"
    r"hooks|apps?|applications?|frameworks?|languages?|compiler|runtime|sdks?|apis?|macros?|formulas?|spreadsheets?|"
    r"pivot\w*|sheets?|tabellen|makros|skills|entwickl\w+|kenntnisse\w*|komponenten|stack|server|plugins?|"
    r"experience|expertise|proficiency|knowledge|certifi\w+|administrat\w+|consultants?|specialists?|environments?|"
    r"erfahrung\w*|integrations?|clusters?|deployments?|instances?|"
    r"entwickler\w*|dashboards?|reports?|workbooks?|files|models|routines|firmware|drivers|shiny|queries|jobs"
    r"|pipelines?)(?!\w)",
    re.IGNORECASE,
)
_SUCH_AS = Late(
    r"(?:tool\w*|platforms?|frameworks?|technolog\w+|languages?|software|systems?|librar\w+|services|solutions|"
    r"databases?|warehouses?|vendors?|products?|packages?|stack|suites?|orchestrat\w+|engines?|formats?|clients?|"
    r"werkzeug\w*|programm\w*|sprachen|datenbank\w*|outils?|logiciels?|langages?|herramientas?|lenguajes?|"
    r"ferramentas?|linguagens|strumenti|linguaggi|pakket\w*|narzędzi\w*|программ\w*|инструмент\w*)\b[^.;:()]{0,40}"
    r"[\s(,]+(?:such as|like|e\.?g\.?,?|for example,?|i\.?e\.?,?|including|incl\.|especially|ideally|preferably|"
    r"z\.\s?B\.|wie|etwa|idealerweise|comme|tels? que?|par ex\.|como|tales como|por ejemplo|idealmente|come|ad es\.|"
    r"zoals|bijv\.|jak|np\.|например|como por exemplo|\()\s*"
    r"(?:[\w.+#-]+(?:,\s*|\s*/\s*|\s+(?:or|and|oder|und|ou|et|o|y|e)\s+))?$",
    re.IGNORECASE,
)
"""What names the kind of thing that follows: "BI tools such as", "warehouses (e.g."."""
_LABEL = Late(
    r"^[^:]{0,40}\b(?:skills?|languages?|technolog\w+|tools?|stack|software|programm\w*|frameworks?|kenntnisse\w*|"
    r"fähigkeiten|sprachen|compétences?|langages?|outils|logiciels|lenguajes|herramientas|habilidades|competen\w+|"
    r"tecnolog\w+|linguaggi|strumenti|umiejętności|языки|навыки)\b[^:]{0,20}:",
    re.IGNORECASE,
)
_LINE_STARTS = Late(r"(?:^|[.!?:]\s|[•·▪●◦*–—-]\s)\s*$")
_ASIDE = Late(
    r" (?:im|sicher|fließend|for|with|and|or|und|für|mit|et|pour|avec|y|con|para|e|per|voor|met|i|dla|и|для)(?!\w)"
)
"""Words that follow the name of a tool at the beginning of a line, and no verb that looks like it."""
_ANOTHER = Late(
    r" (?:or|and|oder|ou|o) (?:another|other|similar|an?(?= equivalent)|equivalent|einer? andere\w*|un autre|otro)"
)
_IS_WISHED = Late(
    r" (?:is|are|would be|ist|wäre|est|serait|es|sería|é|seria|è|sarebbe|is|jest) (?:(?:an?|highly|strongly|big|huge"
    r"|een|une?|un|uma?)"
    r" )*(?:plus|must|bonus|nice|advantage|asset|preferred|desirable|welcome|helpful|beneficial|von Vorteil"
    r"|wünschenswert"
    r"|willkommen|atout|souhaité|deseable|gradit|pré|pre|atutem)\w*\b"
)
"""What is said of tools: "k6 is a plus", "Oracle would be helpful"."""
_USES = Late(
    r"(?:write|writes|wrote|know|knows|use|uses|used|like|love|prefer|learn|speak|schreiben|nutzen|beherrschen"
    r"|escribir|usar)\s+$",
    re.IGNORECASE,
)
_NEAR = 120
_ADDRESS = Late(r"://|@\w|\w\.\w{2,}/|^www\.", re.IGNORECASE)


def is_certain(text: str, mention: Mention, mark: Mark, *, exact: bool) -> bool:
    if mark is Mark.NONE:
        return True
    if mark is Mark.CONTEXT or not exact:
        return False
    before, after = text[: mention.start], text[mention.end : mention.end + 2]
    word_like = mention.term[1:].islower()
    if before[-1:] == "-" or (word_like and after[:1] == "-" and not after[1:].isupper()):
        return False
    if word_like and _ASIDE.match(text[mention.end :]):
        return True
    opens = word_like and _LINE_STARTS.search(_line_before(text, mention.start)) is not None
    return not (opens and after[:1] == " " and after[1:].islower())


def in_context(text: str, hit: Hit, hits: list[Hit]) -> bool:
    """Whether the words around say that a doubtful term means the skill."""
    start, end = hit.mention.start, hit.mention.end
    before, after = _line_before(text, start), text[end : text.find("\n", end) if "\n" in text[end:] else len(text)]
    if not before.strip(" \t•·▪●◦*–—-") and not after.strip(" \t.,;"):
        return hit.exact or "\n" not in text
    if (
        hit.exact
        and before[-1:] != "-"
        and (_AFTER.match(after) or (_BEFORE.search(before) and after[:1] not in ("-", "$")))
    ):
        return True
    if hit.exact and _LIST_RIGHT.match(after) and _SUCH_AS.search(before[-_NEAR:]):
        return True
    if hit.exact and _LIST_RIGHT.match(after) and _SOME.search(before):
        return True
    if _PLACED.search(before):
        return False
    opens = not before.strip(" \t•·▪●◦*–—-") or _LINE_STARTS.search(before) is not None
    if hit.exact and opens and (_ANOTHER.match(after) or _IS_WISHED.match(after)):
        return True
    beside_verb = hit.exact and (_IN.search(before) or _USES.search(before)) and _LIST_RIGHT.match(after)
    if not _listed(before, after) and not beside_verb:
        return False
    line_start, line_end = start - len(before), end + len(after)
    beside = any(
        _supports(text, hit, other)
        for other in hits
        if other.mention.skill != hit.mention.skill and line_start <= other.mention.start < line_end
    )
    return beside or (hit.exact and _LABEL.match(before) is not None)


def _supports(text: str, hit: Hit, other: Hit) -> bool:
    """Whether another skill of the line speaks for a doubtful one: "access" needs a list all in lower case."""
    if not hit.exact and (other.exact or not other.mention.term.islower() or " " in other.mention.term):
        return False
    return other.certain or (other.exact and _listed_in(text, other.mention))


def _listed(before: str, after: str) -> bool:
    return (
        _LIST_LEFT.search(before) is not None and _LIST_RIGHT.match(after) is not None and not _hyphened(before, after)
    )


def _hyphened(before: str, after: str) -> bool:
    return before[-1:] == "-" or (after[:1] == "-" and after[1:2].isalnum())


def _listed_in(text: str, mention: Mention) -> bool:
    line_end = text.find("\n", mention.end)
    return _listed(_line_before(text, mention.start), text[mention.end : None if line_end < 0 else line_end])


def _line_before(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 : at]


def is_bounded(text: str, start: int, end: int) -> bool:
    """Whether the term stands by itself: not inside a name (Robust.AI, R&D, BD+C), an address or an identifier."""
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    if before[-1:] in ("@", "_") or after[:1] in ("@", "_"):
        return False
    if len(before) == 2 and before[1] in ".&" and before[0].isalnum():
        return False
    if len(after) == 2 and (after[0] == "&" and after[1].isalnum()):
        return False
    if end - start == 1 and len(before) == 2 and before[1] == "+" and before[0].isalnum():
        return False
    if len(after) == 2 and after[0] == "." and (after[1].islower() or after[1].isdigit()):
        return False
    if "/" in (before[-1:], after[:1]):
        left = re.search(r"\S*$", text[:start])
        right = re.match(r"\S*", text[end:])
        return not _ADDRESS.search((left[0] if left else "") + text[start:end] + (right[0] if right else ""))
    return True
