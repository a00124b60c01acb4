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
journalist, periodista, journalism, periodismo, =reporter, =reportero, =reportera, news writing, =reporters, cronista, redactor de prensa, periodistico, journalistic, news reporter, reportajes, freelance journalist : =sports journalist; =data journalism; =fact-checking; photojournalist/photojournalism/fotoperiodista/fotoperiodismo; investigative journalism/periodismo de investigacion; columnist/columnista; correspondent/corresponsal/enviado especial
sports journalist, periodista deportivo, sports journalism, periodismo deportivo
data journalism, periodismo de datos, data journalist, periodista de datos
fact-checking, verificacion de datos, verificadora, desinformacion, disinformation, fake news, bulos
newspaper, periodico, diario, daily paper, diario digital, local paper, rotativo : hemeroteca/newspaper archive
magazine, revista, fanzine, periodical
newsroom, redaccion de un periodico, editor-in-chief, redactor jefe, redactora jefa, =redacciones, jefe de redaccion, jefa de redaccion, news editor, news desk, chief editor
news agency, agencia de noticias, agencia efe, reuters
radio, locutor, radio presenter, emisora, broadcaster, radio station, radiofonico, radio host, emisora de radio, programa de radio, radio programme, announcer
podcast, podcasts
television, tv, television presenter, presentador de television, cadena de television, televisivo, tv channel, canal de television, tele, tv presenter, news anchor, tv programme, programa de television
presentador, =presenter, host of shows, maestro de ceremonias, master of ceremonies, presentadora
moderator, moderador, moderadora, moderate debates, moderar debates
publishing house, =publishing, editorial, =publisher, sector editorial, edicion de libros, book publishing, =publishers, sello editorial, book editor, editor de libros, casa editorial : =proofreader; =literary agent; =escritor; =layout; =translator; =bookshop
escritor, =writer, author, autor, =writers, narrador, escritora, autora : novelist/novelista; poet/poeta; ghostwriter; playwright/dramaturgo/dramaturga; screenwriter/guionista/scriptwriter; fiction writer
write, escribir, redactar, escrito, redaccion, escribio, escritura, texts, =textos, editing texts, =escribi, redactora, articles written : =escritor; =journalist; =copywriter; =publication; =blog
proofreader, corrector, copyediting, corrector de estilo, copy editor, correccion ortotipografica, edicion de textos, style correction, corrige textos, copyeditor, revision de textos, correccion de textos
literary agent, agente literario, agencia literaria
layout, maquetacion, typesetting, maquetador, desktop publishing, =maquetar, typesetter, diseno editorial, editorial design, page design
translator, traductor, translation, traduccion, translate, traducir, traduzco, =tradujo, traduce, cat tools, =traduje : =interpreter; trados/sdl trados; memoq; omegat; wordfast; memsource; sworn translator/traduccion jurada/traductora jurada/traductor jurado/sworn translation; subtitling/subtitles/subtitulado/subtitulos; localisation/localization/localizacion de software; literary translation/traduccion literaria
interpreter, interprete : =sign language interpreter; simultaneous interpreting/interpretacion simultanea; conference interpreting/conference interpreter/interprete de conferencias; interpretacion consecutiva/consecutive interpreting
library work, bibliotecario, librarian, auxiliar de biblioteca, library assistant, biblioteca publica, public library, bibliotecas, =biblioteca, =library, =libraries : cataloguing/cataloging/catalogacion/catalogador
archive, archivo historico, archivist, archivistica, documentalist, archivo municipal, historical archive, archivo fotografico, national archive, fondos documentales, archival
museum, museo, museistico, conservador de museo, museography, museografia, museologia, museologa : =exhibition
curator, curators, curatorial, curated, comisaria de exposiciones, comisario de exposiciones, comisariado, curadora, curaduria, curador
gallery, galleries, galeria, galerias, art gallery, galeria de arte, galerista, gallery owner, gallerist
exhibition, exposicion, exhibited, expuesto, muestra de arte, exponer obra : solo show/exposicion individual; group show/exposicion colectiva; art fair/feria de arte; biennale/bienal; exposicion itinerante/travelling exhibition
heritage, patrimonio, patrimonio cultural, cultural heritage, patrimonio historico, historic buildings, monuments, patrimonial, edificios historicos, heritage conservation, historical heritage, conservacion del patrimonio : =restorer; =museum; =archaeology; =archive
restorer, restaurador de arte, conservation of art, conservacion y restauracion, art restoration, restauracion de obras de arte, conservator, conservator-restorer : restauracion de cuadros/restauracion de pintura/painting restoration; book restoration/restauracion de libros; restaurador de muebles/furniture restoration
art, arte, arts, artistico, artwork, obra de arte, visual arts, artes visuales, artes plasticas, works of art, =artes escenicas : =visual artist; =sculptor; =illustrator; =photographer; =music; =dance; =theatre; =cinema; =fine arts; =graphic designer; =ceramics; =street art
visual artist, artista plastico, artista visual, artista, fine artist : =painter of pictures
painter of pictures, =pintora, =pintor, =paintings, =cuadros, pintura artistica, lienzos, canvases : oil painting/pintura al oleo; watercolour/watercolor/acuarela/acuarelas
sculptor, escultor, sculpture, escultura : wood carving/talla en madera/carving/tallista
illustrator, ilustrador, illustration, ilustracion, illustrate, ilustrar, ilustraciones : comics/comic/comic artist/vinetas/historietas/historietista/cartoonist/vinetista/graphic novel/novela grafica; storyboard/storyboards; caricaturist/caricaturista
graphic designer, disenador grafico, graphic design, diseno grafico, disenadora grafica, graphic arts studio, graphics : posters/poster/carteles/carteleria; flyers/leaflets/folletos/brochures/dipticos/tripticos/diptico; logos/logo/logotipos/logotipo
industrial designer, disenador industrial, diseno industrial, furniture design, diseno de muebles, diseno de mobiliario
street art, arte urbano, murals, murales, grafiti, graffiti, mural, muralista
photographer, fotografo, photography, fotografia, photos, fotos, pictures taken, sesiones de fotos, photo shoots, take photos, hacer fotos, fotografico, photographic, photographed : wedding photographer/fotografo de bodas/fotografa de bodas/reportajes de boda; retratos/portraits/retratista
music, musician, musical, =cello : =sound engineer; =dj; =luthier; =music teacher; composer/composers/compositor/compositora/composition of music/composicion musical; orchestra/orquesta/conductor of an orchestra/director de orquesta; singer/singers/cantante/cantantes/cantar; choir/choirs/coro/coral/chorus; guitarist/guitarrista; pianist/pianista; violinist/violinista; drummer/baterista; songwriter/cantautor/cantautora; rock band/banda de rock; jazz; flamenco; record label/discografica; opera; bassist/bajista; saxophone/saxofon; trompeta/trumpet; cello/violonchelo; soprano; tenor; musicologa/musicologo/musicology/musicologia; albums/disco de musica; songs/canciones; concerts/conciertos; banda de musica/grupo de musica/plays in a band/toca en un grupo
sound engineer, tecnico de sonido, audio engineer, ingeniero de sonido, sound technician, sonidista, mixing, mezcla de sonido, audio post-production : pro tools; ableton/ableton live; logic pro; cubase; reaper; audacity; mastering; sound design/diseno de sonido/diseno sonoro; live sound/sonido en directo/sonorizacion
recording studio, estudio de grabacion, studio recording
music production, produccion musical, music producer, productor musical, productora musical, music producers
dj, pinchadiscos, disc jockey, deejay, discjockey
luthier, lutier, instrument maker, luteria, piano tuner, afinador de pianos, lutheria
theatre, teatro, theater, teatral, drama, obra de teatro, dramatic arts, arte dramatico, theatrical, puesta en escena, staging of plays, artes escenicas, performing arts : =stage technician; =costume designer; =set designer; =circus; =comedian; actor/actors/actress/actresses/actriz/actores/acting/interpretacion actoral/actuacion/act in plays/acted in plays; play director/director de escena/direccion teatral; compania de teatro/theatre company; improvisation/improvisacion teatral; puppets/titeres; teatro amateur/amateur dramatics
stage technician, tecnico de escena, lighting technician, tecnico de iluminacion, stage lighting, iluminacion escenica, tramoyista, stagehand, stage manager, regidor de escena, iluminador, tramoya, lighting design, diseno de iluminacion
costume designer, figurinista, vestuarista, costume design, vestuario, diseno de vestuario, costumes
set designer, escenografo, escenografia, decorados, stage design, production designer
circus, circo, circense : clown/clowns/payaso/payasa; juggling/malabares; acrobat/acrobats/acrobatics/acrobacias; magician/mago/magia; trapecio/trapeze
comedian, comico monologuista, stand-up comedy, monologuista, comedia, stand-up comedian, monologos, humorista
dance, danza, bailarin, bailarina, bailar, dancer, baile : ballet; salsa; tango; flamenco dance/baile flamenco; choreographer/coreografo/coreografa/coreografia/choreography
cinema, cine, film, film industry, pelicula, movies, filmmaking, cineasta, filmmaker, audiovisual, sector audiovisual, shooting a film, rodaje, cinematografia, screen industry, cinematographic, cinematografico, film set, produccion cinematografica : =video; =film producer; =documentary; =animation; =camera operator; =film crew; =video editor; film director/film directors/director de cine/directora de cine; cinematographer/director de fotografia/directora de fotografia; short film/short films/cortometraje/cortometrajes; feature film/largometraje/largometrajes
film producer, productor de cine, film production, productora audiovisual, produccion audiovisual, line producer, executive producer, productor ejecutivo, audiovisual production, video producer, tv producer, productor de television, directora de produccion
film crew, equipo de rodaje, auxiliar de produccion : script supervisor; foquista/focus puller; gaffer; runner on set; ayudante de direccion de cine/assistant director/ayudante de realizacion
documentary, documental, documentaries, documentales, documentary film, documentalistas de cine
video, videography, videografo, videographer, video production, produccion de video, grabacion de video, film videos, grabar videos, audiovisual pieces : corporate video/corporate videos; videoclip/videoclips/music video/music videos
video editor, montador de video, video editing, edicion de video, editor de video, montaje audiovisual, film editor, post-production, postproduccion, montaje de video, montadora de cine, postproduction : premiere/adobe premiere; final cut/final cut pro; davinci resolve/davinci; avid; after effects; colorist/color grading/colour grading/etalonaje
camera operator, operador de camara, cameraman, cameramen, camarografo, operadora de camara, camerawoman, reportero grafico, operador de steadicam
animation, animacion, animator, animador 3d, cartoons, dibujos animados, animated film, motion graphics, animadores, animated
festival, film festival, festival de cine, music festival, festival de musica
radio drama, ficcion sonora, audiobooks, audiolibros, audiobook, audiolibro
crafts, artesania, artesano, craftsman, craftsmanship, artesanal, handmade, hecho a mano, handicraft, artisan, manualidades, craftswoman, oficios artesanos, handcrafted : =ceramics; =jewellery; =leather; =bookbinding; =carpenter; =blacksmith; =weaving; =basketry; =luthier; =watchmaker; =glass; =candle making; =seamstress; =soap making
bookbinding, encuadernacion, encuadernador, encuadernar
weaving, telar, handweaving, tejido a mano, tejeduria, tejer en telar
basketry, cesteria, basket weaving, cestero, mimbre, wickerwork
candle making, velas artesanas
soap making, jabones artesanos, jabones naturales, handmade soap
calligraphy, caligrafia, lettering, calligrapher, caligrafa
sign painting, rotulacion, rotulista, sign maker, rotulos, sign painter
sports sector, deporte profesional, sector deportivo, professional sport, elite sport, alto rendimiento, deportivo, sports industry : =sports coach; =referee; =sports club; =footballer; =physical education; =personal trainer; =lifeguard; =sports management; =swimming instructor; =athlete
athlete, athletes, deportista, deportistas, sportsman, sportswoman, atleta, atletas, deportista de elite : =footballer
sports coach, entrenador, trainer of athletes, entrenar, sports trainer, coach of a team, coached a team, entreno a un equipo, entrenamiento deportivo, preparador, monitor deportivo : football coach/entrenador de futbol; basketball coach/entrenador de baloncesto; athletics coach; swimming coach; youth coach/entrenador de juveniles
swimming instructor, monitor de natacion, swimming teacher, profesor de natacion, swimming lessons
referee, arbitro, umpire, arbitraje deportivo, refereeing, juez de linea
footballer, futbolista, football player, jugador de futbol, soccer player, professional player, jugador profesional, futbol profesional
sports club, club deportivo, sports association, federacion deportiva, federation of sport, club de futbol, football club
sports management, gestion deportiva, sports manager, director deportivo, gestor deportivo
modelo de pasarela, fashion model, modelo fotografica, catwalk, runway model, pasarela, catwalk model
carve, carved, carving, carver, tallar, talla en madera, tallado, tallista, cincelar
saw wood, serrar, aserrar, sawmill, aserradero, serreria, sawing
sew, sewed, sewn, sewing, sews, stitch, stitched, stitching, seamstress, tailoring, dressmaker, dressmaking, coser, cose, cosido, costura, costurera, modista, sastre, sastreria : embroidery/embroider/embroidered/bordar/bordado/bordados/bordadora
weave, wove, woven, weaving, weaver, weavers, loom, looms, tejer, teje, tejido a mano, tejedor, tejedora, telar, telares
knit, knitted, knitting, knits, hacer punto, punto de cruz, calceta, tricotar
crochet, ganchillo, crocheting
weld, welded, welding, welder, welders, soldar, suelda, soldado con, soldadura, soldaduras, soldador, soldadora
solder, soldering, soldered, soldar, soldar circuitos
dig, dug, digging, excavate, excavated, excavation, excavations, excavar, excavado, excavacion, excavaciones, cavar, zanja, zanjas
drill, drilled, drilling, bore holes, perforar, perforacion, perforaciones, taladrar, taladro, sondeos de terreno
paint, painted, paints, painting, paintings, painter, painters, pintar, pinta, pintado, pintura, pinturas, pintor, pintora, pintores
draw, drew, drawn, draws, drawing, drawings, sketch, sketched, sketching, sketches, sketchbook, doodle, dibujar, dibuja, dibujado, dibujo, dibujos, dibujante, bocetos, boceto, cuaderno de dibujo
illustrate, illustrated, illustration, illustrations, illustrator, illustrators, ilustrar, ilustra, ilustrado, ilustracion, ilustraciones, ilustrador, ilustradora
sculpt, sculpted, sculptor, sculpture, sculptures, esculpir, escultura, esculturas, escultor, escultora
photograph, photographed, photographs, photographing, photographer, photographers, photography, photo, photos, take pictures, took pictures, shoot pictures, fotografiar, fotografia, fotografias, fotografo, fotografa, foto, fotos, reportaje fotografico, hacer fotos, photo shoot, photo shoots, sesion de fotos, sesiones de fotos
film, filmed, films, filming, filmmaker, filmmaking, filmmakers, movie, movies, shoot films, rodar, rodaje, rodajes, pelicula, peliculas, filmar, filma, cineasta : =documentary; =short film; =feature film
feature film, feature films, largometraje, largometrajes
short film, short films, cortometraje, cortometrajes
documentary, documentaries, documental, documentales
acting, acted, actor, actress, actors, performance on stage, on stage, =performer, =performers, actuar, actuacion, actuaciones, actriz, actores, interpretar un papel, interpretacion teatral, sobre el escenario, escenario
~ perform, performed, performs, performing, carry out, carried out, llevar a cabo, llevo a cabo, realizar, realiza, realizo, realizado
sing, sang, sung, sings, singing, singer, singers, vocalist, cantar, canta, cantado, cantante, cantantes : choir/choirs/chorus/coro/coros/coral/canto coral
dance, danced, dances, dancing, dancer, dancers, bailar, baila, bailado, baile, bailes, bailarin, bailarina, danza, danzas : ballet; choreography/choreographer/coreografia/coreografo/coreografa
play music, play an instrument, musician, musicians, tocar un instrumento, musico, musica de profesion, musicos
compose, composed, composes, composing, composer, composers, composition, compositions, songwriter, songwriting, componer, compositor, compositora, composicion, composiciones
design, designed, designs, designing, disenar, disena, disene, disenado, diseno, disenos : =disenador
~ create, created, creates, creating, creation, creations, creator, come up with, came up with, crear, crea, crean, creado, creacion, creaciones, creador, creadora, generar, genera, generado, idear
invent, invented, invents, inventing, invention, inventions, inventor, inventors, inventar, inventa, invento, inventos, inventado, invencion, invenciones, inventora
innovate, innovated, innovation, innovations, innovative, novel ideas, pioneer, pioneers, pioneered, pioneering, innovar, innova, innovacion, innovaciones, innovador, innovadora, pionero, pionera, pioneros
experiment, experimented, experiments, experimenting, experimental, experimentation, experimentar, experimenta, experimento, experimentos
publish, published, publishes, publishing, publication, publications, publicar, publico en, publique, publicado, publicacion, publicaciones, sacar un libro, publicada, publicados, publicadas
edit, edited, edits, editing, editar, edita, editado, edicion : =book editor
book editor, =editor, =editors, editora
print, printed, prints, printing, printer, printers, imprimir, imprime, impreso, impresa, impresion, impresiones, imprenta, imprentas, impresor, impresora
bind books, bookbinding, bookbinder, bound by hand, encuadernar, encuaderna, encuadernado, encuadernacion, encuadernador, encuadernadora
translate, translated, translates, translating, translation, translations, translator, translators, traducir, traduce, traducen, tradujo, traduje, traducido, traduccion, traducciones, traductor, traductora, traductores
interpreter, =interpreting, interpreters, simultaneous interpreting, interprete, interpretes, interpretacion simultanea, interpretacion consecutiva
disenador, =designer, =designers, disenadora, disenadores : =graphic designer; =industrial designer; =costume designer; =set designer
`;
