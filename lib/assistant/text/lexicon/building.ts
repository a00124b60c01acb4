/**
 * Engineering, architecture and the trades of building, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=architect` is the line that begins with "architect". */
export const BUILDING = `
engineering, ingenieria, engineer, ingeniero : =civil engineering; =mechanical engineering; =electrical engineering; =chemical engineering; =industrial engineering; =aerospace engineering; =telecommunications engineering; =structural engineering; =naval engineering; =mining engineering; =process engineering; =electronic engineering; =agricultural engineering; =acoustics; =quality engineer; =industrial automation
civil engineering, ingenieria civil, civil engineer, ingeniero civil, ingeniero de caminos, obra civil, caminos canales y puertos, obras publicas, public works : =roads; =bridges; =dams; =tunnels
structural engineering, ingenieria de estructuras, structural engineer, calculo de estructuras, ingeniero estructural, structural calculation, calculista, estructuras metalicas, steel structures
mechanical engineering, ingenieria mecanica, mechanical engineer, ingeniero mecanico, mechanical design, diseno mecanico
electrical engineering, ingenieria electrica, electrical engineer, ingeniero electrico
electronic engineering, ingenieria electronica, electronics engineer, ingeniero electronico, circuit design, diseno de circuitos, pcb design
chemical engineering, ingenieria quimica, chemical engineer, ingeniero quimico
industrial engineering, ingenieria industrial, industrial engineer, ingeniero industrial, ingenieria de organizacion industrial
process engineering, ingenieria de procesos, process engineer, ingeniero de procesos
aerospace engineering, ingenieria aeroespacial, aeronautics, aerospace, aeroespacial, aeronautical, ingeniero aeronautico, aircraft design
telecommunications engineering, ingenieria de telecomunicaciones, ingeniero de telecomunicaciones, telecom engineer, teleco
naval engineering, ingenieria naval, naval architect, ingeniero naval, naval architecture
mining engineering, ingenieria de minas, ingeniero de minas, mining engineer
agricultural engineering, ingenieria agronoma, ingeniero agronomo, agronomist, agronomo, agronomy, ingeniero agricola, ingenieria agricola, perito agricola, agronomic
acoustics, acustica, acoustic engineer, ingeniero acustico, soundproofing, aislamiento acustico
noise, ruido, noise pollution, contaminacion acustica, noisy, noise maps, mapas de ruido
surveying, topografia, topographer, topografo, land surveyor, land surveying, geomatics, levantamiento topografico, =surveyor
quantity surveyor, aparejador, arquitecto tecnico, arquitectura tecnica, quantity surveying, mediciones y presupuestos, building engineer, project estimator
draughtsman, delineante, =drafter, delineacion, technical drawing, dibujo tecnico, draftsman, =planos, blueprints, cad drawings, plans and drawings : =cad
cad, diseno asistido por ordenador, computer-aided design : autocad; solidworks; catia; revit; sketchup; microstation; archicad; fusion 360; nx; creo parametric; vectorworks; solid edge; civil 3d; tekla; autodesk inventor; rhino 3d
bim, modelado de informacion, building information modelling : revit; archicad; navisworks; tekla
architect, arquitecto, architecture of buildings, arquitecta, estudio de arquitectura, architecture firm, arquitectura de edificios, architectural, arquitectonico, architecture studio
landscape architect, paisajista, landscaping, paisajismo, landscape design, arquitectura del paisaje, landscape architecture, landscape gardening
urban planner, urbanista, urban planning, urbanismo, town planning, planeamiento urbanistico, city planning, ordenacion del territorio, planificacion urbana, urbanistico, land use planning
interior designer, interiorista, interiorismo, decorador, diseno de interiores, home staging, decoracion de interiores, interior decorator, interior decoration, interior design
construction, construccion, building site, building industry, construction site, edificacion, sector de la construccion, albanileria sector, on site works, building work, constructora, contratista de obras, building contractor, construction company, en la obra, obras de construccion, a pie de obra : =bricklayer; =carpenter; =plumber; =electrician; =painter; =plasterer; =roofer; =tiler; =site manager; =crane operator; =excavator; =glazier; =scaffolding; =welder; =civil engineering; =architect; =quantity surveyor; =renovation; =insulation; =labourer; =blacksmith; =roads; =floor layer; =demolition; =stonemason; =hormigon
site manager, jefe de obra, jefa de obra, construction manager, director de obra, encargado de obra, site foreman, direccion de obra, capataz, foreman, site supervision, works manager, site engineer, direccion facultativa
labourer, peon, manual worker, peon de obra, laborer, unskilled work, obrero, manual labour, trabajo manual, blue collar, general labourer
bricklayer, albanil, albanileria, masonry, bricks, ladrillos, walls built
stonemason, =cantero, canteria, stonecutter, marmolista, marmol, marble, stonework, piedra natural, stone carving, cantera de piedra
plasterer, yesero, enlucido, escayolista, pladur, drywall, plasterboard, yesos, escayola
tiler, alicatador, tiling, solador, alicatado, tiles laid, azulejos, baldosas, tile setter
floor layer, instalador de suelos, =flooring, parquet, tarima, parquetista, floors laid
roofer, techador, tejados, cubiertas de edificios, impermeabilizacion, waterproofing, pizarrista
painter, pintor de paredes, house painter, pintor de brocha gorda, painting and decorating, pintura de interiores, pintor de obra, painter and decorator, paint walls, pintar paredes, pintores de paredes, pintora de paredes
glazier, acristalador, =glazing, acristalamiento, cristaleria, vidriero
carpenter, carpintero, carpentry, carpinteria, =joiner, =joiners, ebanista, joinery, ebanisteria, woodworking, cabinetmaker, cabinet maker, wood work, madera trabajos, furniture maker, fabricacion de muebles, muebles a medida, trabajar la madera
furniture, muebles, mobiliario : =upholstery; furniture restoration/restauracion de muebles; ebanista/ebanistas/ebanisteria; cabinetmaker/cabinetmaking; furniture maker; carpintero de muebles
upholstery, tapiceria, =tapicero, upholsterer, =tapizar, =tapizado
plumber, fontanero, fontaneria, plomero, pipes, tuberias, pipefitter, canerias, plomeria, leaks, fugas de agua, pipe fitting
gas fitter, gasfitter, instalador de gas, heating engineer, =calefactor, gas engineer, gas boilers
electrician, electricista, electrical installation, instalacion electrica, wiring, cableado electrico, wireman, cuadros electricos, rewiring, electrical panels, baja tension, low voltage, alta tension, high voltage
hvac, climatizacion : =heating; =air conditioning; =refrigeration; =ventilation
heating, calefaccion, boilers, =calderas, =caldera, =calefactores, heat pump, bomba de calor, aerotermia
air conditioning, aire acondicionado
refrigeration, refrigeracion, refrigeracion industrial, frigorista, cold storage, camaras frigorificas
ventilation, ventilacion
lift technician, ascensorista, elevators, ascensores, lift engineer, elevator technician, lifts installed, lift maintenance
solar installer, instalador de placas solares, solar panels, paneles solares, placas solares, photovoltaic, fotovoltaica, instalador solar, solar installation
insulation, aislamiento termico, aislamiento, thermal insulation, insulating
welder, soldador, welding, soldadora, =soldar, tig welding, mig welding, calderero, boilermaker, caldereria, =soldadura, =soldaduras, soldadura tig, soldadura mig
blacksmith, =herrero, =herreros, metalwork, herreria, cerrajeria metalica, forja, metalistero, ironwork, forge, wrought iron
carpinteria metalica, metal carpentry, carpintero metalico
locksmith, cerrajero, cerrajeria, locks, cerraduras
scaffolding, andamios, andamiaje, montador de andamios
crane operator, gruista, crane, grua, operador de grua, puente grua, overhead crane, gruero
excavator, excavadora, =digger, retroexcavadora, heavy machinery, maquinaria pesada, maquinista de obra, bulldozer, earthmoving, movimiento de tierras, backhoe, heavy equipment operator
demolition, demolicion, derribos, knock down buildings
hormigon, =concrete, cement, encofrado, encofrador, formwork, ferralla, ferrallista, concreto armado
roads, carreteras, highway, autopista, asphalt, asfalto, road works, paving, pavimentacion, road building
bridges, puentes, bridge building, viaducto, viaduct
tunnels, tuneles, tunnelling
dams, embalses, reservoirs, presa hidraulica, dam, =presas, =presa, construccion de presas
renovation, reforma integral, refurbishment, rehabilitacion de edificios, home improvement, reforma de viviendas, remodelling, restoring buildings, restauracion de edificios, remodeling, refurbish, home renovation, =reformas, reformas de viviendas
handyman, manitas, odd jobs, chapuzas, mantenimiento general, handiwork, diy, bricolaje, small repairs, pequenas reparaciones, maintenance worker
building permit, licencia de obra, planning permission, permiso de obra, licencia urbanistica
energy certificate, certificado energetico, certificacion energetica, energy performance certificate
energy efficiency, eficiencia energetica, energy saving, ahorro energetico : =energy certificate; passivhaus/passive house; energy audit/energy audits/auditoria energetica; leed; breeam
housing, vivienda, viviendas, homes built, house building, social housing, vivienda social, casas, edificios residenciales
building inspection, inspeccion de edificios, ite, inspeccion tecnica de edificios
fire protection, proteccion contra incendios, sprinklers, extintores, fire extinguishers
plant engineering, montaje industrial, industrial assembly, montador industrial, plant construction
`;
