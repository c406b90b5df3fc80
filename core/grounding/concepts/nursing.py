"""Things that nurses, carers and midwives speak of."""

CONCEPTS = """
wounds wunde wunden plaie plaies herida heridas
wound_care wound_management wundversorg* wundmanagement* wundbehandl* soin*_de_plaie* soin*_des_plaies
  cura*_de_herida* cuidado*_de_heridas
bandage* wound_dressing* dressing_change* verbandwechsel* verbandswechsel* verbandmaterial* pansement* aposito*
  vendaje*
pressure_ulcer* pressure_sore* pressure_injur* bedsore* decubitus* dekubitus* druckgeschwur* wundlieg* escarre*
  ulcera*_por_presion
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
  pompe*_a_perfusion bomba*_de_infusion
injection injections injektion* inyeccion* piqure*
syringe* spritze spritzen seringue* jeringa* jeringuilla*
needles nadel nadeln aiguille aiguilles aguja agujas
catheter* katheter* cateter*
urinary_catheter* blasenkatheter* dauerkatheter* sonde*_urinaire* sonda*_vesical* sonda*_urinaria*
cannula* kanule* venenverweil* canule* canula*
blood_draw* blood_sampl* venepuncture* venipuncture* phlebotom* flebotom* blutentnahm* blutabnahm* prise*_de_sang
  prelevement*_sanguin* extraccion*_de_sangre extracciones_de_sangre
transfus* bluttransfusion* blutkonserve*
tube_feeding enteral_nutrition enteral_feeding sondenkost* sondenernahr* nutrition_enterale alimentation_enterale
  nutricion_enteral
nasogastric* magensonde* sonde*_nasogastrique* sonde*_gastrique* sonda*_nasogastrica*
stoma stomas stomie stomaversorg* stomatherap* estoma estomas ostomy ostomie* ostomia*
tracheostom* tracheotom* trachealkanule* traqueostom* traqueotom*
mechanical_ventilation artificial_ventilation beatmung* beatmet* ventilation_mecanique ventilation_artificielle
  ventilacion_mecanica
intensive_care critical_care icu intensivpfleg* intensivmedizin* soins_intensifs cuidados_intensivos
  medicina_intensiva uci
defibrillat* desfibrila*
ecg ekg electrocardiogra* elektrokardiogra*
emergency_department* emergency_room* accident_and_emergency a&e notaufnahme* notfallambulanz* urgences
  service*_des_urgences urgencias servicio*_de_urgencias
outpatient* ambulant ambulanten ambulanter ambulantes ambulatoire* ambulatori*
inpatient* vollstationar*
hospital_admission* hospitalis* hospitaliz* krankenhausaufnahm* krankenhauseinweis* ingreso*_hospitalario*
hospital_discharge* discharge_planning discharge_management entlassmanagement* entlassungsmanagement* entlassungsplan*
  sortie*_d_hospitalisation sorties_hospitalieres alta*_hospitalaria* planificacion_del_alta
hospital hospitals hospitales krankenhaus* hopital hopitaux klinikum* klinik kliniken spital spitaler
university_hospital* universitatsklini* uniklini* universitatsspital* chu hospital*_universitario*
  hopital_universitaire
nursing_home* care_home* pflegeheim* altenheim* altersheim* seniorenheim* altenpflegeheim* ehpad maison*_de_retraite
  residencia*_de_ancianos residencia*_de_mayores residencia*_geriatrica* geriatrico
assisted_living sheltered_housing betreutes_wohnen betreuten_wohnen residence*_autonomie foyer*_logement*
  vivienda*_tutelada*
home_care homecare domiciliary_care home_nursing pflegedienst pflegedienste pflegedienstes sozialstation*
  hausliche_pflege ambulante_pflege aide_a_domicile soins_a_domicile maintien_a_domicile ssiad ayuda_a_domicilio
  atencion_domiciliaria cuidados_a_domicilio spitex
adult_day_care tagespfleg* accueil_de_jour centro*_de_dia
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
protective_equipment ppe schutzausrust* schutzkleid* epi epis equipement*_de_protection equipo*_de_proteccion
personal_care personal_hygiene korperpfleg* grundpfleg* soins_d_hygiene aide_a_la_toilette aseo_personal
  higiene_personal
patient_hoist* ceiling_hoist* patientenlift* deckenlift* leve_malade* leve_personne* grua*_de_traslado
mobilising_patients patient_mobili* fruhmobilis* mobilisation_des_patients movilizacion_de_pacientes
repositioning lagerungswechsel* umlager* changement*_de_position cambio*_posturale*
shift_handover* nursing_handover* schichtubergabe* dienstubergabe* ubergabegesprach* releve_de_poste
  transmissions_infirmieres relevo*_de_turno cambio*_de_turno
care_plan* pflegeplan* plan*_de_soins projet*_de_soins plan*_de_cuidados
care_documentation nursing_documentation nursing_record* care_record* pflegedokument* dossier*_de_soins
  transmissions_ciblees registro*_de_enfermeria
patient_record* patientenakte* krankenakte* medical_record* health_record* dossier*_patient* dossier*_medica*
  historia*_clinica* ehr emr
patient_education patientenschul* patientenedukation* education_therapeutique educacion_del_paciente
  educacion_terapeutica
triage triagieren triagierung triaje* ersteinschatzung*
ward_round* arztvisite* chefarztvisite* tour*_de_salle pase*_de_visita
care_level* pflegegrad* pflegestufe* grado*_de_dependencia
next_of_kin family_members angehorig* membre*_de_la_famille miembro*_de_la_familia allegados
family_carer* family_caregiver* pflegende_angehorige* aidant*_familia* aidants cuidador*_familiar*
carer carers caregiver* care_assistant* care_worker* healthcare_assistant* pflegehelf* pflegehilf* pflegeassist*
  altenpflegehelf* auxiliaire*_de_vie cuidador cuidadora cuidadores gerocultor* auxiliar*_de_enfermeria tcae
elderly_care care_of_the_elderly altenpfleg* seniorenbetreu* seniorenpfleg* soins_aux_personnes_agees
  aide_aux_personnes_agees cuidado_de_ancianos cuidado_de_mayores atencion_a_mayores
ward_manager* head_nurse* nurse_manager* charge_nurse* stationsleit* cadre*_de_sante cadre*_infirmier*
  supervisor*_de_enfermeria enfermer*_jefe*
director*_of_nursing pflegedienstleit* pflegedirekt* direction_des_soins director*_de_enfermeria
medical_assistant* arzthelfer* medizinische_fachangestellte* assistant*_medica* auxiliar*_de_clinica
theatre_nurse* scrub_nurse* operating_room_nurse* op_pfleg* op_schwester* infirmier*_de_bloc ibode
  enfermer*_de_quirofano enfermer*_quirurgic* instrumentista_quirurgic*
nurse_anaesthetist* anaesthetic_nurse* anasthesiepfleg* infirmier*_anesthesiste* iade enfermer*_de_anestesia
practice_supervisor* praxisanleit* tuteur*_de_stage tutor*_de_practicas tutora_de_practicas
midwife* midwives hebamme* sage_femme* sages_femmes matrona* comadron*
childbirth* birth births entbindung* geburt geburten accouchement* parto partos
delivery_room* labour_ward* birthing_room* kreißsaal* kreisssaal* salle*_d_accouchement salle*_de_naissance paritorio*
  sala*_de_partos
caesarean* kaiserschnitt* cesarienne* cesarea*
neonat* neugeboren* recien_nacid*
preterm* premature_bab* fruhgeboren* grand*_prematur* bebe*_prematur*
infant infants saugling* nourrisson* lactante*
breastfe* stillberat* stillgruppe* stillforder* allaitement* lactancia*
pregnan* schwanger* grossesse* embaraz*
antenatal* prenatal* schwangerenvorsorg* geburtsvorbereit* preparation_a_la_naissance preparacion_al_parto
postnatal* postpartum wochenbett* puerperi* wochnerin*
maternity* maternite* maternidad* mutter_kind_station wochenstation* entbindungsstation*
paediatric_nursing kinderkrankenpfleg* kinderkrankenschwester* puericult*
psychiatric_nursing mental_health_nurse* mental_health_nursing psychiatriepfleg* infirmier*_psychiatrique*
  enfermer*_de_salud_mental
physical_restraint* freiheitsentzieh* fixierungsmaßnahm* fixierungsmassnahm* contention_physique contencion*_mecanica*
  contencion*_fisica*
medication_round* medikamentengabe* medikamentenausgabe* distribution_des_medicaments administracion_de_medicamentos
  administration_des_medicaments medication_administration
medication_error* medikationsfehler* medikamentenfehler* erreur*_medicamenteuse* error*_de_medicacion
  errores_de_medicacion
healthcare_associated_infection* hospital_acquired nosocomial* nosokomial* krankenhausinfek* infections_nosocomiales
isolation_room* isolationszimmer* isolierzimmer* chambre*_d_isolement habitacion*_de_aislamiento
wheelchair* rollstuhl* fauteuil*_roulant* silla*_de_ruedas
walking_aid* walking_frame* rollator* gehhilfe* deambulateur* andador*
pressure_relieving_mattress* antidekubitus* matelas_anti_escarre* colchon*_antiescara*
fluid_balance flussigkeitsbilanz* trinkprotokoll* bilan*_hydrique* balance*_hidrico*
compression_stocking* kompressionsstrumpf* stutzstrumpf* bas_de_contention media*_de_compresion
kinaesthetics kinasthet* kinesthet* kinestesi*
basal_stimulation basale_stimulation stimulation_basale estimulacion_basal
biography_work biografiearbeit* biographiearbeit* recit*_de_vie historia*_de_vida
night_shift* nachtschicht* nachtdienst* nachtwache* equipe*_de_nuit turno*_de_noche turno*_nocturno*
standby_duty rufbereitschaft* bereitschaftsdienst* astreinte* guardia*_localizada*
bereave* trauerbegleit* trauerarbeit* deuil* duelo*
alzheimer*
"""
