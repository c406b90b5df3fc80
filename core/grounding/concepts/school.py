"""Things that schools and their teachers speak of: subjects, methods and tasks."""

CONCEPTS = """
primary_school* elementary_school* grundschul* volksschul* primarschul* ecole*_primaire* ecole*_elementaire*
  educacion_primaria escuela*_primaria* colegio*_de_primaria primary_education
secondary_school* sekundarschul* mittelschul* gesamtschul* enseignement_secondaire ensenanza_secundaria
  educacion_secundaria instituto_de_secundaria sekundarstufe* collegien* comprehensive_school*
upper_school oberstuf* sixth_form terminale_generale bachiller
vocational_school* berufsschul* berufskolleg* lycee_professionnel formation_professionnelle_initiale
  formacion_profesional vocational_education berufsfachschul*
special_school* special_education special_needs forderschul* sonderschul* sonderpadagog* heilpadagog*
  enseignement_specialise ulis segpa ime educacion_especial necesidades_educativas_especiales
boarding_school* internat internate internats internado*
mathematic* mathe mathematik* mathematique* matematica* maths
physics physik* fisica
chemistry chemie chemieunterricht chimie quimica
biology biologie biologieunterricht biologia
science_lessons naturwissenschaft* sciences_naturelles ciencias_naturales stem_education mint_facher svt
  sachunterricht*
history_lessons geschichtsunterricht* histoire_geographie geschichtslehr* ensenanza_de_la_historia history_teacher*
german_lessons deutschunterricht* cours_d_allemand clases_de_aleman german_teacher* deutschlehr* german_classes
english_lessons englischunterricht* englischlehr* cours_d_anglais clases_de_ingles english_teacher* english_classes
french_lessons franzosischunterricht* franzosischlehr* cours_de_francais clases_de_frances french_teacher*
  french_classes
spanish_lessons spanischunterricht* spanischlehr* cours_d_espagnol clases_de_espanol spanish_teacher* spanish_classes
german_as_a_foreign_language deutsch_als_fremdsprache deutsch_als_zweitsprache daf daz allemand_langue_etrangere
  aleman_como_lengua_extranjera
english_as_a_foreign_language tefl tesol esol efl englisch_als_fremdsprache anglais_langue_etrangere
  ingles_como_lengua_extranjera
french_as_a_foreign_language francais_langue_etrangere fle franzosisch_als_fremdsprache frances_como_lengua_extranjera
spanish_as_a_foreign_language spanisch_als_fremdsprache espagnol_langue_etrangere ele espanol_como_lengua_extranjera
foreign_language* fremdsprach* langue*_etrangere* lengua*_extranjera* idiomas_extranjeros langues_vivantes
latin_lessons latin_teacher* lateinunterricht* lateinlehr* latein
ancient_greek altgriechisch* grec_ancien griego_antiguo
philosoph* filosof*
ethics ethik ethikunterricht* etica ethique
religious_education religionsunterricht* religionslehr* catechis* catequesis instruction_religieuse clase*_de_religion
  catequist*
physical_education sportunterricht* sportlehr* education_physique educacion_fisica pe_teacher* schulsport*
music_lessons musikunterricht* musiklehr* education_musicale musikschul* cours_de_musique clases_de_musica
  educacion_musical music_teacher* music_school* ecole_de_musique escuela_de_musica
art_lessons kunstunterricht* kunstlehr* arts_plastiques educacion_plastica art_teacher* kunsterzieh*
handicraft_lessons werkunterricht* werklehr* textiles_gestalten
civics social_studies sozialkunde* gemeinschaftskunde* politikunterricht* education_civique
  enseignement_moral_et_civique educacion_civica ciencias_sociales_escolares
economics_lessons wirtschaftskunde* wirtschaftsunterricht* sciences_economiques_et_sociales ensenanza_de_economia
computing_lessons informatikunterricht* informatiklehr* cours_d_informatique clases_de_informatica
literacy alphabetis* alfabetiza*
reading_skills leseforder* lesekompetenz* lesefahigkeit* comprension_lectora comprehension_ecrite
  apprentissage_de_la_lecture reading_comprehension reading_promotion promotion_de_la_lecture fomento_de_la_lectura
  animacion_a_la_lectura
handwriting schreibschrift schriftspracherwerb* ecriture_cursive caligrafia calligraph* kalligra*
spelling rechtschreib* orthograph* ortograf*
grammar* grammatik* grammaire* gramatica*
vocabulary wortschatz* vocabulaire* vocabulario*
dyslexi* legasthen* lese_rechtschreib* dislexi*
dyscalculi* dyskalkul* rechenschwach* discalculi*
pronunciation aussprache* prononciation* pronunciacion phonetik* phonetic* phonetiq* fonetic*
conversation_class* konversationskurs* cours_de_conversation clase*_de_conversacion
lesson_plan* unterrichtsplan* unterrichtsvorbereit* preparation_des_cours preparacion_de_clases unidad*_didactica*
  unidades_didacticas sequence*_pedagogique* programacion_didactica programaciones_didacticas fiche*_de_preparation
timetable* stundenplan* emploi*_du_temps
teaching_material* lehrmaterial* unterrichtsmaterial* lernmaterial* lehrmittel* support*_de_cours
  support*_pedagogique* material*_didactico* materiales_didacticos materiel_pedagogique learning_material*
worksheet* arbeitsblatt* fiche*_d_exercices ficha*_de_trabajo hoja*_de_ejercicios
textbook* schulbuch* lehrbuch* lehrwerk* manuel*_scolaire* libro*_de_texto
homework hausaufgab* devoirs deberes aide_aux_devoirs etude_surveillee
private_tuition tutoring nachhilf* cours_particulier* soutien_scolaire clases_particulares apoyo_escolar
  refuerzo_escolar private_lessons
grading_papers grading_exams marking_papers benot* notengebung* notation_des_eleves correction_de_copies
  calificacion*_de_examenes correccion_de_examenes korrektur_von_klausuren
school_report* zeugnis zeugnisse zeugniskonferenz* schulzeugnis* bulletin*_scolaire* boletin*_de_notas
  boletines_de_notas
final_exam* abschlußprufung* abschlussprufung* examen_final examenes_finales examens_finaux
oral_exam* mundliche_prufung* mundlichen_prufung* examen_oral examenes_orales epreuve*_orale* oral_examination*
written_exam* schriftliche_prufung* epreuve*_ecrite* examen_escrito examenes_escritos
school_leaving realschulabschluß realschulabschluss mittlere_reife graduado_escolar
dropout* drop_out_students schulabbrech* schulabbruch* decrochage* decrocheur* abandono_escolar abandono_temprano
  fracaso_escolar
truan* schulverweiger* schulschwanz* absenteisme_scolaire absentismo_escolar schulabsent*
class_teacher* klassenlehr* klassenleit* klassenvorstand* form_tutor* professeur*_principal tutor*_de_grupo
  tutoria_de_grupo homeroom
head_teacher* headteacher* schulleit* schuldirekt* rektorin* chef*_d_etablissement director*_de_colegio
  directora_de_colegio school_principal* proviseur* directeur_d_ecole directrice_d_ecole
substitute_teacher* supply_teacher* vertretungslehr* remplacant* profesor*_sustitut* enseignant*_remplacant*
  vertretungskraft*
teaching_assistant* classroom_assistant* lehrassist* assistant*_d_education unterrichtsassist*
  auxiliar*_de_conversacion assistant*_de_langue fremdsprachenassist*
student_teacher* trainee_teacher* lehramtsanwart* referendariat* vorbereitungsdienst* professeur*_stagiaire*
  practicas_docentes master_meef
teacher_training lehrerbildung* lehrerfortbild* formation_des_enseignants formacion_del_profesorado
  formation_d_enseignants lehramt*
teachers_conference* lehrerkonferenz* schulkonferenz* conseil_d_administration_scolaire claustro* conseil*_de_classe
  junta*_de_evaluacion notenkonferenz*
school_board schulaufsicht* schulamt* rectorat* inspection_academique inspeccion_educativa schulbehord*
  education_authority
school_psycholog* schulpsycholog* psychologue*_scolaire* psicolog*_escolar* orientador*_escolar*
  psychologue*_de_l_education_nationale
school_social_work* schulsozialarbeit* service_social_scolaire trabajo_social_escolar
school_council schulerrat* schulervertret* schulermitverwalt* conseil_de_vie_lyceenne consejo_escolar student_council
exchange_programme* exchange_program* student_exchange* schuleraustausch* austauschprogramm* echange*_scolaire*
  intercambio*_escolar* intercambio*_de_estudiantes
project_based_learning projektunterricht* projektarbeit_im_unterricht pedagogie_de_projet
  aprendizaje_basado_en_proyectos
group_work gruppenarbeit* travail_en_groupe travaux_de_groupe trabajo_en_grupo
differentiated_instruction differenzierter_unterricht differenzierten_unterricht binnendifferenz*
  pedagogie_differenciee differenciation_pedagogique ensenanza_diferenciada atencion_a_la_diversidad
cooperative_learning kooperatives_lernen apprentissage_cooperatif aprendizaje_cooperativo
blended_learning formation_hybride aprendizaje_mixto apprentissage_hybride
flipped_classroom classe_inversee aula_invertida
elearning distance_learning online_learning fernunterricht* formation_a_distance enseignement_a_distance
  educacion_a_distancia ensenanza_a_distancia online_unterricht distanzunterricht* apprentissage_en_ligne
learning_platform* lernplattform* plateforme*_d_apprentissage plataforma*_de_aprendizaje learning_management_system
  lms
interactive_whiteboard* smartboard* whiteboard* tableau_blanc_interactif tableau_numerique pizarra*_digital*
blackboard* tafelbild* pizarra*
classroom* klassenzimmer* klassenraum* salle*_de_classe aula aulas
classroom_management klassenfuhr* gestion_de_classe gestion_del_aula
didactic* didakti* didactiq*
pedagog* padagog* erziehungswissenschaft* sciences_de_l_education ciencias_de_la_educacion
gifted* hochbegab* begabtenforder* begabungsforder* haut_potentiel altas_capacidades surdoue*
learning_difficult* learning_disabilit* lernschwach* lernschwierig* lernbehinder* difficultes_d_apprentissage
  dificultades_de_aprendizaje
individual_education_plan* iep forderplan* projet_personnalise_de_scolarisation plan*_individualizado*
  adaptacion*_curricular* adaptaciones_curriculares
remedial_teach* forderunterricht* forderstund* enseignement_de_soutien
school_garden* schulgarten* jardin*_scolaire* jardin_pedagogique huerto*_escolar*
school_play* theater_ag theatergrupp* schultheater* theatre_scolaire teatro_escolar atelier_theatre
school_choir* schulchor* chorale_scolaire coro_escolar
school_newspaper* schulerzeitung* journal_scolaire periodico_escolar
ganztagsschul* ganztagesschul*
evening_class* abendkurs* cours_du_soir clases_nocturnas abendschul*
adult_education erwachsenenbild* volkshochschul* vhs formation_des_adultes formation_continue_pour_adultes
  educacion_de_adultos educacion_de_personas_adultas
driving_school* fahrschul* auto_ecole* autoescuela*
driving_instruct* fahrlehr* moniteur*_d_auto_ecole profesor*_de_autoescuela
language_school* sprachschul* ecole_de_langues ecoles_de_langues academia_de_idiomas escuela_oficial_de_idiomas
  centre_de_langues
playground_duty pausenaufsicht* surveillance_de_recreation vigilancia_de_recreo surveillance_des_recreations
study_hall surveillant*_d_externat vie_scolaire conseiller*_principal_d_education cpe_lycee
realschul*
hauptschulen hauptschule hauptschullehr*
hauptschulabschluß hauptschulabschluss
deputy_head* stellvertretende_schulleit* konrektor* principal_adjoint subdirector*_del_colegio
"""
