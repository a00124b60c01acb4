/**
 * What a résumé tells: what somebody was answerable for, and what came of it, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `~` marks what says little by itself. */
export const DUTIES = `
~ lead, liderar, dirigir, leadership, liderazgo, manage, gestionar, management, =dirigio, =dirigi, =lidere, coordinate, coordinar, head, responsable, supervise, oversee, in charge, a cargo, supervision, direccion, coordinacion, at the helm, al frente, encabezar, spearhead, spearheaded, run by, capitanear, ran, responsable de, accountable, responsible for, responsible, coordination, llevar las riendas, responsabilidad, responsibility, chaired, presidio, presidir
people management, gestion de equipos, team lead, jefe de equipo, jefa de equipo, managed people, lider de equipo, managed a team, gestion de personas, led a team, dirigio un equipo, direct reports, personas a cargo, people to manage, personas a su cargo, lidero un equipo, led teams, gente a su cargo, dirigir equipos, gestionar equipos, liderar equipos, equipo a cargo, direccion de equipos, coordinar equipos, ran a team, liderazgo de equipos, people manager, lead people, team management, responsable de equipo, coordino un equipo, supervised a team, manage teams, boss of people, jefa de gente, team of people, dirige un equipo, subordinados, subordinates, equipo a mi cargo, led by her, manage staff, supervised staff, in charge of people, personal a cargo, personal a su cargo, gestion de personal, dirigir personas, dirigir gente, liderar personas, liderar gente, heads a team, led the team, led a group, gestiona un equipo, ha sido jefa, ha sido jefe, been a boss, been the boss, be the boss, sido jefa, sido jefe : tech lead/technical lead/lider tecnico/lider tecnica; engineering manager
~ team, equipo, group, grupo, crew, cuadrilla, department, departamento, brigade, squad, unit of people
teamwork, trabajo en equipo, team work, trabajar en equipo, team player, works well with others, trabajo colaborativo, en equipo, collaborative work, work together, trabajar juntos, cross-functional, multidisciplinary, multidisciplinar, equipos multidisciplinares, interdisciplinary, interdisciplinar
colleague, companero de trabajo, companeros, coworker, teammates, colegas, workmates, co-workers, peers
~ employees, =empleados, staff, plantilla, trabajadores, workers, =empleado, personal laboral, workforce, headcount, =empleada, =empleadas, personnel of a company
intern, becario, internship, =trainee, pasante en practicas, pasantia, apprenticeship, aprendiz, en practicas, apprentice, placement, practicas profesionales, work placement, practicum, trainees program, practicante, work experience placement, aprendizaje dual, practicas de empresa, apprentices, residencia profesional, practicante profesional, =trainees, =interns, =practicas
internal, =interno, =interna, =internos, =internas
delegate, delegar, delegation, delegado tareas, delegacion de tareas, assign work, asignar tareas, distribute work, repartir tareas, asignacion de tareas
~ collaborate, colaborar, collaboration, colaboracion, contribute, contribuir, contribution, contribucion, contributor, =contribuyo, participate, participar, participacion, colaborador, take part, contribuye, collaborator, joint work, trabajar con otros, cooperate, cooperar, cooperacion
decision making, toma de decisiones, decisions, decide, make decisions, tomar decisiones
initiative, iniciativa, proactive, proactividad, self-starter, take initiative
problem solving, resolucion de problemas, solve problems, resolver problemas, troubleshooting, solucionar problemas, resuelve problemas, solucion de problemas, solving complex problems, difficult problems, problemas dificiles, problemas complejos
communication, comunicacion, communication skills, comunicar, communicator, comunicativa, habilidades de comunicacion, habilidades comunicativas, communicate, comunicador, comunicarse
explain, explicar, explains clearly, explicaciones, explanation, non-technical people, gente no tecnica, publico no tecnico, non-technical audience, plain language, lenguaje claro, lenguaje sencillo
easy read, lectura facil
organisation skills, organizado, organised, organizacion personal, time management, gestion del tiempo, organizadora
stakeholders, partes interesadas, grupos de interes, stakeholder management, interlocutores, interlocucion
multitasking, multitarea, varias cosas a la vez, juggle tasks, several projects at once, varios proyectos a la vez
attention to detail, atencion al detalle, meticulous, meticulosa, detail-oriented, minuciosa, rigor, rigurosa, precise work, detallista, rigorous, precision
adaptability, adaptabilidad, flexible, flexibilidad, adaptable, adapts, se adapta, flexibility, adaptarse, versatile, polivalente, polivalencia, versatilidad
creativity, creatividad, creative, imaginative, imaginacion, imagination
empathy, empatia, empathetic, empatica, listening, escucha activa, good listener, escuchar, active listening, sabe escuchar
patience, paciencia, patient with people, =pacientemente, patiently
calm under pressure, bajo presion, under pressure, presion laboral, keeps calm, mantener la calma, trabajar bajo presion, stress, estres, stressful, estresante, work under pressure, serenidad
emotional intelligence, inteligencia emocional, people skills, don de gentes, soft skills, habilidades blandas, habilidades interpersonales, interpersonal skills, habilidades sociales, social skills, trato humano, good with people, buena con la gente, competencias transversales
autonomous, autonoma en su trabajo, works alone, trabajar sola, independently, autonomia, work independently, trabajar de forma autonoma, self-directed, without supervision, sin supervision, works on her own, on her own, on his own, por su cuenta, trabajo autonomo, self-sufficient, independence, independencia
dependable, reliable person, fiable, de confianza, confiable, trustworthy, responsable y seria, trust, confianza, reliability, fiabilidad
punctual, puntual, puntualidad, punctuality
hard-working, trabajadora y seria, hardworking, diligent, dedicated, committed, compromiso, commitment, comprometida
honest, integrity, integridad, honestidad, honesty, sincerity, =sincera, =sincero
curiosity, curiosidad, curious, curiosa, inquieta intelectualmente, eager to learn, ganas de aprender
~ create, crear, creacion, build, construir, develop, desarrollar, construccion de, made, =hizo, =hice, set up, montar, established, establecer, implement, put in place, poner en marcha, puesta en marcha, implantar, implementation, implementacion, implantacion, =puso en marcha, development, creo, creado, construyo, puse en marcha, introduce, introduced, introdujo, creation, establecio, disenar, designed, from scratch, desde cero, wrote, =construi, crea, =started up, instaurar, elaborar, elaboracion
launch, lanzar, lanzamiento, roll out, rollout, kick off, release, go live, =shipped, puso en marcha, poner en marcha, puesta en marcha, puse en marcha, start up a service
inaugurate, inaugurar, inaugurated, inauguracion, opened, apertura, abrir, abrio, abierto una tienda
design, diseno
migrate, migrar, migration, migracion, trasladar sistemas, switch over, cambio de sistema
replace, sustituir, replaced, reemplazar, replacement, reemplazo, =sustituyo, =sustituyendo, =sustitui, substitute, swap, sustitucion, reemplazado, replacing, sustituido, in place of, en lugar de
modernise, modernizar, modernizacion, modernisation, renew, renovar, renovacion, updated, actualizar, revamp, overhaul, actualizacion
redesign, redisenar, rediseno, redesigned
~ improve, mejorar, improvement, better, optimise, optimizar, enhance, optimised, optimized, optimizacion, enhanced, upgrade, upgraded, perfeccionar, optimizo, optimizado : =reduce; =increase; =save time; =save money; =faster; =fewer errors
~ increase, aumentar, grow, crecer, raise, incrementar, growth, subir, rise, doubled, duplicar, =crecio, tripled, triplicar, boost, expand, expansion, multiplied, multiplicar, ampliar, gained, subio, twice as many, el doble, amplio de, ampliacion, quadrupled, scaled up : =sales growth
~ reduce, reduccion, bajar, disminuir, decrease, =redujo, reduction, recortar, =reduje, halved, shrink, =redujeron, disminucion, =disminuyo, rebajar, rebajo, fewer, minimise, minimizar, =baje, bajado, cayo, acortar, shorten, down from, a la mitad, by half, cut by, cut from, lowered, =fell
save money, ahorrar, cost savings, ahorro de costes, cut costs, reducir costes, saved money, cost reduction, reduccion de costes, savings, cheaper, mas barato, ahorro economico, recorte de gastos, abaratar, saving money, saved euros, save costs, reduced expenses, lower costs, reducir gastos, gastar menos, spend less, reduccion de gastos, cost cutting, costs fell, reducir el gasto, cost efficiency, cost effective, reducir los costes, redujo los costes, bajar los costes, reduce the cost, bajo los costes, reducir el coste, recortar gastos, cut the cost, ahorrar dinero
save time, ahorrar tiempo, saved time, ahorro de tiempo, time savings, menos tiempo, less time, saved hours, horas ahorradas, reduced time, faster turnaround, hours saved, reduccion de tiempos, reducir tiempos, shorter time, acortar plazos, saving time, reduced the time, reducir el tiempo, time saved, minutes instead of hours, took less time, cut the time, redujo el tiempo, acorto los plazos, reducir los plazos
waiting time, tiempo de espera, espera media, queues, colas de espera, shorter waits, esperas, average wait, =waits, esperan
faster, mas rapido, quicker, mas rapida, speed up, acelerar, sped up, agilizar, accelerate, aceleracion, acelero, rapidez, quickness, more quickly, mas deprisa, agilidad, speeding up
fewer errors, menos errores, reduced errors, reduccion de errores, error rate, tasa de errores, fewer mistakes, menos fallos, errors fell, error reduction, fewer defects, menos defectos, reducir los errores, redujo los errores, cut errors
fewer accidents, menos accidentes, accident reduction, reduccion de accidentes, zero accidents, cero accidentes, accident-free, sin accidentes, reduccion de la siniestralidad, no accidents, reduce accidents, reducir los accidentes, redujo los accidentes, cut accidents
errors, mistake, equivocacion, =fallos, faults, =fallo, wrong, incorrecto, erroneo, equivocarse
percent, por ciento, percentage, porcentaje, per cent, pct
~ results, outcome, achieved, consiguio, logro, achievement, =consegui, accomplishments, impact, accomplished, conseguir, alcanzar, delivered results, success story, caso de exito, success, exitosa, successful, =exitos : =save money; =save time; =sales growth; =fewer errors; =fewer accidents; =recognition; =increase; =reduce; =improve
~ proud, orgullosa, proudest, orgullo, pride, greatest achievement, mayor logro, biggest achievement : =results
objectives, objetivos, metas, targets, meta profesional, aims, =goals, =goal
efficiency, eficiencia, efficient, eficiente, effectiveness, eficacia, efficiently, eficientemente, eficaz
recognition, reconocimiento, award, =prize, =prizes, galardon, galardonada, honour, honor, honours received, distinctions received, accolade, trophy, trofeo, =premio, =premios, =premiado, =premiada : winner of/winner/winners/ganador/ganadora/ganadores; won the/won a/won first/gano el/gano un; =first place; champion/champions/campeon/campeona/campeones; medal/medals/medalla/medallas/medallist; finalist/finalists/finalista/finalistas; shortlisted; nominated/nominado/nominada; runner-up; honourable mention/honorable mention/mencion honorifica; employee of the month/empleado del mes/empleada del mes; =hackathon
competition, concurso, campeonato, championship, tournament, torneo, =contest, =contests : =hackathon
second place, segundo premio, segundo puesto, second prize, tercer premio, third prize
first place, primer puesto, primer premio, first prize, competition won
won, =gano, =ganado, =ganar, =gane : =recognition; =competition
record holder, record mundial, world record, plusmarca, guinness, records broken
hackathon, hackaton
promotion, ascenso, promoted, ascendido, ascendio, promocion interna, career progression, moved up, progresion profesional, was promoted, fue ascendido, me ascendieron, crecimiento profesional, career growth, worked her way up, step up, desarrollo de carrera, rose through the ranks, move up, =promocionado, =promocionada
praise, elogio, compliments, opinion of her, alabado, alabanzas, speak highly, hablan bien
first of its kind, pionero, pioneering, pioneer, groundbreaking, vanguardia
~ maintain, mantener, maintenance, look after, upkeep, =mantuvo, =mantiene, support systems, soporte tecnico, keep running, maintainer, mantenedor, technical support, it support, mantenemos, conservacion
install, instalar, installation, instalacion, instalador, set up equipment, instalaciones, puesta en servicio, =commissioning
operate, =operar, manejar maquinaria, operacion, operador, operator, handle machinery, manejo de maquinaria
~ check, comprobar, verify, verificar, review, revisar, revision, comprobacion, verification, verificacion, validate, validar, validation, validacion, cotejar
~ monitor, monitorizar, seguimiento, follow-up, vigilar, monitoreo, hacer seguimiento, keep track of
analyse, analizar, analysis, analisis, analyze, analyst, analista, analitico, analytical
~ prepare, preparar, preparation, preparacion
distribute, distribuir, distribution, distribucion, distributed among, reparto de
train others, formar a otros, taught others, enseno a otros, trained colleagues, trained staff, trained people, formo a, forma a nuevos, formar a companeros : =mentor; =training
advise clients, asesorar a clientes, client advice, client advisory
represent, representacion, representative, representante, on behalf of, en nombre de
standardise, estandarizar, standardize, estandarizacion, standards, estandares, normalizar, normalizacion, homogeneizar, normas tecnicas, technical standards
document, documentation, documentacion, user manual, manual de usuario, handbooks, wrote guides, escribir manuales, user guides, technical documentation, documentacion tecnica, =manuals, =manuales, write manuals, guias de usuario
digitise, digitalizar, digitize, digitized, digitised, digitalizado, scan documents, escanear, scanning, scanned, escaneado, de papel a digital
automate, automatizar, automatizacion, automation of tasks, automatic, automaticamente, automatically, automatismo
crisis, crisis management, gestion de crisis, emergencias empresariales
scale of work, gran escala, large scale, a gran escala, big project, large projects, grandes proyectos, gran proyecto, largest project, proyecto mas grande, biggest project
international, internacional, global, worldwide, mundial, internationally, cross-border, varios paises, several countries, different countries, distintos paises : =abroad; foreign clients/clientes extranjeros; multinational/multinationals/multinacional/multinacionales
multicultural, intercultural, interculturalidad, different cultures, otras culturas
abroad, extranjero, worked abroad, trabajado fuera, en el extranjero, =overseas, lived abroad, expatriate, expatriado, trabajar en el extranjero, foreign countries, otros paises, other countries, vivido fuera, expat
locations, sedes, branches, sucursales, oficinas, branch offices, headquarters, sede central, premises
users, usuarios, usuarias
beneficiaries, beneficiarios, beneficiarias
oyentes, =listeners, radio listeners
espectadores, espectadoras, =viewers
followers, seguidores, subscribers, suscriptores, subscriber, suscriptoras
readership, lectores, lectoras, =readers
visitors, visitantes
audience, audiencia, publico asistente : =followers; =visitors; readers/lectores; viewers/espectadores; listeners/oyentes
popular, popularidad, famous, famoso, well-known, conocido por, popularity, =reconocida
reputation, reputacion, reputada, prestigio, prestige, buen nombre
~ learn, aprender, aprendizaje, =aprendio
~ detect, detection, deteccion, caught, prevent, evitar, prevenir, prevencion, prevention, spot, identify, identificar
sign up, darse de alta, registrarse, altas de usuarios, registration, register
origin, procedencia, provenance, source of, comes from, came from, de donde sale, de donde viene, lineage, linaje, origen
~ use, usar, uses, utilizar, used by, usan, utilizan, using, uso
~ small, pequeno, little
~ fast, rapido, quick, quickly, fastest, rapidamente, veloz, speed, velocidad
~ big, grande, =large, =larger, =largest, huge, enorme
`;
