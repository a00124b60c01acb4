/**
 * Arts, trades and the parts of work by the names that people give them, one meaning a line, in both languages.
 *
 * @module
 */

/** As in `technology.ts`. */
export const ASKED_CRAFTS = `
overwhelmed, desbordado, desbordada, desbordados, backlog, backlogs, atraso acumulado, pendientes acumulados
unblock, desbloquear, desbloqueo, atascado
outsource, outsourced, outsourcing, externalizar, externalizacion, externalizado, subcontratar, subcontratado, subcontratacion
insource, in-house, internalizar, internalizado, con medios propios
brainstorm session, lluvia de ideas
pilot test, pilot project, pilot scheme, pilot programme, piloto de prueba, proyecto piloto, prueba piloto, experiencia piloto
rollout, roll out, rolled out, despliegue, implantacion, =implantar, =implanto, =implantado
milestone, milestones, hito, hitos
scope, alcance del proyecto, scope creep
kick-off, kickoff, arranque del proyecto, reunion de arranque
follow-up, seguimiento, hacer seguimiento, hace seguimiento, follow up
handbook, manual de uso, user manual, user guide, user manuals, manuales de usuario, guia de usuario
cheat sheet, chuleta, guia rapida, quick guide
leaflet drop, buzoneo, reparto de publicidad
word of mouth, boca a boca, boca a oreja
reputation, reputacion, good name, buen nombre
trustworthy firm, solvencia, solvency, creditworthiness
blacklist, lista negra
boycott, boicot
lobbying, grupo de presion, asuntos publicos, public affairs, incidencia politica, advocacy campaigns
petition, recogida de firmas, firmas recogidas, signatures collected, petitions signed
neighbourhood association, asociacion de vecinos, asociacion vecinal, residents association
parents association, ampa, asociacion de padres, parent teacher association
alumni, antiguos alumnos, exalumnos
yearbook, anuario, anuarios
proceedings, actas del congreso, conference proceedings
peer review, peer reviewer, revision por pares
citation, citations, cited, citas bibliograficas, citado, citada, h-index, indice h
preprint, preprints, prepublicacion
handwritten notes, cuaderno de campo, field notes, cuadernos de campo
sample size, tamano de muestra
control group, grupo de control
randomised, randomized, aleatorizado, ensayo aleatorizado, randomised trial, randomized trial
double blind, doble ciego
focus group, focus groups, grupo focal, grupos focales
ethnography, ethnographic, etnografia, etnografico, etnografica, participant observation, observacion participante
oral history, historia oral, testimonios orales
excavate, excavated, excavar
inscription, inscriptions, epigraphy, epigrafia, epigrafista
manuscript, manuscripts, manuscrito, manuscritos, codex, codice, codices
parchment, pergamino, papyrus, papiro
classical languages, lenguas clasicas : latin/latin language; ancient greek/griego antiguo/griego clasico
hieroglyphs, egyptology, egyptologist, egiptologia, egiptologa, egiptologo
shipwreck, shipwrecks, pecio, pecios, naufragio, naufragios, underwater archaeology, arqueologia subacuatica
tomb, tombs, tumba, tumbas, necropolis, sepultura
cave painting, rock art, pinturas rupestres, arte rupestre
dialect, dialects, dialecto, dialectos, dialectologia, dialectology
phonetics, phonology, fonetica, fonologia
syntax, sintaxis
pronunciation, pronunciacion
sign language, lengua de signos, lengua de senas : lse; bsl; asl; lsa; lsm
braille, lectoescritura braille
literacy, learn to read, aprender a leer, alfabetizacion
storyteller, storytelling, cuentacuentos, narracion oral, narradora oral, narrador oral
reading club, book club, book clubs, club de lectura, clubes de lectura, reading group
mobile library, bookmobile, bibliobus, biblioteca movil
cataloguing, cataloging, catalogued, catalogar, catalogacion, catalogo de biblioteca, marc21
loan desk, prestamo bibliotecario, interlibrary loan, prestamo interbibliotecario
weeding of books, expurgo
restock, reposicion, reponer, reponedor, reponedora, shelf stacker
price tag, etiquetado de precios
labelling, labels, etiquetas, etiquetado : =price tag
barcode, barcodes, codigo de barras, codigos de barras
qr code, qr codes, codigo qr, codigos qr
tracking number, seguimiento de envios, track and trace, parcel tracking
proof of delivery, comprobante de entrega, justificante de entrega
return trip, empty runs, viajes en vacio, kilometros en vacio, empty kilometres
tachograph, tacografo, horas de conduccion, driving hours
cold chain, cadena de frio, refrigerated transport, transporte frigorifico, transporte refrigerado
perishable, perishables, perecedero, perecederos
fresh produce, productos frescos
bulk goods, a granel, graneles, granel
oversized load, transporte especial, heavy haulage, cargas especiales
livestock transport, transporte de ganado, transporte de animales
removal van, camion de mudanza
tow truck, tow trucks, grua de carretera, asistencia en carretera, roadside assistance, breakdown service
spare part, spare parts, recambio, recambios, repuesto, repuestos, piezas de repuesto
tyre change, tyres, tires, neumatico, neumaticos, llantas, recauchutado
bodywork, chapa y pintura, chapista, carrocero, carroceria, dent repair, planchista
upholstery of cars, tapizado de coches
car wash, lavado de coches, lavacoches
classic cars, classic car, coches clasicos, coche clasico, vintage cars, coches antiguos
racing car, racing cars, motorsport, motor racing, automovilismo : rally/rallies; formula student; formula 1
test drive, prueba de conduccion
car sharing, carsharing, coche compartido, carpooling, ride sharing
train line, vias del tren, railway track, railway tracks, via ferrea
signal box, railway signalling, signalling, senalizacion ferroviaria, enclavamientos
tram line, linea de tranvia
bus stop, bus stops, parada de autobus, marquesina
timetables of trains, horarios de trenes, frecuencia de paso
passenger complaints, atencion al viajero
boarding pass, tarjeta de embarque
luggage, baggage, suitcase, suitcases, equipaje, equipajes, maleta, maletas
tour operator, tour operators, turoperador, touroperador, mayorista de viajes
itinerary, itineraries, itinerario, itinerarios
pilgrim, pilgrims, pilgrimage, peregrino, peregrina, peregrinos, peregrinacion, camino de santiago
hiking trail, hiking trails, path marking, senalizacion de senderos, =sendero, =senderos
mountain hut, mountain huts, refuge warden, refugio de montana, refugios de montana, guarda de refugio
lift ticket, forfait, chairlift, telesilla, remontes
wine cellar, bodega de vino
wine list, carta de vinos
wine shop, vinoteca
cervecera, cervecero, brewer, brewers, maestra cervecera, maestro cervecero
distillery, distilleries, distiller, destileria, destilador, destilados
coffee roaster, coffee roasting, tostador de cafe, tueste, tostadero, roastery
tea house, teteria
ice cream maker, heladero, heladera, heladeria, gelato
confectioner, confiteria, confitero, turron, marzipan, mazapan
pastry shop, pastry shops, pasteleria, pastelerias, patisserie, obrador
food truck, food trucks, camion de comida, foodtruck
soup kitchens, olla comunitaria
school meals, school canteen, comedor escolar, comedores escolares, menus escolares
hospital food, cocina hospitalaria, dietas hospitalarias
room service, servicio de habitaciones
minibar
check in, check-in, check out, check-out, entradas y salidas de huespedes
overbooking, sobreventa
occupancy rate, ocupacion hotelera, tasa de ocupacion
revenue management, revpar, revenue manager
night auditor, auditor de noche, auditora de noche, recepcion nocturna
housekeeping department, gobernanta, regiduria de pisos, executive housekeeper, departamento de pisos
laundry room, lenceria de hotel
wedding hall, salon de bodas, salon de celebraciones, banquet, banquets, banquete, banquetes
dance floor, pista de baile, nightclub, nightclubs, discoteca, discotecas, sala de fiestas
karaoke, karaokes
street performer, street performers, busker, artista callejero, artistas callejeros, musico callejero
carnival, carnivals, carnaval, carnavales, comparsa, chirigota
procession, processions, procesion, procesiones
cofradia, hermandad, brotherhood
fireworks, fuegos artificiales, pirotecnia, pirotecnico, pirotecnica, mascleta
ninot, artista fallero, artista fallera
float makers, carroza, carrozas
nativity scene
giant figures, gigantes y cabezudos
flamenco, cantaor, cantaora, bailaor, bailaora, tablao
tango, tanguero, milonga
violonchelo, =cello, chelo, violonchelista, cellist
double bass, contrabajo, contrabajista
flute, flauta, flautas, flautista, flautist
percussion, percusion, percusionista, percussionist, drummer, bateria de musica, baterista
conductor of orchestra, conducts an orchestra, director de orquesta, directora de orquesta
choir director, director de coro, directora de coro, choir conductor
jazz, jazzista, big band
electronic music, musica electronica, synthesizer, sintetizador, sintetizadores
mime, pantomime, pantomima
improv, improvisation theatre, improvisacion teatral
monologue, monologo, monologos, monologuista, stand-up comedy, stand-up comedian
poet, poets, poetry, poeta, poetas, poesia, poemario, poemarios
cartoonist, caricaturist, caricaturista, vinetista, humorista grafico, humor grafico
screen printing, serigrafia, serigrafo, silkscreen
printmaking, grabado artistico, printmaker, grabadora artistica : etching/etchings/aguafuerte/aguafuertes; linocut/linograbado; woodcut/woodcuts/xilografia; lithography/litografia; serigrafia/screen printing
watercolour, watercolor, acuarela, acuarelas, acuarelista
oil painting, oil paintings, oleo, oleos, pintura al oleo
mural, murals, muralist, mural painting, murales, muralista, pintura mural
graffiti, street art, arte urbano, grafiti, grafitero
installation art, instalacion artistica, instalaciones artisticas
performance art, arte de accion
photo lab, cuarto oscuro, darkroom, revelado, analog photography, fotografia analogica
`;
