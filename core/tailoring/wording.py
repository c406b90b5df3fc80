"""The job's own term in the place of the person's word for the same skill (k8s becomes Kubernetes).

A term may only replace another if nothing is claimed that was not, and the sentence stays right: no number
and no word is added (Python is not Python 3, Excel is not Advanced Excel; a maker's name is no claim), and
both are names of a product, or a name and its initials, or two spellings of one name.
"""

import re
from difflib import SequenceMatcher

from core.job import JobDescriptionData
from core.reading.skills import Mention, Vocabulary, is_inflected

_MAKERS = frozenset(
    {"adobe", "amazon", "apache", "autodesk", "aws", "azure", "google", "ibm", "microsoft", "ms", "sap"}
)
_LITTLE = frozenset({"and", "of", "the", "und", "für", "et", "de", "des", "la", "y"})
_WORD = re.compile(r"[^\W_]+")


def claims_no_more(term: str, wanted: str) -> bool:
    """Whether ``wanted``, another name of the same skill, adds no number and no word to ``term``."""
    if set(re.findall(r"\d+", wanted)) - set(re.findall(r"\d+", term)):
        return False
    had, asked = set(_words(term)), set(_words(wanted))
    return not had < asked or asked - had <= _MAKERS


def interchangeable(term: str, wanted: str, vocabulary: Vocabulary) -> bool:
    """Whether ``wanted`` can stand in a sentence where ``term`` stands, and says the same."""
    if not vocabulary.same(term, wanted) or not claims_no_more(term, wanted):
        return False
    if is_inflected(term, vocabulary.canonical(term) or term):
        return False
    return vocabulary.is_name(term) or _initials(term, wanted) or _initials(wanted, term) or _spelt_alike(term, wanted)


def in_the_jobs_words(text: str, job: JobDescriptionData, language: str, vocabulary: Vocabulary) -> str:
    """The line, a line in ``language``, with the job's terms where it holds another name of the same skill.

    A skill that the line or the job names twice is left alone, as is everything in a job of another language.
    """
    if job.language != language:
        return text
    wanted: dict[str, set[str]] = {}
    for skill in job.skills:
        wanted.setdefault(vocabulary.name(skill.name), set()).add(skill.name)
    mentions = vocabulary.find(text)
    named = [mention.skill for mention in mentions]
    for mention in reversed(mentions):
        terms = wanted.get(vocabulary.name(mention.skill), set())
        if len(terms) == 1 and named.count(mention.skill) == 1:
            (term,) = terms
            if _fits(text, mention, term, vocabulary) and interchangeable(mention.term, term, vocabulary):
                spelt = _well_spelt(term, mention, language, vocabulary)
                text = text[: mention.start] + spelt + text[mention.end :]
    return text


def swapped(own: str, written: str, job: JobDescriptionData) -> tuple[tuple[str, str], ...]:
    """The job's terms in what was written, each with the person's words that it stands for."""
    mine, theirs = own.split(), written.split()
    changes = SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()
    pairs = ((_bare(mine[a:b]), _bare(theirs[c:d])) for kind, a, b, c, d in changes if kind == "replace")
    names = {skill.name.casefold() for skill in job.skills}
    return tuple((old, new) for old, new in pairs if new.casefold() in names and not _inflected(old, new))


def _inflected(old: str, new: str) -> bool:
    """Whether the words are the same but for case, hyphens and plural."""
    first, second = (_folded(text).removesuffix("s") for text in (old, new))
    return first == second


def _bare(words: list[str]) -> str:
    return " ".join(words).strip(".,;:()")


def _well_spelt(term: str, mention: Mention, language: str, vocabulary: Vocabulary) -> str:
    """A product's name with its capitals, however the job shouts or whispers it; other words small within a line."""
    name = vocabulary.canonical(term) or term
    if vocabulary.is_name(term) and name.casefold() == term.casefold():
        return name
    small = mention.start > 0 and language != "de" and not vocabulary.is_name(term)
    return term[0].lower() + term[1:] if small and re.match(r"[A-ZÀ-Þ][a-zß-ÿ]+(?!\w)", term) else term


def _fits(text: str, mention: Mention, term: str, vocabulary: Vocabulary) -> bool:
    """Whether the words around do not depend on the term's form: no article, elision, compound or plural."""
    before, after = text[: mention.start], text[mention.end :]
    if re.search(r"['’]$", before) or (
        re.search(r"(?<!\w)an?\s+$", before, re.IGNORECASE) and not _sounds(mention, term)
    ):
        return False
    if (before[-1:] == "-" or after[:1] == "-") and " " in term:
        return False
    plural = mention.term.endswith("s") and vocabulary.canonical(mention.term[:-1]) == mention.skill
    return _words(mention.term) != _words(term) and (not plural or term.endswith("s"))


def _sounds(mention: Mention, term: str) -> bool:
    """Whether both take the same article: a Postgres, a PostgreSQL; initials are spelt aloud, which nobody can tell."""
    spoken = (mention.term, term)
    return all(word[1:2].islower() for word in spoken) and len({word[0].lower() in "aeiou" for word in spoken}) == 1


def _initials(short: str, long: str) -> bool:
    words = [word for word in _words(long) if word not in _LITTLE]
    return len(words) > 1 and short.isupper() and short.casefold() == "".join(word[0] for word in words)


def _spelt_alike(term: str, wanted: str) -> bool:
    return _british(_folded(term)) == _british(_folded(wanted))


def _british(word: str) -> str:
    return word.replace("iz", "is").replace("yz", "ys").replace("ll", "l").replace("our", "or")


def _folded(term: str) -> str:
    return "".join(_words(term))


def _words(term: str) -> list[str]:
    return _WORD.findall(term.casefold())
