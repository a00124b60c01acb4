/**
 * Things, food, materials, bodies, the weather and the like as people name them, in both languages.
 *
 * @module
 */

/** As in `technology.ts`. */
export const EVERYDAY_THINGS = `
machine, machines, machinery, maquina, maquinas, maquinaria, apparatus, aparato, aparatos
tool, tools, =herramienta, =herramientas, hand tools, herramientas de mano, power tools, utensilio, utensilios, =utiles : hammer/martillo; screwdriver/destornillador; handsaw/circular saw/sierra circular; drill/taladro; pliers/alicates; wrench/spanner/llave inglesa; chisel/formon/cincel; lathe/torno; sander/lijadora; anvil/yunque; scissors/tijeras; sewing needle/aguja de coser; shovel/spade/pala; hoe/azada; chainsaw/motosierra; multimeter/multimetro/polimetro; oscilloscope/osciloscopio; microscope/microscopio; telescope/telescopio
equipment, gear, =equipamiento, material de trabajo, instrumental
engine, engines, motor, motores, motors
vehicle, vehicles, vehiculo, vehiculos : car/cars/coche/coches/automovil/automoviles/turismo de segunda mano; van/vans/furgoneta/furgonetas; lorry/lorries/truck/trucks/camion/camiones; bus/buses/coach bus/autobus/autobuses/autocar/autocares; motorbike/motorbikes/motorcycle/motorcycles/moto/motos/motocicleta/motocicletas; tractor/tractors/tractores; ambulance/ambulances/ambulancia/ambulancias; =bicycle; =boat; =train carriage; =aeroplane; =scooter; =taxi; trailer/remolque; caravan/campervan/caravana/autocaravana
car, cars, coche, coches, automobile, automobiles, automovil, automoviles, automotive, automocion, car industry, car maker
lorry, lorries, truck, trucks, camion, camiones, trucker, camionero, camionera, hgv
van, vans, furgoneta, furgonetas
motorbike, motorbikes, motorcycle, motorcycles, motocicleta, motocicletas, moto, motos, motero
bicycle, bicycles, bike, bikes, bici, bicis, bicicleta, bicicletas
scooter, scooters, patinete, patinetes
boat, boats, =ship, =ships, vessel, vessels, barco, barcos, =buque, =buques, embarcacion, embarcaciones, =navio, bote, botes : ferry/ferries/transbordador; yacht/yate; sailboat/sailing boat/velero/veleros; fishing boat/fishing boats/pesquero/pesqueros; cruise ship/crucero; canoe/canoa; kayak/piragua; cargo ship/carguero; submarine/submarino
train carriage, railway, railways, railroad, rail, locomotive, tren, trenes, ferrocarril, ferroviario, ferroviaria, vagon, locomotora, by train, train station, train driver, train travel, night train, maquinista de tren : tram/tranvia; underground/subway/metro line/linea de metro; high-speed train/alta velocidad
aeroplane, airplane, airplanes, aircraft, avion, aviones, aeronave, aeronaves, aviation, aviacion : helicopter/helicoptero; drone/drones/dron; glider/planeador
taxi, taxis, cab driver, taxista
tyre, tyres, tires, neumatico, neumaticos
wheel, wheels, rueda, ruedas
brake, brakes, freno, frenos
edificio, =building, =buildings, edificios, edificacion
house, houses, housing, dwelling, dwellings, casa, casas, vivienda, viviendas, chalet, home building
flat to live in, apartment, apartments, piso de alquiler, apartamento, apartamentos, departamento de vivienda, flats
room, rooms, habitacion, habitaciones, sala, salas : bedroom/bedrooms/dormitorio/dormitorios
kitchen, kitchens, cocina industrial, =cocinas
bathroom, bathrooms, toilet, toilets, bano, banos, aseo, aseos
roof, roofs, rooftop, roofing, roofer, tejado, tejados, cubierta de edificio, azotea, tejador
wall, walls, pared, paredes, muro, muros, muralla, murallas
window, windows, ventana, ventanas, ventanal, =cristalera
door, doors, =puerta, =puertas, gate, gates
floor tiles, tiling, tiler, tiles, flooring, suelo laminado, baldosa, baldosas, azulejo, azulejos, alicatado, alicatador, solador, parquet
stairs, staircase, ladder, ladders, =escalera, =escaleras
lift shaft, elevator, elevators, lifts, ascensor, ascensores
furniture, mueble, muebles, mobiliario, furnishing, furnishings : chair/chairs/silla/sillas; desk/escritorio; sofa/couch; wardrobe/armario; bookshelf/shelves/estanteria; mattress/colchon
lamp, lamps, lighting, lights, lampara, lamparas, iluminacion, alumbrado, street lighting, bombilla, bombillas, light bulb
pipe, pipes, tuberia, tuberias : =plumber
plumber, plumbing, plumbers, fontaneria, fontanero, fontanera, fontaneros
cable, cables, wiring, wires, cableado
lock, locks, locksmith, key cutting, cerradura, cerraduras, cerrajero, cerrajera, cerrajeria
knife, knives, cuchillo, cuchillos, navaja, navajas, blade, blades
caja, =box, =boxes, cajas, crate, crates
bag, bags, bolsa, bolsas : backpack/backpacks/rucksack/mochila/mochilas; handbag/handbags/bolso/bolsos
bottle, bottles, botella, botellas
jar, jars, frasco, frascos, tarro, tarros
clock, clocks, watch maker, watches, reloj, relojes, watchmaker, watchmaking, horology, relojero, relojera, relojeria
jewel, jewels, jewellery, jewelry, jeweller, jeweler, joya, joyas, joyeria, joyero, joyera, silversmith, goldsmith, orfebre, orfebreria, =platero : ring maker/anillo/anillos; necklace/collares; earrings/pendientes
toy, toys, juguete, juguetes, jugueteria, doll, dolls, muneca, munecas
gift, gifts, regalo, regalos, souvenir, souvenirs
book, books, libro, libros, volume of poems, volumen de poemas : novel/novels/novela/novelas; textbook/textbooks/libro de texto/libros de texto; cookbook/recetario; biography/biografia; memoir/memorias; guidebook; comic/comics/comic books/tebeo/tebeos/historieta; graphic novel/novela grafica; anthology/antologia; essay collection/libro de ensayos; picture book/album ilustrado; handbook/manual; dictionary/diccionario; encyclopedia/enciclopedia
novel, novels, novelist, novelista, novela, novelas
story, stories, short story, short stories, tale, tales, cuento corto, cuentos, =historias, relato corto, relatos
poem, poems, poet, poets, poetry, verse, verses, poema, poemas, poeta, poetas, poesia, verso, versos
paper, papers, papel, papeles, cardboard, carton
page, pages, pagina, paginas
letter, letters, carta, cartas, correspondence, correspondencia, handwritten letters
document, documents, documento, documentos, file, files, =fichero, =ficheros, expediente, expedientes
report, reports, informe, informes, dictamen, dictamenes
newspaper, newspapers, daily paper, periodico, periodicos, diario, diarios, the press, prensa, prensa escrita
news, noticia, noticias, current affairs, actualidad informativa
magazine, magazines, revista, revistas, fanzine, journal, journals
newsletter, newsletters, bulletin, boletin, boletines
leaflet, leaflets, brochure, brochures, flyer, flyers, pamphlet, folleto, folletos, triptico
poster, posters, cartel, carteles
billboard, billboards, valla publicitaria, vallas publicitarias
signage, rotulo, rotulos, rotulacion, senaletica
map, maps, mapa, mapas, cartography, cartographer, cartografia, cartografo, cartografa, atlas
plan drawings, blueprint, blueprints, plano de obra, technical drawing, technical drawings, dibujo tecnico, delineante, delineacion, draughtsman, draftsman, =planos
picture, pictures, image, images, imagen, imagenes
video, videos, vlog, footage, videografo, videographer
sound, sounds, audio, sonido, sonidos, sonoro, sonora, sonorizacion
acoustic, acoustics, acustica, acustico, insonorizacion, soundproofing
noise, noises, ruido, ruidos, noise pollution, contaminacion acustica
voice, voices, voz, voces
song, songs, cancion, canciones, track list, single release, tune, tunes, melody, melodies, melodia, melodias
album, albums, ep release, disco de musica, discografia
record label, record labels, discografico, discografica, sello discografico
concert, concerts, gig, gigs, live music, concierto, conciertos, recital, recitales, musica en directo, bolos
theatre play, stage play, theatre, theater, theatres, drama, teatro, teatros, teatral, obra de teatro, obras de teatro
playwright, playwrights, dramaturgo, dramaturga, dramaturgia, dramaturgy
television, tv, television show, tv show, tv series, televisivo, televisiva, tele, serie de television, programa de television
radio, radio show, radio station, radiofonico, radiofonica, programa de radio, emisora de radio
podcast, podcasts, podcaster, podcasting
food, foods, foodstuffs, comestibles, alimento, alimentos, alimentario, alimentaria, alimenticio : =bread; =cheese; =meat; =fish to eat; =fruit; =vegetables; =rice; =egg; =pastry; =chocolate; =olive oil; =honey; =ham; =soup; =ice cream; pasta; =pizza; =spices; sushi; =tapas; =canned
nutrition, nutritional, nutricion, dietary, nourishment, nutritivo
bread, loaf, loaves, sourdough, barra de pan, masa madre, hogaza, hogazas, de pan, panes
cheese, cheeses, cheesemaker, cheesemaking, cheese maker, queso, quesos, quesero, quesera, queseria, queserias
dairy, dairies, dairy products, lacteo, lacteos, productos lacteos : =milk; yogurt/yoghurt/yogur/yogures; butter/mantequilla; =cheese
milk, milking, leche, lechero, lechera, lecheria, ordeno de vacas
meat, meats, carne, carnes, carnico, carnica : =butcher; =sausage; =ham
slaughterhouse, abattoir, matadero, mataderos
sausage, sausages, embutido, embutidos, chorizo, charcuteria, charcutero, cold cuts
butcher, butchers, carniceria, carnicerias, carnicero, carnicera, butcher's shop
fish to eat, seafood, fishmonger, =pescado, =pescados, pescaderia, pescadero, pescadera, lonja de pescado, fish market, fish auction, =fish : tuna/atun; salmon; cod/bacalao; sardines/sardina/sardinas; anchovies/anchoas; oysters/ostras; mussels/mejillones; octopus/pulpo; prawns/shrimp/gambas/langostinos; shellfish/marisco/mariscos
fruit, fruits, fruta, frutas, fruteria, frutero, frutal, frutales, orchard, orchards, greengrocer : apple/apples/manzana/manzanas; orange/oranges/naranja/naranjas; lemon/lemons/limon/limones; strawberry/strawberries/fresa/fresas; grape/grapes/uva/uvas; banana/bananas/platano/platanos; cherry/cherries/cereza/cerezas; peach/peaches/melocoton/durazno; avocado/avocados/aguacate/aguacates; mango/mangos; pineapple/pina; berries/frutos rojos; fig/figs/higo/higos; almond/almonds/almendra/almendras; walnut/walnuts/nuez/nueces; citrus/citricos; watermelon/sandia; pear/pears/peras
vegetables, vegetable, veg, veggies, verdura, verduras, hortaliza, hortalizas : tomato/tomatoes/tomate/tomates; potato/potatoes/patata/patatas/papas; onion/onions/cebolla/cebollas; garlic/ajo/ajos; pepper plant/pimiento/pimientos; lettuce/lechuga/lechugas; carrot/carrots/zanahoria/zanahorias; beans/alubias/judias/frijoles; chickpeas/garbanzos; lentils/lentejas; mushroom/mushrooms/seta/setas/champinon/champinones; artichoke/alcachofa; asparagus/esparrago/esparragos; pumpkin/calabaza; cabbage/col verde; legumbre/legumbres/pulses
rice, rice paddy, arroz, arroces, arrozal, arrozales : paella/paellas
cereal, cereals, cereales, grain, grains, grano de cereal : wheat/trigo; barley/cebada; maize/maiz; oats/oat/avena; rye/centeno; quinoa/quinua
flour, harina, harinas, =mill, =mills, molino, molinos, milling, miller, molinero, harinera
egg, eggs, huevo, huevos
olive oil, olive oils, aceite de oliva, almazara, almazaras
olives, olive grove, olive groves, olive trees, olive growing, oliva, olivas, aceituna, aceitunas, olivar, olivares, olivo, olivos, olivarero
wine, wines, vino, vinos, vino tinto, vinicola, vitivinicola : winery/wineries/bodega/bodegas; winemaker/winemaking/oenologist/oenology/enologia/enologo/enologa; vineyard/vineyards/vinedo/vinedos/viticulture/viticultura/viticultor/viticultora; sommelier/sommeliers/sumiller/sumilleres; wine tasting/wine tastings/cata de vinos/catas de vino/catas
beer, beers, ale, lager, brewery, breweries, brewer, brewers, brewing, craft beer, cerveza, cervezas, cerveceria, cervecera, cervecero, cerveza artesana
cider, cider house, sidra, sidras, sidreria, sidrerias, lagar
spirits and liquor, liqueur, distillery, distilleries, distilling, licor, licores, destileria, destilerias : whisky/whiskey; gin/ginebra; rum/ron; mezcal; tequila; brandy; vermouth/vermut/vermu
cocktail, cocktails, coctel, cocteles, cocteleria, mixology
bartender, bartenders, barman, barmaid, camarero de barra, mixologist
coffee, coffees, espresso, cafe, cafetera : coffee shop/coffee shops/coffee house/cafeteria/cafeterias/cafes; barista/baristas; coffee roaster/coffee roasting/roastery/tostador de cafe/tostadero
tea, teas, infusion, infusions, infusiones, te verde, tetera, tisana
chocolate, chocolates, chocolatier, cocoa, cacao, bombones, chocolatero, chocolatera, chocolateria, bean to bar
pastry, pastries, pastry chef, patisserie, confectionery, confectioner, dessert, desserts, reposteria, repostero, repostera, pasteleria, pastelerias, pastelero, pastelera, postre, postres, dulces, confiteria, confitero : biscuit/biscuits/cookie/cookies/galleta/galletas; cake/cakes/tarta/tartas/bizcocho/bizcochos/pastel/pasteles
ice cream, ice creams, gelato, ice-cream, helado, helados, heladeria, heladerias, heladero
honey, beekeeping, beekeeper, beekeepers, bee, bees, apiary, hive, hives, beehives, miel, mieles, abeja, abejas, colmena, colmenas, apicultor, apicultora, apicultura, apicola, keeps bees
ham, hams, cured ham, jamon, jamones, secadero de jamones
canned, =preserves, canning, cannery, tinned, conserva, conservas, conservera, enlatado : jam/jams/mermelada/mermeladas; pickles/encurtidos
spices, spice, =seasoning, =especias, condimento, condimentos, saffron, azafran, pimenton
soup, soups, stew, stews, broth, sopa, sopas, =caldo, =caldos, potaje
sweets for children, candy, candies, caramelo, caramelos, golosina, golosinas
pizza, pizzas, pizzeria, pizzero, pizza maker
tapas, pinchos, pintxos, tapeo
recipe, recipes, receta, recetas, recetario
menu, menus, carta del restaurante, menu del dia
dishes, dish, =plato, =platos
diet, diets, dietician, dietitian, nutritionist, dieta, dietas, dietetica, dietista, nutricionista, nutricion : vegetarian/vegetariano/vegetariana; vegan/vegano/vegana; gluten free/gluten-free/sin gluten; celiac/coeliac/celiaco/celiaca
allergy, allergies, allergic, intolerance, alergia, alergias, alergico, alergica, alergeno, alergenos, allergens, intolerancia
clothes, clothing, garment, garments, apparel, outfit, outfits, ropa, prenda, prendas, vestimenta, indumentaria, wardrobe design : shirt/shirts/camisa/camisas; t-shirt/t-shirts/camiseta/camisetas; trousers/pantalon/pantalones; skirt/falda; jacket/chaqueta; coat/abrigo; suit/traje; jumper/sweater/jersey de lana; gloves/guantes; hat/hats/sombrero/sombreros; uniform/uniforms/uniforme/uniformes; socks/calcetines; swimwear/banador
fashion, fashionable, moda, modas, pasarela, catwalk
stylist, stylists, estilista, estilistas, personal shopper
shoe, shoes, footwear, cobbler, shoemaker, shoemaking, zapato, zapatos, calzado, zapateria, zapatero, zapatera, boots, botas de piel, sneakers, zapatillas
textile, textiles, =fabric, =fabrics, =cloth, tela, telas, tejido, tejidos, yarn, yarns, hilo, hilos, hilatura : cotton/algodon; wool/lana; silk/seda; linen/lino; felt fabric/fieltro; denim/tela vaquera; lace/encaje
leather, leatherwork, leather goods, cuero, cueros, piel curtida, marroquineria, tannery, tanner, curtido, curtidor, saddler, saddlery, guarnicioneria, guarnicionero
wood, woods, wooden, timber, lumber, woodwork, woodworking, woodworker, madera, maderas, maderero, maderera : =oak; pine wood/pino; beech/haya; walnut wood/nogal; chestnut wood/castano; cork/corcho; plywood/contrachapado
carpenter, carpenters, carpentry, =joiner, joinery, cabinet maker, cabinetmaker, cabinetmaking, furniture maker, furniture making, carpintero, carpintera, carpinteros, carpinteria, ebanista, ebanisteria
oak, oaks, roble, robles, encina, encinas
metal, metals, metallic, metalwork, metalworking, metalworker, metalico, metalica, metales, metalurgia, metallurgy, metalurgico : iron/hierro; steel/acero; aluminium/aluminum/aluminio; copper/cobre; bronze/bronce; brass/laton; silver/plata; gold/oro; tin/estano; zinc; titanium/titanio; stainless steel/acero inoxidable
blacksmith, blacksmithing, forge, forged, forging, =herrero, herrera de oficio, herreria, forja, forjar, forjado, fragua
foundry, foundries, casting metal, fundicion, fundidor, smelting, siderurgia, steelworks, steel mill
stone, stones, stonemason, stonemasonry, mason, masonry, piedra, piedras, =cantero, canteria, mamposteria : marble/marmol; granite/granito; slate/pizarra; limestone/caliza; sandstone/arenisca
quarry, quarries, quarrying, =cantera, =canteras
concrete, cement, hormigon, cemento, encofrado, encofrador, formwork
brick, bricks, bricklayer, bricklaying, ladrillo, ladrillos, albanil, albaniles, albanileria
glass, glazier, vidrio, vidrios, cristal, cristales, vidriero, cristaleria : stained glass/vidriera/vidrieras; glassblowing/glassblower/soplado de vidrio
ceramic, ceramics, pottery, potter, potters, clay, kiln, kilns, porcelain, earthenware, ceramica, ceramicas, ceramista, alfareria, alfarero, alfarera, =barro, arcilla, porcelana, horno de ceramica
plastic, plastics, plastico, plasticos, polymer, polymers, polimero, polimeros, injection moulding, inyeccion de plastico
rubber, caucho, goma
wax, candle, candles, cera de abeja, vela aromatica, velas aromaticas, candle making
soap, soaps, soap making, jabon, jabones
cosmetic, cosmetics, cosmetica, cosmeticos, cosmetico : =makeup; =perfume
perfume, perfumes, perfumeria, perfumer, perfumista, fragrance, fragrances
beautician, beauticians, beauty salon, esteticista, esteticistas, salon de belleza, centro de estetica
makeup, make-up, maquillaje, maquillador, maquilladora, make-up artist
hair, pelo, cabello : =hairdresser
hairdresser, hairdressers, hairdressing, hairdresser's, haircut, haircuts, peluqueria, peluquerias, peluquero, peluquera, corte de pelo : barber/barbers/barbershop/barberia/barbero
water, agua, aguas : drinking water/agua potable/potable; water supply/abastecimiento de agua
hydrology, hydrologist, hidrologia, hidrologo, hidrologa
hydraulic, hydraulics, hidraulico, hidraulica
wastewater, sewage, sewer, sewers, aguas residuales, depuradora, depuradoras, alcantarillado, saneamiento, sanitation, water treatment, tratamiento de aguas
river, rivers, stream bed, riverbank, rio, rios, ribera, arroyo, fluvial
lake, lakes, lago, lagos, laguna, lagunas
reservoir, reservoirs, dam, dams, embalse, embalses, =presa, =presas, pantano
the sea, at sea, by the sea, deep sea, open sea, seabed, ocean, oceans, =marine, maritime, oceano, oceanos, maritimo, maritima, mar y costa, alta mar : =oceanography
oceanography, oceanografia, oceanographer, oceanografo, oceanografa
coast, coastal, shore, seaside, coastline, litoral, =costero, =costera, en la costa, =costa
beach, beaches, playa, playas
lifeguard, lifeguards, socorrista, socorristas
island, islands, isle, isla, islas, insular, archipelago, archipielago
mountain, mountains, hill, hills, peak, peaks, summit, montana, montanas, =monte, =montes, cerro, colina, colinas, cumbre, cumbres, sierra nevada, cordillera, high mountain
valley, valleys, =valle, =valles
forest, forests, forestry, woodland, woodlands, forester, bosque, bosques, forestal, forestales, guarda forestal : selva/selvas/jungle/rainforest/rainforests
tree, trees, arbol, arboles, arboreo, arborist, tree surgeon, arboricultura, arboricultor
plants and flowers, =flower, =flowers, flor, flores, floral, florist, florists, floristry, floristeria, floristerias, florista, ramo de flores, bouquet, bouquets : rose garden/rosas; tulips/tulipanes; orchids/orquideas; sunflowers/girasoles
botany, botanist, botanical, botanic, botanica, botanico, =flora, herbarium, herbario
garden, gardens, gardening, gardener, gardeners, jardin, jardines, jardineria, jardinero, jardinera, jardineros : =landscaping
greenhouse, greenhouses, invernadero, invernaderos, vivero de plantas, plant nursery, viveros, viverista
landscaping, landscaper, landscape gardener, paisajismo, paisajista, landscape architect, landscape architecture, arquitectura del paisaje, landscape design
vegetable garden, kitchen garden, allotment, allotments, community garden, urban garden, huerto, huertos, huerta, huertas, horticultura, horticulture, hortelano, hortelana, huerto urbano
soil, soils, ground soil, suelos agricolas, tierra de cultivo
fertiliser, fertilizer, fertilisers, fertilizers, =abono, =abonos, fertilizante, fertilizantes
compost, composting, compostaje, compostar
weather, meteorology, meteorologist, meteorological, tiempo atmosferico, meteorologia, meteorologico, meteorologa, meteorologo : rain/rains/rainfall/lluvia/lluvias; snow/snowfall/nieve/nevada; wind/winds/viento/vientos; storm/storms/tormenta/tormentas/temporal de viento; sunshine/sunny/soleado; fog/niebla; hail/granizo; frost/helada/heladas; heatwave/ola de calor
climate, climatic, clima, climatico, climatica : climate change/global warming/cambio climatico/calentamiento global
drought, droughts, sequia, sequias
earthquake, earthquakes, seismic, seismology, terremoto, terremotos, sismo, sismos, sismico, sismica, sismologia
volcano, volcanoes, volcanic, volcan, volcanes, volcanico
environment, environmental, environmentally, ecology, ecological, ecologist, ecosystem, ecosystems, medio ambiente, medioambiente, medioambiental, ambiental, ambientales, ecologia, ecologico, ecologica, ecologista, ecosistema, ecosistemas, green issues
sustainable, sustainability, sustainably, eco-friendly, environmentally friendly, sostenible, sostenibilidad, sustentable, sustentabilidad : carbon footprint/huella de carbono; zero waste/residuo cero
pollution, polluted, pollutant, pollutants, contaminacion, contaminado, contaminante, emissions, emisiones, air quality, calidad del aire, smog
biodiversity, species, biodiversidad, especie, especies : endangered species/especies en peligro
energy, energies, energia, energias, energetico, energetica, energeticos, power generation, power supply : =solar energy; =wind energy; hydropower/hydroelectric/hidroelectrica/energia hidraulica; nuclear/nuclear power/energia nuclear; =natural gas; biomass/biomasa; geothermal/geotermia; =oil and gas; hydrogen/hidrogeno; coal/carbon mineral
renewable, renewables, renewable energy, clean energy, green energy, energias renovables, energia renovable, renovable, renovables, energia limpia : =solar energy; =wind energy
solar energy, solar, solar panel, solar panels, photovoltaic, photovoltaics, pv panels, energia solar, placas solares, paneles solares, fotovoltaico, fotovoltaica, autoconsumo
wind energy, wind farm, wind farms, wind turbine, wind turbines, wind power, energia eolica, eolico, eolica, aerogenerador, aerogeneradores, parque eolico, parques eolicos
oil and gas, petroleum, oil rig, offshore platform, refinery, refineries, petroleo, petrolero, petrolera, refineria, petrochemical, petroquimica
petrol station, gasoline, =petrol, gasolina, gasolinera, gasolineras, gasoil, diesel, gas station, filling station
natural gas, gas supply, gas boiler, gas natural, gasista
electricity, electric, electrical, electricidad, electrico, electrica, electricos, alta tension, voltage : =electrician
electrician, electricians, electricista, electricistas, baja tension
battery, batteries, bateria de litio, baterias, acumulador, acumuladores
mining, mines, miner, miners, mina, minas, mineria, minero, minera, mineros, yacimiento minero
salinas, =salt, salt works, saltworks, salt pans, salinero
money, cash, coins, banknotes, dinero, efectivo, moneda, monedas, billetes, currency, currencies, divisas
cost, costs, costly, coste, costes, costo, costos, =costing
budget, budgets, budgeted, budgeting, presupuesto, presupuestos, presupuestario, presupuestar
tax, taxes, taxation, fiscal, tributario, tributaria, impuesto, impuestos, hacienda publica : tax return/tax returns/declaracion de la renta/declaraciones de la renta; vat/iva
mortgage, mortgages, hipoteca, hipotecas, hipotecario
pension, pensions, pensiones
invoice, invoices, invoicing, billing, factura, facturas, facturacion, facturar, =bills
receipt, receipts, ticket de compra, =recibo, =recibos
till, cash desk, cash register, cashier, cashiers, caja registradora, cajero, cajera, cajeros, cajeras, linea de cajas
ticket, tickets, ticketing, entrada de cine, entradas, boleto, boletos, taquilla, box office, taquillero
goods, merchandise, mercancia, mercancias, wares, commodities
~ product, products, producto, productos, articulos de venta
brand, brands, branding, marca comercial, marcas, imagen de marca, trademark, trademarks
health, healthy, wellbeing, well-being, wellness, salud, saludable, saludables, bienestar, sano, sana
mental health, salud mental, emotional wellbeing, bienestar emocional : depression/depresion; anxiety/ansiedad; burnout; stress disorders/estres postraumatico; eating disorders/trastornos alimentarios; =psychiatry
psychiatry, psychiatric, psychiatrist, psychiatrists, psiquiatria, psiquiatra, psiquiatrico
medicine to take, medicine, medicines, medication, medications, drug, drugs, pharmaceutical, pharmaceuticals, medicamento, medicamentos, medicacion, farmaco, farmacos, farmaceutico, farmaceutica
pharmacy, pharmacies, pharmacist, pharmacists, chemist's shop, drugstore, farmacia, farmacias, boticario
vaccine, vaccines, vaccination, vaccinations, vaccinate, =vacuna, =vacunas, vacunacion, vacunar
blood, sangre, transfusion, extraccion de sangre : haematology/hematology/hematologia; blood bank/banco de sangre; blood test/blood tests/analisis de sangre
heart, hearts, cardiac, cardiology, cardiologist, corazon, cardiaco, cardiaca, cardiologia, cardiologo, cardiologa, cardiovascular
brain, brains, neurology, neurologist, neuroscience, neuroscientist, cerebro, cerebral, neurologia, neurologo, neurociencia, neurociencias, neurocientifica
eye, eyes, eyesight, ojo, ojos : =optician; =ophthalmology
spectacles, =glasses, gafas, lentillas, contact lenses
ophthalmology, ophthalmologist, oftalmologia, oftalmologo, oftalmologa
optician, opticians, optometrist, optometry, optica y optometria, optometrista, optico, opticos, optometria
ear, ears, hearing, oido, oidos, audicion : =hearing aid; =deaf
hearing aid, hearing aids, audifono, audifonos, audiologia, audiology, audiologist, audioprotesista, audiologo, audiologa
deaf, deafness, sordo, sorda, sordos, sordera, hard of hearing, hearing loss, hipoacusia
tooth, teeth, dental, dentist, dentists, dentistry, diente, dientes, dentista, dentistas, odontologo, odontologa, odontologia, clinica dental : orthodontics/orthodontist/ortodoncia/ortodoncista
skin, dermatology, dermatologist, cutaneous, dermatologia, dermatologo, cutaneo
bone, bones, fracture, fractures, orthopaedic, orthopedic, hueso, huesos, fractura, fracturas, ortopedia, ortopedico, traumatologia, traumatologo
muscle, muscles, musculo, musculos, muscular, musculoskeletal
podiatrist, podiatry, chiropodist, podologo, podologa, podologia
back pain, spine, espalda, columna vertebral, dolor de espalda, =lumbar
pain, pains, ache, aches, =dolor, dolor cronico, chronic pain
cancer, tumour, tumor, tumours, oncology, oncologist, oncologia, oncologo, oncologa, oncologico, chemotherapy, quimioterapia
diabetes, diabetic, diabetico, diabetica
dementia, alzheimer, demencia, demencias, memory loss
pregnancy, pregnant women, obstetrics, embarazo, embarazos, obstetricia : =midwife
midwife, midwives, midwifery, matrona, matronas, comadrona, comadronas, childbirth, births attended, =partos, =parto
gynaecology, gynecology, gynaecologist, gynecologist, ginecologia, ginecologo, ginecologa
surgery, surgeries, surgeon, surgeons, surgical, operating theatre, operating room, cirugia, cirugias, cirujano, cirujana, quirurgico, quirurgica, quirofano, quirofanos
massage, massages, massage therapist, masseur, masseuse, masaje, masajes, masajista, quiromasaje
disability, disabilities, disabled, discapacidad, discapacidades, discapacitado, personas con discapacidad, people with disabilities, diversidad funcional, wheelchair, silla de ruedas, special needs, necesidades especiales : blind/blindness/ciego/ciega/ciegos/ceguera; visually impaired/discapacidad visual; autism/autistic/autismo/autista; dyslexia/dislexia; down syndrome/sindrome de down; =deaf
addiction, addictions, addict, substance abuse, drug addiction, adiccion, adicciones, drogodependencia, drogodependencias, toxicomania, alcoholism, alcoholismo
poverty, poor people, deprived, pobreza, vulnerable people, personas vulnerables, social exclusion, exclusion social : =homeless
homeless, homelessness, sin hogar, personas sin hogar, sinhogarismo, rough sleepers, sin techo
war, wars, wartime, guerra, guerras, belico, armed conflict, conflicto armado
peace, peaceful, peacebuilding, paz, pacifico
crime, crimes, criminal law, delito, delitos, delincuencia, crimen, crimenes : theft/thefts/robo/robos; fraud/frauds/fraude/fraudes
law, laws, legislation, legal, ley, leyes, legislacion, juridico, juridica, juridicos
court, courts, courthouse, tribunal, tribunales, juzgado, juzgados, litigation, lawsuit, lawsuits, litigio, litigios, pleito, pleitos
rights, human rights, derechos, derechos humanos, civil rights, derechos civiles
religion, religious, faith, religioso, religiosa : christianity/cristianismo; islam; judaism/judaismo; buddhism/budismo; hinduism/hinduismo
outer space, astronomy, astronomer, astronomical, cosmos, universe, astronomia, astronomo, astronoma, espacio exterior, universo, astrophysics, astrofisica, planet, planets, planeta, planetas
aerospace, aeroespacial, spacecraft, satellite, satellites, satelite, satelites, aeronautics, aeronautica
colour, colours, color, colors, colores, colorido : red colour/color rojo/rojo; blue/azul; green colour/color verde; yellow/amarillo; indigo
dye, dyes, dyeing, tinte, tintes, tenir, tenido, natural dyes
shape, shapes, shaped, forma geometrica, silueta
~ number of things, numbers, numeros, cifra, cifras, figures, numerical, numerico
~ question, questions, faq, faqs, preguntas frecuentes
~ idea, ideas, concept, concepts, concepto, conceptos, brainstorm, brainstorming, lluvia de ideas
~ problem, problems, trouble, issue, issues, problema, problemas, incidencia, incidencias, incident, incidents, incidente, incidentes
mistake, mistakes, error, errors, errores, equivocacion, equivocaciones, equivocarse, wrong entries
~ example, examples, ejemplo, ejemplos, case study, case studies, caso practico, casos practicos
~ experience, experiences, experiencia, experiencias
~ skill, skills, ability, abilities, competence, competences, competencies, habilidad, habilidades, destreza, destrezas, capacidades, competencia, competencias, aptitud, aptitudes, know-how
~ knowledge, knowledgeable, conocimiento, conocimientos, saberes, expertise, pericia
~ task, tasks, duty, duties, chore, chores, responsibility, responsibilities, tarea, tareas, responsabilidad, responsabilidades, funciones, cometido, cometidos, labor diaria
~ project, projects, proyecto, proyectos
event, events, evento, eventos, acto publico, actos
festival, festivals, feria, ferias, fair, fairs, verbena
trade fair, trade show, trade fairs, trade shows, feria comercial, certamen ferial, expo
exam, exams, examination, examen, examenes, entrance exam : oposicion/oposiciones/public exam
prize, prizes, award, awards, awarded, premio, premios, premiado, premiada, galardon, galardones, galardonado, galardonada, distincion, distinciones, honour, honours, honor, honors, reconocimiento, reconocimientos, recognition, laureate, acclaim, accolade, accolades, premiados, premiadas
record time, world record, personal best, plusmarca, record mundial, marca personal
hobby, hobbies, pastime, pastimes, leisure, free time, spare time, aficion, aficiones, pasatiempo, pasatiempos, ocio, tiempo libre, ratos libres, outside work, fuera del trabajo
`;
