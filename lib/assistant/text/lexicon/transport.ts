/**
 * Moving people and goods by road, rail, sea and air, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=driver` is the line that begins with "driver". */
export const TRANSPORT = `
transport, transporte, transportation, sector transporte, haulage, freight, mobility, movilidad, transportes, transports, transportista, carga y transporte : =driver; =lorry driver; =bus driver; =taxi; =courier; =railway; =aviation; =maritime; =public transport; =mudanzas; =fleet; =ambulance; =traffic
driver, conductor, chofer, drivers, conductora, conductores, chauffeur, conduccion de vehiculos, choferes, conducir vehiculos, driving a vehicle, professional driver : =lorry driver; =bus driver; =taxi; =delivery driver; =train driver; =ambulance
lorry driver, camionero, truck driver, conductor de camion, hgv driver, lorries, trucks, camiones, truck, camion, camionera, trucker, conductor de trailer, trailer de carga, lorry, transportista por carretera, truck driving, drive trucks, drive a lorry, road haulage, transporte por carretera, long-haul driver
bus driver, conductor de autobus, coach driver, autobuses, bus, autobus, =autocares, buses, conductora de autobus, =autocar, autobusero, chofer de autobus
taxi, taxista, taxi driver, vtc, cab driver, uber driver, taxis, cabify, cab, taxistas, ride-hailing, ride hailing
delivery driver, repartidor, repartidora, van driver, conductor de furgoneta, deliveryman, reparto, furgoneta, van, delivery rider, rider, repartidores, repartir paquetes, home delivery, entrega a domicilio, parcel delivery, reparto a domicilio, deliver parcels, reparto de paquetes, ultima milla, last mile, last-mile
courier, mensajero, mensajeria, messenger service, couriers, mensajera, mensajeros, paqueteria, parcels, express delivery, paquetes postales
post office, =correos, postman, =cartero, mail carrier, postal service, servicio postal, mailman, cartera de correos, postal worker, =carteros, postwoman, correspondencia postal, postal
mudanzas, =removals, moving company, mudanza, house moving, furniture movers, removal firm
public transport, transporte publico, metro, subway, tram, tranvia, public transit, transit agency, transporte urbano, underground railway, urban mobility, movilidad urbana, buses and trams
railway, ferrocarril, rail, tren, trenes, railways, ferroviario, ferroviaria, renfe, railroad, high-speed rail, alta velocidad, ferrocarriles, sector ferroviario : =train driver; =conductor of trains
train driver, maquinista de tren, locomotive driver, maquinista ferroviario, engine driver
conductor of trains, revisor, interventor de tren, ticket inspector, train conductor, revisora
aviation, aviacion, airline, aerolinea, airport, aeropuerto, airlines, airports, aeropuertos, aircraft, aeronave, planes flown, linea aerea, aviones, avion, airplane, airplanes, aerolineas, aeronaves, handling aeroportuario, aereo, aeroportuario : =pilot; =flight attendant; =air traffic controller; =aircraft mechanic; =ground handling; =drone
pilot, piloto, airline pilot, piloto de aviones, pilots, pilotos, fly planes, pilotar, copiloto, piloto comercial, helicopter, helicoptero, pilotar aviones, co-pilot
flight attendant, azafata de vuelo, cabin crew, tripulante de cabina, tcp, auxiliar de vuelo, stewardess, tripulante de cabina de pasajeros, steward, flight attendants
air traffic controller, controlador aereo, air traffic control, controladora aerea, trafico aereo
aircraft mechanic, tecnico de mantenimiento aeronautico, aircraft maintenance, mecanico de aviones, tma, mantenimiento de aeronaves
ground handling, agente de handling, ground staff, airport ground staff, personal de tierra, baggage handler, facturacion de equipaje, check-in desk
drone, dron, drones, drone pilot, piloto de drones, uav, uas
maritime, =shipping, maritimo, transporte maritimo, =naviera, barco mercante, buque, vessel, sea freight, =navieras, navegacion, buques, merchant navy, marina mercante, vessels, shipping company, maritima, nautico, sector maritimo, nautica, nautical, flete, fletes, consignatario : =sailor; =port; =ship's captain
boats, barcos, barco, boat, =ships, embarcaciones, sailing boats, embarcacion, yacht, yate, velero, yachts, yates
sailor, marinero, seaman, marino, deckhand, marineros, sailors, mozo de cubierta, seafarer, tripulacion de barco, ship crew, marinera, navegante
ship's captain, capitan de barco, ship captain, skipper, patron de barco, capitan de la marina mercante, patron de pesca, capitana de barco
port, puerto, harbour, seaport, estibador, docker, ports, puertos, portuario, terminal portuaria, stevedore, autoridad portuaria, portuaria, estiba, harbor, muelle, docks
logistics, logistica, supply chain, cadena de suministro, logistic, logistico, logistics manager, jefe de logistica, operador logistico, logistics operator, directora de logistica, distribution of goods, distribucion de mercancias, logistics coordinator, logisticos, distribucion logistica : =warehouse; =stock; =aduanas; =fleet; =transport; =delivery driver; =freight forwarder; =demand planning; =delivery note; =preparacion de pedidos
warehouse, almacen, warehouses, almacenes, centro logistico, distribution centre, nave logistica, warehouse work, almacenaje, warehousing, distribution center, sga, wms, warehouse management : =warehouse worker; =preparacion de pedidos; =forklift
warehouse worker, mozo de almacen, almacenero, warehouse operative, operario de almacen, carga y descarga, loading and unloading, moza de almacen, stock clerk, warehouse assistant, cargar camiones, warehouse staff, reponer almacen, warehouse manager, jefe de almacen, encargado de almacen, jefa de almacen
forklift, carretilla elevadora, carretillero, forklift driver, carretillas, toro mecanico, forklifts, montacargas, pallet truck, transpaleta, carretillas elevadoras, retractil
preparacion de pedidos, =picking, order picking, preparador de pedidos, order picker, pick and pack, =picker, preparadora de pedidos, pedidos preparados
stock, existencias, inventory, inventario, stocks, inventarios, stock control, control de stock, inventories, stocktaking, gestion de inventarios, gestion de stock, inventory management, out of stock, rotura de stock
aduanas, =customs, customs broker, agente de aduanas, importacion, exportacion, import, export, aduana, imports, exports, aduanero, comercio exterior, foreign trade, importaciones, exportaciones, import-export, exportar, importar, comercio internacional, international trade, incoterms, exporting, importing, exported
freight forwarder, transitario, freight forwarding, transitaria, agente de carga, forwarder
fleet, flota, fleet management, gestion de flotas, jefe de trafico, traffic manager of lorries, flotas, route planning, planificacion de rutas, rutas de reparto, delivery routes, vehicle fleet, jefa de trafico, gestor de trafico, rutas de transporte
traffic, trafico rodado, traffic jams, atascos, =parking, aparcamiento, congestion, traffic engineering, road traffic, aparcamientos, =parkings, road safety, seguridad vial
delivery, entrega, deliveries, entregas, envio, shipments, envios, deliver, entregar, shipment, delivered goods, dispatch, expediciones, despacho de mercancia, expedicion
delivery note, albaran, albaranes, delivery notes, delivery slips, remito, packing list, paper slips, vale de entrega, remitos, waybill
on-time delivery, entrega a tiempo, entregas a tiempo, puntualidad de entregas, punctuality, puntualidad, on time in full, otif, retrasos, delays
demand planning, prevision de demanda, demand forecasting, planificacion de la demanda, forecast of demand, s&op, demand planner, previsiones de venta, sales forecast
gps, geolocation, geolocalizacion, vehicle tracking, seguimiento de vehiculos
`;
