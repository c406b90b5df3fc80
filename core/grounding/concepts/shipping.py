"""Things that sea and inland shipping, ports and fishing speak of."""

CONCEPTS = """
cargo_ship* merchant_ship* cruise_ship* schiff schiffe schiffen navire* buque buques barco barcos vessel*
seafar* seefahrt* seemann* marins marinero* matelot* deckhand* nautik* sailor_s_book matrose matrosen
  marin_de_commerce
kapitan kapitane schiffsfuhr* capitaine capitan capitanes ship_captain*
deck_officer* nautischer_offizier lieutenant_de_navire oficial_de_puente oficiales_de_puente
ship_engineer* schiffsmechan* schiffsingenieur* mecanicien_naval mecaniciens_naval mecanicienne_naval
  mecaniciennes_naval mecanicien_marine mecaniciens_marine mecanicienne_marine mecaniciennes_marine jefe_de_maquinas
  jefes_de_maquinas maquinista_naval
port_operation hafenbetrieb* operations_portuaires operaciones_portuarias portuair* portuari*
dock_worker* hafenarbeit* estibador* stevedor*
container_terminal* containerterminal* terminal_a_conteneurs terminal_de_contenedores
container_ship* containerschiff* porte_conteneurs portacontenedores
inland_shipping binnenschiff* batelier* navigation_fluviale navegacion_fluvial inland_waterway*
bill_of_lading konnossement* connaissement* conocimiento_de_embarque
schiffscharter* affretement_maritime fletamento*
ferry ferries autofahre fahrschiff* transbordador* ferrys
yacht yachts yate yates jacht*
sailing segeln segelschein* segelboot* voilier* voile_sportive navegacion_a_vela velero*
motor_boat* motorboot* bateau_a_moteur bateaux_a_moteur lancha* sportboot*
boat boats boote bateau bateaux
marine_navigation seenavigation* nautisch* navegacion_maritima
maritime_safety seenotrett* sauvetage_en_mer salvamento_maritimo
lighthouse* leuchtturm* phares_et_balises
professional_diver* berufstauch* taucher taucherarbeit* scaphandrier* plongeur_professionnel* plongeurs_professionnel*
  buzo buzos commercial_diver*
fishery fisheries fishing fischerei* fischfang* pecheur* peche_maritime pesca pesquer* pescador* fisherman fishermen
aquaculture aquakultur* acuicultur* fischzucht* piscicultur*
harbour_master* hafenmeister* capitaine_de_port capitan_de_puerto capitainerie*
jachthafen* yachthafen* port_de_plaisance puerto_deportivo
demurrage liegegeld* surestarie*
"""
