"""What a contact detail looks like: an address, a number, a link, and the labels before them."""

import re

from core.reading.phone_numbers import held_together, phone_in
from core.reading.phrases import Late, any_of, plain

EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
_CALLABLE = Late(
    r"(?<!\S)(?:(?:\+\d|\(\d{2,4}\)|0[1-9]|8 \()[\d\s()./–-]{6,20}\d|\d{3}[ .-]\d{3,4}[ .-]\d{3,4})"
    r"(?: (?:x|ext\.?) ?\d+)?(?![^\s,;])"
)
"""A number that begins as only telephone numbers do."""
_DOMAINS = (
    "com|org|net|io|dev|me|app|co|ai|edu|info|tech|blog|page|site|xyz|design|inc|de|fr|es|it|nl|pl|pt|eu|uk|ch|at|be|gr|ru"
    "|cn|br|in|us|ca"
)
URL = re.compile(
    rf"(?:https?://|www\.)[^\s,;|<>()]+|(?<![@\w.])(?:[a-z0-9-]+\.)+(?:{_DOMAINS})(?:/[^\s,;|<>()]*)?(?![\w@])",
    re.IGNORECASE,
)
ANY_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/\S*)?")
REMARK = re.compile(
    r"\s*\((?:mobile|home|work|linkedin|personal|company|portfolio|blog|other|privat|mobil)\)$", re.IGNORECASE
)
_LABELS = any_of(
    r"""
    name full_name город тел telefoon telefonnummer mobilfunk vor-_und_nachname vorname nachname nom nombre nome
    naam imie_i_nazwisko ονοματεπωνυμο имя фио 姓名 namn navn nimi jmeno nume e-?mail(?:_address)? mail
    e-?post(?:adresse?)? correo(?:_electronico)? courriel posta_elettronica sahkoposti e-?posta 电子邮件 邮箱
    phone(?:_number)? tele(?:phone|fono|fone) tel telefon(?:o|nr|nummer)? mobile?(?:_phone|_number)?
    mobil(?:nr|nummer)? mobiltelefon handy cell(?:ulare)?(?:_phone)? celular movil telemovel telemobil portable gsm
    puhelin matkapuhelin komorka τηλεφωνο κινητο телефон моб 电话 手机 whatsapp fax address adress adresse adresa
    anschrift postadress postanschrift direccion endereco morada indirizzo adres osoite διευθυνση адрес 地址
    location wohnort ort lieu ubicacion localizacao city ville ciudad cidade citta miasto stad based_in website web
    webseite site(?:_web|_personnel)? homepage portfolio linkedin github gitlab twitter x xing skype mailaddress url
    blog
    """
)
_LABELLED = Late(
    rf"\W*(?:{_LABELS.pattern})\s*\.?[:：]?\s+(?=\S)|\W*(?:{_LABELS.pattern}|\b[aefmptw])\.?\s*[:：]\s*(?=\S)"
)
_BEFORE_LABEL = Late(rf"(?<=\S)\s+(?=(?:{_LABELS.pattern}|\b[aefmptw])\.?\s*[:：])")
_BEFORE_NUMBER = re.compile(r"\W*[^\W\d_][^\d@:：\t]{1,24}?\s?[:：.][\s*_]*(?=[+(]|\d)")
_TO_CALL = Late(r"(?<!fa)tel(?!efax)|phon|mob|cel|gsm|handy|τηλ|κιν|тел|电话|手机")
_NO_CALL = any_of(
    r"""
    fax telefax faks φαξ факс 传真 vat tax ust-?id steuer\w* iban bic id passport pass\w* pasaporte nif dni nie nss ssn
    cpf rg pesel nip regon siret siren kvk bsn inn инн снилс паспорт cnp orcid isbn issn doi reg\w* mitglied\w*
    member\w* licen[cs]e\w* no\.? nr\.? born geb\w* ne[e]?_le nat[oa]\w* fecha\w* data date datum дата geboren gpa
    plz cap zip post\w*code age alter
    """
)
"""What is numbered and nobody calls."""
_PARTS = re.compile(
    r"\t|\s*[|‖¦]\s*|\s*[•·∙▪●◦⋅]\s*|\s+\*\s+|\s*[\u2300-\u23ff\u2600-\u27bf\U0001f300-\U0001faff\ufe0f]+\s*|\s*;\s+|\s{2,}|\s*[，｜]\s*"
)
_WRAPPED = re.compile(r"^[(\[<]\s*((?:\(\d{1,4}\)\s*)?(?:\+|\d)[^()\[\]<>]*(?:\(\d{1,4}\)[^()\[\]<>]*)?)\s*[)\]>]$")
"""A number in brackets."""
_WEAK_PARTS = re.compile(r"\s+[,–—/-]\s+|,\s+")


