"""Things that museums, galleries and sights speak of."""

CONCEPTS = """
temporary_exhibition* sonderausstellung* exposition*_temporaire* exposicion*_temporal*
permanent_exhibition* dauerausstellung* exposition*_permanente* exposicion*_permanente*
travelling_exhibition* wanderausstellung* exposition*_itinerante* exposicion*_itinerante*
exponat* objets_exposes piezas_de_museo museumsobjekt*
museum_attendant* museumsaufsicht* aufsichtsdienst* agent*_d_accueil_et_de_surveillance vigilante*_de_sala
  gallery_attendant*
collection_care bestandserhalt* conservation_preventive conservacion_preventiva preventive_conservation
museum_depot museumsdepot* reserves_du_musee almacen_del_museo
inventory_of_works sammlungsinventar* recolement* inventario_de_obras
loan_of_works leihverkehr* leihgabe* pret_d_œuvres pret_d_oeuvres prestamo_de_obras art_loan*
provenance* provenienz* procedencia_de_obras
art_handl* kunsttransport* hangung accrochage_d_œuvres accrochage_d_oeuvres transporte_de_obras_de_arte
admission_ticket* eintrittskart* billets_d_entree entradas_de_museo
museum_shop* museumsshop* boutique_du_musee tienda_del_museo
memorial_site* gedenkstatt* lieu*_de_memoire memorial*
science_centre* planetari* cite_des_sciences museo_de_ciencias
open_air_museum* freilichtmuseum* ecomusee* ecomuseo*
archaeological_excavation* archaeological_dig* ausgrabung* fouilles_archeologiques excavacion*_arqueologica* grabungs*
cultural_centre* kulturzentr* centre*_culturel* centro*_cultural* kulturhaus* casa*_de_cultura maison*_de_la_culture
"""
