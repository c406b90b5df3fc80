"""Things that hairdressers and barbers speak of."""

CONCEPTS = """
hairdress* hair_stylist* hairstylist* friseur* frisor* coiffeu* coiffur* peluquer* haarstylist*
hair_salon* friseursalon* salon_de_coiffure salons_de_coiffure salon_de_peluqueria salones_de_peluqueria
barber barbers barbershop* barbier* barberia* barbero* herrenfriseur*
haircut* hair_cutting haarschnitt* haarschneid* coupe_de_cheveux coupes_de_cheveux corte_de_pelo cortes_de_pelo
  corte_de_cabello cortes_de_cabello
haarstruktur* haare haar cheveux capillaire* pelo cabello*
hair_colour* hair_color* haarfarb* coloration_capillaire* colorations_capillaire* colorationstechnik*
  coloracion_capilar
balayage_technique* strahnen strahnentechnik* balayage* meches mechas
dauerwelle* permanente_capilar
blow_dry* fohnen fohnfrisur* brushing
updo hochsteckfrisur* chignon* recogido_de_pelo recogidos_de_novia
bridal_hair* brautfrisur* coiffure_de_mariee peinado_de_novia peinados_de_novia
shampoo* haarwasch* champu*
hair_extension* haarverlanger* extensions_de_cheveux extensiones_de_pelo
wig wigs peruck* perruque* peluca* zweithaar*
beard* bartpfleg* bartrasur* barbe barba barbas
shaving naßrasur* nassrasur* rasage* afeitado*
scalp kopfhaut* cuir_chevelu cuero_cabelludo
ladies_hairdress* damenfriseur* damenhaarschnitt* coiffure_dames coiffure_femme
children_s_haircut* kinderhaarschnitt* coupe_enfant
hair_care haarpfleg* soin_capillaire* soins_capillaire* cuidado_capilar
hair_straighten* haarglatt* lissage_bresilien lissage_capillaire alisado*
"""
