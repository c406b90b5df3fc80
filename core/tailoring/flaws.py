"""What no line of a CV should have, as patterns: placeholders, the first person, filler, broken ends."""

import re

PLACEHOLDER = re.compile(
    r"\[[^\]\d]{1,40}\]|<[A-Za-zÀ-ÿ][^<>]{0,40}>|\{[^}]{1,40}\}|(?<!\w)[XYN]{1,3}\s?%|[$€£]X|"
    r"(?<!\w)(?:X{3,}|TBD|TODO|N/A|(?:19|20)XX)(?!\w)|_{3,}|\?{3,}|"
    r"(?i:lorem ipsum|(?<!\w)(?:insert|enter|add) (?:your|the) \w+ here|"
    r"(?<!\w)your (?:company|employer|job title|name)(?!\w)|bitte ergänzen|hier eintragen|mustermann|musterfirma|"
    r"à compléter|a completar|por completar)",
)
_FIRST_PERSON = {
    "en": re.compile(
        r"(?:^|[.!?;,]\s+|(?:and|that|when|where|which|as|while)\s+)I\s+[a-z]|"
        r"(?<!\w)(?:I['’](?:m|ve|d|ll)|[Mm]y(?:self)?|[Ww]e|[Oo]ur)(?![\w/-])",
    ),
    "de": re.compile(r"(?<!\w)(?:[Ii]ch|[Mm]eine?[mnrs]?|[Mm]ich|[Ww]ir|[Uu]nsere?[mnrs]?)(?![\w/-])"),
    "fr": re.compile(r"(?<!\w)(?:[Jj]['’](?=\w)|(?:[Jj]e|[Nn]otre|[Nn]ous|[Mm]es|mon|ma)(?![\w/-]))"),
    "es": re.compile(r"(?<!\w)(?:[Yy]o|[Mm][ei]|[Mm]is|[Nn]osotr[oa]s|[Nn]uestr[oa]s?)(?![\w/-])"),
    "it": re.compile(r"(?<!\w)(?:[Ii]o|[Mm]i[aeo]|[Mm]iei|[Nn]oi|[Nn]ostr[aeio])(?![\w/-])"),
    "pt": re.compile(r"(?<!\w)(?:[Ee]u|[Mm]eus?|[Mm]inhas?|[Nn]ós|[Nn]oss[ao]s?)(?![\w/-])"),
    "nl": re.compile(r"(?<!\w)(?:[Ii]k|[Mm]ijn|[Ww]ij|[Oo]nze)(?![\w/-])"),
}
_UNKNOWN = ("en", "de", "fr", "es")
"""What a line may be in where nobody says what it is in."""
SMALL_START = re.compile(r"(?=[^\W\d]*[aeiouyà-ÿ])(?!https?:|www\.)[a-zß-ÿ]+(?!\w)")
"""A word in small letters; one without vowels is a name (dbt)."""
FILLER_START = re.compile(
    r"(?:(?:was |were )?responsible for|(?:my |main |key )?(?:duties|responsibilities|tasks) (?:included?|were)|"
    r"tasked with|in charge of|helped to|worked on|zuständig für|verantwortlich für|zu \w+ aufgaben gehör\w+|"
    r"meine aufgaben|responsable d[e’']|chargée? d[e’']|en charge d[e’']|mes missions|encargad[oa] de|a cargo de|"
    r"mis (?:tareas|funciones))",
    re.IGNORECASE,
)
PART_START = re.compile(
    r"(?:this|these|that|it|they|he|she|which|who|there|and|or|but|because|so that|thus|also|dies(?:e[nrsm]?)?|er|es|"
    r"und|oder|aber|weil|sodass|wodurch|cela|ceci|il|elle|ils|et|ou|mais|parce que|esto|él|ella|y|pero|porque)"
    r"\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
RESULT = re.compile(
    r"\d\s?%|[$€£]|\b(?:from|to|by|um|von|de|en)\s+\d|\bwhich\b|\bresult|\bso that\b|\b\w+ing\b.*\d|"
    r"\b(?:migration|launch|roll-?out|introduction|transition|move|relocation|implementation|redesign|project|einführung|"
    r"umstellung|umzug|projekt|refonte|lancement|projet|lanzamiento|implantación|proyecto)",
    re.IGNORECASE,
)
"""What tells of a thing that was brought to an end, also in a post that goes on."""
TWICE = re.compile(r"\b(?!(?:that|had|die|der|das|nous|vous) )([^\W\d_]{2,}) +\1\b", re.IGNORECASE)
"""A word twice in a row, but for those that may stand so in a right sentence."""
_ENDS_OPEN = re.compile(
    r"(?:[,;:–—-]|(?<![\w-])(?:and|or|und|oder|et|ou|y|o|the|a|of|with|mit|de|con|for|für|pour|to|by|von|zu|du|des|"
    r"les|el|los|las|para|por|der|die|das|den|im))$",
    re.IGNORECASE,
)
_LETTERED = re.compile(r"(?i:\b(?:vitamin|hepatitis|plan|grade|class|level|type|typ|phase|note|klasse)) [ADEOY]$")
_BRACKETS = (("(", ")"), ("[", "]"))


def speaks_of_me(line: str, language: str | None) -> bool:
    """Whether the line is in the first person of its language; where that is not known, of any known here."""
    if language is None:
        return any(_FIRST_PERSON[one].search(line) for one in _UNKNOWN)
    return language in _FIRST_PERSON and _FIRST_PERSON[language].search(line) is not None


def breaks_off(line: str) -> bool:
    """Whether the line ends in the middle: with a comma, a word that wants another, an open bracket."""
    plain = line.rstrip()
    if any(plain.count(first) > plain.count(last) for first, last in _BRACKETS):
        return True
    return bool(_ENDS_OPEN.search(plain)) and not _LETTERED.search(plain)


def shouts(line: str) -> bool:
    """Whether a whole line of several long words is in capitals."""
    words = re.findall(r"[^\W\d_]{4,}", line)
    letters = [letter for letter in line if letter.isalpha()]
    return len(words) > 2 and sum(map(str.isupper, letters)) > 0.9 * len(letters)
