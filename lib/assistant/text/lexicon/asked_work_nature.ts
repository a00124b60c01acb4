/**
 * Animals, plants, matter, water, power and weather by which people name what work is about, in both languages.
 *
 * @module
 */

/** As in `technology.ts`. */
export const ASKED_NATURE = `
taxidermist, taxidermy, taxidermia, taxidermista
fossil, fossils, fosil, fosiles, palaeontology, paleontology, paleontologist, paleontologia, paleontologo, paleontologa, dinosaur, dinosaurs, dinosaurio, dinosaurios
minerals, minerales, mineralogy, mineralogia, mineralogist
gemstone, gemstones, gema, gemas, gemology, gemmology, gemologia, gemologo, gemologa
insect, insects, insecto, insectos, entomology, entomologist, entomologia, entomologo, entomologa, bugs and beetles : butterflies/mariposas; beetles/escarabajos; mosquitoes/mosquitos; ants/hormigas; bees/abejas
fungi, fungus, micologia, mycology, mycologist, micologo, micologa, hongos, mushrooms in the wild
algae, seaweed, alga, algas
virology, virologist, virologia, virologo, virologa
bacteria, bacterium, bacterial, bacteriana, bacterias, microbiology, microbiologist, microbiologia, microbiologo, microbiologa
cell biology, celular y molecular : stem cell/stem cells/celula madre/celulas madre
stem cells, stem cell, celula madre, celulas madre
protein, proteins, proteina, proteinas, proteomics, proteomica
enzyme, enzymes, enzima, enzimas
gene, genes, genome, genomes, genoma, genomas, genomic, genomics, genomica, dna, adn, rna, arn
immune, immunology, inmunologia, inmunologo, immunologist, inmunitario, antibodies, anticuerpos
toxicology, toxicologist, toxicologia, toxicologo, toxicidad
toxic, toxico, toxicos, toxica, toxicas
magnet, magnets, iman, imanes, magnetismo
telescope, telescopes, telescopio, telescopios, observatory, observatorio, observatorios
glacier, glaciers, glaciar, glaciares, glaciology, glaciologia, ice cores
polar : antarctica/antarctic/antartida/antartico/antartica; arctic/artico/artica
desert, deserts, desierto, desiertos
desertification, desertificacion
wetland, wetlands, humedal, humedales, marsh, marshes, marisma, marismas
coral reef, coral reefs, arrecife, arrecifes
cetacean, cetaceans, cetaceo, cetaceos, marine mammals, mamiferos marinos : whale/whales/ballena/ballenas; dolphin/dolphins/delfin/delfines
brown bear, brown bears, oso pardo, osos
birdwatching, bird watching, ornithology, ornithologist, ornitologia, ornitologo, ornitologa, avistamiento de aves, observacion de aves, =birding, =birder : bird ringing/anillamiento
falcon, falcons, halcon, halcones, falconry, falconer, cetreria, cetrero
birds of prey, bird of prey, raptors, rapaces, aves rapaces : eagle/eagles/aguila/aguilas; vulture/vultures/buitre/buitres; falcon/falcons/halcon/halcones; owl/owls/buho/lechuza
bat species, murcielago, murcielagos
snail, snails, caracol, caracoles, helicicultura
donkey, donkeys, burro, burros, asno, asnos
mule, mules, mula, mulas
rabbit, rabbits, conejo, conejos, cunicultura
salmon fishing, salmones
trout, trouts, trucha, truchas
tuna, atun, atunes, almadraba
anchovy, anchovies, anchoa, anchoas, boqueron, boquerones
sardine, sardines, sardina, sardinas
cannery, canneries, =canning, tinned fish, conservas de pescado, =conservera, =conserveras
octopus, pulpos, =pulpo
squid, calamar, calamares
prawn, prawns, shrimp, shrimps, gamba, gambas
langostino, langostinos, king prawns
pepper spice, pimenton, paprika
vinegar, vinagre, vinagres
sugar, azucar, azucarera
almond, almonds, almendra, almendras, almendro, almendros
hazelnut, hazelnuts, avellana, avellanas, avellano
walnut, walnuts, nueces, nogal, nogales
frutos secos, dried fruit and nuts : almonds/almendras; walnuts/nueces; hazelnuts/avellanas; pistachios/pistachos; peanuts/cacahuetes
chestnut, chestnuts, castana, castanas
mushroom picking, recoger setas, setero
truffle, truffles, trufa, trufas, truficultura
maize, sweetcorn, maiz
potato, potatoes, patata, patatas, papas cultivadas
garlic, ajos, ajero
lettuce, lettuces, lechuga, lechugas
orange trees, naranja, naranjas, naranjo, naranjos, =oranges
citrus fruit, citricos, citricultura, citrus : oranges/naranjas/naranjos; lemons/limones/limoneros; mandarins/mandarinas; grapefruit/pomelos
apple orchard, =apples, manzana, manzanas, manzano, manzanos
cherry, cherries, cereza, cerezas, cerezo
strawberry, strawberries, freson, =fresa, =fresas
banana, bananas, platano, platanos, platanera
cocoa, cacao, cocoa beans
tea plantation, te verde, herbal teas, infusiones
tobacco, tabaco, tabacalera
cork, corcho, cork oak, alcornoque, alcornocal, corchero
resin, resina, resinas
bamboo, bambu
esparto, esparto grass, rush seats, enea
wicker, wickerwork, mimbre, mimbrero, willow weaving
gravel, grava, sand quarry, sand pit, =aridos
asphalt, asfalto, asfaltado, asfaltar, tarmac
pavement, pavements, sidewalk, acera, aceras, adoquin, adoquines, =cobbles
roundabout, rotonda, rotondas
pedestrian, pedestrians, paso de peatones, peaton, peatones, peatonal, peatonalizacion, pedestrianisation, pedestrian crossing
bike lane, bike lanes, cycle lane, cycle lanes, carril bici, carriles bici
traffic light, traffic lights, semaforo, semaforos
lamp posts, street lighting, street lights, farola, farolas, alumbrado publico, alumbrado
power line, power lines, linea electrica, lineas electricas, tendido electrico, pylon
power grid, electricity grid, red electrica
transformer station, substation, substations, subestacion, subestaciones, transformador, transformadores
power plant, power plants, power station, power stations, central electrica, centrales electricas, central termica, ciclo combinado
hydrogen, hidrogeno, green hydrogen, hidrogeno verde, fuel cell, pila de combustible
biogas, biomethane, biometano, biodigestor, anaerobic digestion
geothermal, geotermia, geotermica
tidal energy, tidal power, mareomotriz, wave energy, undimotriz
leak, leaks, leakage, escapes de agua, fuga de agua, fugas de agua, fuga de gas
water pipes, tuberia, tuberias, canalizacion, conduccion de agua, piping, laying pipes
well drilling, water well, pozo, pozos, borehole, boreholes, perforacion, perforaciones
groundwater, aquifer, aquifers, acuifero, acuiferos, aguas subterraneas, hydrogeology, hidrogeologia, hidrogeologo
desalination, desalinizacion, desalinizadora, desaladora, desalinizadoras
drinking fountain, fuente publica, fountains, fuentes publicas
ditch, ditches, acequia, acequias, irrigation channel, irrigation channels, comunidad de regantes, regantes, irrigators
landslide, landslides, deslizamiento de tierra, deslizamientos de tierra, desprendimiento de rocas
avalanche, avalanches, alud, aludes, avalancha, avalanchas
hurricane, hurricanes, huracan, huracanes, typhoon, tifon, ciclon tropical
tsunami, tsunamis, maremoto
storm, storms, tormenta, tormentas, tempestad, temporal de mar
oil spill, oil spills, marea negra, mareas negras, vertido de petroleo, vertidos de crudo
incinerator, incineration, incineradora, incineracion
wildlife crossing, fauna salvaje, wild animals, animales salvajes, recuperacion de fauna, wildlife rescue
`;
