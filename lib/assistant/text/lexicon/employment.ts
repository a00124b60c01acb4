/**
 * How people are employed: contracts, hours, places, ranks and pay, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `~` marks what says little by itself. */
export const EMPLOYMENT = `
freelance, autonomo, freelancer, self-employed, por cuenta propia, contractor, trabajador autonomo, independent contractor, profesional independiente, independent professional, works for herself, trabaja por su cuenta, monotributista, sole trader, independent consultant, consultora independiente, own clients, clientes propios, own practice
permanent contract, contrato indefinido, permanent job, indefinido, permanent position, contrato fijo, puesto fijo, indefinite contract, fija en plantilla, trabajo fijo, permanent employee, fijo en plantilla
temporary contract, contrato temporal, temporary job, temporal, fixed-term, temporary work, trabajo temporal, contrato de obra, eventual, temporary, contract work, temp job, =temping : =seasonal work
summer job, summer jobs, trabajo de verano, trabajos de verano, worked summers
seasonal work, trabajo de temporada, de temporada, seasonal job, seasonal, =temporeros, =temporera, =temporero, campana agricola, fijo discontinuo : =summer job
employment contract, contrato laboral, =contrato, =contratos, tipo de contrato, type of contract, contract of employment : =permanent contract; =temporary contract
full-time, jornada completa, tiempo completo, fulltime, a tiempo completo
part-time, media jornada, tiempo parcial, jornada parcial, parttime, a tiempo parcial, reduced hours, jornada reducida, por horas, by the hour, few hours, medio tiempo
working hours, jornada laboral, horario laboral, horarios, horas de trabajo, work schedule, jornada de trabajo : =full-time; =part-time; =shift work; =night shift; =weekend work; =overtime
remote, remotely, teletrabajo, work from home, telework, desde casa, home office, teletrabajar, distributed team, equipo distribuido, en remoto, remote work, telecommute, digital nomad, nomada digital, fully remote, trabajo a distancia, trabajar a distancia, work remotely : =hybrid work
hybrid work, hibrido, hybrid, trabajo hibrido, semipresencial, modalidad hibrida
on-site, presencial, in the office, en la oficina, in person, in situ, onsite, en persona, presencialmente, cara a cara, face-to-face
shift work, shifts, rotating shifts, turnos rotativos, a turnos, turno de manana, turno de tarde, trabajo a turnos, =turnos, =turno : =night shift; =weekend work; =on call
night shift, turno de noche, nights, noches, night work, trabajo nocturno, nocturno, worked nights, nightshift, turno nocturno, de noche, works at night, por la noche
weekend work, fines de semana, weekends, fin de semana, sabados y domingos, festivos, work weekends, public holidays worked, saturdays
on call, guardias, de guardia, localizable, standby duty, disponibilidad 24 horas, on-call rotation, out of hours
overtime, horas extra, extra hours, horas extraordinarias
salary, =sueldo, wage, remuneracion, remuneration, =sueldos, pretensiones salariales, retribucion, honorarios, salarial, pay rise, paid salary, subida salarial
rates, tarifa, day rate, hourly rate, precio por hora, daily rate, tarifa diaria, per hour rate, tarifa por hora, fees, honorarios profesionales
bonus, bonificacion, bonuses, incentivos, comisiones de ventas, pluses
~ job, trabajo, puesto, position, =empleo, post held, =cargo, occupation, profession, profesion, jobs, ocupacion, =empleos, =cargos, profesional, roles, line of work, oficio, trade learned
first job, primer trabajo, primer empleo, first position, earliest job, early career, inicios profesionales, began her career, empezo su carrera, start of her career, =comienzos
previous jobs, trabajos anteriores, previous employers, empleos anteriores, past jobs, empresas anteriores, former employer, former job, anterior trabajo, work history, historial laboral, trayectoria laboral, trayectoria profesional, vida laboral, employment history, career history, career path, past employers, professional background, recorrido profesional, carrera profesional
~ current, actual, currently, actualmente, at the moment, ahora, now, right now, nowadays, hoy en dia, present, to today, hasta hoy, these days, ahora mismo, presently, hasta la fecha, en la actualidad, hasta la actualidad, a dia de hoy
unemployed, desempleado, unemployment, between jobs, en paro, out of work, sin trabajo, jobless, job seeker, demandante de empleo, looking for work, paro laboral
jubilado, retirement, jubilacion, jubilarse, =retired
resign, dimitir, dimision, renuncia, left the company, dejar la empresa, dejar el trabajo, leave the job, dejo la empresa, dimitio, baja voluntaria, resignation, =quit
career change, cambio de carrera, change of career, cambio de profesion, reconversion profesional, changed careers, reorientacion profesional, switched careers, career switch, changed profession, cambio de sector, cambio de rumbo, reinventarse, new career, reinvented herself
seniority, antiguedad, senior, categoria profesional, seniority level, jerarquia, nivel profesional : =senior level; =entry level
senior level, puesto senior, senior position, veterana, =experimentado, =experimentada, experienced professional, decades of experience, larga trayectoria, larga experiencia, long experience, amplia experiencia, extensive experience, dilatada experiencia, two decades, dos decadas, =seasoned
years of experience, anos de experiencia, experience in years : decades of experience/decadas de experiencia
entry level, recien titulado, recien graduada, recent graduate, new graduate, principiante laboral, sin experiencia, recien licenciada, no experience, fresh graduate, =junior
assistant, ayudante, asistente, aide, ayudantia, =auxiliar, =auxiliares
deputy, subdirector, vice, adjunto, deputy director, vicepresidente, vice president, vp, segunda de a bordo, second in command, subjefe, number two, director adjunto
partner in a firm, socio, business partner, managing partner, socia fundadora, socio fundador, equity partner, socio director
availability, disponibilidad, available, disponible, notice period, preaviso, incorporacion inmediata, immediate start, start date, fecha de incorporacion
travel for work, viajes de trabajo, business trips, viajar por trabajo, business travel, viajes de negocios, disponibilidad para viajar, willing to travel, desplazamientos, travelled for work, viajes profesionales
relocate, mudarse, relocation, traslado, reubicarse, move city, cambio de residencia, cambiar de ciudad, trasladarse, mudanza de ciudad, reubicacion, disponibilidad geografica, willing to move
side job, side hustle, pluriempleo, second job, segundo trabajo, moonlighting, trabajo extra
side project, proyecto paralelo, pet project, proyectos propios, personal projects, own projects, proyectos personales, hobby project
reference, referencias, testimonial, recommendation, recomendacion, testimonio, recommend, recomendar, recomienda, recommendation letter, carta de recomendacion, recomiendan, vouch, avalar, letter of recommendation, dar referencias
cv, curriculum, =resume, curriculum vitae, hoja de vida, résumé, =curriculos
portfolio, portafolio, book de trabajos, muestras de trabajo, work samples, samples of work, muestra de su trabajo, trabajos realizados, selected work, ejemplos de trabajo
driving for work, vehiculo propio, own car, coche propio, own vehicle, own transport
company car, vehiculo de empresa, coche de empresa
physical work, trabajo fisico, physical effort, esfuerzo fisico, heavy lifting, cargar peso, lift weights, levantar peso, manual handling, physically demanding, fisicamente exigente, carga fisica, lift heavy things, lifting heavy, cargar cajas, esfuerzos fisicos : =warehouse worker; =mudanzas; =labourer; =bricklayer; =farming
outdoor work, trabajo al aire libre, work outdoors, a la intemperie, outdoors, al aire libre, working outside, exterior obra, worked outdoors, worked outside, trabajar fuera de la oficina : =gardener; =farming; =forestry; =park ranger; =mountain guide; =fishing; =fieldwork; =bricklayer
working with hands, trabajo manual fino, works with her hands, trabajar con las manos, manual skills, con las manos, hands-on work, habilidad manual, manual dexterity, destreza manual, works with his hands, motricidad fina, worked with her hands, worked with his hands, trabaja con las manos, trabajado con las manos, work with hands : =crafts; =carpenter; =seamstress; =mechanic; =plumber; =electrician; =welder; =baker; =restorer
skilled trade, oficio manual, skilled trades, tradesman, tradeswoman, tradesperson, oficios manuales, manual trade : =carpenter; =plumber; =electrician; =welder; =bricklayer; =painter; =mechanic; =blacksmith; =tiler; =plasterer; =locksmith; =roofer; =glazier; =stonemason; =baker; =butcher; =hairdresser; =seamstress
standing all day, de pie todo el dia, on her feet all day, trabajar de pie, on his feet all day, on your feet, horas de pie : =shop assistant; =waitress; =cook; =machine operator; =security guard
home-based business, negocio desde casa, online shop owner, venta por internet propia, business from home, vende desde casa
workshop place, =taller, workshops space, talleres de trabajo, obrador artesano, atelier
visit, site visits, ir al sitio, visitas de obra, go there
interview, entrevista, interviews, entrevistas, entrevistadora
consent, informed consent, consentimiento informado
alarm, alarms, alert, alerta, alerts, alertas, warnings, avisos, advertencia, alerting
notification, notificaciones, notifications, push notifications
calendar, calendario
map, mapa, maps, mapas, mapping, atlas, plano de la ciudad, cartografiar, mapear
real time, tiempo real, al momento, instantly, al instante, realtime
`;
