"""Towns, countries and public bodies by their names in English, German, French and Spanish, in plain letters."""

from core.grounding.country_names import COUNTRIES
from core.grounding.plain_letters import listed

_TOWNS = """
    munich munchen muenchen munic| vienna wien vienne viena| cologne koln koeln colonia| geneva genf geneve
    ginebra| zurich zurich zuerich| basel bale basilea basle| bern berne berna| lucerne luzern lucerna| brussels
    brussel bruxelles brusel bruselas| antwerp antwerpen anvers amberes| ghent gent gand gante| bruges brugge
    brujas| liege luttich lieja| the_hague den_haag la_haye la_haya| lisbon lissabon lisbonne lisboa| porto
    oporto| milan mailand milano| rome rom roma| florence florenz firenze florencia| venice venedig venise
    venecia| naples neapel napoli napoles| turin torino| genoa genua genes genova| prague prag praga praha| warsaw
    warschau varsovie varsovia warszawa| krakow krakau cracovie cracovia| copenhagen kopenhagen copenhague
    kobenhavn| stockholm estocolmo| moscow moskau moscou moscu| london londres| paris| berlin| hamburg hambourg
    hamburgo| frankfurt francfort francfort| nuremberg nurnberg nuernberg| dresden dresde| leipzig| stuttgart|
    dusseldorf duesseldorf| dortmund| essen| bremen breme| hanover hannover hanovre| mannheim| karlsruhe| freiburg
    fribourg friburgo| strasbourg strassburg estrasburgo| lyon lyons| marseille marseilles marsella| nice nizza
    niza| toulouse tolosa| bordeaux burdeos| lille| nantes| rennes| montpellier| grenoble| madrid| barcelona
    barcelone| valencia valence| seville sevilla| zaragoza saragossa saragosse| malaga| bilbao| granada grenade|
    alicante| murcia| salamanca| edinburgh edimbourg edimburgo| glasgow| manchester| birmingham| liverpool| leeds|
    sheffield| bristol| cardiff| belfast| dublin| new_york nueva_york| los_angeles| san_francisco| chicago|
    boston| seattle| washington| austin| houston| dallas| atlanta| miami| toronto| montreal| vancouver|
    mexico_city mexiko-stadt ciudad_de_mexico cdmx| guadalajara| monterrey| puebla| bogota| medellin| cali| lima|
    quito| santiago_de_chile| buenos_aires| montevideo| sao_paulo| rio_de_janeiro| tokyo tokio| beijing peking
    pekin| shanghai schanghai| hong_kong hongkong| singapore singapur singapour| seoul seul| bangkok| mumbai
    bombay| delhi neu-delhi| dubai| abu_dhabi| istanbul estambul| ankara| athens athen athenes atenas| budapest|
    bucharest bukarest bucarest| belgrade belgrad belgrado| zagreb| sofia| helsinki| oslo| tallinn| riga| vilnius|
    kyiv kiew kiev| amsterdam| rotterdam| utrecht| eindhoven| luxembourg luxemburg luxemburgo| cairo kairo
    le_caire| cape_town kapstadt le_cap| nairobi| lagos| sydney| melbourne| salzburg salzbourg salzburgo| graz|
    linz| innsbruck| toluca| sagunto| heidelberg| tubingen| gottingen| munster| bonn| bochum| duisburg| wuppertal|
    bielefeld| augsburg| wiesbaden| mainz| kassel| kiel| lubeck| rostock| magdeburg| erfurt| jena| potsdam|
    chemnitz| regensburg ratisbonne ratisbona| wurzburg| ulm| aachen aix-la-chapelle aquisgran| saarbrucken
    sarrebruck| osnabruck| oldenburg| braunschweig| dijon| reims| rouen| angers| metz| nancy| caen| orleans|
    limoges| poitiers| clermont-ferrand| avignon| annecy| mulhouse| toulon| amiens| perpignan| saint-etienne|
    le_havre| le_mans| cordoba cordoue| valladolid| vigo| gijon| oviedo| pamplona pampelune| santander| burgos|
    cadiz cadix| huelva| almeria| tarragona| girona gerona| lleida lerida| palma| san_sebastian donostia
    saint-sebastien| vitoria| newcastle| nottingham| leicester| southampton| portsmouth| plymouth| exeter|
    norwich| swansea| aberdeen| dundee| coventry| oxford| denver| phoenix| portland| philadelphia filadelfia
    philadelphie| detroit| minneapolis| san_diego| orlando| queretaro| merida| tijuana| cancun| barranquilla|
    cartagena| rosario| mendoza
"""
_REGIONS = """
    bavaria bayern baviere baviera| saxony sachsen saxe sajonia| lower_saxony niedersachsen basse-saxe
    baja_sajonia| north_rhine-westphalia nordrhein-westfalen nrw| hesse hessen| swabia schwaben souabe suabia|
    catalonia katalonien catalogne cataluna| andalusia andalusien andalousie andalucia| basque_country baskenland
    pays_basque pais_vasco euskadi| galicia galicien galice| brittany bretagne bretana| normandy normandie
    normandia| alsace elsass alsacia| burgundy burgund bourgogne borgona| provence provenza| ile-de-france|
    tuscany toskana toscane toscana| lombardy lombardei lombardie lombardia| flanders flandern flandre flandes|
    wallonia wallonie valonia| tyrol tirol| styria steiermark styrie estiria| scandinavia skandinavien scandinavie
    escandinavia| latin_america lateinamerika amerique_latine latinoamerica| middle_east naher_osten moyen-orient
    oriente_medio| california kalifornien californie| florida floride| texas| quebec
"""
_BODIES = """
    united_nations vereinte_nationen nations_unies naciones_unidas un onu uno| european_union europaische_union
    union_europeenne union_europea eu ue| european_commission europaische_kommission commission_europeenne
    comision_europea| world_health_organization weltgesundheitsorganisation organisation_mondiale_de_la_sante who
    oms| red_cross rotes_kreuz roten_kreuz croix-rouge cruz_roja drk| nato otan| imf fmi iwf|
    ministry_of_education bildungsministerium ministere_de_l'education ministerio_de_educacion| gdpr dsgvo rgpd|
    vat ust mwst tva iva| icu its uci intensivstation| ai ki ia| hr rh rrhh| r&d f&e i+d i+d+i r&i| ngo nro ong|
    sme kmu pme pyme| mri mrt irm| cad cao| erp pgi| plc sps api_automate| gdp bip pib| qa qs| meta facebook
    instagram| apple app_store| ada aevo ausbildereignung ausbildereignungsprufung| abi abitur| bepc brevet
"""


def _table(*listed: str) -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for row in "|".join(listed).split("|"):
        names = frozenset(name.replace("_", " ") for name in row.split())
        for name in names:
            table[name] = table.get(name, frozenset()) | names
    return table


SAME_PLACE = _table(_TOWNS, _REGIONS, COUNTRIES, _BODIES)
"""For each name the names of the same."""
PLACES = frozenset(_table(_TOWNS, _REGIONS, COUNTRIES))
PLACES_THAT_ARE_WORDS = listed(
    """
    nice essen us cali gent prag rom lima turkey bale leon phoenix plymouth rosario palma vitoria kiel nancy angers
    burgos chad guinea island maurice trinidad
    """
)
