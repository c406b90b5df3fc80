"""Things that doctors, laboratories and clinics speak of: fields, conditions, organs and procedures."""

CONCEPTS = """
cardiolog* kardiolog* herzmedizin*
oncolog* onkolog* krebsmedizin* cancerolog*
psychiatr* psiquiatr*
paediatr* pediatr* padiatr* kinderheilkund* kinderarzt*
gynaecolog* gynecolog* gynakolog* ginecolog* frauenheilkund* frauenarzt*
obstetri* geburtshilf* tocolog*
orthopaed* orthoped* orthopad* ortoped*
dermatolog* hautarzt*
ophthalmolog* augenheilkund* augenarzt* ophtalmolog* oftalmolog*
otolaryngolog* otorhinolaryngolog* otorrinolaringolog* ear_nose_and_throat hals_nasen_ohren* hno orl
gastroenterol*
nephrolog* nefrolog*
pneumolog* pulmonolog* neumolog* lungenheilkund* respiratory_medicine
endocrinolog* endokrinolog*
haematolog* hematolog* hamatolog*
rheumatolog* rhumatolog* reumatolog*
nuclear_medicine nuklearmedizin* medecine_nucleaire medicina_nuclear
anaesthe* anesthe* anasthe* anestesi*
surgery surgeries surgeon* surgical chirurg* cirugia* cirujan* quirurgic*
trauma_surgery unfallchirurg* traumatolog*
neurosurg* neurochirurg* neurocirug* neurocirujan*
cardiac_surgery heart_surgery herzchirurg* chirurgie_cardiaque cirugia_cardiaca
vascular_surgery gefaßchirurg* gefasschirurg* chirurgie_vasculaire cirugia_vascular
plastic_surgery cosmetic_surgery plastische_chirurgie schonheitschirurg* chirurgie_plastique chirurgie_esthetique
  cirugia_plastica cirugia_estetica
general_pract* family_medicine family_doctor* hausarzt* allgemeinmedizin* medecin_generaliste* medecins_generaliste*
  medecine_generale medico_de_familia medicos_de_familia medico_de_cabecera medicos_de_cabecera medicina_de_familia
primary_care soins_primaires soins_de_premier_recours atencion_primaria medizinische_grundversorgung
internal_medicine innere_medizin inneren_medizin internist* medecine_interne medicina_interna
doctor doctors physician* arzt arzte arztin arztinnen arztlich* medecin medecins medico medicos facultativo*
consultant_physician* oberarzt* medecin_hospitalier* medecins_hospitalier* praticien_hospitalier*
  praticiens_hospitalier* praticienne_hospitalier* praticiennes_hospitalier* medico_adjunto* medicos_adjunto*
chief_physician* chefarzt* medecin_chef* medecins_chef* jefe_de_servicio_medico jefes_de_servicio_medico
resident_physician* assistenzarzt* weiterbildungsassist* interne_en_medecine internes_en_medecine interne_des_hopitaux
  internes_des_hopitaux medico_residente* medicos_residente*
medical_practice* arztpraxis* arztpraxen cabinet_medica* cabinets_medica* consultorio_medic* consultorios_medic*
  consulta_medica* consultas_medica*
patholog* patolog*
immunolog* inmunolog*
allerg* alergi* alergen*
infectiolog* infektiolog* infectious_disease* infektionskrankheit* maladie_infectieuse* maladies_infectieuse*
  enfermedad_infecciosa* enfermedades_infecciosa*
tropical_medicine tropenmedizin* medecine_tropicale medicina_tropical
sports_medicine sportmedizin* medecine_du_sport medicina_deportiva
occupational_medicine arbeitsmedizin* betriebsarzt* medecine_du_travail medecin_du_travail medecins_du_travail
  medicina_del_trabajo medicina_laboral
public_health sante_publique salud_publica
transplant* trasplant*
rehabilitation_medicine rehamedizin* rehaklini* medecine_physique medicina_fisica
mental_health psychische_gesundheit sante_mentale salud_mental
forensic* rechtsmedizin* gerichtsmedizin* medecine_legale forense*
diabet* zuckerkrank*
stroke stroke_unit* schlaganfall* avc accident_vasculaire*_cerebra* accidents_vasculaire*_cerebra* ictus
  accidente_cerebrovascular* accidentes_cerebrovascular*
heart_attack* myocardial_infarction* herzinfarkt* infarctus infarto*
heart_failure herzinsuffizienz* herzschwache* insuffisance_cardiaque* insuffisances_cardiaque* insuficiencia_cardiaca*
  insuficiencias_cardiaca*
arrhythmi* atrial_fibrillation herzrhythmus* vorhofflimmern* arythmi* arritmi* fibrilacion_auricular
cardiovascular* herz_kreislauf* cardio_vasculaire*
hypertension* hypertonie* bluthochdruck* high_blood_pressure hipertension*
cancer cancers krebs krebserkrank* krebspatient* krebskrank* cancereux
tumour* tumor tumors tumore tumoren tumeur* tumores tumorzentr*
leukaemi* leukemi* leukami* leucemi*
lymphom* linfom*
melanom* hautkrebs* skin_cancer
breast_cancer brustkrebs* mammakarzinom* cancer_du_sein cancer_de_mama
asthma* asthme* asma asmatic*
copd copd_patient* bpco chronisch_obstruktiv*
pneumonia* lungenentzund* pneumonie* neumonia*
tubercul* tuberkul*
epileps* epilept*
multiple_sclerosis multiple_sklerose multiplen_sklerose sclerose_en_plaques esclerosis_multiple
kidney* niere nierenfunktion* nierenkrank* rinon rinones
liver_disease* maladie_du_foie maladies_du_foie enfermedad_hepatica* enfermedades_hepatica* lebererkrank*
lungs lunge poumon* pulmon pulmones
brain brains gehirn* hirn cerveau cerebro hirnforsch*
spine spinal wirbelsaule* rachis colonne_vertebrale columna_vertebral
knee knees genou genoux rodilla* kniegelenk*
hip_replacement* hip_prosthes* huftprothes* huftersatz* hufttep prothese_de_hanche protheses_de_hanche
  protesis_de_cadera
prosthes* prothes* protesis
bone bones knochen* huesos
skin_disease* hautkrankheit* hauterkrank* maladie_de_peau maladies_de_peau enfermedad_de_la_piel
  enfermedades_de_la_piel
heart_disease* herzerkrank* herzkrank* maladie_cardiaque* maladies_cardiaque* cardiopati*
stomach magen estomac estomago
intestin* darm darmerkrank*
thyroid* schilddrus* tiroid*
prostate* prostata*
hiv vih sida
covid* coronavirus* sars_cov*
influenza* grippe* gripe
sepsis septic septique* septico* blutvergift*
fracture* fraktur* knochenbruch* fractura*
burn_injur* brandverletz* verbrennungsopf* grands_brules grand_brule gran_quemado grandes_quemados quemadura* brulure*
arthrit* artritis
osteoarthrit* arthros* artrosis
obese obesit* obesid* adipos* fettleib* ubergewicht* overweight surpoids sobrepeso
eating_disorder* eßstorung* essstorung* trouble_alimentaire* troubles_alimentaire* trastorno_alimentario*
  trastornos_alimentario* anorexi* bulimi*
depression depressionen depressiv* depresion depresiv*
schizophren* esquizofren*
anxiety* angststorung* trouble_anxieux troubles_anxieux ansiedad*
addict* suchterkrank* suchtkrank* suchtmittel* suchtberat* suchthilf* adiccion* drogenabhang* toxicoman* toxikoman*
  drogodependen*
alcoholi* alkoholkrank* alkoholabhang* alkoholiker* alcoolique* alcoolism*
autism* autist*
adhd adhs tdah
anaemi* anemi* anami* blutarmut*
thrombos* trombos*
emboli* lungenembol*
hernia* leistenbruch*
appendic* appendektom* blinddarm* apendic*
cataract* katarakt* grauer_star cataract_surgery
glaucom* glaukom*
migrain* migrane migranepatient* migrana migranas
insomni* schlafstorung* sleep_disorder* trouble_du_sommeil troubles_du_sommeil trastorno_del_sueno
  trastornos_del_sueno
eczema* ekzem* eccema*
psoria* schuppenflecht*
chronic_disease* chronic_illness* long_term_condition* chronisch_krank* chronische_erkrankung* chronisches_erkrankung*
  maladie_chronique* maladies_chronique* enfermedad_cronica* enfermedades_cronica*
rare_disease* seltene_erkrankung* seltenes_erkrankung* maladie_rare* maladies_rare* enfermedad_rara*
  enfermedades_rara*
dialys* dialisis hamodialys* haemodialys* hemodialys* hemodialis*
chemotherap* chimiotherap* quimioterap* zytostatik*
radiotherap* radioterap* strahlentherap* strahlenheilkund* radiation_therapy
immunotherap* inmunoterap*
computed_tomograph* computertomogra* ct_scan* scanner_medical tomodensitomet* tac
magnetic_resonance mri mrt kernspin* magnetresonanz* irm resonancia_magnetica* resonancias_magnetica* rmn
x_ray* xray* rontgen* radiograph* radiografi*
mammogra* mamografi*
ultrasound* sonogra* ultraschall* echographi* ecografi*
medical_imaging bildgebung* bildgebende_verfahren imagerie_medicale diagnostico_por_imagen
echocardiogra* echokardiogra* ecocardiogra*
eeg electroencephalogra* elektroenzephalogra* electroencefalogra*
endoscop* endoskop*
colonoscop* darmspiegel* koloskop* coloscop*
gastroscop* gastroskop* magenspiegel*
bronchoscop* bronchoskop* broncoscop*
arthroscop* arthroskop* artroscop*
laparoscop* laparoskop* keyhole_surgery minimally_invasive minimalinvasiv* mini_invasive minimamente_invasiv*
biops* gewebeprobe*
cardiac_catheter* herzkatheter* catheterisme* cateterismo*
bypass_surgery bypassoperation* pontage_coronarien* pontages_coronarien*
pacemaker* herzschrittmacher* marcapaso*
intubat* intubier*
sutur* wundnaht* points_de_suture
plaster_cast* gipsverband* gipsraum* platre_orthopedique* platres_orthopedique* escayola*
spirometr* lung_function* fonction_pulmonaire funcion_pulmonar lungenfunktion*
blood_test* blutuntersuch* bluttest* analyse_de_sang analyses_de_sang analisis_de_sangre analitica_sanguinea*
  analiticas_sanguinea* bilan_sanguin* bilans_sanguin*
blood_count* blutbild* numeration_formule hemograma*
urine_test* urinprobe* urinuntersuch* analyse_d_urine analyses_d_urine analisis_de_orina
microbiolog* mikrobiolog*
pcr polymerase*
cytolog* zytolog* citolog*
laboratory laboratories laboratorio* laboren laboratoire* laborantin* laboranten
lab_technician* mtla bta pta_labor technicien_de_laboratoire techniciens_de_laboratoire technicienne_de_laboratoire
  techniciennes_de_laboratoire tecnico_de_laboratorio tecnicos_de_laboratorio medizinisch_technisch*
clinical_trial* clinical_stud* klinische_studie* klinischen_studien klinische_prufung* essai_clinique*
  essais_clinique* etude_clinique* etudes_clinique* ensayo_clinico* ensayos_clinico* estudio_clinico*
  estudios_clinico*
vaccin* impfung* impfstoff* impfzentr* impfaktion* impfen vacuna*
health_screening* cancer_screening* vorsorgeuntersuch* fruherkenn* depistage* cribado*
health_check* check_up_medical gesundheitscheck* bilan_de_sante bilans_de_sante chequeo_medico* chequeos_medico*
  reconocimiento_medico* reconocimientos_medico*
prescription prescriptions prescrib* rezeptausstell* arzneiverordnung* ordonnance ordonnances receta_medica*
  recetas_medica*
specialist_referral* medical_referral* lettre_d_adressage lettres_d_adressage derivacion_medica* derivaciones_medica*
medical_history anamnes* antecedents_medicaux antecedentes_medicos
physical_examination* clinical_examination* korperliche_untersuchung* examen_clinique examens_cliniques
  exploracion_fisica* exploraciones_fisica*
doctor_letter* arztbrief* entlassbrief* discharge_letter* discharge_summar* compte_rendu*_d_hospitalisation
  comptes_rendu*_d_hospitalisation lettre_de_sortie lettres_de_sortie informe_de_alta informes_de_alta
second_opinion* zweitmeinung* second_avis deuxieme_avis segunda_opinion
operating_theatre* operating_room* operationssaal* operationssale* op_saal op_trakt bloc_operatoire blocs_operatoires
  quirofano*
recovery_room* aufwachraum* salle_de_reveil salles_de_reveil sala_de_reanimacion_postquirurgica
  salas_de_reanimacion_postquirurgica urpa
preoperative* praoperativ* preoperatoire* preoperatori*
postoperativ* postoperatoire* postoperatori*
symptom* sintoma*
mortality mortalitat* mortalite* mortalidad* sterberate* sterblichkeit*
epidemi*
medical_device* medizinprodukt* medizingerat* medizintechn* dispositif_medica* dispositifs_medica* producto_sanitario*
  productos_sanitario* dispositivo_medico* dispositivos_medico* equipement_medica* equipements_medica* equipo_medico*
  equipos_medico*
swab swabs abstrich* frottis frotis hisopo*
pain_therapy pain_management pain_clinic* schmerztherap* schmerzmedizin* traitement_de_la_douleur
  prise_en_charge_de_la_douleur unidad_del_dolor tratamiento_del_dolor
telemedicin* telehealth telesante telemedecin* teleconsult* videosprechstund*
consultation_hour* sprechstund* heures_de_consultation horas_de_consulta
health_insur* krankenkasse* krankenversicher* assurance_maladie assurances_maladie mutuelle_sante mutuelles_sante
  seguro_medico* seguros_medico* seguro_de_salud seguros_de_salud
medical_coding drg_kodier* kodierfachkraft* medizincontroll* codage_pmsi dim_pmsi codificacion_clinica
disabilit* behinder* handicap* discapac*
blood_donation* blood_donor* blutspende* don_du_sang dons_de_sang donacion_de_sangre donaciones_de_sangre
  donante_de_sangre donantes_de_sangre
organ_donation* organspende* don_d_organe* dons_d_organe* donacion_de_organos donaciones_de_organos
genetic* genetik* genetisch* genetique*
neurolog*
urolog*
radiolog*
insulin*
parkinson*
osteopor*
angiogra*
serolog*
histolog*
morbidi*
skin peau piel
hepatitis hepatite*
cirrhos* leberzirrhos* cirros*
hepatolog*
lung_disease* lungenkrank* lungenerkrank* maladie_pulmonaire* maladies_pulmonaire* enfermedad_pulmonar*
  enfermedades_pulmonar*
kidney_failure renal_failure niereninsuffizienz* nierenversag* insuffisance_renale insuficiencia_renal
pandemi*
spinal_cord ruckenmark* mœlle_epiniere moelle_epiniere medula_espinal
"""
