"""Every country by its names in English, German, French and Spanish; plain letters, a ``_`` for a space."""

COUNTRIES = """
    germany deutschland allemagne alemania| austria osterreich autriche| switzerland schweiz suisse suiza| france
    frankreich francia| spain spanien espagne espana| italy italien italie italia| portugal| belgium belgien
    belgique belgica| netherlands niederlande niederlanden pays-bas paises_bajos holland hollande holanda|
    united_kingdom vereinigtes_konigreich vereinigten_konigreich royaume-uni reino_unido uk great_britain
    grossbritannien grande-bretagne gran_bretana| england angleterre inglaterra| scotland schottland ecosse escocia|
    wales pays_de_galles gales| northern_ireland nordirland irlande_du_nord irlanda_del_norte| ireland irland
    irlande irlanda| united_states usa us vereinigte_staaten vereinigten_staaten etats-unis estados_unidos ee.uu
    eeuu| canada kanada| mexico mexiko mexique mejico| poland polen pologne polonia| czech_republic czechia
    tschechien tschechische_republik republique_tcheque tchequie republica_checa chequia| slovakia slowakei
    slovaquie eslovaquia| hungary ungarn hongrie hungria| romania rumanien roumanie rumania| bulgaria bulgarien
    bulgarie| greece griechenland grece grecia| turkey turkei turquie turquia turkiye| sweden schweden suede suecia|
    norway norwegen norvege noruega| denmark danemark dinamarca| finland finnland finlande finlandia| iceland island
    islande islandia| estonia estland estonie| latvia lettland lettonie letonia| lithuania litauen lituanie
    lituania| russia russland russie rusia| ukraine ucrania| belarus weissrussland bielorussie bielorrusia| moldova
    moldau moldawien moldavie moldavia| croatia kroatien croatie croacia| slovenia slowenien slovenie eslovenia|
    serbia serbien serbie| bosnia_and_herzegovina bosnia bosnien bosnie bosnien-herzegowina bosnien_und_herzegowina
    bosnie-herzegovine bosnia_y_herzegovina| montenegro| kosovo| north_macedonia nordmazedonien macedoine_du_nord
    macedonia_del_norte| albania albanien albanie| cyprus zypern chypre chipre| malta malte| liechtenstein| monaco|
    andorra andorre| san_marino saint-marin| vatican_city vatikanstadt| china chine volksrepublik_china| japan
    japon| south_korea korea sudkorea coree_du_sud corea_del_sur| north_korea nordkorea coree_du_nord
    corea_del_norte| india indien inde| pakistan| bangladesh| sri_lanka| nepal| bhutan bhoutan butan| maldives
    malediven maldivas| thailand thailande tailandia| vietnam viet_nam| cambodia kambodscha cambodge camboya| laos|
    myanmar birma birmanie birmania burma| malaysia malaisie malasia| indonesia indonesien indonesie| philippines
    philippinen filipinas| taiwan| mongolia mongolei mongolie| brunei| east_timor osttimor timor_oriental|
    kazakhstan kasachstan kazajistan| uzbekistan usbekistan ouzbekistan| turkmenistan| kyrgyzstan kirgisistan
    kirghizistan kirguistan| tajikistan tadschikistan tadjikistan tayikistan| afghanistan afganistan| iran| iraq
    irak| syria syrien syrie siria| lebanon libanon liban libano| israel| palestine palastina palestina| jordan
    jordanien jordanie jordania| saudi_arabia saudi-arabien arabie_saoudite arabia_saudi| united_arab_emirates uae
    vereinigte_arabische_emirate vae emirats_arabes_unis emiratos_arabes_unidos eau| qatar katar catar| kuwait
    koweit| bahrain bahrein| oman| yemen jemen| georgia georgien georgie| armenia armenien armenie| azerbaijan
    aserbaidschan azerbaidjan azerbaiyan| brazil brasilien bresil brasil| argentina argentinien argentine| chile
    chili| colombia kolumbien colombie| peru perou| ecuador equateur| bolivia bolivien bolivie| paraguay| uruguay|
    venezuela| guyana| suriname surinam| cuba kuba| dominican_republic dominikanische_republik
    republique_dominicaine republica_dominicana| haiti| jamaica jamaika jamaique| trinidad_and_tobago trinidad
    trinite-et-tobago trinidad_y_tobago| barbados barbade| bahamas| puerto_rico porto_rico| costa_rica| panama|
    nicaragua| honduras| el_salvador| guatemala| belize belice| morocco marokko maroc marruecos| tunisia tunesien
    tunisie tunez| algeria algerien algerie argelia| libya libyen libye libia| egypt agypten egypte egipto| sudan
    soudan| south_sudan sudsudan soudan_du_sud sudan_del_sur| ethiopia athiopien ethiopie etiopia| eritrea erythree|
    somalia somalie| djibouti dschibuti yibuti| kenya kenia| uganda ouganda| tanzania tansania tanzanie| rwanda
    ruanda| burundi| democratic_republic_of_the_congo dr_congo drc kongo rdc congo| nigeria| ghana| ivory_coast
    cote_d'ivoire elfenbeinkuste costa_de_marfil| senegal| mali| burkina_faso| niger| benin| togo| cameroon kamerun
    cameroun camerun| gabon gabun| chad tschad tchad| central_african_republic zentralafrikanische_republik
    republique_centrafricaine| equatorial_guinea aquatorialguinea guinee_equatoriale guinea_ecuatorial| guinea
    guinee| guinea-bissau guinee-bissau| sierra_leone| liberia| gambia gambie| mauritania mauretanien mauritanie|
    cape_verde kap_verde cap-vert cabo_verde| angola| zambia sambia zambie| zimbabwe simbabwe zimbabue| malawi
    malaui| mozambique mosambik| botswana botsuana| namibia namibie| south_africa sudafrika afrique_du_sud
    sudafrica| lesotho lesoto| eswatini swaziland swasiland| madagascar madagaskar| mauritius maurice mauricio
    ile_maurice| seychelles seychellen| comoros komoren comores| australia australien australie| new_zealand
    neuseeland nouvelle-zelande nueva_zelanda| papua_new_guinea papua-neuguinea papouasie-nouvelle-guinee
    papua_nueva_guinea| fiji fidschi fidji fiyi| greenland gronland groenland groenlandia| gibraltar| faroe_islands
    faroer iles_feroe islas_feroe| luxemburg_land
"""
