"""Things that pharmacies and drug makers speak of."""

CONCEPTS = """
pharmacy apotheke* pharmacie* officine* farmacia*
pharmacist* apotheker* pharmacien* boticari*
pharmacy_technician* pharmacy_assistant* pta pka preparateur*_en_pharmacie tecnico*_en_farmacia auxiliar*_de_farmacia
  pharmazeutisch_technisch* pharmazeutisch_kaufmannisch*
pharmaceutical* pharmazeut* pharmaceutique* farmaceut* pharmaunternehmen*
pharmacolog* pharmakolog* farmacolog*
pharmacovigilan* pharmakovigilan* farmacovigilan* arzneimittelsicherheit*
dispensing_of_medic* arzneimittelabgabe* delivrance_des_medicaments dispensation* dispensacion*
prescription_only verschreibungspflicht* rezeptpflicht*
freiverkauf* rezeptfrei*
generika* medicament*_generique* medicamento*_generico*
compounding rezepturherstell* rezepturarzneimittel* preparation*_magistrale* formula*_magistral* formulas_magistrales
tablette* comprimes comprimidos pastilla* pill pills pillen
hartkapsel* gelule*
salbe salben salve salves pommade* pomada* unguento*
vials ampulle* ampoule* ampolla*
hustensaft* sirop*_contre_la_toux jarabe*
coughs_and_colds erkaltung* rhume* resfriad*
antibiotic_stewardship antibiotika_stewardship antibiogram* optimizacion_antibiotic*
painkiller* analgesi* analgetik* schmerzmittel* antalgique* antidouleur*
narcotic* controlled_drug* betaubungsmittel* btm stupefiant* estupefacient*
sedativ* beruhigungsmittel* sedatif* sedante*
psychotropic* psychopharmak* psychotrope* psicofarmac*
anticoagul* antikoagul* blutverdunn*
contracepti* empfangnisverhut* verhutungsmittel* anticoncep*
dosage* dosier* posolog* dosificacion*
side_effect* adverse_effect* adverse_reaction* nebenwirkung* effet*_indesirable* effet*_secondaire*
  efecto*_secundario* efecto*_adverso*
drug_interaction* wechselwirkung* interaction*_medicamenteuse* interaccion*_medicamentosa*
contraindic* kontraindik* contre_indication*
expiry_date* expiration_date* use_by_date* verfalldat* verfallsdat* haltbarkeitsdat* mindesthaltbarkeit*
  date*_de_peremption date*_limite* fecha*_de_caducidad best_before
active_ingredient* wirkstoff* principe*_actif* principio*_activo*
excipient* hilfsstoff*
drug_approval* marketing_authori* arzneimittelzulass* autorisation*_de_mise_sur_le_marche
  autorizacion_de_comercializacion zulassungsbehorde*
good_manufacturing_practice gmp gute_herstellungspraxis bonnes_pratiques_de_fabrication normas_de_correcta_fabricacion
  ncf
good_clinical_practice gcp gute_klinische_praxis bonnes_pratiques_cliniques buenas_practicas_clinicas
clean_room* cleanroom* reinraum* salle*_blanche* sala*_limpia* sala*_blanca*
batch_record* herstellprotokoll* dossier*_de_lot registro*_de_lote* guia*_de_fabricacion
batch_release* chargenfreigab* liberation_des_lots liberacion_de_lotes
blister* verblister* pilulier* pastillero*
medication_review* medikationsanalyse* medikationscheck* bilan*_partage*_de_medication conciliacion*_de_la_medicacion
  conciliation*_medicamenteuse* revision*_de_la_medicacion
medication_plan* medikationsplan* plan*_de_prise
cold_chain* kuhlkette* chaine_du_froid cadena_de_frio
medical_aids_supply hilfsmittelversorg* sanitatshaus* materiel_medical ortopedia_tecnica
medicinal_plant* heilpflanz* heilkraut* plante*_medicinale* planta*_medicinal* phytotherap* fitoterap*
  herbal_medicine*
homoopath* homeopat*
food_supplement* nutritional_supplement* nahrungserganz* complement*_alimentaire* suplemento*_alimenticio*
  complemento*_alimenticio* dietary_supplement*
vitamin*
dermocosmet* dermokosmet* kosmezeutik*
medical_representative* pharmareferent* visiteur*_medica* visitador*_medico*
medicine_cabinet* medikamentenschrank* armoire_a_pharmacie armario*_de_medicacion
night_duty_pharmacy apothekennotdienst* pharmacie_de_garde farmacia_de_guardia
toxicolog* toxikolog*
chemist chemists chemiker* chimiste*
clinical_monitor* cra klinischer_monitor attache*_de_recherche_clinique monitor*_de_ensayos_clinicos
case_report_form* prufbogen* cahier*_d_observation cuaderno*_de_recogida_de_datos crf
ethics_committee* ethikkommission* comite*_d_ethique comite*_de_etica comite*_etico*
informed_consent* einwilligung* consentement* consentimiento*
placebo*
biosimilar*
regulatory_affairs zulassungswesen* affaires_reglementaires asuntos_regulatorios
"""
