"""Who a CV is about and how to reach them, taken from where it says so and never guessed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.cv import Contact, Link
from core.reading.dates import find_period
from core.reading.naming import is_title
from core.reading.phrases import any_of, plain, words
from core.reading.places import is_place, is_region, place_in
from core.reading.sections import heading_kind, is_contact_heading, is_title_page
from core.reading.source import SourceLine

_EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
_PHONE = re.compile(r"(?<![\w/.-])(?:\+|00)?\(?\d[\d\s()./–-]{5,20}\d(?:\s*(?:x|ext\.?)\s*\d+)?(?![\w/])")
_DOMAINS = (
    "com|org|net|io|dev|me|app|co|ai|edu|info|tech|blog|page|site|xyz|design|inc|de|fr|es|it|nl|pl|pt|eu|uk|ch|at|be|gr|ru"
    "|cn|br|in|us|ca"
)
_URL = re.compile(
    rf"(?:https?://|www\.)[^\s,;|<>()]+|(?<![@\w.])(?:[a-z0-9-]+\.)+(?:{_DOMAINS})(?:/[^\s,;|<>()]*)?(?![\w@])",
    re.IGNORECASE,
)
_ANY_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/\S*)?")
_REMARK = re.compile(
    r"\s*\((?:mobile|home|work|linkedin|personal|company|portfolio|blog|other|privat|mobil)\)$", re.IGNORECASE
)
_LABELS = any_of(
    r"""
    name full_name город тел telefoon telefonnummer mobilfunk vor-_und_nachname vorname nachname nom nombre nome naam
    imie_i_nazwisko ονοματεπωνυμο имя фио 姓名
    e-?mail(?:_address)? mail correo(?:_electronico)? courriel posta_elettronica 电子邮件 邮箱 phone(?:_number)?
    tele(?:phone|fono|fone) tel telefon mobile? mobil handy cell(?:ulare)? movil telemovel portable gsm τηλεφωνο
    κινητο телефон 电话 手机 fax address adresse anschrift direccion endereco morada indirizzo adres διευθυνση адрес
    地址 location wohnort ort lieu ubicacion localizacao city based_in website web webseite site(?:_web|_personnel)?
    homepage portfolio linkedin github gitlab twitter x xing skype mailaddress url blog
    """
)
_LABELLED = re.compile(
    rf"\W*(?:{_LABELS.pattern})\s*[:：.]?\s+(?=\S)|\W*(?:{_LABELS.pattern}|\b[aefmptw])\s*[:：]\s*(?=\S)"
)
_BEFORE_LABEL = re.compile(rf"(?<=\S)\s+(?=(?:{_LABELS.pattern}|\b[aefmptw])\s*[:：])")
_NAME_LABEL = re.compile(
    r"^\W*(?:name|full name|nom|nombre|nome|naam|imie i nazwisko|ονοματεπωνυμο|имя|фио|姓名)\s*[:：\t]\s*"
)
_PLACE_LABEL = re.compile(
    r"^\W*(?:город|address|adresse|anschrift|direccion|endereco|morada|indirizzo|adres|διευθυνση|адрес|地址|location|wohnort|ort"
    r"|lieu|ubicacion|localizacao|city|based in|mailaddress)\b\s*[:：]?\s*"
)
_PARTS = re.compile(r"\t|\s+[|‖¦]\s*|\s*[|‖¦]\s+|\s*[•·∙▪●◦⋅]\s*|\s*;\s+|\s{2,}|\s*[，｜]\s*")
_WEAK_PARTS = re.compile(r"\s+[,–—/-]\s+|,\s+")
_WORD = re.compile(r"^[^\W\d_](?:[^\W\d_]|['’.-])*$")
_HONOUR = words(
    """
    dr prof mr mrs ms herr frau ing dipl phd msc mba md cpa bsc jr sr ii iii pmp cfa von
    van de da del di la le der den el bin al dos do
    """
)
_NETWORKS = (
    "linkedin",
    "github",
    "gitlab",
    "stackoverflow",
    "xing",
    "behance",
    "dribbble",
    "orcid",
    "medium",
    "twitter",
    "kaggle",
)
_PROFILE = re.compile(rf"https?://(?:www\.)?(?:{'|'.join(_NETWORKS)}|x)\.\w+/.", re.IGNORECASE)
_STREET = re.compile(
    r"\b\d{1,5}[a-z]?,?\s+(?:\w+\s){0,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard|way|court|place"
    r"|square|hill|rue|de la|av)\b|\b\w*(?:stra(?:ss|ß)e|str\.|weg|platz|allee|gasse)\s*\d+"
    r"|\b(?:rue|avenue|calle|via|rua|avenida|ul\.|ulica|ул\.|οδος|plaza|piazza)\b.*\d|^\d{4,6}\s+[^\W\d_]+$|^d[-–]\d{5}"
    r"|,\s*\d{4,6}\s+[^\W\d_]"
)


@dataclass(frozen=True, slots=True)
class FoundContact:
    """The contact details, and the lines (or what is left of them) that are something else."""

    contact: Contact
    left: tuple[SourceLine, ...]


def find_contact(lines: Sequence[SourceLine], links: Sequence[Link], everything: Sequence[SourceLine]) -> FoundContact:
    """The details in ``lines``, which are those before the first heading and under contact headings.

    ``everything`` is where the name is looked for when those lines do not hold it, and the e-mail address.
    """
    details = _Details(_labels(links))
    left: list[SourceLine] = []
    name = name_line(lines) or name_line(tall_lines(everything))
    beside = lines[lines.index(name) + 1] if name in lines[:-1] else None
    titled = any(is_title(piece) for line in lines for piece in _pieces(line.text) if len(piece) <= 90)
    if name is not None:
        details.take_name(name.text)
    for line in lines:
        if line is name:
            continue
        may_head = name is not None and (line is beside or titled)
        if may_head and details.take_headline(line.text, titled=titled):
            continue
        rest = [piece for piece in _pieces(line.text) if not details.take(piece, named=may_head, titled=titled)]
        if rest:
            kept = line.text if len(rest) == len(_pieces(line.text)) else " | ".join(rest)
            left.append(replace(line, text=kept))
    if details.email is None and (found := _EMAIL.search("\n".join(line.text for line in everything))):
        details.email = found[0]
    contact = Contact(
        name=details.name,
        headline=details.headline,
        email=details.email or _mailed(links),
        phone=details.phone,
        location=", ".join(dict.fromkeys(details.places)) or None,
        links=_merged(details.urls, links),
    )
    return FoundContact(contact, tuple(left))


class _Details:
    def __init__(self, known: frozenset[str]) -> None:
        self.name: str | None = None
        self.headline: str | None = None
        self.email: str | None = None
        self.phone: str | None = None
        self.places: list[str] = []
        self.urls: list[str] = []
        self.known = known
        """Words that stand for a link of the document, in plain letters: the link says it already."""

    def take_name(self, text: str) -> None:
        """The name, and what stands beside it on the line."""
        first, *others = _pieces(_without_name_label(text)) or [text]
        self.name = _cased(first.strip(" ,"))
        for other in others:
            if not self.take(other, named=True) and self.headline is None:
                self.headline = other

    def take_headline(self, text: str, *, titled: bool) -> bool:
        """Whether a whole line, with no detail in it, is what the person calls themselves."""
        pieces = _pieces(text)
        fits = self.headline is None and 1 < len(pieces) <= 4 and is_title(pieces[0]) and titled and len(text) <= 120
        if not fits or any(_is_sure(piece) or is_place(piece) for piece in pieces):
            return False
        self.headline = " ".join(text.split())
        return True

    def take(self, piece: str, *, named: bool, titled: bool = False) -> bool:
        """Whether the piece is a contact detail and nothing else; it is remembered then."""
        label = _label(piece)
        bare = piece[label.end() :] if label else piece
        if (found := _EMAIL.search(bare)) is not None and len(found[0]) > 0.6 * len(bare.strip()):
            fits = self.email is None
            self.email = self.email or found[0]
            return fits or self.email == found[0]
        if self.name is not None and plain(bare.strip()) == plain(self.name):
            return True
        bare = _REMARK.sub("", bare).strip()
        if not bare or plain(bare.strip("()")) in self.known:
            return True
        if url := _URL.fullmatch(bare.strip(" .")) or _ANY_DOMAIN.fullmatch(bare):
            self.urls.append(url[0])
            return True
        if phone := _PHONE.fullmatch(bare.strip(" .")):
            return self._take_phone(phone[0])
        if self._is_where(piece, bare):
            self.places.append(_PLACE_LABEL.sub("", bare) if label is None else bare.strip())
            return True
        fits = is_title(piece) and find_period(piece) is None if titled else _nothing_else(piece)
        headline = named and self.headline is None and label is None and len(piece) <= 90 and fits
        if headline:
            self.headline = piece
        return headline

    def _take_phone(self, phone: str) -> bool:
        digits = re.sub(r"\D", "", phone)
        if not 7 <= len(digits) <= 15 or find_period(phone) is not None:
            return False
        fits = self.phone is None
        self.phone = self.phone or phone.strip(" .")
        return fits

    def _is_where(self, piece: str, bare: str) -> bool:
        if len(self.places) > 3 or len(bare) > 90:
            return False
        labelled = _PLACE_LABEL.match(plain(piece)) is not None
        pieces = re.split(r"\s*,\s+", bare)
        placed = place_in(pieces)
        return (
            (labelled and bare != piece)
            or is_place(bare)
            or _STREET.search(plain(bare)) is not None
            or (
                placed is not None
                and placed[1] == len(pieces)
                and len(pieces) < 5
                and is_region(pieces[-1])
                and not is_title(bare)
            )
        )


def _pieces(text: str) -> list[str]:
    """What a line of details is made of; commas and dashes part only where a detail that is sure stands there."""
    pieces: list[str] = []
    for piece in _PARTS.split(_before_labels(text)):
        weak = _WEAK_PARTS.split(piece)
        sure = len(weak) > 1 and any(_is_sure(one.strip()) for one in weak)
        pieces.extend(_regrouped(weak) if sure else [piece])
    return [piece.strip(" ,;|") for piece in pieces if piece and piece.strip(" ,;|•·-–—")]


def _label(piece: str) -> re.Match[str] | None:
    """The label that the piece begins with, with what parts it from its value."""
    return _LABELLED.match(plain(piece))


def _before_labels(text: str) -> str:
    """The text with a tab before each label that ends in a colon, where only a space stands."""
    places = [found.start() for found in _BEFORE_LABEL.finditer(plain(text))]
    for place in reversed(places):
        text = f"{text[:place]}\t{text[place + 1 :]}"
    return text


def _is_sure(piece: str) -> bool:
    bare = piece[label.end() :] if (label := _label(piece)) else piece
    return bool(_EMAIL.fullmatch(bare) or _URL.fullmatch(bare) or _PHONE.fullmatch(bare))


def _regrouped(pieces: list[str]) -> list[str]:
    """The pieces, with those between sure details put together again: a city and its state."""
    out: list[str] = []
    for piece in pieces:
        if out and not _is_sure(piece.strip()) and not _is_sure(out[-1].strip()):
            out[-1] = f"{out[-1]}, {piece}"
        else:
            out.append(piece)
    return out


def _nothing_else(piece: str) -> bool:
    plainly = not re.search(r"[\d:：]", piece) and not piece.endswith(".")
    return plainly and 1 < len(piece.split()) <= 8


def name_line(lines: Sequence[SourceLine]) -> SourceLine | None:
    """The line with the name: labelled, or shaped like one; the tallest of those, then the first."""
    for line in lines:
        if _without_name_label(line.text) != line.text:
            return line
    shaped = [line for line in lines[:12] if _pieces(line.text) and _is_name(_pieces(line.text)[0])]
    plainly = [line for line in shaped if not is_title(_pieces(line.text)[0]) and not is_place(_pieces(line.text)[0])]
    return max(plainly, key=lambda line: line.size or 0.0, default=None)


def tall_lines(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines of the first page that are set taller than nearly all others."""
    sizes = sorted((line.size for line in lines if line.page == 1 and line.size is not None), reverse=True)
    if not sizes or sizes[0] < 1.3 * sizes[len(sizes) // 2]:
        return []
    return [line for line in lines if line.page == 1 and line.size is not None and line.size >= 0.95 * sizes[0]]


def _is_name(text: str) -> bool:
    """Whether the text is shaped like a person's name: two to five capitalised words, or two to four Chinese signs."""
    text = text.strip(" ,.")
    if re.fullmatch(r"[\u4e00-\u9fff]{2,4}", text):
        return not is_contact_heading(text) and heading_kind(text) is None and not is_title_page(text)
    words = [word for word in re.split(r"[\s,]+", text) if word]
    if not 2 <= len(words) <= 6 or heading_kind(text) is not None or is_contact_heading(text) or is_title_page(text):
        return False
    if not all(_WORD.match(word) for word in words):
        return False
    return all(word[0].isupper() or plain(word).strip(".") in _HONOUR for word in words) and any(
        len(word) > 2 for word in words
    )


def _cased(name: str) -> str:
    """A name in capitals as it is written otherwise."""
    if not name.isupper() or len(name) < 4:
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word[0] if len(word[0]) == 1 else word[0].capitalize(), name)


