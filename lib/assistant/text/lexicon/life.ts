/**
 * Languages, interests, traits of character and ways of working, in both languages.
 *
 * @module
 */

/** As in `technology.ts`. */
export const LIFE = `
language, languages, idioma, idiomas, lengua, lenguas, =speaks, habla, linguistic, linguistica, foreign language, foreign languages, lengua extranjera, lenguas extranjeras, multilingual, plurilingue, multilingue, polyglot, poliglota : english/ingles/inglesa; spanish/espanol/espanola/castellano/castellana; french/frances/francesa; german/aleman/alemana; italian/italiano/italiana; portuguese/portugues/portuguesa; catalan/catalana; valencian/valenciano/valenciana; basque/euskera/euskara/vasco/vasca; galician/gallego/gallega; asturian/asturiano/asturiana; aragonese/aragones; occitan/occitano/aranes; breton; corsican/corso; welsh/gales; scottish gaelic/gaelico escoces; irish/irlandes/gaelic/gaelico; dutch/neerlandes/holandes/flemish/flamenco de flandes; luxembourgish/luxemburgues; frisian/frison; swedish/sueco/sueca; norwegian/noruego; danish/danes/danesa; icelandic/islandes; faroese/feroes; finnish/fines/finlandes; estonian/estonio; latvian/leton; lithuanian/lituano; polish/polaco/polaca; czech/checo/checa; slovak/eslovaco; slovenian/slovene/esloveno; croatian/croata; serbian/serbio; bosnian/bosnio; macedonian/macedonio; albanian/albanes; bulgarian/bulgaro/bulgara; romanian/rumano/rumana; hungarian/hungaro/hungara/magyar; greek/griego/griega; turkish/turco/turca; russian/ruso/rusa; ukrainian/ucraniano/ucraniana; belarusian/bielorruso; georgian/georgiano; armenian/armenio; azerbaijani/azeri; kazakh/kazajo; uzbek/uzbeko; persian/farsi/persa; kurdish/kurdo; pashto/pastun; dari; arabic/arabe; darija/moroccan arabic/arabe marroqui; hebrew/hebreo; yiddish; aramaic/arameo; amharic/amarico/amarica; somali; tigrinya/tigrina; swahili/suajili; hausa; yoruba; igbo; zulu; xhosa; afrikaans; wolof; berber/bereber/amazigh/tamazight; hindi; urdu; bengali/bangla/bengali; punjabi/panyabi; gujarati; marathi/marati; tamil; telugu; kannada; malayalam; nepali; sinhala/cingales; chinese/chino/mandarin/putonghua; cantonese/cantones; japanese/japones/japonesa; korean/coreano; vietnamese/vietnamita; thai/tailandes; khmer/jemer; lao; burmese/birmano; malay/malayo; indonesian/indonesio/bahasa; tagalog/filipino; mongolian/mongol; tibetan/tibetano; hawaiian/hawaiano; maori; quechua/kichwa; aymara/aimara; guarani; nahuatl; mayan language/yucatec maya/maya yucateco; mapudungun/mapuche; zapotec/zapoteco; mixtec/mixteco; garifuna; haitian creole/criollo haitiano; latin; ancient greek/griego clasico/griego antiguo; sanskrit/sanscrito; esperanto; romani/calo; =sign language
sign language, sign languages, lengua de signos, lengua de senas, lenguaje de signos, lenguaje de senas, british sign language, bsl, american sign language, asl, lse, signante
braille
bilingual, bilingue, two languages, dos idiomas, dos lenguas, bilinguismo
native, native language, mother tongue, first language, lengua materna, idioma materno, materna, nativo, nativa, native speaker, hablante nativo, c2
fluent, fluently, fluency, fluidez, fluido, fluida, con soltura, soltura, c1, full professional, professional working proficiency, professional proficiency, full professional proficiency, competencia profesional, competencia profesional completa, working language, lengua de trabajo, nivel alto, high level, proficient, proficiency, c2
advanced, advanced level, avanzado, avanzada, nivel avanzado, c1, upper intermediate, nivel alto
intermediate, intermediate level, intermedio, intermedia, nivel intermedio, nivel medio, b1, b2, limited working proficiency, conversational, conversacional
basic level, basic, basics, basico, basica, basicos, nociones, nociones basicas, elementary, elementary proficiency, elemental, a1, a2, beginner level, nivel basico, rudiments, a few words, algunas palabras, se defiende, gets by
~ level, nivel, niveles, levels, cefr, mcer, marco comun europeo
language certificate, language exam, certificado de idiomas, examen de idiomas, titulo de idiomas : toefl; ielts; first certificate/fce; cambridge advanced; cambridge proficiency/cpe; toeic; aptis; trinity certificate; escuela oficial de idiomas/eoi; dele; siele; delf; dalf; goethe zertifikat; testdaf; celi; cils; jlpt; hsk
language school, language schools, language academy, academia de idiomas, escuela de idiomas, english classes, english lessons, clases de ingles, clases de espanol, spanish classes, spanish lessons, clases de idiomas, language lessons
accent, accents, dialect, dialects, acento, dialecto, dialectos
spelling, grammar, ortografia, gramatica
nature, naturaleza, natural world, nature lover, amante de la naturaleza
mountain sports, outdoor pursuits, outdoor activities, actividades al aire libre, deportes de montana, monte y montana : =hiking; =mountaineering; =climbing sport; =camping; =skiing; =trail running; canyoning/canyoneering/barranquismo; =caving; via ferrata; orienteering/orientacion deportiva; =horse riding; paragliding/parapente; mountain biking/mountain bike/btt/ciclismo de montana; mountain refuge/refugio de montana; rafting; kayaking
hiking, hike, hikes, hiked, hiker, hikers, trekking, trek, treks, hill walking, hillwalking, senderismo, senderista, senderistas, rutas de montana, excursionismo, excursionista, backpacking, mochilero, salir al monte, ir al monte, salir a la montana
mountaineering, mountaineer, mountaineers, alpinism, alpinist, montanismo, =montanero, =montanera, =montaneros, alpinismo, alpinista
climbing sport, rock climbing, bouldering, climbing wall, rocodromo, escalada deportiva, escalada en roca, =escalada, climber, climbers, escalador, escaladora
camping, camp site, campsite, campsites, acampar, acampada, acampadas, tent, tents
scouts, scout, scouting, girl guides, escultismo, grupo scout
caving, speleology, caver, espeleologia, espeleologo, espeleologa, potholing
skiing, ski, skis, skier, esqui, esquiar, esquiador, esquiadora, winter sports, deportes de invierno, pista de esqui, ski slopes, cross-country skiing, esqui de fondo : snowboard/snowboarding
sport, sports, deporte, deportes, deportivo, deportiva, deportivos, deportivas, deportista, deportistas, athlete, athletes, athletic, atleta, atletas, physical activity, actividad fisica, sporty, sportsperson : =hiking; =mountaineering; =climbing sport; =skiing; =trail running; =running sport; =cycling; =football; =swimming sport; =horse riding; =martial arts; =gymnastics; =sailing sport; =rowing; =surfing; =diving sport; =yoga; =skating; =triathlon; tennis/tenis/tenista; padel/paddle tennis; basketball/baloncesto/basquet/basquetbol; volleyball/voleibol/voley; handball/balonmano; rugby; cricket; baseball/beisbol; softball; american football/futbol americano; hockey; ice hockey/hockey hielo; badminton; squash; table tennis/ping pong/tenis de mesa; golf/golfista; pelota vasca/fronton/basque pelota; water polo/waterpolo; athletics/atletismo/track and field; fencing sport/esgrima; archery/tiro con arco; weightlifting/halterofilia/powerlifting; crossfit; pilates; bowling/bolos deporte; darts/dardos; petanque/petanca; ultimate frisbee; lacrosse; motor racing/motorsport/automovilismo; karting; motocross; parkour; canoeing/piraguismo; kayaking/kayak; rafting; paragliding/parapente; skydiving/paracaidismo; orienteering; gym/gimnasio
trail running, trail runner, fell running, ultramarathon, ultra-marathon, ultra trail, carreras de montana, carrera de montana, corredor de montana, corredora de montana
running sport, running races, long distance running, =running, =runner, =runners, corredor, corredora : marathon/marathons/maraton/maratones; half marathon/half marathons/media maraton; 10k race; carrera popular/carreras populares
triathlon, triathlons, triathlete, triatlon, triatleta, ironman, duathlon, duatlon
cycling, cyclist, cyclists, cycle touring, bike touring, bikepacking, ciclismo, ciclista, ciclistas, cicloturismo, montar en bici, bike rides, road cycling, bikes, velodrome
football, soccer, futbol, football team, equipo de futbol : futbol sala/futsal; =footballer
footballer, footballers, futbolista, futbolistas
swimming sport, swimming, swimmer, natacion, nadador, nadadora, open water swimming, aguas abiertas
horse riding, horseback riding, equestrian, riding school, rider of horses, equitacion, hipica, montar a caballo, jinete, amazona a caballo, doma
martial arts, martial art, artes marciales : karate; judo; taekwondo; aikido; kung fu; jiu-jitsu/jiujitsu; boxing/boxeo; kickboxing; muay thai; capoeira; krav maga; tai chi/taichi; wrestling/lucha libre
gymnastics, gymnast, =gimnasia, gimnasta, gimnasia ritmica, acrobatics, acrobacia, acrobacias
sailing sport, sailing, sailing club, regatta, regattas, vela deportiva, regata, regatas
windsurf, windsurfing, kitesurf, kitesurfing
rowing, rower, rowers, remo, remero, remera, =traineras, =trainera
surfing, surf, surfer, surfers, surfista, surfear, paddle surf, bodyboard
diving sport, scuba diving, freediving, =buceo, submarinismo, apnea
skating, skate, roller skating, patinaje, patinador, patinadora, patines, patinar : skateboard/skateboarding/monopatin; ice skating/figure skating/patinaje artistico/patinaje sobre hielo
yoga, yoga teacher, yogi, asanas
meditation, mindfulness, meditate, meditacion, meditar, atencion plena, retreat of silence, zen
craft, crafts, manualidades, handicraft, handicrafts, handmade things, artesania, artesanias : =bookbinding; =pottery; =knitting; woodworking/carpinteria/trabajar la madera; =sewing; =origami; =calligraphy; basketry/basket weaving/cesteria; =weaving; embroidery/bordado; macrame/macrame; =quilting; jewellery making/jewelry making/joyeria artesanal; candle making/hacer velas; soap making/hacer jabon; leatherwork/trabajo en cuero; model making/modelismo/maquetas; =engraving; scrapbooking; mosaics/mosaico/mosaicos; upcycling; woodturning/torneado; wood carving/talla; carpentry; crochet/ganchillo; =diy
diy, bricolaje, hazlo tu mismo, do it yourself, maker, makers
bookbinding, bookbinder, encuadernacion, encuadernador, encuadernadora, encuadernar
pottery, potter, ceramics, alfareria, ceramica, torno de alfarero, potter's wheel
knitting, knit, knitter, hacer punto, tejer, calceta
sewing, sew, costura, coser, dressmaking, needlework
quilting, quilt, quilts, patchwork, acolchado
origami, papiroflexia
calligraphy, calligrapher, caligrafia, caligrafo, caligrafa, lettering
weaving, weaver, loom, telar, tejedora, tapestry, tapestries, =tapiz, =tapices
engraving, engraver, printmaking, grabado artistico, =grabados, grabador, grabadora de arte : screen printing/silkscreen/serigrafia; lithography/litografia; etching/aguafuerte; linocut/linograbado; woodcut/xilografia
art, arts, arte, artes, artistic, artistico, artistica, artist, artists, artista, artistas, artes plasticas, bellas artes, fine art, fine arts, visual arts : =painting; =drawing; =photography; =sculpture; =music; =theatre; =dance; =cinema; =engraving; =calligraphy; =illustration; ceramics/ceramica; poetry/poesia; performance art; =graffiti; watercolour/watercolor/acuarela/acuarelas; oil painting/oleo/pintura al oleo; collage; installation art/instalacion artistica; digital art/arte digital; =lyric singing
painting, painter, paintings, pintura, pintor, pintora, cuadros : watercolour/watercolours/watercolor/watercolors/acuarela/acuarelas; oil painting/oleo/al oleo
drawing, drawings, dibujo, dibujos, dibujar, dibujante, sketching
illustration, illustrations, ilustracion, ilustraciones
photography, photographer, photos, fotografia, fotografo, fotografa, fotos : portrait/portraits/retrato/retratos; landscape photography/fotografia de paisaje; wedding photography/fotografia de bodas; photojournalism/fotoperiodismo; analogue photography/film photography/fotografia analogica; wildlife photography/fotografia de naturaleza; street photography/fotografia callejera; darkroom/cuarto oscuro
sculpture, sculptor, escultura, escultor, escultora
graffiti, street art, mural, murals, muralist, murales, arte urbano, muralismo, muralista
music, musical, musica, musicales, musician, musicians, musico, musicos, musicology, musicologia : =orchestra; =music band; rock music/musica rock/rock band/banda de rock; jazz; blues; classical music/musica clasica; flamenco; folk music/musica folk/musica tradicional; hip hop/hip-hop; reggae; electronic music/musica electronica/techno; pop music/musica pop; punk; heavy metal; salsa music; tango; bossa nova; cumbia; opera; choir/coro/coral; dj/disc jockey/deejay; =musical instrument; early music/musica antigua; chamber music/musica de camara; big band; brass band; string quartet/cuarteto de cuerda
orchestra, orchestras, orchestral, orquesta, orquestas, philharmonic, filarmonica, symphony, sinfonica
music band, =band, =bands, banda de musica, bandas de musica, grupo de musica, grupo musical, bandmates
musical instrument, musical instruments, instrument, instruments, instrumento musical, instrumentos musicales, instrumento, instrumentos, multi-instrumentalist, multiinstrumentista : guitar/guitars/guitarra/guitarras/guitarrista/guitarist; piano/pianist/pianista; violin/violinist/violinista; viola; cello/violonchelo/chelo/cellist; double bass/contrabajo; bass guitar/bass player/bajista; drums/drummer/baterista; percussion/percusion; flute/flauta/flautist; clarinet/clarinete; oboe; bassoon/fagot; saxophone/sax/saxofon/saxo; trumpet/trompeta; trombone/trombon; horn player/trompa; tuba; harp/arpa; accordion/acordeon; organ player/organo de iglesia; harpsichord/clavecin; ukulele/ukelele; banjo; mandolin/mandolina; lute/laud; bagpipes/gaita/gaitero/gaitera; harmonica/armonica; keyboard player/teclista; synthesizer/synth/sintetizador; fiddle; bandoneon; charango; txalaparta; txistu; dulzaina
luthier, luthiers, instrument maker, instrument making, luteria, lutier, piano tuner, afinador de pianos
theatre, theater, theatrical, teatro, teatral, drama, amateur dramatics, amateur theatre, teatro aficionado, on stage : improv/improvisation theatre/improvisacion teatral; puppets/puppetry/titeres/marionetas; clown/payaso/payasa; musical theatre/teatro musical; street theatre/teatro de calle; stage design/escenografia; costume design/vestuario teatral
lyric singing, =opera, =operas, canto lirico, soprano, tenor, mezzosoprano, baritone, baritono, opera house, opera singer : zarzuela
dance, dancing, dancer, danza, baile, bailes, bailar, bailarin, bailarina : ballet; flamenco dance/baile flamenco; tango; salsa dance/bailar salsa; swing dance/lindy hop; contemporary dance/danza contemporanea; folk dance/bailes regionales/danza tradicional; ballroom/bailes de salon; hip hop dance; zumba; sardana/sardanas
cinema, films, film, movies, movie, cinephile, cine, cinefilo, cinefila, cinematografia, cinematography, peliculas : film festival/festival de cine; film club/cineclub
reading, lectura, literature, literatura, leer, literary, literario, literaria, reader, lector, lectora, avid reader, bookworm, lectores, lectoras : novels/novela/novelas; poetry/poesia; science fiction/sci-fi/ciencia ficcion; fantasy/literatura fantastica; crime novels/crime fiction/novela negra/detective novels; comics/comic/tebeos; graphic novels/novela grafica; essays/ensayo literario; classics/clasicos; history books/libros de historia; historical novels/novela historica; biographies/biografias; horror/terror; short stories/cuentos; book club/book clubs/club de lectura/clubes de lectura
creative writing, escritura creativa, writing stories, write stories, escribir relatos, escribir cuentos, writing poetry, escribir poesia, taller de escritura, writing workshop
science fiction, sci-fi, ciencia ficcion
game, games, gaming, juego, juegos, jugar, juega, player of games, gamer, jugador, jugadora, jugadores : =video games; =board games; =chess; =role-playing games; =puzzles; card games/juegos de cartas; poker; bridge card game; mus; dominoes/domino; go board game; =escape room; quiz/trivia/quizzes/trivial; backgammon; scrabble; sudoku; crosswords/crucigramas
video games, videogames, video game, videogame, computer games, videojuegos, videojuego, consolas, playstation, nintendo, xbox, esports
board games, board game, boardgames, tabletop games, juegos de mesa, juego de mesa
chess, chess player, ajedrez, ajedrecista
role-playing games, role playing, rpgs, juegos de rol, juego de rol, dungeons & dragons, dungeons and dragons, larp, rol en vivo, warhammer, miniatures
puzzles, puzzle : jigsaw/jigsaws/rompecabezas; crossword/crosswords/crucigrama/crucigramas; sudoku; rubik
escape room, escape rooms, salas de escape
model trains, model railways, trenes en miniatura
model making, scale models, maquetas, maquetismo, modelismo, miniaturas, aeromodelismo, model aeroplanes : =model trains
collecting as a hobby, coleccionismo, coleccionista, coleccionar, collectors : stamp collecting/filatelia/philately; coin collecting/numismatica/numismatics; vinyl records/vinilos/record collection; old maps/mapas antiguos
amateur radio, ham radio, radioaficionado, radioaficionada, radioaficion
stargazing, amateur astronomy, astronomia aficionada, observar las estrellas, observacion de estrellas, telescopes
genealogy, family tree, genealogia, arbol genealogico
local history, historia local
historical re-enactment, recreacion historica, re-enactor, recreacionista
cooking at home, home cooking, cookery, amateur chef, cocina casera, cocinar en casa, foodie : home brewing/homebrew/cerveza casera; baking bread at home
wine tasting, wine lover, catas de vino
wine tourism, enoturismo
travel as a hobby, globetrotter, trotamundos, road trips, =backpacker, viajera, viajero, world traveller, viajar por el mundo, vuelta al mundo
gardening as a hobby, growing vegetables, cultivar un huerto, cuidar el jardin : bonsai; houseplants/plantas de interior
birdwatching, bird watching, =birding, =birder, birdwatcher, ornithology, ornithologist, ornitologia, ornitologo, ornitologa, observacion de aves, observar aves, avistamiento de aves, anillamiento de aves, bird ringing
mushroom picking, foraging, setas, mycology, micologia, buscar setas, recoger setas, forager
fishing as a hobby, angling, pesca deportiva : fly fishing/pesca con mosca
dog walking, pasear perros
dog training, adiestramiento canino, educacion canina, dog trainer, adiestrador canino, adiestradora canina
animal, animals, animales, creatures : =dog; =cat; =horse; =bird; =wildlife; =livestock; =fish in a tank; =reptiles; =insects; hamster/hamsters; guinea pig/guinea pigs/cobaya/cobayas; rabbit/rabbits/conejo/conejos; ferret/ferrets/huron/hurones; hedgehog/hedgehogs/erizo/erizos; donkey/donkeys/burro/burros/asno; mule/mula; monkey/monkeys/mono/monos/primates; elephant/elephants/elefante/elefantes; mouse in the lab/raton de laboratorio; =pet; =zoo
pet, pets, =mascota, =mascotas, animal de compania, animales de compania : =dog; =cat; =fish in a tank; hamster/hamsters; guinea pig/guinea pigs/cobaya/cobayas; rabbit/rabbits/conejo/conejos; ferret/ferrets/huron/hurones; parrot/parrots/loro/loros
zoo, zoos, zoologico, zookeeper, cuidador de animales
animal shelter, animal shelters, animal rescue, protectora de animales, refugio de animales, rescate animal, animales abandonados, dog pound, =perrera : rescue dogs
animal welfare, bienestar animal, animal rights, derechos de los animales
vet, vets, veterinary, veterinarian, veterinary surgeon, veterinario, veterinaria, veterinarios, clinica veterinaria
dog, dogs, puppy, puppies, canine, perro, perra, perros, cachorro, cachorros, canino, can guia : guide dog/guide dogs/perro guia/perros guia; border collie; labrador; greyhound/galgo; german shepherd/pastor aleman
cat, cats, kitten, kittens, feline, gato, gata, gatos, felino, felinos
horse, horses, mare, pony, ponies, stable of horses, stables, caballo, caballos, yegua, yeguas, =cuadra, =cuadras, equino, equina, equine
bird, birds, ave, aves, pajaro, pajaros, avian : eagle/eagles/aguila/aguilas; stork/storks/ciguena/ciguenas; vulture/vultures/buitre/buitres; owl/owls/buho/lechuza; parrot/parrots/loro/loros; pigeon/pigeons/paloma/palomas; falcon/falcons/falconry/halcon/halcones/cetreria; canary/canario pajaro; =poultry
poultry, chicken, chickens, hens, aves de corral, gallinas, =pollos, avicultura, avicola
fish in a tank, aquarium, aquariums, acuario, acuarios, acuariofilia
reptiles, reptile, reptil : snake/snakes/serpiente/serpientes; tortoise/tortoises/turtle/turtles/tortuga/tortugas; lizard/lizards/lagarto/lagartos
amphibians, anfibios, frogs, ranas
insects, insect, entomology, entomologist, insecto, insectos, entomologia, entomologo : butterfly/butterflies/mariposa/mariposas
wildlife, wild animals, fauna, fauna silvestre, animales salvajes, vida silvestre : wolf/wolves/lobo/lobos; bear/bears/oso/osos; lynx/lince/linces; deer/ciervo/ciervos; boar/jabali/jabalies; whale/whales/ballena/ballenas; dolphin/dolphins/delfin/delfines; shark/sharks/tiburon/tiburones; fox/foxes/zorro/zorros; bats/murcielagos; seals/focas
marine biology, marine biologist, biologia marina, biologo marino, biologa marina, coral reefs, arrecifes
punctual, punctuality, punctually, puntual, puntuales, puntualidad, on time, never late, a tiempo, a su hora, siempre llega a la hora, arrives on time, turn up on time, turns up on time, delivers on time, entrega a tiempo
patient by nature, patience, patiently, paciencia, pacientemente, endless patience, mucha paciencia, paciente con
rigorous, rigour, rigor, riguroso, rigurosa, rigurosos, rigurosidad, thorough, thoroughness, thoroughly, meticulous, meticulously, meticuloso, meticulosa, minucioso, minuciosa, minuciosidad, attention to detail, detail-oriented, eye for detail, atencion al detalle, atento al detalle, cuida los detalles, detallista, painstaking, concienzudo, concienzuda, perfectionist, perfeccionista, careful, carefully, cuidadoso, cuidadosa, esmero, con mimo
calm, calmly, calming, tranquilo, tranquila, tranquilidad, calma, sereno, serena, serenidad, composed, level-headed, unflappable, keeps a cool head, keeps her head, keeps his head, mantiene la calma, cool head, sangre fria, templanza, never panics, no se pone nervioso, no se pone nerviosa
under pressure, pressure, bajo presion, presion, stress, stressful, estres, estresante, in a crisis, high-pressure, momentos dificiles, situaciones dificiles, difficult moments, heat of the moment : =calm
generous, generosity, generously, generoso, generosa, generosidad, shares what he knows, shares what she knows, shares her knowledge, shares his knowledge, comparte lo que sabe, comparte su conocimiento, gives time, unselfish, selfless, desinteresado, desinteresada
kind person, kindness, kind-hearted, warm person, friendly, friendliness, amable, amables, amabilidad, simpatico, simpatica, simpatia, agradable, pleasant, nice to work with, easy to work with, approachable, cercania, cordial, cordialidad, trato humano, buen trato, trato cercano
cheerful, alegre, alegres, alegria, happy person
polite, courteous, courtesy, manners, educado en el trato, cortes, cortesia, respectful, respectfully, respect for, respetuoso, respetuosa, respeto
honest, honesty, honestly said, honesto, honesta, honestidad, honrado, honrada, honradez, sincere, sincerity, sincero, sincera, sinceridad, integrity, integridad, upright, franco y directo, tells the truth, dice la verdad, candid
transparency, transparent, transparently, transparente, transparentes, transparencia
loyal, loyalty, leal, leales, lealtad, fiel, faithful
reliable person, dependable, responsible person, conscientious, keeps his promises, keeps her promises, keeps her word, keeps his word, never lets you down, does what she says, does what he says, cumplidor, cumplidora, cumple lo que promete, de fiar, formalidad, seriedad
hardworking, hard-working, hard working, hard worker, works hard, diligent, diligence, industrious, trabajador y constante, esfuerzo, se esfuerza, esforzado, laborioso, laboriosa, dedication, dedicated person, dedicacion, entrega personal, work ethic, etica de trabajo
persistent, persistence, perseverance, perseverant, tenacious, tenacity, determined, determination, never gives up, constancia, perseverante, perseverancia, tenaz, tenacidad, insistente, no se rinde, grit
stubborn, testarudo, terco, testaruda, terca, cabezota
creative, creativity, creatively, creativo, creativa, creativos, creatividad, imaginative, original ideas, originality, originalidad, resourceful, resourcefulness, ingenious, ingenuity, ingenioso, ingeniosa, =ingenio, think outside the box
curious, curiosity, inquisitive, curioso, curiosa, curiosidad, eager to learn, ganas de aprender, hungry to learn, keen to learn, loves learning, inquieto, inquieta, never stops learning
organised, organized, well-organised, well organised, tidy, orderly, neat, structured, methodical, systematic, organizado, organizada, ordenado, ordenada, metodico, metodica, sistematico, sistematica, con orden, good at planning, bien organizado
flexible, flexibility, adaptable, adaptability, versatile, versatility, flexibilidad, flexibles, adaptabilidad, se adapta, adaptarse, capacidad de adaptacion, versatil, versatiles, versatilidad, polivalente, polivalencia, all-rounder, jack of all trades, todoterreno, quick to adapt
proactive, proactively, initiative, takes the initiative, self-starter, takes ownership, sense of ownership, proactivo, proactiva, proactividad, iniciativa, iniciativa propia, toma la iniciativa, resolutivo, resolutiva, decisive, takes action, gets things done, get things done
independent, independently, independence, autonomous, autonomously, autonomy, on their own, by herself, by himself, unsupervised, without supervision, independiente, independientes, autonomia, autonomamente, por su cuenta, por si mismo, por si misma, sin supervision, sin ayuda, on her own, on his own
working alone, works alone, work alone, trabajar solo, trabajar sola, trabaja solo, trabaja sola, en solitario, solo developer, one-person, one-woman, one-man, unipersonal, on her own, on his own
empathetic, empathy, empathic, empathetically, empatia, empatico, empatica, compassion, compassionate, compasion, sensible a los demas, sensibilidad, caring person, humane, humanidad, puts herself in, puts himself in, se pone en el lugar, warmth, calidez, tacto, tactful, tact
helpful, willing to help, always helps, helps others, helps colleagues, supportive, dispuesto a ayudar, dispuesta a ayudar, servicial, colaborador con todos, companerismo, camaraderia, camaraderie, solidario, solidaria, solidaridad, buen companero, buena companera, good colleague
team player, teamwork, team work, works well with others, trabajo en equipo, trabajar en equipo, espiritu de equipo, team spirit, collaborative, collaboratively, colaborativo, colaborativa, side by side, codo con codo, juntos, trabaja bien con otros, works in a team, working in a team, en equipo : =collaborate
collaborate, collaborates, collaborated, collaboration, colaborar, colaboracion, cooperation, cooperate, cooperacion, cooperar, colabora, colaboro
sociable, sociability, outgoing, extrovert, extroverted, people person, people skills, social skills, interpersonal skills, interpersonal, habilidades sociales, don de gentes, extrovertido, extrovertida, trato con la gente, good with people
shy, introvert, introverted, quiet person, quiet, =reserved, timido, timida, timidez, introvertido, introvertida, =reservado, =reservada, =callado, =callada, silencioso
discreet, discretion, discreto, discreta, discrecion
modest, modesty, humble, humility, modesto, modesta, modestia, humilde, humildes, humildad, down to earth, down-to-earth, no ego
confident, confidence in herself, self-confident, self-confidence, self-esteem, confianza en si, seguridad en si, autoestima, seguro de si, segura de si
brave, courage, courageous, bold, boldness, valiente, valientes, valentia, coraje, audaz, audacia, atrevido, atrevida, daring, fearless
optimistic, optimism, optimist, positive attitude, positive person, positivity, optimista, optimismo, actitud positiva, good mood, buen humor, buen animo
sense of humour, sense of humor, humorous, funny person, witty, wit, sentido del humor, humor, humour, makes people laugh, hace reir, divertido, divertida
energy and drive, =energetic, lively, dynamic, dynamism, drive and energy, =energico, =energica, dinamico, dinamica, dinamismo, vitalidad, tireless, incansable, empuje, bundle of energy
ambitious, ambicioso, ambiciosa, driven by goals
competitive by nature, competitivo, competitiva
practical, pragmatic, pragmatism, pragmatico, pragmatica, pragmatismo, sentido practico, common sense, sentido comun, sensato, sensata, sensible decisions, realistic, realista
analytical, analitico, logical, logico, logical thinking, critical thinking, pensamiento critico, pensamiento analitico, pensamiento logico, espiritu critico
problem solving, problem solver, problem-solving, resolucion de problemas, resolver problemas, resuelve problemas, solve problems, solves problems
strategic, strategically, strategy, strategies, big picture, estrategico, estrategica, estrategia, estrategias, vision global, vision de conjunto, long-term vision
intelligent, intelligence, clever, smart person, bright person, brilliant, inteligente, inteligentes, brillantez, lucid, lucido
talented, talent, talents, talento, talentos, talentoso, talentosa, =gifted, dotado, dotada
wise, wisdom, sabio, sabia, sabiduria, judgement, judgment, good judgement, criterio, buen criterio, buen juicio, prudent, prudente, prudencia, cautious
fair-minded, fairness, ser justo, trato justo, ecuanime, imparcial, impartial, objective view, equitable
tolerant, tolerance, open-minded, open minded, open mind, broad-minded, tolerante, tolerancia, mente abierta, abierto de mente, abierta de mente
demanding with quality, high standards, exigente, exigentes, exigencia, estandares altos, raises the bar
direct in speech, straightforward person, to the point, clear communicator, claridad, clarity, claro y conciso, concise, va al grano, se explica con claridad, explains clearly, explica muy bien, explains things well
good communicator, communicator, communication skills, comunicador, comunicadora, comunicativo, comunicativa, habilidades de comunicacion, dotes de comunicacion, se comunica bien, expressive : =direct in speech
communication, communicate, communicates, communicated, communicating, comunicacion, comunicar, comunica
charismatic, charisma, carismatico, carismatica, carisma, inspiring person, contagious enthusiasm, entusiasmo contagioso
resilient, resilience, resiliencia, resiliente, bounce back
physical endurance, endurance, stamina, aguante, resistencia fisica, physically fit, buena forma fisica
visionary, visionario, visionaria, forward-thinking, ahead of its time
character of a person, personality, temperament, personalidad, temperamento, caracter, manera de ser, forma de ser, traits, what is she like, what is he like, como es ella
soft skills, habilidades blandas, competencias transversales, transferable skills, competencias personales
nervous, nerves, stage fright, nervioso, nerviosa, nervios, miedo escenico
angry, anger, bad temper, enfadado, enfado, mal genio, loses her temper, loses his temper
remote, remotely, remoto, remota, en remoto, a distancia, teletrabajo, telework, teleworking, telecommute, telecommuting, work from home, working from home, works from home, worked from home, home office, home-based, desde casa, trabajar desde casa, trabajo a distancia, teletrabajar, teletrabaja, from anywhere, desde cualquier lugar, distributed team, equipo distribuido, fully remote : digital nomad/digital nomads/nomada digital/nomadas digitales
hybrid work, hybrid, hibrido, hibrida, trabajo hibrido, modelo hibrido, a few days at the office, parte presencial, hibridos, hibridas
on site, on-site, onsite, in person, in-person, face to face, face-to-face, presencial, presenciales, presencialmente, cara a cara, in the office, en la oficina, in situ, on location
fieldwork, field work, sobre el terreno, trabajo de campo
freelance, freelancer, freelancers, freelancing, self-employed, self employed, self-employment, autonomo, autonoma, autonomos, por cuenta propia, trabajador autonomo, trabajadora autonoma, independent contractor, sole trader, free-lance, independent professional, profesional independiente
multitask, multitasking, several things at once, several projects at once, varias cosas a la vez, multitarea, varios proyectos a la vez, juggle, juggles, juggled
time management, manage time, gestion del tiempo, organizar el tiempo
flexible hours, flexitime, horario flexible, flexibilidad horaria
work-life balance, work life balance, conciliacion, conciliacion familiar, conciliar, equilibrio entre vida y trabajo : =flexible hours
~ meeting, meetings, reunion, reuniones, get-together, encuentro, encuentros
overtime, extra hours, horas extra, horas extraordinarias, long hours, jornadas largas, muchas horas
standing work, physical work, manual labour, manual labor, trabajo fisico, esfuerzo fisico, on your feet, de pie, heavy work
customer-facing, customer facing, front of house, cara al publico, de cara al publico, atencion al publico, deal with customers, dealing with customers, deals with customers, trato con clientes, trato al cliente, customer contact, with the public, contacto con clientes, customer service, customer care, customer support, atencion al cliente, servicio al cliente, trato con el publico, dealing with people
behind the scenes, back office, en la trastienda, entre bastidores
international team, international teams, multicultural, multicultural team, intercultural, equipo internacional, equipos internacionales, equipo multicultural, several cultures, distintas culturas, distintas nacionalidades, different nationalities
time zones, husos horarios, zonas horarias, time zone, zona horaria
multidisciplinary, multidisciplinary team, cross-functional, interdisciplinary, multidisciplinar, multidisciplinares, interdisciplinar, equipo multidisciplinar, across departments, between departments, entre departamentos
small team, small teams, equipo pequeno, equipos pequenos
large team, large teams, big team, equipo grande, equipos grandes
seasonal work, campanas agricolas, seasonal job, seasonal jobs, =temporero, =temporera, =temporeros, trabajo de temporada, trabajo estacional, summer job, trabajo de verano
career break, excedencia, employment gap, time out : parental leave/maternity leave/paternity leave/baja maternal/baja de maternidad/permiso parental/baja de paternidad; sabbatical/gap year/ano sabatico/sabbatical year
career change, changed careers, changed career, career changer, switched careers, cambio de carrera, cambio de profesion, cambiar de profesion, cambio profesional, reconversion, reinventarse, retrained, reskilling, reciclaje profesional, second career, career switch
paid work, employment, gainful employment, trabajo remunerado, trabajo por cuenta ajena
home life, family life, life outside work, vida personal, personal life, vida fuera del trabajo
travel, travelled, traveled, travels, travelling, traveling, traveller, trip, trips, journey, journeys, tour, voyage, voyages, viajar, viaja, viajado, viajero, viajera, viaje, viajes, desplazarse, desplazamiento, desplazamientos, recorrer, recorrio, travesia, travesias, tours
concert tour, gira, giras, =toured, =touring, on tour, tour dates, de gira
walk, walked, walking, walks, walker, stroll, strolls, on foot, caminar, camina, caminata, caminatas, andar, andando, pasear, paseo, paseos, a pie
run races, runner, runners, jogging, jog, correr, corre, corredor, corredora
cycled, cyclist, cyclists, montar en bici, montar en bicicleta, pedalear, ciclista, ciclistas, en bici, by bike, bike ride, bike rides, cycling, rides a bike, ride a bike, ciclismo
drive, drove, driving, driver, drivers, behind the wheel, conducir, conduce, condujo, conducido, conduccion, conductor, conductora, conductores, manejar un coche, chofer, al volante
fly, flew, flown, flies, flying, flight, flights, pilot, pilots, piloted, volar, vuela, volado, vuelo, vuelos, pilotar, piloto, pilotos
sail, sailed, sailing, sails, sailor, sailors, seafarer, seafaring, navigate at sea, navegar, navega, navegado, marinero, marinera, marineros, hacerse a la mar, vela ligera
swim, swam, swimming, swimmer, swimmers, nadar, nada en, nadador, nadadora, natacion
dive, dives, diving, diver, divers, scuba, scuba diving, snorkel, =bucear, =buceo, buzo, submarinismo, submarinista
climb, climbed, climbs, climbing, climber, climbers, =escalar, escala en roca, =escalada, escalador, escaladora, trepar
jump, jumped, jumping, leap, saltar, salto, saltos
fish, fished, fishing, fisher, fishers, fisherman, fishermen, angler, pescar, pesca, pescador, pescadora, pescadores
hunt, hunted, hunting, hunter, hunters, cazar, caza, cazador, cazadora
compete, competed, competes, competing, competition, competitions, competitor, competitors, =contest, =contests, tournament, tournaments, championship, championships, race, races, competir, compite, competicion, competiciones, competidor, competidora, concurso, concursos, torneo, torneos, campeonato, campeonatos, certamen, certamenes
rank, ranked, ranking, rankings
medal, medals, trophy, trophies, podium, medalla, medallas, trofeo, trofeos, podio
finalist, finalists, finalista, finalistas, runner-up, came second, segundo puesto, subcampeon, subcampeona, second place
champion, champions, come first, came first, campeon, campeona, campeones, primer puesto, first place, primer premio, campeonas
celebrate, celebrated, celebrates, celebration, celebrations, party, parties, festivity, celebrar, celebra, celebrado, celebracion, celebraciones, fiesta, fiestas, festejo, festejos
laugh, laughs, laughter, funny, joke, jokes, reir, risa, risas, chiste, chistes, broma, bromas
humour, humor, sense of humour, sense of humor, funny, gracioso, graciosa, sentido del humor
comedy, comedian, comedians, comedia, comedias, =comico, =comica, monologos, stand-up comedy, humorista
`;
