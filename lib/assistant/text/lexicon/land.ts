/**
 * Farms, sea, woods, animals and what is made of them to eat and drink, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=farming` is the line that begins with "farming". */
export const LAND = `
agriculture, agricultura, farming sector, sector agrario, agricultural, agricola, agrario, agraria, sector primario, agricolas, primary sector, agropecuario, agrarias, agricultural sector : =farming; =irrigation; =livestock; =crops; =agricultural engineering; =greenhouse; =beekeeping; =vineyard; =cooperative; =fruit growing; =plant health; =farm machinery
farming, granja, farm, campo agricola, farmer, agricultor, farms, granjero, agricultora, labrador, agricultores, farmers, trabajo en el campo, farm work, working the land, field work on farms, =temporero, explotacion agricola, jornalero, farmhand, farm worker, campesino, explotaciones agricolas, finca agricola, agricultoras, campesinos, granjas, ranch, =rancho, =explotacion ganadera, farm animals
livestock, ganaderia, cattle, ganado vacuno, =ganadero, =ganadera, =ganaderos, stockbreeding, animal husbandry, ganaderias, cows, vacas, sheep, ovejas, pigs, cerdos, poultry, avicola, pastor de ovejas, shepherd, dairy farm, explotacion ganadera, =ganado ovino, cattle farm, goats, cabras, chickens, gallinas, avicultura, porcino, bovino
crops, cultivos, harvest, cosecha, cultivo, harvesting, recoleccion, sowing, siembra, cereals, cereales, trigo, wheat, vendimia, crop, sembrar, cosechar, grape picking, recolectar, cosechas, vegetables grown, hortalizas, horticulture, horticultura, horticultural, cultivar, olive picking, recogida de aceituna
fruit growing, fruticultura, fruit picking, recogida de fruta, citrus, citricos, fruit trees, frutales, orchard, huerto, naranjas, oranges, orchards, huerta
greenhouse, invernadero, greenhouses, invernaderos, nursery of plants, vivero, viveros, plant nursery
plant health, sanidad vegetal, pesticides, plaguicidas, fitosanitarios, phytosanitary, plagas, pests, herbicides
farm machinery, maquinaria agricola, tractor, tractorista, tractors, tractores, cosechadora, combine harvester, agricultural machinery
organic farming, agricultura ecologica, organic produce, ecologico certificado, permaculture, permacultura, productos ecologicos, biodynamic
vineyard, vinedo, viticulture, viticultura, vineyards, vinedos, vines, =vides, viticultor, winegrower, winegrowing
winery, bodega, wine, vino, winemaker, enologo, wineries, bodegas, oenology, enologia, vinos, enologa, winemaking, wines, =cellar, cava, vinicola, sommelier, sumiller, vitivinicola : =vineyard
brewery, cerveceria, beer, cerveza, brewer, cervecero, craft beer, cerveza artesana, brewing, brewmaster, cervezas, microbrewery, distillery, destileria
olive oil, aceite de oliva, almazara, oil mill, olives, aceitunas, olivar, olive grove, oleicola
dairy, lacteos, milk, leche, dairy products, lacteo, productos lacteos, central lechera, yogurt, yogur, lechera : =cheese
cheese, queso, cheeses, quesos, queseria, cheesemaker, quesero, cheesemaking, cheese dairy, cheese factory, quesera
baker, panadero, bakery, panaderia, bread, pan, pastry chef, pastelero, pastry, pasteleria, reposteria, confectioner, confiteria, =baking, obrador, tartas, cakes, bakes bread, reposteria creativa, panadera, repostera, pastelera, repostero, confectionery, masa madre, sourdough, patisserie, bolleria
chocolate, chocolatero, chocolatier, bombones, chocolates, chocolateria
butcher, carnicero, carniceria, butchery, meat, carne, matadero, slaughterhouse, charcutero, charcuteria, embutidos, carnicera, matarife, meats, jamones, carnica, abattoir, deli meat, industria carnica
fishing, pesca, fisherman, pescador, fishing boat, barco pesquero, fishery, pesquero, fishing industry, pescadores, fisheries, pesqueria, pesquera, marinero de pesca, trawler, fishermen, artes de pesca, pescadora, fishing boats, barcos pesqueros, lonja
fish processing, fishmonger, pescaderia, pescadero, =pescado, seafood, marisco, fish market, mariscos, pescadera
aquaculture, acuicultura, fish farm, piscifactoria, mussels, mejillones, piscicultura, fish farming
forestry, forestal, forest, bosque, forests, bosques, forester, ingeniero de montes, silvicultura, montes gestion, silviculture, =logging, woodland, lenador, lumberjack, timber, madera, forest ranger, guarda forestal, agente forestal, reforestation, reforestacion, tala, sawmill, aserradero
park ranger, guardaparques, ranger, guarda de parque, natural park, parque natural, national park, parque nacional, espacios naturales, guardabosques, rangers
forest fires, incendios forestales, wildfire, brigada forestal, wildfires, extincion de incendios forestales
gardener, jardinero, gardening, jardineria, jardinera, jardines, gardens, jardin, groundskeeper, greenkeeper, poda, pruning, garden, mantenimiento de jardines, parques y jardines, trees pruned, huertos urbanos, urban garden, community garden, jardineros
florist, florista, flowers, flores, floristeria, flower shop, arte floral, floral design
beekeeping, apicultura, beekeeper, apicultor, honey, miel, colmenas, hives, bees, abejas, apicultora
animals, animales, animal, animal care, cuidado de animales, fauna, wildlife, fauna silvestre, pets, mascotas, mascota, pet : =vet; =livestock; =dog walker; =groomer; =zoo; =horses; =animal shelter; =beekeeping
zoo, zoologico, zookeeper, cuidador de zoo, aquarium, acuario, zoologico cuidador
horses, caballos, horse riding, equitacion, stables, hipica, equine, equino, horse, caballo, riding school, jinete, =cuadra, mozo de cuadra, ecuestre, equestrian
animal shelter, protectora de animales, refugio de animales, animal rescue, perrera, rescate de animales, animal welfare, bienestar animal
hunting, caza, cazador, hunter, cinegetica
rural development, desarrollo rural, rural, countryside, medio rural, mundo rural, villages, pueblos, zonas rurales, rural areas, desarrollo local, despoblacion, espana vaciada
cooperative, cooperativa, co-op, cooperatives, cooperativas, co-ops, coop, cooperativismo, farmers' cooperative, cooperativista
soil, suelos agricolas, edafologia, fertiliser, abonos, soils, soil science
`;
