/**
 * Factories, machines, energy, water, repair and what is made, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=welder` is the line that begins with "welder". */
export const INDUSTRY = `
manufacturing, fabricacion, factory, fabrica, fabricante, production plant, planta de produccion, shop floor, produccion industrial, industrial production, sector industrial, industria manufacturera, nave industrial, plantas industriales, =planta industrial : =production line; =machine operator; =assembler; =production manager; =quality control; =cnc; =textile; =automotive; =food industry; =furniture; =metal; =paper industry; =shipyard; =ceramics; =plastics; =chemical industry; =foundry; =machining; =packaging; =warehouse worker; =printing; =electronics manufacturing; =toolmaker; =footwear; =pharmaceutical; =steel; =3d printing; =winery; =aerospace industry; =glass
production line, linea de produccion, assembly line, cadena de montaje, cadena de produccion, linea de montaje, en cadena
machine operator, operario, operario de maquinaria, operador de maquina, machinist, maquinista industrial, factory worker, operario de fabrica, run machines, manejar maquinas, operator of machines, trabajador de fabrica, factory hand, production worker, operario de produccion
assembler, montador, assembly, montaje, ensamblaje, ensamblador, fitter, ajustador, ensamblar
production manager, jefe de produccion, jefa de produccion, plant manager, director de planta, production supervisor, encargado de produccion, factory manager, shift leader, jefe de turno, jefa de turno
production planning, planificacion de la produccion, production planner, planificador de produccion, programacion de la produccion
output, productividad, productivity, throughput, rendimiento de la planta, units produced, unidades producidas, production rate, produced more, oee, capacidad de produccion, production capacity
quality control, control de calidad, quality assurance, aseguramiento de la calidad, quality inspector, inspector de calidad, quality technician, tecnico de calidad, gestion de la calidad, quality management, quality manager, responsable de calidad, defects, inspeccion de calidad, =scrap, mermas, =rejects, =rechazos : =quality engineer; =iso certification
~ quality, calidad : =quality control
quality engineer, ingeniero de calidad
iso certification, certificacion iso, quality standards, normas de calidad, normas iso, iso standards : iso 9001; iso 14001; iso 45001; iso 22000; iso 13485; iatf 16949; ifs; brc; ohsas 18001; iso 50001; haccp/appcc; iso 17025
continuous improvement, mejora continua, kaizen, lean, lean manufacturing, six sigma, 5s, process improvement, mejora de procesos, optimizacion de procesos, process optimisation, process optimization, improve processes, mejorar procesos, tpm, optimizar procesos, streamline, agilizar, value stream mapping
industrial maintenance, mantenimiento industrial, maintenance technician, tecnico de mantenimiento, maintenance manager, jefe de mantenimiento, preventive maintenance, mantenimiento preventivo, maintenance engineer, oficial de mantenimiento, mantenimiento correctivo, predictive maintenance, breakdowns, averias, electromecanico, mantenimiento predictivo, machine repair, electromechanical, mantenimiento de maquinaria, corrective maintenance
repair, reparacion, reparar, arreglar, repairing, fix things, fixing, mend, servicio tecnico : =mechanic; =industrial maintenance; =appliance repair; =electronics repair; =shoe repair; =watchmaker; =body shop; =bicycle mechanic
mechanic, mecanico, car mechanic, mecanico de coches, taller mecanico, vehicle repair, mecanica del automovil, auto repair, garage, reparacion de vehiculos, taller de coches, electromecanica de vehiculos, diesel mechanic, auto mechanic, mechanic workshop
body shop, chapista, chapa y pintura, bodywork, pintor de coches, carroceria, panel beater, carrocero
bicycle mechanic, mecanico de bicicletas, bike repair, reparacion de bicicletas, bike mechanic, taller de bicicletas, bike shop, tienda de bicicletas
appliance repair, reparacion de electrodomesticos, home appliances, electrodomesticos, white goods, tecnico de electrodomesticos
electronics repair, reparacion de moviles, reparacion de ordenadores, phone repair, computer repair, tecnico electronico, electronic technician
watchmaker, relojero, relojeria, watch repair
relojes, =clocks, =clock, =watches, reloj : =watchmaker
shoe repair, zapatero remendon, =cobbler, reparacion de calzado
~ machine, maquina, machinery, maquinaria, industrial machinery
operate machines, manejar maquinas, operating machines, manejo de maquinas, run machinery, manejo de maquinaria, drive machinery, operate machinery : =machine operator; =cnc; =forklift; =crane operator; =excavator; =farm machinery
cnc, control numerico, cnc machining, torno, lathe, fresadora, milling machine, =milling, =turner, cnc operator, centro de mecanizado, =torneado, =fresado, programador cnc
machining, mecanizado, machining centre, precision machining
toolmaker, matricero, utillaje, moldes, moulds, matriceria, troqueles, injection moulds, tool and die, =stamping, estampacion metalica
metal, metalurgia, metallurgy, metalurgico, sector del metal, siderometalurgia, sheet metal, chapa metalica : =steel; =foundry; =welder; =blacksmith; =machining; =cnc
steel, =acero, =aceros, siderurgia, steelworks, steel industry, steel mill, acerias
foundry, fundicion, smelting, casting metal, metal casting
industrial automation, automatizacion industrial, automatismos, control systems, sistemas de control, automatic control, instrumentation, instrumentacion, instrumentista industrial, industrial control, automation engineer, automatizacion de procesos : plc/plcs; scada; siemens s7/tia portal/step 7; hmi; labview; allen-bradley
robotics, robots, robot, industrial robots, cobots, roboticist, robotics engineer : kuka; fanuc; abb robots; ros
3d printing, impresion 3d, additive manufacturing, fabricacion aditiva, 3d printer, impresora 3d
automotive, automocion, car industry, industria del automovil, vehicle manufacturing, automobile, automovil, sector del automovil, automotive industry, car maker, autopartes, car manufacturer
cars, coches, coche, autos
motorcycles, motos, motorbikes, motocicletas, motorbike
bicycles, bicicletas, bike, bici
aerospace industry, industria aeroespacial, aircraft manufacturing, sector aeronautico, aerospace sector, space industry, industria aeronautica, sector aeroespacial, satellites, satelites, spacecraft
shipyard, astillero, shipbuilding, construccion naval, astilleros, shipyards, boat building, ship repair, boatbuilder, carpinteria de ribera, slipway, reparacion naval
electronics manufacturing, fabricacion electronica, circuit boards, placas electronicas, pcb, semiconductors, semiconductores, microchips, chips industry
chemical industry, industria quimica, petrochemical, petroquimica, paints and coatings, fertilizers, fertilizantes, chemical plant, planta quimica
plastics, plasticos, rubber, caucho, inyeccion de plastico, injection moulding, injection molding, polymers, polimeros, extrusion
paper industry, industria papelera, =papelera, =pulp, paper mill, celulosa, cardboard, carton
glass, vidrio, glassmaking, vidrieria, soplador de vidrio, glassblowing : stained glass/vidrieras/vidriera
ceramics, ceramica, potter, alfarero, pottery, alfareria, ceramist, kiln, horno ceramico, kilns, porcelain, porcelana, clay, arcilla, azulejera
textile, =fabrics, tejidos, industria textil, textile industry, weaving, tejer, tejedora, hilatura, =spinning, knitwear, confeccion textil, garment industry, telares, loom, garments, tela : =seamstress; =pattern maker; =fashion
seamstress, costurera, sewing, costura, =tailor, =tailors, sastre, sastreria, tailoring, coser, modista, dressmaker, sew, arreglos de ropa, dressmaking, clothes alterations, confeccion a medida, sewing machine, maquina de coser
pattern maker, patronista, patronaje, pattern cutting, pattern making, patrones de costura, pattern cutter
fashion, moda, clothing, ropa, fashion design, diseno de moda, fashion designer, disenadora de moda, prendas, apparel, indumentaria, vestuario de moda
footwear, calzado, shoes, zapatos, shoemaker, zapateria, shoe factory, fabrica de zapatos
leather, cuero, marroquineria, leatherwork, leather goods, curtidos, guarnicionero, =saddler, tannery, curtiduria
jewellery, joyeria, jewelry, joyero, jeweller, goldsmith, orfebre, jewels, joyas, orfebreria, silversmith, plateria, =platero, =plateros
printing, imprenta, impresor, printing press, artes graficas, serigrafia, screen printing, impresion offset, letterpress, tipografia movil, preimpresion, prepress, graphic arts, offset printing
packaging, embalaje, envasado, packing, empaquetado, embalar, bottling, embotellado, etiquetado, labelling products, paquetes embalados
toys, juguetes, toy, jugueteria
food industry, industria alimentaria, food production, food processing, industria agroalimentaria, agroalimentario, alimentaria, food manufacturing, sector alimentario, canning, =conservas, food sector, agri-food, canneries, food factory : =baker; =butcher; =cheese; =winery; =brewery; =food science; =dairy; =olive oil; =fish processing; =food safety; =chocolate; =food handler
food safety, seguridad alimentaria, haccp, appcc, higiene alimentaria, food hygiene, food quality, inspeccion alimentaria, calidad alimentaria
traceability, trazabilidad, traceable, trace batches, trace products, lotes, batches, origen de los productos
retirada de producto, product recall, withdraw products, retirar productos
energy, energy sector, sector energetico, energetico, energia electrica, energy industry, energy company : =electricity; =renewables; =oil and gas; =nuclear; =gas; =solar installer; =energy certificate; =wind power
electricity, electricidad, electric power, power plant, central electrica, electricity supply, suministro electrico, electrical grid, red electrica, power station, electric utility, power grid, transmission lines, lineas electricas, substation, subestacion, utility company, compania electrica, comercializadora electrica, power lines, energy supplier
renewables, energias renovables, renewable energy, renovables, green energy, energia verde, clean energy, energia limpia : =wind power; =solar installer; =hydroelectric; =biomass; solar power/solar energy/energia solar; solar
wind power, energia eolica, wind turbines, aerogeneradores, wind farm, parque eolico, eolica, wind energy
hydroelectric, hidroelectrica, hydropower
biomass, biomasa, biogas, pellets, biofuel, biocombustibles
nuclear, central nuclear, nuclear power, energia nuclear, nuclear plant
oil and gas, petroleo, petroleum, refinery, drilling, perforacion, oil industry, offshore platform, plataforma petrolifera, gasolina, oilfield, hidrocarburos, sector petrolero, petrolera, oil rig
gas, gas natural, natural gas, gasista, instalaciones de gas
mining, mineria, =mina, =miner, =minero, =minas, =mines, quarry, =minera, coal, =mineros, carbon mineral
water, agua, water supply, abastecimiento de agua, potable, drinking water, agua potable, saneamiento, sanitation, water treatment, tratamiento de aguas, water works, depuradora, wastewater, aguas residuales, edar, desalination, desaladora, potabilizadora, alcantarillado, sewer, water quality, calidad del agua : =hydrology; =irrigation; =dams; =drought
hydrology, hidrologia, hydrologist, hidrologo, hydrological, hidrologico, cuenca hidrografica, river basin, groundwater, aguas subterraneas, hydrogeology, hidrogeologia, caudal, =aforos, confederacion hidrografica, =cuencas
drought, sequia
floods, inundaciones, riadas
irrigation, riego, irrigate, regadio, regar, regantes, comunidad de regantes
contador electrico, smart meter, contador inteligente, smart meters, contadores inteligentes, lectura de contadores, meter reading, contador de agua, contador de luz, telemedida, electricity meter, water meter, gas meter, contadores de agua, contadores de luz
consumption, consumo, energy consumption, consumo electrico, consumption data
waste, residuos, recycling, reciclaje, waste management, gestion de residuos, basura, garbage, refuse collection, recogida de basura, reciclar, rubbish, bin man, landfill, vertedero, garbage collector, recogida de residuos, compost, compostaje, circular economy, economia circular, street sweeper, barrendero
clean up, puntos limpios, limpieza viaria, street cleaning
environment, medio ambiente, environmental, medioambiental, ambiental, environmental protection, proteccion del medio ambiente, sostenibilidad, sustainability, sustainable, sostenible, ecological, ecologico, green issues, ecologia, environmental consultancy, sustentabilidad, eco-friendly, nature conservation, conservacion de la naturaleza, environmental impact, impacto ambiental, evaluacion ambiental : =climate; =waste; =renewables; =pollution; =biodiversity; =environmental science; =carbon footprint; =forestry; =water
climate, clima, climate change, cambio climatico, global warming, calentamiento global, climatic, climatology
carbon footprint, huella de carbono, emissions, emisiones, co2, carbon emissions, greenhouse gases, gases de efecto invernadero, decarbonisation, descarbonizacion
pollution, contaminacion, air quality, calidad del aire, polluted, suelos contaminados, contaminantes, pollutants
biodiversity, biodiversidad, species, =especies, =especie, ecosystems, ecosistemas, habitats, conservation of species, restauracion ecologica, wetlands, humedales
health and safety, seguridad laboral, occupational safety, prevencion de riesgos laborales, safety at work, riesgos laborales, workplace safety, seguridad y salud, accident prevention, seguridad en el trabajo, occupational health, salud laboral, safety officer, tecnico de prevencion, hse, seguridad industrial, occupational risks, safety rules, normas de seguridad, safety measures, medidas de seguridad, safety training
accidents, work accidents, accidentes laborales, injuries, lesiones laborales, siniestralidad, accident rate, incidents at work
protective equipment, epi, ppe, epis, protective gear, helmet, equipos de proteccion, guantes, gloves, hard hat, casco de obra, safety harness, arnes de seguridad
protocol, procedure, procedimiento, standard operating procedures, sop, sops, work instructions, instrucciones de trabajo, manual de procedimientos
prototype, prototipo, prototypes, prototipos, mock-up, proof of concept, prueba de concepto, model making, maquetista, =maqueta, =maquetas
~ component, components, componentes
spare parts, repuestos, recambios, piezas de recambio, spares
measuring, medicion, measurement, medir, metrology, calibration, calibracion, calibrar, medido, instrumentos de medida, measuring instruments, measuring tools
`;
