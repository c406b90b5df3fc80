"""Things that pharmacies and drug makers speak of."""

CONCEPTS = """
pharmacy apotheke* pharmacie* officine* farmacia*
pharmacist* apotheker* pharmacien* boticari*
pharmacy_technician* pharmacy_assistant* pta pka preparateur_en_pharmacie preparateurs_en_pharmacie
  tecnico_en_farmacia tecnicos_en_farmacia auxiliar_de_farmacia auxiliares_de_farmacia pharmazeutisch_technisch*
  pharmazeutisch_kaufmannisch*
pharmaceutical* pharmazeut* pharmaceutique* farmaceut* pharmaunternehmen*
pharmacolog* pharmakolog* farmacolog*
pharmacovigilan* pharmakovigilan* farmacovigilan* arzneimittelsicherheit*
dispensing_of_medic* arzneimittelabgabe* delivrance_des_medicaments dispensation* dispensacion*
prescription_only verschreibungspflicht* rezeptpflicht*
freiverkauf* rezeptfrei*
generika* medicament_generique* medicaments_generique* medicamento_generico* medicamentos_generico*
compounding rezepturherstell* rezepturarzneimittel* preparation_magistrale* preparations_magistrale*
  formula_magistral* formulas_magistral* formulas_magistrales
tabletten comprimes comprimidos pastilla* pill pills pillen
hartkapsel* gelule*
salbe salben salve salves pommade* pomada* unguento*
vials ampulle* ampoule* ampolla*
hustensaft* sirop_contre_la_toux sirops_contre_la_toux jarabe*
coughs_and_colds erkaltung* rhume* resfriad*
antibiotic_stewardship antibiotika_stewardship antibiogram* optimizacion_antibiotic*
painkiller* analgesi* analgetik* schmerzmittel* antalgique* antidouleur*
narcotic* controlled_drug* betaubungsmittel* btm stupefiant* estupefacient*
sedativ* beruhigungsmittel* sedatif* sedante*
psychotropic* psychopharmak* psychotrope* psicofarmac*
anticoagul* antikoagul* blutverdunn*
contracepti* empfangnisverhut* verhutungsmittel* anticoncep*
dosage* dosier* posolog* dosificacion*
side_effect* adverse_effect* adverse_reaction* nebenwirkung* effet_indesirable* effets_indesirable* effet_secondaire*
  effets_secondaire* efecto_secundario* efectos_secundario* efecto_adverso* efectos_adverso*
drug_interaction* wechselwirkung* interaction_medicamenteuse* interactions_medicamenteuse* interaccion_medicamentosa*
  interacciones_medicamentosa*
contraindic* kontraindik* contre_indication*
expiry_date* expiration_date* use_by_date* verfalldat* verfallsdat* haltbarkeitsdat* mindesthaltbarkeit*
  date_de_peremption dates_de_peremption date_limite* dates_limite* fecha_de_caducidad fechas_de_caducidad best_before
active_ingredient* wirkstoff* principe_actif* principes_actif* principio_activo* principios_activo*
excipient* hilfsstoff*
drug_approval* marketing_authori* arzneimittelzulass* autorisation_de_mise_sur_le_marche
  autorisations_de_mise_sur_le_marche autorizacion_de_comercializacion zulassungsbehorde*
good_manufacturing_practice gmp gute_herstellungspraxis bonnes_pratiques_de_fabrication normas_de_correcta_fabricacion
  ncf
good_clinical_practice gute_klinische_praxis bonnes_pratiques_cliniques buenas_practicas_clinicas
clean_room* cleanroom* reinraum* salle_blanche* salles_blanche* sala_limpia* salas_limpia* sala_blanca* salas_blanca*
batch_record* herstellprotokoll* dossier_de_lot dossiers_de_lot registro_de_lote* registros_de_lote*
  guia_de_fabricacion guias_de_fabricacion
batch_release* chargenfreigab* liberation_des_lots liberacion_de_lotes
blister* verblister* pilulier* pastillero*
medication_review* medikationsanalyse* medikationscheck* bilan_partage*_de_medication bilans_partage*_de_medication
  conciliacion_de_la_medicacion conciliaciones_de_la_medicacion conciliation_medicamenteuse*
  conciliations_medicamenteuse* revision_de_la_medicacion revisiones_de_la_medicacion
medication_plan* medikationsplan* plan_de_prise plans_de_prise
cold_chain* kuhlkette* chaine_du_froid cadena_de_frio
medical_aids_supply hilfsmittelversorg* sanitatshaus* materiel_medical ortopedia_tecnica
medicinal_plant* heilpflanz* heilkraut* plante_medicinale* plantes_medicinale* planta_medicinal* plantas_medicinal*
  phytotherap* fitoterap* herbal_medicine*
homoopath* homeopat*
food_supplement* nutritional_supplement* nahrungserganz* complement_alimentaire* complements_alimentaire*
  suplemento_alimenticio* suplementos_alimenticio* complemento_alimenticio* complementos_alimenticio*
  dietary_supplement*
vitamin*
dermocosmet* dermokosmet* kosmezeutik*
medical_representative* pharmareferent* visiteur_medica* visiteurs_medica* visitador_medico* visitadora_medico*
  visitadores_medico* visitadoras_medico*
medicine_cabinet* medikamentenschrank* armoire_a_pharmacie armario_de_medicacion armarios_de_medicacion
night_duty_pharmacy apothekennotdienst* pharmacie_de_garde farmacia_de_guardia
toxicolog* toxikolog*
chemist chemists chemiker* chimiste*
clinical_monitor* cra klinischer_monitor attache_de_recherche_clinique attaches_de_recherche_clinique
  monitor_de_ensayos_clinicos monitora_de_ensayos_clinicos monitores_de_ensayos_clinicos monitoras_de_ensayos_clinicos
case_report_form* prufbogen* cahier_d_observation cahiers_d_observation cuaderno_de_recogida_de_datos
  cuadernos_de_recogida_de_datos crf
ethics_committee* ethikkommission* comite_d_ethique comites_d_ethique comite_de_etica comites_de_etica comite_etico*
  comites_etico*
informed_consent* einwilligung* consentement* consentimiento*
placebo*
biosimilar*
regulatory_affairs zulassungswesen* affaires_reglementaires asuntos_regulatorios
"""
