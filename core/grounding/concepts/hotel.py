"""Things that hotels speak of."""

CONCEPTS = """
hotel*
front_office reception_d_hotel hotelempfang*
night_audit* night_porter* nachtportier* nachtrezeption* receptionniste_de_nuit receptionnistes_de_nuit
  recepcionista_de_noche recepcionistas_de_noche auditor_nocturno* auditora_nocturno* auditores_nocturno*
  auditoras_nocturno*
concierge* conserje*
hotel_porter* bellboy* page_hotel* pagenservice gepacktrager* bagagiste* bell_boy bell_desk
housekeep* hauswirtschaft* gobernanta* gouvernante* hausdame*
room_attendant* chambermaid* zimmermadchen* zimmerreinig* roomboy* femme_de_chambre femmes_de_chambre valet_de_chambre
  valets_de_chambre camarero_de_pisos camarera_de_pisos camareros_de_pisos camareras_de_pisos limpieza_de_habitaciones
hotel_manager* hoteldirekt* hotelleit* directeur_d_hotel directeurs_d_hotel directrice_d_hotel direction_d_hotel
  director_de_hotel directora_de_hotel directores_de_hotel directoras_de_hotel
hotel_clerk* hotelfach* hotelkauf*
guest_room* gastezimmer* hotelzimmer* chambre_d_hotel chambres_d_hotel habitacion* hotel_room*
hotel_suite* hotelsuite*
check_in check_ins checkin anreise* enregistrement_des_clients registro_de_huespedes
check_out abreise*
overbook* uberbuch* surbook* surreservation* sobreventa*
room_rate* zimmerpreis* zimmerrate* prix_moyen_chambre tarifa_de_habitacion tarifas_de_habitacion average_daily_rate
revenue_per_available_room revpar
yield_management revenue_management gestion_de_ingresos_hotelera
booking_portal* buchungsportal* otas portail_de_reservation portails_de_reservation
property_management_system* hotelsoftware* hotelprogramm* pms_hotel logiciel_hotelier
overnight_stay* ubernachtung* nuitee* nuites pernoctacion*
guest_satisfaction gastezufriedenheit* satisfaction_client_hotel
online_review* gastebewertung* onlinebewertung* avis_en_ligne resenas
five_star_hotel* four_star_hotel* sternehotel* hotel_etoile* hotels_etoile* hotel_de_lujo hoteles_de_lujo
  luxury_hotel* luxushotel* hotel_de_luxe hotels_de_luxe
guesthouse* gasthof* gasthaus* gastehaus* chambre_d_hotes chambres_d_hotes casa_rural* casas_rural* b&b
hostel hostels jugendherberg* auberge_de_jeunesse auberges_de_jeunesse albergue* youth_hostel*
holiday_apartment* holiday_home* holiday_let* ferienwohnung* ferienhaus* location_saisonniere* locations_saisonniere*
  apartamento_turistico* apartamentos_turistico* vivienda_turistica* viviendas_turistica* gite gites
campsite* campground* campingplatz* terrain_de_camping terrains_de_camping camping campings
holiday_resort* ferienanlage* village_de_vacances villages_de_vacances complejo_turistico* complejos_turistico*
  ferienclub*
spa_manager* spa_therapist* wellnessbereich* wellnesshotel* wellness balneario* thalasso*
thermal_bath* thermalbad* kurbad* thermes station_thermale* stations_thermale* aguas_termales
sauna saunas saunaaufguß* saunaaufguss*
swimming_pool* schwimmbad* hallenbad* freibad* piscine* piscina*
laundry laundries wascherei* waschekammer* blanchisserie* buanderie* lavanderia*
bed_linen bettwasche* linge_de_lit ropa_de_cama linge_de_maison lingerie_d_hotel lenceria_de_hotel
towel* handtuch* serviette_de_bain serviettes_de_bain toallas
hotel_lobby hotellobby* hotelhalle*
lost_property fundsachen* fundburo* objets_trouves objetos_perdidos
conference_room* tagungsraum* salle_de_conference salles_de_conference salle_de_seminaire salles_de_seminaire
  sala_de_conferencias salas_de_conferencias seminarraum*
conference_hotel* tagungshotel* banqueting mice_geschaft tourisme_d_affaires turismo_de_congresos business_events
group_booking* gruppenbuchung* gruppenreservier* reservations_de_groupes reserva_de_grupo* reservas_de_grupo*
wirtshaus* auberge auberges posada posadas
boutique_hotel*
minibar*
"""
