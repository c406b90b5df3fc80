"""Things that plumbers, heating and air-conditioning fitters speak of."""

CONCEPTS = """
plumber* plumbing klempner* plombier* plomberie* fontaner* anlagenmechanik* sanitarinstall* gas_wasserinstallateur*
  installateur_sanitaire
sanitary sanitar sanitaranlag* sanitarbereich* sanitartechn* sanitaire* sanitarios
heating heizung* heizanlag* chauffage* calefaccion* chauffagiste*
boiler* heizkessel* brennwert* chaudiere* caldera*
gas_boiler* gastherm* gasheiz* chaudiere_a_gaz chaudieres_a_gaz chaudiere_gaz chaudieres_gaz caldera_de_gas
  calderas_de_gas
heat_pump* warmepump* pompe_a_chaleur pompes_a_chaleur bomba_de_calor bombas_de_calor
radiator* heizkorp* radiateur* radiador*
underfloor_heating fußbodenheiz* fussbodenheiz* plancher_chauffant* planchers_chauffant* suelo_radiante
district_heating fernwarm* chauffage_urbain red_de_calor calefaccion_urbana
water_heater* warmwasserber* durchlauferhitz* chauffe_eau calentador_de_agua calentadores_de_agua termo_electrico
solar_thermal solartherm* solaire_thermique solar_termica
pellet_heating pelletheiz* chaudiere_a_granules chaudieres_a_granules caldera_de_pellets calderas_de_pellets
ventilation_system* luftungsanlag* luftungstechn* luftungsbau* vmc sistema_de_ventilacion sistemas_de_ventilacion
air_condition* klimaanlag* klimatechn* climatis* aire_acondicionado climatiz*
hvac cvc heizung_luftung_klima hlk genie_climatique
refrigeration_engineer* refrigeration_technician* kaltetechn* kalteanlag* kaltemittel* frigoriste* refrigerant*
  tecnico_frigorista* tecnicos_frigorista*
pipes piping rohre rohrleitung* rohrbau* tuyau* canalisation* tuberia* canerias
pipefitt* rohrleitungsbau* tuyauteur* tubero* rohrschloss*
copper_pipe* kupferrohr* tuyaux_en_cuivre tuberia_de_cobre
drain drains abwasserleit* abflußrohr* abflussrohr* evacuation_des_eaux desague*
sewer sewers sewage abwasser* kanalisation* eaux_usees assainissement* alcantarillad* aguas_residuales wastewater
  waste_water
sewage_plant* klaranlag* station_d_epuration stations_d_epuration depuradora* wastewater_treatment
drinking_water trinkwasser* eau_potable agua_potable
water_supply wasserversorg* adduction_d_eau abastecimiento_de_agua suministro_de_agua
waterworks wasserwerk* usine_d_eau usines_d_eau
water_leak* leckage* rohrbruch* wasserschad* fuite_d_eau fuites_d_eau degat_des_eaux degats_des_eaux fuga_de_agua
  fugas_de_agua water_damage
faucet* wasserhahn* armaturen robinet* griferia* grifos
sanitary_ware toilette wc sanitarobjekt* inodoro* cuvettes
bathroom* badezimmer* badsanier* badmodernis* badumbau* salle_de_bain* salles_de_bain* cuarto_de_bano cuartos_de_bano
shower_tray duschkabin* cabine_de_douche cabines_de_douche mampara_de_ducha mamparas_de_ducha
gas_installation gasinstall* gasleitung* installation_de_gaz installations_de_gaz instalacion_de_gas
  instalaciones_de_gas
valve valves ventile absperrventil* absperrarmatur* vannes valvula*
pumping_station* pumpen pumpstation* pompe pompes bomba_hidraulica* bombas_hidraulica* pumping
pressure_test* druckprufung* dichtheitspruf* essai_de_pression essais_de_pression prueba_de_presion pruebas_de_presion
  prueba_de_estanqueidad pruebas_de_estanqueidad
hydraulic_balancing hydraulischer_abgleich hydraulischen_abgleich equilibrage_hydraulique equilibrado_hidraulico
chimney_sweep* schornsteinfeg* kaminfeg* ramoneur* ramonage* deshollinador*
stove_fitt* ofenbau* ofensetz* poelier*
tinsmith* spengler* blechner* zinguerie* zingueur* hojalater*
burner_maintenance brennerwart* entretien_de_chaudiere* mantenimiento_de_calderas boiler_servic*
rohrdammung* calorifugeage* aislamiento_de_tuberias pipe_insulat*
legionel*
"""
