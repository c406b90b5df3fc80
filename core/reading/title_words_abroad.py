"""The words of job titles in Dutch, in Slavic and Nordic languages, in Greek, Turkish, Romanian, Chinese and others."""

DUTCH = """
    *planner
    kok hulpkok souschef arts_in_opleiding bedrijfsarts basisarts zaalarts lasser kapper tolk bakker slager
    elektricien *adviseur *adviseuse *administrateur *analist *analiste *apotheker *arbeider *architect *assistent||e
    *beheerder *begeleid|er|ster *beleidsmedewerker *bestuurder *bewaker *bezorger *boekhoud|er|ster *bouwer
    *buschauffeur *chauffeur *chef *coach *coordinator *consulent *consultant *controleur *dierenarts *directeur
    *docent||e *ergotherapeut *expert *fotograaf *fysiotherapeut *gastheer *gastvrouw *griffier *griffie *grondwerker
    *hoofd *hovenier *huisarts *hulpverlener *ingenieur *inkoper *inspecteur *installateur *jurist *kapster *kelner
    *kraanmachinist *laborant||e *leerkracht *leraar *lerares *leidinggevende *leid|er|ster *lid_van *loodgieter
    *loopbaancoach *machinist *magazijnmedewerker *makelaar *manager *medewerk|er|ster *meester *metselaar *monteur
    *musicus *muzikant *notaris *onderhoudsmonteur *onderwijzer *onderwijzeres *onderzoek|er|ster *ondernemer
    *ontwerp|er|ster *ontwikkelaar *oprichter *oprichtster *opzichter *opvoeder *pedagoog *penningmeester *ploegleider
    *politieagent *portier *postbode *programmeur *projectleider *psycholoog *receptionist||e *recruiter *redacteur
    *regisseur *rechter *schilder *schoonma|ker|akster *schrijver *secretar|is|esse *specialist *stagiair||e *steward
    *stratenmaker *student *stukadoor *tandarts *technicus *tekenaar *tester *therapeut *timmerman *tuinman *trainer
    *uitvoerder *vakkenvuller *verhuizer *verkoper *verkoopster *verloskundige *verpleegkundige *verpleger
    *verpleegster *vertaler *vertaalster *verzorgende *verzorg|er|ster *voorman *voorzitter *vormgev|er|ster
    *vrachtwagenchauffeur *vrijwillig|er|ster *wachter *web_developer *werker *werkster *werkvoorbereider
    *wetenschapper *wijkverpleegkundige *woordvoerder *zorgmedewerker zelfstandige zzp'er zzp zij-instromer
    afdelingshoofd bedrijfsleider bijbaan studentenjob krantenbezorger ober serveerster oppas au-pair onderofficier
    leerling-* promovendus promovenda postdoc aio hoofd_van teamleider teamlead werkstudent
"""
SLAVIC = """
    dowod|ca|czyni ratowniczka dyzurn|y|a aspirant||ka kapral sierzant
    graficzka administrator||ka adiunkt adwokat agent||ka aktor||ka analityk analityczka animator||ka aplikant||ka
    aptekarz architekt archiwista asesor asystent||ka audytor||ka barman||ka bibliotekarz bibliotekarka biolog
    blacharz brygadzista budowniczy brukarz chemik chirurg cieśla ciesla cukiernik czlonek dekarz dentysta
    dietetyk||czka dietetyczka doktorant||ka doradca doradczyni dozorca drukarz dyrektor||ka dyspozytor||ka
    dziennikarz dziennikarka edukator||ka ekonomista ekonomistka ekspedient||ka ekspert||ka elektromonter elektryk
    elektronik elektromechanik farmaceut|a|ka florystka fizjoterapeut|a|ka fotograf fotografka fryzjer||ka
    funkcjonariusz geodeta geolog glazurnik goniec gornik grafik historyk hodowca hutnik hydraulik ilustrator||ka
    informatyk inspektor||ka instruktor||ka inzynier inzynierka introligator kadrow|y|a kaletnik kapitan kasjer||ka
    kelner||ka kierowca kierowniczka kierownik komendant komornik koordynator||ka konduktor konserwator||ka
    konsultant||ka konstruktor||ka kontroler||ka korektor||ka kosmetyczka kosmetolog krawcowa krawiec ksiegow|y|a
    kucharka kucharz kurator||ka kurier||ka laborant||ka lakiernik lektor||ka lekarz lekarka lesnik lider||ka
    listonosz logistyk logopeda ślusarz slusarz magazynier||ka majster makler malarz malarka manager menedzer||ka
    maszynista maszynistka matematyk mechanik mechatronik mediator||ka mistrz mlodsz|y|a monter montażysta montazysta
    muzyk murarz nadzorca naczelnik nauczyciel||ka niania notariusz ogrodni|k|czka opiekun||ka operator||ka optyk
    optometrysta organizator||ka palacz partner pedagog piekarz pielegniarka pielegniarz piel|egniarka pilot||ka
    pisarz pisarka plastyk pokojowka policjant||ka polozn|a|y pomocnik portier posrednik pracowni|k|ca prawnik
    prawniczka prezes prezenter||ka producent||ka profesor programist|a|ka projektant||ka prokurator prowadzac|y|a
    przedstawiciel||ka przedsiebiorca przewodni|k|czka przewodniczac|y|a psycholog psychiatra psychoterapeut|a|ka
    praktykant||ka radca ratowni|k|czka realizator||ka recepcjonist|a|ka redaktor||ka referent||ka rehabilitant||ka
    rehabilitator rekruter||ka reporter||ka rezyser||ka rolnik rybak rzecznik rzeczoznawca salowa samodzieln|y|a
    scenograf sekretarz sekretarka serwisant||ka sedzia skarbnik specjalist|a|ka spawacz sprzataczka sprzedawca
    sprzedawczyni starsz|y|a stażyst|a|ka stazyst|a|ka statystyk stolarz stolarka straznik strazak student||ka
    stroiciel szef||owa szef_kuchni szkoleniowiec szwaczka taksowkarz technik technolog terapeut|a|ka tester||ka
    tlumacz||ka tokarz trener||ka tynkarz udzialowiec urzedni|k|czka wiceprezes wicedyrektor weterynarz wlasciciel||ka
    wolontariusz||ka wspolnik wspolniczka wspolzalozyciel||ka wozny wychowaw|ca|czyni wykladow|ca|czyni zalozyciel||ka
    zarzadzajac|y|a zarzadca zastepca zastepczyni zbrojarz zegarmistrz zolnierz zootechnik żona wlasna_dzialalnosc
    dzialalnosc_gospodarcza samozatrudnienie urlop_macierzynski urlop_wychowawczy sluzba_wojskowa staz praktyka
    asistent||ka brigadnik brusic cisnik cisnice delnik delnice dispecer||ka elektrikar fakturant||ka hasic instalater
    inzenyr kadernik kadernice kuchar||ka lekar||ka mistr malir montér novinar||ka obchodnik obchodni_zastupce
    pokladni pomocnik_v pracovni|k|ce pravnik prodavac||ka programator||ka prekladatel||ka reditel||ka ridic
    sanitar||ka servirka skladnik specialista soustruznik spravce sestra stazista svarec tesar truhlar ucetni
    ucitel||ka uredni|k|ce vedouci vedec vedec|ky vrchni vychovatel||ka vyvojar||ka vyzkumni|k|ce zahradnik
    zdravotni_sestra zednik zivnostnik veduci riaditel||ka uctovni|k|cka zdravotna_sestra vodic predavac||ka
    inzinier||ka
"""
NORDIC = """
    *skotare barnskotare timvikarie vikarie
    polis overlege lege elev kokk kock tolk *ansvarig *arbetare *arkitekt *assistent *barista *barnmorska
    *bibliotekarie *bitrade *brandman *butikschef *chauffor *chef *direktor *djurskotare *doktorand *ekonom
    *elektriker *fastighetsskotare *forare *fores|tandare *forestandare *forfattare *forskare *forsaljare *fotograf
    *frisor *fysioterapeut *gruppchef *handledare *handlaggare *hantverkare *informator *ingenjor *inkopare *inspektor
    *instruktor *jurist *advokat *kassor *kassorska *kock *kommunikator *konsult *konstnar *konstruktor *koordinator
    *kurator *lakare *larare *ledare *lektor *maklare *malare *maskinist *mekaniker *medarbetare *montor *murare
    *musiker *officer *operator *ordforande *pedagog *praktikant *produktagare *produktchef *programmerare *projektor
    *projektledare *psykolog *radgivare *receptionist *redaktor *reparator *revisor *rormokare *samordnare
    *sekreterare *servitor *servitris *sjukskoterska *skoterska *snickare *socionom *socialsekreterare *speditor
    *spelutvecklare *stadare *strateg *studiecoach *svetsare *saljare *tandlakare *tekniker *terapeut *truckforare
    *trafikledare *underskoterska *utredare *utvecklare *vaktmastare *vardbitrade *varnpliktig *veterinar *vikarie
    *oversattare timvikarie sommarjobb egenforetagare egen_foretagare vd foraldraledig* praktik lia-praktik larling
    *ingenior *konsulent *leder *sjef *laerer *lærer *radgiver *medarbejder *medarbeider *udvikler *utvikler *læge
    *tømrer *tomrer *handvaerker *saelger *sælger *selger *tjener *fuldmægtig *fuldmaegtig *specialist *spesialist
    *forsker *stipendiat *vikar *lærling *laerling *sygeplejerske *sykepleier *sosionom *pædagog *paedagog
    *barnehagelærer *tandlæge *tannlege *bogholder *regnskapsfører *sagsbehandler *saksbehandler *journalist *redaktør
    *kunstner *snedker *snekker *maler *murer *chauffør *sjåfør *sjafor *butiksassistent *ekspedient *fagarbeider
    *operatør *formand *formann *daglig_leder *styreleder *bestyrer *studentermedhjælper studentmedarbeider *insinoori
    *johtaja *paallikko *kehittaja *opettaja *hoitaja *asiantuntija *suunnittelija *myyja *tyontekija *harjoittelija
    *avustaja *koordinaattori *laakari *kokki *tarjoilija *kuljettaja *asentaja *sihteeri *tutkija *konsultti
    *analyytikko *esimies *toimittaja *valmentaja *ohjaaja *yrittaja *juristi *psykologi *fysioterapeutti *apulainen
    *siivooja
"""
OTHERS = """
    казначеи программистка 助教 camerier|e|a asistent||a administrator avocat bucatar casier consilier contabil||a
    coordonator dezvoltator director economist||a functionar gestionar infirmier||a inginer||a inspector invatator
    jurist lacatus manipulant mecanic medic muncitor operator ospatar profesor||a programator psiholog referent
    reprezentant responsabil secretara sef sofer specialist stagiar sudor tehnician traducator vanzator vanzatoare
    zidar zugrav cercetator muhendis|||i mimar avukat ogretmen||i doktor||u hemsire||si mudur||u mudur_yardimcisi
    uzman||i yonetici||si sorumlu||su sef||i asistan||i stajyer||i danisman||i teknisyen||i tekniker||i asci garson
    sofor||u koordinator||u tasarimci arastirma_gorevlisi memur||u muhasebeci gelistirici||si programci cevirmen
    editor||u satis_temsilcisi isci||si kurucu ortak mimari mernok vezeto igazgato fejleszto tanar orvos apolo
    konyvelo ugyintezo asszisztens szakacs pincer elado sofor technikus gyakornok tanacsado menedzser elemzo kutato
    szerelo *mernok *vezeto *igazgato *fejleszto *tanar *orvos *technikus *menedzser αναλυτης αναλυτρια αρχιτεκτονας
    αρχιμαγειρας ασκουμεν|ος|η αστυνομικος βιβλιοθηκαριος βιολογος βοηθος βρεφονηπιοκομος γεωπονος γιατρος γραμματεας
    γραμματειακη γραφιστ|ας|ρια δασκαλα δασκαλος δημιουργος δημοσιογραφος διαχειριστ|ης|ρια διδακτορας διευθυντης
    διευθυντρια διευθυντικο δικηγορος εθελοντ|ης|ρια εκπαιδευτ|ης|ρια εκπαιδευτικος εκπροσωπος ελαιοχρωματιστης
    ελεγκτ|ης|ρια εμπορος επιβλεπων επιμελητ|ης|ρια επιμελητης επιστημονας επιστημονικος_συνεργατης επιτελους
    εργαζομεν|ος|η εργατης εργατρια εργοδηγος εργοθεραπευτης ερευνητ|ης|ρια ζωγραφος ηθοποιος ηλεκτρολογος θυρωρος
    ιατρος ιδιοκτητ|ης|ρια ιδρυτ|ης|ρια καθαριστρια καθηγητης καθηγητρια καθηγητ|ης|ρια καλλιτεχνης κατασκευαστης
    κηπουρος κοινωνικ|ος|η_λειτουργος κομμωτ|ης|ρια κουρεας κτηνιατρος λογιστ|ης|ρια λογοθεραπευτ|ης|ρια μαγειρας
    μαγειρισσα μαια μαθητευομεν|ος|η μεταφραστ|ης|ρια μηχανικος μηχανικο μηχανοδηγος μουσικος ναυτης νηπιαγωγος
    νοσηλευτ|ης|ρια νομικ|ος|η_συμβουλος ξεναγος οδηγος οδοντιατρος οικονομολογος οινοχοος παρουσιαστ|ης|ρια πλοιαρχος
    πολιτικος_μηχανικος προγραμματιστ|ης|ρια προεδρος προϊσταμεν|ος|η προισταμεν|ος|η προπονητ|ης|ρια πωλητ|ης|ρια
    ρεσεψιονιστ σερβιτορ|ος|α σεφ σκηνοθετης στελεχος στρατιωτης συγγραφεας συμβουλος συνεργατ|ης|ιδα συνιδρυτ|ης|ρια
    συντονιστ|ης|ρια συντηρητ|ης|ρια συντακτ|ης|ρια σχεδιαστ|ης|ρια ταμιας ταχυδρομος τεχνικος τεχνολογος τεχνιτης
    υδραυλικος υπαλληλος υπευθυν|ος|η υποψηφι|ος|α_διδακτορας φαρμακοποιος φιλολογος φοιτητ|ης|ρια φυλακας
    φυσικοθεραπευτ|ης|ρια φωτογραφος χειριστ|ης|ρια χημικος ψυχιατρος ψυχολογος αποθηκαριος ανωτερ|ος|η администратор
    акушер||ка аналитик архитектор архивариус ассистент||ка аспирант||ка аудитор баристa бариста бармен библиотекарь
    бригадир бухгалтер ведущии ведущая верстальщик ветеринар водитель волонтер воспитатель врач генеральныи_директор
    геодезист геолог главныи главная главврач горничная грузчик дизаинер диспетчер директор доцент журналист завхоз
    завуч заведующ|ии|ая заместитель зам закупщик инженер инженер-* инспектор инструктор исполнительныи исследователь
    каменщик кассир киномеханик кладовщик коммерческии_директор консультант контролер конструктор координатор
    копираитер корректор корреспондент косметолог кредитныи_эксперт куратор курьер лаборант лектор логист логопед
    маляр маркетолог мастер массажист математик машинист медсестра медбрат менеджер мерчендаизер методист механик
    младшии младшая модератор монтажник музыкант нача|льник няня научныи_сотрудник наладчик нотариус облицовщик
    оператор офис-менеджер официант||ка охранник парикмахер партнер педагог переводчик пекарь писатель плотник повар
    полицеискии помощник предприниматель председатель преподаватель провизор программист продавец продавец-консультант
    продюсер проектировщик промоутер профессор психиатр психолог работник рабочии разработчи|к|ца редактор режиссер
    референт ревизор репетитор риелтор руководитель сантехник сварщик сборщик секретарь системныи_администратор
    скульптор слесарь следователь сметчик снабженец собственник соучредитель социолог соцработник специалист стажер
    статистик старшии старшая столяр стоматолог стюард||есса строитель студент||ка супервизор тестировщи|к|ца технолог
    техник токарь тренер трактoрист тракторист торговыи_представитель уборщи|к|ца управляющ|ии|ая учитель||ница
    учредитель фармацевт фасовщик фельдшер физик физиотерапевт финансист фотограф фрилансер фрезеровщик художник
    хирург хореограф хостес шахтер швея шеф-повар штукатур эколог эконом экономист эксперт экспедитор электрик
    электромонтер электромонтажник электрогазосварщик юрист юрисконсульт юрискoнсульт срочная_служба служба_в_армии
    декретныи_отпуск индивидуальныи_предприниматель бухгалтер-* аналiтик адвокат бухгалтерка викладач виконавец
    виховател|ь|ька вчител|ь|ька дизаинерка дослiдник дослідник інженер керівни|к|ця кухар кухарка лікар лікарка
    менеджерка медична_сестра начальник офіціант||ка перекладач||ка помічни|к|ця продавчиня проектувальник
    працівни|к|ця розробни|к|ця слюсар стажист тестувальни|к|ця фахівець фахівчиня юристка водій 工程师 工程師 经理
    經理 总监 總監 主管 总裁 董事长 执行董事 首席 合伙人 创始人 *助理 *员 *員 *师 *師 *长 *长助理 *生 *主任 *工 *代表
    *顾问 *專家 *专家 *教授 *讲师 *编辑 *记者 *翻译 *会计 *會計 *出纳 *客服 *运营 *策划 *文员 *司机 *厨师 *志愿者
    *干事 *组长 *主席 *负责人 *架构师 *程序员 *设计 *开发 *销售 *秘书 *护士 *医生 *律师 *法务 *采购 *文案 *导演 *店长
    *班长 *校长 *院长 *所长 *处长 *科长 *部长 *局长 *教练 *导游 *保安 *技师 *老师 *教师 *博士后 *研究员 *实习
    エンジニア マネージャー デザイナー 部長 課長 係長 主任 担当 개발자 매니저 엔지니어 팀장 과장 대리 사원 부장
"""
