"""Things that guards, doormen and security firms speak of."""

CONCEPTS = """
security_guard* security_officer* sicherheitsmitarbeit* wachmann* wachleut* wachpersonal* sicherheitskraft*
  agent*_de_securite vigilante* guardia*_de_seguridad agent*_de_surveillance vigilante*_de_seguridad wachdienst*
  bewachung* sicherheitsdienst* gardiennage* wachschutz*
doorman doormen bouncer* turstehr* tursteher* videur* portero*_de_discoteca agent*_de_filtrage
bodyguard* personenschutz* garde*_du_corps guardaespaldas escolta escoltas close_protection
private_detective* privatdetektiv* detective*_prive* detective*_privado* detektei*
store_detective* ladendetektiv* kaufhausdetektiv* agent*_de_prevention_et_de_securite
event_security veranstaltungsschutz* veranstaltungssicher* securite_evenementielle seguridad_de_eventos crowd_control
  crowd_management ordnerdienst*
site_security objektschutz* werkschutz* baustellenbewach* surveillance_de_site* vigilancia_de_instalaciones
patrol* streifengang* streifendienst* bestreif* revierdienst* rondes revierfahr*
bag_search* taschenkontroll* fouille* registro_de_bolsos personenkontroll* palpation* security_screening
metal_detector* metalldetekt* handsonde* detecteur*_de_metaux detector*_de_metales
video_surveillance cctv videouberwach* videosurveillance* videovigilancia* camaras_de_seguridad uberwachungskamera*
  telesurveillance* surveillance_camera*
alarm_response alarmverfolg* interventionsdienst* levee_de_doute servicio_de_acuda
control_room* sicherheitszentral* notrufzentral* poste_de_securite pc_securite centro_de_control
cash_transport geldtransport* werttransport* transport_de_fonds convoyeur*_de_fonds transporte_de_fondos
  cash_in_transit
key_hold* schlusselverwahr* depot_de_cles
gatekeeper* pfortner* pfortendienst* gardien*_de_barriere portier_d_usine vigilante_de_garita gatehouse
deeskalat* deeskalier* desescalad* desescalat*
self_defence self_defense selbstverteidig* autodefense* autodefensa* defensa_personal
guard_dog* wachhund* diensthund* maitre*_chien* cynophil* perro*_guardian* guia*_canino* hundefuhr*
weapon weapons waffen waffenschein* armes armas waffenkund* firearm* arme_a_feu arma_de_fuego
trespass* hausfriedensbruch* hausverbot* intrusion_illicite
burglar* einbruchdieb* einbruchschutz* einbrecher* cambriol* robo_en_domicilio allanamiento*
vandalis* sachbeschadig*
security_licen* sachkundeprufung_fur_das_bewachungsgewerbe carte_professionnelle_de_securite
  tarjeta_de_identidad_profesional_de_seguridad bewacherregister* cqp_aps
incident_log wachbuch* main_courante libro_de_incidencias
guard_post* wachposten* puesto_de_vigilancia
"""
