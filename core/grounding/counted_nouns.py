"""What is counted: nouns that name the same thing in four languages, and which things are surely different."""

PEOPLE = "people"
STAFF = "staff"
_CONCEPTS = (
    (
        PEOPLE,
        "",
        """person persons people persona personas personne personnes personen leute mensch menschen individuals
        team group member members mitglied mitglieder mitgliedern membre membres miembro miembros kopfig kopfige
        kopfigen kopfiges kopfiger kopfigem head heads headcount kopfe gente integrante integrantes""",
    ),
    (
        STAFF,
        PEOPLE,
        """staff employee employees colleague colleagues worker workers fte ftes teammate teammates mitarbeiter
        mitarbeiterin mitarbeiterinnen mitarbeitern mitarbeitende mitarbeitenden mitarbeiterteam beschaftigte
        beschaftigten angestellte angestellten kollegen kollegin kolleginnen kollege personalkraft arbeitnehmer
        salarie salaries salariee collaborateur collaborateurs collaboratrice collaborateurs collegue collegues agents
        agent employe employes empleado empleados empleada empleadas colaborador colaboradores companero companeros
        trabajador trabajadores operario operarios specialist specialists""",
    ),
    (
        "engineer",
        STAFF,
        """engineer engineers developer developers programmer programmers entwickler entwicklerin entwicklern
        entwicklerinnen ingenieur ingenieure ingenieuren ingenieurin ingenieurs ingenieure ingenieurinnen developpeur
        developpeurs developpeuse developpeuses programmierer desarrollador desarrolladores desarrolladora ingeniero
        ingenieros ingeniera ingenieras programador programadores devs""",
    ),
    (
        "nurse",
        "care staff",
        """nurse nurses krankenschwester krankenschwestern krankenpfleger
        pflegefachkraft pflegefachkrafte pflegende pflegenden infirmier infirmiers infirmiere infirmieres enfermero
        enfermeros enfermera enfermeras""",
    ),
    (
        "care staff",
        STAFF,
        "pflegekraft pflegekrafte pflegekraften pflegepersonal sanitarios",
    ),
    (
        "carer",
        "care staff",
        """carer carers pflegehelfer pflegehelferin pflegehelfern pflegeassistenten aides-soignants aides-soignantes
        aide-soignant auxiliares auxiliar""",
    ),
    ("doctor", STAFF, "doctor doctors physician physicians arzt arzte arzten arztin medecin medecins medico medicos"),
    (
        "teacher",
        STAFF,
        """teacher teachers lehrer lehrerin lehrkraft lehrkrafte lehrkraften lehrern lehrerinnen enseignant
        enseignants
        enseignante enseignantes professeur professeurs profesor profesores profesora profesoras maestro maestros
        maestra docente docentes""",
    ),
    (
        "cook",
        STAFF,
        """cook cooks chef_de_partie koch koche kochen kochin cuisinier cuisiniers cuisiniere cocinero cocineros
        cocinera""",
    ),
    (
        "lawyer",
        STAFF,
        """lawyer lawyers solicitor solicitors paralegal paralegals attorney attorneys anwalt anwalte anwalten
        rechtsanwalt avocat avocats avocate abogado abogados abogada""",
    ),
    ("architect", STAFF, "architect architects architekt architekten architecte architectes arquitecto arquitectos"),
    (
        "accountant",
        STAFF,
        """accountant accountants bookkeeper bookkeepers buchhalter buchhaltern buchhalterin buchhalterinnen comptable
        comptables contable contables contador contadores""",
    ),
    (
        "technician",
        STAFF,
        """technician technicians techniker technikern monteur monteure monteuren electrician electricians elektriker
        technicien techniciens technicienne electricien electriciens tecnico tecnicos electricista electricistas
        fitter fitters""",
    ),
    (
        "seller",
        STAFF,
        """salesperson salespeople verkaufer verkaufern verkauferin vendeur vendeurs vendeuse vendedor vendedores
        vendedora""",
    ),
    (
        "driver",
        STAFF,
        "driver drivers fahrer fahrern chauffeur chauffeurs conducteur conducteurs conductor conductores",
    ),
    ("manager", STAFF, "manager managers supervisor supervisors supervisores directors fuhrungskrafte cadres"),
    (
        "trainee",
        STAFF,
        """trainee trainees apprentice apprentices intern interns auszubildende auszubildenden auszubildender azubi
        azubis praktikant praktikanten lehrling lehrlinge apprenti apprentis apprentie stagiaire stagiaires alternant
        alternants aprendiz aprendices becario becarios practicante practicantes""",
    ),
    (
        "volunteer",
        PEOPLE,
        "volunteer volunteers ehrenamtliche ehrenamtlichen freiwillige benevole benevoles voluntario voluntarios",
    ),
    (
        "pupil",
        PEOPLE,
        """student students pupil pupils schuler schulern schulerin schulerinnen studierende studierenden student
        studenten jugendliche jugendlichen kinder kindern child children learner learners eleve eleves etudiant
        etudiants enfant enfants alumno alumnos alumna alumnas estudiante estudiantes nino ninos""",
    ),
    ("patient", PEOPLE, "patient patients patienten patientin patientinnen paciente pacientes resident residents"),
    (
        "client",
        PEOPLE,
        """client clients customer customers kunde kunden kundin mandant mandanten mandate cliente clientes cuentas
        account accounts key_accounts grosskunden debitoren""",
    ),
    (
        "user",
        PEOPLE,
        """user users nutzer nutzern nutzerinnen anwender anwendern utilisateur utilisateurs utilisatrices usuario
        usuarios usuarias subscriber subscribers abonnenten abonne abonnes abonnee abonnees suscriptor suscriptores
        follower followers""",
    ),
    (
        "guest",
        PEOPLE,
        """guest guests gast gaste gasten convive convives visitor visitors besucher visiteur visiteurs visitante
        visitantes huesped huespedes""",
    ),
    (
        "supplier",
        "",
        """supplier suppliers vendor vendors lieferant lieferanten fournisseur fournisseurs proveedor proveedores
        farms farm""",
    ),
    (
        "participant",
        PEOPLE,
        """participant participants attendee attendees teilnehmer teilnehmern teilnehmerinnen teilnehmende
        teilnehmenden
        participante participantes asistente asistentes""",
    ),
    (
        "therapist",
        STAFF,
        """therapist therapists therapeut therapeuten therapeutinnen physiotherapist physiotherapists kinesitherapeute
        kinesitherapeutes terapeuta terapeutas fisioterapeuta fisioterapeutas""",
    ),
    (
        "review",
        "",
        """review reviews rating ratings bewertung bewertungen rezensionen avis resena resenas opiniones
        valoraciones""",
    ),
    (
        "session",
        "",
        """session sessions workshop workshops training trainings course courses seminar seminars lesson lessons
        schulung
        schulungen kurs kurse kursen seminare seminaren einheiten sitzungen seance seances atelier ateliers formation
        formations cours seminaires sesion sesiones taller talleres curso cursos seminarios clases""",
    ),
    ("call", "", "call calls anruf anrufe anrufen appel appels llamada llamadas"),
    ("order", "", "order orders bestellung bestellungen commande commandes pedido pedidos"),
    ("cover", "", "cover covers gedeck gedecke gedecken couvert couverts cubierto cubiertos"),
    ("meal", "", "meal meals mahlzeit mahlzeiten essen repas comida comidas"),
    ("room", "", "room rooms zimmer chambre chambres habitacion habitaciones"),
    ("bed", "", "bed beds bett betten lit lits cama camas"),
    ("hospital", "", "hospital hospitals krankenhaus krankenhauser krankenhausern hopital hopitaux hospitales"),
    ("ward", "", "ward wards krankenstation"),
    ("school", "", "school schools schule schulen ecole ecoles escuela escuelas colegio colegios"),
    ("lesson class", "", "klasse klassen classes"),
    ("country", "", "country countries lander landern pays pais paises"),
    ("city", "", "city cities stadt stadte stadten ville villes ciudad ciudades"),
    (
        "place",
        "",
        """store stores shop shops branch branches outlet outlets office offices site sites location locations
        standort
        standorte standorten filiale filialen geschaft geschafte laden magasin magasins agence agences bureau bureaux
        boutique boutiques tienda tiendas sucursal sucursales oficina oficinas sede sedes sitio sitios
        restaurant restaurants restaurante restaurantes""",
    ),
    (
        "company",
        "",
        "company companies gesellschaft gesellschaften unternehmen firmen entreprise entreprises empresa empresas",
    ),
    (
        "dwelling",
        "",
        """apartment apartments flat flats wohnung wohnungen appartement appartements logement logements vivienda
        viviendas dwelling dwellings""",
    ),
    ("building", "", "building buildings gebaude gebauden haus hauser hausern immeuble immeubles edificio edificios"),
    ("machine", "", "machine machines maschine maschinen maquina maquinas"),
    (
        "vehicle",
        "",
        """vehicle vehicles fahrzeug fahrzeuge fahrzeugen vehicule vehicules vehiculo vehiculos truck trucks lkw
        van vans bus buses busse bussen furgoneta furgonetas
        camion camions camiones""",
    ),
    ("server", "", "server servers servern serveur serveurs servidor servidores"),
    ("microservice", "", "microservice microservices microservicio microservicios"),
    ("contract", "", "contract contracts vertrag vertrage vertragen contrat contrats contrato contratos"),
    (
        "invoice",
        "",
        "invoice invoices rechnung rechnungen facture factures factura facturas",
    ),
    ("page", "", "page pages seite seiten pagina paginas seitig seitige seitigen"),
    ("pallet", "", "pallet pallets palette paletten palettes pale pales palet palets tarima tarimas"),
    ("country region", "", "region regions regionen regiones"),
    ("table", "", "table tables tabelle tabellen tabla tablas"),
    ("field", "", "field fields feld felder champ champs campo campos"),
    ("language", "", "language languages sprache sprachen langue langues idioma idiomas"),
    ("line of code", "", "lines lignes zeilen lineas"),
    ("seat", "", "seat seats sitzplatz sitzplatze siege sieges asiento asientos"),
    ("prize", "", "prize prizes award awards preis preise preisen prix premio premios"),
    ("patent", "", "patent patents patente patenten brevet brevets patentes"),
    ("campaign", "", "campaign campaigns kampagne kampagnen campagne campagnes campana campanas"),
    ("film", "", "film films filme filmen pelicula peliculas"),
    ("book", "", "book books buch bucher buchern libro libros"),
    ("animal", "", "animal animals tier tiere tieren animaux animal animales dog dogs horse horses cow cows"),
)
_CONCEPT = {word: name for name, _, listed in _CONCEPTS for word in listed.split()}
_PARENT = {name: parent for name, parent, _ in _CONCEPTS if parent}
_ALSO = {
    "client": ("company", "hospital", "school", "place", "patient", "guest", "user", "pupil", "supplier"),
    "guest": ("user", "pupil", "participant"),
    "participant": ("user", "pupil", "client", "patient"),
    "pupil": ("trainee", "user"),
    "trainee": ("nurse", "engineer", "teacher", "cook", "technician"),
    "manager": ("engineer", "nurse", "seller"),
    "cover": ("meal", "guest", "client"),
    "dwelling": ("building",),
    "microservice": ("server",),
    "machine": ("server", "vehicle"),
    "company": ("supplier", "place"),
}
"""Things of different names that can be the same: a client may be a company or a hospital, a guest a client."""
_SHORTEST_HEAD = 5


def concept_of(word: str) -> str | None:
    """The thing that the noun (plain) names, None when it is not known; a German compound by its last part."""
    if word in _CONCEPT:
        return _CONCEPT[word]
    if len(word) < _SHORTEST_HEAD + 4:
        return None
    for start in range(4, len(word) - _SHORTEST_HEAD + 1):
        concept = _CONCEPT.get(word[start:])
        if concept is not None:
            return concept
    return None


def may_be_same(claimed: str | None, given: str | None) -> bool:
    """Whether two counted things can be the same: one unknown, the same, or one a kind of the other."""
    if claimed is None or given is None or claimed in _kinds(given) or given in _kinds(claimed):
        return True
    return given in _ALSO.get(claimed, ()) or claimed in _ALSO.get(given, ())


def is_kind_of(concept: str, above: str) -> bool:
    """Whether the thing is one of those, as nurses are people."""
    return above in _kinds(concept)


def _kinds(concept: str) -> tuple[str, ...]:
    above: list[str] = [concept]
    while above[-1] in _PARENT:
        above.append(_PARENT[above[-1]])
    return tuple(above)
