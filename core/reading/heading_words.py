"""What CVs call their parts, in many languages, in plain letters (see ``phrases.plain``)."""

from core.cv import SectionKind

HEADINGS = {
    SectionKind.SUMMARY: """
        summary, professional summary, executive summary, career summary, summary of qualifications, profile,
        professional profile, personal profile, about, about me, objective, career objective,
        personal         statement, overview, who i am, introduction, zusammenfassung, kurzprofil, profil,
        uber mich,
        berufsprofil, berufliches profil, personliches profil, profil professionnel, resume, a propos,
        a propos         de moi, presentation, objectif, accroche, resumen, perfil, perfil profesional,
        resumen profesional, sobre mi, objetivo, acerca de mi, extracto, resumo, resumo profissional,
        perfil profissional, sobre mim, profilo, profilo professionale, sommario, riepilogo, chi sono, profiel,
        samenvatting, over mij, persoonlijk profiel, podsumowanie, podsumowanie zawodowe, o mnie, profil zawodowy,
        προφιλ, περιληψη, σχετικα με εμενα, επαγγελματικο προφιλ, о себе, обо мне, профиль, резюме,
        краткая информация, цель, 个人简介, 自我评价, 个人总结, 简介, 概述, 求职意向, 個人簡介
    """,
    SectionKind.QUALIFICATIONS: """
        key qualifications, core qualifications, qualifications, core competencies, key competencies,
        areas of         expertise, expertise, highlights, career highlights, key strengths, strengths, key skills,
        core strengths, core skills, kernkompetenzen, schlusselqualifikationen, qualifikationen, starken,
        points forts,
        competencias clave, fortalezas, pontos fortes, competenze chiave, punti di forza, kerncompetenties,
        kluczowe kompetencje, mocne strony, ключевые компетенции, сильные стороны, δυνατα σημεια, 核心优势, 核心能力
    """,
    SectionKind.EXPERIENCE: """
        work, experience, work experience, professional experience, employment, employment history, work history,
        career history, career, relevant experience, relevant work experience, industry experience,
        professional background, positions,
        positions held, selected experience, teaching experience, research experience, internships,
        internship         experience, leadership experience, military experience, experiences, berufserfahrung,
        arbeitserfahrung, berufliche erfahrung, beruflicher werdegang, werdegang, berufliche stationen, stationen,
        beruf, praktische erfahrung,
        praktika, berufspraxis, berufliche tatigkeiten, berufstatigkeit, erfahrung, berufliche laufbahn,
        experience         professionnelle, experiences professionnelles, parcours professionnel, parcours, emplois,
        stages, experience de travail, experiencia, experiencia profesional, experiencia laboral,
        trayectoria         profesional, experiencia de trabajo, historial laboral, experiencia profissional,
        experiencias         profissionais, percurso profissional, historico profissional, experiencias,
        experiencia laborales, esperienza, esperienze, esperienza professionale, esperienze professionali,
        esperienza lavorativa, esperienze lavorative, carriera, werkervaring, relevante werkervaring, ervaring,
        loopbaan,
        professionele ervaring, arbeidsverleden, doswiadczenie, doswiadczenie zawodowe, przebieg kariery,
        historia zatrudnienia, εργασιακη εμπειρια, επαγγελματικη εμπειρια, εμπειρια, προϋπηρεσια, опыт работы, опыт,
        трудовая         деятельность, профессиональныи опыт, карьера, 工作经历, 工作经验, 职业经历, 实习经历,
        工作經歷, 职业经验, pracovni zkusenosti, is deneyimi, arbetslivserfarenhet, erhvervserfaring, arbeidserfaring
    """,
    SectionKind.PROJECTS: """
        projects, personal projects, selected projects, key projects, side projects, open source,
        open source         projects, academic projects, technical projects, project experience, portfolio,
        notable projects, projekte, projekterfahrung, ausgewahlte projekte, projets, projets personnels,
        realisations,
        proyectos, proyectos personales, projetos, projetos pessoais, trabalhos realizados, progetti, progetti
        personali, projecten,
        projekty, εργα, проекты, 项目, 项目经历, 项目经验, 項目經歷
    """,
    SectionKind.EDUCATION: """
        education, education and training, academic background, academic history, academic qualifications,
        educational background, education history, qualifications and training, studies, training, academics,
        education and qualifications, formal education, coursework, relevant coursework, ausbildung, bildung,
        bildungsweg, studium, schulbildung, akademische ausbildung, aus- und weiterbildung,
        ausbildung und         studium, schule, studium und ausbildung, formation,
        formations, formation academique, etudes, diplomes, diplomes et concours, diplomes et formations, cursus,
        scolarite, parcours academique, education et formation, formacion, formacion academica, educacion, estudios,
        educacion y formacion, formacao, formacao academica, educacao, escolaridade,
        habilitacoes literarias, educacao e formacao, formazione, istruzione, istruzione e formazione, studi,
        formazione accademica, titoli di studio, opleiding, opleidingen, onderwijs, scholing, studie,
        opleiding         en training, wyksztalcenie, edukacja, εκπαιδευση, σπουδες,
        εκπαιδευση και καταρτιση, образование, учеба, обучение, 教育, 教育背景, 教育经历, 教育程度, 学历, 教育經歷,
        vzdelani, egitim, utbildning, uddannelse, utdanning
    """,
    SectionKind.SKILLS: """
        skills, technical skills, technical expertise, technical proficiencies, technologies, tools,
        tools and         technologies, technology stack, tech stack, programming, programming skills,
        programming languages, computer skills, it skills, soft skills, hard skills, digital skills,
        digital competences, personal         skills, other skills, skills and tools, skills and expertise,
        skills and competences, competences, competencies, technical knowledge, software, professional skills,
        additional skills, skill set, relevant         skills, top skills, skills and interests,
        skills and technologies, fahigkeiten, kenntnisse, kompetenzen, edv-kenntnisse, it-kenntnisse,
        fachkenntnisse,
        technische kenntnisse, technische fahigkeiten, kenntnisse und fahigkeiten, fahigkeiten und kenntnisse,
        skills und kenntnisse, weitere kenntnisse, software-kenntnisse, edv, competences techniques,
        competences cles,
        informatique, outils, logiciels, savoir-faire, connaissances, habilidades, competencias,
        competencias tecnicas, conocimientos, conocimientos informaticos, conocimientos tecnicos, aptitudes,
        habilidades tecnicas, informatica, herramientas, conocimientos de computacion, competencias digitais,
        conhecimentos, conhecimentos         tecnicos, ferramentas, dominios, competenze, competenze tecniche,
        competenze informatiche, competenze digitali, conoscenze, capacita, abilita, capacita e competenze,
        competenze personali, vaardigheden, kennis, competenties, technische vaardigheden, kennis,
        computervaardigheden,
        it-vaardigheden, umiejetnosci, umiejetnosci         techniczne, kompetencje, umiejetnosci informatyczne,
        technologie, δεξιοτητες, τεχνικες δεξιοτητες, ικανοτητες, γνωσεις, навыки, ключевые навыки,
        профессиональные навыки, технические навыки, умения, компетенции, технологии, 技能, 专业技能, 技术栈,
        个人技能, 專業技能, dovednosti, beceriler, fardigheter, færdigheder, ferdigheter
    """,
    SectionKind.LANGUAGES: """
        languages, language skills, spoken languages, foreign languages, language proficiency, sprachen,
        sprachkenntnisse, fremdsprachen, langues, langues etrangeres, langues parlees,
        competences         linguistiques, idiomas, lenguas, linguas, competencias linguisticas, lingue,
        lingue straniere, competenze linguistiche, conoscenze linguistiche, talen, talenkennis, taalvaardigheden,
        jezyki, jezyki         obce, znajomosc jezykow, γλωσσες, ξενες γλωσσες, языки, иностранные языки,
        знание языков, владение         языками, 语言, 语言能力, 語言, jazyky, diller, sprak, sprog
    """,
    SectionKind.CERTIFICATIONS: """
        certifications, certificates, licenses and certifications, licenses, certifications and licenses,
        professional certifications, courses, courses and certifications, training and certifications,
        training and certification, professional development, certification, accreditations, licenses &
        certifications, licences,
        licences and certifications, zertifikate,
        zertifizierungen, fortbildungen, fortbildung, weiterbildung, weiterbildungen, lehrgange, zusatzqualifikationen,
        zusatzqualifikation, weiterbildungen und zertifikate, certificats, formations complementaires,
        certificaciones, certificados, formacion complementaria, formacao complementar, cursos, cursos y
        certificaciones, licencias y certificaciones, certificacoes,
        cursos e certificacoes, certificazioni, corsi, certificati, attestati, certificaten, certificeringen,
        cursussen, certyfikaty, szkolenia, szkolenia i certyfikaty, kursy, kursy i szkolenia, kursy i certyfikaty,
        πιστοποιησεις, πιστοποιητικα,
        σεμιναρια, сертификаты,
        курсы, повышение квалификации, сертификаты и курсы, 证书, 资格证书, 执业资格, 职业资格, 培训经历, 證書
    """,
    SectionKind.PUBLICATIONS: """
        publications, selected publications, papers, articles, conference papers, journal articles, books, talks,
        invited talks, presentations, conferences, patents, publikationen, veroffentlichungen, vortrage, patente,
        publications et communications, publicaciones, publicacoes, pubblicazioni, publicaties, publikacje,
        δημοσιευσεις, публикации, научные работы, научные труды, producao cientifica, producao academica,
        produccion cientifica, produccion academica, 论文, 出版物, 发表论文, 专利
    """,
    SectionKind.AWARDS: """
        awards, honors, honours, honors and awards, honours and awards, awards and honors, achievements,
        accomplishments, scholarships, selected honors, awards and recognition, recognition, fellowships, grants,
        prizes, distinctions, awards and achievements, honors-awards, auszeichnungen, preise, stipendien, erfolge,
        prix, prix et distinctions, recompenses, bourses, premios, reconocimientos, logros, becas,
        premios y reconocimientos, premiacoes, conquistas, premi, riconoscimenti, premi e riconoscimenti, prijzen,
        onderscheidingen, erkenning, nagrody, osiagniecia, wyroznienia, βραβευσεις, βραβεια, διακρισεις, награды,
        достижения,
        荣誉, 获奖, 奖项, 荣誉奖项, 获奖情况
    """,
    SectionKind.VOLUNTEERING: """
        volunteering, volunteer experience, volunteer work, volunteer, community service, community involvement,
        extracurricular activities, activities, leadership, leadership and activities, social engagement,
        extracurriculars, voluntary work, ehrenamt, ehrenamtliches engagement, ehrenamtliche tatigkeiten,
        engagement,
        soziales engagement, benevolat, activites associatives, vie associative, voluntariado,
        experiencia de voluntariado, actividades de voluntariado, trabalho voluntario, volontariato,
        attivita di volontariato, vrijwilligerswerk, ideella uppdrag, ideellt arbete,
        wolontariat, εθελοντισμος, εθελοντικη εργασια, волонтерство, волонтерская         деятельность, 志愿者经历,
        社会活动, 志愿服务
    """,
    SectionKind.INTERESTS: """
        interests, hobbies, hobbies and interests, interests and hobbies, personal interests, passions, interessen,
        hobbys, hobbys und interessen, interessen und hobbys, freizeit, centres d'interet,
        centres         d'interets,
        loisirs, interets, intereses, aficiones, intereses personales, interesses, passatempos, hobby, interessi,
        hobby e interessi, hobby's, interesses en hobby's, zainteresowania, hobby i         zainteresowania,
        ενδιαφεροντα, χομπι, интересы, увлечения, хобби, 兴趣爱好, 兴趣, 爱好
    """,
    SectionKind.REFERENCES: """
        references, referees, recommendations, testimonials, referenzen, references professionnelles, referencias,
        recomendaciones, referenze, referenties, referencje, συστασεις, рекомендации, 推荐人, 参考
    """,
    SectionKind.OTHER: """
        additional information, other, miscellaneous, personal data, about this cv, additional,
        other         information, further information, memberships, affiliations, professional affiliations,
        sonstiges, weitere angaben, zusatzliche informationen, verschiedenes, mitgliedschaften, anlagen, divers,
        informations complementaires, autres, varios, otros, otros datos, informacion adicional,
        datos de         interes, miscelaneo, informacoes adicionais, outras informacoes, ulteriori informazioni,
        altre         informazioni, altro, overige, overig, overige informatie, dodatkowe informacje, inne, λοιπα,
        προσθετες         πληροφοριες, дополнительная информация, дополнительно, прочее, 其他, 附加信息, forschung,
        research, research         interests, teaching, driving licence, fuhrerschein
    """,
}
CONTACT_HEADINGS = """
    contact, contact information, contact details, contact me, personal information, personal details,
    personal     data, details, profiles, links, social, social media, online, get in touch, kontakt, kontaktdaten,
    personliche     daten, personliche angaben, zur person, angaben zur person, coordonnees,
    informations personnelles, etat civil, profils, contacto, datos personales, informacion personal,
    datos de contacto, contato, contatos, dados pessoais, informacoes pessoais, contatti, dati personali,
    informazioni personali, recapiti, contactgegevens, persoonlijke     gegevens, personalia, gegevens,
    dane osobowe,
    dane kontaktowe, kontakty, επικοινωνια, στοιχεια επικοινωνιας, προσωπικα στοιχεια, ατομικα στοιχεια, контакты,
    контактная информация, личные данные, личная информация, 联系方式, 个人信息, 基本信息, 聯絡方式, 個人資料,
    socials, web, datos, infos, angaben, dati, dane, dados, данные, στοιχεια, uppgifter, kontaktuppgifter,
    personuppgifter, kontaktoplysninger, kontaktinformasjon, yhteystiedot, 个人资料, 联系信息
"""
"""What the contact details stand under."""
CONTACT_WORDS = """
    personal personlich personnel persoonlijk pessoa osobow личн προσωπικ information informac informaz informatie
    angaben
    daten details data dati dados datos dane gegevens contact kontakt contat contatt kontaktdaten coordonnees
    coordinate
    сведени данн στοιχει inform 个人 信息
"""
"""How words begin of which a heading over contact details is made up."""
DOCUMENT_TITLES = """
    curriculo, curriculum, curriculum vitae, curriculum vitae et studiorum, cv, europass curriculum vitae,
    lebenslauf,
    resume, zyciorys, βιογραφικο, βιογραφικο σημειωμα, резюме, 个人简历, 履歷, 简历
"""
"""What says only that this is a CV."""
TELLING = {
    SectionKind.LANGUAGES: "language sprach langue idioma lingua lingue taal talen jezyk γλωσσ язык 语言 外语",
    SectionKind.CERTIFICATIONS: "certif zertifi licence license accredit cursus πιστοποι сертифик 证书 资格",
    SectionKind.EXPERIENCE: """
        experience employment work career erfahrung beruf werdegang experienc parcours experiencia trayectoria
        esperienz
        carriera werkervaring ervaring loopbaan doswiadczeni zatrudnien kariery εμπειρια προϋπηρεσια опыт карьер
        经历 经验
    """,
    SectionKind.EDUCATION: """
        education academic studies bildung studium ausbildung schul formation etudes diplom formacion educacion
        estudios
        formacao educacao formazione istruzione opleiding studie wyksztalceni edukacj εκπαιδευσ σπουδ образован 教育
        学历
    """,
    SectionKind.SKILLS: """
        skill competenc competenz competent aptitud proficienc technolog kenntnisse fahigkeit kompetenz
        competenc habilidad conocimient
        conheciment
        vaardighed umiejetnos kompetencj δεξιοτητ ικανοτητ γνωσ навык умени 技能 特长
    """,
    SectionKind.PROJECTS: "project projekt projet proyecto projeto progett проект 项目",
    SectionKind.PUBLICATIONS: """
        publication publikation veroffentlich publicacion publicac pubblicaz publicati δημοσιευσ публикац
    """,
    SectionKind.AWARDS: """
        award honor honour prize auszeichnung distinction premio reconocimient premiaz premiac nagrod βραβει διακρισ
        наград 获奖 荣誉
    """,
    SectionKind.VOLUNTEERING: """
        volunteer community voluntary ehrenamt benevol associati voluntariad voluntari volontariat vrijwillig
        nevenactiviteit wolontari spoleczn εθελοντ волонт обществен 志愿 实践
    """,
    SectionKind.INTERESTS: """
        interest hobb interesse loisir aficion passatemp zainteresowan ενδιαφερ интерес увлечен 兴趣 爱好
    """,
    SectionKind.REFERENCES: "referenc referee referenz referenze συστασ рекомендац",
    SectionKind.SUMMARY: """
        summary profile profil perfil resumen resumo profilo samenvatting podsumowani περιληψ προφιλ 简介
    """,
}
"""How words begin that tell what a heading is about, in a line that looks like one; the most telling kinds first."""
