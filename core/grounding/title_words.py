"""Job titles: what each is called in four languages, and how high it stands; plain letters, a ``_`` for a space."""

from core.grounding.plain_letters import listed

_ROLES = """
    nurse|stationsleitung stationsleiter stationsleiterin cadre_de_sante ward_manager charge_nurse infirmier
    nurse|infirmiere enfermero enfermera krankenpfleger gesundheits-_und_krankenpfleger krankenschwester
    nurse|pflegefachkraft pflegefachfrau pflegefachmann
    carer|healthcare_assistant care_assistant caregiver aide-soignant aide-soignante pflegehelfer altenpfleger
    carer|auxiliar_de_enfermeria pflegeassistent
    doctor|physician arzt arztin medecin medico medica surgeon chirurg chirurgien cirujano anaesthetist oberarzt
    doctor|assistenzarzt
    midwife|hebamme sage-femme matrona
    pharmacist|apotheker pharmacien pharmacienne farmaceutico
    physiotherapist|physiotherapeut kinesitherapeute fisioterapeuta
    psychologist|psychologe psychologin psychologue psicologo psicologa
    chef|cook koch kochin cuisinier cuisiniere cocinero cocinera kuchenchef commis souschef
    baker|backer boulanger panadero konditor patissier pastelero pastry_chef
    waiter|waitress kellner kellnerin serveur serveuse camarero camarera
    bartender|barman barista barkeeper
    buyer|acheteur acheteuse einkaufer einkauferin comprador compradora purchaser
    developer|programmer entwickler softwareentwickler developpeur developpeuse desarrollador desarrolladora
    developer|programador programadora software_engineer softwareingenieur
    engineer|ingenieur ingenieurin ingenieure ingeniero ingeniera
    architect|architekt architektin architecte arquitecto arquitecta
    analyst|analytiker analytikerin analyste analista
    scientist|wissenschaftler wissenschaftlerin scientifique cientifico cientifica statistician statisticien
    scientist|statistiker estadistico
    researcher|forscher chercheur investigador
    accountant|buchhalter buchhalterin bilanzbuchhalter bilanzbuchhalterin finanzbuchhalter finanzbuchhalterin
    accountant|comptable contable contador contadora bookkeeper
    tax_adviser|steuerberater steuerberaterin conseiller_fiscal asesor_fiscal
    auditor|wirtschaftsprufer auditeur commissaire_aux_comptes
    controller|controllerin controleur_de_gestion
    lawyer|solicitor attorney barrister counsel anwalt anwaltin rechtsanwalt rechtsanwaltin avocat avocate abogado
    lawyer|abogada jurist juristin juriste
    paralegal|legal_assistant rechtsanwaltsfachangestellte assistant_juridique assistante_juridique
    sommelier|sommeliere sumiller
    judge|richter richterin juge juez
    notary|notar notaire notario
    teacher|lehrer lehrerin gymnasiallehrer gymnasiallehrerin lehrkraft studienrat studienratin oberstudienrat
    teacher|oberstudienratin professeur professeure enseignant enseignante profesor profesora maestro maestra docente
    lecturer|dozent dozentin maitre_de_conferences
    electrician|elektriker elektrikerin elektroniker elektronikerin betriebselektriker electricien electricienne
    electrician|electricista monteur obermonteur installateur installer fitter
    mechanic|mechaniker mechatroniker mecanicien mecanico
    technician|techniker technikerin technicien technicienne tecnico tecnica
    plumber|klempner plombier fontanero
    carpenter|tischler schreiner zimmerer charpentier menuisier carpintero
    driver|fahrer fahrerin chauffeur conductor conductora
    warehouse_worker|warehouse_operative lagerist magasinier almacenista mozo_de_almacen
    salesperson|sales_representative verkaufer verkauferin vendeur vendeuse vendedor vendedora commercial comercial
    salesperson|sales_executive account_executive promotor promotora
    account_manager|key_account_manager ejecutivo_de_cuentas ejecutiva_de_cuentas charge_de_clientele
    account_manager|chargee_de_clientele kundenbetreuer
    project_manager|projektleiter projektleiterin projektmanager chef_de_projet cheffe_de_projet jefe_de_proyecto
    project_manager|jefa_de_proyecto chef_de_projets cheffe_de_projets jefe_de_proyectos jefa_de_proyectos
    project_manager|responsable_de_projet responsable_de_projets responsable_de_proyecto responsable_de_proyectos
    project_manager|director_de_proyecto directora_de_proyecto project_lead
    project_manager|project_leader gestor_de_proyectos gestora_de_proyectos gestionnaire_de_projet
    site_manager|bauleiter bauleiterin conducteur_de_travaux jefe_de_obra construction_manager
    product_manager|produktmanager produktmanagerin chef_de_produit cheffe_de_produit jefe_de_producto product_owner
    consultant|berater beraterin consultante consultor consultora unternehmensberater
    designer|gestalter gestalterin grafiker graphiste disenador disenadora
    recruiter|recruteur reclutador personalreferent personalreferentin
    secretary|sekretar sekretarin secretaire secretario secretaria
    receptionist|rezeptionist receptionniste recepcionista
    journalist|redakteur redakteurin journaliste redactor_jefe periodista editor
    translator|ubersetzer ubersetzerin traducteur traductrice traductor traductora dolmetscher interpreter
    social_worker|sozialarbeiter sozialarbeiterin assistant_social assistante_sociale trabajador_social
    social_worker|trabajadora_social
    librarian|bibliothekar bibliothecaire bibliotecario
    hairdresser|friseur friseurin coiffeur coiffeuse peluquero peluquera
    photographer|fotograf photographe fotografo
    administrator|verwalter sysadmin systemadministrator administrateur administratrice administrador administradora
"""
ROLE: dict[str, str] = {}
for _row in _ROLES.strip().splitlines():
    _role, _names = _row.strip().split("|")
    _role = _role.replace("_", " ")
    ROLE |= {_name.replace("_", " "): _role for _name in (_role, *_names.split())}

