"""The words that schools and degrees are told by, in many languages. How they are written: see ``word_list``."""

from core.reading.word_list import WordList

SCHOOL = WordList(
    """
    *universi* uni *college* *hochschule* fh tu *institut* *school* *schule *schulen *gymnasium* *gymnasien *academy*
    *akademie* *akademi *academie* *academia* *accademia* ecole ecoles *lycee* iut iufm iae ifsi inspe espe ensa insa
    iep *faculty* *faculte* *facultad* fakultat fakultet escuela* escola* colegio colegi *faculdade* politecnico
    politecnica *polytechni* *politecnico *politecnica scuola scuole liceo istituto mit eth epfl ucla lse *berkeley*
    uniwersytet* *politechnika *liceum* technikum szkola szkol szkoly zespol_szkol* kolegium zasadnicza *πανεπιστημι*
    *πολυτεχνει* σχολη σχολης *λυκειο* γυμνασιο τει αει ιεκ επαλ *университет* *институт* академия *академия школа
    училище техникум колледж лицеи гимназия *гу суз *大学 *学院 *中学 *高中 *小学 *學院 *大學 *学校 *职校 *技校
    seminary conservatory conservatoire conservatorio konservatorium conservatorium kunstakademie musikhochschule
    fachschule berufsfachschule berufsschule berufskolleg fachoberschule realschule mittelschule hauptschule
    oberschule gesamtschule grundschule volkshochschule berufsakademie meisterschule handwerkskammer ihk ies ceip cfp
    fp_centro centro_de_formacion centro_de_estudios centre_de_formation cfa greta afpa cnam instituto universidad
    universitat universidade universite universita universiteit universitet univerzita universitatea universitesi
    hogeschool hbo_school roc scholengemeenschap basisschool hogskola hogskolan gymnasieskola gymnasieskolan
    folkhogskola komvux vocational_school yliopisto ammattikorkeakoulu lukio ammattikoulu hojskole ungdomsskole
    videregaende fagskole universitetet hogskole stredni_skola gymnazium vysoka_skola uciliste skola egyetem gimnazium
    foiskola iskola liceul colegiul grupul_scolar scoala lisesi okulu meslek_yuksekokulu yuksekokulu enstitusu
    fakultesi otterhochschule senac senai etec fatec escola_superior escola_secundaria agrupamento_de_escolas
    escola_profissional escola_tecnica colleges training_centre training_center bootcamp law_school medical_school
    business_school graduate_school grad_school drama_school art_school sixth_form grammar_school high_school
    secondary_school junior_college community_college technical_college further_education izba_radcow okregowa_izba
    wifi bfi bildungswerk bildungszentrum bildungsakademie berufsbildungszentrum berufsschulzentrum ausbildungszentrum
    landwirtschaftsschule *kolleg *kollegium *oberstufenzentrum fernuni fernuniversitat *seminar gakuin colaiste
    convent_school lyceum lyceums stedelijk_lyceum atheneum athenaeum athenee volksuniversiteit groupe_scolaire
    institution_saint* institution_sainte* gobelins sciences_po essec hec edhec emlyon kedge supaero epitech epita
    ens enac enset ensam ensi esiee insep isep campus_des_metiers maison_familiale_rurale mfr cef
    centro_integrado centro_educativo centro_universitario centro_de_ensino centro_de_estudos instituto_de_educacion
    conalep cetis cecyt cbtis unam itesm cefet ifsp ifrj pucrs puc unesp unicamp usp ufrj ufmg fgv iscte iseg ise
    isep iscap instituto_superior fundacao_getulio* itis ipsia ipssar ipsar iti itc itg iis isis ipc istituti
    convitto accademia naba ied luiss bocconi sapienza enaip cfp scuola_normale academie_voor mboschool
    volkshogeschool nimbas sgh agh pwr uw uj asp szkola_glowna wyzsza_szkola studium_policealne szkola_policealna
    мгу спбгу мгту мифи мфти вшэ ниу *гту *гпи *ииу вуз лицеи пту спо *скии_университет *skolan *skola
    *gymnasiet *akademin *hogskolan *universitetet larcenter yh kth lth handels chalmers *opisto *lukio *lyseo
    *koulu *yliopisto *korkeakoulu *lisesi *universitesi *enstitusu cvut vut vse uciliste odborne_uciliste
    uceni_technicke vysoke_uceni_technicke zakladni_skola obchodni_akademie technikum_* iskolaja *egyetem *gimnazium
    *skole *gymnasium *universitet 北大 清华 *党校 *书院 *学堂 *分校
    大专院校 党校 高等专科学校 *専門学校 *고등학교 *대학교 ucl
    """
)
"""Words of places of learning."""
DEGREE = WordList(
    """
    b.a b.s m.a m.s ph.d b.sc m.sc b.eng m.eng b.ed m.ed b.com ll.b ll.m m.phil b.tech m.tech a.a a.s a.a.s dr.-ing
    dipl.-ing ba ma bs ms bts licence_d diplome_d bachelor* master master's masters masterstudium masterabschluss
    magister* diplom diplome* diplom-* diploma* diplomado diplomstudium *diplom diploma_in doctor doctorate doctoral*
    doktor* phd dphil mba emba executive_mba bsc msc beng meng btech mtech bcom bba bfa mfa llb llm mphil mres mbbs
    mbchb mbbch bvm bvsc dvm dds jd edd dba barch bdes mdes bmus mmus bph mph msw bsw mha mpa mpp ma_hons ba_hons
    bsc_hons associate's_degree associate_degree associates degree certificate certification_in minor_in major_in
    minor major postgraduate undergraduate postgraduate_diploma graduate_diploma graduate_certificate pgce pgcert
    pgdip pgde hnd hnc nvq svq btec gnvq foundation_degree foundation_year access_course a-levels a_levels as_levels
    gcse gcses o-levels o_levels leaving_certificate junior_certificate highers advanced_highers
    international_baccalaureate ib_diploma high_school_diploma ged matura matriculation apprenticeship_in
    city_and_guilds legal_practice_course bar_professional_training residency residency_in fellowship_in
    specialty_training licence_in coursework course courses studies science_in engineering_in abitur fachabitur
    fachhochschulreife hochschulreife allgemeine_hochschulreife mittlere_reife mittlerer_schulabschluss
    realschulabschluss hauptschulabschluss schulabschluss *abschluss staatsexamen erstes_staatsexamen
    zweites_staatsexamen *examen *ausbildung ausbildung lehre berufsausbildung *lehre umschulung promotion
    habilitation dissertation studium *studium gesellenbrief meisterbrief meisterprufung gesellenprufung
    weiterbildung_zum weiterbildung_zur fortbildung_zum staatlich_geprufter fachwirt fachwirtin betriebswirt
    betriebswirtin fachinformatiker fachinformatikerin diplomarbeit vordiplom magisterstudium lehramt referendariat
    licence licence_de licence_professionnelle maitrise doctorat dut cap bep bac bac_pro baccalaureat brevet
    agregation capes diplome diplome_d'etat diplome_universitaire du_ dea dess certificat titre_professionnel cqp
    mention_complementaire classe_preparatoire prepa ingenieur_diplome diplome_d'ingenieur deug licenciatura
    licenciado licenciada grado grado_en grado_superior grado_medio ciclo_formativo tecnico_superior tecnico_en
    tecnico_medio master_en master_universitario maestria doctorado bachillerato bachiller ingenieria ingenieria_en
    diplomatura posgrado postgrado especialidad especializacion especialista_en titulo_de titulacion selectividad
    residencia_en mestrado mestre bacharel* bacharelado licenciatura_em doutorado doutoramento pos-graduacao
    pos_graduacao especializacao tecnologo ensino_medio ensino_secundario ensino_superior curso_tecnico
    curso_profissional curso_de curso_superior tecnico_em graduacao mba_em laurea* laurea_magistrale laurea_triennale
    laurea_in dottorato diploma_di maturita maturita_classica maturita_scientifica maturita_tecnica qualifica
    qualifica_professionale licenza_media perito perito_in geometra ragioniere abilitazione specializzazione corso_di
    licencjat* magisterium mgr inzynier inz lic studia studia_podyplomowe doktorat podyplomow* technik
    egzamin_maturalny swiadectwo aplikacja dyplom zasadnicze_wyksztalcenie wyksztalcenie_srednie wyksztalcenie_wyzsze
    absolwent wo hbo mbo vwo havo mavo vmbo propedeuse propedeutisch doctoraal diploma educatieve_master opleiding_tot
    leerling gymnasium-diploma *exam civilingenjor hogskoleingenjor gymnasieexamen kandidatexamen masterexamen
    magisterexamen kandidat licentiat* teknologie_kandidat *eksamen kandidatgrad bachelorgrad mastergrad mastergrad_i
    fagbrev svendebrev studentereksamen maisteri kandidaatti tradenomi insinoori_amk ylioppilas diplomi-insinoori
    tohtori restonomi sairaanhoitaja_amk bakalar* vyucni_list doktorske inzenyrske magisterske erettsegi oklevel
    okleveles szakkepesites licenta diploma_de bacalaureat masterat calificare lisans yuksek_lisans on_lisans doktora
    lise diplomasi πτυχι* μεταπτυχι* διδακτορικ* διπλωμ* απολυτηρι* μεταδιδακτορ* ειδικοτητα αδεια_ασκησης бакалавр*
    магистр* магистратура специалитет специалист кандидат аспирант* интернатура ординатура диплом* доктор_наук
    среднее_специальное среднее_профессиональное высшее_образование неполное_высшее аттестат техник магістр* бакалавр
    молодший_спеціаліст 学士 硕士 博士 本科 专科 大专 高中 中专 学位 研究生 碩士 學士 双学位 工学学士 理学硕士
    学士学位 修士 학사 석사 박사 staatlich_anerkannt staatlich_anerkannte staatlich_anerkannter staatlich_geprufte
    exchange exchange_semester exchange_student exchange_year exchange_term semester_abroad study_abroad year_abroad
    summer_school visiting_student auslandssemester austauschsemester erasmus erasmus-semester erasmussemester
    semestre_erasmus semestre_d'echange annee_d'echange echange_universitaire classes_preparatoires classe_prepa
    intercambio semestre_de_intercambio movilidad mobilidade periodo_erasmus scambio uitwisseling
    buitenlandsemester uitwisselingssemester wymiana wymiana_studencka utbytestermin utbytesstudier utbytesar vaihto
    vaihto-opiskelu erasmus+ ανταλλαγη πρακτικη по_обмену стажировка_студентов 交换生 交换 *programmet *linjen
    *utbildning *utbildningen *tutkinto insinoori insinoori_(amk) ylioppilastutkinto doctora_en doctor_en
    doutora_em doutor_em dottore_in dottoressa_in diplome_de_l* leaving_cert highers scottish_highers
    specialist_training facharztausbildung facharzt approbation propedeuse basisstudium grundstudium hauptstudium
    fernstudium abendstudium aufbaustudium zusatzstudium zertifikatslehrgang lehrgang aspirantura
    среднее_общее_образование среднее_образование профессиональная_переподготовка повышение_квалификации
    tecnico ausbildung* aa aas maturitni*
    """
)
"""Words of degrees and courses of study."""
