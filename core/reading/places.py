"""Places as CVs write them: countries in their languages, states, and cities that stand alone."""

import re

from core.reading.phrases import plain, words

_COUNTRIES = words(
    """
    usa u.s.a. us u.s. united_states united_states_of_america uk u.k. united_kingdom england scotland wales
    northern_ireland ireland eire eire/ireland canada mexico mexique australia new_zealand germany deutschland
    allemagne alemania alemanha germania duitsland niemcy γερμανια германия 德国 austria osterreich autriche
    oostenrijk αυστρια австрия switzerland schweiz suisse svizzera suiza suica zwitserland szwajcaria швеицария france
    frankreich francia franca frankrijk francja γαλλια франция 法国 spain spanien espagne espana espanha spagna spanje
    hiszpania ισπανια испания 西班牙 portugal portogallo italy italien italie italia wlochy ιταλια италия netherlands
    the_netherlands niederlande nederland pays-bas paises_bajos paises_baixos paesi_bassi holandia belgium belgien
    belgique belgie belgica belgio luxembourg luxemburg poland polen pologne polonia polska польша greece griechenland
    grece grecia griekenland ελλαδα греция hellas cyprus κυπρος russia russland russie rusia россия 俄罗斯 ukraine
    україна украина ukraina belarus беларусь kazakhstan казахстан china chine cina 中国 中國 hong_kong 香港 taiwan
    台湾 japan 日本 japon south_korea korea 한국 india indien inde pakistan bangladesh sri_lanka nepal singapore
    新加坡 malaysia indonesia thailand vietnam philippines brazil brasil bresil brasilien argentina chile colombia
    peru uruguay paraguay bolivia ecuador venezuela costa_rica panama guatemala cuba dominican_republic puerto_rico
    sweden schweden suede suecia sverige norway norwegen norge norvege denmark danemark danmark dinamarca finland
    finnland suomi iceland island estonia eesti latvia lithuania czech_republic czechia tschechien cesko
    ceska_republika slovakia slovensko hungary ungarn magyarorszag romania rumanien bulgaria българия serbia србија
    srbija croatia hrvatska slovenia slovenija bosnia_and_herzegovina albania north_macedonia montenegro moldova
    turkey turkei turkiye turquie turquia turchia israel egypt morocco maroc algeria algerie tunisia tunisie
    south_africa nigeria kenya ghana ethiopia uganda tanzania senegal cameroon rwanda uae united_arab_emirates
    saudi_arabia qatar kuwait bahrain oman jordan lebanon iran iraq georgia armenia azerbaijan uzbekistan malta monaco
    liechtenstein europe eu emea worldwide
    """
)
_STATES = words(
    """
    ab act ak al ar az ba bc ca co ct dc de fl ga hi ia id il in ka ks ky la ma mb md me mg mh mi mn mo ms mt nb nc nd
    ne nh nj nl nm ns nsw nv ny oh ok on or pa pe pr qc qld ri rj rs sc sd sk sp tn tx up ut va vic vt wa wi wv wy
    ap am ce df es go ms pb pi rn ro rr se to ap mp wb tg cdmx
    """
)
_SHORT_STATES = words(
    """
    ags. camp. chih. chis. coah. col. dgo. edomex edo._de_mexico edo._mex. gro. gto. hgo. jal. mich. mor. n.l. nay.
    oax. pue. q._roo qro. s.l.p. sin. son. tab. tamps. tlax. ver. yuc. zac. b.c. b.c.s. calif. mass. penn. ill. conn.
    co._antrim co._armagh co._carlow co._cavan co._clare co._cork co._donegal co._down co._dublin co._galway
    co._kerry co._kildare co._kilkenny co._laois co._limerick co._louth co._mayo co._meath co._sligo co._tipperary
    co._waterford co._wexford co._wicklow
    """
)
"""States and counties as they are shortened after a town."""
_STATE_NAMES = words(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma
    oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington
    west_virginia wisconsin wyoming ontario quebec british_columbia alberta bavaria bayern hessen sachsen catalonia
    cataluna victoria queensland new_south_wales karnataka maharashtra tasmania
    baden-wurttemberg nordrhein-westfalen niedersachsen rheinland-pfalz schleswig-holstein thuringen
    sachsen-anhalt brandenburg mecklenburg-vorpommern saarland tirol vorarlberg steiermark karnten burgenland
    oberosterreich niederosterreich bretagne normandie occitanie provence auvergne bourgogne hauts-de-france
    ile-de-france nouvelle-aquitaine pays_de_la_loire grand_est andalucia galicia asturias cantabria navarra aragon
    extremadura castilla_y_leon castilla-la_mancha pais_vasco euskadi murcia la_rioja islas_canarias baleares
    catalunya sicilia sardegna puglia calabria campania lazio toscana umbria abruzzo molise basilicata marche liguria
    piemonte lombardia veneto emilia-romagna friuli-venezia_giulia trentino-alto_adige minas_gerais
    rio_grande_do_sul santa_catarina parana bahia pernambuco jalisco nuevo_leon michoacan estado_de_mexico
    gelderland noord-brabant noord-holland zuid-holland overijssel drenthe friesland zeeland limburg flevoland
    mazowieckie malopolskie wielkopolskie dolnoslaskie slaskie pomorskie lodzkie lubelskie podkarpackie
    """
)
_CITIES = words(
    """
    london berlin munich munchen hamburg frankfurt frankfurt_am_main cologne koln stuttgart dusseldorf leipzig dresden
    hannover nurnberg bremen essen dortmund bonn mannheim karlsruhe freiburg heidelberg aachen darmstadt potsdam
    vienna wien graz linz salzburg zurich geneva geneve genf basel bern lausanne paris lyon marseille toulouse
    bordeaux lille nantes strasbourg nice rennes grenoble montpellier madrid barcelona valencia sevilla seville bilbao
    malaga zaragoza lisbon lisboa porto coimbra braga rome roma milan milano turin torino naples napoli florence
    firenze bologna genova venice venezia padova amsterdam rotterdam utrecht den_haag the_hague eindhoven groningen
    brussels bruxelles brussel antwerp antwerpen ghent gent leuven warsaw warszawa krakow cracow wroclaw gdansk poznan
    lodz katowice athens αθηνα thessaloniki θεσσαλονικη πατρα moscow москва saint_petersburg санкт-петербург
    новосибирск екатеринбург казань kyiv kiev киев lviv минск minsk beijing 北京 shanghai 上海 shenzhen 深圳 guangzhou
    广州 hangzhou 杭州 chengdu 成都 南京 武汉 西安 苏州 tokyo 东京 osaka seoul bangalore bengaluru mumbai delhi
    new_delhi hyderabad chennai pune kolkata ho_chi_minh_city hanoi bangkok jakarta manila kuala_lumpur sydney
    melbourne brisbane perth auckland wellington new_york new_york_city nyc san_francisco los_angeles chicago boston
    seattle austin dallas houston denver atlanta miami portland philadelphia washington_dc washington_d.c. san_diego
    san_jose palo_alto mountain_view cupertino menlo_park sunnyvale toronto vancouver montreal ottawa calgary
    mexico_city ciudad_de_mexico buenos_aires santiago bogota lima sao_paulo rio_de_janeiro brasilia belo_horizonte
    curitiba porto_alegre recife stockholm goteborg gothenburg malmo oslo copenhagen kobenhavn aarhus helsinki
    reykjavik tallinn riga vilnius prague praha brno bratislava budapest bucharest cluj-napoca sofia belgrade zagreb
    ljubljana istanbul ankara izmir tel_aviv cairo casablanca tunis cape_town johannesburg lagos nairobi accra dubai
    abu_dhabi riyadh doha dublin cork belfast edinburgh glasgow manchester birmingham leeds bristol cambridge oxford
    liverpool cardiff sheffield newcastle nottingham bay_area silicon_valley greater_london
    coimbatore kochi jaipur lucknow ahmedabad surat nagpur indore bhopal chandigarh gurgaon gurugram noida mysore
    mysuru thiruvananthapuram visakhapatnam karachi lahore islamabad dhaka colombo kathmandu galway limerick waterford
    aberdeen dundee swansea plymouth southampton portsmouth brighton leicester coventry norwich exeter york bath
    sacramento oakland phoenix tucson las_vegas salt_lake_city minneapolis detroit cleveland columbus cincinnati
    pittsburgh baltimore charlotte nashville memphis new_orleans orlando tampa kansas_city st._louis milwaukee
    indianapolis san_antonio fort_worth honolulu anchorage winnipeg edmonton halifax adelaide canberra hobart darwin
    durban pretoria kampala lusaka harare windhoek addis_ababa dakar abidjan alexandria
    augsburg wiesbaden mainz kassel erfurt jena weimar chemnitz halle magdeburg rostock kiel lubeck oldenburg
    osnabruck munster bielefeld paderborn duisburg bochum wuppertal krefeld saarbrucken trier koblenz ulm tubingen
    reutlingen heilbronn pforzheim konstanz regensburg wurzburg bamberg bayreuth erlangen ingolstadt passau
    gottingen braunschweig wolfsburg innsbruck klagenfurt villach bregenz luzern st._gallen winterthur lugano
    rouen le_havre caen brest quimper lorient vannes angers tours orleans dijon besancon nancy metz reims amiens
    limoges poitiers la_rochelle perpignan nimes avignon aix-en-provence toulon annecy clermont-ferrand liege namur
    charleroi mons brugge mechelen hasselt granada cordoba cadiz almeria murcia alicante elche castellon tarragona
    girona lleida pamplona logrono vitoria-gasteiz san_sebastian donostia santander oviedo gijon vigo a_coruna
    santiago_de_compostela valladolid salamanca burgos leon toledo badajoz las_palmas palma_de_mallorca guadalajara
    monterrey puebla queretaro merida tijuana leon_de_los_aldama medellin cali barranquilla cartagena quito guayaquil
    valparaiso concepcion valdivia temuco rosario mendoza la_plata montevideo asuncion la_paz caracas
    aveiro evora faro setubal leiria viseu guimaraes vila_real funchal campinas santos niteroi salvador fortaleza
    manaus belem goiania florianopolis vitoria natal joao_pessoa maceio contagem betim uberlandia
    bari catania palermo messina trieste verona vicenza padua brescia bergamo modena parma ferrara ravenna rimini
    perugia ancona pescara cagliari sassari trento bolzano udine pisa siena livorno lecce taranto salerno
    leiden delft haarlem nijmegen arnhem tilburg breda maastricht enschede zwolle apeldoorn amersfoort almere
    leeuwarden szczecin bydgoszcz torun lublin bialystok rzeszow kielce olsztyn opole gdynia sopot gliwice zakopane
    πατρα πειραιασ ηρακλειο λαρισα βολοσ ιωαννινα χανια ροδοσ καβαλα καλαματα μυτιληνη χιοσ αγρινιο
    нижнии_новгород самара омск ростов-на-дону уфа красноярск воронеж пермь волгоград саратов тюмень иркутск томск
    владивосток калининград нижнии_тагил челябинск харьков одесса днепр алматы астана
    天津 重庆 长沙 郑州 青岛 济南 大连 厦门 福州 合肥 昆明 贵阳 南昌 哈尔滨 长春 沈阳 宁波 无锡 佛山 东莞
    珠海 惠州 中山 温州
    uppsala linkoping orebro vasteras norrkoping helsingborg umea lund jonkoping kiruna bergen trondheim stavanger
    tromso odense aalborg tampere turku oulu espoo
    """
)
_MODES = re.compile(
    r"(?:fully |100 ?% )?(?:remote|hybrid|on-?site|home ?office|teletravail|remoto|a distancia|in presenza|ibrido"
    r"|zdalnie|удаленно|远程|thuiswerk)(?:[ -]first)?(?:\s*[(,/–-]\s*[\w ,./&-]+\)?)?"
)
_POSTCODE = re.compile(
    r"^(?:[A-Z]{1,3}[-–])?\d{4,6}(?:[-–]\d{3,4})?\s+|\s+\d{4,6}(?:-\d{3,4})?$"
    r"|\s+[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|\s+[A-Z]\d[A-Z] ?\d[A-Z]\d$"
)
_PARTS = re.compile(r"\s*,\s*|\s+/\s+|\s*[()]\s*|\s+[–-]\s+(?=[A-Z]{2}$)|(?<=[^\W\d_]{3})/(?=[A-Z]{2}$)")
_WITH_PROVINCE = re.compile(r"[^\W\d_a-zà-ÿ][^\W\d_A-Z]+(?:[ '’-][^\W\d_]+){0,4} \([A-Z]{2}\)")
"""An Italian town."""
_CITY_SHAPE = re.compile(r"^(?:[^\W\d_](?:[^\W\d_]|['’.-])*)(?:[ -](?:[^\W\d_](?:[^\W\d_]|['’.-])*)){0,3}$")


def is_region(text: str) -> bool:
    """Whether this is a country or a state, as it stands after a city."""
    key = plain(text.strip(" ()."))
    if plain(text.strip(" ()")) in _SHORT_STATES:
        return True
    return bool(key) and (key in _COUNTRIES or key in _STATE_NAMES or (text.strip(" ().").isupper() and key in _STATES))


def is_city(text: str) -> bool:
    """Whether this is a city so well known that it may stand alone."""
    return plain(_POSTCODE.sub("", text.strip(" ()"))) in _CITIES


def is_known_place(text: str) -> bool:
    """Whether this is a place all of whose parts are known, and so can be nothing else."""
    parts = [part for part in re.split(r"\s*,\s*", text.strip(" |·•;")) if part]
    return (
        bool(parts) and all(is_city(part) or is_region(part) for part in parts) and (len(parts) > 1 or is_place(text))
    )


def is_place(text: str) -> bool:
    """Whether the text says only where something is: a city with its state or country, or one of them."""
    text = text.strip(" |·•,;")
    if not text or len(text) > 60:
        return False
    if _MODES.fullmatch(plain(text)):
        return True
    if _WITH_PROVINCE.fullmatch(text):
        return True
    city, *wider = [_POSTCODE.sub("", part).strip() for part in _PARTS.split(text) if part] or [""]
    if not wider:
        return (is_region(city) and len(city) > 2) or is_city(city)
    if len(wider) > 3 or not (_CITY_SHAPE.match(city) or is_region(city)):
        return False
    *between, last = [part for part in wider if part] or [""]
    ends = is_region(last) or _MODES.fullmatch(plain(last)) is not None
    # "Name, London, UK" is somebody in London; "Athens, Attica, Greece" is one place.
    inner = all(is_region(part) and (is_city(city) or not is_city(part)) for part in between)
    return (ends and (inner or is_city(city))) or (is_city(city) and not between)


def place_in(pieces: list[str]) -> tuple[int, int] | None:
    """Which of these pieces of a comma list, from and to, name a place; the last such."""
    pieces = [_POSTCODE.sub("", piece) for piece in pieces]
    for last in range(len(pieces), 0, -1):
        if is_region(pieces[last - 1]) and last > 1 and _CITY_SHAPE.match(pieces[last - 2]):
            first = last - 2
            if (
                first > 0
                and is_region(pieces[last - 2])
                and _CITY_SHAPE.match(pieces[first - 1])
                and not is_city(pieces[last - 2])
            ):
                first -= 1
            return first, last
        if is_city(pieces[last - 1]) or _MODES.fullmatch(plain(pieces[last - 1].strip("() "))):
            return last - 1, last
        if is_region(pieces[last - 1]) and len(pieces[last - 1]) > 2 and last == len(pieces):
            return last - 1, last
    return None
