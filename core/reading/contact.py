"""Who a CV is about and how to reach them, taken from where it says so and never guessed."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from core.cv import Contact, Link
from core.reading.dates import find_period
from core.reading.details import ANY_DOMAIN, EMAIL, REMARK, URL, is_sure, label_of, number_in, pieces_of
from core.reading.forms import TITLE as TITLE_FIELD
from core.reading.forms import field_of
from core.reading.naming import is_title
from core.reading.person_name import cased, name_line, tall_lines, without_name_label
from core.reading.phone_numbers import best_of, phone_in
from core.reading.phrases import Late, plain, words
from core.reading.places import is_place, is_region, place_in
from core.reading.source import SourceLine

_NETWORKS = words("linkedin github gitlab stackoverflow xing behance dribbble orcid medium twitter kaggle")
_PROFILE = re.compile(rf"https?://(?:www\.)?(?:{'|'.join(sorted(_NETWORKS))}|x)\.\w+/.", re.IGNORECASE)
_PLACE_LABEL = re.compile(
    r"^\W*(?:город|address|adresse|anschrift|direccion|endereco|morada|indirizzo|adres|διευθυνση|адрес|地址|location|wohnort|ort"
    r"|lieu|ubicacion|localizacao|city|based in|mailaddress)\b\s*[:：]?\s*"
)
_STREET = re.compile(
    r"\b\d{1,5}[a-z]?,?\s+(?:\w+\s){0,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard|way|court|place"
    r"|square|hill|yard|rise|crescent|terrace|grove|mews|quay|rue|de la|av)\b"
    r"|\b\w*(?:stra(?:ss|ß)e|str\.|weg|platz|allee|gasse)\s*\d+"
    r"|\b(?:rue|avenue|calle|via|rua|avenida|ul\.|ulica|ул\.|οδος|plaza|piazza)\b.*\d|^\d{4,6}\s+[^\W\d_]+$|^d[-–]\d{5}"
    r"|,\s*\d{4,6}\s+[^\W\d_]"
)


_TOWN = Late(r"(?:\d+[a-z]? |['’]s[ -])?[^\W\d_a-z][\w'’./]+(?:[ -][\w'’./]+){0,3}(?:, [\w'’./ -]+){0,2}")
"""A name of one to four words, which may be a street with its number, and what it lies in."""
_REST_OF_MAIL = re.compile(r"[a-z]{1,12}(?:\.[a-z]{2,6})?(?:\s+\(\w+\))?")
_OPEN_MAIL = re.compile(r"[\w.+-]+@[\w.-]*")
"""An address that goes on in the line below, where it is none yet."""


class FoundContact(NamedTuple):
    """The contact details, and the lines (or what is left of them) that are something else."""

    contact: Contact
    left: tuple[SourceLine, ...]


def find_contact(
    lines: Sequence[SourceLine], links: Sequence[Link], everything: Sequence[SourceLine], language: str = "en"
) -> FoundContact:
    """The details in ``lines``, which are those before the first heading and under contact headings.

    ``everything`` is where the name is looked for when those lines do not hold it, and the e-mail address.
    """
    details = _Details(_labels(links), _number_to_call(lines, language))
    left: list[SourceLine] = []
    name = name_line(lines, everything) or name_line(tall_lines(everything), everything)
    lines = _with_whole_addresses(lines, _mailed(links))
    beside = lines[lines.index(name) + 1] if name in lines[:-1] else None
    titled = any(is_title(piece) for line in lines for piece in pieces_of(line.text) if len(piece) <= 90)
    if name is not None:
        details.take_name(name.text)
    for line in lines:
        if line is name:
            continue
        may_head = name is not None and (line is beside or titled)
        if may_head and details.take_headline(line.text, titled=titled):
            continue
        rest = [piece for piece in pieces_of(line.text) if not details.take(piece, named=may_head, titled=titled)]
        if len(rest) == 1 and details.headline is not None and details.take_town(rest[0], line.text):
            continue
        if rest:
            kept = line.text if len(rest) == len(pieces_of(line.text)) else " | ".join(rest)
            left.append(replace(line, text=kept))
    if details.email is None and (found := EMAIL.search("\n".join(line.text for line in everything))):
        details.email = found[0]
    contact = Contact(
        name=details.name,
        headline=details.headline,
        email=_whole_mail(details.email, _mailed(links)),
        phone=details.phone,
        location=", ".join(dict.fromkeys(details.places)) or None,
        links=_merged(details.urls, links),
    )
    return FoundContact(contact, tuple(left))


class _Details:
    def __init__(self, known: frozenset[str], number: str | None) -> None:
        self.name: str | None = None
        self.headline: str | None = None
        self.email: str | None = None
        self.phone: str | None = None
        self.places: list[str] = []
        self.urls: list[str] = []
        self.number = number
        """The number to call; another one is no detail."""
        self.known = known
        """Words that stand for a link of the document, in plain letters: the link says it already."""

    def take_name(self, text: str) -> None:
        """The name, and what stands beside it on the line."""
        first, *others = pieces_of(without_name_label(text)) or [text]
        self.name = cased(first.strip(" ,"))
        for other in others:
            if not self.take(other, named=True) and self.headline is None:
                self.headline = other

    def take_headline(self, text: str, *, titled: bool) -> bool:
        """Whether a whole line, with no detail in it, is what the person calls themselves."""
        pieces = pieces_of(text)
        fits = self.headline is None and 1 < len(pieces) <= 4 and is_title(pieces[0]) and titled and len(text) <= 120
        if not fits or any(is_sure(piece) or is_place(piece) for piece in pieces):
            return False
        self.headline = " ".join(text.split())
        return True

    def take_town(self, piece: str, line: str) -> bool:
        """Whether the piece, alone beside an address and a number in a line, is the town that nobody else names."""
        reached = EMAIL.search(line) is not None and any(map(number_in, pieces_of(line)))
        if self.places or not reached or is_title(piece) or _TOWN.fullmatch(piece) is None:
            return False
        self.places.append(piece)
        return True

    def take(self, piece: str, *, named: bool, titled: bool = False) -> bool:
        """Whether the piece is a contact detail and nothing else; it is remembered then."""
        label = label_of(piece)
        bare = piece[label.end() :] if label else piece
        if named and (said := field_of(piece)) is not None and said[0] == TITLE_FIELD and self.headline is None:
            self.headline = said[1]
            return True
        if (found := EMAIL.search(bare)) is not None and not re.search(r"\w", bare.replace(found[0], "")):
            fits = self.email is None
            self.email = self.email or found[0]
            return fits or self.email == found[0]
        if self.name is not None and plain(bare.strip()) == plain(self.name):
            return True
        bare = REMARK.sub("", bare).strip()
        if not bare or plain(bare.strip("()")) in self.known:
            return True
        if url := URL.fullmatch(bare.strip(" .")) or ANY_DOMAIN.fullmatch(bare):
            self.urls.append(url[0])
            return True
        if (phone := phone_in(bare)) is not None:
            return self._take_phone(phone)
        if self._is_where(piece, bare):
            self.places.append(_PLACE_LABEL.sub("", bare) if label is None else bare.strip())
            return True
        fits = is_title(piece) and find_period(piece) is None if titled else _nothing_else(piece)
        headline = named and self.headline is None and label is None and len(piece) <= 90 and fits
        if headline:
            self.headline = piece
        return headline

    def _take_phone(self, phone: str) -> bool:
        fits = self.phone is None and phone == self.number
        self.phone = phone if fits else self.phone
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


def _number_to_call(lines: Sequence[SourceLine], language: str) -> str | None:
    """The telephone number of several, with what stands before and behind each."""
    found: list[tuple[str, str]] = []
    for piece in (piece for line in lines for piece in pieces_of(line.text)):
        label, remark = label_of(piece), REMARK.search(piece)
        bare = REMARK.sub("", piece[label.end() :] if label else piece)
        if (number := phone_in(bare)) is not None:
            found.append((number, f"{piece[: label.end()] if label else ''} {remark[0] if remark else ''}"))
    return best_of(found, language)


def _with_whole_addresses(lines: Sequence[SourceLine], mailed: str | None) -> list[SourceLine]:
    """The lines, with an address that a narrow column broke put together again."""
    out: list[SourceLine] = []
    for line in lines:
        above = out[-1].text if out else ""
        begun = EMAIL.search(above)
        whole = f"{above}{line.text}"
        mail = begun is not None and begun.end() == len(above) and _REST_OF_MAIL.fullmatch(line.text) is not None
        url = above.endswith(("/", "-", "_")) and URL.fullmatch(whole.strip()) is not None
        mail = mail and not (URL.fullmatch(line.text) and URL.fullmatch(above.rpartition("@")[2]))
        mail = mail or (begun is None and _is_broken_mail(above, line.text))
        if out and (url or (mail and (mailed is None or mailed.lower() in whole.lower()))):
            out[-1] = replace(out[-1], text=whole)
        else:
            out.append(line)
    return out


def _whole_mail(read: str | None, mailed: str | None) -> str | None:
    """The address; the page's edge may have cut the one that is read, and a link has all of it."""
    cut = read is not None and mailed is not None and mailed.lower().startswith(read.lower())
    return mailed if cut and mailed is not None and len(mailed) > len(read or "") else read or mailed


