"""Countries and parts of the world, with their people and adjectives."""

CONCEPTS = """
germany german germans germanic deutsch deutsche deutschen deutscher deutsches deutschland* deutschsprach* allemand*
  allemagne aleman alemana alemanes alemanas alemania
austria* osterreich* autriche autrichien*
switzerland swiss schweiz* suisse* helvetique* suiza suizo suizas suizos helvetic*
liechtenstein*
france french franzos* frankreich* francais* frances francesa franceses francesas francia
spain spanish spaniard* spanien* spanisch* espagn* espana espanol* spanier*
portugal portugues* portugies* portugais*
italy italian* italien* italie italia
belgium belgian* belgien* belgisch* belgique belge belges belgica belga belgas
netherlands niederland* dutch hollandisch* holland hollande pays_bas paises_bajos holandes* neerland*
luxembourg* luxemburg*
united_kingdom uk vereinigtes_konigreich vereinigten_konigreich royaume_uni reino_unido great_britain british
  britisch* britannique* britanic* britain großbritannien* grossbritannien* grande_bretagne gran_bretana
england english englisch* angleterre anglais* inglaterra ingles inglesa ingleses inglesas
scotland scottish schottland* schottisch* ecosse ecossais* escocia escoces*
wales welsh walisisch* gallois* gales
ireland irish irland* irisch*
northern_ireland nordirland* irlande_du_nord irlanda_del_norte
denmark danish danemark* danisch* danois* dinamarca danes danesa daneses
sweden swedish schwed* suede suedois* suecia sueco sueca suecos
norway norweg* norvege norvegien* noruega noruego*
finland finnish finnland* finnisch* finlande finlandais* finlandia finlandes*
iceland* islandisch* islande islandais* islandia islandes*
poland polish polen polnisch* pologne polonais* polonia polaco polaca polacos
czech czechia tschech* tcheque tcheques republique_tcheque checo checa republica_checa tchequie chequia
slovak* slowak* slovaquie slovaque* eslovac* eslovaquia
slovenia* slowen* slovenie slovene* esloven*
hungary hungarian* ungar* hongrie hongrois* hungria hungaro*
romania* ruman* roumanie roumain*
bulgari* bulgare*
croatia* kroat* croatie croate* croacia croata*
serb*
bosni*
montenegr*
alban*
kosov*
mazedon* macedoine macedon*
greece greek* griech* grece grec grecs grecque* grecia griego* griega*
cyprus cypriot* zypern zypr* chypre chypriote* chipre chipriota*
malta maltese maltesisch* malte maltais* maltes
turkey turkish turkei turkisch* turquie turc turcs turque turques turquia turco turca turcos
ukrain* ucran*
russia russian* russland* russisch* russie russe russes rusia ruso rusa rusos
belarus* weißruss* weissruss* bielorrus*
moldov* moldau* moldav*
estonia* estland* estnisch* estonie estonien* estonio*
latvia* lettland* lettisch* letton* leton*
lithuania* litauen* litauisch* lituan*
georgia* georgien* georgisch* georgie
armenia* armenien* armenisch* armenie
azerbai* aserbaid*
balti*
balkan* balcan*
skandinav* scandinav* escandinav* nordics nordic nordisch* nordique* nordico*
europe european* europa* europeen* europeo europea europeos europeas
european_union eu europaische_union europaischen_union union_europeenne union_europea
eurozone euroraum* zone_euro zona_euro
central_europe mitteleuropa* europe_centrale europa_central
eastern_europe osteuropa* europe_de_l_est europa_del_este europa_oriental
western_europe westeuropa* europe_de_l_ouest europe_occidentale europa_occidental
southern_europe sudeuropa* europe_du_sud europa_del_sur
dach_region deutschsprachigen_raum german_speaking_countries pays_germanophones germanophone*
united_states usa vereinigte_staaten vereinigten_staaten etats_unis estados_unidos eeuu american americans amerikan*
  americain* estadounid* us_amerik*
north_america nordamerik* amerique_du_nord norteameric* america_del_norte
south_america sudamerik* amerique_du_sud sudameric* america_del_sur suramerica*
latin_america lateinamerik* amerique_latine latinoameric* latam america_latina iberoameric*
central_america mittelamerik* amerique_centrale centroameric* america_central zentralamerik*
caribbean karibi* caraibe* caribe caribeno*
canada canadian* kanada* kanadi* canadien*
mexico mexican* mexik* mexiqu* mexicain*
guatemal*
hondur*
el_salvador salvador*
nicaragu*
costa_rica costaric* costarric*
panama* panamen*
cuba cuban* kuba kuban* cubain*
dominican* dominikan* dominicain*
haiti*
puerto_ric* portoric*
venezuela* venezolan* venezuelien*
colombia* kolumbi* colombie colombien*
ecuador* ecuator* equateur equatorien*
peru peruan* peruvian* perou peruvien*
bolivi*
chile chilean* chilen* chili chilien*
argentin*
uruguay*
paraguay*
brazil* brasil* bresil*
africa* afrika* afrique
north_africa nordafrik* afrique_du_nord norte_de_africa maghreb*
south_africa sudafrik* afrique_du_sud sudafric* sud_africain*
morocc* marokk* maroc marocain* marruecos marroqui*
algeri*
tunisia* tunesi* tunisie tunisien* tunez tunecin*
libya* libyen* libysch* libye libia
egypt* agypt* egipt*
athiopi* ethiop* etiop*
kenya* kenia*
nigeria*
ghana ghanaian* ghanais* ghanes*
senegal*
ivory_coast elfenbeinkuste* cote_d_ivoire ivoirien* costa_de_marfil
cameroon* kamerun* cameroun* camerun*
congo congol* kongo*
rwanda* ruand*
uganda* ougand*
tanzania* tansania* tanzanie tanzanien*
angola*
mozambi* mosambik*
madagas* malgache*
middle_east naher_osten nahen_osten nahost* moyen_orient proche_orient oriente_medio oriente_proximo middle_eastern
israel*
lebanon lebanese libanon libanes* liban libanais* libano
syria* syrien* syrisch* syrie siria sirio*
iraq* irak*
iran iranian* iranisch* iranien* irani
jordan jordanian* jordanien* jordanisch* jordanie jordania jordano*
saudi* saoudi* arabia_saudi* arabie_saoudite saudi_arabien
united_arab_emirates uae vereinigte_arabische_emirate emirats_arabes_unis emiratos_arabes emirati*
qatar* katar*
kuwait* koweit*
gulf_states golfstaaten golfregion* pays_du_golfe paises_del_golfo
asien* asiatisch* asie asiatique* asiatic* asia asian asians
southeast_asia* sudostasi* asie_du_sud_est sudeste_asiatico
asia_pacific apac asie_pacifique asia_pacifico asien_pazifik
india indian indians indien* indisch* inde
pakistan*
bangladesh* bangladais*
sri_lanka* srilank*
nepal*
afghan* afgan*
china chinese chinesisch* chinas chine chinois* chino chinos
hong_kong* hongkong*
taiwan*
japan* japon japonais* japones*
korea* coree* corean* sudkorea*
mongol*
vietnam*
thailand* thai tailand*
indonesi*
malaysi* malaisie* malasi*
singapor* singapur* singapour*
philippin* filipin*
myanmar* birman*
cambod* kambodscha* camboy*
kazakh* kasach* kazaj*
uzbek* usbek*
austral*
new_zealand* neuseeland* nouvelle_zeland* nueva_zeland* neozeland*
oceania ozeanien oceanie
overseas ubersee* outre_mer ultramar*
alps alpen* alpin* alpes
mediterrane* mittelmeer*
black_forest schwarzwald* foret_noire selva_negra
benelux
iberia* iberisch* iberique* iberic*
"""
