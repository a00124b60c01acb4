/**
 * What work is about, by subject: posts, sectors, education, tasks, and what a résumé tells, in both languages.
 *
 * @module
 */
import { BUILDING } from "./building.ts";
import { CARE } from "./care.ts";
import { EDUCATION } from "./education.ts";
import { HEALTH } from "./health.ts";
import { HOSPITALITY } from "./hospitality.ts";
import { INDUSTRY } from "./industry.ts";
import { LAND } from "./land.ts";
import { LAW_MONEY } from "./law_money.ts";
import { TEACHING } from "./teaching.ts";
import { TRANSPORT } from "./transport.ts";

/** As in `technology.ts`; a line without members has words of one meaning, `~` marks what says little by itself. */
const COMMON = `
software engineer, software developer, developer, programmer, engineer, ingeniero de software, desarrollador, desarrolladora, programador, ingeniero, ingeniera
designer, disenador, disenadora, product designer, ux designer
teacher, profesor, profesora, docente, maestro, maestra, instructor, instructora, lecturer, tutor, professor, trainer, formador, formadora, facilitator, teach, teaching, taught, ensenar, ensena, ensenado, docencia, impartir, impartido, dar clase, dar clases, dado clases, dado cursos, teaching experience, train, training, formacion, formar, formo, formado, formados, trained, workshop, workshops, taller formativo, curso, cursos, course, courses, talleres, lesson, lessons, students, alumnos, alumnas, clases, bootcamp teacher
mentor, mentors, mentoring, mentored, mentora, mentorizado, mentorizar, mentoria, coach, coaching, coached, acompanar, acompanado, acompane, tutored, guide juniors, juniors, junior, interns, becarios, practicas, en practicas, gente que empieza, beginners, principiantes, apprentices, aprendices, newcomers, train juniors, recien llegados, quienes llegan
~ management, gestion, gestionar, gestionado, manage, managed, managing, lead, led, leading, leader, leadership, liderar, lidera, liderado, liderazgo, dirigir, dirige, dirigido, coordinar, coordina, coordinado, coordino, coordinacion, coordinate, coordinated, team lead, team leader, tech lead, technical lead, head of, responsable, a cargo, in charge, en cargo, supervise, supervisar, supervisado, supervision, supervisor, jefe de equipo, jefa de equipo, people management, managed people, manage people, managing people, working group, hired and led, ran a team, heads
boss, bosses, superior, superiors, supervisor, jefe, jefa, jefes, director, directora, cto, head, head of product, superiores
manager, managers, gerente, gerentes, engineering manager, project manager, product manager, people manager, team manager
founder, founded, fundar, fundador, fundadora, fundado, fundo, found a company, cofounder, co-founder, own company, own business, entrepreneur, emprendedor, emprender, emprendido, founders
freelance, freelancer, autonomo, autonoma, self-employed, self employed, por cuenta propia, freelancing, independiente, contractor, freelancer work, independent
volunteer, volunteering, voluntariado, voluntario, voluntaria, unpaid work, charity work, pro bono, ong, ngo, nonprofit, non-profit, charity, charities, sin animo de lucro, asociacion, asociaciones, association, associations, community work, community, comunidad, social impact : cruz roja/red cross; code for america; girls who code; coderdojo; neighbourhood; vecinos
startup, start-up, startups, early-stage, empresa emergente, founders : startup; mvp; early-stage
client, clients, cliente, clientes, customer, customers, customer-facing, consumers, encargo, commission, comprador
~ company, companies, employer, employers, empresa, empresas, empleador, compania, companias, business, firm, organisation, organization, organizacion
~ industry, sector, sectors, industries, sectores, industria, campo
energy, energia, electricity, electrica, electricidad, power, utility, utilities, renewable, renovable, renovables, renewables, energetico, energetica, electric : electricity supplier; comercializadora; solar; wind; eolica
agriculture, agricultura, farming, agraria, agrarias, agrario, agricola, agricolas, farm, farms, granja, granjas, agro, campo, countryside, farmers, agricultores, cooperativas agrarias, citricos, citrus, ganaderia, co-op, co-ops, cooperative, cooperatives, cooperativa, cooperativas : irrigation; riego; dairy; queseria; cheese; milk; farming cooperatives
health, healthcare, sanidad, sanitario, sanitaria, salud, medical, medico, medica, medicine, medicina, hospital, hospitals, hospitales, clinic, clinica, patient, patients, pacientes, sector sanitario, health sector : nurse; enfermera; physiotherapy; urgencias; triaje; health startups
nurse, nurses, nursing, enfermera, enfermero, enfermeria
emergency, emergencies, urgencias, er, emergency room, a&e, triage, triaje
critical care, intensive care, icu, uci, cuidados criticos, cuidados intensivos, criticos, critical
paediatrics, pediatrics, pediatria, pediatric, ninos enfermos
surgery, operating theatre, operating room, quirofano, cirugia
finance, financial, finanzas, financiero, financiera, financial sector : insurance/insurer/seguros/aseguradora/insurance broker; bank/banking/banks/banca/banco/bancos; fintech; trading; audit; accounting/contabilidad
insurance, insurer, seguros, aseguradora, seguro, claims
bank, banks, banking, banca, banco, bancos, fintech
billing, bill, bills, invoice, invoices, invoicing, factura, facturas, facturar, facturacion, facturaciones
library, libraries, biblioteca, bibliotecas, archive, archives, archivo, archivos, hemeroteca, museum, museo, heritage, patrimonio
press, newspaper, newspapers, prensa, periodico, periodicos, diario, diarios, journalism, periodismo, journalist, journalists, periodista, periodistas, newsroom, newsrooms, redaccion, redacciones, media, medios, medios de comunicacion, noticias
public sector, public administration, sector publico, administracion publica, administraciones publicas, administracion, government, governments, gobierno, council, ayuntamiento, ayuntamientos, municipal, city governments, city government, civic, public services, ministerio, servicios publicos, town hall, local authority : city governments; civic technology; centro publico; public research
research, investigacion, investigador, researcher, investigadora, scientific, cientifico, cientifica, science, investigar, academia, peer reviewed, peer-reviewed, study, informes : paper; research centre; centro publico de investigacion; osdi; dissertation; conference paper
manufacturing, industrial, fabrica, factory, factories, planta, plant, shop floor, shop-floor, industria, produccion, fabricacion, workshop, taller : shipyard; astillero; ceramics; kiln; hornos
shipyard, shipyards, astillero, astilleros, boat, boats, barco, barcos, ship, ships, vessel, naval, fishing boats, pesquero, slipway, grada
ceramics, ceramica, kiln, kilns, horno, hornos, pottery, firing, coccion, potter, potters
cheese, queso, quesos, queseria, queserias, dairy, cheese dairy, lacteos, cheese maker, cheese makers, milk, leche
bicycle, bicycles, bike, bikes, bici, bicis, bicicleta, bicicletas, cycling, ciclismo, ride a bike
cellar, cellars, bodega, bodegas, cave, caves, cueva, cuevas, winery, vino, wine
car industry, automotive, automocion, coches, cars, vehicles
hospitality, hotel, hotels, hoteles, restaurant, restaurants, restaurante, restaurantes, hosteleria, turismo, tourism, travel
retail, tienda, tiendas, shop, shops, store, stores, comercio
logistics, logistica, warehouse, almacen, shipping, transporte, transport, supply chain, cadena de suministro
education sector, sector educativo, edtech, schools, colegios, escuelas, school, colegio
school children, kids, children, ninos, ninas, young people, jovenes, adolescentes, teenagers, high school students, 11 to 18 year olds, kids work : girls who code; coderdojo; high school
legal, law, derecho, abogado, lawyer, juridico
telecom, telecommunications, telecomunicaciones
water, agua, hydrology, hidrologia, drought, sequia, reservoir, reservoirs, embalse, embalses, cuenca, basin
environment, medio ambiente, environmental, climate, clima, ambiental, sustainability, sostenibilidad
music, musica, artist, artista
art, arte, artistic, drawing, dibujo, painting, fine art, bellas artes
marketing, seo, publicidad, advertising, advertisement, advertisements, anuncios, social media, redes sociales
sales, ventas, vender, seller
human resources, recursos humanos, hr, recruiting
salary, sueldo, salario
~ employee, employees, empleado, empleados, staff, plantilla, trabajadores, people, trabajador
~ team, teams, equipo, equipos, group, grupo
colleague, colleagues, coworker, coworkers, teammate, teammates, companero, companeros, companera, compañeros
intern, interns, internship, internships, becario, becarios, becaria, practicas, apprentice, trainee
~ current, currently, at the moment, right now, actual, actualmente, nowadays, these days, present, to today, hasta hoy, hoy en dia, ahora mismo
promoted, promotion, ascender, ascendido, ascenso, promocionado, promociones
~ improve, improved, improving, improvement, improvements, mejora, mejorar, mejoro, mejorado, mejoras, better, increase, increased, raised, boosted, optimized : reduced; cut; fell; bajo; faster
reduce, reduced, reduces, reducing, reduction, reducir, redujo, reducido, redujeron, bajar, bajo, baje, bajado, cut, lower, lowered, fell, fall, drop, dropped, decrease, decreased, disminuir, disminuyo, save, saved, saving, savings, ahorrar, ahorro, ahorraron, ahorra, offloaded, shorten, acortar, less, menos, speed up, sped up, acelerar
~ catch, caught, detect, detected, detectar, detecto, detectado, stop, stopped, detuvieron, detener, spot, spotted, prevent, prevented, evitar, evito, find, found, pillar, impedir
mistake, mistakes, error, errors, errores, wrong, erronea, erroneas, bug, bugs, fallo, fallos, fault, faults, equivocacion, incorrecto
~ create, created, creating, crear, creo, creado, cree, build, built, building, construir, construyo, construido, construi, develop, developed, developing, desarrollar, desarrollo, desarrollado, desarrollo, make, made, making, hacer, hizo, hecho, hice, author, authored, autor, autora, wrote, written, escribio, escribi, implement, implemented, implementar, implemento, implementado, set up, montar, montado, monto, puse en marcha, poner en marcha, put in place, implant, implante, implantado, launch, launched, lanzar, lanzado, disene, designed, disenado, diseno, ship, shipped, invented, inventar
~ write, writes, writing, written, wrote, escribir, escribe, escrito, escribio, redactar, redacta, redactado, redacte, author, authored, autor, autora
replace, replaced, sustituir, sustituyo, sustitui, reemplazar, reemplazo, substitute, swap
~ maintain, maintained, maintains, maintaining, maintainer, mantener, mantenemos, mantenimiento, mantiene, mantenedora, mantenedor, maintenance, soporte, support, mantenéis, manteneis, look after, keep running, upkeep, desaparecer, disappear
~ design, designs, designed, designing, diseno, disenar, disenado, disene
fix, repair, repairs, reparar, reparacion, arreglar, fichas de reparacion, mechanic, mechanics, mecanico, mecanicos
measure, measured, medir, medida, medidas, measurement, reading, readings, lectura, lecturas
~ use, users, usuarios, usuario, user, usan, used by, utilizan, consultan, consulta, visitors, visitantes, audience, read it, lo usan, leen, seguido
popular, popularity, popularidad, famous, famoso, conocido, conocida, adoption : stars; used by; downloads; read by; lo usan; consultan
install, installed, instalar, instalado, instalacion, installation, installing, download, descargar
sign up, signing up, alta, register, registrarse, registration, darse de alta, onboarding
~ learn, learns, learned, learning, aprender, aprende, aprendido, aprendizaje, study
~ works, run, runs, running, funciona, funcionar, funcionando, funcionan, en marcha, operating, up and running
~ fast, faster, quick, quickly, rapido, rapida, seconds, segundos, minutes, minutos, how long does it take, speed
wait, waiting, espera
~ size, weight, weigh, weighs, small, tamano, pesa, ocupa, kb, big, large, how small, grande
glove, gloves, guante, guantes
alarm, alarms, alert, alerts, alerta, alertas, alarma, alarmas, aviso, avisos, waking, wake, wakes, woke, despertar, despiertan, notification, notificaciones
recall, recalling, retirar, retirada, withdraw, batch, batches, lote, lotes, trace, traceability, trazabilidad, tracing, origin of product
visit, visits, visitar, visitais, on site, on-site, in situ, en el sitio, vamos al sitio, go there, in person, presencial, site visit, visitas
plan, planning, planificacion, planificar, schedule, calendar, calendario, planificador
board, tablero, panel, dashboard, cuadro de mando
environment, environments, entorno, entornos, staging, test environment, entorno de pruebas, staging environments
consumption, consumo, usage
meter, meters, contador, contadores
delivery, deliveries, entrega, entregas, paper slips, albaran, albaranes
map, maps, mapa, mapas, cartography, cartografia, atlas
noise, ruido, sound, sonido
real time, realtime, tiempo real, almost immediately, casi al momento, instantly, al instante
~ collaboration, collaborate, collaborates, colabora, colaborar, colaboracion, colaborado, contribute, contributes, contributed, contributor, contributors, contribuir, contribuye, contribucion, contributions, contribuciones, participate, participar, collaborated
origin, comes from, came from, come from, de donde sale, provenance, source, procedencia, lineage, linaje
praise, elogio, praised, opinion of her, think of, thinks of, thought of, say about, says about, said about, opinan de, dicen de, dice de
recognition, reconocimiento, reconocimientos, premio, premios, award, awards, prize, prizes, galardon, won, ganado, gano, ganar, win, winner, honor, honour, honors, awarded, shortlist, finalist, finalista, first place, galardonado, record, records, world record, medalla : hackathon
hackathon, hackathons, hackaton, hackatones
paper, papers, article, articles, articulo, articulos, publication, publications, publicacion, publicaciones, published, publicado, publish, ponencia, published work, peer reviewed, publico, publique
book, books, libro, libros
talk, talks, charla, charlas, conference, conferences, conferencia, conferencias, ponencia, ponencias, public speaking, conference speaker, conference speaking, spoken at, spoke at, jornadas, congreso, congresos, keynote, presented at, meetup, meetups
dissertation, thesis, tesis, tesis doctoral, doctoral thesis
phd, ph.d, doctorate, doctorado, doctoral, ph d, doctor, tesis doctoral
master, masters, master's, maestria, msc, ms, ma, mba, master of science, postgraduate, posgrado, postgrado, grad school, graduate school, graduate degree
bachelor, bachelors, bachelor's, ba, bsc, bs, licenciatura, licenciado, licenciada, undergraduate, undergrad, grado, carrera, bachelor of science, college degree, degree
university, college, universidad, uni, alma mater, campus, facultad, universitat
degree, degrees, titulo, titulacion, grado, carrera, licenciatura, estudios, qualification, qualifications, diploma : bachelor; master; phd; ba
grade, grades, gpa, nota, notas, calificacion, calificaciones, score, mark, marks, expediente, nota media
certificate, certificates, certification, certifications, certified, cert, certs, certificado, certificados, certificacion, certificaciones, certificada, acreditacion, acreditado, license, licence : associate; certified; administrator
patent, patents, patente, patentes
computer science, computer engineering, informatica, ingenieria informatica, computing
mathematics, maths, math, matematicas
communication, comunicacion, communicate, comunicarse, comunica
teamwork, trabajo en equipo, team player, team work, trabajar en equipo
problem solving, resolucion de problemas, solving complex problems
first aid, primeros auxilios, cpr, resuscitation, reanimacion, rcp, life support, soporte vital
protocol, protocols, protocolo, protocolos, procedure, procedimiento
diabetic, diabetes, diabetics, diabeticos
night shift, turno de noche, nights, shifts, turnos, noches
waiting time, tiempo de espera, espera media, wait time
record, records, historia clinica, historial, expediente electronico, electronic records, registro, register
interview, interviews, entrevista, entrevistas, user interviews
no-show, no-shows, no shows, missed appointments, missed appointment, citas perdidas, absences
form, forms, formulario, formularios, paper forms
exhibition, exposicion, exhibitions, gallery
consent, consentimiento
component, components, componente, componentes
mechanical, mecanica
ventilation, ventilacion
newspaper viewer, viewer, visor, reader, lector
pixel-perfect, responsive, diseno adaptable
public data, open data, datos abiertos, datos publicos
~ proud, orgullosa, orgulloso, achievement, achievements, logro, logros, accomplishment, accomplishments : reduced; increased; won; award; improved
star, stars, estrella, estrellas
library, libraries, libreria, librerias, biblioteca, package, packages, paquete, paquetes, module, modulo
prototype, prototypes, prototipo, prototipos, mvp, proof of concept, prueba de concepto
booking, bookings, reserva, reservas, appointment, appointments, cita, citas
children, child, kids, ninos, ninas, menores, minors, pupils, schoolchildren
elderly, ancianos, mayores, personas mayores, old people, seniors
shift, shifts, turno, turnos, guardia, guardias
domicilio, home visits, a domicilio, visitas a domicilio, house calls
vaccine, vaccines, vaccination, vacunas, vacunacion
award ceremony, gala
licence, license, licencia
query, queries, consulta, consultas
report, reports, informe, informes, reporting
law enforcement, police, policia
fundraising, recaudacion, captacion de fondos
negotiation, negotiate, negociacion, negociar
translation, translate, translated, traduccion, traducir, traducido
illustration, illustrate, ilustracion, ilustrar, ilustrador, ilustradora
photography, photographer, fotografia, fotografo, fotografa, fotos, photos, camera, camara
event, events, evento, eventos, organise events, organizar eventos
customer support, customer care, customer service, atencion al cliente, support team, soporte al cliente
quality, calidad
audit, audits, auditoria, auditorias, auditor
strategy, estrategia, strategic, estrategico
founding year, founded in, fundada en
construction, construccion, building site, obra, civil engineering, ingenieria civil
architect, architecture firm, arquitecto, arquitecta
translator, interpreter, traductor, traductora, interprete
chef, cook, cocinero, cocinera
accountant, contable, contador
lawyer, abogado, abogada, solicitor, attorney
biology, biologia, biologist, biologo, biologa
chemistry, quimica, chemist, quimico
physics, fisica, physicist, fisico
history, historia, historian, historiador, historiadora
philosophy, filosofia
psychology, psicologia, psychologist, psicologo, psicologa
economics, economia, economist, economista
electrical engineering, ingenieria electrica, electrical engineer
mechanical engineering, ingenieria mecanica, mechanical engineer
`;

/** All of them. */
export const WORK = [
  HEALTH,
  CARE,
  TEACHING,
  EDUCATION,
  LAW_MONEY,
  BUILDING,
  INDUSTRY,
  LAND,
  HOSPITALITY,
  TRANSPORT,
  COMMON,
].join("");
