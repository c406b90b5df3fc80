"""The words that job titles are told by, in many languages. How they are written: see ``word_list``."""

from core.reading.title_words_abroad import DUTCH, NORDIC, OTHERS, SLAVIC
from core.reading.word_list import WordList

_ENGLISH = """
    account_executive account_manager accountant accounting_clerk actor actress actuary adjuster administrator admin
    advisor adviser advocate agent aide air_traffic_controller ambassador analyst anaesthetist anesthesiologist anchor
    animator apprentice appraiser aquarist arborist architect archivist artist assembler assessor assistant associate
    attendant attorney au_pair auditor author babysitter bailiff baker banker bar_staff barber barista barman barmaid
    barrister bartender beautician beekeeper bellboy biochemist boatswain bookkeeper bosun botanist bricklayer
    broadcaster broker builder bursar business_partner butcher butler buyer cabin_crew cameraman camerawoman captain
    cardiologist care_assistant care_worker caregiver carer caretaker carpenter caseworker cashier caterer ceo cfo
    chair chairman chairperson chairwoman chambermaid chauffeur chef chemist chief childminder choreographer cio ciso
    cleaner clerk cmo co_founder co_owner co_lead coach columnist comedian commander commis commissioner
    commissioning_editor composer comptroller concierge conductor conservator constable consultant contractor
    contributor controller convenor cook coo coordinator co-ordinator copyeditor copywriter coroner correspondent
    councillor counsel counsell|or counselor courier creative_director creator crew_member croupier cto curator
    custodian customer_service customer_support cutter dancer data_entry dba dean dealer deckhand decorator
    demonstrator dental_nurse dentist deputy dermatologist designer detective developer devops dietician dietitian
    diplomat director dishwasher dispatcher distiller dj docent doctor doorman draftsman draughtsman dresser driller
    driver economist editor educator electrician emt engineer engineering entrepreneur estimator evangelist examiner
    executive expert fabricator facilitator farmer farmhand fellow fellowship financier firefighter fireman fisherman
    fitter fleet_manager florist forecaster foreman forester forewoman founder freelance freelancer front_of_house
    fundraiser gamekeeper gardener geologist geophysicist glazier goldsmith governor graduate_trainee groom
    groundskeeper groundsman guard guide hairdresser hand handler handyman head head_of headmaster headmistress
    headteacher healthcare_assistant helper historian host hostess houseman housekeeper hydrologist hygienist
    illustrator independent inspector installer instructor interim intern internship interpreter interviewer
    investigator invigilator it_support janitor jeweller jockey joiner journalist judge junior keeper keyholder
    kitchen_hand kitchen_porter lab_technician laborer labourer landscaper lawyer lead leader lecturer librarian
    lieutenant lifeguard line_cook linguist loader lobbyist locksmith locum machinist magistrate maid maintainer
    maitre_d manager marketer marshal mason masseur masseuse mathematician mechanic mediator medic member mentor
    merchandiser messenger meteorologist microbiologist midwife miner minister model mover musician nanny navigator
    neurologist notary nurse nursery_nurse nutritionist officer operative operator optician optometrist orderly
    organiser organizer owner packer painter panel_beater paralegal paramedic parole_officer partner pathologist
    pediatrician performer pharmacist phlebotomist photographer physician physicist physiotherapist picker pilot
    data_modeler data_modeller data_wrangler
    planner plasterer plumber podiatrist policeman policewoman porter postdoc postdoctoral postman potter practitioner
    preacher presenter president principal probation_officer producer product_owner professor programmer project_lead
    promoter proofreader proprietor prosecutor psychiatrist psychologist psychotherapist publicist publisher purchaser
    purser qa quantity_surveyor radiographer radiologist ranger realtor receptionist recruiter rector referee
    registrar repairer repairman reporter representative resident research_fellow researcher restaurateur restorer
    retail_assistant rigger roadie roofer sailor sales sales_assistant salesman salesperson saleswoman sapper
    scaffolder scheduler scholar scientist scribe scrum_master sculptor seaman seamstress secretary secretary-general
    seller senior sergeant shareholder shepherd shift_lead shipbuilder shipwright shop_assistant singer social_worker
    software_engineer soldier solicitor sommelier songwriter sous_chef specialist sre staff statistician steward
    stewardess stockbroker stocker store_assistant strategist student stylist superintendent supervisor support_worker
    surgeon surveyor sysadmin system_administrator tailor teacher team_lead team_member technician technologist teller
    temp tester therapist tiler toolmaker tour_guide trader trainee trainer translator treasurer tree_surgeon trustee
    tutor typist undertaker underwriter upholsterer usher valet valuer veterinarian veterinary vet vicar
    vice_president vice_principal videographer vintner volunteer vp waiter waitress warden watchmaker weaver
    web_developer webmaster welder winemaker work_experience worker writer zookeeper zoologist graduate_scheme
    placement_student placement_year summer_analyst gap_year career_break parental_leave maternity_leave
    military_service national_service customer_success forward_deployed guest_services *ologist dressmaker
    wrangler understudy puppeteer cadet deckhand cellar_hand stable_hand scientist-in-charge intern-in-charge
    officer-in-charge artist_in_residence artist-in-residence writer_in_residence composer_in_residence
    cabinetmaker shoemaker filmmaker policymaker blacksmith silversmith goalkeeper gatekeeper steelworker metalworker
    woodworker ironworker civil_servant matron hand_finisher *writer *grapher *analyst *ician
"""
_GERMAN = """
    *istin *spieler~ *anwarter~ *fachwirt~ *akademist~ *solist~ demi-chef
    *hilfskraft *reinigungskraft *pflegekraft *burokraft *servicekraft *fuhrungskraft bedienung forster~ *professor~
    ausbildung_zu selbststandig freiberuflich *leiter~ *leitung *assistent~ *assistenz *wissenschaftler~ *lehrer~
    *lehrkraft *lehrkrafte *arzt~ *pfleger~ *schwester *meister~ *verkaufer~ *sachbearbeiter~ *sachbearbeitung
    *referent~ *buchhalter~ *redakteur~ *gestalter~ *architekt~ *fuhrer~ *koch~ *kellner~ *fahrer~ *analytiker~
    *analyst~ *forscher~ *dozent~ *ingenieur~ *entwickler~ *berater~ *techniker~ *kaufmann *kauffrau *kaufleute
    *fachkraft *fachkrafte *fachmann *fachfrau *mitarbeiter~ *helfer~ *handler~ *schlosser~ *mechaniker~
    *mechatroniker~ *elektroniker~ *elektriker~ *installateur~ *monteur~ *maler~ *maurer~ *dachdecker~ *zimmerer
    *zimmermann *tischler~ *schreiner~ *backer~ *konditor~ *metzger~ *fleischer~ *gartner~ *winzer~ *landwirt~
    *anwalt~ *richter~ *notar~ *jurist~ *referendar~ *polizist~ *beamter *beamtin *soldat~ *offizier~ *feuerwehrmann
    *feuerwehrfrau *sanitater~ hebamme *therapeut~ *psychologe *psychologin *padagoge *padagogin *erzieher~ *betreuer~
    *betreuung *trainer~ *dolmetscher~ *ubersetzer~ *journalist~ *autor~ *lektor~ *bibliothekar~ *archivar~ *kurator~
    *restaurator~ *historiker~ *chemiker~ *physiker~ *biologe *biologin *mathematiker~ *informatiker~ *statistiker~
    *geologe *geologin *laborant~ *direktor~ *rektor~ *prasident~ *vorstand *vorstandin *vorsitzende* *prokurist~
    *inhaber~ *grunder~ *manager~ *planer~ *einkaufer~ *disponent~ *lagerist~ *kommissionierer~ *zusteller~ *kurier~
    *pilot~ *kapitan~ *matrose *schaffner~ *flugbegleiter~ *hausmeister~ *portier *rezeptionist~ *sekretar~ *prufer~
    *controller~ *makler~ *vermittler~ *vertreter~ *reprasentant~ *promoter~ *moderator~ *sprecher~ *regisseur~
    *kameramann *kamerafrau *schauspieler~ *musiker~ *sanger~ *tanzer~ *dirigent~ *komponist~ *fotograf~ *grafiker~
    *designer~ *illustrator~ *schneider~ *friseur~ *friseuse *kosmetiker~ *optiker~ *akustiker~ *apotheker~
    *koordinator~ *koordination *beauftragte* *bevollmachtigte* *verantwortliche* *angestellte* *arbeiter~ *werker~
    *werkerin *bauer_in *baumeister *statiker~ *zeichner~ *konstrukteur~ *programmierer~ *administrator~ *tester~
    *spezialist~ *experte *expertin *gutachter~ *sachverstandige* *anleiter~ *ausbilder~ *coach *mentor~ *tutor~
    *lehrling *praktikant~ *praktikum *praktika *volontar~ *volontariat auszubildende* azubi *aushilfe hiwi
    *doktorand~ *stipendiat~ *referendariat zivildienst zivildienstleistende* wehrdienst grundwehrdienst
    freiwilliges_soziales_jahr freiwilliges_okologisches_jahr bundesfreiwilligendienst fsj elternzeit ferienjob
    *ferienjob nebenjob minijob *werkstudent~ *student~ ausbildung_zum ausbildung_zur jugendwart~ *obmann *obfrau
    kassenwart~ schriftfuhrer~ zeitungszusteller~ *steward~ *bursche *gehilfe *gehilfin *geselle *gesellin *altgeselle
    *leitende* oberarzt~ stationsleitung chefarzt~ geschaftsfuhr* geschaftsleit* abteilungsleit* gruppenleit*
    teamleit* stellvertretende* wissenschaftliche_mitarbeiterin wissenschaftlicher_mitarbeiter privatdozent~ *vormund
    *tagesmutter *tagesvater *kinderpfleger~ *reiniger~ *wachter~ *winzermeister~ *kellermeister~ freie_mitarbeit
    freier_mitarbeiter *pfarrer~ *diakon~ *tierarzt~ *logopad|e|in *ergotherapeut~ *hilfe_im *experte~ *botschafter~
    *attache *kanzler~
"""
_FRENCH = """
    demi-chef chef_de_partie electro poursuiteu|r|se intermittent||e sage-femme maieuticien||ne
    charge_de charge_d chargee_de chargee_d chef_de chef_d cheffe_de cheffe_d cadre_de_sante cadre_superieur
    commercial||e second_de chauffeure maitre_d maitre_de accompagnat|eur|rice accompagnant||e acheteu|r|se
    act|eur|rice actuaire administrat|eur|rice adjoint||e agent||e agricult|eur|rice aide-soignant||e aide_a_domicile
    aide_soignant||e ambulanci|er|ere analyste animat|eur|rice apprenti||e architecte archiviste artisan||e
    assistant||e associe||e attache||e audit|eur|rice auxiliaire avocat||e barman barmaid benevole berger bergere
    bibliothecaire bijouti|er|ere blanchisseu|r|se boucher bouchere boulang|er|ere brigadier caissi|er|ere cameraman
    carreleu|r|se carrossi|er|ere cariste chauffeu|r|se charcut|ier|iere charpenti|er|ere chaudronni|er|ere chef||fe
    chercheu|r|se chirurgien||ne chroniqueu|r|se coiffeu|r|se collaborat|eur|rice collecteu|r|se comedien||ne commis
    comptable concepteu|r|se concept|eur|rice concierge conduct|eur|rice conseill|er|ere conservat|eur|rice
    consultant||e contremaitre contrôleu|r|se controleu|r|se coordinat|eur|rice coordonnat|eur|rice correspondant||e
    coursi|er|ere couturi|er|ere couvreu|r|se createu|r|rice cuisini|er|ere danseu|r|se decorat|eur|rice delegue||e
    demarcheu|r|se demonstrat|eur|rice dentiste dessinat|eur|rice developpeu|r|se dieteticien||ne directeu|r|rice
    direct|eur|rice diplomate distribut|eur|rice doctorant||e documentaliste ebeniste eclairagiste econome economiste
    ecrivain||e edit|eur|rice educat|eur|rice electricien||ne electromecanicien||ne eleve employe||e encadrant||e
    enqueteu|r|se enseignant||e entraineu|r|se entrepreneu|r|se ergonome ergotherapeute esthetici|en|enne
    estheticien||ne etudiant||e expert||e exploitant||e fabricant||e facteu|r|rice factotum ferroni|er fleuriste
    fond|eur|rice fondat|eur|rice format|eur|rice forgeron fraiseu|r|se garagiste garde gardien||ne geometre gerant||e
    gestionnaire gouvernant||e graphiste greffi|er|ere grutier guichetier guide horlog|er|ere hote hotesse
    huissi|er|ere illustrat|eur|rice imprimeu|r|se infirmi|er|ere infographiste informaticien||ne ingenieu|r|re
    inspect|eur|rice instit|uteur|utrice institut|eur|rice intendant||e interimaire interprete intervenant||e
    jardini|er|ere journaliste juge juriste kinesitherapeute laborantin||e libraire livreu|r|se logisticien||ne
    lyceen||ne macon||ne magasini|er|ere magistrat||e maitresse manutentionnaire maquettiste maraich|er|ere marin
    mecanicien||ne mediat|eur|rice medecin menuisi|er|ere metteu|r|se militaire modelist|e moniteu|r|rice
    monit|eur|rice monteu|r|se musicien||ne negociat|eur|rice notaire nourrice operat|eur|rice opticien||ne
    orthophoniste ouvri|er|ere parqueteu|r paysagiste pecheu|r patissi|er|ere peintre pharmacien||ne photographe
    pilote plaquiste plombi|er|ere plongeu|r|se policier poissonni|er|ere postier preparat|eur|rice prepose||e
    president||e traducteur preteu|r product|eur|rice prof professeur||e programmeu|r|se programmat|eur|rice
    projectionniste promot|eur|rice psychologue psychiatre puericult|eur|rice realisat|eur|rice receptionniste
    redact|eur|rice referent||e regisseu|r|se relect|eur|rice releveu|r reporter representant||e responsable
    restaurat|eur|rice sage-femme salarie||e sapeu|r sauveteu|r|se sculpt|eur|rice secretaire serruri|er|ere
    serveu|r|se soigneu|r|se soudeu|r|se sous-chef specialiste stagiaire stage standardiste statisticien||ne steward
    styliste superviseu|r|se surveillant||e tailleu|r technicien||ne technico-commercial||e telephoniste
    teleconseill|er|ere teleprospect|eur|rice tourneu|r|se traduct|eur|rice traiteur tresori|er|ere tut|eur|rice
    tuyauteu|r urbaniste usineu|r vacataire vendangeu|r|se vendeu|r|se veterinaire vigneron||ne volontaire
    alternant||e alternance service_civique job_d'ete emploi_saisonnier saisonnier saisonniere conge_parental
    garde_d'enfants baby-sitter maitre-nageur infirmier_coordinateur cofond|ateur|atrice co-fond|ateur|atrice
"""
_SPANISH_PORTUGUESE = """
    extensionista capacitador||a aprendiz jovem_aprendiz residente_profesional monitor||a reporter redator||a
    fisic|o_medico matematic|o musico mestre supervisor auxiliar operador camarero segundo ayudante abogad|o|a
    actuari|o|a administrador||a administrativ|o|a advogad|o|a agente agricult|or|ora albanil alumn|o|a
    ambulanci|ero|a analista animador||a anestesista apicult|or|ora aprendiz arbitr|o|a archiver|o|a arquitet|o|a
    arquitect|o|a artesan|o|a artist|a asesor||a asistente asociad|o|a assessor||a assistente atendente auditor||a
    autonom|o_de azafata azafato bailar|in|ina barman barista becari|o|a bibliotecari|o|a biolog|o|a biomedic|o|a
    bolseir|o|a bolsista bombeir|o|a bomber|o|a cabeleireir|o|a cajer|o|a camarer|o|a caminhoneir|o|a camionero
    capataz capitan captador||a carniceir|o|a carnicer|o|a carpinteir|o|a carpinter|o|a carteir|o|a carter|o|a
    celador||a cerrajer|o|a chefe chef chofer cient|ifico|ifica cientista cirujan|o|a cirurgi|ao|a cobrador||a
    cociner|o|a colaborador||a comercial comercializador||a comerciante comunicador||a conductor||a conferente
    conserje consultor||a contable contador||a contabilista control|ador|adora controlador||a coordenador||a
    coordinador||a corredor||a corrector||a corretor||a costureir|o|a costurer|o|a cozinheir|o|a criador||a
    cuidador||a curador||a dependient|e|a delegad|o|a delineante dentista desarrollador||a desenhista desenvolvedor||a
    designer despachante dinamizador||a diplomatic|o|a director||a diretor||a disenador||a docente doctorand|o|a
    doutorand|o|a economista editor||a educador||a electricista eletricista elettricista embaixador||a empacador||a
    empleado empleada empregad|o|a emprendedor||a empreendedor||a encanador||a encargad|o|a encarregad|o|a
    enfermeir|o|a enfermer|o|a engenheir|o|a entrenador||a escritor||a escriturari|o|a escultor||a especialista
    estadistic|o|a estagiari|o|a estagio estatistic|o|a estudante estudiante estilista executiv|o|a farmaceutic|o|a
    ferreiro fisioterapeuta floricultor fonoaudiolog|o|a fontaner|o|a formador||a fotograf|o|a frentista fresador||a
    fundador||a funcionari|o|a garcom garconete geolog|o|a geografo gerente gestor||a guarda guardia guia
    historiador||a higienista ilustrador||a informatic|o_de ingenier|o|a inspector||a inspetor||a instalador||a
    institutriz instructor||a instrutor||a instrumentista interino interina interprete investigador||a jardiner|o|a
    jardineir|o|a jef|e|a jornalista juez jueza juiz juiza jurista laboratorista leitor||a lider limpiador||a
    limpador||a librer|o|a locutor||a logopeda maestr|o|a magistrad|o|a manicure manipulador||a maquinista
    maquillador||a marceneir|o|a mariner|o|a marinheir|o|a marisquero matron|a|o mayordomo mecanic|o|a mecanografo
    mediador||a medic|o|a mensajer|o|a mentor||a mercader|ista merendeira militar monitor||a montador||a motorista
    motoboy mozo_de neuropsicolog|o|a ninera notari|o|a novelista nutricionista odontolog|o|a obrer|o|a oficial_d*
    oficial operador||a operari|o|a orientador||a padeir|o|a panader|o|a parteira pasteler|o|a pasante pastor||a
    pedagog|o|a pedreir|o|a peluquer|o|a peon period|ista pescador||a pesquisador||a piloto pintor||a pizzaiol|o|a
    planificador||a porteir|o|a porter|o|a practicante practicas preparador||a presidente presidenta prestador||a
    procurador||a produtor||a productor||a profesor||a professor||a programador||a projetista promotor||a
    propietari|o|a proprietari|o|a psicolog|o|a psiquiatra publicista publicitari|o|a quiropractico realizador||a
    recepcionista recolector redactor||a redator||a registrador||a relator||a repartidor||a reponedor||a reporter
    repositor||a representante responsable responsavel restaurador||a revisor||a secretari|o|a sociolog|o|a
    socio_fundador socia_fundadora soci|o|a soldador||a soldado soldador sommelier sumiller subdirector||a subgerente
    supervisor||a tecnic|o|a tecnolog|o|a teleoperador||a terapeuta tesoureir|o|a tesorer|o|a titular torner|o|a
    torneir|o|a trabajador||a trabalhador||a trader traductor||a tradutor||a transportista tutor||a ujier urbanista
    valuador veterinari|o|a vendedor||a viajante vice-presidente vicepresident|e|a vigilante vigia voluntari|o|a
    voluntariado zelador||a servicio_militar servico_militar jefatura jefe_de chefe_de jovem_aprendiz menor_aprendiz
    trainee maitre primer_oficial mozo residente interna_residente interno_residente tripulante mediadora
"""
_ITALIAN = """
    addett|o|a agente aiut|o|ante allenat|ore|rice allievo allieva amministrat|ore|rice analista animat|ore|rice
    apprendista architett|o|a archivista arredat|ore|rice artigian|o|a artista assistente attore attrice autista
    autore autrice ausiliari|o|a avvocat|o|a badante bagnino barista bidell|o|a bibliotecari|o|a biolog|o|a borsista
    cameriere cameriera cantante capitano capo capocantiere capoturno caporeparto capoufficio caposala capotecnico
    carabiniere carpentiere carrozziere cassier|e|a casaro chef chimic|o_di collaborat|ore|rice collaudat|ore|rice
    commercialista commess|o|a compositore conduttore conduttrice consigliere consigliera consulente contabile
    controllore coordinat|ore|rice corriere copilota cuoc|o|a curat|ore|rice custode dattilografa decorat|ore|rice
    dentista dietista dipendente direttore direttrice dirigente disegnat|ore|rice docente dottorand|o|a dottoressa
    editore educat|ore|rice elettricista elettrotecnico enologo ergoterapista esperto esperta estetista fabbro
    facchino falegname farmacista fattorino fioraio fisioterapista fondat|ore|rice formatore formatrice fornaio
    fotograf|o|a fresatore funzionari|o|a garzone geologo geometra gestore gestrice giardinier|e|a giornalista giudice
    governante grafic|o_pubblicitario grafic|o|a guardia guida gruista idraulico illustrat|ore|rice imbianchino
    impiegat|o|a imprenditore imprenditrice incaricat|o|a infermier|e|a informatore ingegnere inserviente insegnante
    installatore interprete ispett|ore|rice istrutt|ore|rice laureando lavapiatti lavorante libero_professionista
    libraio logopedista macellaio macchinista maestr|o|a magazzinier|e|a magistrato manovale manutentore marinaio
    maresciallo massaggiat|ore|rice matematico meccanico mediat|ore|rice medico mentore merciologo montatore
    mulettista muratore musicista mungitore nutrizionista notaio odontoiatra oper|aio|aia operai|o|a operat|ore|rice
    orefice organizzat|ore|rice orologiaio oss ostetric|a|o ottico panettiere parrucchier|e|a pasticcer|e|a pediatra
    pescatore pilota pittore pittrice pizzaiolo poliziotto portalettere portiere portinaio postino praticante
    preparat|ore|rice presidente preside procacciatore procuratore product_manager produttore produttrice professore
    professoressa progettista programmat|ore|rice promoter promot|ore|rice psicolog|o|a psichiatra pubblicista
    pubblicitario puericultrice ragionier|e|a rappresentante reda|ttore|ttrice redattore redattrice regista
    receptionist referente relat|ore|rice responsabile restaurat|ore|rice revisore ricercat|ore|rice rilevatore
    ristoratore sacerdote saldatore sarto sarta scenografo scrittore scrittrice scultore scultrice segretari|o|a
    serramentista sindacalista sistemista soci|o|a social_media_manager soldato specialista speaker specializzando
    specializzanda stagista stalliere statistico stilista studente studentessa supplente supervisore
    sviluppat|ore|rice tappezziere tassista tecnic|o|a tesorier|e|a tipografo tirocinante tirocinio titolare tornitore
    traduttore traduttrice tutor ufficiale urbanista usciere vendit|ore|rice venditore vetraio veterinari|o|a
    vicepresidente vicedirettore vigile vigilante viticoltore volontari|o|a servizio_civile collaborazione_con
    dottorato_di_ricerca_in assegnista_di_ricerca assegnista bracciante capobarca vicecapo direzione_lavori *atore
    *atrice
"""

TITLE = WordList(_ENGLISH, _GERMAN, _FRENCH, _SPANISH_PORTUGUESE, _ITALIAN, DUTCH, SLAVIC, NORDIC, OTHERS)
"""Words of job titles."""
