"""Things that plumbers, heating and air-conditioning fitters speak of."""

CONCEPTS = """
plumber* plumbing klempner* plombier* plomberie* fontaner* anlagenmechanik* sanitarinstall* gas_wasserinstallateur*
  installateur_sanitaire
sanitary sanitar sanitaranlag* sanitarbereich* sanitartechn* sanitaire* sanitarios
heating heizung* heizanlag* chauffage* calefaccion* chauffagiste*
boiler* heizkessel* brennwert* chaudiere* caldera*
gas_boiler* gastherm* gasheiz* chaudiere*_a_gaz chaudiere*_gaz caldera*_de_gas
heat_pump* warmepump* pompe*_a_chaleur bomba*_de_calor
radiator* heizkorp* radiateur* radiador*
underfloor_heating fußbodenheiz* fussbodenheiz* plancher*_chauffant* suelo_radiante
district_heating fernwarm* chauffage_urbain red_de_calor calefaccion_urbana
water_heater* warmwasserber* durchlauferhitz* chauffe_eau calentador*_de_agua termo_electrico
solar_thermal solartherm* solaire_thermique solar_termica
pellet_heating pelletheiz* chaudiere*_a_granules caldera*_de_pellets
ventilation_system* luftungsanlag* luftungstechn* luftungsbau* vmc sistema*_de_ventilacion
air_condition* klimaanlag* klimatechn* climatis* aire_acondicionado climatiz*
hvac cvc heizung_luftung_klima hlk genie_climatique
refrigeration_engineer* refrigeration_technician* kaltetechn* kalteanlag* kaltemittel* frigoriste* refrigerant*
  tecnico*_frigorista*
pipe pipes piping rohre rohrleitung* rohrbau* tuyau* canalisation* tuberia* canerias
pipefitt* rohrleitungsbau* tuyauteur* tubero* rohrschloss*
copper_pipe* kupferrohr* tuyaux_en_cuivre tuberia_de_cobre
drain drains abwasserleit* abflußrohr* abflussrohr* evacuation_des_eaux desague*
sewer sewers sewage abwasser* kanalisation* eaux_usees assainissement* alcantarillad* aguas_residuales wastewater
  waste_water
sewage_plant* klaranlag* station*_d_epuration depuradora* wastewater_treatment
drinking_water trinkwasser* eau_potable agua_potable
water_supply wasserversorg* adduction_d_eau abastecimiento_de_agua suministro_de_agua
waterworks wasserwerk* usine*_d_eau
water_leak* leckage* rohrbruch* wasserschad* fuite*_d_eau degat*_des_eaux fuga*_de_agua water_damage
faucet* wasserhahn* armaturen robinet* griferia* grifos
sanitary_ware toilette wc sanitarobjekt* inodoro* cuvettes
bathroom* badezimmer* badsanier* badmodernis* badumbau* salle*_de_bain* cuarto*_de_bano
shower_tray duschkabin* cabine*_de_douche mampara*_de_ducha
gas_installation gasinstall* gasleitung* installation*_de_gaz instalacion*_de_gas
valve valves ventile absperrventil* absperrarmatur* vannes valvula*
pumping_station* pumpen pumpstation* pompe pompes bomba*_hidraulica* pumping
pressure_test* druckprufung* dichtheitspruf* essai*_de_pression prueba*_de_presion prueba*_de_estanqueidad
hydraulic_balancing hydraulischer_abgleich hydraulischen_abgleich equilibrage_hydraulique equilibrado_hidraulico
chimney_sweep* schornsteinfeg* kaminfeg* ramoneur* ramonage* deshollinador*
stove_fitt* ofenbau* ofensetz* poelier*
tinsmith* spengler* blechner* zinguerie* zingueur* hojalater*
burner_maintenance brennerwart* entretien_de_chaudiere* mantenimiento_de_calderas boiler_servic*
rohrdammung* calorifugeage* aislamiento_de_tuberias pipe_insulat*
legionell*
"""
