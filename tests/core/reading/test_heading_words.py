"""Headings are told by the words that they are made of, in whatever turn of phrase."""

import pytest

from core.cv import SectionKind
from core.reading.headings import heading_kind

KINDS = {
    SectionKind.SUMMARY: """
        In a nutshell | Wer ich bin | Qui suis-je ? | Quién soy | Quem sou | Chi sono | Wie ben ik |
        Kim jestem | Ποιος είμαι | Кто я | 我是谁 | Kort om mig | Kort om meg | Kuka olen | Kdo jsem |
        Ki vagyok | Cine sunt | Ben kimim | Хто я | Candidate's summary of career highlights
    """,
    SectionKind.EXPERIENCE: """
        Where I have worked | Relevant professional experience | Mein Weg | Berufliche Laufbahn |
        Bisherige Tätigkeiten | Mon parcours | Expériences professionnelles significatives |
        Puestos desempeñados | Cargos exercidos | Cosa ho fatto | Il mio percorso lavorativo | Waar ik werkte |
        Zajmowane stanowiska | Επαγγελματική πορεία | Послужной список | 工作履历 | Tidigare anställningar |
        Tidligere ansættelser | Yrkeserfaring | Aiempi työkokemus | Pracovní zkušenosti | Korábbi munkahelyek |
        Experiență profesională | İş deneyimi | Досвід роботи
    """,
    SectionKind.PROJECTS: """
        Things I've built | Selected works | Ausgewählte Projekte | Quelques réalisations |
        Lo que he construido | Obras | Lavori scelti | Wat ik maakte | Zrealizowane projekty |
        Επιλεγμένα έργα | Реализованные проекты | 代表作品 | Udvalgte projekter | Vybrané projekty |
        Seçilmiş projeler
    """,
    SectionKind.EDUCATION: """
        What I studied | Degrees & Diplomas | Schulischer Werdegang | Mes études | Parcours scolaire |
        Trayectoria académica | Percurso académico | Percorso di studi | Schoolopleiding | Ścieżka edukacyjna |
        Τίτλοι σπουδών | Где я учился | 学习经历 | Utbildningar | Uddannelser | Koulutus ja opinnot |
        Vzdělání | Tanulmányok | Studii | Eğitim bilgileri | Освіта
    """,
    SectionKind.SKILLS: """
        What I do well | Toolbox | Was ich kann | Ce que je sais faire | Lo que sé hacer |
        Caixa de ferramentas | Cosa so fare | Wat ik kan | Co potrafię | Τι ξέρω να κάνω | Что умею |
        掌握技能 | Vad jag kan | Mitä osaan | Odborné znalosti | Szakmai ismeretek | Abilități personale |
        Teknik beceriler | Професійні навички
    """,
    SectionKind.LANGUAGES: """
        Languages I speak | Fremdsprachenkenntnisse | Langues pratiquées | Nivel de idiomas | Línguas faladas |
        Lingue parlate | Talenbeheersing | Języki, którymi mówię | Γλώσσες που μιλώ | Владение языками |
        外语水平 | Språkkunskaper | Sprogkundskaber | Kielitaito | Jazykové znalosti | Nyelvtudás |
        Limbi străine | Yabancı diller | Іноземні мови
    """,
    SectionKind.CERTIFICATIONS: """
        Licences and tickets | Lehrgänge und Scheine | Titres et habilitations | Cursos realizados |
        Ações de formação | Corsi e abilitazioni | Bijscholing | Uprawnienia | Σεμινάρια και άδειες |
        Пройденные курсы | 培训与证书 | Kurser och certifikat | Kurssit | Kurzy a školení | Tanfolyamok |
        Cursuri și certificări | Kurslar
    """,
    SectionKind.PUBLICATIONS: """
        Writing & Speaking | Vorträge und Aufsätze | Publications et conférences | Artículos y ponencias |
        Artigos publicados | Articoli e libri | Voordrachten en artikelen | Dorobek naukowy | Άρθρα |
        Научные труды | 发表文章 | Publikationer | Julkaisut | Publikační činnost a články
    """,
    SectionKind.AWARDS: """
        Recognitions | Preise & Ehrungen | Récompenses obtenues | Distinciones recibidas | Menções honrosas |
        Riconoscimenti ricevuti | Eervolle vermeldingen | Wyróżnienia i medale | Τιμητικές διακρίσεις |
        Грамоты и медали | 所获荣誉 | Utmärkelser | Palkinnot | Ödüller
    """,
    SectionKind.VOLUNTEERING: """
        Giving back | Gesellschaftliches Engagement | Activités bénévoles | Compromiso social |
        Serviço à comunidade | Impegno civile | Maatschappelijke inzet | Praca społeczna | Κοινωνική προσφορά |
        Общественная работа | 公益活动 | Ideellt engagemang | Frivilligt arbejde | Vapaaehtoistyö |
        Önkéntes munka
    """,
    SectionKind.INTERESTS: """
        Off the clock | Nach Feierabend | Temps libre | Fuera del trabajo | Tempos livres | Fuori dal lavoro |
        In mijn vrije tijd | Po godzinach | Ελεύθερος χρόνος | Свободное время | 业余生活 | Fritidsintressen |
        Vapaa-aika | Volný čas | Szabadidőben | Timp liber | Boş zamanlar
    """,
}


@pytest.mark.parametrize(
    ("text", "kind"), [(" ".join(text.split()), kind) for kind, listed in KINDS.items() for text in listed.split("|")]
)
def test_a_heading_is_told_by_its_words_in_any_turn(text: str, kind: SectionKind) -> None:
    assert heading_kind(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        "3. Relevant experience",
        "== RELEVANT EXPERIENCE ==",
        "【工作经历】",
        "★ Relevant Experience ★",
        "[ Relevant Experience ]",
        "IV) Relevant experience:",
        "▌Relevant experience",
        "💼 Relevant experience",
        "« Relevant experience »",
        "1.2 Relevant experience",
        "// relevant experience",
        "(Relevant experience)",
        "B – Relevant experience",
    ],
)
def test_what_decorates_a_heading_says_nothing(text: str) -> None:
    assert heading_kind(text) is SectionKind.EXPERIENCE


@pytest.mark.parametrize(
    "text",
    [
        "Projektleiter",
        "Project Manager",
        "High School",
        "Experience Design Lead",
        "Employment Lawyer",
        "Information Technology",
        "Education Officer",
        "Community Manager",
        "Werkzeugmacher",
        "Voluntaria",
        "Internship",
        "Permis B",
        "Language Teacher",
        "Leiter Weiterbildung",
        "Εργαστήριο",
        "Технолог",
    ],
)
def test_titles_schools_and_permits_are_no_headings(text: str) -> None:
    assert heading_kind(text) is None
