"""The fixed parts of a cover letter in English, German, French and Spanish; ``{}`` is where a fact stands."""

from dataclasses import dataclass

from core.cv import CvDate


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPhrases:
    """The words of one language."""

    subject: str
    subject_alone: str
    """For a posting without a title."""
    salutation: str
    salutation_to: str
    applying: str
    applying_at: str
    applying_alone: str
    present_post: str
    last_post: str
    present_bare: str
    last_bare: str
    years: str
    proofs: str
    skills: str
    company_says: str
    close: str
    regards: str
    date: str
    """Of day, name of the month and year."""
    months: tuple[str, ...]


_PHRASES = {
    "en": LetterPhrases(
        subject="Application: {}",
        subject_alone="Application",
        salutation="Dear hiring team,",
        salutation_to="Dear hiring team at {},",
        applying="I am applying for the position “{}”.",
        applying_at="I am applying for the position “{}” at {}.",
        applying_alone="I am applying for the position that you have advertised.",
        present_post="My present position is {} at {}.",
        last_post="My last position was {} at {}.",
        present_bare="My present position is {}.",
        last_bare="My last position was {}.",
        years="I have {} years of professional experience.",
        proofs="What I have done that may count in this position:",
        skills="Of what you ask for I bring {}.",
        company_says="You say of yourselves: “{}” That is where I would like to work.",
        close="I would be glad to tell you more in a conversation.",
        regards="Kind regards",
        date="{day} {month} {year}",
        months=(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ),
    ),
    "de": LetterPhrases(
        subject="Bewerbung: {}",
        subject_alone="Bewerbung",
        salutation="Sehr geehrte Damen und Herren,",
        salutation_to="Sehr geehrte Damen und Herren,",
        applying="hiermit bewerbe ich mich auf die Stelle „{}“.",
        applying_at="hiermit bewerbe ich mich auf die Stelle „{}“ bei {}.",
        applying_alone="hiermit bewerbe ich mich auf die ausgeschriebene Stelle.",
        present_post="Meine jetzige Stelle: {} bei {}.",
        last_post="Meine letzte Stelle: {} bei {}.",
        present_bare="Meine jetzige Stelle: {}.",
        last_bare="Meine letzte Stelle: {}.",
        years="Ich habe {} Jahre Berufserfahrung.",
        proofs="Was davon für diese Stelle zählen kann:",
        skills="Von dem, was Sie suchen, bringe ich mit: {}.",
        company_says="Sie schreiben über sich: „{}“ Dort möchte ich arbeiten.",
        close="Gern erzähle ich Ihnen mehr in einem Gespräch.",
        regards="Mit freundlichen Grüßen",
        date="{day}. {month} {year}",
        months=(
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember",
        ),
    ),
    "fr": LetterPhrases(
        subject="Candidature : {}",
        subject_alone="Candidature",
        salutation="Madame, Monsieur,",
        salutation_to="Madame, Monsieur,",
        applying="Je vous adresse ma candidature au poste « {} ».",
        applying_at="Je vous adresse ma candidature au poste « {} » ({}).",
        applying_alone="Je vous adresse ma candidature au poste que vous proposez.",
        present_post="Mon poste actuel : {} ({}).",
        last_post="Mon dernier poste : {} ({}).",
        present_bare="Mon poste actuel : {}.",
        last_bare="Mon dernier poste : {}.",
        years="J’ai {} ans d’expérience professionnelle.",
        proofs="Ce que j’ai fait et qui peut compter pour ce poste :",
        skills="Parmi ce que vous demandez, j’apporte : {}.",
        company_says="Vous écrivez à votre sujet : « {} » C’est là que je souhaite travailler.",
        close="Je vous en dirai volontiers davantage lors d’un entretien.",
        regards="Cordialement",
        date="{day} {month} {year}",
        months=(
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ),
    ),
    "es": LetterPhrases(
        subject="Candidatura: {}",
        subject_alone="Candidatura",
        salutation="Estimado equipo de selección:",
        salutation_to="Estimado equipo de selección de {}:",
        applying="Presento mi candidatura al puesto «{}».",
        applying_at="Presento mi candidatura al puesto «{}» en {}.",
        applying_alone="Presento mi candidatura al puesto que ofrecen.",
        present_post="Mi puesto actual: {} en {}.",
        last_post="Mi último puesto: {} en {}.",
        present_bare="Mi puesto actual: {}.",
        last_bare="Mi último puesto: {}.",
        years="Tengo {} años de experiencia profesional.",
        proofs="Lo que he hecho y puede contar para este puesto:",
        skills="De lo que piden, aporto: {}.",
        company_says="Escriben sobre ustedes: «{}» Ahí me gustaría trabajar.",
        close="Con gusto les contaré más en una entrevista.",
        regards="Un cordial saludo",
        date="{day} de {month} de {year}",
        months=(
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ),
    ),
}  # fmt: skip
SPOKEN = frozenset(_PHRASES)
"""The languages that a letter can be written in by rules."""


def letter_phrases(language: str) -> LetterPhrases:
    """The phrases of the language; English for one that is not known here."""
    return _PHRASES.get(language, _PHRASES["en"])


def spelt_date(language: str, day: int, date: CvDate) -> str:
    """A day as a letter of this language is dated."""
    phrases = letter_phrases(language)
    return phrases.date.format(day=day, month=phrases.months[(date.month or 1) - 1], year=date.year)
