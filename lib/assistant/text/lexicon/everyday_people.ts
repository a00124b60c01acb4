/**
 * People, places, time, quantities and qualities as people name them, in both languages.
 *
 * @module
 */

/** As in `technology.ts`. */
export const EVERYDAY_PEOPLE = `
~ person, people, persons, individual, individuals, human being, persona, personas, gente, individuo, ser humano
colleague, colleagues, coworker, coworkers, co-worker, co-workers, workmate, workmates, teammate, teammates, fellow workers, peers, companero, companera, companeros, companeras, companero de trabajo, colega, colegas
boss, bosses, line manager, =superiors, chief, chiefs, head of, reports to, reported to, jefe, jefa, jefes, jefas, jefatura, =encargado, =encargada, responsable de : foreman/forewoman/capataz/mayoral
director, directors, directora, directores, executive, executives, ejecutivo, ejecutiva, directivo, directiva, directivos, gerencia, gerente, gerentes, c-level : =ceo
ceo, chief executive, managing director, director general, directora general, chief executive officer, consejero delegado, consejera delegada
owner, owners, owned, proprietor, own business, owns, ownership, propietario, propietaria, propietarios, dueno, duena, duenos, negocio propio, own shop
~ employee, employees, staff, personnel, workforce, worker, workers, headcount, empleado, empleada, empleados, plantilla, personal contratado, trabajador, trabajadora, trabajadores, asalariado, empleadas
~ team, teams, crew, crews, squad, squads, equipo, equipos, cuadrilla, cuadrillas, brigada, brigadas, equipo de trabajo
~ group, groups, grupo, grupos, working group, grupo de trabajo
partner at work, business partner, business partners, partners, partnership, partnerships, socio fundador, alianza, alianzas, alliance, alliances, colaborador externo, colaboradores
~ customer, customers, client, clients, clientele, consumer, consumers, shopper, shoppers, cliente, clienta, clientes, clientas, clientela, consumidor, consumidora, consumidores, parroquianos
end users, =user, =users, usuario, usuaria, usuarios, usuarias
guest, guests, hotel guests, huesped, huespedes, comensal, comensales, =diners
passenger, passengers, commuter, commuters, pasajero, pasajera, pasajeros, viajeros
patient at the hospital, patients, paciente, pacientes, enfermos ingresados, in-patients, outpatients
pupil, pupils, schoolchildren, escolar, escolares, schoolkids, =alumno, =alumna, =alumnos, =alumnas, =alumnado
student, students, estudiante, estudiantes, alumno, alumna, alumnos, alumnas, alumnado : undergraduates/undergraduate/universitarios
child, children, kid, kids, infant, infants, toddler, toddlers, nino, nina, ninos, ninas, chiquillos, infantil, infantiles, pequenos de la casa, primera infancia, early years, early childhood, menores, minors, crios
baby, babies, newborn, newborns, bebe, bebes, recien nacido, recien nacidos, neonatal, neonatologia
teenager, teenagers, teens, adolescent, adolescents, adolescente, adolescentes, secondary school pupils
young people, youth, youths, youngster, youngsters, young adults, joven, jovenes, juventud, juvenil, juveniles
adult, adults, adulto, adulta, adultos, adultas, grown-ups
elderly, elder, elders, older people, older adults, old people, senior citizens, seniors, the aged, aged people, ancianos, anciano, anciana, mayores de edad avanzada, personas mayores, gente mayor, tercera edad, adultos mayores, geriatric, geriatrics, geriatria
nursing home, nursing homes, care home, care homes, residencia de mayores, residencia de ancianos, residencias de mayores, asilo, geriatrico, old people's home
woman, women, female, females, mujer, mujeres, femenino, femenina, senoras, ladies
man, men, male, males, hombre, hombres, masculino, varones
girl, girls, chicas, schoolgirls
neighbour, neighbours, neighbor, neighbors, local residents, vecino, vecina, vecinos, vecinas, vecinal, asociacion de vecinos, comunidad de vecinos
neighbourhood, neighborhood, neighbourhoods, neighborhoods, barrio, barrios, barriada, vecindario
friend, friends, friendship, friendships, amigo, amiga, amigos, amigas, amistad, amistades
family business, family firm, family-run, family run, negocio familiar, empresa familiar, third generation, second generation, tercera generacion, segunda generacion, de padres a hijos
volunteer, volunteers, volunteered, volunteering, voluntary work, voluntario, voluntaria, voluntarios, voluntarias, voluntariado, voluntariados, unpaid work, work for free, worked for free, without pay, sin cobrar, trabajo no remunerado, give her time, give his time, gives back, give back to the community, labor social, labor voluntaria, pro bono, altruista, altruistic
charity, charities, charitable, nonprofit, non-profit, nonprofits, not-for-profit, ngo, ngos, ong, ongs, sin animo de lucro, sin fines de lucro, caridad, benefico, benefica, beneficos, entidad social, tercer sector, third sector, good cause, good causes, causa social, causas sociales, humanitarian, humanitario, humanitaria
foundation, foundations, fundacion, fundaciones
association, associations, society of members, club, clubs, asociacion, asociaciones, guild, guilds, gremio, gremios, colegio profesional, professional body
community, communities, comunidad, comunidades, comunitario, comunitaria, comunitarios, grassroots
cooperative, cooperatives, co-op, co-ops, cooperativa, cooperativas, cooperativista, cooperativistas, cooperativismo
union of workers, trade union, trade unions, unions, union rep, sindicato, sindicatos, sindical, sindicalista, comite de empresa, works council, shop steward
refugee, refugees, asylum seeker, asylum seekers, refugiado, refugiada, refugiados, asilo politico, displaced people, =desplazados
migrant, migrants, immigrant, immigrants, immigration, migrante, migrantes, inmigrante, inmigrantes, inmigracion, migracion de personas, newcomers to the country, recien llegados al pais
foreigner, foreigners, foreign, extranjero, extranjera, extranjeros
abroad, =overseas, en el extranjero, fuera del pais, outside the country, other countries, otros paises, expatriate, expat, in foreign countries, expatriado
tourist, tourists, tourism, holidaymakers, turista, turistas, turismo, turistico, turistica, turisticos
citizen services, citizens, the public, general public, ciudadania, ciudadano, ciudadana, ciudadanos, publico general
audience, audiences, spectators, viewers, espectador, espectadora, espectadores, audiencia, audiencias
beginner, beginners, novice, novices, newbie, newbies, entry level, entry-level, starter level, principiante, principiantes, novato, novata, novatos, juniors, nivel inicial, iniciacion
from scratch, desde cero, from zero, de cero, from nothing
apprentice, apprentices, apprenticeship, apprenticeships, aprendiz, aprendiza, aprendices, formacion dual
intern, interns, internship, internships, work placement, placement, placements, traineeship, becario, becaria, becarios, =practicas, en practicas, practicas profesionales, pasantia, pasantias, pasante
expert, experts, specialist, specialists, specialised in, specialized in, specialise in, specialize in, specialty, speciality, experto, experta, expertos, especialista, especialistas, especializado, especializada, especialidad, especialidades, especializacion, se especializa
master of the trade, maestro artesano, maestra artesana, master craftsman, artisan, artisans, craftsman, craftswoman, craftspeople, artesano, artesana, artesanos, artesania, artesanal, artesanias
~ professional, professionals, profesional, profesionales
mentor, mentors, mentored, mentoring, mentorship, mentora, mentores, mentoria, mentorias, tutorizar, tutoriza, tutelar
role model, idol, heroes, referente, referentes, idolo, idolos
celebrity, celebrities, famous people, famoso, famosa, famosos, celebridad, celebridades, fame
enemy, rival, rivals, rivales, adversario, opponent, opponents
police officer, police officers, police, policeman, policewoman, policia, policias, guardia civil, agente de policia, law enforcement
firefighter, firefighters, fireman, fire brigade, fire department, fire service, bombero, bombera, bomberos
soldier, soldiers, army, military, armed forces, troops, =soldado, =soldados, ejercito, militar, militares, fuerzas armadas, marina de guerra : navy/marina de guerra; air force/fuerza aerea/ejercito del aire; veteran/veterans/veterano de guerra
prisoner, prisoners, prison, prisons, jail, inmates, =preso, presa en la carcel, =presos, prision, prisiones, carcel, carceles, penitenciario, penitenciaria
president, presidents, chair of, chaired, chairs the, chairperson, chairman, chairwoman, presidente, presidenta, presidentes, presidir, preside, presidido, presidencia
mayor of the town, alcalde, alcaldesa, alcaldia, city mayor
councillor, councillors, concejal, concejala, concejales, edil, concejalia
minister, ministers, ministry, ministries, ministro, ministra, ministerio, ministerios
board member, board members, board of directors, governing board, trustee, trustees, consejo de administracion, junta directiva, =consejero, =consejera, patronato
committee, committees, comite, comites, comision de trabajo, comisiones, task force, working party
assistant, assistants, ayudante, ayudantes, =asistente, asistentes personales, auxiliar, auxiliares, aide
deputy, subdirector, subdirectora, second in command, segundo de a bordo, deputy director, deputy head
secretary, secretaries, secretarial, secretario, secretaria, secretarios, secretariado, administrative assistant, auxiliar administrativo, auxiliar administrativa, administrativo, administrativa, office clerk, clerk, clerks, clerical, oficinista
receptionist, receptionists, reception desk, front desk, recepcionista, recepcionistas, recepcion de clientes, mostrador
candidate, candidates, applicant, applicants, candidato, candidata, candidatos, candidatura, candidaturas, aspirante, aspirantes
unemployed, unemployment, desempleado, desempleada, desempleados, desempleo, en paro, parados, demandantes de empleo, job seekers, jobless
~ workplace, office, offices, oficina, oficinas, despacho, despachos, lugar de trabajo, centro de trabajo, =coworking
headquarters, head office, hq, main office, sede, sede central, sedes, oficina central, casa matriz
branch office, branches of the company, sucursal, sucursales, delegacion, delegaciones, subsidiary, subsidiaries, filial, filiales
workshop, workshops, =taller, =talleres, studio workshop, atelier
art studio, =studio, =studios, estudio de arquitectura, estudio de diseno
recording studio, estudio de grabacion, recording studios
shop, shops, =store, =stores, retailer, retailers, boutique, boutiques, tienda, tiendas, comercio minorista, local comercial, =establecimiento, =establecimientos, =comercios, shopkeeper, =tendero, =tendera, comerciante, comerciantes
supermarket, supermarkets, grocery, groceries, grocery store, supermercado, supermercados, hipermercado, colmado, ultramarinos
market stall, street market, markets, market place, food market, farmers market, stall, stalls, mercadillo, mercadillos, mercado de abastos, puesto de mercado, mercado municipal, plaza de abastos
shopping centre, shopping mall, mall, malls, centro comercial, centros comerciales
warehouse, warehouses, depot, depots, storeroom, =almacen, =almacenes, nave industrial, naves industriales, deposito de mercancia, bodegaje
factory, factories, plant floor, mills and plants, shop floor, fabrica, fabricas, planta de produccion, planta industrial, factoria, factorias, nave de produccion
hospital, hospitals, hospitales, hospitalario, hospitalaria
clinic, clinics, clinica, clinicas, =consultorio, health centre, health center, centro de salud, ambulatorio, primary care, atencion primaria, surgery of the doctor, medical practice, medical centre
school, schools, escuela, escuelas, colegio, colegios, centro educativo, centros educativos, centro escolar : primary school/primary schools/elementary school/escuela primaria/educacion primaria
secondary school, high school, high schools, instituto de secundaria, ies, bachillerato, secundaria, educacion secundaria, preparatoria, middle school, baccalaureate, liceo
nursery school, kindergarten, nurseries, preschool, creche, guarderia, guarderias, escuela infantil, escuelas infantiles, educacion infantil, jardin de infancia, parvulario, ludoteca
university, universities, college, colleges, higher education, universidad, universidades, universitario, universitaria, facultad, facultades, campus, educacion superior
academy, academies, academia, academias
conservatory, conservatorio, conservatorios, school of music, escuela de musica, music school
vocational training, vocational school, trade school, formacion profesional, ciclo formativo, ciclos formativos, grado medio, grado superior, fp, technical college
classroom, classrooms, aula, aulas, salon de clases
library of books, public library, public libraries, librarian, librarians, librarianship, biblioteca, bibliotecas, bibliotecario, bibliotecaria, bibliobus
bookshop, bookshops, bookstore, bookstores, bookseller, booksellers, libreria, librerias, =librero, =librera, =libreros
archive, archives, archivist, archivists, archival, archivo historico, archivos historicos, archivero, archivera, archivistica
museum, museums, museo, museos, museistico, museologia
curator, curators, curated, curating, comisario de exposiciones, comisaria de exposiciones, =comisariar, curaduria, =comisariado
gallery, galleries, art gallery, galeria, galerias, galeria de arte, galerista
laboratory, laboratories, lab, labs, laboratorio, laboratorios, lab work, lab technician, tecnico de laboratorio
farm, farms, farming, farmer, farmers, farmhouse, ranch, ranches, granja, granjas, granjero, granjera, finca, fincas, rancho, ranchos, explotacion agricola, explotaciones agrarias, agricultor, agricultora, agricultores, agricultura, agricola, agricolas, agrario, agraria, agriculture, agricultural, smallholding, caserio, hacienda agricola
livestock, cattle, herd, herds, flock, flocks, ganado, ganaderia, ganadero, ganadera, rebano, rebanos : cow/cows/vaca/vacas; sheep/oveja/ovejas; goat/goats/cabra/cabras; pig/pigs/cerdo/cerdos; chicken/chickens/hens/poultry/gallina/gallinas/pollo/pollos; duck/ducks/pato/patos; rabbit/rabbits/conejo/conejos; =horse; =shepherd
shepherd, shepherds, shepherding, pastor de ovejas, pastora de ovejas, pastoreo, trashumancia
ports and harbours, =port, =ports, harbour, harbor, =docks, =dock, quay, puerto, puertos, portuario, portuaria, portuarios, muelle, muelles, marina of boats
airport, airports, aeropuerto, aeropuertos, aeroportuario
station, stations, estacion de tren, estacion de autobuses, train station, bus station
road, roads, highway, highways, motorway, motorways, carretera, carreteras, autopista, autopistas, autovia
street, streets, =calles, on the street, en la calle, callejero, avenue
bridge, bridges, puente, puentes, viaduct, viaducto
tunnel, tunnels, tunel, tuneles
home, at home, homes, hogar, hogares, en casa, domicilio, domicilios, household, households, domestico, domestica, a domicilio, doorstep
village, villages, hamlet, small town, small towns, pueblo, pueblos, aldea, aldeas, localidad pequena, pueblo pequeno
rural, countryside, country life, en el campo, mundo rural, zona rural, zonas rurales, rural areas, despoblacion, depopulation, espana vaciada
~ city, cities, town, towns, metropolis, ciudad, ciudades, localidad, municipio, municipios, municipality, municipalities
urban, metropolitan, urbano, urbana, urbanos, urbanas
town hall, city hall, city council, town council, local council, local government, county council, ayuntamiento, ayuntamientos, consistorio, gobierno local, diputacion provincial, intendencia
government, governments, governmental, administration of the state, gobierno, gobiernos, gubernamental, administracion publica, administraciones publicas, public administration, sector publico, public sector, civil service, public service, servicio publico
civil servant, civil servants, funcionario, funcionaria, funcionarios, empleado publico, public employee
region, regions, regional, comarca, comarcas, comunidad autonoma
province, provinces, provincial, provincia, provincias, county, counties
~ country, countries, nation, nations, pais, paises
national, nationwide, nacional, nacionales, en todo el pais, all over the country
world, worldwide, global, globally, around the world, mundo, mundial, en todo el mundo, planeta entero
international, internationally, internacional, internacionales, cross-border, transfronterizo, multinational, multinationals, multinacional, multinacionales, several countries, varios paises, many countries
local, locally, locales, de proximidad, kilometro cero, proximity, from the area, de la zona
parks and reserves, =park, =parks, parque, parques, parque natural, national park, nature reserve, reserva natural, natural park, parque nacional
square of the town, plazas publicas, public space, public spaces, espacio publico, espacios publicos
church, churches, parish, iglesia, iglesias, parroquia, parroquias, templo : cathedral/cathedrals/catedral/catedrales; chapel/capilla; mosque/mezquita; synagogue/sinagoga; monastery/monasterio/convento
castle, castles, castillo, castillos, fortress, fortaleza medieval : palace/palaces/palacio/palacios
hotel, hotels, hoteles, hotelero, hotelera, inn, posada, parador, resort, resorts
bed and breakfast, guesthouse, guest house, guest houses, casa rural, casas rurales, turismo rural, country house hotel, b&b
hostal, =hostel, =hostels, hostales, albergue, albergues
lodging, accommodation, =alojamiento, =alojamientos, places to stay : =hotel; =bed and breakfast; =hostal
restaurant, restaurants, eatery, bistro, =diner, restaurante, restaurantes, casa de comidas, asador, taberna, tabernas, tavern : food truck/food trucks
canteen, canteens, comedor, comedores, restauracion colectiva, school dinners, comedor escolar, comedores escolares
bar, bars, pub, pubs, bares, cantina
nightclub, nightclubs, discoteca, discotecas, nightlife, ocio nocturno
hospitality, hospitality industry, hosteleria, hostelero, hostelera : =restaurant; =hotel; =bar; =waiting at table; =catering
waiting at table, =waiter, =waiters, waitress, waitresses, camarero, camarera, camareros, mesero, mesera, wait staff, servicio de sala, wait tables, waited tables, servir mesas, atender mesas, camareras
catering, caterer, caterers, banquetes, banquets
cinema house, movie theater, cinemas, sala de cine, cines
stadium, stadiums, sports centre, sports hall, estadio, estadios, polideportivo, polideportivos, pista deportiva
swimming pool, swimming pools, piscina, piscinas
cemetery, funeral, funerals, undertaker, cementerio, funeraria, funerarias, tanatorio, tanatorios
building site, construction site, construction sites, obra en construccion, obras, a pie de obra, obra civil, site foreman, jefe de obra, jefa de obra, encargado de obra
outdoors, outdoor, open air, outside in nature, al aire libre, aire libre, intemperie
indoors, indoor, bajo techo, de interior
abroad studies, erasmus, exchange student, exchange programme, exchange program, study abroad, studied abroad, intercambio academico, estudios en el extranjero, ano en el extranjero, year abroad
~ year, years, annual, annually, yearly, ano, anos, anual, anuales, anualmente, cada ano, per year, every year
~ month, months, monthly, mes, meses, mensual, mensuales, mensualmente, cada mes, per month, every month
~ week, weeks, weekly, semana, semanas, semanal, semanales, semanalmente, cada semana, per week, every week
~ day, days, daily, dia, dias, diario de cada dia, diariamente, every day, cada dia, per day, day to day, dia a dia, jornada, jornadas de trabajo
~ hour, hours, hourly, hora, horas, per hour, horario, horarios
minute, minutes, minuto, minutos
~ second of time, seconds, segundos
decade, decades, decada, decadas, ten years, diez anos
century, centuries, siglo, siglos
night, nights, nightly, overnight, by night, at night, night-time, nighttime, noche, noches, nocturno, nocturna, nocturnos, de madrugada, madrugada, noctambulo : night shift/night shifts/turno de noche/turnos de noche
morning, mornings, early morning, early bird, early riser, manana temprano, por la manana, mananas, madrugador, madrugadora, =madrugar, turno de manana
afternoon, afternoons, evening, evenings, por la tarde, tardes, turno de tarde
shift, shifts, shift work, rota, rotas, on call, on-call, turno, turnos, turnicidad, a turnos, guardia de noche, guardias, rotating shifts, turnos rotativos
weekend, weekends, saturday, saturdays, sunday, sundays, fin de semana, fines de semana, sabado, sabados, domingo, domingos
public holiday, bank holidays, festivo, festivos, dias festivos
holiday, holidays, vacation, vacations, vacaciones, vacacional, days off, dias libres, time off
christmas, navidad, navidades, navideno, new year, ano nuevo, nochevieja
easter, semana santa, holy week, pascua
deadline, deadlines, due date, due dates, on time, in time, plazo, plazos, plazo de entrega, fecha limite, fecha de entrega, fechas de entrega, a tiempo, =vencimiento, =vencimientos, meet deadlines, met deadlines, cumplir plazos, cumple los plazos, entregar a tiempo
season of the year, =seasons, seasonal, temporada, temporadas, estacional, de temporada, estaciones del ano, =season : spring season/springtime/primavera; summer/summers/verano/veranos/estival; autumn/otono; winter/winters/invierno/inviernos/invernal
summer, summers, summertime, verano, veranos, estival
winter, winters, wintertime, invierno, inviernos
autumn, otono, otonal
springtime, primavera, primaveral
january, enero
february, febrero
march of the year, marzo
april, abril
june, junio
july, julio
august, agosto
september, septiembre
october, octubre
november, noviembre
december, diciembre
monday, mondays, lunes
tuesday, tuesdays, martes
wednesday, wednesdays, miercoles
thursday, thursdays, jueves
friday, fridays, viernes
~ half, halves, half of, mitad, la mitad, media docena, fifty percent, 50 %, cincuenta por ciento
~ double, doubled, twice, twofold, doble, duplicar, el doble, dos veces
~ triple, threefold, three times, tres veces, el triple
third of, one third, a third, un tercio, tercera parte, dos tercios, two thirds
quarter of, a quarter, one quarter, un cuarto, cuarta parte
percent, per cent, percentage, percentages, por ciento, porcentaje, porcentajes
~ hundred, hundreds, cien, cientos, centenar, centenares
~ thousand, thousands, mil, miles de, =millar, =millares
~ million, millions, millon, millones
~ dozen, dozens, docena, docenas
~ average, averages, mean value, on average, promedio, media aritmetica, de media, en promedio
~ many, lots of, plenty of, numerous, several, muchos, muchas, numerosos, numerosas, varios, varias, multitud
~ few, scarce, shortage, shortages, escaso, escasa, escasez, falta de personal
~ whole of it, entire, entirely, fully, completely, entero, entera, por completo, totalmente, de principio a fin, end to end, from start to finish
~ maximum, maximo, maxima, at most, como maximo, record number
~ minimum, minimo, minima, at least, al menos, por lo menos, como minimo
~ first in line, primero, primera, primeros, the first ever, first ever, por primera vez, for the first time
kilometre, kilometres, kilometer, kilometers, km, kilometro, kilometros, mile, miles, =millas
kilogram, kilograms, kilo, kilos, kg
tonne, tonnes, tons, =tonelada, =toneladas
litre, litres, =liter, =liters, litro, litros, gallon, gallons
hectare, hectares, hectarea, hectareas, acre, acres
fast, faster, quick, quickly, quicker, rapid, rapidly, speedy, speed, swift, rapido, rapida, rapidos, rapidas, rapidamente, rapidez, velocidad, veloz, agilmente
slow, slower, slowly, sluggish, lento, lenta, lentos, lentas, lentitud, despacio
cheap, cheaper, cheapest, inexpensive, low cost, low-cost, affordable, budget-friendly, barato, barata, baratos, economico de precio, asequible, asequibles, bajo coste, de bajo costo
expensive, costly, pricey, caro, cara de precio, caros, costoso, costosa, luxury, luxurious, lujo, lujoso, de lujo, high-end, gama alta
free of charge, for free, at no cost, gratis, gratuito, gratuita, gratuitos, gratuitamente, sin coste, sin costo
safe, safer, safety, safely, secure, secured, security, seguro de uso, segura, seguridad : =occupational safety
occupational safety, safety at work, seguridad laboral, prevencion de riesgos, prevencion de riesgos laborales, health and safety, workplace safety, accident prevention
~ old, older, ancient, antique, vintage, antiguo, antigua, antiguos, antiguas, viejo, vieja, viejos, viejas
antique, antiques, antique dealer, antiquarian, antiguedades, anticuario, anticuaria, almoneda
second-hand, second hand, secondhand, pre-owned, segunda mano, used goods
~ new, newly, brand new, newest, nuevo, nueva, nuevos, nuevas, novedoso, novedosa, novedad, novedades
modern, contemporary, up to date, cutting edge, cutting-edge, state of the art, moderno, moderna, modernos, contemporaneo, contemporanea, vanguardia, de ultima generacion
historic, historical, history, historico, historica, historicos, historia local, historian, historians, historiador, historiadora
traditional, tradition, traditions, traditionally, tradicional, tradicionales, tradicion, tradiciones, folk, folklore, folclore, folclorico, popular culture, cultura popular, old-fashioned
cultural, culture, culturally, cultura, culturas, culturales, heritage, patrimonio, patrimonio cultural, cultural heritage
difficult, hard to do, tough, complex, complexity, complicated, tricky, demanding, dificil, dificiles, complejo, compleja, complejos, complejidad, complicado, complicada, exigente, exigentes, arduo
easy, easier, easily, simple, simpler, simplicity, straightforward, user-friendly, user friendly, facil, faciles, facilmente, facilidad, sencillo, sencilla, sencillez, intuitivo, intuitiva
~ publicly, =public, =publico, =publica, =publicos, =publicas, state-owned, publicly owned, titularidad publica
private, privately, privado, privada, privados, privadas, particular owners, sector privado, private sector
~ big, bigger, biggest, large, larger, largest, huge, grande, grandes, enorme, gran tamano, size, sizes, tamano, tamanos, dimension, dimensiones, large-scale, a gran escala
~ small, smaller, smallest, little, tiny, mini, pequeno, pequena, pequenos, pequenas, diminuto, reducido tamano, small-scale, a pequena escala
~ long, longer, longest, larga duracion, longitud, length
short term, short-term, corto plazo, brief, breve, breves, corta duracion
temporary, temporarily, fixed-term, interim, temporal, temporales, eventual, eventuales, provisional, interino, interina, interinidad
permanent, permanently, indefinite contract, open-ended contract, fijo, indefinido, contrato indefinido, puesto fijo
part-time, part time, media jornada, tiempo parcial, jornada parcial, a tiempo parcial, few hours a week
full-time, full time, jornada completa, tiempo completo, a tiempo completo
~ high, higher, highest, =tall, height, alto, altura, alturas, elevado
~ low, lower than, lowest, bajo nivel
~ strong, stronger, fuerte, fuertes, fortaleza
strengths, strength, =fortalezas, punto fuerte, puntos fuertes, strong points, strong suit, best at, good at, excel at, excels at, se le da bien
weak, weakness, weaknesses, debil, debilidad, debilidades, punto debil, puntos debiles, bad at, areas to improve, areas de mejora
beautiful, beauty, pretty, lovely, bonito, bonita, bello, bella, belleza, hermoso, hermosa, precioso
~ quality, qualities, high-quality, calidad, calidades, de calidad, excelencia, excellence, excellent, excelente, excelentes, top quality
accurate, accuracy, accurately, precise, precision, precisely, exact, exactitude, preciso, precisa, exacto, exacta, exactitud
reliable, reliability, dependable, trustworthy, fiable, fiables, fiabilidad, confiable, de confianza, can be counted on, se puede contar
~ useful, usefulness, handy, helpful tools, util, utiles para, utilidad, practico de usar
~ important, importance, key role, crucial, essential, vital, importante, importantes, importancia, clave para, fundamental, esencial, imprescindible
famous, well-known, well known, renowned, prestigious, prestige, renown, =conocido, =conocida, =reconocido, =reconocida, renombre, prestigio, prestigioso, prestigiosa
favourite, favorite, favourites, favorites, preferred, favorito, favorita, favoritos, predilecto, preferido, preferida, preferidos
~ same as, equal, identical, igual, iguales, identico, mismo tipo
~ different, differs, distinct, various kinds, diferente, diferentes, distinto, distinta, distintos, distintas
unique, one of a kind, one-of-a-kind, unico en su clase, pieza unica, piezas unicas, singular, exclusive, exclusivo, exclusiva
rare, unusual, uncommon, raro, rara, poco comun, inusual, insolito
healthy food, organic, organically, organic farming, ecologico, ecologica, agricultura ecologica, cultivo ecologico, organico, organica, biologico de cultivo, pesticide-free, sin pesticidas
natural, naturally, naturales, natural products
artificial, synthetic, sintetico, sintetica
manual work, manually, by hand, a mano, manualmente, handcrafted, hecho a mano, hechos a mano, manual labour
online, on-line, en linea, por internet, over the internet, virtual, virtually, virtuales, telematico, telematica
offline, sin conexion, sin internet, without internet, without connection, no connection, sin cobertura, no coverage, no signal
on paper, paper-based, paper based, en papel, pen and paper, papel y lapiz, pencil and paper, boli y papel
legal status, legally, legalmente, lawful, =licito
official, officially, oficial, oficiales, accredited, acreditado, homologado, recognised officially, oficialmente
open to all, open to the public, abierto al publico, for everyone, para todos los publicos, for all, para todos
empty, vacant, vacio, vacia, desocupado
full of people, crowded, lleno, llena, aforo, sold out, capacity crowd
clean air, pure, puro, pura, purity, pureza
dirty, dirt, mess, sucio, sucia, suciedad, desorden
hot, warm, warmth, calor, caluroso, =calido, high temperatures, altas temperaturas
cold, colder, cold weather, frio, frios, bajas temperaturas, low temperatures
wet, damp, humid, humidity, moisture, humedo, humeda, humedad, humedades, mojado
dry, arid, seco, seca, arido, secano
dark, darkness, oscuro, oscura, oscuridad
bright, luminous, brillante, luminoso, luminosa
soft, suave, blando
heavy loads, heavy lifting, pesos pesados, cargas pesadas
left-handed, zurdo, zurda
alone in life, single-handed, single-handedly, solitario, solitaria
temperature, temperatures, temperatura, temperaturas, thermal, termico, termica, termometro, thermometer
long-term, long term, largo plazo, a largo plazo
~ =campo, =campos, ambito, ambitos, sphere of work
`;
