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
general_pract* family_medicine family_doctor* hausarzt* allgemeinmedizin* medecin*_generaliste* medecine_generale
  medico*_de_familia medico*_de_cabecera medicina_de_familia
primary_care soins_primaires soins_de_premier_recours atencion_primaria medizinische_grundversorgung
internal_medicine innere_medizin inneren_medizin internist* medecine_interne medicina_interna
doctor doctors physician* arzt arzte arztin arztinnen arztlich* medecin medecins medico medicos facultativo*
consultant_physician* oberarzt* medecin*_hospitalier* praticien*_hospitalier* medico*_adjunto*
chief_physician* chefarzt* medecin*_chef* jefe*_de_servicio_medico
resident_physician* assistenzarzt* weiterbildungsassist* interne*_en_medecine interne*_des_hopitaux medico*_residente*
medical_practice* arztpraxis* arztpraxen cabinet*_medica* consultorio*_medic* consulta*_medica*
patholog* patolog*
immunolog* inmunolog*
allerg* alergi* alergen*
infectiolog* infektiolog* infectious_disease* infektionskrankheit* maladie*_infectieuse* enfermedad*_infecciosa*
tropical_medicine tropenmedizin* medecine_tropicale medicina_tropical
sports_medicine sportmedizin* medecine_du_sport medicina_deportiva
occupational_medicine arbeitsmedizin* betriebsarzt* medecine_du_travail medecin*_du_travail medicina_del_trabajo
  medicina_laboral
public_health sante_publique salud_publica
transplant* trasplant*
rehabilitation_medicine rehamedizin* rehaklini* medecine_physique medicina_fisica
mental_health psychische_gesundheit sante_mentale salud_mental
forensic* rechtsmedizin* gerichtsmedizin* medecine_legale forense*
diabet* zuckerkrank*
stroke stroke_unit* schlaganfall* avc accident*_vasculaire*_cerebra* ictus accidente*_cerebrovascular*
heart_attack* myocardial_infarction* herzinfarkt* infarctus infarto*
heart_failure herzinsuffizienz* herzschwache* insuffisance*_cardiaque* insuficiencia*_cardiaca*
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
copd copd_patient* bpco epoc chronisch_obstruktiv*
pneumonia* lungenentzund* pneumonie* neumonia*
tubercul* tuberkul*
epileps* epilept*
multiple_sclerosis multiple_sklerose multiplen_sklerose sclerose_en_plaques esclerosis_multiple
kidney* niere nierenfunktion* nierenkrank* rinon rinones
liver_disease* maladie*_du_foie enfermedad*_hepatica* lebererkrank*
lungs lunge poumon* pulmon pulmones
brain brains gehirn* hirn cerveau cerebro hirnforsch*
spine spinal wirbelsaule* rachis colonne_vertebrale columna_vertebral
knee knees genou genoux rodilla* kniegelenk*
hip_replacement* hip_prosthes* huftprothes* huftersatz* hufttep prothese*_de_hanche protesis_de_cadera
prosthes* prothes* protesis
bone bones knochen* huesos
skin_disease* hautkrankheit* hauterkrank* maladie*_de_peau enfermedad*_de_la_piel
heart_disease* herzerkrank* herzkrank* maladie*_cardiaque* cardiopati*
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
eating_disorder* eßstorung* essstorung* trouble*_alimentaire* trastorno*_alimentario* anorexi* bulimi*
depression depressionen depressiv* depresion depresiv*
schizophren* esquizofren*
anxiety* angststorung* trouble*_anxieux ansiedad*
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
insomni* schlafstorung* sleep_disorder* trouble*_du_sommeil trastorno*_del_sueno
eczema* ekzem* eccema*
psoria* schuppenflecht*
chronic_disease* chronic_illness* long_term_condition* chronisch_krank* chronische*_erkrankung* maladie*_chronique*
  enfermedad*_cronica*
