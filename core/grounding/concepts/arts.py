"""Art, design, photography, museums, theatre, film and music."""

CONCEPTS = """
fine_arts fine_art kunst kunste bildende_kunst beaux_arts bellas_artes artwork* kunstwerk* oeuvre_d_art œuvre_d_art
  oeuvres_d_art œuvres_d_art obra_de_arte obras_de_arte visual_arts artes_plasticas
artist artists kunstler* artista artistas artiste artistes
artistic kunstlerisch* artistique* artistico* artistica*
malerei* gemalde* peinture_artistique pintura_artistica peintre_artiste oil_painting*
drawings drawing zeichnen zeichnung zeichnungen freihandzeichn* dibujo dibujos dessin dessins
sculpt* skulptur* bildhauer* escult*
graphic_design* grafikdesign* graphisme* graphiste* diseno_grafico disenador_grafico disenadora_grafica grafiker*
  graphic_artist* gestaltung_von_drucksachen conception_graphique
illustrat* ilustra*
graphic graphics grafik grafiken graphique* grafico graficos grafica graficas
animation_film trickfilm* cinema_d_animation film_d_animation cine_de_animacion animationsfilm* animated_film*
  animador_2_d animacion_3_d animation_3_d
comic comics bande_dessinee bandes_dessinees historieta* tebeo* cartoon* karikatur*
logo logos logotyp* logoentwick*
typograph* typografi* tipograf* schriftgestalt*
font fonts schriftart* police_de_caractere polices_de_caracteres tipo_de_letra
colour_scheme* farbkonzept* palette_de_couleurs paleta_de_colores color_scheme* farbgestalt*
packaging_design* verpackungsdesign* design_d_emballage diseno_de_envases packaging_concept diseno_de_packaging
industrial_design* industriedesign* design_industriel diseno_industrial produktdesign* product_design* design_produit
  diseno_de_producto
interior_design* innenarchitekt* raumgestalt* architecture_d_interieur architecte_d_interieur diseno_de_interiores
  interiorist* decoration_interieure inneneinricht* interior_architect*
fashion_design* modedesign* stylisme* stylist* diseno_de_moda modeschopf*
fashion moda modebereich* modewelt
collection_of_clothes kollektion* modekollekt*
web_design* webdesign* conception_web diseno_web webgestalt*
motion_design* motion_graphics animation_graphique grafica_animada
image_editing bildbearbeit* retouche_d_image retouche_photo edicion_de_imagenes retoque_fotografico photo_editing
  retouch* bildretusch* traitement_d_image
photograph* fotograf* fotos foto photo photos
photo_shoot* fotoshooting* seance_photo seances_photo sesion_de_fotos sesiones_fotograficas fotoproduktion*
portrait_photo* portratfotograf* photographie_de_portrait retrato_fotografico
darkroom dunkelkammer* chambre_noire cuarto_oscuro
exhibition* ausstell* exposition expositions exposicion exposiciones
solo_exhibition* einzelausstell* exposition_personnelle exposicion_individual
group_exhibition* gruppenausstell* exposition_collective exposicion_colectiva
curat* kurator* kuratier* commissaire_d_exposition comisari* commissariat_d_exposition
museum* musee* museo museos museograph* museograf*
gallery galleries galerie galerien galeries galeria galerias galerist*
art_collection* kunstsammlung* collection_d_art coleccion_de_arte
art_history kunstgeschicht* histoire_de_l_art historia_del_arte kunsthistor*
art_education kunstvermittl* mediation_culturelle educacion_artistica museumspadagog* mediacion_cultural
  museum_education
auction* auktion* versteiger* vente_aux_encheres encheres subasta*
antique* antiquitat* antiquite* antiguedades
cultural_heritage kulturerb* patrimoine_culturel patrimonio_cultural patrimoine_historique patrimonio_historico
culture cultural kultur kulturell* culturel* cultura culturales
cultural_management kulturmanagement* gestion_culturelle gestion_cultural
cultural_event* kulturveranstalt* evenement_culturel evenements_culturels evento_cultural eventos_culturales
theatre* theater* teatr* buhnen buhne
play_script theaterstuck* piece_de_theatre pieces_de_theatre obra_de_teatro obras_de_teatro stage_play* dramaturg*
schauspiel* comedien comedienne comediens actriz actress* stage_actor* interpretacion_actoral
stage_direct* theaterregie* mise_en_scene metteur_en_scene metteuse_en_scene direccion_escenica puesta_en_escena
  escenificac* inszenier*
set_design* buhnenbild* scenograph* escenograf* szenograf*
costume* kostum* vestuario*
stage_technician* veranstaltungstechnik* regisseur_de_spectacle tecnico_de_escenario buhnentechnik*
  technicien_du_spectacle event_technician* tecnico_de_eventos
lighting_technic* lichttechnik* beleuchtungstechnik* eclairagist* iluminacion_escenica tecnico_de_iluminacion
  technicien_lumiere
sound_technic* tontechnik* ingenieur_du_son tecnico_de_sonido sound_engineer* technicien_son prise_de_son
  audiotechnik*
theaterprob* repetition_theatrale ensayos_teatrales rehears* probenarbeit*
auffuhrung* representation_theatrale
circus zirkus* cirque circo
puppet* puppenspiel* marionnett* titere* marionet*
dancing dancer* danza danzas baile bailar* tanzer tanzerin tanztheater* tanzpadagog* danseur* danseuse*
choreograph* choreograf* coreograf*
ballet ballett*
singer* sanger sangerin* gesang* chanteu* cantante* canto singing vocalist* chanter
choir* chor chore chorleit* chorale* coro coros
opera operas oper opern
orchestra orchestras orchestral orchester* orchestre* orquesta orquestas
orchestra_conduct* dirigent* chef_d_orchestre chef_de_choeur director_de_orquesta
concert concerts konzert* concierto*
music musik musique musica musical* musikalisch* musicien* musico musicos musician* musiker*
musical_instrument* musikinstrument* instruments_de_musique instrument_de_musique instrumento_musical
  instrumentos_musicales
piano pianist* klavier*
violin* geige* violon violoniste*
guitar* gitarr*
drums drummer* schlagzeug* batteur bateria_musical percussion*
flute* querflot* flauta*
composer* komponist* compositeur* compositrice* compositor* komposition* composing
songwrit* liedermacher* auteur_compositeur cantautor*
film_music filmmusik* musique_de_film musica_de_cine banda_sonora
music_production musikproduktion* production_musicale produccion_musical
recording_studio* tonstudio* studio_d_enregistrement estudio_de_grabacion
festival* filmfestival*
film films movie movies cinema kino spielfilm* pelicula* cine cinematograph* cinematograf* filmwes*
film_direct* regie filmregie* regisseur* regieassist* realisateur_de_film realisateur_audiovisuel director_de_cine
  realizador* realisatrice
documentary documentaries dokumentarfilm* documentaire* documental documentales
short_film* kurzfilm* court_metrage courts_metrages cortometraj*
feature_length langfilm* long_metrage longs_metrages largometraj*
screenplay* screenwrit* drehbuch* scenario_de_film scenarist* guion guiones guionist* scriptwrit*
storyboard*
camera_work kamerafuhr* kameramann* kamerafrau* cadreur* cadreuse* camaras camarografo* cameraman camera_operator*
  operador_de_camara chef_operateur director_de_fotografia
filming dreharbeit* tournage tournages rodaje* drehtag* grabacion_de_video
video_editing videoschnitt* montage_video edicion_de_video edicion_de_videos filmschnitt* schnittmeister* cutter_film
  film_edit* montage_de_films video_editor* montaje_de_video monteur_video postproduktion* post_production
  postproduccion postproduction
video videos videoclip* videoproduktion* video_production production_video produccion_de_video
film_production filmproduktion* production_cinematographique produccion_cinematografica produccion_audiovisual
  production_audiovisuelle
film_producer* filmproduzent* producteur_de_cinema productor_de_cine productor_audiovisual
special_effects spezialeffekt* effets_speciaux efectos_especiales vfx visual_effects
sound_design* klanggestalt* conception_sonore diseno_sonoro
casting_director* castings rollenbesetz*
make_up_artist* maskenbild* maquilleu* maquillador*
mock_up* mockup* attrapp*
handicraft kunsthandwerk* artisanat_d_art artesania_artistica
pottery topferei* poterie* alfareria toepferei* ceramist*
mural murals murales wandmalerei* peinture_murale fresqu*
"""
