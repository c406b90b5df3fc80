"""Cities and regions whose names differ between the languages."""

CONCEPTS = """
vienna wien wiener vienne viennois* viena
munich munchen* munchner muenchen* munichois*
cologne koln* koeln* colonia
nuremberg nurnberg* nuernberg*
hanover hannover* hanovre
frankfurt* francfort
hamburg* hambourg
berlin berliner berlinois* berlines
dresden* dresde
leipzig* leipsick
brunswick braunschweig*
mainz mayence maguncia
trier treves treveris
aachen* aix_la_chapelle aquisgran
saarbrucken* sarrebruck
regensburg* ratisbonne ratisbona
dusseldorf* duesseldorf*
freiburg* fribourg friburgo
constance konstanz*
zurich* zuerich* zurcher
geneva genf genfer geneve genevois* ginebra
basel basler bale basilea
bern berner berne berna bernois*
lausanne lausana
lucerne luzern* lucerna
neuchatel neuenburg*
salzburg* salzbourg
innsbruck*
paris pariser parisien* parisino*
lyon lyons lyoner lyonnais*
marseille* marsella
strasbourg* straßburg* strassburg* estrasburgo
bordeaux burdeos
toulouse tolosa toulousain*
mulhouse mulhausen*
london* londres londiniense
edinburgh edimbourg edimburgo
brussels brussel brusseler bruxelles bruselas
antwerp antwerpen* anvers amberes
ghent gand gante
bruges brugge brujas
liege luttich* lieja
the_hague den_haag la_haye la_haya
amsterdam*
rotterdam*
lisbon lissabon* lisbonne lisboa
oporto
madrid* madrilene* madrileno*
barcelona barcelone barceloner barcelones
seville sevilla sevillan*
saragossa zaragoza saragosse
cordoba cordoue
valencia valence_espagne
cadiz cadix
bilbao bilbaino*
pamplona pampelune
san_sebastian donostia saint_sebastien
rome rom romisch* roma
milan mailand* milano milanais*
venice venedig* venise venecia
florence florenz* firenze florencia
naples neapel napoli napoles
turin torino
genoa genua genova
padua padoue padova
bologna bologne bolonia
prague prag prager praga praha
warsaw warschau* varsovie varsovia warszawa
cracow krakow krakau* cracovie cracovia
wroclaw breslau*
gdansk danzig*
budapest*
bucharest bukarest* bucarest bucuresti
belgrad* beograd
zagreb* agram
ljubljana laibach
athens athen atheno athenes atenas
thessaloniki salonik* salonique salonica
copenhagen kopenhagen* copenhague kobenhavn
stockholm* estocolmo
gothenburg goteborg gotemburgo
helsinki
moscow moskau* moscou moscu
st_petersburg sankt_petersburg saint_petersbourg san_petersburgo
kyiv kiew kiev
vilnius wilna vilna
istanbul* estambul
cairo kairo le_caire
alexandria alexandrie alejandria
jerusalem*
beirut beyrouth
damascus damaskus damasco
baghdad bagdad
tehran teheran
algiers algier alger argel
tunis
casablanca
cape_town kapstadt ciudad_del_cabo le_cap
johannesburg* johannesbourg
addis_ababa addis_abeba
new_york* nueva_york
washington*
philadelphia philadelphie filadelfia
new_orleans nouvelle_orleans nueva_orleans
mexico_city mexiko_stadt ciudad_de_mexico cdmx
havana havanna la_havane la_habana
sao_paulo
tokyo tokio
beijing peking* pekin
shanghai schanghai
guangzhou kanton_stadt
seoul seul
mumbai bombay
delhi neu_delhi nueva_delhi
bayern bayerisch* baviere baviera bavar*
saxony sachsen* sachsisch* saxe sajonia
lower_saxony niedersachs* basse_saxe baja_sajonia
saxony_anhalt sachsen_anhalt
thuring* turingia
rhineland rheinland* rhenanie renania
north_rhine_westphalia nordrhein_westfalen nrw rhenanie_du_nord renania_del_norte
hesse hessen hessisch*
swabia* schwaben schwabisch* souabe suabia
baden_wurttemberg bade_wurtemberg
palatinate pfalz* palatinat palatinado
saarland* sarre
brandenburg* brandebourg brandeburgo
alsace alsacien* elsass elsassisch* alsacia
lorraine lothring* lorena
brittany breton* bretagne bretana
normand*
burgundy burgund bourgogne borgona
provence provenz*
corsica* korsika* korsisch* corse corses corcega
catalonia catalan* kataloni* katalan* catalogne cataluna
andalus* andaluc* andalou* andaluz
basque* baskisch* baskenland pays_basque pais_vasco vasco vasca euskadi
galicia galicien galice gallego
castile kastili* castille castilla
balear*
majorca mallorca majorque
canary_islands kanaren kanarisch* canaries canarias
lombard*
tuscany toskan* toscan*
sizili* sicil*
sardini* sardaigne cerdena
south_tyrol sudtirol* tyrol_du_sud tirol_del_sur
tyrol tirol*
carinthia karnten* carinthie carintia
styria steiermark* styrie estiria
flanders flandern flamisch* flamlandisch* flandre* flamand* flandes
wallon* valonia
kalifornien* californi*
ruhr_area ruhrgebiet*
lake_constance bodensee* lac_de_constance lago_de_constanza
danube donau*
rhine rhein rhin
"""
