"""The words that job titles, organisations, schools and degrees are told by, in many languages."""

import re

from core.reading.phrases import any_of

TITLE = any_of(
    r"""
    engineer(?:ing)? developer programmer architect manager director head lead leader chief officer president
    founder
    co-founder partner owner ceo cto cfo coo cio vp analyst scientist researcher consultant specialist coordinator
    administrator assistant associate intern internship trainee apprentice student teacher lecturer professor tutor
    instructor fellow postdoc nurse doctor physician surgeon pharmacist therapist accountant auditor controller
    bookkeeper clerk secretary receptionist designer artist illustrator photographer writer editor journalist author
    translator marketer recruiter representative agent advisor adviser executive supervisor technician mechanic
    electrician operator driver cook chef waiter waitress barista cashier salesperson sales seller volunteer member
    chair chairman chairwoman maintainer creator contributor freelancer? contractor strategist planner buyer
    producer
    attorney lawyer paralegal counsel scrum_master product_owner tester qa sre devops advocate evangelist ambassador
    analyste charge_d[eu']\w* adjointe? preparat(?:eur|rice) operat(?:eur|rice) superviseu(?:r|se)
    mentor coach trainer curator librarian pilot captain sergeant lieutenant guard inspector surveyor estimator
    staff
    principal senior junior independent
    foreman forewoman carpenter joiner plumber welder painter bricklayer roofer gardener farmer baker butcher tailor
    hairdresser beautician florist jeweller shipwright machinist fitter labourer laborer apprentice hand cleaner
    caretaker porter courier bartender bar_staff host hostess steward stewardess nanny au_pair midwife paramedic
    dentist veterinarian psychologist psychiatrist counsell?or social_worker physiotherapist optician dietitian
    economist statistician mathematician physicist chemist biologist geologist archaeologist historian actuary
    broker
    trader underwriter treasurer banker teller merchandiser stylist model actor actress musician singer dancer
    composer conductor animator videographer copywriter proofreader interpreter broadcaster presenter publicist
    lobbyist diplomat civil_servant police_officer firefighter soldier detective judge magistrate notary bailiff
    educator headteacher principal_teacher dean rector registrar invigilator resident houseman scholar trustee
    commissioner chairperson secretary-general webmaster sysadmin dba analista architect\w* geschaftsleitung
    \w+(?:leitung|assistenz|betreuer|trainer|ausbilder|psycholog|therapeut|apotheker|biolog|chemik|physik|informatik|mechanik|elektronik|tischler|schreiner|zimmerer|maurer|maler|backer|gartner|ubersetzer|dolmetscher|jurist|anwalt|richter|steward|hebamme)(?:in|er|erin|en)?
    ausbilder(?:in)? tischler(?:in)? schreiner(?:in)? maler(?:in)? backer(?:in)? gartner(?:in)? hebamme
    erzieher(?:in)?
    ubersetzer(?:in)? dolmetscher(?:in)? jurist(?:in)? pfarrer(?:in)? tierarzt(?:in)? apotheker(?:in)?
    kanzler(?:in)?
    commis(?:_de)? second_de plongeur patissier patissiere boulanger(?:e)? boucher(?:e)? menuisier(?:e)? plombier
    electricien(?:ne)? macon mecanicien(?:ne)? chauffeur(?:e)? livreur livreuse caissier(?:e)? hotesse sage-femme
    medecin pharmacien(?:ne)? avocate? juriste notaire urbaniste architecte actuaire traduct(?:eur|rice) interprete
    journaliste educat(?:eur|rice) instit(?:uteur|utrice) surveillante? benevole chef president(?:e)?
    tresorier(?:e)?
    carpinter[oa] electricista fontaner[oa] panader[oa] pintor[a]? albanil conductor[a]? repartidor[a]? cajer[oa]
    matron[a]? psicolog[oa] fisioterapeuta farmaceutic[oa] veterinari[oa] economista period(?:ista) traductor[a]?
    interprete operari[oa] delineante voluntari[oa] tesorer[oa] secretari[oa] president[ea] interino tutor[a]
    carpinteir[oa] eletricista padeir[oa] motorista enfermeir[oa] medic[oa] psicolog[oa] fisioterapeuta jornalista
    tradutor[a]? tecnic[oa]_de tesoureir[oa] voluntari[oa] analista cozinheir[oa] garcom pedreir[oa]
    falegname elettricista idraulico muratore panettiere autista magazzin(?:iere|iera) corriere cassier[ea]
    ostetrica
    medico psicolog[oa] fisioterapista farmacista veterinari[oa] economista giornalista traduttore traduttrice
    restaurat(?:ore|rice) operai[oa] volontari[oa] tesorier[ea] segretari[oa] commercialista praticante
    timmerman elektricien loodgieter bakker chauffeur kok ober verloskundige arts fysiotherapeut apotheker jurist
    vertaler tolk laborant(?:e)? onderwijzer(?:es)? ontwerper vormgever vrijwilliger penningmeester secretaris
    \w*(?:ontwerper|ontwikkelaar|vormgever|medewerker|analist|beheerder|adviseur|begeleider|leider|docent|monteur|werker|consulent)(?:es|ster)?
    studentenjob bijbaan stagiair(?:e)? projectmanager
    stolarz elektryk hydraulik piekarz kierowca kucharz kelner(?:ka)? polozna fizjoterapeut(?:a|ka)
    farmaceut(?:a|ka)
    psycholog prawnik prawniczka tlumacz(?:ka)? dziennikarz dziennikarka magazynier logistyk grafik(?:czka)?
    programistka inzynierka tester(?:ka)? wolontariusz(?:ka)? opiekun(?:ka)? wychowawca
    μαγειρας σερβιτορος νοσηλευτης νοσηλευτρια γιατρος δικηγορος ηλεκτρολογος οδηγος πωλητης πωλητρια γραμματεας
    τεχνικος σχεδιαστης σχεδιαστρια δημοσιογραφος μεταφραστης μεταφραστρια εθελοντης εθελοντρια εργαζομενος
    повар официант водитель электрик сварщик токарь слесарь плотник столяр конструктор инженер-конструктор техник
    технолог переводчик журналист психолог лаборант фельдшер акушерка фармацевт экономист логист кладовщик волонтер
    председатель казначей научный_сотрудник разработчица аналитик-\w+ программистка
    助教 讲师 医生 护士 律师 编辑 记者 翻译 会计师 销售 客服 运营 策划 文员 司机 厨师 志愿者 主任 部长 组长 主席 干事
    \w*(?:ingenieur|entwickler|berater|leiter|techniker|kaufmann|kauffrau|fachkraft|mitarbeiter)(?:in|/in|:in|\*in|innen|en|e)?
    \w*(?:assistent|wissenschaftler|lehrer|arzt|pfleger|schwester|meister|verkaufer|sachbearbeiter)(?:in|/in|:in|\*in|innen|en|e)?
    \w*(?:referent|buchhalter|redakteur|gestalter|architekt|fuhrer|koch|kellner|fahrer)(?:in|/in|:in|\*in|innen|en|e)?
    \w*(?:analytiker|forscher|dozent)(?:in|/in|:in|\*in|innen|en|e)? praktikant(?:in)? praktikum werkstudent(?:in)?
    geschaftsfuhrer(?:in)? vorstand auszubildender? ausbildung_zur? prokurist(?:in)? doktorand(?:in)? hilfskraft
    tutor(?:in)? volontar(?:in)? aushilfe koordinator(?:in)? manager(?:in)? designer(?:in)? ingenieure?
    developpeu(?:r|se) responsable directeur directrice chef(?:fe)?_d\w* chargee?_d\w* consultante?
    conseill(?:er|ere)
    assistante? stagiaire stage enseignante? professeure? technicien(?:ne)? vendeu(?:r|se) infirmi(?:er|ere)
    comptable
    gestionnaire redact(?:eur|rice) formateur formatrice alternante? apprentie? graphiste animat(?:eur|rice)
    serveu(?:r|se) cuisini(?:er|ere) secretaire charge_d\w* coordinat(?:eur|rice) chercheu(?:r|se) doctorante?
    administrat(?:eur|rice) ingenier[oa] desarrollador[a]? programador[a]? gerente director[a]? jef[ea]
    consultor[a]?
    analista asesor[a]? tecnic[oa] becari[oa] practicas profesor[a]? docente maestr[oa] enfermer[oa] medic[oa]
    contable contador[a]? administrativ[oa] vendedor[a]? comercial encargad[oa] coordinador[a]? investigador[a]?
    disenador[a]? arquitect[oa] abogad[oa] auxiliar ayudante camarer[oa] cociner[oa] dependient[ea] redactor[a]?
    engenheir[oa] desenvolvedor[a]? estagiari[oa] estagio gestor[a]? coordenador[a]? diretor[a]? professor[a]?
    pesquisador[a]? advogad[oa] arquitet[oa] assistente ingegnere sviluppat(?:ore|rice) programmat(?:ore|rice)
    responsabile direttore direttrice consulente impiegat[oa] tirocinante tirocinio stagista insegnante
    ricercat(?:ore|rice) infermier[ea] contabile commess[oa] cameriere?a? cuoc[oa] architetto avvocato tecnico
    addett[oa] capo collaborat(?:ore|rice) progettista ontwikkelaar medewerker adviseur docent leraar
    verpleegkundige
    onderzoeker programmeur leidinggevende teamleider projectleider boekhouder verkoper beheerder programista
    inzynier
    kierownik dyrektor specjalista specjalistka analityk konsultant nauczyciel(?:ka)? asystent(?:ka)?
    praktykant(?:ka)? stazyst(?:a|ka) ksiegow[ya] sprzedawca pracownik koordynator projektant(?:ka)? lekarz
    pielegniarka μηχανικοσ? μηχανικος προγραμματιστης προγραμματιστρια διευθυντης διευθυντρια υπευθυνος υπευθυνη
    αναλυτης καθηγητης καθηγητρια βοηθος συμβουλος ερευνητης λογιστης υπαλληλος ασκουμενος προϊσταμενος инженер
    разработчик программист менеджер директор руководитель начальник аналитик консультант специалист преподаватель
    учитель ассистент стажер бухгалтер дизаинер архитектор администратор тестировщик врач медсестра юрист секретарь
    помощник продавец инженер-\w+ ведущий старшии младшии 工程师 经理 主管 总监 分析师 设计师 开发 顾问 实习生? 助理
    专员 教师 教授 研究员 架构师 程序员 會計 会计 负责人 工程師 經理
    """
)
TITLE_BEGINNING = any_of(
    r"""
    senior junior lead principal staff head_of vp vice_president director_of chief associate independent freelance
    leiter(?:in)?_d chef_d responsable_d jefe_de responsabile_d
    """
)
LEGAL = any_of(
    r"""
    inc llc ltd limited corp plc gmbh ag kg kgaa ohg ug e\.v s\.?a\.?s sarl s\.l s\.l\.u slu s\.?p\.?a s\.?r\.?l
    b\.?v
    n\.v nv bv ab oy aps a/s s\.?a\.?c e\.?i\.?r\.?l s\.?a\.?s s\.?n\.?c s\.?c\.?a gbr e\.?k ug se llp pllc cic
    pte kft d\.?o\.?o s\.a s\.?a\.?b c\.?v s/a eireli me
    sp\._z_o\.?o s\.?r\.?o pty pvt llp lda ltda ао ип ооо оао зао пао επε ε\.π\.ε ικε αε α\.ε
    ι\.κ\.ε ο\.ε 有限公司 公司 集团
    """
)
"""Legal forms: an organisation when one ends the name."""
ORGANISATION = any_of(
    r"""
    company corporation group gruppe groupe grupo gruppo holdings? bank banque banco banca insurance versicherung
    university universitat universite universidad universidade universita universiteit uniwersytet πανεπιστημιο
    университет institut\w* college school schule hochschule academy hospital klinik\w* krankenhaus clinic ministry
    ministerium ministere council commission committee agency agentur agence agencia foundation stiftung fondation
    fundacion association verein verband society studios? labs? laborator\w+ technologies solutions systems
    consulting
    services industries media entertainment airlines? hotel restaurant cafe supermarkt research ventures capital
    networks? center centre zentrum museum verlag werke stadtwerke education_nationale mairie ayuntamiento startup
    银行 大学 学院 研究所 医院 科技
    """
)
DEGREE = any_of(
    r"""
    bachelor\w* master\w* magister diplom\w* doctor\w* doktor\w* ph\.?\s?d dphil mba b\.?\s?sc m\.?\s?sc b\.?\s?a
    m\.?\s?a b\.?s m\.?s b\.?eng m\.?eng b\.?tech m\.?tech b\.?ed m\.?ed b\.?com ll\.?[bm] m\.?phil bba
    associate(?:'s)?_degree a\.?a\.?s? degree certificate minor major postgraduate undergraduate high_school_diploma
    ged abitur fachabitur staatsexamen ausbildung\w* promotion mittlere_reife realschulabschluss licence maitrise
    doctorat dut bts cap bac baccalaureat agregation capes diplome licenciatura licenciad[oa] grado master doctorado
    bachillerato ingenieria tecnico mestrado bacharel\w* doutorado doutoramento laurea\w* dottorato diploma maturita
    perito licencjat magisterium? inzynier doktorat studia wo hbo vwo havo mbo propedeuse πτυχιο μεταπτυχιακο
    διδακτορικο διπλωμα απολυτηριο бакалавр\w* магистр\w* специалист кандидат аспирант\w* course studies science_in
    engineering_in 学士 硕士 博士 本科 专科 学位 研究生
    """
)
SCHOOL = any_of(
    r"""
    \w*universi\w+ uni \w*college\w* \w*hochschule\w* fh tu \w*institut\w* \w*school\w* \w*schule\w* \w*gymnasium\w*
    \w*academy\w* \w*akademie\w* \w*academie\w* \w*academia\w* \w*accademia\w* \w*ecole\w* \w*lycee\w* iut iufm
    \w*faculty\w* \w*faculte\w* \w*facultad\w* \w*instituto\w* \w*escuela\w* \w*escola\w* \w*colegio\w*
    \w*faculdade\w* \w*politecnico\w* \w*politecnica\w* \w*polytechni\w+ \w*scuola\w* \w*liceo\w* \w*istituto\w* mit
    eth epfl ucla? \w*berkeley\w* \w*uniwersytet\w* \w*politechnika\w* \w*akademia\w* \w*liceum\w* \w*szkola\w*
    \w*πανεπιστημιο\w* \w*πολυτεχνειο\w* \w*σχολη\w* \w*λυκειο\w* τει \w*университет\w* \w*институт\w*
    \w*академия\w*
    \w*школа\w* \w*училище\w* \w*техникум\w* \w*колледж\w* \w*гу 大学 学院 中学 學院 大學
    """
)

DASH = re.compile(r"\s+[–—-]\s+|\s*—\s*")
"""A dash between two names."""
AT = re.compile(
    r"\s+(?:at|@|bei|chez|presso|bij|στην εταιρεία|στην|στο|w firmie|в компании|就职于|任职于)\s+", re.IGNORECASE
)
"""The word between a title and an employer."""
