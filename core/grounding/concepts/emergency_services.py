"""Things that ambulance, fire and civil protection crews speak of."""

CONCEPTS = """
ambulance* rettungswagen* krankenwagen* rtw ambulancia* krankentransportwagen*
paramedic* notfallsanitat* rettungsassist* rettungssanitat* ambulancier* tecnico_en_emergencias
  tecnicos_en_emergencias emergency_medical_technician* emt
emergency_doctor* emergency_physician* notarzt* medecin_urgentiste* medecins_urgentiste* urgentiste*
  medico_de_urgencias medicos_de_urgencias
emergency_medicine notfallmedizin* akutmedizin* medecine_d_urgence medicina_de_urgencias
emergency_services rettungsdienst* blaulichtorgan* services_de_secours secours servicio_de_emergencia*
  servicios_de_emergencia* samu smur
emergency_call* notruf* appel_d_urgence appels_d_urgence llamada_de_emergencia llamadas_de_emergencia
  emergency_hotline
emergency_control_cent* rettungsleitstell* leitstelle leitstellen centre_d_appels_d_urgence centres_d_appels_d_urgence
  centro_de_emergencias centros_de_emergencias emergency_dispatch*
first_aid* erste_hilfe erster_hilfe premiers_secours secourisme primeros_auxilios
first_aider* ersthelfer* secouriste* betriebssanitat* sauveteur_secouriste* sauveteurs_secouriste* socorrista_laboral
resuscitat* reanimat* reanimier* reanimacion cardiopulmonary cpr herz_lungen_wiederbelebung wiederbeleb* rcp
basic_life_support bls basisreanimation* soporte_vital_basico gestes_qui_sauvent
advanced_life_support soporte_vital_avanzado
shock_room trauma_room schockraum* dechocage sala_de_paros salas_de_paros
polytrauma* politrauma* mehrfachverletz* multiple_injuries
stretcher* krankentrage* brancard*
casualt* verletzte* blesses heridos
mass_casualty massenanfall* plan_blanc accidente_de_multiples_victimas accidentes_de_multiples_victimas manv
firefighter* firefighting feuerwehr* brandbekampf* pompier* sapeur* bombero* lutte_contre_l_incendie
  extincion_de_incendios fire_brigade fire_service fire_department
volunteer_firefighter* freiwillige_feuerwehr freiwilligen_feuerwehr pompier_volontaire* pompiers_volontaire*
  sapeurs_pompiers_volontaires bombero_voluntario* bomberos_voluntario*
fire_engine* fire_truck* loschfahrzeug* fourgon_incendie fourgons_incendie camion_de_bomberos camiones_de_bomberos
fire_prevention vorbeugender_brandschutz brandschutz* fire_protection fire_safety prevention_incendie
  securite_incendie proteccion_contra_incendios prevencion_de_incendios ssiap
fire_alarm* brandmelde* feueralarm* alarme_incendie alarmes_incendie alarma_de_incendio* alarmas_de_incendio*
  detection_incendie deteccion_de_incendios rauchmelder* smoke_detector* detecteur_de_fumee detecteurs_de_fumee
fire_extinguisher* feuerloscher* loschgerat* extincteur* extintor*
fire fires feuer incendie* incendio*
forest_fire* wildfire* waldbrand* feu_de_foret feux_de_foret incendie_de_foret incendies_de_foret incendio_forestal*
  incendios_forestal*
breathing_apparatus atemschutz* appareil_respiratoire* appareils_respiratoire* equipo_de_respiracion
  equipos_de_respiracion
turntable_ladder drehleiter* echelle_aerienne* echelles_aerienne* autoescalera*
loschschlauch* lance_incendie lances_incendie manguera_contra_incendios mangueras_contra_incendios
evacuat* evakuier* evakuation* evacuacion* raumungsubung*
rescue rescues rescued rettung rettungen sauvetage* rescate*
technical_rescue technische_hilfeleistung* vehicle_extrication desincarceration* excarcelacion*
search_and_rescue rettungshund* chien_de_recherche chiens_de_recherche busqueda_y_rescate
mountain_rescue bergrettung* bergwacht* secours_en_montagne rescate_en_montana
water_rescue wasserrettung* wasserwacht* sauvetage_aquatique salvamento_acuatico
lifeguard* rettungsschwimm* bademeister* maitre_nageur* maitres_nageurs socorrista*
air_rescue luftrettung* rettungshubschraub* helicoptere_de_secours helicoptero_sanitario air_ambulance*
civil_protection civil_defence katastrophenschutz* zivilschutz* bevolkerungsschutz* securite_civile protection_civile
  proteccion_civil disaster_relief technisches_hilfswerk thw katastrophenhilf*
disaster* katastrophe* catastrophe* catastrof* desastre*
flood floods flooding hochwasser* uberschwemmung* inondation* inundacion*
earthquake* erdbeben* seisme* terremoto* seismo*
hazardous_substance* hazardous_material* hazmat gefahrstoff* gefahrgut* matiere_dangereuse* matieres_dangereuse*
  substance_dangereuse* substances_dangereuse* materiales_peligrosos mercancia_peligrosa* mercancias_peligrosa*
  sustancia_peligrosa* sustancias_peligrosa* dangerous_goods
decontaminat* dekontamin* descontamin*
incident_command* einsatzleit* commandement_des_operations_de_secours puesto_de_mando
deployment_plan* alarmplan* einsatzplan* plan_d_intervention plan_de_emergencia* emergency_plan* notfallplan*
  plan_d_urgence plans_d_urgence
emergency_drill* evacuation_drill* fire_drill* notfallubung* brandschutzubung* exercice_d_evacuation
  exercices_d_evacuation simulacro*
radio_communication* funkverkehr* sprechfunk* radiocommunication* comunicacion_por_radio comunicaciones_por_radio
  digitalfunk* bos_funk
siren sirens blue_light blaulicht* sirene* gyrophare*
patient_transport krankentransport* transport_sanitaire transporte_sanitario
emergency_chaplain* notfallseelsorg* kriseninterventionsteam*
disaster_medicine katastrophenmedizin* medecine_de_catastrophe medicina_de_catastrofes
poison* vergiftung* intoxica* envenena* antipoison
overdose* uberdosis* surdose* sobredosis
red_cross rotes_kreuz roten_kreuz drk croix_rouge cruz_roja
"""
