"""Things that warehouses and their people speak of."""

CONCEPTS = """
warehouse_worker* warehouse_operative* lagerarbeit* lagerist* lagermitarbeit* lagerfach* lagerhelf* magasinier*
  cariste* mozo*_de_almacen operari*_de_almacen almacenero* preparateur*_de_commandes agent*_logistique
warehouse_manager* lagerleit* chef*_de_depot responsable_d_entrepot jefe*_de_almacen encargad*_de_almacen
logistic* logistik* logistiq* logistisch*
goods_receipt wareneingang* reception_des_marchandises reception_de_marchandises recepcion_de_mercanc* goods_in
  incoming_goods goods_inward
goods_issue warenausgang* expedition_des_marchandises expedicion_de_mercanc* outgoing_goods goods_out
order_pick* kommissionier* preparation_de_commandes preparation_des_commandes preparacion_de_pedidos picking
pick_by_voice pick_by_light sprachgesteuerte_kommissionierung
handheld_scanner* barcode_scanner* barcodescanner* handscanner* douchette* pistola_lectora lecteur*_de_codes_barres
barcode* strichcode* code_barre code_barres codes_barres codigo*_de_barras
packing_station packplatz* packtisch* poste_d_emballage
dispatch_department versandabteilung* service_expedition departamento_de_expediciones versandleit* shipping_department
container_unload* unloading_containers containerentlad* depotage_de_conteneurs descarga_de_contenedores
container containers conteneur conteneurs contenedor contenedores seecontainer*
loading_and_unloading_trucks beladen entladen chargement_et_dechargement carga_y_descarga verladung* verladen
  loading_and_unloading
loading_ramp* laderampe* loading_bay* loading_dock* quai*_de_chargement muelle*_de_carga
forklift* gabelstapler* stapler staplerfahr* staplerschein* chariot*_elevateur* carretilla*_elevadora* carretiller*
  fork_lift* flurforderzeug*
forklift_licen* flurfordermittelschein* caces carnet*_de_carretillero
reach_truck* schubmaststapler* chariot*_retractable* retractil
pallet_truck* hubwagen* transpalette* transpaleta* electric_pallet_truck
high_bay hochregal* rayonnage*_grande_hauteur almacen_automatico
racking lagerregal* palettenregal* racks_de_stockage
storage_location* lagerplatz* emplacement*_de_stockage ubicacion*_de_almacen
warehouse_management_system* wms lagerverwalt* systeme_de_gestion_d_entrepot sistema_de_gestion_de_almacen*
fifo first_in_first_out
stock_accuracy bestandsgenau* fiabilite_des_stocks exactitud_de_inventario
minimum_stock stock_minimum stock_minimo mindestbestand*
returns_handling retourenbearbeit* retourenmanag* gestion_des_retours gestion_de_devoluciones logistique_inverse
  logistica_inversa reverse_logistics
cross_dock* kreuzverladung*
hazardous_storage gefahrstofflager* stockage_de_matieres_dangereuses
bonded_warehouse* zolllager* entrepot_sous_douane deposito_aduanero
freight_forward* spediteur* speditionskauf* transitaire* commissionnaire*_de_transport transitario* expediteur_de_fret
load_securing ladungssicher* arrimage* estiba sujecion_de_la_carga
waybill* frachtbrief* lettre*_de_voiture carta*_de_porte cmr
delivery_note* lieferschein* bon*_de_livraison bons_de_livraison albaran*
shipping_label* versandetikett* etiquette*_d_expedition etiqueta*_de_envio
shipment_tracking sendungsverfolg* suivi_des_expeditions suivi_des_colis seguimiento_de_envios track_and_trace
temperature_controlled temperaturgefuhrt* temperature_dirigee temperatura_controlada kuhllogistik*
distribution_centre* distribution_center* verteilzentr* centre*_de_distribution centro*_de_distribucion logistikzentr*
  plateforme*_logistique* plataforma*_logistica* logistics_centre*
last_mile letzte_meile dernier_kilometre ultima_milla
safety_stock* sicherheitsbestand* stock_de_securite stock_de_seguridad
"""
