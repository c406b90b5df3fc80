"""Things that beauticians, perfumeries and tattooists speak of."""

CONCEPTS = """
beautician* beauty_therapist* kosmetikerin* kosmetiker estheticien* esteticista* aesthetician* cosmetologist*
beauty_salon* beauty_parlour* kosmetikstudio* kosmetiksalon* kosmetikinstitut* institut_de_beaute instituts_de_beaute
  salon_de_belleza salones_de_belleza centro_de_estetica centros_de_estetica
parfum* perfum* fragrance* duft dufte duftwasser
perfumery perfumeries parfumerie*
skin_care skincare hautpfleg* soin_de_la_peau soins_de_la_peau cuidado_de_la_piel cuidados_de_la_piel
facial_treatment* gesichtsbehandl* soin_du_visage soins_du_visage tratamiento_facial* tratamientos_facial*
  limpieza_facial facials
body_treatment* korperbehandl* soin_du_corps soins_du_corps soins_corporels tratamiento_corporal*
  tratamientos_corporal*
peeling* exfolia* gommage*
manicur* manikur* manucur* nagelpfleg*
pedicur* pedikur* soin_des_pieds
nail_design* nageldesign* nagelstudio* onglerie protesista_de_unas gelnagel* prothesiste_ongulaire*
  prothesistes_ongulaire* nail_technician* nail_art
make_up makeup schmink* maquill*
lash_extension* wimpern* extension_de_cils extensions_de_cils extensiones_de_pestanas eyelash*
eyebrow* augenbrauen* sourcil* cejas
hair_removal haarentfern* epilation* depilac* depilat* waxing enthaarung*
lip_care lippenstift* rouge_a_levres barra_de_labios lipstick*
body_lotion* hautcreme* creme_hydratante* cremes_hydratante* crema_hidratante* cremas_hidratante* moisturi*
sunscreen* sun_protection sonnenschutz* creme_solaire* cremes_solaire* protector_solar* protectores_solar*
  protection_solaire
tanning solarium* bronzage autobronceado* bronceado*
natural_cosmetic* naturkosmetik* cosmetique_naturelle cosmetiques_bio cosmetica_natural
anti_ageing anti_aging antiaging* anti_age antienvejec*
tattoo* tatow* tatouage* tatouaje* tatuaj* tatuador*
permanent_make_up dermopigment* maquillage_permanent micropigment* maquillaje_permanente
laser_treatment* laserbehandl* epilation_laser depilacion_laser
botox* botulin*
aromatherap* aromaterap*
beauty schonheit* beaute belleza
skin_type* hauttyp* hautanalys* type_de_peau types_de_peau tipo_de_piel tipos_de_piel diagnostic_de_peau
produktprob* echantillons_cosmetiques muestras_de_producto
piercing*
"""
