"""Things that shops and their people speak of."""

CONCEPTS = """
kassenkraft* caissier* hote_de_caisse hotes_de_caisse cajero* cajera* kassentatig*
self_checkout selbstbedienungskasse* caisse_automatique caja_autoservicio cajas_autoservicio
store_manager* shop_manager* marktleit* filialleit* responsable_de_magasin responsables_de_magasin
  directeur_de_magasin directeurs_de_magasin directrice_de_magasin direction_de_magasin encargado_de_tienda
  encargados_de_tienda encargada_de_tienda encargadas_de_tienda jefe_de_tienda jefes_de_tienda jefa_de_tienda
  jefas_de_tienda ladenleit*
department_manager_in_retail abteilungsleiter_im_einzelhandel chef_de_rayon chefs_de_rayon cheffe_de_rayon
  cheffes_de_rayon jefe_de_seccion jefes_de_seccion
supermarket* supermarkt* supermarche* supermercado* hypermarche* hipermercado*
department_store* warenhaus* kaufhaus* grand_magasin grands_magasins gran_almacen grandes_almacenes
shopping_centre* shopping_center* shopping_mall* einkaufszentr* centre_commercia* centres_commercia* centro_comercial*
  centros_comercial*
discount_store discounter*
corner_shop* convenience_store* spatkauf* superette* epicerie* tienda_de_barrio tiendas_de_barrio ultramarinos kiosk*
  kiosque* quiosco*
petrol_station* gas_station* tankstelle* station_service stations_service gasolinera*
florist* blumengeschaft* blumenladen* fleurist*
toy_shop* toy_store* spielwaren* magasin_de_jouets jugueter*
electronics_store elektronikmarkt* elektrofachmarkt*
hardware_store* diy_store* baumarkt* magasin_de_bricolage magasins_de_bricolage ferreter* quincaillerie*
furniture_store* mobelhaus* mobelgeschaft* magasin_de_meubles magasins_de_meubles tienda_de_muebles tiendas_de_muebles
  muebleria*
jeweller* goldsmith* juwelier* schmuckgeschaft* bijoutier* orfebre* goldschmied*
shoe_shop* schuhgeschaft* magasin_de_chaussures zapateria*
second_hand_shop* charity_shop* thrift_shop* gebrauchtwarenladen* secondhandladen* friperie* ressourcerie*
  tienda_de_segunda_mano tiendas_de_segunda_mano
market_stall* marktstand* stand_de_marche puesto_de_mercado mercadillo*
shelf shelves regal regale regalen rayonnage* estantes estanteria* lineal_de_venta
shelf_stock* shelf_fill* shelf_replenish* regalpfleg* regaleinraum* warenverraum* mise_en_rayon mises_en_rayon
  facing_lineaire reposicion* reponedor* employe_libre_service employes_libre_service employee_libre_service
  employees_libre_service warenauffull*
shop_window* window_dress* window_display* schaufenster* vitrine* escaparat* etalag*
end_cap* aktionsflache* tete_de_gondole cabecera_de_gondola
price_label* price_tag* preisauszeichn* preisschild* preisetikett*
fresh_produce frischetheke* frischwaren* frischeabteil* produits_frais productos_frescos
fruit_and_vegetable* produce_department obst_und_gemuse fruits_et_legumes fruta_y_verdura
meat_counter fleischtheke* wursttheke* rayon_boucherie fischtheke*
cheese_counter kasetheke* rayon_fromage
household_goods haushaltswaren articles_menagers menaje
special_offer* sonderangebot* sonderpreis* promotion_commerciale* promotions_commerciale* oferta_especial*
  ofertas_especial* aktionsware*
clearance_sale* schlußverkauf* schlussverkauf* raumungsverkauf* periode_des_soldes rebajas liquidacion_total
gift_card* geschenkkarte* carte_cadeau* cartes_cadeau* tarjeta_regalo tarjetas_regalo
exchanging_goods umtausch* cambios_y_devoluciones echange_de_produits
shoplift* ladendieb* demarque_inconnue inventurdifferenz* shrinkage
cash_handling bargeld* especes_en_caisse efectivo_en_caja manejo_de_caja tenue_de_la_caisse
cash_discrepanc* kassendifferenz* ecart_de_caisse ecarts_de_caisse descuadre*
card_payment* kartenzahlung* ec_cash paiement_par_carte pago_con_tarjeta card_terminal* terminal_de_paiement datafono*
footfall kundenfrequenz* passantenfrequenz* frequentation_du_magasin afluencia
sales_per_square_metre flachenproduktivitat* rendement_au_metre_carre
sunday_opening verkaufsoffen* ouverture_dominicale
restock* nachbestell* reassort reapprovisionnement* reabastec* reaprovision* replenish*
mystery_shop* testkauf* client_mystere
gift_wrap* geschenkverpack* paquet_cadeau emballage_cadeau
vending_machine* verkaufsautomat* getrankeautomat* distributeur_automatique* distributeurs_automatique*
  maquina_expendedora* maquinas_expendedora* vending
click_and_collect
"""
