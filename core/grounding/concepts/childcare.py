"""Things that nurseries, kindergartens and childminders speak of."""

CONCEPTS = """
kindergarten* nursery_school* preschool* pre_school vorschul* ecole_maternelle maternelle educacion_infantil
  preescolar* jardin_de_infancia kita kitas kindertages* jardin_d_enfants
creche* kinderkrippe* krippe krippen guarderia* escuela_infantil day_nursery micro_creche multi_accueil
after_school_care* hort kinderhort* horte hortkind* nachmittagsbetreu* ganztagsbetreu* periscolaire* garderie*
  accueil_de_loisirs
childminder* tagesmutter* tagesvater kindertagespfleg* assistante_maternelle* assistantes_maternelle*
  assistant_maternel* assistants_maternel* assistante_maternel* assistantes_maternel* madre_de_dia madres_de_dia
nanny nannies babysit* kindermadchen kinderfrau garde_d_enfants nourrice* ninera* canguro*
nursery_teacher* early_years_teacher* erzieher* educateur_de_jeunes_enfants educateurs_de_jeunes_enfants
  educatrice_de_jeunes_enfants educatrices_de_jeunes_enfants educador_infantil educadora_infantil educadores_infantil
  educadoras_infantil kindergartner* maestro_de_infantil maestra_de_infantil maestros_de_infantil maestras_de_infantil
nursery_assistant* kinderpfleg* sozialassist* atsem cap_petite_enfance auxiliaire_de_puericulture
  auxiliaires_de_puericulture auxiliar_de_guarderia auxiliares_de_guarderia tecnico_en_educacion_infantil
  tecnicos_en_educacion_infantil
early_childhood petite_enfance primera_infancia fruhkindlich* fruhpadagog* early_years eyfs
toddler* kleinkind* jeunes_enfants krippenkind*
childcare child_care kinderbetreu* cuidado_de_ninos cuidado_infantil garde_des_enfants
settling_in eingewohn* adaptation_en_creche periodo_de_adaptacion periodos_de_adaptacion
child_development kindliche_entwicklung entwicklung_des_kindes developpement_de_l_enfant desarrollo_infantil
play_based freispiel* spielpadagog* jeu_libre juego_libre free_play learning_through_play
toys spielzeug* spielmaterial* jouet* juguete*
playground* spielplatz* aire_de_jeux aires_de_jeux parque_infantil* parques_infantil* zona_de_juegos zonas_de_juegos
playgroup* spielgrupp* krabbelgrupp* grupo_de_juego grupos_de_juego
craft_activities bastelangebot* bastelarbeit* basteln manualidades arts_and_crafts
creative_activities malen_und_basteln kreativangebot* activites_manuelles loisirs_creatifs
singing_with_children children_s_songs kinderlied* comptine* cancion_infantil* canciones_infantil* nursery_rhyme*
read_aloud storytelling_children vorlese* lecture_a_voix_haute heure_du_conte cuentacuentos cuentos_infantiles
forest_kindergarten* waldkindergarten* ecole_de_la_foret escuela_bosque
bilingual_education bilingual* zweisprachig* bilingue*
diaper* nappy nappies windeln wickelraum* wickeltisch* panales changing_nappies
bottle_feeding flaschenkind* biberon*
naptime mittagsschlaf* sieste* siesta
mittagstisch* cantine_scolaire* cantines_scolaire* school_lunch* comedor_escolar* comedores_escolar* school_meal*
  school_canteen* schulverpfleg*
developmental_observation* entwicklungsdokumentat* entwicklungsbericht* bildungsdokumentat* lerngeschicht*
  cahier_de_progres beobachtungsbog*
parent_meeting* elterngesprach* entwicklungsgesprach* entretien_avec_les_parents entretiens_avec_les_parents
  reunion_con_familias reuniones_con_familias tutoria_con_familias tutorias_con_familias parent_teacher_meeting*
  parent_conference*
parents_evening* elternabend* reunion_de_parents reunions_de_parents reunion_de_padres reuniones_de_padres
parent_cooperation elternarbeit* erziehungspartnerschaft* cooperation_avec_les_familles cooperation_avec_les_parents
  participacion_de_las_familias
language_support sprachforder* sprachbildung* soutien_linguistique apoyo_linguistico
early_intervention fruhforder* intervention_precoce atencion_temprana
daily_routine tagesablauf* tagesstruktur* rutina_diaria* rutinas_diaria* rituel_quotidien* rituels_quotidien*
morning_circle morgenkreis* stuhlkreis* regroupement_du_matin asamblea_de_la_manana
group_leader* gruppenleit* leitung_der_gruppe referent_de_groupe referents_de_groupe
nursery_manager* kitaleit* kindergartenleit* directrice_de_creche directeur_de_creche directora_de_guarderia
excursion* ausflug* sortie_scolaire* sorties_scolaire* sortie_pedagogique* sorties_pedagogique* salida_escolar*
  salidas_escolar* salidas_escolares field_trip* school_trip* klassenfahrt* wandertag*
extracurricular* extraescolar* arbeitsgemeinschaften activite_extrascolaire* activites_extrascolaire*
montessori*
waldorf*
reggio*
toy_librar* ludothe* ludoteca*
picture_book* bilderbuch* albums_jeunesse album_ilustrado* albums_ilustrado*
"""
