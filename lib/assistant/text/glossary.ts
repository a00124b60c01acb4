/**
 * Spanish and English terms of work and technology that no spelling links.
 *
 * @module
 */
import { stem } from "./stem.ts";
import { wordsOf } from "./words.ts";

/** Spanish, then English; several of one meaning share a line. */
const PAIRS = `
abogado = lawyer
accesibilidad = accessibility
acuerdo = agreement
aficiones = hobbies, interests
agil = agile
ahorro = savings
ajedrez = chess
alcance = scope
almacenamiento = storage
alumno, estudiante = student, pupil
analista = analyst
anuncio = ad, listing
aplicacion movil = mobile app
apoyo, soporte = support
aprendizaje = learning
aprendizaje automatico = machine learning
aprendizaje profundo = deep learning
arquitecto = architect
asesor = advisor, consultant
ayuda = help, aid
base de datos = database
beca = scholarship, fellowship, grant
biblioteca, libreria = library
bienes = goods
busqueda = search
cadena de bloques = blockchain
cadena de suministro = supply chain
calidad = quality
calle = street
carrera = career, degree
carta = letter
certificado = certificate
ciberseguridad, seguridad informatica = cybersecurity, security
ciencia = science
ciencia de datos = data science
cientifico = scientist
ciudad = city, town
clave = key
cliente = customer, client
codigo abierto = open source
colaborador = contributor
compañero, colega = colleague, teammate
compilador = compiler
comprador = buyer
computacion en la nube = cloud computing
computadora, ordenador = computer
concurso = contest, competition
conferencia, charla = talk, lecture
conjunto de datos = dataset
conocimiento = knowledge
consulta = query
contabilidad = accounting
contador, contable = accountant
contrasena = password
contratacion = hiring, recruitment
contratar = hire
correo = mail, email
corredor = runner
coste, costo = cost
crecimiento = growth
cuenta = account
cuestionario = questionnaire, quiz
curso = course
datos = data
derecho = law, right
desarrollador = developer
desarrollar = develop
desarrollo = development
descarga = download
desempeño, rendimiento = performance
despliegue = deployment
desplegar = deploy
diseñador = designer
diseño = design
dispositivo = device
docente, profesor = teacher, professor
edificio = building
ejercito = army
empleado = employee
empleador = employer
empleo, trabajo, puesto = job, work, position
empresa, compañia = company, business, enterprise, firm
emprendedor = entrepreneur
encuesta = survey
enfermera = nurse
enseñanza = teaching
enseñar = teach
ensayo = essay, trial
entrega = delivery
entrenamiento = training
entrevista = interview
equipo = team
escalabilidad = scalability
escribir = write
escritor = writer
escuela = school
estadistica = statistics
estado = state, status
estrategia = strategy
exito = success
fabrica = factory
fabricacion = manufacturing
facturacion, factura = billing, invoice
fecha = date
finanzas = finance
flujo de trabajo = workflow
formacion = training, education
fuente = source
fundador = founder
ganancia, beneficio = profit
gasto = expense
gerente, gestor = manager
gestion = management
gobierno = government
guerra = war
habilidad, destreza = skill
hablar = speak
herramienta = tool
huella = footprint
idioma, lengua = language
impuesto = tax
incorporacion = onboarding
informatica = computing, informatics, computer science
informe = report
ingeniero = engineer
ingenieria = engineering
ingles = english
ingresos = revenue, income
inteligencia artificial = artificial intelligence
interfaz de usuario = user interface
internet de las cosas = internet of things
investigacion = research
investigador = researcher
jefe = boss, head, chief
jubilacion = retirement
lectura = reading
lenguaje de programacion = programming language
ley = law
libro = book
liderar, dirigir = lead
liderazgo = leadership
lider = leader
linea de mandos = command line
lanzamiento = launch, release
logro = achievement
maestria = master
marca = brand
matematicas = mathematics, maths
mejora = improvement
mejorar = improve
mensaje = message
mercado = market
mercadotecnia = marketing
meta, objetivo = goal, aim
miembro = member
negocio = business
nivel = level
nube = cloud
obrero, trabajador = worker
oficina = office
pagina = page
pais = country
pantalla = screen
panel = dashboard
pasantia, practicas = internship
patrocinador = sponsor
periodista = journalist
pieza = piece, part
plazo = deadline, term
posgrado = postgraduate
premio, galardon = award, prize
presupuesto = budget
principiante = beginner
procesamiento de lenguaje natural = natural language processing
producto = product
programador = programmer, developer
proveedor = supplier, vendor, provider
proyecto = project
prueba = test, proof
pruebas = testing
publicacion = publication, post
reclutador = recruiter
recursos humanos = human resources
red = network
redes neuronales = neural networks
redaccion = writing
reloj = clock
remoto, a distancia = remote
renuncia = resignation
repositorio = repository
requisito = requirement
reto, desafio = challenge
reunion = meeting
riesgo = risk
rompecabezas = puzzle
salud = health
seguridad = security, safety
sitio = site, website
sociedad = society
socio = partner
software libre = free software
sueldo, salario = salary, wage
tablero = board
tarea = task
tecnologia = technology
tienda = store, shop
titulo, licenciatura = degree, bachelor
traductor = translator
ubicacion = location
usuario = user
vendedor = seller, salesperson
ventas = sales
ventaja = advantage
videojuego = game
vivir, vida = live, life
voluntariado, voluntario = volunteering, volunteer
`;

/** The most words that a term has. */
const LONGEST = 4;

/** By the stems of a term: words of what it is called in the other language. */
const others = new Map<string, string[]>();
for (const line of PAIRS.trim().split("\n")) {
  const [spanish = [], english = []] = line.split("=").map((side) =>
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
