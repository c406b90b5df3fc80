"""Things that nurseries, kindergartens and childminders speak of."""

CONCEPTS = """
kindergarten* nursery_school* preschool* pre_school vorschul* ecole_maternelle maternelle educacion_infantil
  preescolar* jardin_de_infancia kita kitas kindertages* jardin_d_enfants
creche* kinderkrippe* krippe krippen guarderia* escuela_infantil day_nursery micro_creche multi_accueil
after_school_care* hort kinderhort* horte hortkind* nachmittagsbetreu* ganztagsbetreu* periscolaire* garderie*
  accueil_de_loisirs
childminder* tagesmutter* tagesvater kindertagespfleg* assistante*_maternelle* assistant*_maternel* madre*_de_dia
nanny nannies babysit* kindermadchen kinderfrau garde_d_enfants nourrice* ninera* canguro*
nursery_teacher* early_years_teacher* erzieher* educateur*_de_jeunes_enfants educatrice*_de_jeunes_enfants
  educador*_infantil educadora*_infantil kindergartner* maestr*_de_infantil
nursery_assistant* kinderpfleg* sozialassist* atsem cap_petite_enfance auxiliaire*_de_puericulture
  auxiliar*_de_guarderia tecnico*_en_educacion_infantil
early_childhood petite_enfance primera_infancia fruhkindlich* fruhpadagog* early_years eyfs
toddler* kleinkind* jeunes_enfants krippenkind*
childcare child_care kinderbetreu* cuidado_de_ninos cuidado_infantil garde_des_enfants
settling_in eingewohn* adaptation_en_creche periodo*_de_adaptacion
child_development kindliche_entwicklung entwicklung_des_kindes developpement_de_l_enfant desarrollo_infantil
play_based freispiel* spielpadagog* jeu_libre juego_libre free_play learning_through_play
toys spielzeug* spielmaterial* jouet* juguete*
playground* spielplatz* aire*_de_jeux parque*_infantil* zona*_de_juegos
playgroup* spielgrupp* krabbelgrupp* grupo*_de_juego
craft_activities bastelangebot* bastelarbeit* basteln manualidades arts_and_crafts
creative_activities malen_und_basteln kreativangebot* activites_manuelles loisirs_creatifs
singing_with_children children_s_songs kinderlied* comptine* cancion*_infantil* nursery_rhyme*
read_aloud storytelling_children vorlese* lecture_a_voix_haute heure_du_conte cuentacuentos cuentos_infantiles
forest_kindergarten* waldkindergarten* ecole_de_la_foret escuela_bosque
bilingual_education bilingual* zweisprachig* bilingue*
diaper* nappy nappies windeln wickelraum* wickeltisch* panales changing_nappies
bottle_feeding flaschenkind* biberon*
naptime mittagsschlaf* sieste* siesta
mittagstisch* cantine*_scolaire* school_lunch* comedor*_escolar* school_meal* school_canteen* schulverpfleg*
developmental_observation* entwicklungsdokumentat* entwicklungsbericht* bildungsdokumentat* lerngeschicht*
  cahier_de_progres beobachtungsbog*
parent_meeting* elterngesprach* entwicklungsgesprach* entretien*_avec_les_parents reunion*_con_familias
  tutoria*_con_familias parent_teacher_meeting* parent_conference*
parents_evening* elternabend* reunion*_de_parents reunion*_de_padres
parent_cooperation elternarbeit* erziehungspartnerschaft* cooperation_avec_les_familles cooperation_avec_les_parents
  participacion_de_las_familias
language_support sprachforder* sprachbildung* soutien_linguistique apoyo_linguistico
early_intervention fruhforder* intervention_precoce atencion_temprana
daily_routine tagesablauf* tagesstruktur* rutina*_diaria* rituel*_quotidien*
morning_circle morgenkreis* stuhlkreis* regroupement_du_matin asamblea_de_la_manana
group_leader* gruppenleit* leitung_der_gruppe referent*_de_groupe
nursery_manager* kitaleit* kindergartenleit* directrice_de_creche directeur_de_creche directora_de_guarderia
excursion* ausflug* sortie*_scolaire* sortie*_pedagogique* salida*_escolar* salidas_escolares field_trip* school_trip*
  klassenfahrt* wandertag*
extracurricular* extraescolar* arbeitsgemeinschaften activite*_extrascolaire*
montessori*
waldorf*
reggio*
toy_librar* ludothe* ludoteca*
picture_book* bilderbuch* albums_jeunesse album*_ilustrado*
"""
