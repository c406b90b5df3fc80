"""Things that museums, galleries and sights speak of."""

CONCEPTS = """
temporary_exhibition* sonderausstellung* exposition_temporaire* expositions_temporaire* exposicion_temporal*
  exposiciones_temporal*
permanent_exhibition* dauerausstellung* exposition_permanente* expositions_permanente* exposicion_permanente*
  exposiciones_permanente*
travelling_exhibition* wanderausstellung* exposition_itinerante* expositions_itinerante* exposicion_itinerante*
  exposiciones_itinerante*
exponat* objets_exposes piezas_de_museo museumsobjekt*
museum_attendant* museumsaufsicht* aufsichtsdienst* agent_d_accueil_et_de_surveillance
  agents_d_accueil_et_de_surveillance vigilante_de_sala vigilantes_de_sala gallery_attendant*
collection_care bestandserhalt* conservation_preventive conservacion_preventiva preventive_conservation
museum_depot museumsdepot* reserves_du_musee almacen_del_museo
inventory_of_works sammlungsinventar* recolement* inventario_de_obras
loan_of_works leihverkehr* leihgabe* pret_d_œuvres pret_d_oeuvres prestamo_de_obras art_loan*
provenance_research provenienz* procedencia_de_obras
art_handl* kunsttransport* hangung accrochage_d_œuvres accrochage_d_oeuvres transporte_de_obras_de_arte
admission_ticket* eintrittskart* billets_d_entree entradas_de_museo
museum_shop* museumsshop* boutique_du_musee tienda_del_museo
memorial_site* gedenkstatt* lieu_de_memoire lieux_de_memoire memorial*
science_centre* planetari* cite_des_sciences museo_de_ciencias
open_air_museum* freilichtmuseum* ecomusee* ecomuseo*
archaeological_excavation* archaeological_dig* ausgrabung* fouilles_archeologiques excavacion_arqueologica*
  excavaciones_arqueologica* grabungs*
cultural_centre* kulturzentr* centre_culturel* centres_culturel* centro_cultural* centros_cultural* kulturhaus*
  casa_de_cultura casas_de_cultura maison_de_la_culture maisons_de_la_culture
"""
