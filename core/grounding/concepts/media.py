"""Journalism, publishing, broadcasting and translation."""

CONCEPTS = """
press presse prensa pressewes*
journalis* periodis* redakteur*
reporter reporters reportero* reporterin
corresponsal* auslandskorrespondent* correspondant_de_presse foreign_correspondent*
editorial_office* redaktion* newsroom* salle_de_redaction sala_de_redaccion comite_de_redaction
editor_in_chief chefredakt* redacteur_en_chef redactrice_en_chef redactor_jefe redactora_jefe managing_editor*
  jefe_de_redaccion jefa_de_redaccion
trainee_journalist volontar*
newspaper* zeitung zeitungen tageszeitung* journaux diarios_impresos periodico periodicos quotidien_regional
local_newspaper lokalzeitung* presse_locale periodico_local lokalredakt* prensa_local local_press
magazine* zeitschrift* revue revues revista revistas
article articles artikel artikels zeitungsartikel* articulo articulos
feature_story reportage* reportaj*
editorial_column kolumn* chronique* columna_de_opinion columnist*
leitartikel* editoriaux editorial_de_opinion
headline* schlagzeil* uberschrift* gros_titre titulares
news nachrichten actualite actualites noticia* actualidad
news_agency news_agencies nachrichtenagentur* agence_de_presse agencia_de_noticias presseagentur*
investigative_journalism investigativer_journalismus journalisme_d_investigation periodismo_de_investigacion
data_journalism datenjournalis* datajournalis* periodismo_de_datos
fact_check* faktencheck* faktenpruf* verification_des_faits verificacion_de_datos
press_photo* pressefoto* photographie_de_presse fotoperiodis* photojournalis* bildjournalis*
photo_editor* bildredakt* iconograph* editor_grafico
editorial_calendar* redaktionsplan* calendrier_editorial calendario_editorial editorial_plan* ligne_editoriale
  linea_editorial
editorial_conference* redaktionskonferenz* conference_de_redaction consejo_de_redaccion
editing_desk schlussredakt* secretariat_de_redaction copy_edit* copyedit* correccion_de_estilo secretaire_de_redaction
  subeditor* sub_editor*
online_editor* onlineredakt* redacteur_web redactrice_web redactor_web redactor_digital redaction_web web_editor*
  webredakt*
broadcast* rundfunk* radiodiffus* radiodifusion audiovisuel* audiovisual*
radio radios horfunk* radiosender* station_de_radio emisora*
radio_presenter* radiomoderat* animateur_radio animatrice_radio locutor* locutora_de_radio
tv fernseh* televisi* televisuel* chaine_de_television cadena_de_television
tv_presenter* fernsehmoderat* presentateur_television presentador_de_television presentatrice_television newsreader*
  anchor_man news_anchor*
live_broadcast* liveubertrag* livesendung* emission_en_direct emision_en_directo retransmis* live_report*
  transmision_en_vivo
programme_planning programmplan* programmation_de_chaine parrilla_de_programacion
podcast* baladodiffus*
streaming streamings livestream* diffusion_en_ligne
audience_figures einschaltquot* audiences_tv audiencia_televisiva zuschauerzahl* viewing_figures
print_run* druckauflag* tirage tirages tirada tiradas
layout layouts seitenlayout* mise_en_page maquetacion maquetar seitengestalt* page_layout* maquette maquettes
  satzarbeit* typesetting composition_typographique maquettiste* mediengestalt*
desktop_publishing dtp publicacion_asistida publication_assistee
prepress druckvorstuf* prepresse preimpresion
offset offsetdruck* impression_offset impresion_offset
digital_print* digitaldruck* impression_numerique impresion_digital
screen_print* siebdruck* serigraph* serigraf*
print_production druckproduktion* fabrication_imprimee produccion_grafica print_products printprodukt* drucksach*
  imprimes impresos
bookbind* buchbind* relieur* reliure* encuadern*
publishing_house* verlag verlage verlags verlagswes* maison_d_edition maisons_d_edition editorial editoriales
verleger* editeur* editrice* editora
publishing_programme verlagsprogramm* programme_editorial programa_editorial
book books buch bucher livre livres libro libros
e_book* ebook* livre_numerique livres_numeriques libro_electronico libros_electronicos
audiobook* horbuch* livre_audio audiolibro* audio_book*
manuscript* manuskript* manuscrit*
author authors autor autoren autorin auteur* autrice* autora autores
novels roman romane romans novela novelas
poem* poetry gedicht* lyrik* poesie poesia poete* dichter*
short_story short_stories kurzgeschicht* erzahlung* nouvelle_litteraire cuento cuentos relato relatos
children_s_book* kinderbuch* livre_pour_enfants livres_jeunesse litterature_jeunesse libro_infantil libros_infantiles
non_fiction sachbuch* documentaire_livre no_ficcion
biography biografie* biographie* biografia*
glossar* glosario* lexique*
bibliograph* bibliografi* literaturverzeichn*
literary_agency literaturagent* agent_litteraire agente_literario
reading_event lesung lesungen lectures_publiques lectura_publica book_reading*
book_fair* buchmesse* salon_du_livre feria_del_libro
book_trade buchhandel* librairie* libreria* buchhandl* bookshop* bookstore* libraire* librero* bookseller*
ghostwrit* plume_negre
translator* ubersetzer* traducteur* traductrice* traductor*
translation_agency ubersetzungsburo* agence_de_traduction agencia_de_traduccion
sworn_translat* vereidigte_ubersetz* beeidigt* traducteur_assermente traductrice_assermentee traductor_jurado
  traduccion_jurada
technical_translat* technische_ubersetz* fachubersetz* traduction_technique traduccion_tecnica traductions_techniques
legal_translat* juristische_ubersetz* traduction_juridique traduccion_juridica
literary_translat* literarische_ubersetz* traduction_litteraire traduccion_literaria literaturubersetz*
medical_translat* medizinische_ubersetz* traduction_medicale traduccion_medica
translation_memor* memoire_de_traduction memoires_de_traduction memoria_de_traduccion memorias_de_traduccion
machine_translation maschinelle_ubersetzung traduction_automatique traduccion_automatica
post_edit* nachbearbeitung_von_maschinell posteditier* posteditado* posteedicion postedicion
terminolog* fachwortschatz*
localis* localiz* lokalisier*
subtitl* untertitel* sous_titrage subtitul* sous_titres
dubbing synchronisat* doublage doblaje voice_over synchronsprech*
simultaneous_interpret* simultandolmetsch* interpretation_simultanee interpretacion_simultanea
consecutive_interpret* konsekutivdolmetsch* interpretation_consecutive interpretacion_consecutiva
conference_interpret* konferenzdolmetsch* interprete_de_conference interprete_de_conferencias
court_interpret* gerichtsdolmetsch* interprete_judiciaire interprete_judicial
community_interpret* sprachmittl* interpretation_en_milieu_social
sign_language_interpret* gebardensprachdolmetsch* interprete_en_langue_des_signes interprete_de_lengua_de_signos
source_language* ausgangssprach* langue_source lengua_de_origen
target_language* zielsprach* langue_cible lengua_de_destino
technical_writ* technische_redaktion technischer_redakteur redaction_technique redactor_tecnico
  technical_documentation technische_dokumentation documentation_technique documentacion_tecnica redacteur_technique
  redaccion_tecnica
media_library mediathe* mediatec*
"""
