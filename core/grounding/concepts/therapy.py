"""Things that physiotherapists, occupational, speech and mental-health therapists speak of."""

CONCEPTS = """
physiotherap* physical_therap* physiopraxis krankengymnast* kinesitherap* fisioterap* kine kines
occupational_therap* ergotherap* ergopraxis terapia_ocupacional terapeuta_ocupacional* terapeutas_ocupacional*
speech_therap* speech_and_language_therap* logopad* sprachtherap* orthophon* logoped* sprachheil*
psychotherap* psicoterap*
psycholog* psicolog*
counsell* counseling psychologische_beratung consejeria_psicologica
massag* masaje* massier*
manual_therapy manuelle_therapie manuellen_therapie therapie_manuelle terapia_manual
lymphatic_drainage* lymphdrainage* drainage_lymphatique drenaje_linfatico
osteopat*
chiropra* quiropract* chirotherap*
acupunctur* akupunkt* acupuntur*
hydrotherap* hidroterap* kneipp* balneotherap* balneoterap* wassertherap*
electrotherap* elektrotherap* electroterap*
heat_therapy warmetherap* thermotherap* fango* termoterap* moorpack*
cryotherap* kryotherap* kaltetherap* crioterap*
exercise_therapy bewegungstherap* trainingstherap* gymnastique_medicale ejercicio_terapeutic* ejercicios_terapeutic*
back_school ruckenschule* ruckenfit* ecole_du_dos escuela_de_espalda
gait_training gangschul* gangtraining* reeducation_a_la_marche reeducation_de_la_marche reeducacion_de_la_marcha
body_posture posture_correction* haltungsschul* haltungsschaden* correction_posturale higiene_postural
balance_training gleichgewichtstrain* equilibre_postural entrenamiento_del_equilibrio
pelvic_floor beckenboden* plancher_pelvien perinee* suelo_pelvico
kinesio_tap* kinesiotap* kinesiologische_tapes
range_of_motion beweglichkeit* amplitude_articulaire rango_de_movimiento movilidad_articular
muscle muscles muskel* musculaire* muscular*
gelenk gelenke gelenken articulations articulaciones
ligament* bander_und_sehnen
tendon tendons sehne sehnen tendones tendinit*
sprain* verstauch* entorse* esguince*
herniated_disc* slipped_disc* bandscheibe* hernie_discale hernia_discal
scoliosis skoliose* scoliose* escoliosis
paralysis lahmung* hemipleg* hemiplej* paraplegi* querschnitt* parapleji* tetraplegi* tetrapleji*
spastic* spastik* espastic*
amput* beinamput*
aphasi* afasia*
dysphagi* schluckstorung* disfagia* troubles_de_la_deglutition schlucktherap*
stutter* stammer* stotter* begaiement* tartamud*
articulation_disorder* artikulationsstorung* dyslali* trouble_articulatoire* troubles_articulatoire*
speech_disorder* sprachstorung* trouble_du_langage troubles_du_langage trastorno_del_lenguaje trastornos_del_lenguaje
speech_development language_acquisition sprachentwicklung* spracherwerb* developpement_du_langage
  desarrollo_del_lenguaje adquisicion_del_lenguaje
voice_therapy stimmtherap* stimmstorung* reeducation_vocale trastorno_de_la_voz trastornos_de_la_voz
hearing_aid* horgerat* audiophon* audifono* appareil_auditif* appareils_auditif* protheses_auditives
hearing_aid_acoustic* horakust* audioprothes* audioprotes*
audiolog* audiometr*
deaf deafness gehorlos* taub sourd sourds sourde sourdes surdite* sordo* sordera
hard_of_hearing schwerhor* malentendant* hipoacus*
sign_language* gebardensprach* langue_des_signes lsf lengua_de_signos lengua_de_senas
blindness blind_people blinde blinden blindenschrift* aveugle* ciego ciegos cecite* ceguera
visually_impaired visual_impair* sehbehind* malvoyant* deficients_visuels deficiencia_visual discapacidad_visual
optician* optometr* augenoptik* opticien* optico_optometrista opticos_optometristas
glasses spectacles brillen brille brillenglas* lunettes gafas
contact_lens* kontaktlins* lentille_de_contact lentilles_de_contact lentilla* lentes_de_contacto
orthosis orthotic* orthoses orthese* ortesis
insoles schuheinlage* einlagenversorg* semelle_orthopedique* semelles_orthopedique* plantilla_ortopedica*
  plantillas_ortopedica*
chiropod* podolog* podiatr* fußpfleg* fusspfleg* pedicure_podologue pedicuro*
dietitian* dietician* nutritionist* diatassist* ernahrungsberat* dieteti* nutricionista* nutritionniste* dietista*
dysgraphi* graphomotori* disgrafia* grafomotric*
fine_motor feinmotor* motricite_fine motricidad_fina
gross_motor grobmotor* motricite_globale motricidad_gruesa
sensory_integration sensorische_integration integration_sensorielle integracion_sensorial
psychomotor* psychomotri* psicomotric*
daily_living_skills adl_training activities_of_daily_living aktivitaten_des_taglichen_lebens
  activites_de_la_vie_quotidienne actividades_de_la_vida_diaria avd
cognitive_training hirnleistungstrain* gedachtnistrain* memory_training stimulation_cognitive remediation_cognitive
  estimulacion_cognitiva entrenamiento_cognitivo
behavioural_therapy behavioral_therapy cbt verhaltenstherap* therapie_comportementale* therapies_comportementale* tcc
  terapia_conductual terapia_cognitiv*
systemic_therapy systemische_therapie systemische_beratung therapie_systemique terapia_sistemica
family_therap* familientherap* therapie_familiale terapia_familiar
couples_therap* paartherap* paarberat* therapie_de_couple terapia_de_pareja
group_therap* gruppentherap* therapie_de_groupe terapia_de_grupo terapia_grupal
psychoanaly* psicoanali*
depth_psycholog* tiefenpsycholog*
trauma_therap* traumatherap* psychotrauma* traumapadagog* psicotrauma* terapia_del_trauma
ptsd posttraumat* stress_post_traumatique estres_postraumatico
art_therap* kunsttherap* art_therapie* arte_terapia arteterap*
music_therap* musiktherap* musicotherap* musicoterap*
animal_assisted tiergestutzt* mediation_animale terapia_con_animales terapias_con_animales therapiehund* zootherap*
horse_therapy hippotherap* hipoterap* equitherap* equinoterap* reittherap*
mindful* achtsam* pleine_conscience atencion_plena
relaxation* entspannung* relajacion* sophrolog* progressive_muskelentspannung*
stress_management streßbewaltig* stressbewaltig* streßmanagement* stressmanagement* gestion_du_stress
  manejo_del_estres gestion_del_estres
burnout* epuisement_professionnel
suicid* suizid*
crisis_intervention kriseninterven* intervention_de_crise intervencion_en_crisis
psychoeducat* psychoedukat* psicoeduca*
neuropsycholog* neuropsicolog*
child_psycholog* kinderpsycholog* psychologue_pour_enfants psychologues_pour_enfants psicologo_infantil
  psicologa_infantil psicologos_infantil psicologas_infantil
self_harm selbstverletz* automutilation* autolesion*
grief_counsel* trauerberat* accompagnement_du_deuil acompanamiento_en_el_duelo
personality_disorder* personlichkeitsstorung* trouble_de_la_personnalite troubles_de_la_personnalite
  trastorno_de_personalidad trastornos_de_personalidad trastorno_de_la_personalidad trastornos_de_la_personalidad
withdrawal_treatment detox* entzug entzugsklinik* entgiftung* sevrage* desintoxicacion* deshabituacion
rehab_clinic* rehabilitationsklinik* rehazentrum* centre_de_reeducation centres_de_reeducation
  centro_de_rehabilitacion centros_de_rehabilitacion
treatment_plan* therapieplan* behandlungsplan* plan_de_traitement plans_de_traitement plan_de_tratamiento
  planes_de_tratamiento plan_terapeutico* planes_terapeutico*
treatment_couch behandlungsliege* table_de_massage tables_de_massage camilla*
home_exercise* heimubung* ubungsprogramm* programme_d_exercices programa_de_ejercicios
therapy_report* therapiebericht* bilan_kinesitherap* bilans_kinesitherap* informe_de_fisioterapia
  informes_de_fisioterapia
bobath*
braille*
yoga*
"""
