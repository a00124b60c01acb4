/**
 * Kitchens, hotels, travel and events, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=cook` is the line that begins with "cook". */
export const HOSPITALITY = `
hospitality, hosteleria, hospitality industry, sector hostelero, catering trade, =hostelero, food and drink service, sector de la hosteleria, hospitality sector, gastronomy sector, horeca : =restaurant; =hotel; =bar; =waitress; =cook; =barista; =catering; =kitchen assistant; =chambermaid; =receptionist of hotels; =dishwasher; =maitre; =bartender; =fast food; =restaurant manager; =coffee shop; =accommodation
restaurant, eatery, bistro, restauracion sector, dining room, restaurant business, mesones, casa de comidas : =waitress; =cook; =maitre; =fast food; =dishwasher; =restaurant manager
waitress, =waiter, =camarera, =camarero, =camareros, =camareras, =waiters, =waiting tables, table service, servicio de mesas, servir mesas, mozo de restaurante, serving tables, mesero, serve customers at tables, waiting staff, sala y barra, atender mesas
maitre, jefe de sala, jefa de sala, head waiter, dining room manager
restaurant manager, encargado de restaurante, gerente de restaurante, encargada de restaurante
cook, cocinero, chef, kitchen, jefe de cocina, head chef, sous chef, jefa de cocina, segundo de cocina, culinary, line cook, cocinas profesionales, prepare meals, gastronomy, partida de cocina, recipes, recetas, menu design, elaboracion de menus
kitchen assistant, pinche de cocina, kitchen porter, kitchen hand, auxiliar de cocina, kitchen helper, ayudante de cocina, =pinche
dishwasher, lavaplatos, friegaplatos, washing up
fast food, comida rapida, =burger, =burgers, hamburgueseria, pizzeria, pizzero, pizza, food truck, hamburguesas, kebab
bar, bares, pub, taberna, bars, pubs, tavern, coctel bar, taproom : =bartender
coffee shop, cafeteria, cafe bar, coffee bar, coffee shops : =barista
bartender, barman, cocktails, cocteleria, cocteles, mixologist, barmaid, detras de la barra, serving drinks, servir copas, pour drinks, poner copas
barista, cafe de especialidad, specialty coffee, espresso, baristas, cafes especiales, latte art, coffee making, hacer cafes
catering, banquets, comidas para eventos, colectividades
hotel, hotel industry, hotel trade, paradores, hotel sector : =receptionist of hotels; =chambermaid; =hotel manager; =concierge of hotels; =bellboy
accommodation, alojamientos turisticos, alojamiento turistico, tourist accommodation, lodging : =hotel; hostel/hostal; resort/resorts; guest house/guesthouse/bed and breakfast; casa rural/casas rurales/rural house; camping site/campsite; =holiday rental
receptionist of hotels, recepcionista de hotel, hotel receptionist, front desk, recepcion de hotel, check-in guests, front desk agent, night auditor, auditor nocturno
chambermaid, camarera de pisos, hotel housekeeping, room attendant, gobernanta, housekeeping, limpieza de habitaciones, executive housekeeper, kellys
hotel manager, director de hotel, gerente de hotel, hotel director
concierge of hotels, conserje de hotel, hotel concierge
bellboy, bellhop, porters of hotels, mozo de equipaje, botones de hotel
tourism, turismo, tourist, turista, turistico, travel industry, sector turistico, tourism industry, tourism sector : =hotel; =tour guide; =travel agent; =cruise; =tourist office; =holiday rental; =flight attendant; =accommodation; =adventure tourism
guide groups, guiar grupos, show people around, ensenar la ciudad : =tour guide; =mountain guide
tour guide, guia turistico, tourist guide, guided tours, visitas guiadas, =tours, tour leader, guia de viajes, city tours, free tour, guia de museo, museum guide
mountain guide, guia de montana, outdoor guide, guia de naturaleza
adventure tourism, turismo activo, turismo de aventura, rutas guiadas : =mountain guide; guia de rafting; climbing instructor/monitor de escalada/monitora de escalada; ski instructor/monitor de esqui/profesor de esqui/monitora de esqui; surf instructor/monitor de surf/monitora de surf
travel agent, agente de viajes, travel agency, agencia de viajes, tour operator, operador turistico, turoperador, touroperador, trips organised, viajes organizados
tourist office, oficina de turismo, informador turistico, tourist information, informacion turistica
holiday rental, alquiler vacacional, vacation rental, airbnb, apartamentos turisticos, pisos turisticos, holiday lets, viviendas turisticas
cruise, =crucero, =cruceros, cruise ship
reservation, =booking, =reserva, =bookings, =reservas, reservar, =booked, agenda de citas, central de reservas, reservar mesa : =appointment
event planner, organizador de eventos, event management, organizacion de eventos, events, event organiser, gestion de eventos, event coordinator, organise events, organizar eventos, azafata de eventos, coordinadora de eventos, event production, produccion de eventos, protocolo y eventos, event manager : =weddings; =trade fair; =festival; =conference organiser
weddings, bodas, wedding planner, wedding, organizador de bodas
trade fair, feria comercial, ferias, exhibitions for trade, trade show, =stands, salones profesionales, expo, montaje de stands, congress centre, palacio de congresos, recinto ferial
conference organiser, organizacion de congresos, organise conferences, conference organisation, organised a conference, organizo el congreso, organizar congresos, organizar jornadas
hostess, azafata, azafata de congresos, promotional staff
`;
