"""Things that ambulance, fire and civil protection crews speak of."""

CONCEPTS = """
ambulance* rettungswagen* krankenwagen* rtw ambulancia* krankentransportwagen*
paramedic* notfallsanitat* rettungsassist* rettungssanitat* ambulancier* tecnico*_en_emergencias
  emergency_medical_technician* emt
emergency_doctor* emergency_physician* notarzt* medecin*_urgentiste* urgentiste* medico*_de_urgencias
emergency_medicine notfallmedizin* akutmedizin* medecine_d_urgence medicina_de_urgencias
emergency_services rettungsdienst* blaulichtorgan* services_de_secours secours servicio*_de_emergencia* samu smur
emergency_call* notruf* appel*_d_urgence llamada*_de_emergencia emergency_hotline
emergency_control_cent* rettungsleitstell* leitstelle leitstellen centre*_d_appels_d_urgence centro*_de_emergencias
  emergency_dispatch*
first_aid* erste_hilfe erster_hilfe premiers_secours secourisme primeros_auxilios
first_aider* ersthelfer* secouriste* betriebssanitat* sauveteur*_secouriste* socorrista_laboral
resuscitat* reanimat* reanimier* reanimacion cardiopulmonary cpr herz_lungen_wiederbelebung wiederbeleb* rcp
basic_life_support bls basisreanimation* soporte_vital_basico gestes_qui_sauvent
advanced_life_support acls soporte_vital_avanzado
shock_room trauma_room schockraum* dechocage sala*_de_paros
polytrauma* politrauma* mehrfachverletz* multiple_injuries
stretcher* krankentrage* brancard*
casualt* verletzte* blesses heridos
mass_casualty massenanfall* plan_blanc accidente*_de_multiples_victimas manv
firefighter* firefighting feuerwehr* brandbekampf* pompier* sapeur* bombero* lutte_contre_l_incendie
  extincion_de_incendios fire_brigade fire_service fire_department
volunteer_firefighter* freiwillige_feuerwehr freiwilligen_feuerwehr pompier*_volontaire* sapeurs_pompiers_volontaires
  bombero*_voluntario*
fire_engine* fire_truck* loschfahrzeug* fourgon*_incendie camion*_de_bomberos
fire_prevention vorbeugender_brandschutz brandschutz* fire_protection fire_safety prevention_incendie
  securite_incendie proteccion_contra_incendios prevencion_de_incendios ssiap
fire_alarm* brandmelde* feueralarm* alarme*_incendie alarma*_de_incendio* detection_incendie deteccion_de_incendios
  rauchmelder* smoke_detector* detecteur*_de_fumee
fire_extinguisher* feuerloscher* loschgerat* extincteur* extintor*
fire fires feuer incendie* incendio*
forest_fire* wildfire* waldbrand* feu*_de_foret incendie*_de_foret incendio*_forestal*
breathing_apparatus atemschutz* appareil*_respiratoire* equipo*_de_respiracion
turntable_ladder drehleiter* echelle*_aerienne* autoescalera*
loschschlauch* lance*_incendie manguera*_contra_incendios
evacuat* evakuier* evakuation* evacuacion* raumungsubung*
rescue rescues rescued rettung rettungen sauvetage* rescate*
technical_rescue technische_hilfeleistung* vehicle_extrication desincarceration* excarcelacion*
search_and_rescue rettungshund* chien*_de_recherche busqueda_y_rescate
mountain_rescue bergrettung* bergwacht* secours_en_montagne rescate_en_montana
water_rescue wasserrettung* wasserwacht* sauvetage_aquatique salvamento_acuatico
lifeguard* rettungsschwimm* bademeister* maitre_nageur* maitres_nageurs socorrista*
air_rescue luftrettung* rettungshubschraub* helicoptere_de_secours helicoptero_sanitario air_ambulance*
civil_protection civil_defence katastrophenschutz* zivilschutz* bevolkerungsschutz* securite_civile protection_civile
  proteccion_civil disaster_relief technisches_hilfswerk thw katastrophenhilf*
disaster* katastrophe* catastrophe* catastrof* desastre*
flood floods flooding hochwasser* uberschwemmung* inondation* inundacion*
earthquake* erdbeben* seisme* terremoto* seismo*
hazardous_substance* hazardous_material* hazmat gefahrstoff* gefahrgut* matiere*_dangereuse* substance*_dangereuse*
  materiales_peligrosos mercancia*_peligrosa* sustancia*_peligrosa* dangerous_goods
decontaminat* dekontamin* descontamin*
incident_command* einsatzleit* commandement_des_operations_de_secours puesto_de_mando
deployment_plan* alarmplan* einsatzplan* plan_d_intervention plan_de_emergencia* emergency_plan* notfallplan*
  plan*_d_urgence
emergency_drill* evacuation_drill* fire_drill* notfallubung* brandschutzubung* exercice*_d_evacuation simulacro*
radio_communication* funkverkehr* sprechfunk* radiocommunication* comunicacion*_por_radio digitalfunk* bos_funk
siren sirens blue_light blaulicht* sirene* gyrophare*
patient_transport krankentransport* transport_sanitaire transporte_sanitario
emergency_chaplain* notfallseelsorg* kriseninterventionsteam*
disaster_medicine katastrophenmedizin* medecine_de_catastrophe medicina_de_catastrofes
poison* vergiftung* intoxica* envenena* antipoison
overdose* uberdosis* surdose* sobredosis
red_cross rotes_kreuz roten_kreuz drk croix_rouge cruz_roja
"""
