"""Invented people of many trades, whose CVs call their parts whatever they like and are set in many ways."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.reading.source import SourceLine


@dataclass(frozen=True, slots=True)
class Post:
    title: str
    employer: str
    dates: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stranger:
    """``calls`` is what the person calls summary, roles, degrees, skills and languages."""

    key: str
    name: str
    reach: str
    about: str
    posts: tuple[Post, ...]
    degree: tuple[str, str, str]
    skills: tuple[str, ...]
    tongues: tuple[str, ...]
    calls: tuple[str, str, str, str, str]


STRANGERS = (
    Stranger(
        "farrier",
        "Iseult Penrose",
        "Bodmin · 01208 555 019 · iseult@penroseforge.example",
        "Farrier of fifteen years, patient with horses and with their owners.",
        (
            Post(
                "Farrier",
                "Penrose Forge",
                "2016 – present",
                ("Shoe 220 horses in a round of six weeks", "Train one apprentice"),
            ),
            Post("Apprentice Farrier", "Hal Trewin & Sons", "2011 – 2016", ("Made shoes by hand for draught horses",)),
        ),
        ("Diploma in Farriery", "Duchy College", "2011 – 2015"),
        ("Hot shoeing", "Remedial shoeing", "Forge welding"),
        ("English (native)", "Cornish (beginner)"),
        ("The short of it", "Irons in the fire", "Book learning", "Tricks I know", "Tongues"),
    ),
    Stranger(
        "stage manager",
        "Oluwaseun Brightwell",
        "Leeds | 07700 900 214 | seun@brightwell.example",
        "Stage manager for touring drama and the occasional opera.",
        (
            Post(
                "Deputy Stage Manager",
                "Calder Opera",
                "03/2019 – 11/2023",
                ("Called 412 performances of eleven productions",),
            ),
            Post(
                "Assistant Stage Manager",
                "Pennine Touring Theatre",
                "09/2015 – 02/2019",
                ("Ran props for a company of nine", "Drove the second van"),
            ),
        ),
        ("BA Stage Management", "Wharfedale Conservatoire", "2012 – 2015"),
        ("Qlab", "Calling from score", "Risk assessments"),
        ("English: native", "Yoruba: fluent", "French: B1"),
        ("Cue one", "Prompt side", "Rehearsal room", "Toolkit & know-how", "Languages"),
    ),
    Stranger(
        "geriatrician",
        "Dr. Henrike Vosswinkel",
        "Münster · 0171 5550133 · h.vosswinkel@praxispost.example",
        "Internistin und Geriaterin mit Freude an langen Gesprächen.",
        (
            Post(
                "Oberärztin Geriatrie",
                "Klinikum Werse-Aue",
                "seit 04/2018",
                ("Leitung einer Station mit 28 Betten", "Aufbau der Delirprophylaxe"),
            ),
            Post(
                "Assistenzärztin Innere Medizin",
                "Sankt-Clara-Hospital",
                "01/2011 – 03/2018",
                ("Weiterbildung zur Internistin",),
            ),
        ),
        ("Staatsexamen Medizin", "Universität Emsland", "2004 – 2010"),
        ("Sonografie", "Palliativmedizin", "Ethikberatung"),
        ("Deutsch – Muttersprache", "Niederländisch – B2"),
        ("Kurz und gut", "Was bisher geschah", "Lehrjahre", "Handwerkszeug", "Zungen"),
    ),
    Stranger(
        "organ builder",
        "Matthis Ohlendorf",
        "Bad Harzburg, 05322 555 81, ohlendorf@orgelpost.example",
        "Orgelbauer mit einer Schwäche für Zungenregister.",
        (
            Post(
                "Orgelbaumeister",
                "Werkstatt Seifert Nachf.",
                "2014 – heute",
                ("Restaurierung der Barockorgel in Sankt Vitus",),
            ),
            Post(
                "Intonateur",
                "Orgelbau Lindqvist GmbH",
                "2008 – 2014",
                ("Intonation von sieben Neubauten", "Stimmreisen durch Norwegen"),
            ),
        ),
        ("Meisterbrief im Orgelbauerhandwerk", "Bundesfachschule Ludwigsruh", "2012 – 2014"),
        ("Intonation", "Holzpfeifenbau", "Windladen"),
        ("Deutsch (Muttersprache)", "Schwedisch (B1)"),
        ("Vorspiel", "Werkverzeichnis", "Wanderjahre", "Register", "Mundarten"),
    ),
    Stranger(
        "oyster farmer",
        "Maëlle Kerdoncuff",
        "Cancale - 06 55 50 12 34 - maelle@kerdoncuff.example",
        "Ostréicultrice, quinze hivers sur l'estran.",
        (
            Post(
                "Cheffe d'exploitation",
                "Huîtres Kerdoncuff",
                "depuis 2017",
                ("Production de 90 tonnes par an", "Encadrement de sept saisonniers"),
            ),
            Post("Ouvrière ostréicole", "Parcs de la Houle", "2009 – 2016", ("Détroquage et calibrage",)),
        ),
        ("BTS Aquaculture", "Lycée maritime de Saint-Brieuc", "2007 – 2009"),
        ("Conduite de chaland", "HACCP", "Vente directe"),
        ("Français : langue maternelle", "Breton : courant"),
        ("À marée basse", "Saisons passées", "Bancs de l'école", "Dans ma musette", "Parlers"),
    ),
    Stranger(
        "sound engineer",
        "Théodore Vasseur",
        "Lille • 07 55 50 98 76 • theo@vasseurson.example",
        "Ingénieur du son pour le spectacle vivant.",
        (
            Post("Régisseur son", "Théâtre de la Filature", "09/2018 – 06/2024", ("Sonorisation de 140 spectacles",)),
            Post(
                "Technicien son",
                "Festival Les Nuits du Beffroi",
                "2014 – 2018",
                ("Montage des retours", "Gestion de la HF"),
            ),
        ),
        ("DMA Régie de spectacle", "École Supérieure des Métiers du Nord", "2012 – 2014"),
        ("Console DiGiCo", "Prise de son", "Dante"),
        ("Français – natif", "Anglais – C1", "Néerlandais – A2"),
        ("Premier accord", "Sur les planches", "Gammes et arpèges", "Ma console", "Je parle"),
    ),
    Stranger(
        "shepherd",
        "Aurelio Santesteban",
        "Isaba | 655 501 122 | aurelio@santesteban.example",
        "Pastor trashumante y quesero.",
        (
            Post(
                "Pastor",
                "Ganadería Santesteban",
                "2013 – actualidad",
                ("Rebaño de 600 ovejas latxas", "Elaboración de 4.000 quesos al año"),
            ),
            Post("Peón ganadero", "Cooperativa Valle de Belagua", "2008 – 2013", ("Ordeño y cuidado de corderos",)),
        ),
        ("Técnico en Producción Agropecuaria", "Escuela de Pastores de Oñati", "2007 – 2008"),
        ("Quesería", "Perros de pastor", "Esquileo"),
        ("Español: nativo", "Euskera: nativo"),
        ("Dos palabras", "Por esos montes", "Lo aprendido", "Zurrón", "Hablas"),
    ),
    Stranger(
        "court interpreter",
        "Nuria Valdelomar Kim",
        "Alicante, +34 611 55 50 19, nuria@valdelomar.example",
        "Intérprete judicial de coreano y español.",
        (
            Post(
                "Intérprete judicial",
                "Audiencia Provincial de Alicante",
                "05/2017 – presente",
                ("Más de 900 vistas orales",),
            ),
            Post(
                "Traductora",
                "Hanguk Traducciones S.L.",
                "02/2012 – 04/2017",
                ("Traducción de patentes", "Revisión de contratos"),
            ),
        ),
        ("Grado en Traducción e Interpretación", "Universidad del Segura", "2007 – 2011"),
        ("Interpretación simultánea", "SDL Trados", "Terminología jurídica"),
        ("Español (nativo)", "Coreano (nativo)", "Inglés (C2)"),
        ("De qué va esto", "Dónde he dado voz", "Pupitres", "Oficio", "Voces"),
    ),
    Stranger(
        "cork worker",
        "Belmiro Falcato",
        "Coruche · 912 555 010 · belmiro@falcato.example",
        "Tirador de cortiça, terceira geração.",
        (
            Post(
                "Encarregado de campo",
                "Montado das Cegonhas",
                "2015 – presente",
                ("Chefia de uma equipa de 22 tiradores",),
            ),
            Post("Tirador", "Cortiças Falcato & Filhos", "2006 – 2014", ("Descortiçamento de sobreiros",)),
        ),
        ("Curso Técnico Florestal", "Escola Agrícola de Grândola", "2003 – 2006"),
        ("Avaliação de cortiça", "Condução de tratores"),
        ("Português: língua materna", "Espanhol: B1"),
        ("Em duas linhas", "Por onde andei", "Carteiras da escola", "Ofícios", "Falas"),
    ),
    Stranger(
        "luthier",
        "Serafina Tagliapietra",
        "Cremona - 348 555 0177 - serafina@tagliapietra.example",
        "Liutaia, violini e viole secondo la scuola cremonese.",
        (
            Post(
                "Liutaia",
                "Bottega Tagliapietra",
                "dal 2016",
                ("Costruzione di sei strumenti all'anno", "Restauro di una viola del 1702"),
            ),
            Post("Assistente di laboratorio", "Maestro Anselmo Rota", "2011 – 2016", ("Preparazione delle vernici",)),
        ),
        ("Diploma di liuteria", "Scuola Internazionale di Liuteria Stradella", "2007 – 2011"),
        ("Intaglio", "Verniciatura", "Messa a punto"),
        ("Italiano: madrelingua", "Giapponese: B1"),
        ("Preludio", "Il banco di lavoro", "A bottega e a scuola", "Ferri del mestiere", "Idiomi"),
    ),
    Stranger(
        "lock keeper",
        "Wubbo Dijkema",
        "Delfzijl | 06 555 010 22 | wubbo@dijkema.example",
        "Sluiswachter en schipperszoon.",
        (
            Post(
                "Sluiswachter",
                "Waterschap Hunze en Fivel",
                "2014 – heden",
                ("Schut 6.000 schepen per jaar", "Storingsdienst"),
            ),
            Post("Matroos", "Rederij Eemsgolf B.V.", "2006 – 2014", ("Binnenvaart op de Rijn",)),
        ),
        ("Diploma Binnenvaart", "Maritieme Academie Noord", "2003 – 2006"),
        ("Marifonie", "Hydrauliek", "EHBO"),
        ("Nederlands: moedertaal", "Duits: goed"),
        ("Kort maar krachtig", "Aan boord en aan wal", "Schoolbanken", "Wat er in mijn kist zit", "Spraak"),
    ),
    Stranger(
        "glass blower",
        "Bogumiła Szkło-Wierzbicka",
        "Krosno, 600 555 012, bogumila@huta.example",
        "Hutnik szkła artystycznego.",
        (
            Post(
                "Hutnik szkła",
                "Huta Złocień",
                "2015 – obecnie",
                ("Formowanie wazonów i kielichów", "Szkolenie dwóch uczniów"),
            ),
            Post("Pomocnik hutnika", "Szkło Karpackie Sp. z o.o.", "2009 – 2015", ("Obsługa pieca",)),
        ),
        ("Technik technologii szkła", "Technikum Szklarskie w Krośnie", "2005 – 2009"),
        ("Dmuchanie", "Szlifowanie", "Witraż"),
        ("polski – ojczysty", "czeski – B1"),
        ("Iskra", "Przy piecu", "Ławki szkolne", "Fach w ręku", "Mowa"),
    ),
    Stranger(
        "sponge diver",
        "Κωνσταντής Σφουγγαράκης",
        "Κάλυμνος · 2243 055 501 · konstantis@sfoungari.example",
        "Δύτης και έμπορος σπόγγων.",
        (
            Post("Δύτης", "Σπόγγοι Αιγαίου ΑΕ", "2014 – σήμερα", ("Καταδύσεις έως 40 μέτρα",)),
            Post("Βοηθός δύτη", "Καΐκι Αγία Μαρίνα", "2008 – 2014", ("Καθαρισμός σπόγγων",)),
        ),
        ("Δίπλωμα Υποβρύχιων Εργασιών", "Σχολή Δυτών Πειραιά", "2006 – 2008"),
        ("Αυτόνομη κατάδυση", "Πλοήγηση"),
        ("Ελληνικά: μητρική", "Ιταλικά: B1"),
        ("Δυο κουβέντες", "Βουτιές", "Θρανία", "Σύνεργα", "Λαλιές"),
    ),
    Stranger(
        "bell founder",
        "Колоколов Савелий Ильич",
        "Тутаев | +7 900 555-01-02 | saveliy@kolokol.example",
        "Литейщик колоколов в четвёртом поколении.",
        (
            Post("Мастер-литейщик", "ООО «Благовест»", "2013 — настоящее время", ("Отлил 160 колоколов для 41 храма",)),
            Post("Формовщик", "Завод «Металлист»", "2006 — 2013", ("Изготовление форм",)),
        ),
        ("Литейное производство", "Рыбинский авиационный колледж", "2002 — 2006"),
        ("Литьё бронзы", "Настройка подбора"),
        ("русский — родной", "немецкий — A2"),
        ("Пара слов", "Где трудился", "За партой", "Чему обучен", "Наречия"),
    ),
    Stranger(
        "lacquer artist",
        "沈漆生",
        "福州 | 139 0000 5555 | shen@daqi.example",
        "漆艺师，擅长脱胎漆器。",
        (
            Post("漆艺师", "福州闽韵漆器有限公司", "2015年3月 – 至今", ("制作脱胎漆器六十件",)),
            Post("学徒", "沈家漆坊", "2010年9月 – 2015年2月", ("打磨与髹涂",)),
        ),
        ("工艺美术 本科", "闽江学院", "2006年9月 – 2010年6月"),
        ("髹漆", "镶嵌"),
        ("普通话 (母语)", "日语 (N2)"),
        ("话说在前", "一路走来", "寒窗", "看家本领", "口舌"),
    ),
)
"""None of their headings is in any list of headings."""

Shape = Callable[[Stranger], Iterator[SourceLine]]


def _tall(one: Stranger) -> Iterator[SourceLine]:
    """Headings in taller letters, title and employer in one line with the dates at its end."""
    yield SourceLine(text=one.name, size=20, bold=True)
    yield SourceLine(text=one.reach, size=10, gap=0.5)
    for heading, lines in _parts(one):
        yield SourceLine(text=heading, size=13, bold=True, gap=1.5)
        for text in lines(lambda post: [f"{post.title}, {post.employer}\t{post.dates}"]):
            yield SourceLine(text=text.removeprefix("- "), size=10, bullet=text.startswith("- "), gap=0.3)


def _black(one: Stranger) -> Iterator[SourceLine]:
    """Headings only in bold capitals, dates in a line of their own."""
    yield SourceLine(text=one.name, size=11, bold=True)
    yield SourceLine(text=one.reach, size=11)
    for heading, lines in _parts(one):
        yield SourceLine(text=heading.upper(), size=11, bold=True, gap=1.0)
        for text in lines(lambda post: [post.title, post.employer, post.dates]):
            yield SourceLine(text=text.removeprefix("- "), size=11, bullet=text.startswith("- "))


def _levelled(one: Stranger) -> Iterator[SourceLine]:
    """Headings that the format knows, roles among them."""
    yield SourceLine(text=one.name, level=1)
    yield SourceLine(text=one.reach)
    for heading, lines in _parts(one):
        yield SourceLine(text=heading, level=2, gap=1.0)
        for text in lines(lambda post: [f"{post.employer} — {post.title}", post.dates]):
            yield SourceLine(text=text.removeprefix("- "), bullet=text.startswith("- "))


def _typed(one: Stranger) -> Iterator[SourceLine]:
    """Plain text: an empty line above each heading, and nothing else."""
    yield SourceLine(text=one.name)
    yield SourceLine(text=one.reach)
    for heading, lines in _parts(one):
        gap = 1.0
        yield SourceLine(text=heading, gap=gap)
        for text in lines(lambda post: [f"{post.dates}  {post.title}, {post.employer}"]):
            yield SourceLine(text=text.removeprefix("- "), bullet=text.startswith("- "))


def _adorned(one: Stranger) -> Iterator[SourceLine]:
    """Headings between signs."""
    yield SourceLine(text=one.name)
    yield SourceLine(text=one.reach)
    for heading, lines in _parts(one):
        yield SourceLine(text=f"== {heading} ==", gap=1.0)
        for text in lines(lambda post: [post.employer, f"{post.title} ({post.dates})"]):
            yield SourceLine(text=text.removeprefix("- "), bullet=text.startswith("- "))


def _parts(one: Stranger) -> Iterator[tuple[str, Callable[[Callable[[Post], list[str]]], list[str]]]]:
    about, posts, degrees, skills, tongues = one.calls
    degree, school, dates = one.degree
    yield about, lambda _: [one.about]
    yield (
        posts,
        lambda head: [text for post in one.posts for text in (*head(post), *(f"- {line}" for line in post.lines))],
    )
    yield degrees, lambda head: head(Post(degree, school, dates, ()))
    yield skills, lambda _: [", ".join(one.skills)]
    yield tongues, lambda _: list(one.tongues)


SHAPES: dict[str, Shape] = {"tall": _tall, "black": _black, "levelled": _levelled, "typed": _typed, "adorned": _adorned}
