"""Things that carpenters, joiners and wood workers speak of."""

CONCEPTS = """
carpenter* zimmerer* zimmermann* zimmerleut* charpentier* carpintero* carpinteria*
joinery tischler* schreiner* menuisier* menuiserie* ebanist* cabinet_maker* cabinetmak* ebenist*
timber_truss* roof_truss* dachstuhl* charpente* cercha* armadura_de_cubierta
wood wooden holz holzer bois_massif madera maderas holzart*
solid_wood massivholz* bois_massifs madera_maciza
plywood* sperrholz* contreplaque* contrachapado*
chipboard* spanplatt* panneau_de_particules panneaux_de_particules panneaux_agglomeres aglomerado*
furnier* placage_bois chapado_de_madera chapados_de_madera
oak eichenholz* chene_massif roble*
beech buchenholz* hetre_massif
kiefernholz* madera_de_pino
furniture mobel mobeln meubles mobilier muebles mueble mobiliario
furniture_assembly mobelmontag* montage_de_meubles montaje_de_muebles
fitted_kitchen* einbaukuche* kuchenmontag* kuchenbau* cuisiniste* cuisine_equipee* cuisines_equipee* cocina_integral*
  cocinas_integral* montaje_de_cocinas kitchen_fitt*
fitted_wardrobe* einbauschrank* placard_integre* placards_integre* armario_empotrado* armarios_empotrado*
  built_in_wardrobe*
staircase* treppenbau* treppen escalier* escalera_de_madera escaleras_de_madera
door doors turenmontag* porte_interieure* portes_interieure* puertas
window_fitting fensterbau* fenstermontag* pose_de_fenetres montaje_de_ventanas window_install*
window_frame* windows_and_doors fenster fensterrahm* fenetre fenetres ventana ventanas
shutter* rolladen* rollladen* jalousie* volets_roulants volet_roulant persiana* blinds
parquet* dielenboden* tarima*
laminate_flooring laminatboden* sol_stratifie suelo_laminado
interior_fit_out innenausbau* agencement_interieur agenceur* amenagement_interieur acondicionamiento_interior
  interiorismo
saws handsage* scie scies
circular_saw* kreissage* scie_circulaire* scies_circulaire* sierra_circular* sierras_circular*
hobeln hobelmaschin* rabot* cepilladora*
oberfras* defonceuse* fresadora_de_madera
sanding schleifpapier* poncage* lijado* abschleif* schleifarbeit*
power_drill* drilling bohren bohrer bohrmaschin* percage* perceuse* taladr*
screw screws schrauben schraubverbind* verschraub* visserie* visseuse* tornillo* atornill*
nageln clouage*
hammer hammers martillo* marteau*
glueing verleim* leimen encollage* encolado* gluing
cnc_machining cnc_maschin* cnc_bearbeit* cnc_fras* usinage_cnc mecanizado_cnc cnc
woodturn* drechsel* tournage_sur_bois torneado_de_madera torneados_de_madera
wood_carving holzschnitz* schnitzerei* sculpture_sur_bois talla_de_madera
wood_preserv* holzschutz* traitement_du_bois
furniture_restoration mobelrestaur* restauration_de_meubles restauracion_de_muebles furniture_restor*
  antiquitatenrestaur*
instrument_mak* instrumentenbau* luthier* facteur_d_instruments facteurs_d_instruments
sawmill* sagewerk* scierie* aserradero*
"""
