/**
 * Farms, sea, woods, animals and what is made of them to eat and drink, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=farming` is the line that begins with "farming". */
export const LAND = `
agriculture, farming sector, sector agrario, agricultural, agricola, agrario, sector primario, primary sector, agropecuario, agricultural sector : =farming; =irrigation; =livestock; =crops; =agricultural engineering; =greenhouse; =beekeeping; =vineyard; =cooperative; =fruit growing; =plant health; =farm machinery
farming, granja, campo agricola, agricultor, granjero, labrador, trabajo en el campo, farm work, working the land, field work on farms, =temporero, explotacion agricola, jornalero, farmhand, campesino, finca agricola, ranch, =rancho, =explotacion ganadera, farm animals
livestock, ganaderia, cattle, ganado vacuno, =ganadero, =ganadera, =ganaderos, stockbreeding, animal husbandry, cows, vacas, sheep, ovejas, pigs, cerdos, poultry, avicola, pastor de ovejas, shepherd, dairy farm, explotacion ganadera, =ganado ovino, cattle farm, goats, cabras, chickens, gallinas, avicultura, porcino, bovino
crops, cultivos, harvest, cosecha, recoleccion, sowing, siembra, cereals, trigo, wheat, vendimia, sembrar, grape picking, recolectar, vegetables grown, hortalizas, horticulture, horticultural, olive picking, recogida de aceituna
fruit growing, fruticultura, fruit picking, recogida de fruta, citrus, citricos, fruit trees, frutales, orchard, huerto, naranjas, oranges
greenhouse, invernadero, nursery of plants, vivero, plant nursery
plant health, sanidad vegetal, pesticides, plaguicidas, fitosanitarios, phytosanitary, plagas, pests, herbicides
farm machinery, maquinaria agricola, tractor, tractorista, tractors, tractores, cosechadora, combine harvester, agricultural machinery
organic farming, agricultura ecologica, organic produce, ecologico certificado, permaculture, permacultura, productos ecologicos, biodynamic
vineyard, vinedo, viticulture, vines, =vides, viticultor, winegrower
winery, bodega, wine, vino, winemaker, enologo, oenology, enologia, =cellar, cava, vinicola, sommelier, sumiller, vitivinicola : =vineyard
brewery, cerveceria, beer, cerveza, brewer, cervecero, craft beer, cerveza artesana, brewmaster, microbrewery, distillery, destileria
olive oil, aceite de oliva, almazara, oil mill, olives, aceitunas, olive grove, oleicola
dairy, lacteos, milk, leche, dairy products, productos lacteos, central lechera, yogurt, yogur : =cheese
cheese, queso, queseria, cheesemaker, cheese dairy, cheese factory
baker, panadero, bakery, panaderia, bread, pan, pastry chef, pastelero, pastry, pasteleria, reposteria, confectioner, confiteria, =baking, obrador, tartas, cakes, bakes bread, reposteria creativa, repostera, pastelera, repostero, confectionery, masa madre, sourdough, patisserie, bolleria
chocolate, chocolatier, bombones, chocolateria
butcher, carnicero, carniceria, butchery, meat, carne, matadero, slaughterhouse, charcutero, charcuteria, embutidos, matarife, jamones, abattoir, deli meat, industria carnica
fishing, pesca, fisherman, pescador, fishing boat, barco pesquero, fishery, pesquero, fishing industry, pesqueria, marinero de pesca, trawler, fishermen, artes de pesca, fishing boats, lonja
fish processing, fishmonger, pescaderia, pescadero, =pescado, seafood, marisco, fish market
aquaculture, acuicultura, fish farm, piscifactoria, mussels, mejillones, piscicultura
forestry, forestal, forest, bosque, forester, ingeniero de montes, silvicultura, montes gestion, =logging, woodland, lenador, lumberjack, timber, madera, forest ranger, guarda forestal, agente forestal, reforestation, reforestacion, tala, sawmill, aserradero, chop wood, cortar lena
park ranger, guardaparques, ranger, guarda de parque, natural park, parque natural, national park, parque nacional, espacios naturales, guardabosques, rangers
forest fires, incendios forestales, wildfire, brigada forestal, wildfires, extincion de incendios forestales
gardener, jardinero, jardineria, groundskeeper, greenkeeper, poda, pruning, mantenimiento de jardines, parques y jardines, trees pruned, huertos urbanos, urban garden, community garden
florist, flowers, flores, floristeria, flower shop, arte floral, floral design
beekeeping, apicultura, apicultor, honey, miel, colmenas, hives, bees, abejas, keep bees, kept bees
animals, animal care, cuidado de animales, fauna, wildlife, fauna silvestre, pets, mascotas, pet : =vet; =livestock; =dog walker; =groomer; =zoo; =horses; =animal shelter; =beekeeping
zoo, zoologico, zookeeper, cuidador de zoo, aquarium, acuario, zoologico cuidador
horses, caballos, horse riding, equitacion, stables, hipica, equine, riding school, jinete, =cuadra, mozo de cuadra, ecuestre, equestrian
animal shelter, protectora de animales, refugio de animales, animal rescue, perrera, rescate de animales, animal welfare, bienestar animal
hunting, caza, cazador, cinegetica
rural development, desarrollo rural, rural, countryside, medio rural, mundo rural, villages, pueblos, zonas rurales, rural areas, desarrollo local, despoblacion, espana vaciada
cooperative, co-op, co-ops, coop, cooperativismo, farmers' cooperative, cooperativista
soil, suelos agricolas, edafologia, fertiliser, abonos, soil science
`;
