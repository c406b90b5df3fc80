"""Things that foresters, hunters and rangers speak of."""

CONCEPTS = """
forestry forstwirt* forstwesen* forstbetrieb* sylvicult* silvicult* foresterie gestion_forestiere gestion_forestal
  waldbewirtschaft*
forester* forster forsterin revierleit* revierforster* garde_forestier* gardes_forestier* technicien_forestier*
  techniciens_forestier* technicienne_forestier* techniciennes_forestier* ingeniero_forestal* ingenieros_forestal*
  agente_forestal* agentes_forestal*
forest forests wald walder waldern foret forets bosque bosques
lumberjack* holzfaller* waldarbeit* forstwirtin bucheron* lenador* tree_feller*
tree_felling felling holzernte* holzeinschlag* baumfall* abattage* tala_de_arboles timber_harvest*
timber_haul* holzruck* debardage* forwarder* saca_de_madera
holzvollernter* abatteuse*
forest_inventory forstinventur* inventaire_forestier inventario_forestal forsteinricht*
bark_beetle* borkenkafer* scolyte* escarabajo_descortezador
hunting_ground* hunting_licen* jagd jagdschein* cazador* jagdrevier* wildhuter*
gamekeep* wildhege* garde_chasse guarda_de_caza
park_ranger* nationalparkwacht* garde_du_parc guardaparque* guarda_forestal rangers
firewood brennholz* bois_de_chauffage
nature_trail* naturlehrpfad* sentier_decouverte sentiers_decouverte sendero_interpretativo* senderos_interpretativo*
trail_maintenance wegepfleg* entretien_de_sentiers mantenimiento_de_senderos
landscape_conservation landschaftspfleg* entretien_des_paysages conservacion_del_paisaje
"""
