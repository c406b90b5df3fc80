"""Which language a text is in, by its script and its small words."""

import re
from collections import Counter

_WORDS = {
    "en": "the and of to in for with on as by from at is was are that this my you we our your have will or which",
    "de": "und der die das mit von für im den des ein eine zur zum bei auf als durch sowie ist nicht wir sie dem",
    "fr": "et le la les des du de un une en pour dans sur avec au aux par est vous nous ce cette que qui ou d l",
    "es": "y el los las del con para por una un en la de que como al se su es más o nuestra experiencia desde",
    "pt": "e o a de os as do da dos das com para por uma um em no na nas que à às ao aos se sua seu ou como mais nos "
    "pela pelo não é até também experiência",
    "it": "e a il lo gli la le di del della dei con per una un nel nella al alla che presso come sono da sul i delle",
    "nl": "en de het een van met voor op bij als aan in te zijn door naar wij je jij ons onze deze dit ook uit",
    "pl": "i w z na do oraz dla przez od się jest ze o przy po za pod jako który nie są we lub tym",
    "sv": "och att i en ett som på för med av är till den det har vi du om inte från",
    "da": "og at i en et som på for med af er til den det har vi du om ikke fra hos",
    "cs": "a v na se s z do pro že je za od při jako nebo která ve po o",
    "tr": "ve bir ile için olarak bu da de olan en çok daha gibi göre",
    "ro": "și de la cu pentru în pe din care este sau al ale un o prin",
}
_ENDINGS = {
    "es": ("ción", "ciones", "dad", "dades", "miento", "mientos", "ía", "ías", "aje", "ñas", "ños", "ñol", "ña", "ño"),
    "pt": ("ção", "ções", "são", "sões", "dade", "dades", "agem", "agens", "ário", "ária", "ência", "ês", "nha", "nho"),
}
"""How words end in two languages that share their small words: a CV has many nouns."""
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("zh", "\u4e00", "\u9fff"),
    ("el", "\u0370", "\u03ff"),
    ("ru", "\u0400", "\u04ff"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
)
"""The first and the last sign of each. As patterns they would take longer to compile than a CV's language to tell."""
_SHORT = 4
_UKRAINIAN = "іїєґІЇЄҐ"


def language_of(text: str) -> str:
    """The ISO 639-1 code of the text's language; ``en`` when nothing tells."""
    letters = sum(one.isalpha() for one in text) or 1
    signs = [one for one in text if one >= "\u0370"]
    for language, first, last in _SCRIPTS:
        if sum(first <= one <= last for one in signs) > (0.1 if language in ("ja", "zh", "ko") else 0.3) * letters:
            ukrainian = sum(one in _UKRAINIAN for one in signs) > 0.02 * letters
            return "uk" if language == "ru" and ukrainian else language
    words = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    shares = {language: sum(words[word] for word in known) for language, known in _SETS.items()}
    for language, endings in _ENDINGS.items():
        shares[language] += sum(many for word, many in words.items() if len(word) > _SHORT and word.endswith(endings))
    best = max(shares, key=lambda language: (shares[language], language == "en"))
    return best if shares[best] else "en"
