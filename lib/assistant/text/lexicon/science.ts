/**
 * Research, laboratories and what scholars do, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=research` is the line that begins with "research". */
export const SCIENCE = `
research, investigacion, researcher, investigador, investigadora, scientist, cientifica, cientifico, investigaciones, investigar, scientific research, investigacion cientifica, researchers, academic research, investigadores, scientific work, carrera investigadora, research project, proyecto de investigacion, =investigo, =investigado, scientists, scholar, research scientist, academic career, research work, grupo de investigacion, research group, proyectos de investigacion, research projects, academico, academic : =postdoc; =phd; =research assistant; =laboratory; =publication; =fieldwork; =experiment; =research centre; =principal investigator; =clinical trial; =peer review
principal investigator, investigadora principal, investigador principal, jefe de grupo de investigacion, research lead, head of research, directora de investigacion
research assistant, ayudante de investigacion, auxiliar de investigacion, asistente de investigacion, becario de investigacion, research fellow, personal investigador en formacion, becaria de investigacion, research intern, research associate
research centre, centro de investigacion, research institute, instituto de investigacion, research center, csic, think tank, centros de investigacion, institutos de investigacion, research institutes, cnrs, max planck, research facility, centro tecnologico, technology centre
r&d, i+d, research and development, investigacion y desarrollo, innovation, innovacion, innovate, i+d+i, innovar, innovador, innovations, innovaciones, innovative, innovadora, departamento de i+d
laboratory, laboratorio, lab, laboratories, laboratorios, laboratory work, trabajo de laboratorio, labs, laboratory techniques, tecnicas de laboratorio, wet lab : =laboratory technician; pcr/qpcr; hplc; western blot; elisa; mass spectrometry/espectrometria de masas; chromatography/cromatografia; electrophoresis/electroforesis; flow cytometry/citometria de flujo; cell culture/cultivo celular/cultivos celulares; dna sequencing/secuenciacion; spectroscopy/espectroscopia; crispr
microscope, microscopio, microscopy, microscopia, microscopes, microscopios, electron microscopy
experiment, experimento, experiments, experimentos, experimental, experimentacion, experimental design, diseno experimental, ensayos de laboratorio, experimented, laboratory trials, lab tests
fieldwork, trabajo de campo, field work, muestreo, sampling, toma de muestras, samples, =muestras, field trips for samples, field research, muestreos, samplings, campanas de campo, field season
scientific method, metodo cientifico, hypothesis, hipotesis, research methods, metodos de investigacion, metodologia de investigacion, research methodology : =qualitative research; =quantitative research
qualitative research, investigacion cualitativa, cualitativo, qualitative, in-depth interviews, entrevistas en profundidad, cualitativa, metodos cualitativos
quantitative research, investigacion cuantitativa, cuantitativo, quantitative, cuantitativa, metodos cuantitativos
publication, publicacion, paper, articulo, publications, publicaciones, papers, articulos, article, articles, published, publicado, publico articulos, scientific paper, articulo cientifico, journal article, publish, publicar, articulos cientificos, revista cientifica, scientific journal, indexed journals, journal, journals, revistas indexadas, peer-reviewed, peer reviewed, research paper, preprint, =publico, =publique, capitulo de libro, book chapter, essays, ensayos publicados, whitepaper, published work, research papers, scientific papers, conference paper, co-authored, coautora, coautor, opinion pieces, tribunas, =publica
peer review, revision por pares, reviewer for journals, revisor de articulos, reviewing papers, editorial board, comite editorial, comite cientifico, program committee, programme committee
libro, =book, =books, libros, wrote a book, novel, novela, novels, novelas, published book, libro publicado, textbook, libro de texto, handbook, ensayo, autor de un libro, poemario, poetry book, manual publicado, textbooks
talk, charla, talks, charlas, conferencia, ponencia, conferencias, speech, =lecture, ponencias, public speaking, hablar en publico, speaker, ponente, gave a talk, keynote, dar charlas, speaking at events, conference talk, spoke at, spoken at, presented at, discurso, guest lecture, keynote speaker, speeches, =lectures, conferenciante, panelist, mesa redonda, panel discussion, round table, dio una charla, conference speaker, ted talk, tedx, webinar, webinars, dar conferencias, ponentes, invited talk, speakers, presento en, invited speaker, poster presentation, comunicacion oral
conference, congreso, conferences, congresos, jornadas, symposium, simposio, jornada, meetups, meetup, summit, convencion, convention, simposios, foro, foros, encuentros profesionales, summits
blog, blogs, blog post, entrada de blog, blogging, bitacora, blog posts, entradas de blog, articulos de blog, personal blog, columna semanal, writes a column
patents granted, solicitud de patente, patent application, modelo de utilidad, inventor, inventora, invented, inventar, invento, inventors
data collection, recogida de datos, data gathering, recopilacion de datos, collect data, recopilar datos, recoger datos, toma de datos, collected data, gather data
systematic review, revision sistematica, literature review, revision bibliografica, meta-analysis, metaanalisis, bibliographic review
science communication, divulgacion, divulgador, outreach, divulgacion cientifica, popular science, science outreach, divulgadora, divulgar, science communicator, divulgativo, science writing, divulgativos
spectrum of light, laser, lasers, photonics, fotonica, optoelectronics, optoelectronica
animal testing, experimentacion animal, animalario, laboratory animals, animal facility
pharmacology, farmacologia, pharmacologist, farmacologo, toxicology, toxicologia, farmacologa, toxicologist
immunology, inmunologia, immunologist, inmunologo, virology, virologia, virologist, virologo, vaccines research, inmunologa
neuroscience, neurociencia, neuroscientist, neurociencias, neurocientifica, neurocientifico
criminology, criminologia, criminologist, criminologo, forensic, forense, criminalistica, forensics, criminologa, forenses
demography, demografia, demographer, demografo, census, censo, demographic, demografico
nutrition science, ciencias de la nutricion, human nutrition, nutricion humana y dietetica
`;