def pieces_of(text: str) -> list[str]:
    """What a line of details is made of; commas and dashes part only where a detail that is sure stands there."""
    pieces: list[str] = []
    for piece in (one for part in _PARTS.split(_before_labels(text)) for one in _freed(part)):
        weak = _weakly_parted(piece)
        sure = len(weak) > 1 and any(is_sure(one.strip()) for one in weak)
        pieces.extend(_regrouped(weak) if sure else [piece])
    return [_WRAPPED.sub(r"\1", piece.strip(" ,;|")) for piece in pieces if piece and piece.strip(" ,;|•·-–—")]


def _weakly_parted(piece: str) -> list[str]:
    """The piece parted at commas, dashes and slashes, but not inside a telephone number."""
    whole = held_together(piece)
    parts, done = [], 0
    for found in _WEAK_PARTS.finditer(piece):
        if not any(begin < found.start() and found.end() < end for begin, end in whole):
            parts.append(piece[done : found.start()])
            done = found.end()
    return [*parts, piece[done:]]


def _freed(piece: str) -> list[str]:
    """The piece with an e-mail address and a telephone number parted from what stands beside them with a space."""
    if len(piece) > 160 or is_sure(piece) or ": " in piece:
        return [piece]
    for pattern in (EMAIL, _CALLABLE):
        found = pattern.search(piece)
        if found is not None and (found.start() == 0 or piece[found.start() - 1] == " "):
            before, after = piece[: found.start()].strip(" ,;"), piece[found.end() :].strip()
            if (before or after) and not (before and label_of(f"{before} x")) and after[:1] not in (",", ")"):
                return [*(_freed(before) if before else ()), found[0], *(_freed(after) if after else ())]
    return [piece]


def label_of(piece: str) -> re.Match[str] | None:
    """The label that the piece begins with, with what parts it from its value.

    Any short word before what is surely a number to call is one, however people put it: "Telefon/WhatsApp:".
    """
    found = _BEFORE_NUMBER.match(piece) if piece[-1:].isdigit() else None
    if found is not None and phone_in(piece[found.end() :]) is not None:
        label = plain(found[0])
        if _TO_CALL.search(label) is not None or _NO_CALL.search(label) is None:
            return found
    return _LABELLED.match(plain(piece))


def _before_labels(text: str) -> str:
    """The text with a tab before each label that ends in a colon, where only a space stands."""
    places = [found.start() for found in _BEFORE_LABEL.finditer(plain(text))]
    for place in reversed(places):
        text = f"{text[:place]}\t{text[place + 1 :]}"
    return text


def number_in(piece: str) -> str | None:
    """The telephone number that the piece is, without its label."""
    label = label_of(piece)
    return phone_in(piece[label.end() :] if label else piece)


def is_sure(piece: str) -> bool:
    bare = piece[label.end() :] if (label := label_of(piece)) else piece
    return bool(EMAIL.fullmatch(bare) or URL.fullmatch(bare) or phone_in(bare))


def _regrouped(pieces: list[str]) -> list[str]:
    """The pieces, with those between sure details put together again: a city and its state."""
    out: list[str] = []
    for piece in pieces:
        if out and not is_sure(piece.strip()) and not is_sure(out[-1].strip()):
            out[-1] = f"{out[-1]}, {piece}"
        else:
            out.append(piece)
    return out
