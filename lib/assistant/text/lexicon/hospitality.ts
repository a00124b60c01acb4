/**
 * Kitchens, hotels, travel and events, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=cook` is the line that begins with "cook". */
export const HOSPITALITY = `
hospitality, hosteleria, hospitality industry, sector hostelero, catering trade, hostelero, food and drink service, sector de la hosteleria, hospitality sector, gastronomy sector, horeca : =restaurant; =hotel; =bar; =waitress; =cook; =barista; =catering; =kitchen assistant; =chambermaid; =receptionist of hotels; =dishwasher; =maitre; =bartender; =fast food
restaurant, restaurante, restaurants, restaurantes, eatery, bistro, restauracion sector, dining room, restaurant business, mesones, casa de comidas : =waitress; =cook; =maitre; =fast food; =dishwasher
waitress, =waiter, camarera, =camarero, =camareros, =camareras, =waiters, waitresses, =waiting tables, table service, servicio de mesas, servir mesas, mozo de restaurante, serving tables, mesero, mesera, serve customers at tables, waiting staff, sala y barra, atender mesas
maitre, jefe de sala, jefa de sala, head waiter, dining room manager, restaurant manager, encargado de restaurante, encargada de restaurante, gerente de restaurante
cook, cocinero, chef, cocinera, cooking, cocina, kitchen, jefe de cocina, head chef, cocinar, cocineros, sous chef, jefa de cocina, chefs, cooked, cocineras, ayudante de cocina, segundo de cocina, culinary, culinario, kitchens, line cook, cocinas profesionales, prepare meals, gastronomy, gastronomia, culinaria, cooks, partida de cocina, recipes, recetas, menu design, elaboracion de menus, =pinche
kitchen assistant, ayudante de cocina, pinche de cocina, kitchen porter, kitchen hand, auxiliar de cocina, kitchen helper
dishwasher, lavaplatos, friegaplatos, dishwashing, washing up
fast food, comida rapida, burger, hamburgueseria, pizzeria, pizzero, pizza, food truck, hamburguesas, kebab
bar, bares, pub, taberna, bars, cafeteria, pubs, tavern, coctel bar, cafe bar, cafeterias, tapas, coffee shop, cafes, taproom : =bartender; =barista
bartender, barman, cocktails, cocteleria, bartending, cocteles, mixologist, barmaid, coctelero, detras de la barra, serving drinks, servir copas
barista, coffee, cafe de especialidad, specialty coffee, espresso, baristas, cafes especiales, latte art
catering, caterer, banquets, banquetes, comidas para eventos, colectividades, caterings, banqueting
hotel, hotels, hoteles, hotelero, hotelera, =hostel, hostal, hotel industry, alojamiento, accommodation, hotel trade, resort, resorts, guest house, hostales, bed and breakfast, casa rural, alojamientos turisticos, camping site, paradores, guests, huespedes, hotel sector : =receptionist of hotels; =chambermaid; =hotel manager; =concierge of hotels; =bellboy
receptionist of hotels, recepcionista de hotel, hotel receptionist, front desk, recepcion de hotel, check-in guests, front desk agent, night auditor, auditor nocturno
chambermaid, camarera de pisos, hotel housekeeping, room attendant, gobernanta, housekeeping, limpieza de habitaciones, executive housekeeper, camareras de piso, kellys
hotel manager, director de hotel, directora de hotel, gerente de hotel, hotel director
concierge of hotels, conserje de hotel, hotel concierge
bellboy, botones, bellhop, porters of hotels, mozo de equipaje
tourism, turismo, tourist, turista, tourists, turistas, turistico, travel industry, turistica, sector turistico, tourism industry, tourism sector : =hotel; =tour guide; =travel agent; =cruise; =tourist office; =holiday rental; =flight attendant
tour guide, guia turistico, guia turistica, tourist guide, guided tours, visitas guiadas, guias turisticos, =tours, tour leader, guia de viajes, city tours, free tour, guia de museo, museum guide, visita guiada
mountain guide, guia de montana, outdoor guide, guia de naturaleza, turismo activo, adventure tourism, turismo de aventura, rutas guiadas, guia de rafting, monitor de escalada, climbing instructor, ski instructor, monitor de esqui, profesor de esqui, surf instructor, monitor de surf
travel agent, agente de viajes, travel agency, agencia de viajes, tour operator, operador turistico, travel agencies, agencias de viajes, turoperador, touroperador, trips organised, viajes organizados
tourist office, oficina de turismo, informador turistico, tourist information, informacion turistica
holiday rental, alquiler vacacional, vacation rental, airbnb, apartamentos turisticos, pisos turisticos, holiday lets, vacation rentals, viviendas turisticas
cruise, crucero, cruise ship, cruceros, cruises
reservation, =booking, =reserva, =bookings, =reservas, reservations, reservar, =booked, agenda de citas, central de reservas, reservar mesa, reserve : =appointment
event planner, organizador de eventos, event management, organizacion de eventos, events, eventos, event organiser, gestion de eventos, event coordinator, organizadora de eventos, organise events, organizar eventos, event, evento, organized events, azafata de eventos, coordinadora de eventos, event production, produccion de eventos, protocolo y eventos, event manager : =weddings; =trade fair; =festival; =conference organiser
weddings, bodas, wedding planner, boda, wedding, organizador de bodas, organizadora de bodas
trade fair, feria comercial, ferias, exhibitions for trade, trade show, ferias comerciales, trade fairs, trade shows, feria, stands, salones profesionales, expo, montaje de stands, congress centre, palacio de congresos, recinto ferial
conference organiser, organizacion de congresos, organise conferences, conference organisation, organised a conference, organizo el congreso, organizar congresos, organised conferences, organizar jornadas
hostess, azafata, azafato, azafata de congresos, promotional staff, azafatas, hostesses
`;
