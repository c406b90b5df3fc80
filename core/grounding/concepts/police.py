"""Things that police, justice and prison services speak of."""

CONCEPTS = """
police_officer* police polizei* polizist* policier* policia* gardien_de_la_paix gardiens_de_la_paix
  gardienne_de_la_paix gardiennes_de_la_paix
gendarme*
criminal_investigation kriminalpolizei* kripo* police_judiciaire policia_judicial detective_constable kriminalbeamt*
  kriminalkommissar*
police_investigation* criminal_inquir* ermittlungsverfahren* enquete_judiciaire* enquetes_judiciaire*
  enquete_policiere* enquetes_policiere* investigacion_criminal* investigaciones_criminal* investigacion_policial*
  investigaciones_policial*
border_police bundespolizei* grenzschutz* police_aux_frontieres policia_de_fronteras border_control grenzkontroll*
  controle_aux_frontieres control_fronterizo
traffic_police verkehrspolizei* police_de_la_route policia_de_trafico
municipal_police stadtpolizei* ordnungsamt* ordnungsdienst* police_municipale policia_local guardia_urbana
  policia_municipal agent_de_surveillance_de_la_voie_publique agents_de_surveillance_de_la_voie_publique asvp
riot_police bereitschaftspolizei* crs antidisturbios
interrogation interrogations vernehmen vernehmung* audition_de_temoins interrogatorio*
suspects verdachtig* tatverdachtig* sospechoso*
arrest* festnahm* verhaft* interpellation* detenido*
crime_scene* tatort* spurensicher* scene_de_crime police_scientifique escena_del_crimen policia_cientifica
crime crimes criminal criminalit* kriminalitat* straftat* delito* delincuen* delinquan* delinquen* criminalidad
  verbrechen
victim* opfer opfern
offender* straftater* tater taterin delinquant_condamne autor_del_delito autores_del_delito
drug_crime rauschgiftkriminal* betaubungsmittelkriminal* trafic_de_stupefiants narcotrafico drug_traffick*
  drogenhandel*
organised_crime organisierte_kriminalitat crime_organise criminalite_organisee crimen_organizado organized_crime
cybercrime* cyberkriminal* cybercriminal* ciberdelincuen* ciberdelito*
traffic_accident* verkehrsunfall* accident_de_la_route accidents_de_la_route accident_de_la_circulation
  accidents_de_la_circulation accidente_de_trafico accidentes_de_trafico road_accident*
traffic_control verkehrskontroll* verkehrsregel* controle_routier control_de_trafico verkehrsuberwach*
speed_control geschwindigkeitskontroll* controle_de_vitesse control_de_velocidad
police_station* polizeirevier* polizeiwache* polizeidienststell* commissariat* comisaria*
patrol_car* streifenwagen* voiture_de_patrouille coche_patrulla patrouille* patrulla* polizeistreife*
public_order offentliche_ordnung ordre_public orden_publico sicherheit_und_ordnung
crime_prevention kriminalpraven* prevention_de_la_delinquance prevencion_del_delito
prison* gefangnis* justizvollzug* jva haftanstalt* penitentiaire* carcel carceles penitenciari* penal_institution*
prison_officer* justizvollzugsbeamt* vollzugsbeamt* surveillant_penitentiaire* surveillants_penitentiaire*
  surveillante_penitentiaire* surveillantes_penitentiaire* funcionario_de_prisiones funcionaria_de_prisiones
  funcionarios_de_prisiones funcionarias_de_prisiones correctional_officer*
prisoner* inmate* haftling* inhaftiert* gefangene* detenu* preso presos reclus*
fingerprint* fingerabdruck* empreintes_digitales huellas_dactilares dactiloscop* daktyloskop*
missing_person* vermißte* vermisste* personnes_disparues desaparecid*
guardia_civil
"""
