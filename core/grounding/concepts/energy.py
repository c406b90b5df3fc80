"""Energy: generation, grids, saving and climate."""

CONCEPTS = """
energy energie energien energia energetisch* energetique* energetic* energias energies
electric_power strom stroms stromerzeug* electricite_produite power_generation production_d_electricite
  generacion_de_energia generacion_electrica
coal kohle kohlekraft* charbon carbon_mineral
natural_gas erdgas* gaz_naturel gas_natural
gas_supply gasversorg* approvisionnement_en_gaz suministro_de_gas
renewable_energ* renewables erneuerbare_energie* erneuerbaren_energien energie_renouvelable energies_renouvelables
  energia_renovable energias_renovables enr
solar solaire solaires solarenergie* energia_solar energie_solaire solar_power solartechnik* solarthermie*
photovoltaic* photovoltaik* photovoltaique* fotovoltaic* pv_anlag* fotovoltaik* pv_system* pv
hydropower wasserkraft* hydroelectri* hidroelectri* hydraulique_energie
biomass biomasse* biomasa
biogas* methanisation
geothermal geothermie* geothermique geotermi* erdwarme*
hydrogen* wasserstoff* hidrogeno
fuel_cell* brennstoffzell* pile_a_combustible piles_a_combustible pila_de_combustible
fuel fuels kraftstoff* brennstoff* carburant* combustible combustibles treibstoff*
energy_storage energiespeicher* stockage_d_energie stockage_de_l_energie almacenamiento_de_energia stromspeicher*
smart_grid* intelligentes_stromnetz reseau_intelligent red_inteligente
grid_connection* netzanschluss* raccordement_au_reseau conexion_a_la_red
energy_supply energieversorg* approvisionnement_en_energie suministro_de_energia fournisseur_d_energie utility_company
  utilities stadtwerk* suministro_energetico
cogeneration* kraft_warme_kopplung* blockheizkraftwerk* cogeneracion bhkw combined_heat_and_power
energy_efficien* energieeffizien* efficacite_energetique eficiencia_energetica performance_energetique
energy_consumption energieverbrauch* consommation_d_energie consommation_energetique consumo_energetico
  consumo_de_energia stromverbrauch* electricity_consumption energy_use
energy_saving* energieeinspar* economies_d_energie ahorro_energetico ahorro_de_energia energiesparend*
energy_management energiemanagement* gestion_de_l_energie management_de_l_energie gestion_energetica
  gestion_de_la_energia iso_50001
energy_transition energiewend* transition_energetique transicion_energetica
energy_market* energiemarkt* marche_de_l_energie mercado_energetico energiehandel* energy_trading negoce_d_energie
energy_price* energiepreis* strompreis* prix_de_l_energie precio_de_la_energia
energy_law energierecht* droit_de_l_energie derecho_energetico
energy_certificate energieausweis* diagnostic_de_performance_energetique certificado_energetico dpe energiepass*
generators generator generateur* generador generadores alternateur*
"""
