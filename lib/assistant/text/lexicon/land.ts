/**
 * Farms, sea, woods, animals and what is made of them to eat and drink, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=farming` is the line that begins with "farming". */
export const LAND = `
agriculture, farming sector, sector agrario, agricultural, agricola, agrario, sector primario, primary sector, agropecuario, agricultural sector : =farming; =irrigation; =livestock; =crops; =agricultural engineering; =greenhouse; =beekeeping; =vineyard; =cooperative; =fruit growing; =plant health; =farm machinery; =sowing
farming, granja, campo agricola, agricultor, granjero, labrador, trabajo en el campo, farm work, working the land, field work on farms, =temporero, explotacion agricola, jornalero, farmhand, campesino, finca agricola, =ranch, =rancho, =explotacion ganadera
livestock, ganaderia, =ganadero, =ganadera, =ganaderos, =ganaderas, stockbreeding, animal husbandry, explotacion ganadera, farm animals, animales de granja : =sheep; =cows; =goats; =pigs; =poultry; =dairy farm
sheep, oveja, ovejas, ganado ovino, ovine, shepherd, shepherdess, pastor de ovejas, pastora de ovejas, sheep farm
cows, cow, vaca, vacas, cattle, ganado vacuno, =vacuno, bovino, bovine, cattle farm, toros de lidia : =dairy farm
goats, goat, cabra, cabras, ganado caprino, caprino, goatherd
pigs, pig, cerdo, cerdos, porcino, ganado porcino, pig farm
poultry, avicultura, avicola, chickens, gallinas, hens, pollos de granja, poultry farm
dairy farm, dairy farmer, granja de vacas, vaqueria, vacas lecheras, dairy cows
crops, cultivos, crop, arable farming : =sowing; =reaping; =cereals; =grape harvest; =horticulture; =olive picking; =fruit growing
sowing, siembra, sembrar, sow, seed drilling
reaping, harvesting, recoleccion agricola, recolectar
cereals, cereal, cereales : wheat/trigo; barley/cebada; oats/avena; rye/centeno; maize/maiz; rice/arroz
grape harvest, grape picking, vendimia, vendimiar, vendimiador, vendimiadora
horticulture, horticultura, horticultural, vegetables grown, hortalizas, market garden, market gardening
olive picking, recogida de aceituna, recoger aceituna, olive harvest
fruit growing, fruticultura, fruit picking, recogida de fruta, fruit trees, frutales, orchard, orchards : citrus/citricos; orange trees/naranjos; cherry trees/cerezos; almond trees/almendros; apple trees/manzanos; olive trees/olivos
greenhouse, invernadero, glasshouse
plant nursery, vivero, nursery of plants, viverista, viveros
plant health, sanidad vegetal, pesticides, plaguicidas, fitosanitarios, phytosanitary, plagas, pests, herbicides
farm machinery, maquinaria agricola, tractor, tractorista, tractors, tractores, cosechadora, combine harvester, agricultural machinery
organic farming, agricultura ecologica, organic produce, ecologico certificado, permaculture, permacultura, productos ecologicos, biodynamic
vineyard, vinedo, viticulture, vines, =vides, viticultor, winegrower
winery, =bodega, =bodegas, winemaker, winemaking, enologo, oenology, enologia, =cellar, vinicola, vitivinicola, elaboracion de vino, makes wine, hacer vino : =vineyard
sommelier, sumiller, wine waiter
brewery, cerveceria, brewer, cervecero, craft beer, cerveza artesana, brewmaster, microbrewery, brewing beer, brew beer, elaborar cerveza
distillery, destileria, distiller, spirits distilled, destilados, licores
olive oil, aceite de oliva, almazara, oil mill, olives, aceitunas, olive grove, oleicola
dairy, lacteos, dairy products, productos lacteos, central lechera, industria lactea : =cheese; milk/leche; yogurt/yoghurt/yogur; butter/mantequilla
cheese, queso, queseria, cheesemaker, cheese dairy, cheese factory
baker, panadero, bakery, panaderia, bread, pan artesano, hacer pan, =baking, obrador, bakes bread, masa madre, sourdough, =pan
pastry chef, pastelero, pastelera, pastry, pasteleria, reposteria, repostero, repostera, confectioner, confectionery, confiteria, tartas, cakes, reposteria creativa, patisserie, bolleria
chocolate, chocolatier, bombones, chocolateria
butcher, carnicero, carniceria, butchery
meat, carne, meat industry, industria carnica : =butcher; =slaughterhouse; =charcuterie
slaughterhouse, matadero, abattoir, matarife
charcuterie, charcuteria, charcutero, embutidos, jamones, deli meat, cured meats, cured ham
fishing, pesca, fisherman, pescador, fishing boat, barco pesquero, fishery, pesquero, fishing industry, pesqueria, marinero de pesca, trawler, fishermen, artes de pesca, fishing boats, lonja
fish processing, fish factory, procesado de pescado, conservera de pescado : =fishmonger; seafood/marisco/mariscos
fishmonger, pescaderia, pescadero, fish market
aquaculture, acuicultura, fish farm, piscifactoria, piscicultura : mussels/mejillones; oysters/ostras
forestry, forestal, forester, ingeniero de montes, silvicultura, montes gestion, =logging, lenador, lumberjack, reforestation, reforestacion, tala, chop wood, cortar lena
sawmill, aserradero, timber mill
park ranger, guardaparques, ranger, guarda de parque, guardabosques, rangers, forest ranger, guarda forestal, agente forestal
natural park, parque natural, national park, parque nacional, espacios naturales, parques naturales, parques nacionales, nature reserve, reserva natural : =park ranger
forest fires, incendios forestales, wildfire, brigada forestal, wildfires, extincion de incendios forestales
gardener, jardinero, jardineria, groundskeeper, greenkeeper, poda, pruning, mantenimiento de jardines, parques y jardines, trees pruned
community garden, urban garden, huertos urbanos, huerto urbano, huerto comunitario, community gardens
florist, floristeria, flower shop, arte floral, floral design
ramos de flores, =flowers, flores cortadas : =florist
beekeeping, apicultura, apicultor, honey, miel, colmenas, hives, bees, abejas, keep bees, kept bees
animals, animal care, cuidado de animales : =vet; =livestock; =dog walker; =dog trainer; =groomer; =zoo; =horses; =animal shelter; =beekeeping; =pets; =wildlife
pets, mascotas, pet, animales de compania
zoo, zoologico, zookeeper, cuidador de zoo
wildlife, fauna, fauna silvestre, wild animals, animales salvajes
aquarium, acuario, aquariums
horses, =caballos, horse riding, equitacion, hipica, equine, riding school, jinete, =cuadra, mozo de cuadra, ecuestre, equestrian, =stables
animal shelter, protectora de animales, refugio de animales, animal rescue, =perrera, rescate de animales
animal welfare, bienestar animal, animal rights, derechos de los animales : =animal shelter
hunting, caza, cazador, cinegetica
rural development, desarrollo rural, desarrollo local, despoblacion, espana vaciada, rural depopulation
rural, countryside, medio rural, mundo rural, zonas rurales, rural areas, villages, village : =rural development
cooperative, co-op, co-ops, =coop, cooperativismo, farmers' cooperative, cooperativista
soil, suelos agricolas, edafologia, fertiliser, abonos, soil science
`;
