"""Things that universities and research groups speak of."""

CONCEPTS = """
university universities universitat* universite universites universidad* hochschul* fachhochschul*
faculty faculties fakultat* facultad* faculte facultes
lecture_series vorlesung* cours_magistra* clase_magistral* clases_magistral* lehrveranstalt*
lecturer* dozent* lehrbeauftragt* maitre_de_conferences maitres_de_conferences charge_de_cours charges_de_cours
  chargee_de_cours chargees_de_cours charge_d_enseignement charges_d_enseignement profesor_asociad* profesora_asociad*
  profesores_asociad* profesoras_asociad* profesor_universitari* profesora_universitari* profesores_universitari*
  profesoras_universitari* hochschullehr*
professorship lehrstuhl* chaire catedra* juniorprofess*
doctoral_stud* phd phds doctorand* doktorand* promotionsstud* promotionsvorhaben doctorat* doctorado* tesis_doctoral
  doktorarbeit* dissertation* promovier* doctoral_thesis
postdoc* postdoktor* post_doctorant*
habilitation*
thesis_supervision betreuung_von_abschlußarbeiten betreuung_von_abschlussarbeiten direction_de_memoires
  encadrement_de_memoires direccion_de_tfg
tutorial_class* tutorium tutorien travaux_diriges
seminar_paper* hausarbeit* seminararbeit* trabajo_de_curso trabajos_de_curso term_paper*
practical_course* laborpraktik* travaux_pratiques practicas_de_laboratorio
undergraduate* bachelorstud* etudiants_de_licence estudiantes_de_grado
graduate_student* masterstud* etudiants_de_master estudiantes_de_master postgrad*
freshm* first_year_student* erstsemest* studienanfang* primo_entrants estudiantes_de_primer_curso
  etudiants_de_premiere_annee
student_advis* student_counsel* studienberat* orientation_des_etudiants orientacion_universitaria academic_advis*
admissions_office studierendensekret* zulassungsstell* service_des_admissions oficina_de_admisiones
  scolarite_universitaire immatrikul* matriculacion
scholarship* stipendi* bourse_d_etudes bourses_d_etudes
tuition_fee* studiengebuhr* frais_de_scolarite matricula_universitaria
course_catalogue modulhandbuch* maquette_pedagogique guia_docente* guias_docente*
degree_programme* degree_program* studiengang* cursus titulacion*
accredit* akkreditier* acreditacion*
peer_review* begutachtungsverfahren comite_de_lecture comites_de_lecture revision_por_pares revisions_por_pares
publication publications publikation* publicacion*
scientific_article* research_paper* fachartikel* article_scientifique* articles_scientifique* articulo_cientifico*
  articulos_cientifico* journal_article* zeitschriftenartikel* aufsatze
academic_journal* fachzeitschrift* revue_scientifique* revues_scientifique* revista_cientifica* revistas_cientifica*
  scientific_journal*
conference conferences konferenz konferenzen fachtagung* tagung tagungen colloque* congreso congresos kolloquium*
  kongreß kongress kongresse congress congresses congres
conference_talk* fachvortrag* vortrag vortrage communication_orale* communications_orale* ponencia* conferencia
  conferencias conferenciante* conferencier*
poster_session* posterprasentat* session_posters
scientist* researcher* wissenschaftler* forscher* chercheur* chercheuse* investigador* scientifique* cientific*
research_assistant* wissenschaftliche_mitarbeiter* wissenschaftlicher_mitarbeiter* assistant_de_recherche
  assistants_de_recherche assistante_de_recherche assistantes_de_recherche ayudante_de_investigacion
  ayudantes_de_investigacion ingenieur_d_etudes ingenieurs_d_etudes auxiliar_de_investigacion
  auxiliares_de_investigacion
student_assistant* studentische_hilfskraft* hiwi* hilfswissenschaft*
research_group* forschungsgrupp* equipe_de_recherche equipes_de_recherche grupo_de_investigacion
  grupos_de_investigacion
research_proposal* grant_proposal* grant_application* forschungsantrag* antragstell* forderantrag* projet_anr
  propuesta_de_investigacion propuestas_de_investigacion
third_party_fund* drittmittel* financements_externes financiacion_externa competitive_fund*
principal_investigator* projektleitung_forschung investigador_principal* investigadora_principal*
  investigadores_principal* investigadoras_principal*
field_work fieldwork feldforsch* travail_de_terrain trabajo_de_campo
survey surveys umfrage* befragung* fragebog* questionnaire* enquete_de_satisfaction enquetes_de_satisfaction encuesta*
  cuestionario*
qualitative_research qualitative_forschung recherche_qualitative investigacion_cualitativa
focus_group* fokusgrupp* groupe_de_discussion groupes_de_discussion grupo_focal* grupos_focal*
interview_study leitfadeninterview* experteninterview* entretiens_semi_directifs entrevistas_semiestructuradas
experiment experiments experimente* experimento* versuchsaufbau* versuchsreih* experimentation*
sample_size stichprob* taille_de_l_echantillon echantillonnage* muestreo* muestra_representativa
statistic* statistik* statistisch* statistiq* estadistic*
literature_review* literaturrecherche* revue_de_litterature revision_bibliografica* revisiones_bibliografica*
  systematic_review* literaturstud*
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
student_residence* studentenwohnheim* studierendenwohnheim* residence_universitaire* residences_universitaire*
  residencia_universitaria* residencias_universitaria* residencia_de_estudiantes residencias_de_estudiantes
  halls_of_residence dormitor*
alumni absolvent* anciens_eleves antiguos_alumnos ehemaligenverein*
international_office akademisches_auslandsamt relations_internationales_universitaires
  oficina_de_relaciones_internacionales erasmus
knowledge_transfer wissenstransfer* transfert_de_connaissances transferencia_de_conocimiento technologietransfer*
spin_off spin_offs ausgrund* essaimage
science_communication wissenschaftskommunikat* mediation_scientifique vulgarisation_scientifique
  divulgacion_cientifica
semester*
botan*
master_s_thesis master_thesis masterarbeit* memoire_de_master memoires_de_master trabajo_de_fin_de_master
  trabajos_de_fin_de_master tfm
bachelor_s_thesis bachelor_thesis bachelorarbeit* memoire_de_licence memoires_de_licence trabajo_de_fin_de_grado
  trabajos_de_fin_de_grado tfg
diplomarbeit* diploma_thesis
final_thesis abschlußarbeit* abschlussarbeit* final_year_project* projet_de_fin_d_etudes projets_de_fin_d_etudes
privatdozent*
"""
