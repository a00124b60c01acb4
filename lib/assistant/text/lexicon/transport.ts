/**
 * Moving people and goods by road, rail, sea and air, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=driver` is the line that begins with "driver". */
export const TRANSPORT = `
transport, transportation, sector transporte, haulage, freight, mobility, movilidad, transportista, carga y transporte : =driver; =lorry driver; =bus driver; =taxi; =courier; =railway; =aviation; =maritime; =public transport; =mudanzas; =fleet; =ambulance; =traffic
driver, chofer, chauffeur, conduccion de vehiculos, conducir vehiculos, driving a vehicle, professional driver, =conductora, =conductores, =conductoras, conductor profesional, conductor de : =lorry driver; =bus driver; =taxi; =delivery driver; =train driver
lorry driver, camionero, truck driver, conductor de camion, hgv driver, lorries, trucks, camiones, truck, camion, conductor de trailer, trailer de carga, lorry, transportista por carretera, drive trucks, drive a lorry, road haulage, transporte por carretera, long-haul driver
bus driver, conductor de autobus, coach driver, autobuses, bus, autobus, =autocares, buses, =autocar, chofer de autobus
taxi, taxista, taxi driver, vtc, cab driver, uber driver, cabify, cab, ride-hailing
delivery driver, repartidor, van driver, conductor de furgoneta, deliveryman, furgoneta, delivery rider, repartir paquetes, home delivery, entrega a domicilio, parcel delivery, reparto a domicilio, deliver parcels, reparto de paquetes, ultima milla, last mile
courier, =mensajero, =mensajera, =mensajeros, mensajeria, messenger service, paqueteria, parcels, express delivery, paquetes postales
post office, =correos, postman, =cartero, mail carrier, postal service, servicio postal, mailman, cartera de correos, postal worker, =carteros, postwoman, correspondencia postal, postal
mudanzas, =removals, moving company, house moving, furniture movers, removal firm
public transport, transporte publico, subway, tram, tranvia, public transit, transit agency, transporte urbano, underground railway, urban mobility, movilidad urbana, buses and trams, en metro, red de metro, metro de madrid
railway, ferrocarril, rail, tren, ferroviario, renfe, railroad, high-speed rail, alta velocidad, sector ferroviario : =train driver; =conductor of trains
train driver, maquinista de tren, locomotive driver, maquinista ferroviario, engine driver
conductor of trains, interventor de tren, ticket inspector, train conductor, revisor de tren
aviation, aviacion, airline, aerolinea, airport, aeropuerto, aircraft, aeronave, planes flown, linea aerea, aviones, airplane, handling aeroportuario, aeroportuario : =pilot; =flight attendant; =air traffic controller; =aircraft mechanic; =ground handling; =drone
pilot, airline pilot, piloto de aviones, fly planes, copiloto, piloto comercial, pilotar aviones, co-pilot : helicopter pilot/piloto de helicoptero
flight attendant, azafata de vuelo, cabin crew, tripulante de cabina, auxiliar de vuelo, stewardess, tripulante de cabina de pasajeros, steward
air traffic controller, controlador aereo, air traffic control, trafico aereo
aircraft mechanic, tecnico de mantenimiento aeronautico, aircraft maintenance, mecanico de aviones, tma, mantenimiento de aeronaves
ground handling, agente de handling, ground staff, airport ground staff, personal de tierra, baggage handler, facturacion de equipaje, check-in desk
drone, dron, drones, drone pilot, piloto de drones, uav, uas
maritime, =shipping, transporte maritimo, =naviera, barco mercante, buque, sea freight, =navieras, navegacion, buques, merchant navy, marina mercante, shipping company, nautico, sector maritimo, nautical, flete, consignatario : =sailor; =port; =ship's captain
boats, barcos, =ships, embarcaciones, sailing boats, yacht, yate, velero, yachts
sailor, =marinero, seaman, deckhand, =marineros, sailors, mozo de cubierta, seafarer, tripulacion de barco, ship crew, =marinera, navegante
ship's captain, capitan de barco, ship captain, skipper, patron de barco, capitan de la marina mercante, patron de pesca
port, harbour, seaport, estibador, portuario, terminal portuaria, stevedore, autoridad portuaria, estiba, harbor, puerto maritimo, puerto de mar, port authority, dockworker, dock worker
logistics, logistica, supply chain, cadena de suministro, logistics manager, jefe de logistica, operador logistico, logistics operator, directora de logistica, distribution of goods, distribucion de mercancias, logistics coordinator, distribucion logistica : =warehouse; =stock; =aduanas; =fleet; =transport; =delivery driver; =freight forwarder; =demand planning; =delivery note; =preparacion de pedidos; =foreign trade
warehouse, almacen, centro logistico, distribution centre, nave logistica, warehouse work, almacenaje, distribution center, sga, wms, warehouse management : =warehouse worker; =preparacion de pedidos; =forklift
warehouse worker, mozo de almacen, almacenero, warehouse operative, operario de almacen, carga y descarga, loading and unloading, moza de almacen, stock clerk, warehouse assistant, cargar camiones, warehouse staff, reponer almacen, warehouse manager, jefe de almacen, encargado de almacen, jefa de almacen
forklift, carretilla elevadora, carretillero, forklift driver, toro mecanico, montacargas, pallet truck, transpaleta, retractil
preparacion de pedidos, =picking, order picking, preparador de pedidos, pick and pack, =picker, pedidos preparados
stock, existencias, inventory, inventario, stock control, control de stock, stocktaking, gestion de inventarios, gestion de stock, inventory management, out of stock, rotura de stock
aduanas, =customs, customs broker, agente de aduanas
foreign trade, comercio exterior, import-export, importacion, exportacion, import and export, comercio internacional, international trade, incoterms, exporter, exportador, importer, importador : =aduanas
freight forwarder, transitario, agente de carga, =forwarder
fleet, flota, fleet management, gestion de flotas, jefe de trafico, traffic manager of lorries, route planning, planificacion de rutas, rutas de reparto, delivery routes, vehicle fleet, jefa de trafico, gestor de trafico, rutas de transporte
traffic, trafico rodado, traffic jams, atascos, congestion, traffic engineering, road traffic
aparcamiento, =parking, =parkings, car park
road safety, seguridad vial
~ delivery, entrega, envio, shipments, deliver, delivered goods, dispatch, expediciones, despacho de mercancia, expedicion
delivery note, albaran, delivery slips, =remito, packing list, paper slips, vale de entrega, waybill
on-time delivery, entrega a tiempo, puntualidad de entregas, punctuality, puntualidad, on time in full, otif, retrasos, delays
demand planning, prevision de demanda, demand forecasting, planificacion de la demanda, forecast of demand, s&op, demand planner, previsiones de venta, sales forecast
gps, geolocation, geolocalizacion, vehicle tracking, seguimiento de vehiculos
`;
