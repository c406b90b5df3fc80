"""Things that beauticians, perfumeries and tattooists speak of."""

CONCEPTS = """
beautician* beauty_therapist* kosmetikerin* kosmetiker estheticien* esteticista* aesthetician* cosmetologist*
beauty_salon* beauty_parlour* kosmetikstudio* kosmetiksalon* kosmetikinstitut* institut*_de_beaute salon*_de_belleza
  centro*_de_estetica
parfum* perfum* fragrance* duft dufte duftwasser
perfumery perfumeries parfumerie*
skin_care skincare hautpfleg* soin*_de_la_peau cuidado*_de_la_piel
facial_treatment* gesichtsbehandl* soin*_du_visage tratamiento*_facial* limpieza_facial facials
body_treatment* korperbehandl* soin*_du_corps soins_corporels tratamiento*_corporal*
peeling* exfolia* gommage*
manicur* manikur* manucur* nagelpfleg*
pedicur* pedikur* soin_des_pieds
nail_design* nageldesign* nagelstudio* onglerie protesista_de_unas gelnagel* prothesiste*_ongulaire* nail_technician*
  nail_art
make_up makeup schmink* maquill*
lash_extension* wimpern* extension*_de_cils extensiones_de_pestanas eyelash*
eyebrow* augenbrauen* sourcil* cejas
hair_removal haarentfern* epilation* depilac* depilat* waxing enthaarung*
lip_care lippenstift* rouge_a_levres barra_de_labios lipstick*
body_lotion* hautcreme* creme*_hydratante* crema*_hidratante* moisturi*
sunscreen* sun_protection sonnenschutz* creme*_solaire* protector*_solar* protection_solaire
tanning solarium* bronzage autobronceado* bronceado*
natural_cosmetic* naturkosmetik* cosmetique_naturelle cosmetiques_bio cosmetica_natural
anti_ageing anti_aging antiaging* anti_age antienvejec*
tattoo* tatow* tatouage* tatouaje* tatuaj* tatuador*
permanent_make_up dermopigment* maquillage_permanent micropigment* maquillaje_permanente
laser_treatment* laserbehandl* epilation_laser depilacion_laser
botox* botulin*
aromatherap* aromaterap*
beauty schonheit* beaute belleza
skin_type* hauttyp* hautanalys* type*_de_peau tipo*_de_piel diagnostic_de_peau
produktprob* echantillons_cosmetiques muestras_de_producto
piercing*
"""
