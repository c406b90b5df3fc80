"""Things that guards, doormen and security firms speak of."""

CONCEPTS = """
security_guard* security_officer* sicherheitsmitarbeit* wachmann* wachleut* wachpersonal* sicherheitskraft*
  agent_de_securite agents_de_securite vigilante* guardia_de_seguridad guardias_de_seguridad agent_de_surveillance
  agents_de_surveillance vigilante_de_seguridad vigilantes_de_seguridad wachdienst* bewachung* sicherheitsdienst*
  gardiennage* wachschutz*
doorman doormen bouncer* turstehr* tursteher* videur* portero_de_discoteca porteros_de_discoteca agent_de_filtrage
  agents_de_filtrage
bodyguard* personenschutz* garde_du_corps gardes_du_corps guardaespaldas escolta escoltas close_protection
private_detective* privatdetektiv* detective_prive* detectives_prive* detective_privado* detectives_privado* detektei*
store_detective* ladendetektiv* kaufhausdetektiv* agent_de_prevention_et_de_securite
  agents_de_prevention_et_de_securite
event_security veranstaltungsschutz* veranstaltungssicher* securite_evenementielle seguridad_de_eventos crowd_control
  crowd_management ordnerdienst*
site_security objektschutz* werkschutz* baustellenbewach* surveillance_de_site* vigilancia_de_instalaciones
patrol* streifengang* streifendienst* bestreif* revierdienst* rondes_de_surveillance rondes_de_securite revierfahr*
bag_search* taschenkontroll* fouille* registro_de_bolsos personenkontroll* palpation* security_screening
metal_detector* metalldetekt* handsonde* detecteur_de_metaux detecteurs_de_metaux detector_de_metales
  detectores_de_metales
video_surveillance cctv videouberwach* videosurveillance* videovigilancia* camaras_de_seguridad uberwachungskamera*
  telesurveillance* surveillance_camera*
alarm_response alarmverfolg* interventionsdienst* levee_de_doute servicio_de_acuda
control_room* sicherheitszentral* notrufzentral* poste_de_securite pc_securite centro_de_control
cash_transport geldtransport* werttransport* transport_de_fonds convoyeur_de_fonds convoyeurs_de_fonds
  transporte_de_fondos cash_in_transit
key_hold* schlusselverwahr* depot_de_cles
gatekeeper* pfortner* pfortendienst* gardien_de_barriere gardiens_de_barriere gardienne_de_barriere
  gardiennes_de_barriere portier_d_usine vigilante_de_garita gatehouse
deeskalat* deeskalier* desescalad* desescalat*
self_defence self_defense selbstverteidig* autodefense* autodefensa* defensa_personal
guard_dog* wachhund* diensthund* maitre_chien* maitres_chien* cynophil* perro_guardian* perros_guardian* guia_canino*
  guias_canino* hundefuhr*
weapon weapons waffen waffenschein* armes armas waffenkund* firearm* arme_a_feu arma_de_fuego
trespass* hausfriedensbruch* hausverbot* intrusion_illicite
burglar* einbruchdieb* einbruchschutz* einbrecher* cambriol* robo_en_domicilio allanamiento*
vandalis* sachbeschadig*
security_licen* sachkundeprufung_fur_das_bewachungsgewerbe carte_professionnelle_de_securite
  tarjeta_de_identidad_profesional_de_seguridad bewacherregister* cqp_aps
incident_log wachbuch* main_courante libro_de_incidencias
guard_post* wachposten* puesto_de_vigilancia
"""
