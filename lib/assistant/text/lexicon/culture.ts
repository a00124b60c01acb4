/**
 * The press, books, stage, screen, music, arts, heritage and sport, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=journalist` is the line that begins with "journalist". */
export const CULTURE = `
culture, cultural, cultural sector, sector cultural, industrias culturales, arts sector, creative industries, industrias creativas : =museum; =theatre; =music; =cinema; =dance; =publishing house; =library work; =heritage; =cultural management; =art; =festival; =exhibition; =archive
cultural management, gestion cultural, gestor cultural, cultural manager, arts management, programacion cultural, arts administrator, mediacion cultural, cultural mediation, cultural projects, proyectos culturales, cultural centre, centro cultural
medios de comunicacion, =media, mass media, prensa, press, comunicacion medios, news media, media industry, media sector : =journalist; =newspaper; =radio; =television; =magazine; =newsroom; =podcast; =news agency
journalist, periodista, journalism, periodismo, =reporter, =reportero, =reportera, news writing, corresponsal, correspondent, =reporters, cronista, columnist, redactor de prensa, periodistico, journalistic, news reporter, enviado especial, reportajes, news stories, noticias, photojournalist, fotoperiodista, freelance journalist, fotoperiodismo, investigative journalism, periodismo de investigacion : =sports journalist; =data journalism; =fact-checking
sports journalist, periodista deportivo, sports journalism, periodismo deportivo
data journalism, periodismo de datos, data journalist, periodista de datos
fact-checking, verificacion de datos, verificadora, desinformacion, disinformation, fake news, bulos
newspaper, periodico, diario, daily paper, hemeroteca, newspaper archive, diario digital, local paper, rotativo
magazine, revista, fanzine, periodical
newsroom, redaccion de un periodico, editor-in-chief, redactor jefe, redactora jefa, =redacciones, jefe de redaccion, jefa de redaccion, news editor, news desk, chief editor
news agency, agencia de noticias, agencia efe, reuters
radio, locutor, radio presenter, emisora, broadcaster, radio station, radiofonico, radio host, locucion, voice-over, emisora de radio, programa de radio, radio programme, announcer, doblaje, dubbing, voz en off, dubbing actor
podcast, podcasts
television, tv, television presenter, presentador de television, cadena de television, televisivo, tv channel, canal de television, tele, tv presenter, news anchor, tv programme, programa de television
presentador, =presenter, host of shows, maestro de ceremonias, moderator, moderador, master of ceremonies
publishing house, =publishing, editorial, =publisher, sector editorial, edicion de libros, book publishing, =publishers, sello editorial, book editor, editor de libros, casa editorial : =proofreader; =literary agent; =escritor; =layout; =translator; =bookshop
escritor, =writer, author, autor, novelist, =writers, poet, narrador, ghostwriter, playwright, dramaturgo, guionista, screenwriter, scriptwriter, fiction writer, creative writing, escritura creativa, guiones de cine, guion
write, escribir, redactar, escrito, redaccion, escribio, escritura, texts, =textos, editing texts, =escribi, redactora, articles written : =escritor; =journalist; =copywriter; =publication; =blog
proofreader, corrector, correccion de textos, copyediting, corrector de estilo, copy editor, correccion ortotipografica, editing, edicion de textos, style correction, editor, corrige textos, copyeditor, revision de textos, editora de textos
literary agent, agente literario, agencia literaria
layout, maquetacion, typesetting, maquetador, desktop publishing, =maquetar, typesetter, diseno editorial, editorial design, page design
translator, traductor, translation, traduccion, translate, traducir, localisation, localizacion de software, traduccion jurada, sworn translator, traductora jurada, subtitulado, subtitling, subtitles, subtitulos, traduzco, =tradujo, traduce, cat tools, =traduje, literary translation, traduccion literaria, localization : =interpreter; trados/sdl trados; memoq; omegat; wordfast; memsource
interpreter, interprete, interpretacion simultanea, simultaneous interpreting, conference interpreter, interprete de conferencias, interpretacion consecutiva : =sign language interpreter
library work, bibliotecario, librarian, auxiliar de biblioteca, library assistant, biblioteca publica, public library, bibliotecas, =biblioteca, cataloguing, catalogacion, cataloging, catalogador, =library, =libraries
archive, archivo historico, archivist, archivistica, documentalist, archivo municipal, historical archive, archivo fotografico, national archive, fondos documentales, archival
museum, museo, museistico, curator, conservador de museo, museography, museografia, galeria de arte, art gallery, galerista, curatorial, comisaria de exposiciones, comisariado, curated, gallery, gallery owner, museologia, curadora, curaduria, museologa, galeria : =exhibition
exhibition, exposicion, exhibited, expuesto, muestra de arte, solo show, exposicion individual, group show, exposicion colectiva, exponer obra, art fair, exposicion itinerante, biennale, bienal
heritage, patrimonio, patrimonio cultural, cultural heritage, patrimonio historico, historic buildings, monuments, patrimonial, edificios historicos, heritage conservation, historical heritage, conservacion del patrimonio : =restorer; =museum; =archaeology; =archive
restorer, restaurador de arte, conservation of art, conservacion y restauracion, art restoration, restauracion de obras de arte, conservator, restauracion de cuadros, restauracion de pintura, conservator-restorer, book restoration, restaurador de muebles
art, arte, arts, artistico, artwork, obra de arte, visual arts, artes visuales, artes plasticas, works of art, =artes escenicas : =visual artist; =sculptor; =illustrator; =photographer; =music; =dance; =theatre; =cinema; =fine arts; =graphic designer; =ceramics; =street art
visual artist, artista plastico, artista visual, artista, =pintora, =pintor, painter of pictures, oil painting, pintura al oleo, acuarela, watercolour, watercolor, paintings, =cuadros, pintura artistica, fine artist, lienzos, canvases
sculptor, escultor, sculpture, escultura, carving, talla en madera, wood carving, tallista
illustrator, ilustrador, illustration, ilustracion, drawing, dibujo, illustrate, ilustrar, dibujante, comics, comic, comic artist, ilustraciones, drawings, dibujos, dibujar, vinetas, storyboard, graphic novel, novela grafica, historietas, cartoonist, vinetista, storyboards, caricaturist, historietista
graphic designer, disenador grafico, graphic design, diseno grafico, disenadora grafica, graphic arts studio, posters, carteles, flyers, leaflets, folletos, diptico, brochures, tripticos, graphics, carteleria, logos, logotipos, logo, logotipo
industrial designer, disenador industrial, diseno industrial, furniture design, diseno de muebles, diseno de mobiliario
street art, arte urbano, murals, murales, grafiti, graffiti, mural, muralista
photographer, fotografo, photography, fotografia, photos, fotos, pictures taken, sesiones de fotos, photo shoots, take photos, hacer fotos, fotografico, wedding photographer, fotografo de bodas, retratos, portraits, photographic, photographed, camera work, reportajes de boda
music, musician, musical, band, banda de musica, grupo de musica, composer, compositor, orchestra, orquesta, singer, cantante, cantar, choir, coro, conciertos, concerts, guitarist, guitarrista, pianist, pianista, violinist, violinista, drummer, baterista, songwriter, cantautor, rock band, jazz, flamenco, coral, discografica, record label, conductor of an orchestra, director de orquesta, songs, canciones, chorus, =opera, disco de musica, albums, banda de rock, composition of music, composicion musical, toca en un grupo, plays in a band, bassist, bajista, saxophone, saxofon, trompeta, trumpet, =cello, violonchelo, soprano, tenor, musicologa, musicology : =sound engineer; =dj; =luthier; =music teacher
sound engineer, tecnico de sonido, audio engineer, ingeniero de sonido, sound technician, sonidista, music production, produccion musical, music producer, recording studio, estudio de grabacion, mixing, mezcla de sonido, audio post-production, productor musical, mastering, sound design, diseno de sonido, live sound, sonido en directo, sonorizacion : pro tools; ableton/ableton live; logic pro; cubase; reaper; audacity
dj, pinchadiscos, disc jockey, deejay, discjockey
luthier, lutier, instrument maker, luteria, piano tuner, afinador de pianos, lutheria
theatre, teatro, stage, actor, actress, actriz, acting, interpretacion actoral, theater, teatral, drama, play director, director de escena, obra de teatro, compania de teatro, theatre company, dramatic arts, arte dramatico, actuacion, direccion teatral, theatrical, puesta en escena, staging of plays, improvisation, improvisacion teatral, artes escenicas, performing arts, puppets, titeres, teatro amateur, amateur dramatics, act in plays, acted in plays : =stage technician; =costume designer; =set designer; =circus; =comedian
stage technician, tecnico de escena, lighting technician, tecnico de iluminacion, stage lighting, iluminacion escenica, tramoyista, stagehand, stage manager, regidor de escena, iluminador, tramoya, lighting design, diseno de iluminacion
costume designer, figurinista, vestuarista, costume design, vestuario, diseno de vestuario, costumes
set designer, escenografo, escenografia, decorados, stage design, production designer
circus, circo, acrobat, clown, payaso, juggling, malabares, circense, magician, mago, payasa, acrobatics, acrobacias, trapecio
comedian, comico monologuista, stand-up comedy, monologuista, comedia, stand-up comedian, monologos, humorista
dance, danza, bailarin, ballet, bailar, choreographer, coreografo, coreografia, coreografa, choreography, salsa, tango
cinema, cine, film, film industry, pelicula, movies, filmmaking, cineasta, film director, director de cine, largometraje, cortometraje, short film, filmmaker, audiovisual, sector audiovisual, shooting a film, rodaje, cinematografia, cinematographer, director de fotografia, feature film, screen industry, cortometrajes, cinematographic, cinematografico, short films, film set, produccion cinematografica : =video; =film producer; =documentary; =animation; =camera operator; =film crew; =video editor
film producer, productor de cine, film production, productora audiovisual, produccion audiovisual, line producer, executive producer, productor ejecutivo, audiovisual production, video producer, tv producer, productor de television, realizador, directora de produccion
film crew, equipo de rodaje, script supervisor, foquista, gaffer, ayudante de direccion de cine, auxiliar de produccion, runner on set, assistant director, ayudante de realizacion
documentary, documental, documentaries, documentales, documentary film, documentalistas de cine
video, videography, videografo, videographer, corporate video, video production, produccion de video, grabacion de video, film videos, grabar videos, audiovisual pieces, videoclip, videoclips, music video
video editor, montador de video, video editing, edicion de video, editor de video, montaje audiovisual, film editor, post-production, postproduccion, colorist, montaje de video, montadora de cine, color grading, postproduction, etalonaje : premiere/adobe premiere; final cut/final cut pro; davinci resolve/davinci; avid; after effects
camera operator, operador de camara, cameraman, cameramen, camarografo, operadora de camara, camerawoman, reportero grafico, operador de steadicam
animation, animacion, animator, animador 3d, cartoons, dibujos animados, animated film, motion graphics, animadores, animated, animar
festival, film festival, festival de cine, music festival, festival de musica
radio drama, ficcion sonora, audiobooks, audiolibros, audiobook, audiolibro
crafts, artesania, artesano, craftsman, craftsmanship, artesanal, handmade, hecho a mano, handicraft, artisan, manualidades, craftswoman, oficios artesanos, handcrafted : =ceramics; =jewellery; =leather; =bookbinding; =carpenter; =blacksmith; =weaving; =basketry; =luthier; =watchmaker; =glass; =candle making; =seamstress
bookbinding, encuadernacion, encuadernador, encuadernar
weaving, telar, handweaving, tejido a mano, tejeduria, knitting, tejer a mano, crochet, ganchillo, hacer punto, macrame
basketry, cesteria, basket weaving, cestero, mimbre, wickerwork
candle making, velas artesanas, soap making, jabones artesanos, jabones naturales, handmade soap
calligraphy, caligrafia, lettering, calligrapher, rotulacion, rotulista, sign painting, sign maker, caligrafa, rotulos
sports sector, deporte profesional, sector deportivo, professional sport, deportista, athlete, sportsman, sportswoman, atleta, elite sport, alto rendimiento, deportivo, sports industry, deportista de elite : =sports coach; =referee; =sports club; =footballer; =physical education; =personal trainer; =lifeguard; =sports management; =swimming instructor
sports coach, entrenador, football coach, entrenador de futbol, trainer of athletes, entrenar, sports trainer, coach of a team, entrenador de baloncesto, basketball coach, coached a team, entreno a un equipo, youth coach, entrenador de juveniles, entrenamiento deportivo, athletics coach, swimming coach, preparador, monitor deportivo
swimming instructor, monitor de natacion, swimming teacher, profesor de natacion, swimming lessons
referee, arbitro, umpire, arbitraje deportivo, refereeing, juez de linea
footballer, futbolista, football player, jugador de futbol, soccer player, professional player, jugador profesional, futbol profesional
sports club, club deportivo, sports association, polideportivo, sports centre, federacion deportiva, federation of sport, club de futbol, football club
sports management, gestion deportiva, sports manager, director deportivo, gestor deportivo
model, modelo de pasarela, fashion model, modelo fotografica, catwalk, runway model, pasarela
`;
