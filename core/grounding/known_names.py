"""Names that everybody knows: employers, schools, and products that a vocabulary of skills may leave out.

All in plain letters (see ``plain``), a ``_`` for a space. A name in ``ALSO_WORDS`` is a word of some language too.
"""

from core.grounding.plain_letters import listed

EMPLOYERS = listed(
    """
    google alphabet microsoft apple amazon meta facebook instagram whatsapp netflix nvidia intel amd qualcomm broadcom
    texas_instruments ibm oracle sap salesforce adobe cisco dell hp hewlett_packard hewlett-packard hpe lenovo samsung
    lg sony panasonic toshiba hitachi fujitsu nec huawei xiaomi alibaba tencent baidu bytedance tiktok uber lyft
    airbnb booking booking.com expedia tripadvisor twitter linkedin snapchat pinterest reddit spotify stripe paypal
    adyen klarna revolut n26 wise monzo starling square block robinhood coinbase binance openai anthropic deepmind
    palantir snowflake databricks mongodb atlassian github gitlab shopify zalando delivery_hero hellofresh just_eat
    deliveroo doordash glovo cabify blablacar doctolib qonto alan contentsquare ovh ovhcloud dassault
    dassault_systemes capgemini atos sopra_steria cgi accenture deloitte pwc pricewaterhousecoopers kpmg ey
    ernst_&_young mckinsey bain boston_consulting bcg bearingpoint roland_berger oliver_wyman kearney grant_thornton
    bdo mazars forvis goldman_sachs jpmorgan jp_morgan morgan_stanley citigroup citibank wells_fargo bank_of_america
    barclays hsbc lloyds natwest santander bbva caixabank bankinter sabadell banco_sabadell deutsche_bank commerzbank
    dz_bank sparkasse ubs credit_suisse bnp_paribas societe_generale credit_agricole credit_mutuel natixis
    la_banque_postale ing rabobank unicredit intesa_sanpaolo standard_chartered nordea blackrock vanguard fidelity
    visa mastercard american_express allianz axa generali zurich munich_re swiss_re hannover_re ergo aviva prudential
    legal_&_general mapfre aegon groupama maif macif matmut siemens siemens_energy siemens_healthineers bosch basf
    bayer henkel merck boehringer_ingelheim evonik covestro lanxess thyssenkrupp linde continental schaeffler
    zf_friedrichshafen mahle daimler mercedes mercedes-benz bmw volkswagen audi porsche opel skoda seat man_truck
    trumpf kuka festo sick wurth stihl miele liebherr kaercher karcher viessmann vaillant heidelberger_druck
    carl_zeiss zeiss infineon rheinmetall airbus boeing lufthansa fraport deutsche_bahn deutsche_post dhl hermes dpd
    ups fedex kuehne_+_nagel kuehne+nagel db_schenker dachser geodis xpo maersk msc cma_cgm hapag-lloyd telekom
    deutsche_telekom t-mobile vodafone o2 telefonica orange bouygues bouygues_telecom sfr free_mobile bt_group verizon
    at&t comcast eon e.on rwe enbw vattenfall edf engie total totalenergies shell bp exxonmobil chevron repsol
    iberdrola endesa naturgy enel eni national_grid centrica veolia suez saint-gobain vinci eiffage colas hochtief
    strabag zueblin bilfinger skanska balfour_beatty acciona ferrovial acs sacyr fcc michelin renault peugeot citroen
    stellantis fiat valeo faurecia forvia safran thales alstom schneider_electric legrand air_liquide arkema sanofi
    servier ipsen pierre_fabre l'oreal loreal lvmh kering chanel dior louis_vuitton cartier hermes_paris decathlon
    carrefour auchan leclerc intermarche monoprix fnac darty boulanger leroy_merlin castorama ikea lidl aldi edeka
    rewe kaufland penny netto dm_drogerie rossmann metro mediamarkt media_markt saturn otto_group tchibo adidas puma
    hugo_boss nike reebok under_armour h&m c&a primark zara inditex mango el_corte_ingles mercadona eroski dia consum
    tesco sainsbury's sainsburys asda morrisons waitrose john_lewis marks_&_spencer boots selfridges harrods costco
    walmart target best_buy home_depot lowe's walgreens cvs starbucks mcdonald's mcdonalds burger_king kfc subway
    pret_a_manger greggs nestle danone lactalis bonduelle unilever procter_&_gamble p&g mondelez kraft_heinz mars
    ferrero coca-cola coca_cola pepsico pepsi heineken ab_inbev diageo pernod_ricard bimbo grupo_bimbo gruma femsa
    cemex pemex telmex america_movil televisa banorte liverpool_mexico bancolombia davivienda ecopetrol avianca latam
    rappi mercado_libre mercadolibre falabella cencosud ypf petrobras vale embraer itau nubank pfizer novartis roche
    gsk glaxosmithkline astrazeneca johnson_&_johnson abbott abbvie amgen gilead moderna biontech novo_nordisk
    medtronic stryker boston_scientific philips ge_healthcare general_electric ge_aerospace honeywell 3m abb
    atlas_copco ericsson nokia volvo scania tesla spacex ford general_motors toyota honda nissan hyundai kia mazda
    subaru caterpillar john_deere komatsu hilti otis schindler kone rolls-royce bae_systems babcock lockheed_martin
    raytheon northrop_grumman nasa esa cern dlr fraunhofer max_planck helmholtz inserm cnrs inria csic bbc itv
    channel_4 sky_news cnn new_york_times financial_times the_guardian reuters bloomberg thomson_reuters le_monde
    le_figaro el_pais el_mundo zdf ard prosiebensat bertelsmann axel_springer hachette gallimard pearson
    penguin_random_house disney warner_bros universal_music hilton marriott hyatt accor accorhotels ibis novotel
    intercontinental ritz ritz-carlton four_seasons kempinski radisson melia nh_hotels riu iberia ryanair easyjet
    british_airways air_france klm emirates qatar_airways sncf ratp renfe adif transdev keolis arriva stagecoach
    eurostar network_rail nhs_england charite helios sana_kliniken asklepios vivantes uniklinik_koln ap-hp aphp
    quironsalud mayo_clinic cleveland_clinic mount_sinai kaiser_permanente red_cross medecins_sans_frontieres oxfam
    unicef unesco greenpeace amnesty_international save_the_children caritas diakonie world_bank amazon_germany
    foster_+_partners gensler zaha_hadid herzog_&_de_meuron baker_mckenzie clifford_chance linklaters allen_&_overy
    freshfields hogan_lovells dla_piper latham_&_watkins kirkland_&_ellis garrigues uria_menendez cuatrecasas noerr
    gleiss_lutz hengeler_mueller publicis havas wpp ogilvy omnicom ipsos nielsen gfk kantar adecco randstad manpower
    hays michael_page robert_half sodexo compass_group elior iss securitas g4s
    """
)
SCHOOLS = listed(
    """
    oxford cambridge harvard stanford mit yale princeton columbia cornell dartmouth berkeley ucla caltech georgetown
    johns_hopkins duke northwestern carnegie_mellon nyu imperial_college ucl king's_college london_school_of_economics
    lse london_business_school durham warwick st_andrews edinburgh_university trinity_college_dublin eth_zurich
    eth_zurich epfl hsg st._gallen tum lmu rwth rwth_aachen kit humboldt_universitat freie_universitat tu_munchen
    tu_berlin tu_dresden hec hec_paris essec escp edhec em_lyon emlyon insead sciences_po polytechnique
    ecole_polytechnique centralesupelec mines_paristech ponts_paristech sorbonne ens_paris dauphine whu
    mannheim_business_school esade iese ie_business_school complutense politecnica_de_madrid pompeu_fabra unam
    tec_de_monterrey itesm uniandes los_andes bocconi politecnico_milano tsinghua peking_university
    ecole_normale_superieure le_cordon_bleu ferrandi paul_bocuse schloss_salem eton
    """
)
PRODUCTS = listed(
    """
    lucanet lexware lexoffice sevdesk addison agenda_software diamant sage_100 sage_50 cegid ebp pennylane ciel_compta
    navisworks archicad allplan vectorworks cype tekla etabs sap2000 staad robot_structural plan_radar planradar
    procore autodesk presto_obra nevaris ava_orca dlubal rfem trimble bluebeam lumion enscape grasshopper eplan wscad
    simatic tia_portal step_7 codesys beckhoff twincat wago logo!soft fluke testo benning gossen_metrawatt megger
    systmone emis cerner_millennium epic_systems meditech athenahealth allscripts orbis medico nedap dedalus
    intellivue medifox vivendi_pflege connext intelliSpace alaris omnicell pyxis lexis_nexis practical_law ironclad
    docusign highq imanage netdocuments relativity clio leap_legal beck-online juris lamy dalloz aranzadi vlex
    contract_express luminance kira_systems harvey toast lightspeed micros simphony fourth marketman opentable resy
    sevenrooms planday deputy tripleseat protel mews fidelio cloudbeds manhattan_wms reflex_wms blue_yonder korber
    infor jda descartes transporeon timocom sap_ariba coupa jaggaer oracle_wms generix hardis sellsy teamleader
    zoho_crm freshsales copper_crm veeva sugarcrm nielseniq kantar_worldpanel brandwatch sprinklr meltwater cision
    sprout_social buffer later_app brevo sendinblue activecampaign constant_contact getresponse adobe_campaign eloqua
    pardot braze iterable criteo taboola outbrain dv360 display_&_video_360 the_trade_desk campaign_manager_360 matomo
    piwik contentful strapi kahoot mentimeter nearpod padlet quizlet edpuzzle geogebra classkick iserv untis webuntis
    schulcloud itslearning canvas_lms pronote ecole_directe logineo sofatutor anton_app lego_mindstorms arduino_uno
    micro:bit calliope_mini swivl seesaw workable greenhouse lever smartrecruiters successfactors taleo cornerstone
    kronos adp paychex gusto rippling chatgpt gpt-4 claude gemini copilot github_copilot midjourney stable_diffusion
    dall-e notebooklm elasticsearch kubernetes rancher consul vault_hashicorp hashicorp crossplane backstage sonarqube
    veracode snyk
    """
)
ALSO_WORDS = listed(
    """
    apple amazon meta uber target shell orange total boots next gap visa oracle mars block square wise later buffer
    vale dia consum metro saturn booking subway fidelity vanguard prudential continental linde sick man seat penny
    puma generali zurich columbia duke cambridge warwick durham dauphine alan ups iss lever clio toast fourth deputy
    gusto relativity harvey canvas reflex greenhouse kronos copper gemini vault orbis medico juris agenda addison
    bluebeam grasshopper free lg ing ard hays ford otis ritz hermes starling mango universal emirates presto kit ens
    intel dell eon dior claude liberty copilot anton braze meditech leap penguin otto ergo msc acs fcc ace sage sky
    sap rewe diamant bain
    """
)
"""Names that count only where a capital inside a sentence says so, and in German only after a preposition."""
