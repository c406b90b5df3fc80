"""Things that fashion shops, tailors and textile workshops speak of."""

CONCEPTS = """
clothing clothes kleidungsstuck* oberbekleidung* bekleidungsgeschaft* bekleidungshaus* vetement* habillement*
  confeccion_textil prendas garment* prenda_de_vestir
women_s_wear womenswear womens_wear damenmode* damenbekleid* pret_a_porter_feminin moda_femenina moda_de_mujer
  damenoberbekleid*
men_s_wear menswear mens_wear herrenmode* herrenbekleid* herrenausstatt* pret_a_porter_masculin moda_masculina
  moda_de_hombre
children_s_wear childrenswear kidswear kindermode* kinderbekleid* mode_enfantine vetements_pour_enfants moda_infantil
sportswear sportbekleid* vetements_de_sport ropa_deportiva
workwear arbeitskleid* berufsbekleid* vetements_de_travail ropa_de_trabajo ropa_laboral
work_uniform* dienstkleid*
underwear unterwasche lingerie damenwasche lenceria_femenina ropa_interior
kleider vestido vestidos
wedding_dress* bridal_wear brautkleid* brautmode* robe_de_mariee robes_de_mariee vestido_de_novia vestidos_de_novia
herrenanzug* maßanzug* massanzug* costume_sur_mesure costumes_pour_hommes trajes
shirt shirts hemden oberhemd* chemise* camisa camisas
trousers hosen pantalon*
jeans denim
skirt* rocke_und_kleider jupe* falda faldas
jacket* jacken sakkos veste vestes chaqueta*
overcoat* manteau* abrigo abrigos
knitwear strickwaren strickmode* maille_tricotee tejido_de_punto tejidos_de_punto prendas_de_punto
shoe shoes schuhe schuh chaussure* zapato* calzado* footwear schuhmode*
leather leder cuir cuirs cuero* leatherwork* maroquinier* marroquinero*
handbag* handtasch* sac_a_main sacs_a_main bolso bolsos
accessory accessories accessoire* accesorio*
hutmacher* modist* chapelier* sombrerer* milliner*
tailors tailored_suits schneider schneiderin schneiderei* maßschneider* massschneider* tailleur* couturier* sastre*
seamstress* naherin naherinnen couturiere* costurer*
sewing naharbeit* couture costura nahkurs*
sewing_machine* nahmaschine* machine_a_coudre machines_a_coudre maquina_de_coser maquinas_de_coser
embroider* stickerei* broderie* bordado* brodeu*
knitting stricken strickerei* tricot tricotage tejido_a_mano
weaving weberei* tissage* tejeduria telar webstuhl* weaver*
pattern_cutting patternmak* schnittmuster* schnittkonstruk* patronage patronist* modelist* patronaje patron_de_couture
  schnittdirekt*
clothing_alteration* alterations anderungsschneider* retouche_couture arreglos_de_ropa arreglo_de_ropa
fabrics stoffkunde* tissus telas
textilverarbeit* textilien textilkunde*
cotton baumwoll* coton algodon
silk seide seiden soie soies
linen_cloth leinenstoff* lino_tejido
yarn garn garne hilado* filature*
dyeing farberei* stofffarb* teinture* tintoreria*
fashion_collection modekollektion* collection_de_mode collection_de_vetements coleccion_de_moda
fashion_show* modenschau* modeschau* defile_de_mode defiles_de_mode desfile_de_moda desfiles_de_moda
personal_shopper personal_shopping stilberat* conseil_en_image asesoria_de_imagen stylist_fashion
fitting_room* umkleide* anprobe* cabine_d_essayage cabines_d_essayage probador*
stage_costume* kostumschneider* kostumbild* costumier* vestuario_teatral costume_design*
upholster* polsterer* polsterei* polstermobel* tapissier* tapicer* tapisserie_d_ameublement
curtain* vorhang* gardine* rideau rideaux cortina*
shoemaker* cobbler* schuhmacher* cordonnier* zapatero*
"""
