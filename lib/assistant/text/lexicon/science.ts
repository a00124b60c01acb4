/**
 * Research, laboratories and what scholars do, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=research` is the line that begins with "research". */
export const SCIENCE = `
research, investigacion, investigador, scientist, cientifica, investigar, scientific research, investigacion cientifica, academic research, scientific work, carrera investigadora, research project, proyecto de investigacion, =investigo, =investigado, scholar, research scientist, academic career, research work, grupo de investigacion, research group : =postdoc; =phd; =research assistant; =laboratory; =publication; =fieldwork; =experiment; =research centre; =principal investigator; =clinical trial; =peer review
principal investigator, investigadora principal, jefe de grupo de investigacion, research lead, head of research, directora de investigacion
research assistant, ayudante de investigacion, auxiliar de investigacion, asistente de investigacion, becario de investigacion, research fellow, personal investigador en formacion, research intern, research associate
research centre, centro de investigacion, research institute, instituto de investigacion, research center, csic, think tank, cnrs, max planck, research facility, centro tecnologico, technology centre
r&d, i+d, research and development, investigacion y desarrollo, i+d+i, departamento de i+d
innovation, innovacion, innovate, innovar, innovador, innovative : =r&d
laboratory, lab, laboratory work, trabajo de laboratorio, labs, laboratory techniques, tecnicas de laboratorio, wet lab : =laboratory technician; pcr/qpcr; hplc; western blot; elisa assay/ensayo elisa/elisa tests; mass spectrometry/espectrometria de masas; chromatography/cromatografia; electrophoresis/electroforesis; flow cytometry/citometria de flujo; cell culture/cultivo celular/cultivos celulares; dna sequencing/secuenciacion; spectroscopy/espectroscopia; crispr
microscope, microscopio, microscopy, microscopia, electron microscopy
experiment, experimento, experiments, experimentos, experimental, experimentacion, experimental design, diseno experimental, ensayos de laboratorio, laboratory trials, lab tests
run tests in a lab, hacer experimentos, run experiments, experimentos de laboratorio : =experiment; =laboratory
fieldwork, trabajo de campo, field work, muestreo, sampling, toma de muestras, =muestras, field trips for samples, field research, campanas de campo, field season
scientific method, metodo cientifico, hypothesis, hipotesis, research methods, metodos de investigacion, metodologia de investigacion, research methodology : =qualitative research; =quantitative research
qualitative research, investigacion cualitativa, cualitativo, qualitative, in-depth interviews, entrevistas en profundidad, metodos cualitativos
quantitative research, investigacion cuantitativa, cuantitativo, quantitative, metodos cuantitativos
publication, publicacion, =published, =publishes, =publicado, =publicada, =publicados, =publicadas, publico articulos, scientific paper, articulo cientifico, journal article, revista cientifica, scientific journal, indexed journals, journal, revistas indexadas, peer-reviewed, research paper, preprint, =publique, capitulo de libro, book chapter, essays, ensayos publicados, whitepaper, published work, conference paper, co-authored, coautora, coautor, opinion pieces, tribunas, =papers, a paper, =articles, =articulos, articulo publicado
peer review, revision por pares, reviewer for journals, revisor de articulos, reviewing papers, editorial board, comite editorial, comite cientifico, program committee, programme committee
=libro, =libros, =book, =books, published book, libro publicado, wrote a book, autor de un libro, autora de un libro : a novel/first novel/novels/novela/novelas; textbook/textbooks/libro de texto; handbook; poemario/poetry book; manual publicado; libro de ensayo
talk, charla, talks, charlas, conferencia, ponencia, speech, =lecture, public speaking, hablar en publico, =speaker, =speakers, ponente, gave a talk, keynote, dar charlas, speaking at events, conference talk, spoke at, presented at, discurso, guest lecture, keynote speaker, =lectures, conferenciante, dio una charla, conference speaker, ted talk, tedx, dar conferencias, invited talk, invited speaker : webinar/webinars; panelist/panel discussion/round table/mesa redonda; poster presentation; comunicacion oral
conference, congreso, symposium, simposio, summit, convencion, convention, encuentros profesionales, =jornadas : meetup/meetups; foro profesional
blog, blogs, blog post, entrada de blog, bitacora, blog posts, entradas de blog, articulos de blog, personal blog
columna semanal, writes a column, weekly column, columnista, columnist, newspaper column
patents granted, solicitud de patente, patent application, modelo de utilidad, inventor, invented
data collection, recogida de datos, data gathering, recopilacion de datos, collect data, recopilar datos, recoger datos, toma de datos, gather data
systematic review, revision sistematica, literature review, revision bibliografica, meta-analysis, metaanalisis, bibliographic review
science communication, divulgacion, divulgador, outreach, divulgacion cientifica, popular science, science outreach, divulgar, science communicator, divulgativo, science writing
spectrum of light, laser, photonics, fotonica, optoelectronics
animal testing, experimentacion animal, animalario, laboratory animals, animal facility
pharmacology, farmacologia, pharmacologist, farmacologo
toxicology, toxicologia, toxicologist, toxicologo
immunology, inmunologia, immunologist, inmunologo, vaccines research
virology, virologia, virologist, virologo
neuroscience, neurociencia, neuroscientist, neurocientifica
criminology, criminologia, criminologist, criminologo
forensic, forense, criminalistica, forensics
demography, demografia, demographer, demografo, census, censo, demographic, demografico
nutrition science, ciencias de la nutricion, human nutrition, nutricion humana y dietetica
`;
