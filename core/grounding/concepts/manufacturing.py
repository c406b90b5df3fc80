"""Manufacturing: lines, schedules, parts and lean production."""

CONCEPTS = """
production productions fertigung* fabrication fabrications fabricacion* manufactur* produccion produktion* herstell*
  hergestell* fabriquer fabrique fabriques
manufacturing_plant* produktionswerk* produktionsstatt* site_de_production usine usines planta_de_produccion fabrica
  fabricas fabrik fabriken factory factories plant_production plantas_de_produccion sites_de_production
  produktionsstandort* production_site* werksgelande*
plant_manager* werksleit* werkleit* directeur_d_usine director_de_planta directora_de_planta jefe_de_planta
  directrice_d_usine factory_manager*
production_manager* produktionsleit* fertigungsleit* responsable_de_production jefe_de_produccion
  responsable_de_produccion chef_de_production head_of_production betriebsleit* gerente_de_produccion
shift_leader* schichtleit* schichtfuhr* chef_de_poste jefe_de_turno encargado_de_turno shift_supervisor*
  responsable_de_turno chef_de_quart
foreman foremen vorarbeiter* contremaitre* capataz* industriemeister* maestro_industrial agent_de_maitrise
  charge_hand*
production_worker* produktionsmitarbeit* produktionshelf* operateur_de_production operatrice_de_production operario*
  ouvrier* obrero* operator_de_production agent_de_production agent_de_fabrication operateurs machine_operative*
  factory_worker*
machine_operator* maschinenbedien* anlagenbedien* anlagenfuhr* maschinenfuhr* conducteur_de_ligne
  conducteur_de_machine conductrice_de_ligne operador_de_maquina operador_de_maquinas maschinen_und_anlagenfuhr*
  plant_operator* conducteur_de_machines operador_de_planta
production_line* fertigungslinie* produktionslinie* ligne_de_production lignes_de_production linea_de_produccion
  lineas_de_produccion produktionsanlag* produktionsstrass* cadena_de_produccion
assembly_line* montagelinie* fliessband* fließband* chaine_de_montage chaine_d_assemblage linea_de_montaje
  cadena_de_montaje lineas_de_montaje montageband*
production_planning produktionsplan* fertigungsplan* planification_de_la_production planification_de_production
  planificacion_de_la_produccion planificacion_de_produccion ordonnancement_de_la_production production_schedul*
  programacion_de_la_produccion produktionssteuer* fertigungssteuer*
work_preparation arbeitsvorbereit* preparation_du_travail preparacion_del_trabajo bureau_des_methodes
industrialisation* industrializacion* industrialization*
work_order* fertigungsauftrag* ordre_de_fabrication ordres_de_fabrication orden_de_fabricacion ordenes_de_fabricacion
  production_order* produktionsauftrag* orden_de_trabajo ordenes_de_trabajo ordre_de_travail ordres_de_travail
  arbeitsauftrag*
series_production serienfertig* serienproduktion* production_en_serie produccion_en_serie mass_production
  serienanlauf* grossserie* gran_serie
small_series kleinserie* petite_serie petites_series pequenas_series
one_off_production einzelfertig* fabrication_unitaire
start_of_production produktionsanlauf* demarrage_de_production arranque_de_produccion ramp_up produktionshochlauf*
  demarrage_de_la_production
production_output ausbringung* ausstoss ausstoß cadence_de_production volumen_de_produccion produktionsmeng*
  production_volume* volume_de_production produktionsvolum*
cycle_time* taktzeit* temps_de_cycle takt_time tiempo_de_ciclo zykluszeit*
setup_time* rustzeit* temps_de_reglage tiempo_de_preparacion changeover_time* umrustzeit* temps_de_changement_de_serie
  smed
machine_setter* umrusten reglage_de_machines reglage_des_machines ajuste_de_maquinas regleur* maschineneinrichter*
  einrichter preparador_de_maquinas changeover* changement_de_serie umrustung*
downtime* stillstandszeit* maschinenstillstand* maschinenausfall* temps_d_arret arrets_machine arrets_de_production
  arret_de_production tiempo_de_inactividad paradas_de_maquina parada_de_produccion paradas_de_produccion
  tiempos_muertos produktionsausfall* stillstande stillstand machine_stoppage* production_stoppage*
overall_equipment_effectiveness oee gesamtanlageneffektivitat* trs taux_de_rendement_synthetique
scrap scrap_rate* ausschussquote* ausschussrate* taux_de_rebut rebuts rebut tasa_de_rechazo chatarra* ausschussreduz*
rework nacharbeit* reprise_de_pieces retrabajo* retouche_de_pieces reprocesado
lean_manufacturing lean_production schlanke_produktion manufactura_esbelta production_allegee produccion_ajustada lean
  lean_management
continuous_improvement kontinuierliche_verbesserung* kvp amelioration_continue mejora_continua verbesserungsprozess*
  kaizen
just_in_time juste_a_temps justo_a_tiempo
value_stream* wertstrom* flux_de_valeur chaine_de_valeur mapa_de_flujo_de_valor vsm cadena_de_valor wertschopf*
  value_chain
shop_floor shopfloor* fabrikhall* werkhall* atelier_de_production planta_de_fabricacion produktionshall*
workshop workshops werkstatt* atelier ateliers taller talleres
manufacturing_execution_system* mes_system* systeme_mes betriebsdatenerfass* bde
industry_4_0 industrie_4_0 industria_4_0 digital_factory usine_connectee fabrica_inteligente smart_factory
  smart_manufacturing
packaging_line* verpackungslinie* ligne_de_conditionnement lignes_de_conditionnement linea_de_envasado
  lineas_de_envasado abfulllinie*
filling abfull* abgefull* embouteillage* embotellad* envasado* bottling remplissage_de_flacons llenado
packaging packing verpack* emballage* embalaj* empaquet* packer packers empaque conditionnement* conditionne
mixing mischen mischanlag* melange_de_matieres mezclado* mischer melangeur*
cutting zuschneid* zugeschnitten* zuschnitt* decoupe* corte_de_piezas
paint_shop cabine_de_peinture taller_de_pintura lackieranlag*
material_flow* materialfluss* flux_de_matieres flujo_de_materiales flux_physiques
intralogistic* intralogistik* logistique_interne logistica_interna
material_requirement* materialbedarf* besoins_en_matieres mrp necesidades_de_materiales materialdispo*
  materials_planning
production_cost* produktionskosten* fertigungskosten* herstellkosten* couts_de_production cout_de_production
  costes_de_produccion costos_de_produccion coste_de_produccion manufacturing_cost* herstellungskosten*
production_process* fertigungsprozess* produktionsprozess* herstellungsprozess* processus_de_production
  processus_de_fabrication proceso_de_produccion procesos_de_produccion proceso_de_fabricacion procesos_productivos
  manufacturing_process* procedes_de_fabrication procesos_de_fabricacion produktionsablauf*
process_optimi* prozessoptim* optimisation_des_processus optimizacion_de_procesos prozessverbesser*
  process_improvement* amelioration_des_processus mejora_de_procesos optimisation_des_procedes
  optimierung_von_prozessen
process_engineer* prozessingenieur* ingenieur_process ingenieur_procedes ingeniero_de_procesos verfahrensingenieur*
industrial_engineer* wirtschaftsingenieur* genie_industriel ingenieria_industrial ingeniero_industrial
  ingenieur_industriel
time_stud* zeitstudie* chronometrage* cronometrage* estudio_de_tiempos refa etude_de_temps methods_engineer*
  estudio_de_metodos
ergonom*
finished_goods fertigware* fertigerzeugnis* produits_finis producto_terminado productos_terminados produit_fini
  fertigprodukt* finished_product*
semi_finished halbfertig* halbzeug* produit_semi_fini produits_semi_finis semielaborado* semiterminado*
contract_manufactur* lohnfertig* auftragsfertig* fabrication_a_facon fabricacion_por_contrato
adhesive* klebstoff* klebetechnik* verkleb* adhesivo* adhesif*
verschwendung* gaspillage* desperdicio* wastage wastefulness
presswerk* press_shop
"""
