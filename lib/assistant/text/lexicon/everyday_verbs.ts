/**
 * What people do at work and at home, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; what nearly every text tells is marked as saying little. */
export const EVERYDAY_VERBS = `
~ start, begin, started, began, begun, starting, beginning, start out, starting out, kick off, kicked off, set off, get going, get started, empezar, empieza, empiezan, empezo, empece, empezado, empezando, comenzar, comienza, comienzan, comenzo, comence, comienzo, inicio, iniciar, inicia, inicie, iniciado, arrancar, arranca, arranco, arranque, echar a andar, dar los primeros pasos, primeros pasos, first steps, early days, en sus inicios, comienzos, inicios
~ finish, end, ended, finished, complete, completed, conclude, concluded, wrap up, wrapped up, terminar, termina, termino, terminado, acabar, acaba, acabo, acabado, finalizar, finaliza, finalizado, concluir, concluye, concluyo, completar, completado, rematar
stop, =quit, gave up, give up, abandon, abandoned, drop out, dropped out, dejar de, dejo de, abandonar, abandono, abandonado, cesar, parar, paro de
~ continue, carry on, go on with, keep going, keep on, continued, ongoing, still going, continuar, continua, seguir, sigue, siguen, prosigue, proseguir
resume work, return, returned, come back, came back, go back, went back, coming back, volver, vuelve, volvio, vuelto, regresar, regreso, regresa, retomar, retomo, reincorporarse, retorno
~ change, changed, changes, changing, alter, altered, shift to, turn into, turned into, convert, converted, transform, transformed, transformation, cambiar, cambia, cambio, cambios, cambiado, transformar, transformo, transformado, transformacion, convertir, convierte, convirtio, convertido, modificar, modifica, modificado, modificacion, modify, modified
adapt, adapted, adjust, adjusted, adaptation, adapting, =tailored, customise, customised, customize, customized, personalise, adaptar, adapta, adaptado, adaptacion, ajustar, ajusta, ajustado, ajuste, a medida, made to measure, bespoke, personalizar, personalizado, personalizacion
~ help, helped, helps, helping, assist, assisted, assistance, aid, support, supported, lend a hand, give a hand, ayudar, ayuda, ayudan, ayudado, apoyar, apoya, apoyado, apoyo, asistir, asistencia, echar una mano, colaborar con, auxiliar
look after, looks after, looked after, looking after, take care of, takes care of, took care of, taking care, caring for, cares for, cared for, tend, tended, tending, mind children, cuidar, cuida, cuidan, cuidado, cuidando, cuidados, cuidador, cuidadora, cuidadores, caregiver, caregiving, caregivers, carer, carers, ocuparse de, se ocupa de, velar por, hacerse cargo
attend to, atender, atiende, atienden, atendio, atendido, atendemos
~ build, built, building, builds, construct, constructed, construction, erect, put up, construir, construye, construyen, construyo, construi, construido, construccion, edificar, edificado, levantar, levanto, levantado, fabricar con las manos
~ make, made, making, makes, manufacture, manufactured, produce, produced, produces, producing, production, fabricate, craft, crafted, fabricar, fabrica, fabrico, fabrique, fabricado, fabricacion, elaborar, elabora, elaborado, elaboracion, producir, produce, produjo, producido, producimos, produccion, confeccionar, confecciona, confeccion, hacer a mano, hecho a mano, handmade, hand made
assemble, assembled, assembly, put together, mount, mounted, montar, monta, montaje, montado, ensamblar, ensambla, ensamblado, ensamblaje, armar, armado
take apart, dismantle, dismantled, disassemble, demolish, demolished, demolition, tear down, tore down, desmontar, desmontaje, demoler, demolicion, derribar, derribo, derruir
repair, repaired, repairs, repairing, fix, fixed, fixes, fixing, mend, mended, mending, restore to working order, troubleshoot, troubleshooting, reparar, repara, reparado, reparacion, reparaciones, arreglar, arregla, arreglado, arreglo, arreglos, componer averias, averia, averias, breakdown, breakdowns, poner a punto, puesta a punto
restore, restored, restoring, restoration, restorer, restaurar, restaura, restauro, restaurado, restauracion, restaurador, restauradora, rehabilitar, rehabilitado
renovate, renovated, renovation, refurbish, refurbished, refurbishment, do up, reformar, reformas, renovar, renueva, renovado, renovacion, remodelar, remodelacion, remodel, remodelled, rehabilitar, obra de reforma, home improvement
~ improve, improved, improves, improving, improvement, improvements, better, make better, made better, enhance, enhanced, enhancement, upgrade, upgraded, refine, refined, mejorar, mejora, mejoras, mejorado, mejoria, perfeccionar, perfecciona, perfeccionado, optimizar, optimiza, optimizado, optimizacion, actualizar
reduce, reduced, reduces, reducing, reduction, lower, lowered, lowering, cut down, bring down, brought down, decrease, decreased, decline, declined, halve, halved, slashed, minimise, minimize, reducir, reduce, redujo, reduje, reducido, reduccion, bajar, bajado, bajada, rebajar, rebaja, disminuir, disminuye, disminuyo, disminucion, recortar, recorta, recorte, recortes, descendio, descenso, minimizar, acortar, aminorar, abaratar, =cut, =cuts, cost cutting
increase, increased, increases, increasing, rise, risen, rising, grow, grew, grown, grows, growth, boost, boosted, double, doubled, triple, tripled, multiply, multiplied, expand, expanded, expansion, go up, went up, scale up, aumentar, aumenta, aumento, aumentado, crecer, crece, crecen, crecio, crecido, crecimiento, subir, subida, subido, incrementar, incremento, incrementa, incrementado, elevar, elevado, duplicar, duplico, duplicado, doblar, doblo, triplicar, triplico, multiplicar, multiplico, ampliado, ampliacion, =ampliar
save money, saved, saving, savings, saves, economise, cost savings, ahorrar, ahorra, ahorro, ahorros, ahorrado, ahorraron, economizar
rescue, rescued, rescuing, save lives, salvage, salvaged, rescatar, rescata, rescate, rescates, rescatado, salvar, salvado, salvamento, socorrer
lose, lost, losing, loses, loss, losses, perder, pierde, pierden, perdio, perdido, perdida, perdidas
waste, wasted, wasting, wastage, squander, desperdiciar, desperdicio, desperdicios, desperdicia, malgastar, derrochar, merma, mermas
rubbish, garbage, trash, refuse, litter, waste disposal, waste management, basura, basuras, residuo, residuos, desecho, desechos
recycle, recycled, recycling, recycles, reuse, reused, upcycle, upcycled, upcycling, second life, reciclar, recicla, reciclado, reciclaje, reutilizar, reutiliza, reutilizado, reutilizacion, reaprovechar, aprovechar restos
spend, spent, spending, expenditure, outlay, expense, expenses, gastar, gasta, gasto, gastos, gastado, desembolso
win, won, wins, winning, winner, winners, victory, beat, ganar, gana, ganan, ganado, ganador, ganadora, ganadores, vencer, vencio, vencedor, triunfar, triunfo
sell, sold, sells, selling, seller, sellers, sales, retail, vend, vendor, for sale, salesperson, salespeople, salesman, saleswoman, vender, vende, venden, vendio, vendido, vendedor, vendedora, vendedores, venta, ventas, despachar, comercializar, comercializa, comercializacion
buy, bought, buys, buying, buyer, buyers, purchase, purchased, purchases, purchasing, acquire, acquired, acquisition, procure, procurement, comprar, compra, compras, compran, comprado, comprador, compradora, compradores, adquirir, adquiere, adquirio, adquirido, adquisicion
rent, rented, rents, renting, rental, rentals, hire out, lease, leased, leasing, let out, alquilar, alquila, alquilado, alquiler, alquileres, arrendar, arrienda, arrendamiento
pay, paid, pays, paying, payment, payments, payer, pagar, paga, pagan, pagado, pague, pago, pagos, abonar, cobro, cobros, cobrar, charge customers
borrow, loan, loans, borrowed, prestar, presta, prestado, prestamo, prestamos
lend, =lent, lending, prestar, presta, loan, loans
owe, debt, debts, indebted, deber dinero, deuda, deudas, adeudar, endeudamiento, impago, impagos, unpaid invoices, arrears
donate, donated, donation, donations, donor, give away, gave away, donar, dona, donado, donacion, donaciones, donativo, donativos, regalar, regalado, donante
open, opened, opening, opens, open up, reopened, inaugurate, inaugurated, abrir, abre, abren, abrio, abierto, apertura, inaugurar, inaugura, inaugurado, inauguracion
close, closed, closing, closure, shut, shut down, shutting, cerrar, cierra, cerro, cerrado, cierre, cierres, clausurar, clausura, bajar la persiana
move house, moved to, moving to, move to, relocate, relocated, relocation, mudarse, mudanza, mudanzas, trasladarse, se traslado, traslado, traslados : =emigrate
emigrate, emigrated, emigrar, emigro, emigrado
carry, carried, carries, carrying, transport, transported, transporting, transportation, haul, hauled, haulage, convey, transportar, transporta, transporte, transportes, transportado, transportista, acarrear, portear, llevar mercancia
deliver, delivered, delivers, delivering, delivery, deliveries, hand over, handed over, drop off, repartir, reparte, reparto, repartos, repartidor, repartidora, entregar, entrega, entregas, entregado
~ send, sent, sending, sends, dispatch, dispatched, mail out, ship out, shipped, shipping, shipment, shipments, enviar, envia, envio, envios, enviado, mandar, remitir, expedir
load, loaded, loading, unload, unloaded, unloading, loader, =cargar, =cargas, =cargado, descargar camiones, descarga de mercancia, estiba, estibador, estibadores, docker at the port, stevedore, stevedores, carga y descarga
~ receive, received, receives, receiving, get back, recibir, recibe, reciben, recibio, recibido, recepcion de
collect, collected, collecting, collection, gather, gathered, gathering, pick up, picked up, pickup, recoger, recoge, recogio, recogido, recogida, recolectar, recoleccion, recopilar, recopila, recopilacion, reunir datos
collect stamps and coins, collection, collections, coleccionar, coleccion, colecciones, coleccionista, collector, collectors, collecting, collects : =collecting as a hobby
store goods, stored, storing, stock, stocks, inventory, inventories, stocktaking, almacenar, almacena, almacenado, existencias, inventario, inventarios
pack, packed, packing, packaging, package goods, wrap, wrapped, wrapping, bottle up, bottling, envasar, envasa, envasado, envase, envases, empaquetar, empaquetado, embalar, embalaje, embotellar, embotellado, envolver
teach, taught, teaches, teaching, teacher, teachers, instruct, instructed, instruction, instructor, give classes, gave classes, give lessons, gave lessons, classes, lesson, lessons, tutor, tutored, ensenar, ensena, ensenan, ensenado, ensenanza, impartir, imparte, impartido, impartio, dar clase, dar clases, da clase, da clases, dio clases, clase de, clases, docencia, docente, profesor, profesora, profesores, instruir
train, trained, training, trains, trainer, trainers, coaching, capacitar, capacita, capacitacion, capacitado, forma a, formo a, formado a, formador, formadora, formaciones, adiestrar, adiestramiento, =formar, =entrenar, sports trainer
coach, coaches, coached, coaching, =entrenar, entrenar, entrena, entrenador, entrenadora, entrenamiento, entrenamientos
~ learn, learned, learnt, learning, learns, pick up a skill, aprender, aprende, aprendi, aprendio, aprendido, aprendizaje, instruirse
self-taught, self taught, taught herself, taught himself, autodidacta, autodidactas, por su cuenta aprendio, self-educated, aprendio por su cuenta, aprendio solo, aprendio sola
study, studied, studies, studying, student of, estudiar, estudia, estudio, estudie, estudiado, estudios, cursar, curso, cursado, cursa
practise, practice, practised, practiced, practicing, practicar, practica, practicado
rehearse, rehearsed, rehearsal, rehearsals, ensayar, ensaya, ensayo, ensayos
explain, explained, explaining, explains, explanation, explanations, clarify, make clear, explicar, explica, explico, explique, explicado, explicacion, explicaciones, aclarar, aclaracion
plain language, put simply, lenguaje claro, lenguaje llano, lectura facil, easy to understand, easy read, facil de entender
popularise, popularize, divulgar, divulgacion, divulgador, divulgadora, outreach, science communication, divulgacion cientifica, popular science
~ show, showed, shown, demonstrate, demonstrated, demonstration, demonstrations, demo, demos, mostrar, muestra, mostro, mostrado, ensenar a ver, demostrar, demuestra, demostro, demostracion
guide, guided, guides, guiding, guided tour, guided tours, tour guide, guiar, guia, guias, guiado, visita guiada, visitas guiadas
advise, advised, advises, advising, advice, adviser, advisor, advisors, advisory, consult, aconsejar, aconseja, consejo, consejos, asesorar, asesora, asesorado, asesoramiento, asesor, asesores, asesoria : =consultant
consultant, consultants, consultancy, consulting, consultor, consultora, consultores, consultoria
counselling, counsel, counselor, counsellor, orientar, orienta, orientacion, orientador, orientadora, careers advice
lead, led, leads, leading, leader, leaders, leadership, head up, headed, heads up, in charge of, run a team, ran a team, run by, captain, liderar, lidera, lidero, liderado, liderazgo, lider, lideres, dirigir, dirige, dirigio, dirigi, dirigido, direccion de, encabezar, encabeza, al frente de, a cargo de, capitanear, jefatura
~ manage, managed, manages, managing, management, manager, managers, run, ran, running, runs, administer, administered, gestionar, gestiona, gestiono, gestione, gestionado, gestion, administrar, administra, administrado, administracion de, llevar un negocio, regentar, regenta
supervise, supervised, supervises, supervising, supervision, supervisor, supervisors, oversee, oversees, oversaw, overseen, oversight, supervisar, supervisa, supervisado, supervisora
coordinate, coordinated, coordinates, coordinating, coordination, coordinator, coordinators, coordinar, coordina, coordino, coordinado, coordinacion, coordinador, coordinadora
organise, organised, organises, organising, organize, organized, organizes, organizing, organiser, organizer, arrange, arranged, arrangement, set up events, put on events, organizar, organiza, organizo, organice, organizado, organizador, organizadora, organizacion de
founded, founder, founders, founding, cofounder, co-founder, cofounded, co-founded, co-founders, set up a company, start a company, started a company, start a business, started a business, start his own, start her own, =fundar, =funda, =fundo, =fundado, fundador, fundadora, fundadores, cofundar, cofundo, cofundado, cofundador, cofundadora, fundacion de, crear una empresa, montar una empresa, montar un negocio, emprender, emprendedor, emprendedora, entrepreneur, entrepreneurs, emprendimiento, =fundada, =fundaron, =fundamos, =fundados
~ set up, sets up, setting up, put in place, establish, established, establishes, establishing, put into service, poner en marcha, puso en marcha, puse en marcha, puesta en marcha, puesto en marcha, montar, monto, establecer, establece, establecio, establecido, instaurar, implantar, implanta, implanto, implante, implantado, implantacion, implementar, implementa, implementado, implementacion, implement, implemented, implementation, roll out, rolled out, rollout
launch, launched, launches, launching, release, released, releases, go live, went live, bring to market, lanzar, lanza, lanzo, lance al mercado, lanzado, lanzamiento, lanzamientos, sacar al mercado, saco al mercado, estrenar, estreno, estrenado, =premiere, =premiered
decide, decided, decides, deciding, decision, decisions, make decisions, decision making, decision-making, make up their mind, decidir, decide, decidio, decidi, decidido, decisiones, tomar decisiones, toma de decisiones
~ choose, chose, chosen, choosing, choice, pick, picked, select, selected, selecting, selection, opt for, elegir, elige, eligio, elegi, elegido, eleccion, escoger, escoge, escogio, escogido, seleccionar, selecciona, seleccionado, seleccion, optar por
~ plan, planned, plans, planning, planner, schedule, scheduled, scheduling, planificar, planifica, planificado, planificacion, planear, planes, programar turnos, calendarizar, calendario de trabajo
~ prepare, prepared, preparing, preparation, get ready, got ready, preparar, prepara, preparado, preparacion, preparativos
prioritise, prioritize, prioritised, prioritized, priority, priorities, set priorities, what comes first, priorizar, prioriza, prioridad, prioridades, establecer prioridades
count, counted, counting, counts, tally, contar piezas, recuento, conteo, contabilizar, contaje
calculate, calculated, calculating, calculation, calculations, compute, computed, work out figures, calcular, calcula, calculado, calculo, calculos
measure, measured, measures, measuring, measurement, measurements, gauge, gauged, quantify, quantified, medir, mide, miden, midio, medido, medicion, mediciones, cuantificar
weigh, weighed, weighs, weighing, weight, weights, pesar, pesa, pesado, peso, bascula
estimate, estimated, estimates, estimating, estimar, estima, estimado, estimacion, estimaciones
forecast, forecasts, forecasting, predict, predicted, prediction, predictions, projections, prever, preve, prevision, previsiones, pronosticar, pronostico, pronosticos, predecir, prediccion, predicciones
check, checked, checks, checking, verify, verified, verification, inspect, inspected, inspects, inspection, inspections, double-check, comprobar, comprueba, comprobado, comprobacion, verificar, verifica, verificado, verificacion, revisar, revisa, revisado, revision, revisiones, inspeccionar, inspecciona, inspeccion, inspecciones, supervisar obras, review, reviewed : =inspector
inspector, inspectors, inspectora, inspectores
test, tested, tests, testing, try out, tried out, trial, trials, probar, prueba, pruebas, probado, testear, ensayo de
~ find, found out, discover, discovered, discovers, discovery, discoveries, locate, located, detect, detected, detects, detection, spot, spotted, uncover, encontrar, encuentra, encontro, encontrado, descubrir, descubre, descubrio, descubierto, descubrimiento, hallar, halla, hallazgo, hallazgos, findings, localizar, localiza, localizado, detectar, detecta, detectado, deteccion
search, searched, searching, look for, seek, sought, buscar, busca, busqueda, busquedas, rastrear, rastreo
~ solve, solved, solves, solving, solution, solutions, resolve, resolved, resolution, sort out, sorted out, tackle, tackled, crack a problem, resolver, resuelve, resolvio, resuelto, solucionar, soluciona, solucionado, solucion, soluciones, solventar
cause, root cause, causes, reason for, got to the bottom, causa, causas, causa raiz, origen del problema
analyse, analysed, analyze, analyzed, analysing, analyzing, analysis, analyses, examine, examined, look into, study closely, analizar, analiza, analizado, analisis, examinar, examina, diseccionar : =analyst
analyst, analysts, analista, analistas
evaluate, evaluated, evaluation, evaluations, assess, assessed, assesses, assessing, assessment, assessments, rate quality, evaluar, evalua, evaluado, evaluacion, evaluaciones, valorar, valora, valorado, valoracion, valoraciones
appraise, appraisal, appraisals, tasar, tasacion, tasador, tasadora, peritar, peritaje, perito, perita, property valuation, =valuer
compare, compared, comparing, comparison, comparisons, benchmark, benchmarks, comparar, compara, comparado, comparacion, comparativa, comparativas
investigate, investigated, investigation, investigations, inquiry, enquiry, indagar, indagacion, pesquisa, pesquisas, averiguar
monitor, monitored, monitoring, keep an eye, keep track, track, tracked, tracking, follow up, followed up, follow-up, hacer seguimiento, =seguimiento, =seguimientos, monitorizar, monitoriza, monitorear, monitoreo, monitorizacion
surveillance, watch over, vigilar, vigila, vigilancia, keep watch, security guard, vigilante
record, recorded, recording, recordings, records, grabar, graba, grabado, grabacion, grabaciones
=register, registered, registering, log, logged, keep records, take notes, registrar, registra, registrado, registro, registros, anotar, apuntar, tomar notas, llevar un registro, records, record
write, wrote, written, writes, writing, draft, drafted, drafting, penned, escribir, escribe, escriben, escribio, escribi, escrito, escrita, escritura, redactar, redacta, redactado, redacte, redaccion, redactor, redactora, redacciones, textos escritos : =author
author, authors, authored, =writer, =writers, escritor, escritora, escritores, autor, autora, autores
read, reading, reads, reader, readers, leer, lee, leen, leyo, leido, lectura, lecturas, lector, lectora, lectores
~ speak, spoke, spoken, speaks, speaking, talk, talked, talks, talking, hablar, habla, hablan, hablado
give talks, gave a talk, talk, talks, public speaking, speak in public, =speaker, =speakers, speech, speeches, charla, charlas, discurso, discursos, oratoria, hablar en publico, habla en publico, ponencia, ponencias, ponente, ponentes, conferenciante, keynote, conference talk
narrate, narrated, narrator, narrative, storyteller, storytelling, contar historias, cuenta historias, cuentacuentos, narrar, narra, narrador, narradora, narracion, narrativa, relatar, relato, relatos
listen, listened, listens, listening, listener, listeners, hear people out, good listener, active listening, escuchar, escucha, escuchan, escuchado, oyente, oyentes, escucha activa
survey, surveyed, surveys, =poll, =polls, questionnaire, questionnaires, encuestar, encuesta, encuestas, cuestionario, cuestionarios, sondeo, sondeos
~ ask, asked, asking, preguntar, pregunta
~ answer, answered, answering, answers, reply, replied, replies, respond, responded, response, responses, responder, responde, respondio, respondido, respuesta, respuestas, =contestar, =contesta, =contestado
answer the phone, answers the phone, atender llamadas, phone calls, take calls, on the phone, coger el telefono, contestar el telefono, llamadas telefonicas, atencion telefonica
call, calls, phone calls, take calls, on the phone, telephone support, llamada, llamadas, llamadas telefonicas, por telefono, al telefono, coger el telefono, centralita, switchboard, call centre, call center, centro de llamadas, contact centre
argue, debate, debated, debates, discuss, discussed, discussion, discussions, debatir, debatio, discutir, discusion, discusiones, tertulia
convince, convinced, persuade, persuaded, persuasive, persuasion, win over, convencer, convence, convencio, convencido, persuadir
negotiate, negotiated, negotiates, negotiating, negotiation, negotiations, negotiator, bargain, bargaining, haggle, negociar, negocia, negociado, negociacion, negociaciones, negociador, negociadora, regatear
mediate, mediated, mediation, mediator, settle disputes, dispute, disputes, conflict resolution, mediar, mediacion, mediador, mediadora, resolucion de conflictos, resolver conflictos, disputas
agree, agreed, agreement, agreements, deal with partners, pact, acordar, acuerda, acuerdo, acuerdos, pactar, pacto, convenio, convenios, treaty, treaties, =tratado, =tratados
contract, contracts, =contratos, =contrato, signed contract, firma del contrato
sign, signed, signing, signature, signatures, =firmar, =firma, =firmado, =firmas, rubrica
promise, promised, keep promises, keep their word, cumplir promesas, prometer, prometio, promesa, cumplir la palabra
commitment, commitments, committed, compromiso, compromisos, comprometerse, comprometido
~ meet, met with, get together, gather people, reunirse, reune, reunio, reunido, quedar con, encontrarse con
visit, visited, visits, visiting, visitor, visitors, come to see, came to see, drop by, visitar, visita, visitan, visitas, visitado, visitante, visitantes, acudir, acude
welcome, welcomed, host, hosted, hosts, hosting guests, greet, greeted, acoger, acoge, acogio, acogida, recibir visitas, recibir a, anfitrion, anfitriona, hospitality to guests, bienvenida, dar la bienvenida
invite, invited, invitation, invitations, invites, invitar, invita, invitado, invitada, invitacion, invitaciones, guest speaker
attend, attended, attendance, attendees, take part, took part, taking part, participate, participated, participation, participant, participants, asistir a, asistio a, =asistentes, participar, participa, participo, participado, participacion, participante, participantes, tomar parte, formar parte, presenciar
~ join, joined, joining, joins, became part, unirse, se unio, incorporarse, se incorporo, incorporacion, sumarse, ingresar, ingreso en, afiliarse
belong, belongs, member, members, membership, pertenecer, pertenece, pertenencia, miembro, miembros, socio, socia, socios, afiliado, afiliada
leave, leaving, left the company, resign, resigned, resignation, depart, departed, departure, marcharse, se marcho, irse, se fue, dimitir, dimitio, dimision, renunciar, renuncia, renuncio, baja voluntaria
hire, hired, hires, hiring, recruit, recruited, recruits, recruiting, recruitment, recruiter, take on staff, took on staff, contratar, contrata, contrato a, contratado, contrataciones, contratacion, fichar, ficho, =fichaje, reclutar, recluta, reclutador, reclutadora, reclutamiento, seleccion de personal, contratada, contratados
fire staff, dismissed, dismissal, layoff, layoffs, laid off, redundancy, redundancies, despedir, despido, despidos, despidio
retirement, =retire, =retired, retiree, pensioner, pensioners, jubilarse, jubilado, jubilada, jubilacion, jubilados, pensionista, pensionistas
promote, promoted, promotion, move up, moved up, worked up to, climb the ladder, ascender, asciende, ascendio, ascendido, ascenso, ascensos, promocionar, promocionado
earn, earned, earns, earning, earnings, ganarse la vida, make a living, ganar dinero
live, lived, lives, living in, reside, resides, resident, residence, settle, settled, dwell, based in, home is in, vivir, vive, viven, vivio, vivido, residir, reside, residente, residentes, afincado, afincada, establecido en, asentarse, radicado, radicada, domiciliado
born, birth, birthplace, nacer, nacio, naci, nacido, nacida, nacimiento, natural de, oriundo, oriunda, native of, hometown, home town
grew up, grow up, grown up, childhood, raised in, criarse, se crio, crecio en, infancia, ninez, upbringing
die, died, death, deaths, deceased, late founder, morir, murio, muerto, muerte, muertes, fallecer, fallecio, fallecido, fallecimiento, difunto
marry, wedding, weddings, bodas, boda, nupcial, bridal, bride, brides, novias de boda, getting married, got married, casarse, casamiento, matrimonio
cook, cooked, cooks, cooking, culinary, prepare meals, cocinar, cocina, cocino, cocinado, cocinero, cocinera, guisar, guiso, guisos, preparar comidas, culinario, culinaria, gastronomia, gastronomico, gastronomy
bake, baked, bakes, baking, baker, bakers, bakery, bakeries, hornear, hornea, horneado, panadero, panadera, panaderos, panaderia, panaderias, hacer pan, amasar, amasado, obrador
eat, ate, eaten, eating, eats, dine, dined, dining, meal, meals, comer, comemos, comido, comida, comidas : breakfast/breakfasts/desayuno/desayunos/desayunar; lunch/lunches/almuerzo/almuerzos; dinner/dinners/supper/cena/cenas/cenar
drink, drank, drinks, drinking, beverage, beverages, beber, bebe agua, bebida, bebidas
wait tables, waited tables, servir mesas, atender mesas
~ serve, served, serves, serving, servir, sirve, sirvio, servido
feed, fed, feeding, alimentar, alimenta, dar de comer, alimentacion
sleep, slept, sleeping, asleep, overnight stays, dormir, duerme, durmio, sueno, pernoctar, pernoctacion, pernoctaciones
grow plants, cultivate, cultivated, cultivation, plant trees, =planted, =planting, sow, sowed, sown, sowing, grow vegetables, grow crops, cultivar, cultiva, cultivan, cultivado, cultivo, cultivos, =plantar, =plantado, plantacion, plantaciones, sembrar, siembra, sembrado, crop, crops
harvest, harvested, harvests, harvesting, reap, cosechar, cosecha, cosechas, siega, segar : grape harvest/vendimia/vendimiar/vendimias
irrigate, irrigated, irrigation, watering plants, water the plants, regar, riega, riego, riegos, regadio
breed, bred, breeding, breeder, raise animals, rear animals, criar, cria de, crianza, criador, criadora
clean, cleaned, cleans, cleaning, cleaner, cleaners, tidy, tidied, sweep, swept, scrub, limpiar, limpia, limpiado, limpieza, limpiezas, limpiador, limpiadora, asear, barrer, fregar, ordenar la casa
wash, washed, washes, washing, laundry, laundries, launder, lavar, lava ropa, lavado, lavanderia, lavanderias, colada, tintoreria, dry cleaning
disinfect, disinfected, disinfection, sterilise, sterilize, sterilised, sterilization, hygiene, hygienic, desinfectar, desinfeccion, esterilizar, esterilizacion, higiene, higienico
summarise, summarize, summarised, summary, summaries, abstract of, sum up, resumir, resumen, resumenes, sintetizar, sintesis
advertise, advertised, advertising, advertisement, advertisements, =advert, ads, publicity, anunciar, anuncia, anuncio, anuncios, publicidad, publicitario, publicitaria
spread the word, dar a conocer, difundir, difusion, difunde
campaign, campaigns, campaigning, campana, campanas
broadcast, broadcasts, broadcasting, broadcaster, air time, on air, retransmitir, retransmision, emitir, emite, emisora, emisoras, retransmisiones
~ present, presented, presents, presenting, presentar, presenta, presentado, exponer, expuso, expone
presentador, =presenter, presentadora, =presenters, presentadores, host of shows
presentation, presentations, presentacion, presentaciones, slides, diapositivas
exhibit, exhibited, exhibits, exhibition, exhibitions, show work in galleries, exponer obra, expuesto, exposicion, exposiciones, muestra colectiva
protect, protected, protects, protecting, protection, safeguard, safeguarding, shield, shelter, sheltered, proteger, protege, protegen, protegio, protegido, proteccion, resguardar, salvaguardar
defend, defended, defends, defending, defence, defense, advocate for, advocacy, stand up for, defender, defiende, defendio, defendido, defensa
conserve, conserved, conservation, preserve, preserved, preservation, conservar, conserva, conservado, conservacion, preservar, preservacion, conservador de museo
prevent, prevented, prevents, prevention, preventive, avoid, avoided, avoids, avert, prevenir, previene, prevencion, preventivo, preventiva, evitar, evita, evito, evitado, impedir
warn, warned, warning, warnings, alert, alerted, alerts, avisar, avisa, aviso, avisos, =advertir, =advierte, =advertencia, alertar, alerta, alertas
~ replace, replaced, replaces, replacing, replacement, replacements, substitute, substituted, swap, swapped, take the place of, took the place, stand in for, reemplazar, reemplaza, reemplazo, reemplazado, sustituir, sustituye, sustituyo, sustitui, sustituido, sustitucion, sustituto, sustituta, suplencia, suplencias, cambiar por
remove, removed, removes, removing, removal, take away, took away, take out, took out, delete, deleted, eliminate, eliminated, get rid of, got rid of, eliminar, elimina, eliminado, eliminacion, =quitar, =quita, =quitado, borrar, borra, borrado, suprimir, suprime, =retirar, =retirada, =retirado, sacar de
~ add, added, adds, adding, addition, include also, anadir, anade, anadio, anadido, agregar, agrega, agregado, sumar
mix, mixed, mixing, mixture, blend, blended, blends, mezclar, mezcla, mezclas, mezclado
~ combine, combined, combines, combining, combination, combinar, combina, combinado, combinacion
join things, connect, connected, connects, connecting, connection, connections, link, linked, links, linking, attach, conectar, conecta, conectado, conexion, conexiones, enlazar, enlace, enlaces, unir, vincular
~ separate, separated, split, splits, divide, divided, division into, separar, separa, separado, separacion, dividir, divide, dividio, dividido
sort, sorted, sorting, classify, classified, classification, categorise, categorize, categories, clasificar, clasifica, clasificado, clasificacion, ordenar
catalogue, catalogued, cataloguing, cataloging, catalogar, cataloga, catalogado, catalogacion
~ share, shared, shares, sharing, compartir, comparte, comparten, compartio, compartido
~ offer, offered, offers, offering, provide, provided, provides, providing, supply, supplied, supplies, ofrecer, ofrece, ofrecemos, ofrecen, ofrecio, ofrecido, oferta, proporcionar, proporciona, proporcionado, suministrar, suministra, suministro, suministros, facilitar, brindar, dotar, prestar servicios
vendors, =supplier, =suppliers, =provider, =providers, proveedor, proveedora, proveedores, suministrador
~ request, requests, requested, apply for, applied for, application for, solicitar, solicita, solicitado, solicitud, solicitudes, pedir, pide, pidio, pedido a, peticion, peticiones, petition
paperwork, papeleo, tramitar, tramita, tramite, tramites, red tape, burocracia, bureaucracy, gestiones administrativas
order goods, purchase order, orders, order taking, pedidos, pedido, =encargos, =encargar, =encargo
cancel, cancelled, canceled, cancellation, cancellations, call off, cancelar, cancela, cancelado, cancelacion, cancelaciones, anular, anulacion
delay, delayed, delays, late delivery, run late, behind schedule, overdue, postpone, postponed, retrasar, retraso, retrasos, retrasado, demora, demoras, tardanza, aplazar, aplazado, aplazamiento, llegar tarde, atraso
wait, waited, waits, waiting, wait list, waiting list, esperar, espera, esperas, lista de espera
hurry, urgent, urgency, urgently, rush, rushed, in a hurry, tight deadline, tight deadlines, urgente, urgentes, urgencia, con prisa, prisas, contrarreloj, plazos ajustados
fail, failed, fails, failing, failure, failures, go wrong, went wrong, =fallar, =falla, =fallado, =fallo, =fallos, fracasar, fracaso, fracasos, estropear, estropeado : =outage
outage, outages, downtime, crash, crashes, crashed, caida del servicio, caidas del servicio, system down, break down, broke down
break, broke, broken, breaks, damage, damaged, damages, damaging, romper, rompe, rompio, roto, rotura, roturas, danar, danado, dano, danos, desperfecto, desperfectos, deteriorar, deterioro
destroy, destroyed, destruction, destruir, destruye, destruyo, destruido, destruccion, arrasar
burn, burned, burnt, burning, fire, fires, quemar, quema, quemado, incendio, incendios, fuego, fuegos : =wildfire
wildfire, wildfires, forest fire, forest fires, incendio forestal, incendios forestales
flood, flooded, floods, flooding, inundar, inundacion, inundaciones, riada, riadas
heat, heated, heating, boiler, boilers, calentar, caliente, calefaccion, caldera, calderas
cool, cooled, cooling, refrigeration, refrigerate, refrigerated, enfriar, enfriamiento, refrigerar, refrigeracion, refrigerado : =air conditioning
air conditioning, climatizacion, aire acondicionado, hvac, air conditioner
freeze, froze, frozen, freezing, freezer, congelar, congelado, congelados, congelador, congelacion
~ control, controlled, controls, controlling, regulate, regulated, controlar, controla, controlado, regular procesos, regulacion
regulation, regulations, normativa, normativas, reglamento, reglamentos, norma, normas, regulatory, regulatorio
obey rules, comply, complied, compliance, compliant, abide, conform, cumplir, cumple, cumplio, cumplimiento, cumplimiento normativo, acatar
approve, approved, approval, approvals, authorise, authorize, authorised, authorized, authorisation, authorization, permit, permits, permission, permissions, aprobar, aprueba, aprobado, aprobacion, autorizar, autoriza, autorizado, autorizacion, autorizaciones, permiso, permisos, visto bueno
reject, rejected, rejection, refuse to, turn down, turned down, rechazar, rechaza, rechazado, rechazo, denegar, denegado
complain, complained, complaint, complaints, grievance, grievances, unhappy customers, claim, claims, quejarse, queja, quejas, reclamar, reclama, reclamacion, reclamaciones
thank, thanked, gratitude, grateful, appreciate, appreciated, agradecer, agradece, agradecido, agradecimiento
criticise, criticize, criticism, critique, critic, critics, criticar, critica, criticas
feedback, retroalimentacion, comentarios de mejora, retroalimentar
praise, praised, compliment, compliments, commend, commended, elogiar, elogia, elogio, elogios, alabar, alabanza, felicitar, felicitaciones, congratulate
recommend, recommended, recommends, recommending, recommendation, recommendations, endorse, endorsed, endorsement, vouch for, recomendar, recomienda, recomiendan, recomendado, recomendacion, recomendaciones, avalar, avala, avalan
trust, trusted, trusts, trusting, rely on, relies on, relied on, confiar, confia, confian, confianza, fiarse
believe in, belief, beliefs, creencia, creencias
principles, =values, ethics, ethical, ethically, =valores, principios, etica, etico, eticos
love, loved, loves, loving, enjoy, enjoyed, enjoys, enjoying, adore, fond of, keen on, passionate, passion, passions, enthusiast, enthusiastic, enthusiasm, fan of, crazy about, amar, encantar, encanta, encantan, disfrutar, disfruta, disfrutan, apasionar, apasiona, apasionado, apasionada, pasion, pasiones, entusiasta, entusiasmo, aficionado a, aficionada a, gusta, gustan, le gusta
hate, hated, hates, dislike, dislikes, disliked, can not stand, odiar, odia, detestar, detesta, disgustar, no soporta
dream, dreams, dreamed, aspire, aspires, aspiration, aspirations, ambition, ambitions, wish to become, sonar con, suena con, aspirar, aspira, aspiracion, aspiraciones, ambicion, ambiciones, meta profesional, ilusion
~ goal, goals, aim, aims, objective, objectives, target, targets, purpose, mission, objetivo, objetivos, meta, metas, proposito, mision, finalidad
~ want to, intend, intends, intention, intentions, plans to, pretender, pretende, intencion, intenciones, tiene previsto
remember, remembered, memory, memories, recall things, memorise, =recordar, recuerda, recuerdo, recuerdos, memoria, memorizar
forget, forgot, forgotten, forgetting, olvidar, olvida, olvidado, olvido
~ understand, understood, understands, understanding, grasp, comprehend, comprehension, entender, entiende, entendio, entendido, comprender, comprende, comprendio, comprension
~ think, thinking, thinks, reflect, reflection, reason through, reasoning, pensar, piensa, pensado, pensamiento, reflexionar, reflexiona, reflexion, razonar, razonamiento
imagine, imagined, imagination, imaginative, imaginar, imagina, imaginacion, imaginativo, imaginativa
doubt, doubts, unsure, uncertain, uncertainty, dudar, duda, dudas, incertidumbre, incierto
fear, fears, afraid, scared, phobia, phobias, miedo, miedos, temer, temor, temores, fobia, fobias
cry, wept, tears, llorar, llora, llanto, lagrimas
fight, fought, fighting, fights, struggle, struggled, struggles, battle, combat, luchar, lucha, luchas, luchado, pelear, pelea, combatir, combate
suffer, suffered, suffering, sufrir, sufre, sufrio, padecer
ill, illness, illnesses, sick, sickness, disease, diseases, enfermo, enferma, enfermos, enfermedad, enfermedades, dolencia, dolencias, patologia, patologias
heal, healed, cure, cured, cures, curar, curado, sanar, recuperarse
recover, recovered, recovery, recuperar, recupera, recuperacion, recuperado, get back on its feet
rehabilitation, rehab, rehabilitacion, rehabilitar pacientes
treat, treated, treating, treats, treatment, treatments, tratar pacientes, trata a, tratamiento, tratamientos : =therapy
therapy, therapies, terapia, terapias, terapeutico, terapeutica, therapeutic
diagnose, diagnosed, diagnosis, diagnoses, diagnostic, diagnostics, diagnosticar, diagnostica, diagnostico, diagnosticos
injure, injured, injury, injuries, wound, wounds, wounded, lesion, lesiones, lesionado, herir, herido, herida, heridas
accident, accidents, accidente, accidentes, siniestro, siniestros, crashed a car
exercise, exercises, workouts, ejercicio, ejercicios
gym, fitness, workout, work out at the gym, keep fit, =gimnasio, =gimnasios, hacer deporte, ponerse en forma
relax, rested, resting, relaxed, relaxing, unwind, break from work, descansar, descansa, descanso, descansos, relajarse, relaja, desconectar
wear, wore, worn, dress, dressed, dresses, vestir, viste, vestido, vestidos, ropa puesta
~ use, used, uses, using, utilise, utilize, employ tools, apply, applied, usar, usa, usan, usado, utilizar, utiliza, utilizan, utilizado, emplear, emplea, empleado en, aplicar, aplica, aplicado, aplicacion de, uso, utilizacion
~ handle, handled, handles, handling, deal with, dealt with, deals with, cope with, coped, tratar con, lidiar, manejar, maneja, manejado, manejo
~ achieve, achieved, achieves, achieving, achievement, achievements, accomplish, accomplished, accomplishment, accomplishments, attain, attained, manage to, success, succeed, succeeded, successful, lograr, logra, logrado, logro, logros, conseguir, consigue, consiguio, conseguido, alcanzar, alcanza, alcanzado, exito, exitos, exitoso, triunfos
~ try, tried, attempt, attempted, attempts, intentar, intenta, intento, intentos, intentado, tratar de
~ need, needed, require, required, requires, requirement, requirements, requisito, requisitos, requerir, requiere, necesidad, necesidades, necesario, needs
invest, invested, invests, investing, investment, investments, investor, investors, invertir, invierte, invirtio, invertido, inversion, inversiones, inversor, inversora, inversores
raise funds, fundraise, fundraising, fund-raising, crowdfunding, raised money, raise money, recaudar, recauda, recaudado, recaudacion, captar fondos, captacion de fondos, recaudar fondos, micromecenazgo
funding, =funding, =funded, =funder, =funders, financiar, financia, financiado, financiacion, fund a project, financed, financing
grant, grants, subsidy, subsidies, subvencion, subvenciones, subvencionado, ayudas publicas
scholarship, scholarships, fellowship, fellowships, bursary, bursaries, beca, becas, becado, becada, grant, grants
import, imported, imports, importing, importer, importar, importacion, importaciones, importador, importadora
export, exported, exports, exporting, exporter, exportar, exporta, exportacion, exportaciones, exportador, exportadora
distribute, distributed goods, distribution, distributor, distributors, =distribuir, =distribuye, distribuidor, distribuidora, distribuidores, distribucion, =distributes
transfer, transferred, transfers, hand down, handover, pass on, passed on, transferir, transfiere, transferencia, traspasar, traspaso, traspasos, traspasar un negocio, relevo generacional
inherit, inherited, inheritance, heir, heirs, heiress, heritage of the family, heredar, hereda, heredado, herencia, herencias, heredero, heredera, herederos
install, installed, installs, installing, installation, installations, installer, installers, fitted kitchens, fitter, fitters, instalar, instala, instalado, instalacion, instalador, instaladora, instaladores, colocar, coloca, colocacion
operating machines, operator, operators, operar maquinas, manejar maquinaria, operario, operaria, operarios, maquinista, machine operator
~ operate, operated, operates, operating
maintain, maintained, maintains, maintaining, maintenance, upkeep, keep in good order, servicing, serviced, mantener, mantiene, mantuvo, mantenido, mantenimiento, conservacion de edificios, puesta al dia
~ update, updated, updates, updating, keep up to date, kept up to date, bring up to date, actualizar, actualiza, actualizado, actualizacion, actualizaciones, poner al dia
modernise, modernised, modernize, modernized, modernisation, modernization, modernizar, moderniza, modernizado, modernizacion : =digitise
digitise, digitised, digitize, digitized, digitisation, digitization, digitalization, digitalisation, digitalizar, digitaliza, digitalizado, digitalizacion, digitalizados, digitalizadas : escanear/escaneo/escaneado; scan/scanned/scanning
automate, automated, automation, automating, automatizar, automatiza, automatizado, automatizacion, sin intervencion manual
simplify, simplified, simplifies, simplification, streamline, streamlined, make easier, made easier, simplificar, simplifica, simplificado, simplificacion, agilizar, agiliza, facilitar el trabajo
speed up, sped up, accelerate, accelerated, acceleration, make faster, made faster, quicker, faster, acelerar, acelera, acelerado, aceleracion, mas rapido, agilizar
standardise, standardize, standardised, standardized, standard, standards, normalizar, normalizacion, estandarizar, estandarizacion, estandar, estandares, homologar, homologacion, homologado
map out, mapped, mapping, cartografiar, mapear : =survey land
survey land, =surveyor, =surveyors, =surveying, land survey, topografo, topografa, topografia, levantamiento topografico, topographer, topography
navigate, orienteering, find the way, orientarse, brujula, compass
imitate, copy, copied, copies, copying, copiar, copia, copias, copiado, imitar, imita, reproducir, reproduccion, reproducciones, replica, replicas
hide, hid, hidden, secret, secrets, conceal, ocultar, oculto, esconder, escondido, secreto, secretos
confidential, confidentiality, confidencial, confidencialidad, discrecion, professional secrecy, secreto profesional
lift, lifted, lifting, hoist
crane, cranes, grua, gruas, crane operator, gruista
forklift, forklifts, carretilla elevadora, carretillas elevadoras, carretillero, carretillera, toro mecanico, forklift driver
push for, campaign for, activist, activists, activism, protest, protests, protested, activista, activistas, activismo, protestar, protesta, protestas, manifestacion, manifestaciones, reivindicar, reivindicacion
vote, voted, voting, election, elections, electoral, voter, voters, votar, voto, votos, votacion, votaciones, elecciones, comicios
~ represent, represented, represents, representing, representation, representative, representatives, spokesperson, on behalf of, representar, representa, representado, representacion, representante, representantes, portavoz, en nombre de
delegate, delegated, delegating, delegar, delega, delegacion de tareas
influence, influenced, influential, influir, influye, influencia, influyente
inspire, inspired, inspires, inspiring, inspiration, inspirar, inspira, inspirado, inspiracion
motivate, motivated, motivates, motivation, motivating, encourage, encouraged, encourages, encouragement, motivar, motiva, motivado, motivacion, animar, anima a, alentar, alienta, estimular
surprise, surprised, surprising, sorprender, sorprende, sorpresa, sorprendente
challenge, challenges, challenging, challenged, hardest, reto, retos, desafio, desafios, dificultad, dificultades, difficulty, difficulties, hurdle, hurdles, obstacle, obstacles, obstaculo, obstaculos
risk, risks, risky, hazard, hazards, hazardous, danger, dangers, dangerous, riesgo, riesgos, arriesgado, peligro, peligros, peligroso, peligrosa
~ result, results, outcome, outcomes, impact, impacts, effect, effects, difference made, resultado, resultados, impacto, impactos, efecto, efectos, fruto de
~ develop, developed, develops, developing, development, desarrollar, desarrolla, desarrollado, desarrollo, evolve, evolved, evolution, evolucionar, evolucion
~ integrate, integrated, integration, incorporate, integrar, integra, integrado, integracion
include people, inclusion, inclusive, diversity, equality, equal opportunities, inclusivo, inclusiva, incluir a todos, diversidad, igualdad, gender equality, igualdad de genero, equidad, equity and inclusion, no discriminacion, discrimination
proofread, proofreading, proofreader, proofreaders, copyediting, copy editor, corregir textos, corrige textos, correccion de textos, corrector, correctora, correctores, correccion de estilo, style correction
`;
