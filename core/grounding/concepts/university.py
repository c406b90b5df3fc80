"""Things that universities and research groups speak of."""

CONCEPTS = """
university universities universitat* universite universites universidad* hochschul* fachhochschul*
faculty faculties fakultat* facultad* faculte facultes
lecture_series lectures vorlesung* cours_magistra* clase*_magistral* lehrveranstalt*
lecturer* dozent* lehrbeauftragt* maitre*_de_conferences charge*_de_cours chargee*_de_cours charge*_d_enseignement
  profesor*_asociad* profesor*_universitari* hochschullehr*
professorship lehrstuhl* chaire catedra* juniorprofess*
doctoral_stud* phd phds doctorand* doktorand* promotionsstud* promotionsvorhaben doctorat* doctorado* tesis_doctoral
  doktorarbeit* dissertation* promovier* doctoral_thesis
postdoc* postdoktor* post_doctorant*
habilitation* hdr
thesis_supervision betreuung_von_abschlußarbeiten betreuung_von_abschlussarbeiten direction_de_memoires
  encadrement_de_memoires direccion_de_tfg
tutorial_class* tutorium tutorien travaux_diriges
seminar_paper* hausarbeit* seminararbeit* trabajo*_de_curso term_paper*
practical_course* laborpraktik* travaux_pratiques practicas_de_laboratorio
undergraduate* bachelorstud* etudiants_de_licence estudiantes_de_grado
graduate_student* masterstud* etudiants_de_master estudiantes_de_master postgrad*
freshm* first_year_student* erstsemest* studienanfang* primo_entrants estudiantes_de_primer_curso
  etudiants_de_premiere_annee
student_advis* student_counsel* studienberat* orientation_des_etudiants orientacion_universitaria academic_advis*
admissions_office studierendensekret* zulassungsstell* service_des_admissions oficina_de_admisiones
  scolarite_universitaire immatrikul* matriculacion
scholarship* stipendi* bourse*_d_etudes
tuition_fee* studiengebuhr* frais_de_scolarite matricula_universitaria
course_catalogue modulhandbuch* maquette_pedagogique guia*_docente*
degree_programme* degree_program* studiengang* cursus titulacion*
accredit* akkreditier* acreditacion*
peer_review* begutachtungsverfahren comite*_de_lecture revision*_por_pares
publication publications publikation* publicacion*
scientific_article* research_paper* fachartikel* article*_scientifique* articulo*_cientifico* journal_article*
  zeitschriftenartikel* aufsatze
academic_journal* fachzeitschrift* revue*_scientifique* revista*_cientifica* scientific_journal*
conference conferences konferenz konferenzen fachtagung* tagung tagungen colloque* congreso congresos kolloquium*
  kongreß kongress kongresse congress congresses congres
conference_talk* fachvortrag* vortrag vortrage communication*_orale* ponencia* conferencia conferencias
  conferenciante* conferencier*
poster_session* posterprasentat* session_posters
scientist* researcher* wissenschaftler* forscher* chercheur* chercheuse* investigador* scientifique* cientific*
research_assistant* wissenschaftliche_mitarbeiter* wissenschaftlicher_mitarbeiter* assistant*_de_recherche
  ayudante*_de_investigacion ingenieur*_d_etudes auxiliar*_de_investigacion
student_assistant* studentische_hilfskraft* hiwi* hilfswissenschaft*
research_group* forschungsgrupp* equipe*_de_recherche grupo*_de_investigacion
research_proposal* grant_proposal* grant_application* forschungsantrag* antragstell* forderantrag* projet_anr
  propuesta*_de_investigacion
third_party_fund* drittmittel* financements_externes financiacion_externa competitive_fund*
principal_investigator* projektleitung_forschung investigador*_principal*
field_work fieldwork feldforsch* travail_de_terrain trabajo_de_campo
survey surveys umfrage* befragung* fragebog* questionnaire* enquete*_de_satisfaction encuesta* cuestionario*
qualitative_research qualitative_forschung recherche_qualitative investigacion_cualitativa
focus_group* fokusgrupp* groupe*_de_discussion grupo*_focal*
interview_study leitfadeninterview* experteninterview* entretiens_semi_directifs entrevistas_semiestructuradas
experiment experiments experimente* experimento* versuchsaufbau* versuchsreih* experimentation*
sample_size stichprob* echantillon* muestreo* muestra_representativa
statistic* statistik* statistisch* statistiq* estadistic*
literature_review* literaturrecherche* revue_de_litterature revision*_bibliografica* systematic_review* literaturstud*
scientific_method* research_method* forschungsmethod* methodologie_de_recherche metodologia_de_investigacion
academic_writing wissenschaftliches_schreiben redaction_scientifique redaccion_academica
humanities geisteswissenschaft* sciences_humaines humanidades
social_science* sozialwissenschaft* sciences_sociales ciencias_sociales
literature literatur literaturwissenschaft* litterature literatura
linguist* sprachwissenschaft*
german_studies germanist* etudes_germaniques filologia_alemana
english_studies anglist* amerikanist* etudes_anglophones filologia_inglesa
romance_studies romanist* etudes_romanes filologia_romanica
historian* historiker* historien* historiador* geschichtswissenschaft*
archaeolog* archaolog* archeolog* arqueolog*
anthropolog* antropolog* ethnolog* etnolog*
sociolog* soziolog*
political_science* politikwissenschaft* politolog* sciences_politiques ciencias_politicas
theolog* teolog*
physicist* physiker* physicien*
biologist* biolog biologe biologen biologin biologo* biologa
biochem* bioquimic* biochim*
biotecnolog* biotech*
geolog* geowissenschaft*
astronom* astrophys* astrofisic*
meteorolog* wetterkunde*
zoolog*
mathematician* mathematiker* mathematicien* matematico
rector rectors rektorat* presidence_de_l_universite rectorado* vicerrect* prorektor*
dean deans dekan dekanat* dekanin doyen_de_la_faculte decano* decana
examination_board prufungsausschuß prufungsausschuss prufungskommission* jury_d_examen tribunal_de_tesis jury_de_these
student_union studierendenvertret* studentenvertret* fachschaft* association_etudiante asociacion_de_estudiantes
  students_union
student_residence* studentenwohnheim* studierendenwohnheim* residence*_universitaire* residencia*_universitaria*
  residencia*_de_estudiantes halls_of_residence dormitor*
alumni absolvent* anciens_eleves antiguos_alumnos ehemaligenverein*
international_office akademisches_auslandsamt relations_internationales_universitaires
  oficina_de_relaciones_internacionales erasmus
knowledge_transfer wissenstransfer* transfert_de_connaissances transferencia_de_conocimiento technologietransfer*
spin_off spin_offs ausgrund* essaimage
science_communication wissenschaftskommunikat* mediation_scientifique vulgarisation_scientifique
  divulgacion_cientifica
semester*
botan*
master_s_thesis master_thesis masterarbeit* memoire*_de_master trabajo*_de_fin_de_master tfm
bachelor_s_thesis bachelor_thesis bachelorarbeit* memoire*_de_licence trabajo*_de_fin_de_grado tfg
diplomarbeit* diploma_thesis
final_thesis abschlußarbeit* abschlussarbeit* final_year_project* projet*_de_fin_d_etudes
privatdozent*
"""
