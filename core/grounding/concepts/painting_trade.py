"""Things that painters, decorators and floor layers speak of."""

CONCEPTS = """
painters painter_and_decorator* malerin malerarbeit* malerbetrieb* malermeister* maler_und_lackierer lackierer*
  peintre_en_batiment peintres_en_batiment pintor_de_obra pintora_de_obra pintores_de_obra pintoras_de_obra pintores
  anstreicher* house_painter*
wallpaper* tapezier* tapeten papier_peint papiers_peints papel_pintado empapelad*
paint paints painted farbanstrich* anstrich* wandfarbe* peinture_murale* peintures_murale* peinture_interieure
  pintura_de_interior* pinturas_de_interior*
lacquer* varnish* lackier* lacke vernis vernissage_bois barniz* laqueur* esmaltado
spray_paint* spritzlackier* peinture_au_pistolet pintura_a_pistola airless
filling_and_sanding spachtel* gespachtelt rebouchage* emplastecido*
floor_layer* flooring bodenleg* bodenbelag* solier* moquettiste* revetement_de_sol* revetements_de_sol*
  revetements_de_sols pavimento* solados
carpet_laying teppichboden* moquette* moqueta*
vinyl_flooring vinylboden* pvc_boden sol_souple suelo_vinilico linoleum*
sandblast* sandstrahl* sablage* chorreado_de_arena arenado
corrosion_protection korrosionsschutz* protection_anticorrosion anticorrosi* proteccion_anticorrosiva
powder_coat* pulverbeschicht* thermolaquage* pintura_en_polvo
coating coatings beschicht* revetement_de_surface recubrimiento*
sign_making schildermal* werbetechnik* enseignist* rotulist* signwrit*
stencil* schablone* pochoir*
mould_removal schimmelsanier* schimmelbeseit* traitement_anti_moisissure
"""
