"""Things that shops and their people speak of."""

CONCEPTS = """
kassenkraft* caissier* hote*_de_caisse cajero* cajera* kassentatig*
self_checkout selbstbedienungskasse* caisse_automatique caja*_autoservicio
store_manager* shop_manager* marktleit* filialleit* responsable*_de_magasin direct*_de_magasin encargado*_de_tienda
  encargada*_de_tienda jefe*_de_tienda jefa*_de_tienda ladenleit*
department_manager_in_retail abteilungsleiter_im_einzelhandel chef*_de_rayon cheffe*_de_rayon jefe*_de_seccion
supermarket* supermarkt* supermarche* supermercado* hypermarche* hipermercado*
department_store* warenhaus* kaufhaus* grand_magasin grands_magasins gran_almacen grandes_almacenes
shopping_centre* shopping_center* shopping_mall* einkaufszentr* centre*_commercia* centro*_comercial*
discount_store discounter*
corner_shop* convenience_store* spatkauf* superette* epicerie* tienda*_de_barrio ultramarinos kiosk* kiosque* quiosco*
petrol_station* gas_station* tankstelle* station*_service gasolinera*
florist* blumengeschaft* blumenladen* fleurist*
toy_shop* toy_store* spielwaren* magasin_de_jouets jugueter*
electronics_store elektronikmarkt* elektrofachmarkt*
hardware_store* diy_store* baumarkt* magasin*_de_bricolage ferreter* quincaillerie*
furniture_store* mobelhaus* mobelgeschaft* magasin*_de_meubles tienda*_de_muebles muebleria*
jeweller* goldsmith* juwelier* schmuckgeschaft* bijoutier* orfebre* goldschmied*
shoe_shop* schuhgeschaft* magasin_de_chaussures zapateria*
second_hand_shop* charity_shop* thrift_shop* gebrauchtwarenladen* secondhandladen* friperie* ressourcerie*
  tienda*_de_segunda_mano
market_stall* marktstand* stand_de_marche puesto_de_mercado mercadillo*
shelf shelves regal regale regalen rayon rayons rayonnage* estantes estanteria* lineal_de_venta
shelf_stock* shelf_fill* shelf_replenish* regalpfleg* regaleinraum* warenverraum* mise_en_rayon mises_en_rayon
  facing_lineaire reposicion* reponedor* employe*_libre_service warenauffull*
shop_window* window_dress* window_display* schaufenster* vitrine* escaparat* etalag*
end_cap* aktionsflache* tete_de_gondole cabecera_de_gondola
price_label* price_tag* preisauszeichn* preisschild* etiquetage etiquetado preisetikett*
fresh_produce frischetheke* frischwaren* frischeabteil* produits_frais productos_frescos
fruit_and_vegetable* produce_department obst_und_gemuse fruits_et_legumes fruta_y_verdura
meat_counter fleischtheke* wursttheke* rayon_boucherie fischtheke*
cheese_counter kasetheke* rayon_fromage
household_goods haushaltswaren articles_menagers menaje
special_offer* sonderangebot* sonderpreis* promotion*_commerciale* oferta*_especial* aktionsware*
clearance_sale* schlußverkauf* schlussverkauf* raumungsverkauf* periode_des_soldes rebajas liquidacion_total
gift_card* geschenkkarte* carte*_cadeau* tarjeta*_regalo
exchanging_goods umtausch* cambios_y_devoluciones echange_de_produits
shoplift* ladendieb* demarque_inconnue inventurdifferenz* shrinkage
cash_handling bargeld* especes_en_caisse efectivo_en_caja manejo_de_caja tenue_de_la_caisse
cash_discrepanc* kassendifferenz* ecart*_de_caisse descuadre*
card_payment* kartenzahlung* ec_cash paiement_par_carte pago_con_tarjeta card_terminal* terminal_de_paiement datafono*
footfall kundenfrequenz* passantenfrequenz* frequentation_du_magasin afluencia
sales_per_square_metre flachenproduktivitat* rendement_au_metre_carre
sunday_opening verkaufsoffen* ouverture_dominicale
restock* nachbestell* reassort reapprovisionnement* reabastec* reaprovision* replenish*
mystery_shop* testkauf* client_mystere
gift_wrap* geschenkverpack* paquet_cadeau emballage_cadeau
vending_machine* verkaufsautomat* getrankeautomat* distributeur*_automatique* maquina*_expendedora* vending
click_and_collect
"""