_HEIGHTS = """
    0 intern praktikant praktikantin stagiaire becario becaria trainee apprentice azubi auszubildender
    0 auszubildende
    0 apprenti apprentie alternant alternante aprendiz commis
    1 werkstudent werkstudentin working_student student_assistant student_worker
    1 junior assistant assistante assistent assistentin aide auxiliar ayudante aushilfe hilfskraft helper helfer
    3 senior oberstudienrat oberstudienratin oberarzt obermonteur souschef sous-chef sous_chef second_de_cuisine
    3 expert koordinator
    3 koordinatorin coordinator coordinateur coordinatrice coordinador coordinadora specialist
    3 project_manager product_manager account_manager projektleiter projektleiterin
    3 jefe_de_turno jefa_de_turno supervisor_de_turno supervisora_de_turno chef_de_quart responsable_de_turno
    3 team_supervisor polier vorarbeiter foreman forewoman capataz
    4 gerant patron patronne proprietaire
    4 lead leader leiter leiterin teamleiter teamleiterin responsable jefe jefa manager gerente supervisor
    4 supervisora
    4 maitre maitre_d'hotel expert-comptable infirmiere-chef infirmier-chef principal chief_accountant
    4 chief_engineer hauptbuchhalter cadre_de_sante cadre
    4 head meister meisterin bauleiter bauleiterin matron encargado encargada
    4 kuchenchef
    4 teamlead tech_lead team_lead charge_nurse ward_manager head_chef cheffe_d'equipe chef_d'equipe
    4 chef_de_cuisine
    4 chef_de_service chef_d'atelier chef_de_chantier chef_de_rayon jefe_de jefa_de site_manager ward_sister
    4 stationsleitung teamleitung conducteur_de_travaux superviseur superviseuse principalin
    5 director directora directeur directrice direktor direktorin executive_chef general_counsel vp vice_president
    5 abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin hauptabteilungsleiter partner partnerin
    3 shift_supervisor shift_leader schichtleiter schichtleiterin
    5 department_head department_manager head_of_department jefe_de_departamento jefa_de_departamento
    5 chef_de_departement headmistress socio socia gesellschafter gesellschafterin associe associee
    4 konrektor konrektorin deputy_headteacher
    5 plant_manager area_manager regional_manager district_manager country_manager
    5 general_foreman
    3 business_partner people_partner hr_partner sparring_partner
    5 prokurist prokuristin schulleiter schulleiterin headteacher headmaster proviseur rektor rektorin chefarzt
    6 chefredakteur chefredakteurin editor-in-chief editor_in_chief redacteur_chef
    6 redactor_jefe redactora_jefa
    5 dean decano
    6 ceo cto cfo coo cmo cio chief founder co-founder president geschaftsfuhrer geschaftsfuhrerin vorstand pdg dg
    6 owner
    6 inhaber inhaberin managing_director gerente_general director_general directora_general directrice_generale
    6 directeur_general fondateur fondatrice
    6 fundador fundadora grunder grunderin cofounder president_directeur_general kanzler
"""
HEIGHT: dict[str, int] = {}
for _row in _HEIGHTS.strip().splitlines():
    _height, *_titles = _row.split()
    HEIGHT |= {_title.replace("_", " "): int(_height) for _title in _titles}
PLAIN_HEIGHT = 2
"""How high a role stands of which no word says more."""

LOWERS = listed(
    """
    assistant deputy vice sous stellvertretende stellvertretender stellvertretenden stellvertreter stellvertreterin
    adjoint adjointe adjunto adjunta sub acting interim kommissarische kommissarischer aspiring angehende angehender
    futur future futuro futura
    """
)
"""Words that lower the title that they stand beside."""

DEPUTISING = (
    "stood in",
    "stand in",
    "standing in",
    "stands in",
    "cover",
    "deputi",
    "acting",
    "interim",
    "in the absence",
    "during his leave",
    "during her leave",
    "vertret",
    "vertrat",
    "remplac",
    "interim",
    "sustitu",
    "suplen",
    "supli",
    "reemplaz",
)
"""How a line says that somebody did another's work for a while."""
