"""Things that hairdressers and barbers speak of."""

CONCEPTS = """
hairdress* hair_stylist* hairstylist* friseur* frisor* coiffeu* coiffur* peluquer* haarstylist*
hair_salon* friseursalon* salon*_de_coiffure salon*_de_peluqueria
barber barbers barbershop* barbier* barberia* barbero* herrenfriseur*
haircut* hair_cutting haarschnitt* haarschneid* coupe*_de_cheveux corte*_de_pelo corte*_de_cabello
haarstruktur* haare haar cheveux capillaire* pelo cabello*
hair_colour* hair_color* haarfarb* coloration*_capillaire* colorationstechnik* coloracion_capilar tinte tintes
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
hair_care haarpfleg* soin*_capillaire* cuidado_capilar
hair_straighten* haarglatt* lissage_bresilien lissage_capillaire alisado*
"""
