"""What stands before a person's name in forms: "Full name", "Surname(s) / First name(s)"."""

import re

from core.reading.phrases import Late, plain, words

_NAMES = words(
    """
    name full_name name_and_surname candidate candidate_name nombre_completo nome_completo ονοματεπωνυμο имя фио
    ф.и.о ім'я піб namn navn nimi nev ad_soyad adi_soyadi vorname_nachname nom nombre nome naam 姓名 名前 氏名 이름
    jmeno nume familienname
    """
)
_PARTS = words(
    """
    first_name given_name middle_name forename surname last_name family_name name names vorname nachname zuname
    familienname vor- rufname nom prenom nom_de_famille nom_d'usage nombre apellido apellidos nombres nome cognome
    apelido sobrenome nome_proprio nomes_proprios voornaam achternaam naam imie nazwisko imiona ονομα επωνυμο имя
    фамилия отчество ім'я прізвище for- fornavn etternavn efternavn fornamn efternamn namn etunimi sukunimi jmeno
    prijmeni meno priezvisko nume prenume ad soyad adi soyadi vezeteknev keresztnev ime prezime priimek име
    """
)
"""A name's parts, of which a label names two or more."""
_MORE = re.compile(r"\s*[(（][^()（）]{0,16}[)）]")
"""What a form adds for those who have several: "Nom(s)", "Imię (imiona)"."""
_BETWEEN = r"(?:\s*[/,&+]\s*|\s+(?:(?:and|und|et|y|e|en|i|och|og|ja|a|ve|si|oraz|και|и|та)\s+)?)"


def is_name_label(label: str) -> bool:
    """Whether the words call a name, or its parts in any order."""
    text = _MORE.sub("", plain(label).replace("’", "'")).strip(" :：")
    return text.strip(".") in _NAMES or _SEVERAL.fullmatch(text) is not None


def _several() -> str:
    part = "|".join(re.escape(one) for one in sorted(_PARTS, key=len, reverse=True))
    return f"(?:{part})(?:{_BETWEEN}(?:{part}))+"


_SEVERAL = Late(_several)
