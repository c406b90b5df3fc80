"""Offices: secretaries, reception, letters, files, travel and rooms."""

CONCEPTS = """
secretar* sekretar* secretair*
assistant* assistent* assistenz* asistente*
personal_assistant* executive_assistant* chefsekret* direktionsassist* vorstandsassist* assistante_de_direction
  assistant_de_direction asistente_de_direccion asistente_ejecutiv* secretaria_de_direccion
clerk clerks clerical sachbearbeit* burokauf* kaufmannische_angestellte agent_administratif agente_administrative
  auxiliar_administrativ* administrativo administrativa administrativos gestionnaire_administratif burokraft*
  office_administrator*
receptionist* receptionniste* recepcionista* empfangsmitarbeit* empfangssekret* rezeptionist*
reception empfang empfangsbereich* empfangsdesk* rezeption* recepcion front_desk accueil_physique
switchboard* telefonzentrale* standard_telephonique centralita* standardist*
incoming_mail posteingang* courrier_entrant correo_entrante eingangspost* tri_du_courrier incoming_post
outgoing_mail postausgang* courrier_sortant correo_saliente ausgangspost*
parcel* paket pakete paketen colis paquete paquetes paqueter*
courier* kurier* coursier* mensajer*
franking frankier* affranchiss* franqueo*
photocop* fotokop*
scan scans scann* numeriser_les escanea* escaner* gescannt* einscan*
printer* drucker druckern imprimante* impresora*
shorthand stenograf* stenograph* stenodaktyl* taquigraf*
dictation diktat* diktier* dictaphone* dictee* dictad* phonotyp* audio_typing
typing tastaturschreib* maschinenschreib* dactylograph* mecanograf* touch_typing zehnfinger*
proofread* korrekturles* korrekturgeles* relecture* correction_d_epreuves correccion_de_textos
stationery buromaterial* fournitures_de_bureau material_de_oficina office_supplies papierwaren*
diary_management terminkoordination* terminverwalt* gestion_d_agenda gestion_des_agendas gestion_de_agenda
  gestion_de_agendas agenda agendas terminorganis* kalenderfuhr* calendar_management
business_trip* dienstreise* geschaftsreise* deplacement_professionnel deplacements_professionnels viaje_de_negocios
  viajes_de_negocios business_travel
travel_arrangements reiseplan* reiseorganis* reisebuch* organisation_de_voyages organisation_des_deplacements
  organizacion_de_viajes gestion_de_viajes travel_booking* reisemanagement*
travel_expense* reisekosten* spesen* frais_de_deplacement gastos_de_viaje frais_de_mission note_de_frais
  notes_de_frais notas_de_gastos nota_de_gastos expense_report* expense_claim* dieta dietas
meeting_room* besprechungsraum* konferenzraum* sitzungszimmer* salle_de_reunion salles_de_reunion sala_de_reuniones
  salas_de_reuniones
video_conferenc* videokonferenz* visioconference* videoconferenc* video_call* videocall*
remote_work* home_office homeoffice* teletravail* teletrabaj* telework* telearbeit* mobiles_arbeiten remote_working
  distance_working working_from_home fernarbeit*
open_plan_office grossraumburo* großraumburo*
office_equipment buroausstatt* equipement_de_bureau mobiliario_de_oficina burotechnik*
office_move buroumzug* demenagement_de_bureaux mudanza_de_oficina
office_management buroorganis* buroleitung* buromanagement* gestion_de_oficina office_manager*
filing_system ablagesystem* systeme_de_classement sistema_de_archivo
electronic_records elektronische_akte e_akte dossier_electronique expediente_electronico
document_management dokumentenmanagement* dms gestion_documentaire ged gestion_documental
records_retention aufbewahrungsfrist* duree_de_conservation plazo_de_conservacion
power_of_attorney vollmacht* procuration poder_notarial
prokura prokurist* fonde_de_pouvoir apoderad* authorised_signatory authorized_signatory
stempel* tampons sellos rubber_stamp*
word_process* textverarbeit* traitement_de_texte procesador_de_texto* procesamiento_de_texto*
spreadsheet* tabellenkalkul* tableur* hoja_de_calculo hojas_de_calculo
office_software burosoftware* bureautique* ofimatic* office_suite
mailing_list* verteilerlist* liste_de_diffusion lista_de_distribucion
mail_merge serienbrief* publipostage* combinacion_de_correspondencia
visitor_reception besucherempfang* accueil_des_visiteurs atencion_a_visitas
key_management schlusselverwalt* gestion_des_cles gestion_de_llaves
access_badge* zutrittskarte* badge badges
textbaustein* boilerplate* paragraphes_types
enquir* inquir* ruckfrage* demande_de_renseignement* consultas_de_clientes
public_counter schalterdienst* guichet* ventanilla* kundenschalter* schalterhall*
appointment_booking terminvergabe* prise_de_rendez_vous concertacion_de_citas gestion_de_citas appointment_scheduling
  cita_previa
master_data stammdat* donnees_de_base donnees_maitres datos_maestros master_data_management
data_maintenance datenpfleg* mise_a_jour_des_donnees mantenimiento_de_datos
board_paper* vorstandsvorlag* beschlussvorlag*
business_card* visitenkarte* carte_de_visite cartes_de_visite tarjeta_de_visita tarjetas_de_visita
notice_board* schwarzes_brett panneau_d_affichage tablon_de_anuncios
circular_letter* rundschreib* circulaire*
petty_cash handkasse* portokasse* petite_caisse caja_chica
transcri* transkri* abschrift*
"""
