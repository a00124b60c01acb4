/**
 * Languages, places, interests and the like, in both languages.
 *
 * @module
 */

/** As in `technology.ts`. */
export const LIFE = `
language, languages, idioma, idiomas, lengua, lenguas, speaks, habla, foreign language, multilingual, bilingual, bilingue : english/ingles/inglesa; spanish/espanol/castellano/castellana; french/frances; german/aleman; italian/italiano; portuguese/portugues; catalan; valencian/valenciano; basque/euskera/vasco; galician/gallego; welsh/gales; irish/irlandes; dutch/neerlandes/holandes; swedish/sueco; norwegian/noruego; danish/danes; finnish/fines; polish/polaco; czech/checo; russian/ruso; ukrainian/ucraniano; greek/griego; turkish/turco; arabic/arabe; hebrew/hebreo; hindi; urdu; chinese/chino/mandarin/cantonese; japanese/japones; korean/coreano; vietnamese/vietnamita; romanian/rumano; hungarian/hungaro; bulgarian/bulgaro; latin; esperanto; quechua; guarani; asturian/asturiano; sign language/lengua de signos
native, mother tongue, lengua materna, materna, nativo, nativa, native speaker, bilingual, first language
fluent, fluency, fluidez, fluido, professional working proficiency, competencia profesional, working language, lengua de trabajo, professional proficiency, nivel, level, conversational, proficiency, proficient
expert, experta, experto, advanced, avanzada, avanzado, intermediate, media, master, aprendiendo, learning, beginner, level, nivel, skilled, good at, how good, domina, dominio, proficient
spain, espana, spanish territory : madrid; barcelona; valencia; sevilla/seville; zaragoza/saragossa; bilbao; malaga; murcia; alicante; gijon; oviedo; aviles; llanes; a coruna/coruna; vigo; granada; asturias; aragon; cataluna/catalonia; andalucia/andalusia; galicia; pais vasco/basque country; comunidad valenciana; levante; mallorca; salamanca; valladolid; santander
united kingdom, uk, reino unido, great britain, gran bretana, england, inglaterra : london/londres; bristol; manchester; edinburgh/edimburgo; leeds; cambridge; oxford; glasgow; birmingham; scotland/escocia; wales
united states, usa, us, america, estados unidos, eeuu : new york/nueva york; san francisco; california; boston; seattle; austin; texas; chicago; los angeles; silicon valley; palo alto; mountain view; tulsa; oklahoma; san antonio; washington
europe, europa, eu, european union, union europea : spain; united kingdom; germany/alemania; france/francia; italy/italia; portugal; netherlands/paises bajos/holanda; ireland/irlanda; belgium/belgica; switzerland/suiza; austria; sweden/suecia; norway/noruega; denmark/dinamarca; finland/finlandia; poland/polonia; greece/grecia
germany, alemania : berlin; munich; hamburg/hamburgo; frankfurt; cologne/colonia
france, francia : paris; lyon; marseille/marsella; toulouse
latin america, latinoamerica, america latina, south america, sudamerica : mexico; argentina; chile; colombia; peru; uruguay; ecuador; venezuela; bolivia; paraguay; brazil/brasil; costa rica; cuba; guatemala
mountain, mountains, monte, montana, montanas, outdoors, aire libre, naturaleza, nature : hiking/senderismo/trekking; mountaineering/montanismo; climbing/escalada; pirineos/pyrenees; canyoning/barranquismo; camping; skiing/esqui
sport, sports, deporte, deportes, exercise, athletic, physical activity : hiking/senderismo; cycling/ciclismo; running/correr; football/futbol; swimming/natacion; tennis/tenis; climbing/escalada; mountaineering/montanismo; yoga; basketball/baloncesto; surfing/surf; skiing/esqui; rugby; padel; triathlon/triatlon; marathon/maraton; touring
crafts, manualidades, handicraft, artesania, craft, hands : bookbinding/encuadernacion; pottery/ceramica; knitting/punto; woodworking/carpinteria; sewing/costura; painting/pintura; coptic stitch
art, arte, arts, creative, creativa, creativo : photography/fotografia; painting/pintura; drawing/dibujo; music/musica; sculpture/escultura; theatre/teatro; fine art; ceramics; cinema/cine
animal, animals, animales, pet, pets, mascotas, mascota, fauna, wildlife, dog, perro, cat, gato : ferrets/huron/hurones; wildlife; unicorns/unicornios; birds/pajaros; horses/caballos
dog, dogs, perro, perros
cat, cats, gato, gatos
map collecting, old maps, mapas antiguos, topographic maps, cartography, cartografia
reading, books, lectura, leer, literature, literatura
instrument, musical instrument, instrumento : guitar/guitarra; piano; violin; drums/bateria
game, games, juegos, videogames, videojuegos, board games, chess, ajedrez
cook, cooking, cocina, cocinar
physics, fisica, quantum computing, computacion cuantica, quantum, chaos theory, teoria del caos
funny, humor, humour, sense of humour, sentido del humor
calm, tranquila, tranquilo, patient, stress, pressure, estres, presion, bajo presion
independent, independently, independiente, autonomia, autonomous, on her own, por su cuenta, alone, ownership
together, helpful, willing to help, ayudar, help teammates, companerismo
remote, remotely, remoto, a distancia, teletrabajo, telework, work from home, home office, desde casa, teletrabajar, hybrid, hibrido, telecommute
simple, simpler, simples, sencillo, simplicity
`;
