"""Things that waiters, bartenders and restaurant managers speak of."""

CONCEPTS = """
waiter* waitress* waitstaff kellner* servicekraft* servicemitarbeit* serveurs_en_salle serveur_en_salle
  serveurs
  serveur_de_restaurant serveuse* camarer* restaurantfach* mesero* mozo_de_comedor
head_waiter* maitre_d_hotel oberkellner* jefe_de_sala jefes_de_sala responsable_de_salle
commis_de_salle commis_de_rang ayudante_de_camarero ayudantes_de_camarero
table_service tischservice* service_a_table service_en_salle servicio_de_mesa servicio_en_sala
sommelier* sumiller*
wine wines wein weine weinkarte* vin vins vinos wine_list carte_des_vins
sparkling_wine sekt schaumwein* vin_mousseux vins_mousseux champagne*
beer beers bier biere biere_pression cerveza* zapfanlage* tirage_pression
spirituosen* spiritueux licores liqueur* likor
cocktail* coctel* mixgetrank*
bartender* barkeep* barmann barman barmaid* barmixer* mixolog* barmen
bar_staff tresen thekendienst* comptoir_de_bar barra_de_bar thekenkraft* thekenservice*
barista* baristi*
coffee kaffee* cafe cafes espresso*
coffee_machine* siebtrager* kaffeemaschine* machine_a_cafe machines_a_cafe cafetera*
tea tee teesorte* salon_de_the tearoom*
drink drinks getrank* boisson* bebida* beverage*
soft_drink* erfrischungsgetrank* limonade* refresco* boissons_sans_alcool alkoholfrei*
juice* fruchtsaft* safte jus_de_fruit zumo*
mineral_water mineralwasser* eau_minerale agua_mineral
dining_room* speisesaal* gastraum* salle_de_restaurant salle_a_manger comedor comedores
terrace terraces terrasse terrassen terrasses biergart* terraza*
table_setting eindecken tischdekor* mise_de_table dressage_des_tables montaje_de_mesas
cutlery besteck* couverts_en_argent cuberteria
crockery geschirr* vaisselle* vajilla*
glassware glaserspul* cristaleria
tablecloth* tischdecke* tischwasche nappage manteles manteleria
taking_orders bestellaufnahm* prise_de_commande* toma_de_comandas comandas
tills registrierkasse* caisse_enregistreuse kassensystem* kassiersystem* pos_system* tpv
cash_up kassenabschluß* kassenabschluss* tagesabrechnung* arreton_de_caisse cloture_de_caisse cierre_de_caja
  arqueo_de_caja arqueos_de_caja cashing_up
gratuities trinkgeld* pourboire* propina*
takeaway* take_away_food mitnahme* vente_a_emporter
room_service zimmerservice* etagenservice* service_d_etage servicio_de_habitaciones
lunch_service mittagsservice* mittagsgeschaft* service_du_midi servicio_de_mediodia
dinner_service abendservice* abendgeschaft* service_du_soir servicio_de_cena
breakfast fruhstuck* petit_dejeuner petits_dejeuners desayuno*
lunch lunches mittagessen* dejeuner dejeuners almuerzo*
dinner dinners abendessen* diner_de_gala cena cenas
private_function* familienfeier* feierlichkeit* receptions_privees fetes_de_famille celebraciones_familiares
guest_reception empfang_der_gaste gasteempfang* accueil_des_clients accueil_de_la_clientele recepcion_de_clientes
  atencion_al_comensal
guest_relations gastebetreu* relations_clients_hotel atencion_al_huesped guest_care
table_turn tischumschlag* rotation_des_tables rotacion_de_mesas
wine_pairing weinbegleitung* accord_mets_vins accords_mets_vins accords_mets_et_vins maridaje*
wine_cellar* weinkeller* cave_a_vin caves_a_vin
pubs kneipe* taverne* taberna*
nightclub* diskothek* discotheque* discoteca* boite_de_nuit nachtclub*
canteen* kantine kantinen kantinenkuche* comedor_de_empresa mensa mensen cantine cantines kantinenleit* cantina*
ice_bucket flaschenkuhler*
liquor_licen* schankkonzession* gaststattenkonzession* licence_iv licencia_de_bebidas
jugendschutz* protection_des_mineurs
brunch*
chef_de_rang chefs_de_rang jefe_de_rango jefes_de_rango
"""
