"""Words that a line may put into another without saying more: how much, that something was done, what any job has."""

from core.reading.phrases import words

_DECLINED = """
mehrere verschiedene diverse einige etliche viele wenige zahlreiche unzahlige jeweilige manche
"""
_NUMEROUS = """
few several many multiple numerous countless sundry couple handful plenty majority
plusieurs nombreux nombreuses maints maintes diverses quelques quelque multiples majorite poignee
varios varias numerosos numerosas algunos algunas muchos muchas pocos pocas diversas multiples mayoria punado
dozens scores douzaines dizaines quinzaine centaines veintena treintena cuarentena cincuentena
"""
SAY_LITTLE = words(
    f"{_NUMEROUS} {' '.join(one + end for one in _DECLINED.split() for end in ('', 'r', 'n', 'm', 's'))}"
) | words(
    """
    maximum maximal maximale maximalen maxima maximas maximo maximos minimum minimal minima minimo rate rates pace
    cadence cadencia rythme ritmo takt
    chaque cada jede jeder jedes jeden each every
    fell rose sank dropped tercera terceras cuarta quinta tierce
    least most many much half third quarter fifth tenth dozen dozens hundred hundreds thousand thousands decade single
    roughly nearly almost hardly barely good well just only even alone overall altogether total totals average averages
    part parts place time times way ways area areas field fields level range kind sort number numbers line lines side
    work works working worked job role duty duties task tasks basis people person persons member members
    together including included covering covered using used being having been had has have did does done doing made
    make making gave give given giving got get getting took taken take taking put set kept keep keeping brought bring
    went go came come seen held hold carried carry ran run came turned turn named called known based located
    respective relevant necessary required existing various several different certain own actual current currently
    always mainly mostly largely chiefly especially particularly generally regularly personally directly jointly
    successfully effectively ahead along alongside aside thanks due order purpose means help hand eye charge
    first second standard standards system systems
    other others another annum direct meeting meetings fall rise
    draw draws drew drawn lent lend lends saw see sees colleague colleagues previous prior
    experience skill skills knowledge practice native speaker driver background history footing comfortable
    andere anderen anderer weitere weiteren direkter direkten treffen beine
    zweite zweiter zweites zweiten dritte dritter
    kollegen kolleginnen vorherige vorheriger vorherigen
    halfte drittel viertel funftel zehntel dutzend hunderte tausende jahrzehnt einzeln gut knapp fast kaum nur gesamt
    summe durchschnitt mittel teil teile bereich bereichen gebiet umfang hohe art zahl anzahl mal weise rahmen stelle
    aufgabe aufgaben arbeit tatigkeit tatig zustandig verantwortlich team mitarbeiter person personen leute mann
    gemeinsam einschließlich inklusive samt mehrere verschiedene diverse einige jeweilige eigene notig notige
    notwendige erforderliche vorhandene bestehende aktuelle aktuell heute derzeit dabei vorwiegend hauptsachlich meist
    meistens uberwiegend besonders regelmaßig personlich direkt erfolgreich dank hilfe hand hause seite kopf auge
    erfahrung erfahrungen kenntnis kenntnisse praxis wissen fahigkeit gekonnt geubt versiert sicher
    gemacht getan gebracht gegangen gekommen gegeben genommen gehabt geworden gehalten gestellt gesetzt durchgefuhrt
    ausgefuhrt erfolgt erledigt ubernommen vorgenommen bringe mache gebe nehme halte trage stehe stelle fuhre liege
    beendet abgeschlossen vollzogen unterzogen unternommen geleistet betrieben
    premiere premier
    autre autres direct directe pierre
    seconde deuxieme troisieme
    collegues prealable prealables
    moitie tiers quart cinquieme dixieme dizaine douzaine vingtaine trentaine quarantaine cinquantaine centaine
    centaines millier milliers decennie bon bonne peine presque moins seul seule total totale totalite moyen moyenne
    partie parties part zone domaine niveau sorte type genre nombre ligne rang cote cotes lieu place fois facon maniere
    cadre titre tache taches travail travaux mission missions fonction role equipe personne personnes membre collegue
    notamment compris comprise incluant comptant comportant portant plusieurs differents differentes certains certaines
    divers propre propres necessaire requis requise existant existants actuel actuelle actuellement desormais
    principalement surtout essentiellement particulierement regulierement personnellement directement ensemble avec
    grace aide main tete coup soin soins charge responsabilite lien contact terrain espace barre aisance
    experience connaissance connaissances pratique savoir maitrise
    fait faite faits faites faire mis mise mises mettre pris prise prendre tenu tenue tenir rendu donne donnee donner
    porte portee porter passe passee passer venu venue venir mene menee mener effectue effectuee effectuer realise
    realisee realiser assure assuree assurer apporte apportee apporter obtenu obtenue sorti sortie sorties conduit
    conduite conduites ramene ramenes ramenee couche couches recul hausse baisse
    encima idiomas primer primera
    otro otra otros otras directo directa horario
    segundo segunda tercero tercera
    mayor menor companeros companeras previo previa previos previas
    mitad tercio cuarto quinto decima quinta docena docenas decena decenas centenar centenares millar millares decada
    buen buena bueno casi apenas solo sola menos total totales media medio promedio parte partes zona ambito campo nivel
    tipo clase numero linea lado lugar vez veces forma manera marco puesto tarea tareas labor labores trabajo trabajos
    funcion funciones papel equipo persona personas miembro miembros varios varias distintos distintas diferentes
    diversos diversas ciertos propio propia necesario necesaria requerido existente existentes actual actuales
    actualmente principalmente mayormente especialmente particularmente regularmente personalmente directamente
    incluido incluida incluyendo junto juntos gracias ayuda mano cargo cabo pie responsabilidad mirada largo alrededor
    experiencia conocimiento conocimientos practica manejo dominio titular titulo
    hecho hecha hechos hechas hacer hice puesto puesta puse poner dado dada dar di dio tenido tener tuve llevado llevada
    llevar lleve tomado tomar tome pasado pasar paso pasaron venido venir quedado realizado realizada realizar realice
    efectuado efectuada formado formada compuesto compuesta echado eche presto preste prestar cuatrimestre
    """
)
"""Words that say how much, that something was done, or what any job has."""
