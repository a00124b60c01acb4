/**
 * Spanish and English terms of work and of everyday life that no spelling links.
 *
 * @module
 */
import { stem } from "./stem.ts";
import { wordsOf } from "./words.ts";

/** Spanish, then English; several of one meaning stand behind commas. */
const PAIRS = `
abeja = bee; abogado = lawyer; accesibilidad = accessibility; aceite = oil; aceituna, oliva = olive;
actor, actriz = actor, actress; acuerdo = agreement; adolescente = teenager, teen; aduana = customs;
aeropuerto = airport; aficiones = hobbies, interests; afinar = tune; agil = agile; agricultor, granjero = farmer;
agua = water; ahorrar = save; ahorro = savings; aire = air; ajedrez = chess; albañil = bricklayer, builder;
alcance = scope; alegria = joy; alfarero, alfareria = potter, pottery; alimento, comida = food;
almacen = warehouse; almacenamiento = storage; alquiler, alquilar = rent, rental; altura = height;
alumno, estudiante = student, pupil; amigo = friend; amor = love; analista = analyst;
ancho, anchura = wide, width; anciano = elderly; antiguo, viejo = old, ancient; anuncio = ad, listing;
aplicacion movil = mobile app; apoyo, soporte = support; aprendizaje = learning;
aprendizaje automatico = machine learning; aprendizaje profundo = deep learning; arbol = tree;
archivo = archive, file; arena = sand; arquitecto = architect; arreglar, reparar = fix, repair, mend;
arroz = rice; ascenso = promotion; asesor = advisor, consultant; asociacion = association; atleta = athlete;
aumentar, aumento = increase, rise; autor = author; ave, pajaro = bird; avion = plane, aircraft;
ayuda = help, aid; ayuntamiento = council; azucar = sugar; bailar, baile, danza = dance;
bajar, reducir, disminuir = reduce, lower, cut, decrease; ballena = whale; bandera = flag;
barco, buque = ship, boat; barrio = neighbourhood, neighborhood, district; base de datos = database;
batalla = battle; bebe = baby; beber, bebida = drink; beca = scholarship, fellowship, grant;
biblioteca, libreria = library; bienes = goods; boda = wedding; bolsa = bag; bombero = firefighter;
bosque = forest; bueno = good; buscar = search, seek; busqueda = search; caballo = horse; cabeza = head;
cadena de bloques = blockchain; cadena de suministro = supply chain; caida, caer = fall; calefaccion = heating;
calidad = quality; caliente, calor = hot, heat, warm; calle = street; camarero = waiter;
cambio, cambiar = change; camino = way, path; camion = truck, lorry; campeon = champion;
campeonato = championship; campesino = peasant; campo = field, countryside; cancion = song;
cantante, cantar = singer, sing; capilla = chapel; carcel, prision = prison, jail; carne = meat;
carpintero = carpenter; carrera = career, degree; carretera = road, highway; carta = letter;
casa, vivienda, hogar = house, home, housing; caza, cazar = hunting, hunt; celula = cell; cerdo = pig;
certificado = certificate; cerveza = beer; chico, niño = boy, child, kid;
ciberseguridad, seguridad informatica = cybersecurity, security; cielo = sky; ciencia = science;
ciencia de datos = data science; cientifico = scientist; cine, pelicula = cinema, film, movie;
cirugia, cirujano = surgery, surgeon; ciudad = city, town; clave = key; cliente = customer, client;
coche, automovil = car; cocinar, cocina = cook, cooking, kitchen; cocinero = cook, chef;
codigo abierto = open source; colaborador = contributor; colina = hill;
comenzar, empezar, iniciar = begin, start; comer = eat; comercio = trade, commerce;
compañero, colega = colleague, teammate; compilador = compiler; comprador = buyer;
comprar, compra = buy, purchase; computacion en la nube = cloud computing; computadora, ordenador = computer;
concierto = concert; concurso = contest, competition; conducir, conductor = drive, driver;
conferencia, charla = talk, lecture; conjunto de datos = dataset; conocimiento = knowledge;
construir, construccion = build, construction; consulta = query; contabilidad = accounting;
contador, contable = accountant; contrasena = password; contratacion = hiring, recruitment; contratar = hire;
corazon = heart; corredor = runner; correo = mail, email; corte, tribunal, juzgado = court;
cosecha, cultivo = harvest, crop; coser, costura = sew, sewing; costa, litoral = coast; coste, costo = cost;
crear = create; crecer = grow; crecimiento = growth; creencia, creer = belief, believe;
cuadro, pintura = painting, picture; cuenta = account; cuerpo = body; cuestionario = questionnaire, quiz;
cuidar, cuidado = care; curso = course; daño = damage; datos = data; debil, debilidad = weak, weakness;
decidir = decide; decision = decision; dejar, abandonar = leave, quit; deporte = sport; derecho = law, right;
derrota = defeat; desarrollador = developer; desarrollar = develop; desarrollo = development;
descarga = download; descubrir, descubrimiento = discover, discovery; desempeño, rendimiento = performance;
desempleo, paro = unemployment; desplegar = deploy; despliegue = deployment; deuda = debt; dia = day;
dibujar, dibujo = draw, drawing; dinero = money; dios = god; diputado = deputy; diseñador = designer;
diseño = design; dispositivo = device; docente, profesor = teacher, professor; dormir, sueño = sleep; edad = age;
edificio = building; ejercito = army; elegir, eleccion = choose, elect, election; empleado = employee;
empleador = employer; empleo, trabajo, puesto = job, work, position; emprendedor = entrepreneur;
empresa, compañia = company, business, enterprise, firm; encontrar, hallar = find; encuesta = survey;
enfermedad = disease, illness; enfermera = nurse; enfermo = sick, ill; ensayo = essay, trial;
enseñanza = teaching; enseñar = teach; entrega = delivery; entrenador, entrenar = coach, train;
entrenamiento = training; entrevista = interview; enviar, envio = send, shipping; equipo = team;
escalabilidad = scalability; escenario = stage; esclavo = slave; escribir = write; escritor = writer;
escuchar = listen; escuela = school; escultura, escultor = sculpture, sculptor; espacio = space; espejo = mirror;
mujer = woman, wife; estadistica = statistics; estado = state, status; estrategia = strategy; estrella = star;
estudiar, estudio = study; evitar, prevenir = avoid, prevent; exito = success;
extranjero = foreign, foreigner, abroad; fabrica = factory; fabricacion = manufacturing; fabricar = manufacture;
facturacion, factura = billing, invoice; familia = family; fecha = date; ferrocarril = railway, railroad;
fiesta = party, celebration; fin de semana = weekend; finanzas = finance; finca, granja = farm; flor = flower;
flujo de trabajo = workflow; fondo = fund; fontanero = plumber; formacion = training, education; frio = cold;
frontera = border; fruta = fruit; fuego, incendio = fire; fuente = source;
fuerte, fuerza = strong, strength, force; fundador = founder; ganado, ganaderia = cattle, livestock;
ganancia, beneficio = profit; ganar, ganador = win, winner; gasolina = petrol, gasoline; gasto = expense;
gato = cat; gente, personas = people; gerente, gestor = manager; gestion = management; gobierno = government;
guerra = war; habilidad, destreza = skill; hablante = speaker; hablar = speak; hambre = hunger; harina = flour;
hermana = sister; hermano = brother; herramienta = tool; herrero = blacksmith; hielo = ice; hierro = iron;
hija = daughter; hijo = son; hoja = leaf, sheet; hombre = man; hormigon = concrete; huelga = strike;
huella = footprint; huerto = orchard, garden; hueso = bone; huevo = egg; idioma, lengua = language;
iglesia = church; impuesto = tax; incorporacion = onboarding;
informatica = computing, informatics, computer science; informe = report; ingenieria = engineering;
ingeniero = engineer; ingles = english; ingresos = revenue, income;
inteligencia artificial = artificial intelligence; interfaz de usuario = user interface;
internet de las cosas = internet of things; inundacion = flood; inversion, invertir = investment, invest;
investigacion = research; investigador = researcher; invierno = winter; isla = island;
jardin, jardineria = garden, gardening; jefe = boss, head, chief; joven, juventud = young, youth;
joya, joyeria = jewel, jewellery, jewelry; jubilacion = retirement; juego, jugar = game, play; juez = judge;
jugador = player; lago = lake; lanzamiento = launch, release; largo = long; leche = milk; lectura = reading;
leer, lector = read, reader; lenguaje de programacion = programming language; lento = slow; ley = law;
libro = book; lider = leader; liderar, dirigir = lead; liderazgo = leadership; ligero = light;
limpiar, limpieza = clean, cleaning; linea de mandos = command line; llegar, llegada = arrive, arrival;
lluvia = rain; lograr, conseguir = achieve; logro = achievement; lucha, luchar = fight, struggle; lugar = place;
luna = moon; luz = light; madera = wood, timber; madre = mother; maestria = master; maestro = teacher, master;
mañana = morning, tomorrow; maquina = machine; mar = sea; marca = brand; matematicas = mathematics, maths;
mayoria = majority; medicamento, farmaco = medicine, drug; medico = doctor, physician;
medio ambiente = environment; medir, medida = measure; mejora = improvement; mejorar = improve;
mensaje = message; mercado = market; mercadotecnia = marketing; mercancia = goods, merchandise; mes = month;
meta, objetivo = goal, aim; miedo = fear; miel = honey; miembro = member; minoria = minority; mitad = half;
molino = mill; montaña, monte = mountain; morir, muerte = die, death; mudarse = move; mueble = furniture;
mundo = world; muralla, muro = wall; musculo = muscle; nacer, nacimiento = born, birth;
nadar, natacion = swim, swimming; naranja = orange; nave = ship, vessel; negociar = negotiate;
negocio = business; nieve = snow; nivel = level; noche = night; norte = north; novela = novel; nube = cloud;
nuevo = new; obrero, trabajador = worker; ocio = leisure; oeste = west; oficina = office; ojo = eye;
olvidar = forget; oro = gold; otoño = autumn, fall; oveja = sheep; paciente = patient; padre = father;
pagar, pago = pay, payment; pagina = page; pais = country; palabra = word; pan = bread;
panadero, panaderia = baker, bakery; panel = dashboard; pantalla = screen; papel = paper, role; pared = wall;
partido = party, match; pasajero = passenger; pasantia, practicas = internship; patrocinador = sponsor;
peligro, peligroso = danger, dangerous; peluquero, peluqueria = hairdresser, barber;
pensar, pensamiento = think, thought; perder, perdida = lose, loss; periodico, diario = newspaper;
periodista = journalist; perro = dog; pesca, pescar, pescador = fishing, fish, fisherman; pescado, pez = fish;
peso = weight; piedra = stone; piel = skin, leather; pieza = piece, part; plata = silver; playa = beach;
plazo = deadline, term; pluma = feather, pen; poblacion = population; pobre, pobreza = poor, poverty;
poder = power; poesia, poeta = poetry, poet; posgrado = postgraduate; precio = price;
premio, galardon = award, prize; prestamo = loan; presupuesto = budget; primavera = spring;
principiante = beginner; procesamiento de lenguaje natural = natural language processing; producto = product;
programador = programmer, developer; promedio = average; propietario, dueño = owner; proteger = protect;
proveedor = supplier, vendor, provider; proyecto = project; prueba = test, proof; pruebas = testing;
publicacion = publication, post; publicar = publish; pueblo, aldea = village, town; puente = bridge;
puerta = door, gate; puerto = port, harbour, harbor; queso = cheese; quimica, quimico = chemistry, chemical;
raiz = root; rapido, rapidez = fast, quick, speed; receta = recipe, prescription; reciclaje = recycling;
reclutador = recruiter; recoger = collect; recursos humanos = human resources; red = network;
redaccion = writing; redes neuronales = neural networks; reemplazar, sustituir = replace; regalo = gift;
reina = queen; reino = kingdom; reloj = clock; remoto, a distancia = remote; renuncia = resignation;
repositorio = repository; requisito = requirement; reto, desafio = challenge; reunion = meeting; rey = king;
riego, regar = irrigation; riesgo = risk; rio = river; riqueza, rico = wealth, rich; rodilla = knee;
rompecabezas = puzzle; ropa = clothes, clothing; rueda = wheel; ruido = noise; sabor = taste, flavor;
sacerdote = priest; sal = salt; salud = health; sangre = blood; sastre = tailor; seco, sequia = dry, drought;
seda = silk; seguridad = security, safety; seguro = insurance, safe; sello = stamp, seal; semana = week;
semilla = seed; siglo = century; sindicato = union; sitio = site, website; sociedad = society; socio = partner;
software libre = free software; soldado = soldier; sombra = shadow; sordo = deaf; subir = rise, climb;
sueldo, salario = salary, wage; suelo, tierra = soil, ground, land; sueño = dream; sur = south; tablero = board;
tamaño = size; tarde = afternoon, evening, late; tarea = task; tasa = rate; teatro = theatre, theater;
tecnologia = technology; tejado, techo = roof; tejer, tejido = weave, fabric, tissue; tela = cloth, fabric;
temporada, estacion = season; temprano = early; tercio = third; terminar, acabar = finish, end;
testigo = witness; tiempo = time; tienda = store, shop; titulo, licenciatura = degree, bachelor; torre = tower;
traductor = translator; traer = bring; tratado = treaty; tratamiento = treatment; tren = train; trigo = wheat;
turno = shift; ubicacion = location; usuario = user; uva = grape; vaca = cow; vacuna = vaccine; valor = value;
vecino = neighbour, neighbor; vela = candle, sail; vendedor = seller, salesperson; vender = sell;
ventaja = advantage; ventana = window; ventas = sales; verano = summer; verdura, hortaliza = vegetable;
veterinario = vet, veterinarian; viaje, viajar = travel, trip, journey; videojuego = game;
vidrio, cristal = glass; viento = wind; viña, viñedo = vineyard; vino, bodega = wine, winery;
vista = view, sight; vivir, vida = live, life; volar, vuelo = fly, flight;
voluntariado, voluntario = volunteering, volunteer; voz = voice; zapato, calzado = shoe, footwear
`;

/** The most words that a term has. */
const LONGEST = 4;

/** By the stems of a term: words of what it is called in the other language. */
const others = new Map<string, string[]>();
for (const pair of PAIRS.split(";")) {
  const [spanish = [], english = []] = pair.split("=").map((side) =>
    side.split(",").map(wordsOf)
  );
  link(spanish, english);
  link(english, spanish);
}

function link(terms: readonly string[][], to: readonly string[][]) {
  for (const term of terms) {
    const key = keyOf(term);
    others.set(key, [...others.get(key) ?? [], ...to.flat()]);
  }
}

function keyOf(words: readonly string[]): string {
  return words.map(stem).join(" ");
}

/**
 * Words of the other language for the terms that stand among these.
 *
 * @example translate(["aprendizaje", "automatico"]); // ["machine", "learning", …]
 */
export function translate(words: readonly string[]): string[] {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (let many = 1; many <= LONGEST; many++) {
      for (const word of others.get(keyOf(words.slice(at, at + many))) ?? []) {
        found.add(word);
      }
    }
  }
  return [...found].filter((word) => !words.includes(word));
}