def _is_broken_mail(above: str, below: str) -> bool:
    """Whether two lines have an address between them that neither has by itself."""
    *_, begun = above.split() or [""]
    return _OPEN_MAIL.fullmatch(begun) is not None and EMAIL.fullmatch(f"{begun}{below.strip()}") is not None


def _nothing_else(piece: str) -> bool:
    plainly = not re.search(r"[\d:：]", piece) and not piece.endswith(".")
    return plainly and 1 < len(piece.split()) <= 8


def _labels(links: Sequence[Link]) -> frozenset[str]:
    """What stands for the person's profiles: the words that are linked, and the names of the networks."""
    profiles = [link for link in links if _PROFILE.match(link.url)]
    networks = {name for link in profiles for name in _NETWORKS if name in link.url.lower()}
    return frozenset({plain(link.label.strip()) for link in profiles} | networks)


def _mailed(links: Sequence[Link]) -> str | None:
    addresses = (link.url.removeprefix("mailto:").partition("?")[0] for link in links if link.url.startswith("mailto:"))
    return next((address for address in addresses if EMAIL.fullmatch(address)), None)


def _merged(urls: Sequence[str], links: Sequence[Link]) -> tuple[Link, ...]:
    """The addresses in the contact lines, and the profiles that the document links to."""
    found: dict[str, Link] = {}
    for url in urls:
        full = url if "://" in url else f"https://{url}"
        found.setdefault(_same(full), Link(url=full, label=url))
    for link in links:
        if _PROFILE.match(link.url) and link.url.rstrip("/").count("/") >= 3 and link.url.rstrip("/").count("/") <= 4:
            found.setdefault(_same(link.url), link)
    return tuple(found.values())


def _same(url: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", url).rstrip("/").lower()
