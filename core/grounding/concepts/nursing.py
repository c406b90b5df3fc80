"""Things that nurses, carers and midwives speak of."""

CONCEPTS = """
wounds wunde wunden plaie plaies herida heridas
wound_care wound_management wundversorg* wundmanagement* wundbehandl* soin_de_plaie* soins_de_plaie* soin_des_plaies
  soins_des_plaies cura_de_herida* curas_de_herida* cuidado_de_heridas cuidados_de_heridas
bandage* wound_dressing* dressing_change* verbandwechsel* verbandswechsel* verbandmaterial* pansement* aposito*
  vendaje*
pressure_ulcer* pressure_sore* pressure_injur* bedsore* decubitus* dekubitus* druckgeschwur* wundlieg* escarre*
  ulcera_por_presion ulceras_por_presion
fall_prevention falls_prevention sturzprophyla* sturzpravention* prevention_des_chutes prevencion_de_caidas
vital_signs vitalzeichen* vitalwert* vitalparameter* constantes_vitales parametres_vitaux signes_vitaux signos_vitales
blood_pressure blutdruck* tension_arterielle pression_arterielle tension_arterial presion_arterial
blood_sugar blood_glucose blutzucker* glycemi* glucemi* glykami*
oxygen_saturation sauerstoffsattigung* saturation_en_oxygene saturacion_de_oxigeno pulse_oximet* pulsoxymet*
  pulsioximet*
oxygen* sauerstoff* oxigen*
fever* fieber* fievre* fiebre*
infusion infusions infusionen infusionstherap* iv_drip* perfusion perfusions perfuser gotero*
infusion_pump* syringe_driver* syringe_pump* infusionspumpe* perfusor* spritzenpumpe* pousse_seringue*
  pompe_a_perfusion pompes_a_perfusion bomba_de_infusion bombas_de_infusion
injection injections injektion* inyeccion* piqure*
syringe* spritze spritzen seringue* jeringa* jeringuilla*
needles nadel nadeln aiguille aiguilles aguja agujas
catheter* katheter* cateter*
urinary_catheter* blasenkatheter* dauerkatheter* sonde_urinaire* sondes_urinaire* sonda_vesical* sondas_vesical*
  sonda_urinaria* sondas_urinaria*
cannula* kanule* venenverweil* canule* canula*
blood_draw* blood_sampl* venepuncture* venipuncture* phlebotom* flebotom* blutentnahm* blutabnahm* prise_de_sang
  prises_de_sang prelevement_sanguin* prelevements_sanguin* extraccion_de_sangre extracciones_de_sangre
transfus* bluttransfusion* blutkonserve*
tube_feeding enteral_nutrition enteral_feeding sondenkost* sondenernahr* nutrition_enterale alimentation_enterale
  nutricion_enteral
nasogastric* magensonde* sonde_nasogastrique* sondes_nasogastrique* sonde_gastrique* sondes_gastrique*
  sonda_nasogastrica* sondas_nasogastrica*
stoma stomas stomie stomaversorg* stomatherap* estoma estomas ostomy ostomie* ostomia*
tracheostom* tracheotom* trachealkanule* traqueostom* traqueotom*
mechanical_ventilation artificial_ventilation beatmung* beatmet* ventilation_mecanique ventilation_artificielle
  ventilacion_mecanica
intensive_care critical_care icu intensivpfleg* intensivmedizin* soins_intensifs cuidados_intensivos
  medicina_intensiva uci
defibrillat* desfibrila*
ecg ekg electrocardiogra* elektrokardiogra*
emergency_department* emergency_room* accident_and_emergency a&e notaufnahme* notfallambulanz* urgences
  service_des_urgences services_des_urgences urgencias servicio_de_urgencias servicios_de_urgencias
outpatient* ambulant ambulanten ambulanter ambulantes ambulatoire* ambulatori*
inpatient* vollstationar*
hospital_admission* hospitalis* hospitaliz* krankenhausaufnahm* krankenhauseinweis* ingreso_hospitalario*
  ingresos_hospitalario*
hospital_discharge* discharge_planning discharge_management entlassmanagement* entlassungsmanagement* entlassungsplan*
  sortie_d_hospitalisation sorties_d_hospitalisation sorties_hospitalieres alta_hospitalaria* altas_hospitalaria*
  planificacion_del_alta
hospital hospitals hospitales krankenhaus* hopital hopitaux klinikum* klinik kliniken spital spitaler
university_hospital* universitatsklini* uniklini* universitatsspital* chu hospital_universitario*
  hospitales_universitario* hopital_universitaire
nursing_home* care_home* pflegeheim* altenheim* altersheim* seniorenheim* altenpflegeheim* ehpad maison_de_retraite
  maisons_de_retraite residencia_de_ancianos residencias_de_ancianos residencia_de_mayores residencias_de_mayores
  residencia_geriatrica* residencias_geriatrica* geriatrico
assisted_living sheltered_housing betreutes_wohnen betreuten_wohnen residence_autonomie residences_autonomie
  foyer_logement* foyers_logement* vivienda_tutelada* viviendas_tutelada*
home_care homecare domiciliary_care home_nursing pflegedienst pflegedienste pflegedienstes sozialstation*
  hausliche_pflege ambulante_pflege aide_a_domicile soins_a_domicile maintien_a_domicile ssiad ayuda_a_domicilio
  atencion_domiciliaria cuidados_a_domicilio spitex
adult_day_care tagespfleg* accueil_de_jour centro_de_dia centros_de_dia
respite_care kurzzeitpfleg* verhinderungspfleg* hebergement_temporaire accueil_temporaire respiro_familiar
palliati* paliativ*
end_of_life lebensende* fin_de_vie final_de_la_vida sterbebegleit*
hospice* hospiz*
dementia* demenz* demence* demencia*
geriatr* altersmedizin* altenmedizin*
incontinen* inkontinen*
disinfect* desinfek* desinfecta* desinfecti* desinfecc*
steriliz* sterilis* esteriliz* sterilgut*
hand_hygiene handehygiene* handedesinfek* hygiene_des_mains higiene_de_manos
protective_equipment ppe schutzausrust* schutzkleid* epi epis equipement_de_protection equipements_de_protection
  equipo_de_proteccion equipos_de_proteccion
personal_care personal_hygiene korperpfleg* grundpfleg* soins_d_hygiene aide_a_la_toilette aseo_personal
  higiene_personal
patient_hoist* ceiling_hoist* patientenlift* deckenlift* leve_malade* leve_personne* grua_de_traslado
  gruas_de_traslado
mobilising_patients patient_mobili* fruhmobilis* mobilisation_des_patients movilizacion_de_pacientes
repositioning lagerungswechsel* umlager* changement_de_position changements_de_position cambio_posturale*
  cambios_posturale*
shift_handover* nursing_handover* schichtubergabe* dienstubergabe* ubergabegesprach* releve_de_poste
  transmissions_infirmieres relevo_de_turno relevos_de_turno cambio_de_turno cambios_de_turno
care_plan* pflegeplan* plan_de_soins plans_de_soins projet_de_soins projets_de_soins plan_de_cuidados
  planes_de_cuidados
care_documentation nursing_documentation nursing_record* care_record* pflegedokument* dossier_de_soins
  dossiers_de_soins transmissions_ciblees registro_de_enfermeria registros_de_enfermeria
patient_record* patientenakte* krankenakte* medical_record* health_record* dossier_patient* dossiers_patient*
  dossier_medica* dossiers_medica* historia_clinica* historias_clinica* ehr emr
patient_education patientenschul* patientenedukation* education_therapeutique educacion_del_paciente
  educacion_terapeutica
triage triagieren triagierung triaje* ersteinschatzung*
ward_round* arztvisite* chefarztvisite* tour_de_salle tours_de_salle pase_de_visita pases_de_visita
care_level* pflegegrad* pflegestufe* grado_de_dependencia grados_de_dependencia
next_of_kin family_members angehorig* membre_de_la_famille membres_de_la_famille miembro_de_la_familia
  miembros_de_la_familia allegados
family_carer* family_caregiver* pflegende_angehorige* aidant_familia* aidants_familia* aidante_familia*
  aidantes_familia* aidants cuidador_familiar* cuidadora_familiar* cuidadores_familiar* cuidadoras_familiar*
carer carers caregiver* care_assistant* care_worker* healthcare_assistant* pflegehelf* pflegehilf* pflegeassist*
  altenpflegehelf* auxiliaire_de_vie auxiliaires_de_vie cuidador cuidadora cuidadores gerocultor*
  auxiliar_de_enfermeria auxiliares_de_enfermeria tcae
elderly_care care_of_the_elderly altenpfleg* seniorenbetreu* seniorenpfleg* soins_aux_personnes_agees
  aide_aux_personnes_agees cuidado_de_ancianos cuidado_de_mayores atencion_a_mayores
ward_manager* head_nurse* nurse_manager* charge_nurse* stationsleit* cadre_de_sante cadres_de_sante cadre_infirmier*
  cadres_infirmier* supervisor_de_enfermeria supervisora_de_enfermeria supervisores_de_enfermeria
  supervisoras_de_enfermeria enfermero_jefe* enfermera_jefe* enfermeros_jefe* enfermeras_jefe*
director_of_nursing directors_of_nursing pflegedienstleit* pflegedirekt* direction_des_soins director_de_enfermeria
  directora_de_enfermeria directores_de_enfermeria directoras_de_enfermeria
medical_assistant* arzthelfer* medizinische_fachangestellte* assistant_medica* assistants_medica* assistante_medica*
  assistantes_medica* auxiliar_de_clinica auxiliares_de_clinica
theatre_nurse* scrub_nurse* operating_room_nurse* op_pfleg* op_schwester* infirmier_de_bloc infirmiers_de_bloc
  infirmiere_de_bloc infirmieres_de_bloc ibode enfermero_de_quirofano enfermera_de_quirofano enfermeros_de_quirofano
  enfermeras_de_quirofano enfermero_quirurgic* enfermera_quirurgic* enfermeros_quirurgic* enfermeras_quirurgic*
  instrumentista_quirurgic*
nurse_anaesthetist* anaesthetic_nurse* anasthesiepfleg* infirmier_anesthesiste* infirmiers_anesthesiste*
  infirmiere_anesthesiste* infirmieres_anesthesiste* iade enfermero_de_anestesia enfermera_de_anestesia
  enfermeros_de_anestesia enfermeras_de_anestesia
practice_supervisor* praxisanleit* tuteur_de_stage tuteurs_de_stage tutor_de_practicas tutora_de_practicas
  tutores_de_practicas tutoras_de_practicas
midwife* midwives hebamme* sage_femme* sages_femmes matrona* comadron*
childbirth* birth births entbindung* geburt geburten accouchement* parto partos
delivery_room* labour_ward* birthing_room* kreißsaal* kreisssaal* salle_d_accouchement salles_d_accouchement
  salle_de_naissance salles_de_naissance paritorio* sala_de_partos salas_de_partos
caesarean* kaiserschnitt* cesarienne* cesarea*
neonat* neugeboren* recien_nacid*
preterm* premature_bab* fruhgeboren* grand_prematur* grands_prematur* bebe_prematur* bebes_prematur*
infant infants saugling* nourrisson* lactante*
breastfe* stillberat* stillgruppe* stillforder* allaitement* lactancia*
pregnan* schwanger* grossesse* embaraz*
antenatal* prenatal* schwangerenvorsorg* geburtsvorbereit* preparation_a_la_naissance preparacion_al_parto
postnatal* postpartum wochenbett* puerperi* wochnerin*
maternity* maternite* maternidad* mutter_kind_station wochenstation* entbindungsstation*
paediatric_nursing kinderkrankenpfleg* kinderkrankenschwester* puericult*
psychiatric_nursing mental_health_nurse* mental_health_nursing psychiatriepfleg* infirmier_psychiatrique*
  infirmiers_psychiatrique* infirmiere_psychiatrique* infirmieres_psychiatrique* enfermero_de_salud_mental
  enfermera_de_salud_mental enfermeros_de_salud_mental enfermeras_de_salud_mental
physical_restraint* freiheitsentzieh* fixierungsmaßnahm* fixierungsmassnahm* contention_physique contencion_mecanica*
  contenciones_mecanica* contencion_fisica* contenciones_fisica*
medication_round* medikamentengabe* medikamentenausgabe* distribution_des_medicaments administracion_de_medicamentos
  administration_des_medicaments medication_administration
medication_error* medikationsfehler* medikamentenfehler* erreur_medicamenteuse* erreurs_medicamenteuse*
  error_de_medicacion errores_de_medicacion
healthcare_associated_infection* hospital_acquired nosocomial* nosokomial* krankenhausinfek* infections_nosocomiales
isolation_room* isolationszimmer* isolierzimmer* chambre_d_isolement chambres_d_isolement habitacion_de_aislamiento
  habitaciones_de_aislamiento
wheelchair* rollstuhl* fauteuil_roulant* fauteuils_roulant* silla_de_ruedas sillas_de_ruedas
walking_aid* walking_frame* rollator* gehhilfe* deambulateur* andador*
pressure_relieving_mattress* antidekubitus* matelas_anti_escarre* colchon_antiescara* colchones_antiescara*
fluid_balance flussigkeitsbilanz* trinkprotokoll* bilan_hydrique* bilans_hydrique* balance_hidrico* balances_hidrico*
compression_stocking* kompressionsstrumpf* stutzstrumpf* bas_de_contention media_de_compresion medias_de_compresion
kinaesthetics kinasthet* kinesthet* kinestesi*
basal_stimulation basale_stimulation stimulation_basale estimulacion_basal
biography_work biografiearbeit* biographiearbeit* recit_de_vie recits_de_vie historia_de_vida historias_de_vida
night_shift* nachtschicht* nachtdienst* nachtwache* equipe_de_nuit equipes_de_nuit turno_de_noche turnos_de_noche
  turno_nocturno* turnos_nocturno*
standby_duty rufbereitschaft* bereitschaftsdienst* astreinte* guardia_localizada* guardias_localizada*
bereave* trauerbegleit* trauerarbeit* deuil* duelo*
alzheimer*
"""
