"""Verbs with which lines of a CV begin, in the forms that tell when it was.

English verbs stand in their base form, irregular ones with their past. A German stem that makes its participle
with *ge-* tells the present too (leitet, but betreut may be either). Of French and Spanish verbs the forms stand
here that are no noun besides: *contrôle*, *desarrollo* are left out.
"""

ENGLISH = """
accelerate achieve acquire adapt administer adopt advise agree aid align allocate analyse analyze answer apply appoint
appraise approve arrange assemble assess assign assist attend attract automate bake become begin boost bring broaden
build buy calculate calibrate care carry catalogue clean collaborate collect combine communicate compile complete
compose compute conceive conduct configure connect consolidate construct consult contribute convert convince
coordinate correct counsel create cultivate debug decide decrease define deliver demonstrate deploy derive detect
determine develop devise diagnose digitise digitize direct discover dispatch distribute draw drive earn edit educate
eliminate enable encourage enforce enhance enlarge ensure enter establish evaluate examine execute expand expedite
explain explore extend extract facilitate fix formulate foster gather generate give govern grow handle help hire
identify illustrate implement improve include increase influence inform initiate innovate inspect instal install
instruct integrate introduce invent investigate join keep launch learn liaise listen look lower maintain make manage
mediate meet merge migrate minimise minimize modernise modernize modify motivate negotiate observe obtain operate
optimise optimize orchestrate organise organize originate overhaul oversee pack paint participate perform persuade
pioneer prepare present prevent prioritise prioritize procure promote propose protect prove provide publish purchase
pursue raise reach realise realize rebuild receive recommend reconcile recruit redesign reduce refactor refine
refurbish reorganise reorganize render repair replace represent resolve respond restore restructure retain revise
rewrite save secure select sell send serve settle shape simplify solve spearhead specify standardise standardize steer
streamline strengthen succeed suggest supervise supply sustain take teach transcribe transform translate treat
troubleshoot turn uncover undertake unify update use utilise utilize validate verify weld win write
"""
ENGLISH_OR_NOUN = """
address audit author balance benefit budget care chair champion change check claim coach code control cook cover
credit design document double draft engineer estimate exercise experience field file finance focus forecast function
grade guide head host interview issue judge lead lecture map market measure mentor model monitor offer order own
partner pilot place plan play price process produce program project prototype question rank rate record register
report research result review roll run scale schedule score scope service ship source sponsor staff stage start state
stock structure study support survey test trace track trade train transfer travel triage tutor value visit volunteer
wash work
"""
"""Nouns or adjectives too: verbs where a word such as *the* follows."""
ENGLISH_PASTS = """
ate became began bent blew bought bound bred broke brought built caught chose dealt drew drove dug dyed fed fell felt
flew foresaw fought found froze gave got grew ground heard held hid hung kept knew laid led left lent lit lost made
meant met overcame oversaw overtook paid ran rang rebuilt rewrote rode rose said sang sat saw sent sewed shook shot
shut slept sold sought sped spent spoke spun stood struck swam swept taught thought threw told took tore trod
undertook underwent used withdrew woke won wore wove wrote
"""
NOT_PAST = """
need speed feed seed breed embed shed exceed proceed succeed advanced experienced certified skilled dedicated
motivated qualified detailed based limited mixed united accomplished talented licensed chartered registered seasoned
accredited related combined extended distributed embedded unmatched hundred red bed
"""
"""Words in *-ed* that say nothing about when."""
CONTINUING = """
managed maintained supervised oversaw supported coordinated handled monitored administered assisted looked cared
taught advised leitete betreute verantwortete koordinierte unterstützte pflegte beriet gerait gérait dirigeait
encadrait assurait coordonnait supervisait gestionaba coordinaba dirigía supervisaba administraba atendía mantenía
"""
"""Past forms of what is done as long as a post is held, in all four languages."""

GERMAN_WITH_GE = """
arbeit back bau bild führ gründ heil kauf koch kümmer lehr leist leit lern liefer lös mach pfleg plan prüf schul senk
sicher sorg stärk steiger stell steuer such test wart zeichn
"""
GERMAN_WITHOUT_GE = """
analysier automatisier bearbeit beauftrag begleit beschaff betreu bewert digitalisier dokumentier entwickel ermittel
eröffn erarbeit erhöh ermöglich erreich erstell erweiter erzeug erziel etablier evaluier gestalt implementier initiier
installier integrier konzipier koordinier modernisier moderier montier optimier organisier präsentier programmier
realisier reduzier reorganisier reparier restaurier standardisier supervidier unterricht unterstütz überarbeit
überwach verantwort verbesser verdoppel vereinfach verhandel verkauf verkürz vermarkt versorg vertief verwalt
"""
GERMAN_PASTS = "schrieb hielt gab beriet übernahm fuhr wuchs gewann half trieb entwarf schuf"
GERMAN_PRESENTS = "schreibt hält gibt berät übernimmt fährt hilft entwirft schafft"

FRENCH_PRESENTS = """
accompagne administre améliore aménage assure automatise collabore conçoit conduit coordonne crée définit déploie
développe dirige effectue élabore encadre enseigne entretient établit évalue fournit garantit gère implémente installe
intègre lance maintient mène négocie obtient optimise organise participe planifie prépare réalise rédige réduit
supervise supervise tient traite vend
"""
FRENCH_PASTS = """
accompagné administré amélioré aménagé assuré automatisé collaboré coordonné créé déployé développé dirigé effectué
élaboré encadré enseigné évalué géré implémenté installé intégré lancé mené négocié optimisé organisé participé
planifié préparé réalisé rédigé supervisé traité conçu défini établi fourni garanti maintenu obtenu réduit vendu
gérait dirigeait encadrait assurait coordonnait supervisait développait participait organisait préparait réalisait
"""
SPANISH_PRESENTS = """
administra analiza apoya asesora atiende aumenta automatiza capacita colabora coordina crea desarrolla dirige diseña
elabora enseña gestiona imparte implementa instala lidera lleva logra mantiene negocia optimiza organiza participa
planifica prepara realiza redacta reduce supervisa vende administro analizo asesoro atiendo automatizo colaboro
coordino dirijo elaboro enseño gestiono imparto implemento lidero mantengo optimizo organizo participo planifico
preparo realizo redacto superviso vendo
"""
SPANISH_PASTS = """
administré administró analicé analizó asesoré asesoró atendí atendió aumenté aumentó automaticé automatizó capacité
capacitó colaboré colaboró conseguí consiguió coordiné coordinó creé creó desarrollé desarrolló dirigí dirigió diseñé
diseñó elaboré elaboró enseñé enseñó gestioné gestionó impartí impartió implementé implementó implanté implantó
instalé instaló lancé lanzó lideré lideró llevé llevó logré logró mantuve mantuvo mejoré mejoró negocié negoció obtuve
obtuvo optimicé optimizó organicé organizó participé participó planifiqué planificó preparé preparó realicé realizó
redacté redactó reduje redujo supervisé supervisó vendí vendió gestionaba coordinaba dirigía supervisaba administraba
atendía desarrollaba realizaba mantenía participaba
"""
