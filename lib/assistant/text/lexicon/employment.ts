/**
 * How people are employed: contracts, hours, places, ranks and pay, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `~` marks what says little by itself. */
export const EMPLOYMENT = `
freelance, autonomo, freelancer, autonoma, self-employed, por cuenta propia, self employed, freelancers, contractor, trabajador autonomo, freelancing, trabajadora autonoma, independent contractor, profesional independiente, independent professional, works for herself, trabaja por su cuenta, monotributista, autonomos, sole trader, independent consultant, consultora independiente, consultor independiente, independiente, contractors, own clients, clientes propios, own practice, independent
permanent contract, contrato indefinido, permanent job, indefinido, permanent position, contrato fijo, puesto fijo, indefinite contract, fija en plantilla, trabajo fijo, permanent employee, fijo discontinuo, fijo en plantilla
temporary contract, contrato temporal, temporary job, temporal, fixed-term, temporary work, temping, trabajo temporal, contrato de obra, seasonal, temporada, fixed term, eventual, campana agricola, seasonal work, trabajo de temporada, temporary, contratos temporales, de temporada, seasonal job, =temporeros, interim, contract work, temp job, summer job, trabajo de verano, summer jobs
full-time, jornada completa, full time, tiempo completo, fulltime, a tiempo completo
part-time, media jornada, part time, tiempo parcial, jornada parcial, parttime, a tiempo parcial, reduced hours, jornada reducida, por horas, by the hour, few hours, medio tiempo
remote, remoto, remotely, teletrabajo, work from home, a distancia, telework, desde casa, home office, teletrabajar, teleworking, remota, distributed team, equipo distribuido, en remoto, remote work, working from home, telecommute, teletrabaja, remotos, telecommuting, digital nomad, nomada digital, fully remote : =hybrid work
hybrid work, hibrido, hybrid, trabajo hibrido, semipresencial, modalidad hibrida, hibrida
on-site, presencial, on site, in the office, en la oficina, in person, in situ, onsite, en persona, presencialmente, cara a cara, face-to-face, face to face
shift work, turnos, shifts, turno, rotating shifts, turnos rotativos, shift, a turnos, turno de manana, turno de tarde, trabajo a turnos, =relevos : =night shift; =weekend work; =on call
night shift, turno de noche, nights, noches, night work, trabajo nocturno, nocturno, worked nights, nightshift, turno nocturno, de noche, night shifts, turnos de noche, nocturnos, works at night, by night, por la noche, overnight
weekend work, fines de semana, weekends, fin de semana, weekend, sabados y domingos, festivos, work weekends, public holidays worked, saturdays
on call, guardias, guardia, on-call, de guardia, localizable, standby duty, disponibilidad 24 horas, on-call rotation, out of hours
overtime, horas extra, extra hours, horas extraordinarias
salary, =sueldo, salario, pay, wage, wages, remuneracion, remuneration, salaries, =sueldos, pretensiones salariales, retribucion, paid, honorarios, salarial, retribuciones, salarios
rates, tarifa, day rate, tarifas, hourly rate, precio por hora, daily rate, tarifa diaria, per hour rate, tarifa por hora, fees, honorarios profesionales
bonus, bonificacion, bonuses, incentivos, incentives, comisiones de ventas, incentivo, pluses
job, trabajo, puesto, position, =empleo, post held, =cargo, occupation, profession, profesion, jobs, puestos, ocupacion, positions, =empleos, =cargos, profesional, roles, professions, profesiones, line of work, oficio, trade learned
first job, primer trabajo, primer empleo, first position, earliest job, early career, inicios profesionales, comienzos, began her career, empezo su carrera, primeros trabajos, start of her career
previous jobs, trabajos anteriores, previous employers, empleos anteriores, past jobs, empresas anteriores, former employer, former job, anterior trabajo, work history, historial laboral, trayectoria laboral, trayectoria profesional, vida laboral, employment history, career history, career path, past employers, professional background, recorrido profesional, carrera profesional
~ current, actual, currently, actualmente, at the moment, ahora, now, right now, nowadays, hoy en dia, present, to today, hasta hoy, these days, ahora mismo, presently, hasta la fecha, en la actualidad, hasta la actualidad, a dia de hoy
unemployed, desempleado, unemployment, desempleada, between jobs, en paro, out of work, sin trabajo, jobless, desempleo, job seeker, demandante de empleo, desempleados, looking for work, paro laboral
retired, jubilado, retirement, jubilada, jubilacion, retire, jubilarse
resign, dimitir, resigned, dimision, quit, renuncia, left the company, dejar la empresa, dejar el trabajo, leave the job, leaving, dejo la empresa, renunciar, renuncio, dimitio, baja voluntaria, resignation
career change, cambio de carrera, change of career, cambio de profesion, reconversion profesional, changed careers, reorientacion profesional, switched careers, career switch, changed profession, cambio de sector, cambiar de profesion, career changer, cambio de rumbo, cambiar de carrera, reinventarse, cambiar de sector, switch careers, new career, reinvented herself
seniority, antiguedad, senior, rank, categoria profesional, seniority level, jerarquia, nivel profesional, seniors, sénior : =senior level; =entry level
senior level, puesto senior, senior position, seasoned, veterana, veterano, =experimentado, =experimentada, experienced professional, anos de experiencia, years of experience, decades of experience, larga trayectoria, larga experiencia, long experience, amplia experiencia, extensive experience, dilatada experiencia, two decades, dos decadas
entry level, entry-level, recien titulado, recien graduada, recent graduate, new graduate, principiante laboral, sin experiencia, recien titulada, recien licenciada, recien graduado, no experience, fresh graduate, =junior
assistant, ayudante, auxiliar, asistente, aide, assistants, ayudantes, auxiliares, asistentes, ayudantia
deputy, subdirector, vice, adjunto, adjunta, deputy director, subdirectora, vicepresidente, vicepresidenta, vice president, vp, segunda de a bordo, second in command, subjefe, number two, subjefa, director adjunto, directora adjunta
partner in a firm, socio, partner, socia, business partner, socios, partners, managing partner, socia fundadora, socio fundador, equity partner, socio director
availability, disponibilidad, available, disponible, notice period, preaviso, availabilities, incorporacion inmediata, immediate start, start date, fecha de incorporacion
travel for work, viajes de trabajo, business trips, viajar por trabajo, business travel, viajes de negocios, disponibilidad para viajar, willing to travel, desplazamientos, travelled for work, viajes profesionales
relocate, mudarse, relocation, traslado, reubicarse, move city, cambio de residencia, cambiar de ciudad, trasladarse, mudanza de ciudad, reubicacion, disponibilidad geografica, willing to move, relocated
side job, trabajo extra, side project, proyecto paralelo, side hustle, pluriempleo, second job, segundo trabajo, moonlighting, side projects, proyectos paralelos, pet project, proyectos propios, personal projects, own projects, proyectos personales, hobby project
reference, referencias, references, testimonial, recommendation, recomendacion, recomendaciones, recommendations, testimonials, testimonio, recommend, recomendar, testimonios, recomienda, recommendation letter, carta de recomendacion, recomiendan, vouch, avalar, avala, cartas de recomendacion, letter of recommendation, dar referencias
cv, curriculum, =resume, curriculum vitae, hoja de vida, curriculos, curriculo, résumé
portfolio, portafolio, portafolios, book de trabajos, muestras de trabajo, work samples, samples of work, portfolios, muestra de su trabajo, trabajos realizados, selected work, selected works, ejemplos de trabajo
driving for work, vehiculo propio, own car, coche propio, own vehicle, own transport, vehiculo de empresa, company car, coche de empresa
physical work, trabajo fisico, physical effort, esfuerzo fisico, heavy lifting, cargar peso, lift weights, levantar peso, manual handling, physically demanding, fisicamente exigente, carga fisica
outdoor work, trabajo al aire libre, work outdoors, a la intemperie, outdoors, al aire libre, working outside, exterior obra
working with hands, trabajo manual fino, works with her hands, trabajar con las manos, manual skills, con las manos, hands-on work, habilidad manual, manual dexterity, destreza manual, works with his hands, motricidad fina
home-based business, negocio desde casa, online shop owner, venta por internet propia, tienda propia, own shop, own store, taller propio, own workshop, own studio, estudio propio
workshop place, =taller, workshops space, talleres de trabajo, obrador artesano, atelier
visit, visita, visits, visitas, visitar, site visits, visited, visito, visitado, visiting, ir al sitio, visitas de obra, go there
interview, entrevista, interviews, entrevistas, entrevistar, interviewed, entrevisto, entrevistado, interviewing, entrevistadora
consent, consentimiento, informed consent, consentimiento informado
alarm, alarma, alarms, alert, alerta, alerts, alarmas, alertas, warnings, warning, avisos, aviso, notificaciones, notification, notifications, advertencia, advertencias, avisar, alerting, notificacion
calendar, calendario, calendars, calendarios
map, mapa, maps, mapas, mapping, atlas, mapped, plano de la ciudad, cartografiar, mapear
real time, tiempo real, real-time, al momento, instantly, al instante, realtime, immediately, inmediatamente, almost immediately, en vivo, inmediato, in the moment
`;