rare_disease* seltene*_erkrankung* maladie*_rare* enfermedad*_rara*
dialys* dialisis hamodialys* haemodialys* hemodialys* hemodialis*
chemotherap* chimiotherap* quimioterap* zytostatik*
radiotherap* radioterap* strahlentherap* strahlenheilkund* radiation_therapy
immunotherap* inmunoterap*
computed_tomograph* computertomogra* ct_scan* scanner_medical tomodensitomet* tac
magnetic_resonance mri mrt kernspin* magnetresonanz* irm resonancia*_magnetica* rmn
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
bypass_surgery bypassoperation* pontage*_coronarien*
pacemaker* herzschrittmacher* marcapaso*
intubat* intubier*
sutur* wundnaht* points_de_suture
plaster_cast* gipsverband* gipsraum* platre*_orthopedique* escayola*
spirometr* lung_function* fonction_pulmonaire funcion_pulmonar lungenfunktion*
blood_test* blutuntersuch* bluttest* analyse*_de_sang analisis_de_sangre analitica*_sanguinea* bilan*_sanguin*
blood_count* blutbild* numeration_formule hemograma*
urine_test* urinprobe* urinuntersuch* analyse*_d_urine analisis_de_orina
microbiolog* mikrobiolog*
pcr polymerase*
cytolog* zytolog* citolog*
laboratory laboratories laboratorio* labore laboren laboratoire* laborantin* laboranten
lab_technician* mtla bta pta_labor technicien*_de_laboratoire tecnico*_de_laboratorio medizinisch_technisch*
clinical_trial* clinical_stud* klinische_studie* klinischen_studien klinische_prufung* essai*_clinique*
  etude*_clinique* ensayo*_clinico* estudio*_clinico*
vaccin* impfung* impfstoff* impfzentr* impfaktion* impfen vacuna*
health_screening* cancer_screening* vorsorgeuntersuch* fruherkenn* depistage* cribado*
health_check* check_up_medical gesundheitscheck* bilan*_de_sante chequeo*_medico* reconocimiento*_medico*
prescription prescriptions prescrib* rezeptausstell* arzneiverordnung* ordonnance ordonnances receta*_medica*
specialist_referral* uberweisung*_arzt medical_referral* lettre*_d_adressage derivacion*_medica*
medical_history anamnes* antecedents_medicaux antecedentes_medicos
physical_examination* clinical_examination* korperliche_untersuchung* examen_clinique examens_cliniques
  exploracion*_fisica*
doctor_letter* arztbrief* entlassbrief* discharge_letter* discharge_summar* compte*_rendu*_d_hospitalisation
  lettre*_de_sortie informe*_de_alta
second_opinion* zweitmeinung* second_avis deuxieme_avis segunda_opinion
operating_theatre* operating_room* operationssaal* operationssale* op_saal op_trakt bloc_operatoire blocs_operatoires
  quirofano*
recovery_room* aufwachraum* salle*_de_reveil sspi sala*_de_reanimacion_postquirurgica urpa
preoperative* praoperativ* preoperatoire* preoperatori*
postoperativ* postoperatoire* postoperatori*
symptom* sintoma*
mortality mortalitat* mortalite* mortalidad* sterberate* sterblichkeit*
epidemi*
medical_device* medizinprodukt* medizingerat* medizintechn* dispositif*_medica* producto*_sanitario*
  dispositivo*_medico* equipement*_medica* equipo*_medico*
swab swabs abstrich* frottis frotis hisopo*
pain_therapy pain_management pain_clinic* schmerztherap* schmerzmedizin* traitement_de_la_douleur
  prise_en_charge_de_la_douleur unidad_del_dolor tratamiento_del_dolor
telemedicin* telehealth telesante telemedecin* teleconsult* videosprechstund*
consultation_hour* sprechstund* heures_de_consultation horas_de_consulta
health_insur* krankenkasse* krankenversicher* assurance*_maladie mutuelle*_sante seguro*_medico* seguro*_de_salud
medical_coding drg_kodier* kodierfachkraft* medizincontroll* codage_pmsi dim_pmsi codificacion_clinica
disabilit* behinder* handicap* discapac*
blood_donation* blood_donor* blutspende* don_du_sang dons_de_sang donacion*_de_sangre donante*_de_sangre
organ_donation* organspende* don*_d_organe* donacion*_de_organos
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
lung_disease* lungenkrank* lungenerkrank* maladie*_pulmonaire* enfermedad*_pulmonar*
kidney_failure renal_failure niereninsuffizienz* nierenversag* insuffisance_renale insuficiencia_renal
pandemi*
spinal_cord ruckenmark* mœlle_epiniere moelle_epiniere medula_espinal
"""
