"""Things that bakers, confectioners and chocolate makers speak of."""

CONCEPTS = """
baker bakers backer backerin backerei* boulanger* panader* bakery bakeries
bread breads brot brote brotsorte* pain_quotidien pains_speciaux panificacion panification brotback*
sourdough* sauerteig* levain* masa_madre
rye roggen* seigle centeno
wheat weizen* farine_de_ble trigo
dinkel* spelt_flour epeautre* espelta*
wholemeal wholegrain vollkorn* pain_complet integral_de_trigo harina_integral
flour mehl mehle mehlsorte* farine* harinas
yeast hefe hefeteig* levure* levadura*
dough teige teigherstell* pate_a_pain teigling* petrissage amasado* knead*
puff_pastry blatterteig* plunderteig* pate_feuilletee hojaldre* laminated_dough tourage feuilletage*
shortcrust murbteig* pate_brisee masa_quebrada
pastry pastries feingeback* feinback* viennoiserie* bolleria backware*
cake cakes kuchen torte torten gateau gateaux tarta tartas
wedding_cake* hochzeitstort* gateau_de_mariage gateaux_de_mariage tarta_de_boda tartas_de_boda piece_montee
croissant* cruasan*
brotchen* petit_pain petits_pains panecillo*
pretzel* breze brezeln brezel laugengeback*
biscuits platzchen* kekse keks galleta*
tartlet* tartelette* tortchen* tartaleta*
chocolate* schokolade* chocolat chocolats chocolatier*
praline* bombon bombones
ice_cream* gelato speiseeis* eisdiele* glacier_artisanal heladeria* eiscafe* helado helados glaces_artisanales
confection* konfiserie* confiseur* confiserie* confiteria* sußware* sussware*
sugar_craft zuckerdekor* sucre_tire pastillage fondant* trabajo_del_azucar
marzipan* mazapan* pate_d_amande
glasuren zuckerguß* zuckerguss* glacage* glaseado*
cake_decorat* tortendekor* decoration_de_gateaux decoracion_de_tartas
baking backen gebacken backprozess* cuisson_du_pain horneado* hornear
dough_proofing garraum* garschrank* chambre_de_pousse fermentacion_del_pan
oven_work ofenarbeit* ofenposten* enfournement defournement
snack_counter snacktheke* belegte_brotchen sandwich* bocadillo*
mixing_machine knetmaschine* petrin petrins amasadora*
rolling_machine ausrollmaschine* laminoir* laminadora_de_masa
flour_mill* getreidemuhl* minoterie* harinera*
pastry_shop* konditorei* patisserie* pasteleria* reposteria*
"""
