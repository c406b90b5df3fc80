"""Things that hotels speak of."""

CONCEPTS = """
hotel*
front_office reception_d_hotel hotelempfang*
night_audit* night_porter* nachtportier* nachtrezeption* receptionniste*_de_nuit recepcionista*_de_noche
  auditor*_nocturno*
concierge* conserje*
hotel_porter* bellboy* page_hotel* pagenservice gepacktrager* bagagiste* botones bell_boy bell_desk
housekeep* hauswirtschaft* gobernanta* gouvernante* hausdame*
room_attendant* chambermaid* zimmermadchen* zimmerreinig* roomboy* femme*_de_chambre valet*_de_chambre
  camarer*_de_pisos limpieza_de_habitaciones
hotel_manager* hoteldirekt* hotelleit* direct*_d_hotel director*_de_hotel directora_de_hotel
hotel_clerk* hotelfach* hotelkauf*
guest_room* gastezimmer* hotelzimmer* chambre*_d_hotel habitacion* hotel_room*
hotel_suite* hotelsuite*
check_in check_ins checkin anreise* enregistrement_des_clients registro_de_huespedes
check_out abreise*
overbook* uberbuch* surbook* surreservation* sobreventa*
room_rate* zimmerpreis* zimmerrate* prix_moyen_chambre tarifa*_de_habitacion average_daily_rate
revenue_per_available_room revpar
yield_management revenue_management gestion_de_ingresos_hotelera
booking_portal* buchungsportal* otas portail*_de_reservation
property_management_system* hotelsoftware* hotelprogramm* pms_hotel logiciel_hotelier
overnight_stay* ubernachtung* nuitee* nuites pernoctacion*
guest_satisfaction gastezufriedenheit* satisfaction_client_hotel
online_review* gastebewertung* onlinebewertung* avis_en_ligne resenas
five_star_hotel* four_star_hotel* sternehotel* hotel*_etoile* hotel*_de_lujo luxury_hotel* luxushotel* hotel*_de_luxe
guesthouse* gasthof* gasthaus* gastehaus* chambre*_d_hotes casa*_rural* b&b
hostel hostels jugendherberg* auberge*_de_jeunesse albergue* youth_hostel*
holiday_apartment* holiday_home* holiday_let* ferienwohnung* ferienhaus* location*_saisonniere*
  apartamento*_turistico* vivienda*_turistica* gite gites
campsite* campground* campingplatz* terrain*_de_camping camping campings
holiday_resort* ferienanlage* village*_de_vacances complejo*_turistico* ferienclub*
spa_manager* spa_therapist* spas wellnessbereich* wellnesshotel* wellness balneario* thalasso*
thermal_bath* thermalbad* kurbad* thermes station*_thermale* aguas_termales
sauna saunas saunaaufguß* saunaaufguss*
swimming_pool* schwimmbad* hallenbad* freibad* piscine* piscina*
laundry laundries wascherei* waschekammer* blanchisserie* buanderie* lavanderia*
bed_linen bettwasche* linge_de_lit ropa_de_cama linge_de_maison lingerie_d_hotel lenceria_de_hotel
towel* handtuch* serviette*_de_bain toallas
hotel_lobby hotellobby* hotelhalle*
lost_property fundsachen* fundburo* objets_trouves objetos_perdidos
conference_room* tagungsraum* salle*_de_conference salle*_de_seminaire sala*_de_conferencias seminarraum*
conference_hotel* tagungshotel* banqueting mice_geschaft tourisme_d_affaires turismo_de_congresos business_events
group_booking* gruppenbuchung* gruppenreservier* reservations_de_groupes reserva*_de_grupo*
wirtshaus* auberge auberges posada posadas
boutique_hotel*
minibar*
"""