def _without_name_label(text: str) -> str:
    found = _NAME_LABEL.match(plain(text))
    return text[found.end() :] if found else text


def _labels(links: Sequence[Link]) -> frozenset[str]:
    """What stands for the person's profiles: the words that are linked, and the names of the networks."""
    profiles = [link for link in links if _PROFILE.match(link.url)]
    networks = {name for link in profiles for name in _NETWORKS if name in link.url.lower()}
    return frozenset({plain(link.label.strip()) for link in profiles} | networks)


def _mailed(links: Sequence[Link]) -> str | None:
    addresses = (link.url.removeprefix("mailto:").partition("?")[0] for link in links if link.url.startswith("mailto:"))
    return next((address for address in addresses if _EMAIL.fullmatch(address)), None)


def _merged(urls: Sequence[str], links: Sequence[Link]) -> tuple[Link, ...]:
    """The addresses in the contact lines, and the profiles that the document links to."""
    found: dict[str, Link] = {}
    for url in urls:
        full = url if "://" in url else f"https://{url}"
        found.setdefault(_same(full), Link(url=full, label=url))
    for link in links:
        known = re.match(
            r"https?://(?:www\.)?(?:linkedin|github|gitlab|stackoverflow|xing|behance|dribbble|orcid|medium|x|twitter)\.",
            link.url,
        )
        if known and link.url.rstrip("/").count("/") >= 3 and link.url.rstrip("/").count("/") <= 4:
            found.setdefault(_same(link.url), link)
    return tuple(found.values())


def _same(url: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", url).rstrip("/").lower()
