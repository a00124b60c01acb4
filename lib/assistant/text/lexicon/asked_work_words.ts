/**
 * Names of things, beings, places and trades that work is about, one meaning a line, in both languages.
 *
 * @module
 */

/** As in `technology.ts`. */
export const ASKED_WORDS = `
warranty, guarantee, garantia, garantias
propina, propinas, gratuity, gratuities
pension plan, plan de pensiones, pension fund, fondo de pensiones
dividend, dividends, dividendo, dividendos
freight, flete, fletes, carga maritima, cargo ship, carguero
barrel, barrels, barril, barriles, barrica, barricas, cask, casks, =tonel, =toneles
sacks, costales, bagged goods, =sacos
ropes, rope making, soga, sogas, cordeleria, nudos marineros, knots, =cuerdas
chains, cadenas metalicas, eslabones
gears, gearbox, engranaje, engranajes
screw, screws, tornillo, tornillos, bolts, pernos, tuercas
hammer, hammers, martillo, martillos, mazo
drill bit, broca, brocas, taladro, taladros
water pump, pumps, bomba de agua, bombas de agua, bombeo, pumping, pumping station, estacion de bombeo
valve, valves, valvula, valvulas
furnace, furnaces, horno industrial, alto horno, altos hornos, blast furnace
trench, trenches, zanja, zanjas
fence, fences, fencing of fields, cercado, cercados, =valla, =vallas, =vallado
barn, barns, hayloft, cobertizo, cobertizos, shed, sheds, =granero, =graneros, =pajar
meadow, meadows, prado, prados, pradera, praderas, grassland, pasture, pastures, pastizal, pastizales, grazing, =pasto, =pastos
heno, forraje, forrajes, fodder, haymaking, silage, ensilado, silo, silos
straw, straw bales, paja, pacas de paja
seed, seeds, semilla, semillas, seed bank, banco de semillas, seedbed, semillero, semilleros
seedling, seedlings, plantulas, plantones, vivero, viveros, plant nursery, viverista
plough, ploughing, plow, arado, arados, arar, barbecho, fallow
graft, grafting of trees, injerto, injertos, injertar
weeds, weeding, mala hierba, malas hierbas, escardar, malezas
dough, sourdough, masa madre, masa de pan, fermentacion larga, amasar, amasado
oven, ovens, hornear, horneado, =horno, =hornos
ironmonger, hardware store, ferreteria, ferreterias, ferretero, ferretera
tobacconist, estanco, estanquero, estanquera
newsagent, kiosk, kiosco, kioscos, quiosco, quiosquero
hats, hat maker, milliner, millinery, sombrero, sombreros, sombrerero, sombrerera, sombrereria
luthier, violin maker, guitar maker, lutier, guitarrero, guitarrera, luteria, luthiery
barrel maker, =tonelero, =tonelera, toneleria, cooperage
farrier, farriery, herrador, herradora, herraje de caballos
lighthouse, lighthouses, lighthouse keeper, faro, faros, farero, farera
organ builder, organ building, pipe organ, pipe organs, organo de tubos, =organero, =organera
organist, organista
puppet, puppets, puppeteer, titere, titeres, titiritero, titiritera, marioneta, marionetas
magician, magicians, magic tricks, illusionist, mago, maga, ilusionista, ilusionismo, prestidigitador
circus, circo, circense, circenses, big top : acrobat/acrobats/acrobatics/acrobata/acrobatas/acrobacias; trapeze/trapecio; juggling/juggler/malabares/malabarista; clown/clowns/payaso/payasa/payasos
stuntman, stunts, stunt work, especialista de cine, especialista de accion
casino, croupier, crupier
ombudsman, defensor del pueblo, defensora del pueblo, sindic
pathologist, patologo, patologa, anatomia patologica
forensic doctor, medico forense, medica forense, coroner
crutches, muletas
biopsy, biopsies, biopsia, biopsias
transplant, transplants, trasplante, trasplantes
organ donation, donacion de organos, organ donors
heart attack, heart attacks, infarto, infartos
stroke patients, ictus, derrame cerebral, cerebrovascular, =strokes
asthma, asma
respiratory, respiratorio, respiratoria : asthma/asma; neumologia/pneumology
allergist, alergologo, alergologa, alergologia, allergology
epilepsy, epilepsia
obesity, obesidad, overweight, sobrepeso
eating disorder, eating disorders, trastorno alimentario, trastornos alimentarios, anorexia, bulimia
premature babies, premature birth, prematuro, prematuros, incubadora de bebes
breastfeeding, breastfeed, lactancia, lactancia materna, amamantar, lactation consultant, asesora de lactancia
fertility, fertilidad, ivf, fecundacion in vitro, reproduccion asistida, assisted reproduction
sleep problems, sleep disorder, insomnia, insomnio, trastornos del sueno
syringe, syringes, jeringa, jeringas, jeringuilla
hospital discharge, alta hospitalaria, altas hospitalarias, dados de alta, discharged patients
hospital admission, hospital admissions, ingreso hospitalario, ingresos hospitalarios, hospitalised, hospitalizacion, hospitalizado, readmission, readmissions, reingresos
quarantine, cuarentena
homework, deberes escolares, tarea escolar
dictionary, dictionaries, diccionario, diccionarios : lexicographer/lexicography/lexicografo/lexicografa/lexicografia
lexicography, lexicographer, lexicografia, lexicografo, lexicografa
glossary, glossaries, glosario, glosarios, terminology, terminologia, terminologist, terminologo
playground, playgrounds, patio de recreo, parque infantil, parques infantiles, patios escolares
evening school, night school, escuela nocturna
student residence, dormitory, colegio mayor, residencia de estudiantes
tuition fees, tasas universitarias
scale model, scale models, model making, maquetista, model maker, =maqueta, =maquetas
filing cabinet, archivador, archivadores, folders, carpeta, carpetas
keyboard, keyboards, teclado, teclados
headphones, headset, auriculares
loudspeaker, loudspeakers, altavoz, altavoces, megafonia
microphone, microphones, microfono, microfonos
tripod, tripode
stage curtain, telon, telones
sheet music, partitura, partituras, music score, music scores
marquee, marquees, carpa, carpas
tray, trays, bandeja, bandejas
apron, aprons, delantal, delantales
mask, masks, mascara, mascaras, mascarilla, mascarillas
whistle blower, whistleblowing, denunciante, canal de denuncias
wholesale market, mercado mayorista, mercabarna, mercamadrid, lonja de pescado
franchise owner, franchisee, franquiciado, franquiciada
stocktaking, recuento de existencias
chimney, chimneys, chimenea, chimeneas, deshollinador, chimney sweep
stoves, stove, estufa, estufas
attic, loft, desvan, buhardilla, buhardillas
basement, cellar room, sotano, sotanos
swimming pool, swimming pools, pools, piscina, piscinas : pool maintenance/mantenimiento de piscinas
playing field, campo de juego
sports centre, sports hall, centro deportivo, pabellon deportivo, polideportivo
lift shafts, escalator, escalators, escalera mecanica, escaleras mecanicas
sign maker, sign making, signage, rotulo, rotulos, rotulista, rotulacion, senaletica
awning, awnings, toldo, toldos
window blinds, =blinds, persianista, =persianas, =persiana
mattress, mattresses, colchon, colchones, ropa de cama, =bedding
carpet, carpets, rug, rugs, alfombra, alfombras, moqueta
tapestry, tapestries, tapiz, tapices
mosaic, mosaics, mosaico, mosaicos, trencadis
tile maker, azulejo, azulejos, azulejero, azulejeria, hand-painted tiles
plaster cast, escayola, =vaciado
mould, moulds, molde, moldes, mold making
varnish, varnishing, barniz, barnizar, barnizado, lacquer, lacado, lacquering
glue, gluing, cola de carpintero, pegamento, adhesive, adhesives, adhesivo, adhesivos, encolado
sandpaper, lijar, lijado, =sanding
enamel, enamelling, esmalte, esmaltes, esmaltado, glaze, glazes, =vidriado
embroidery, embroider, embroidered, bordadora, =bordado, =bordados, =bordar
lace, lacework, bobbin lace, encaje de bolillos, encajera, encaje de aguja
crochet, ganchillo, croche
felt making, fieltro, =felting
spinning wool, spinner, spinning wheel, hilar, hilandera, rueca
alpargata, alpargatas, espadrille, espadrilles, alpargatero
umbrella, umbrellas, paraguas, paraguero
fan maker, abanico, abanicos, abaniquero
mirror, mirrors, espejo, espejos
frame maker, picture frames, picture framing, enmarcar, enmarcado, enmarcacion, marco de cuadros, marcos de cuadros
gilder, gilding, dorador, doradora, pan de oro, gold leaf
handover notes, traspaso de turno, relevo de turno, shift handover
lost property, objetos perdidos
queueing, waiting lines, cola de espera, colas de espera, hacer cola, filas de espera
slogan, slogans, eslogan, esloganes, lema, lemas, motto
nickname, apodo, alias, sobrenombre
pen name, pseudonym, seudonimo
team mascot, =mascot, =mascots, mascota del equipo
flag, flags, =bandera, =banderas
coin, coins, moneda antigua, numismatics, numismatica
anniversary, anniversaries, aniversario, aniversarios, centenary, centenario, jubilee
birthday cake, tarta de cumpleanos
wedding cake, wedding cakes, tarta nupcial, tartas de boda
bunk bed, =litera, =literas
guesthouse, guest house, guest houses, bed and breakfast, hostal, hostales, pension familiar, posada : casa rural/casas rurales
rural tourism, turismo rural, agroturismo, casa rural, casas rurales
youth hostel, albergue juvenil, albergues juveniles, =hostel, =hostels
campsite, campsites, camping site, camping municipal, =camping, =campings
ski resort, ski resorts, estacion de esqui, estaciones de esqui, pistas de esqui, ski slopes
ski instructor, monitor de esqui, monitora de esqui, profesora de esqui, profesor de esqui, ski teacher
amusement park, theme park, theme parks, parque de atracciones, parque tematico
botanical garden, jardin botanico
police station, comisaria de policia
petrol station, gas station, gasolinera, estacion de servicio, surtidor
toll, tolls, peaje, peajes
car park, car parks, parking lot, aparcamiento, aparcamientos, =estacionamiento, =estacionamientos
cable car, teleferico, funicular
canoe, canoes, kayak, kayaks, canoa, canoas, piragua, piraguas, piraguismo, canoeing, kayaking
raft, rafting
sailing ship, sailing ships, tall ship, velero, veleros, goleta, bergantin
lifeboat, lifeboats, bote salvavidas, lancha de salvamento
submarine, submarines, submarino, submarinos
anchor, ancla
engine room, sala de maquinas
cockpit, cabina de mando
runway, runways, pista de aterrizaje
aircraft hangar, =hangar, =hangars, =hangares
parachute, parachutes, paracaidas, parachuting, skydiving, paracaidismo
hot-air balloon, hot air balloon, balloons, globo aerostatico, globos aerostaticos
rocket, rockets, cohete, cohetes, lanzador espacial, space launch
astronaut, astronauts, astronauta, astronautas, cosmonaut
planet, planets, planeta, planetas : exoplanet/exoplanets/exoplaneta/exoplanetas
moon, lunar, la luna
microchip, microchips, chips de silicio, semiconductores
queue management, gestion de colas, turnos de espera
vending machine, vending machines, maquina expendedora, maquinas expendedoras, =vending
cash machine, cash machines, atm machine, cajero automatico, cajeros automaticos
gift shop, tienda de regalos, souvenir, souvenirs, recuerdos turisticos
second-hand, second hand, secondhand, thrift, segunda mano : charity shop/charity shops
auction, auctions, auctioneer, subasta, subastas, subastador, subastadora
flea market, flea markets, mercadillo de antiguedades
raffle, lottery, loteria, rifa, sorteo, sorteos
betting, gambling, casas de apuestas, juego responsable
landlord, landlady, arrendador, arrendadora
tenant, tenants, inquilino, inquilina, inquilinos, arrendatario, arrendatarios
squatter, squatters, okupas, ocupacion ilegal
eviction, evictions, desahucio, desahucios, desalojo
alquiler social, social rental, vivienda publica, public housing, council housing, vivienda protegida, vpo
census, censo, censos, padron, padron municipal
passport office, oficina de pasaportes, extranjeria, oficina de extranjeria, immigration office
asylum seekers help, acogida de refugiados
work permits, permiso de residencia, permisos de residencia, residence permit, residence permits, papeles de residencia
nationality law, nacionalidad espanola
last will, testamento, testamentos
power of attorney, poder notarial, poderes notariales
bail bond, =bail, fianza
jury, jurado popular, tribunal del jurado
witness, witnesses, testigo, testigos
victim, victims, victima, victimas, victim support, atencion a las victimas
trafficking, trata de personas, human trafficking
torture, tortura
death penalty, pena de muerte
referee, referees, refereeing, arbitro, arbitra, arbitros, arbitrar, arbitraje deportivo, umpire
linesman, juez de linea
goalkeeper, portero de futbol, portera de futbol
swimming coach, swim coach, entrenador de natacion, entrenadora de natacion
athletics, track and field, atletismo, atleta, atletas, athlete, athletes
martial arts, artes marciales : judo/judoka; karate; taekwondo; aikido
esgrima, sport fencing, =fencer, =fencers, esgrimista
archery, archer, tiro con arco, arquero, arquera
shooting sport, tiro olimpico
rowing, rower, remo deportivo, remero, =trainera, =traineras
wrestling, wrestler, lucha libre, lucha canaria
boxing, boxer, boxeador, boxeadora, =boxeo
hockey : field hockey/hockey hierba; ice hockey/hockey hielo; hockey patines
golf course, =golf, =golfer, golfista, campo de golf, greenkeeper
horse riding, riding school, equitacion, hipica, escuela de equitacion, hipoterapia, jinete, amazona a caballo
skating, patinaje, patinadora, patinador, skater : roller skating/patines; ice skating/patinaje sobre hielo
skateboard, skateboarding, monopatin, skate park
caving, speleology, speleologist, espeleologia, espeleologo, espeleologa, cueva exploracion
orienteering race, carrera de orientacion
obstacle race, carrera de obstaculos
bullfighting, tauromaquia, toreo, torero
`;
