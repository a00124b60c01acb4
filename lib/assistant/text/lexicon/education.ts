/**
 * What people study, where, how far, and the papers that say so, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=bachelor` is the line that begins with "bachelor". */
export const EDUCATION = `
qualification, titulacion, formacion reglada, estudios reglados, =titulo, =titulos, academic qualification, formacion academica, academic background : =degree; =vocational training; =high school diploma; =diploma; =certificate
degree, titulo, university degree, titulacion, carrera, titulo universitario, carrera universitaria, degrees, titulos, college degree, higher education, educacion superior, estudios universitarios, university studies, estudios superiores : =bachelor; =master; =phd; =double degree; =associate degree
bachelor, licenciatura, bachelor's degree, grado universitario, ba, grado en, bsc, =licenciado, bs, =licenciada, undergraduate, undergrad, bachelor's, bachelor of science, bachelor of arts, b.sc, b.a, llb, beng, bba, diplomatura, graduado en, ingenieria tecnica, first degree, =grado, honours degree
master, maestria, master's degree, master's, msc, ma, m.s, master of science, master of arts, postgraduate, posgrado, postgrado, graduate school, grad school, graduate degree, master universitario, llm, meng, m.sc, m.a, mphil, titulo de master, mfa : =mba
mba, master of business administration, executive mba
business school, escuela de negocios, escuela de empresariales
phd, =doctorado, doctorate, doctoral, ph.d, doctora en, doctoral degree, dphil, doctoral studies, estudios de doctorado, doctoral candidate, =doctorando, =doctoranda, phd student, candidate for a doctorate
postdoc, posdoctorado, postdoctoral, posdoctoral, postdoctorado, postdoctoral researcher, investigador postdoctoral
thesis, tesis, dissertation, =theses : doctoral thesis/phd thesis/doctoral dissertation/tesis doctoral; =final year project
final year project, final-year project, final degree project, degree project, final project, graduation project, capstone, proyecto de fin de carrera, proyecto fin de carrera, trabajo final, proyecto final, tesina, end of studies project : tfg/trabajo de fin de grado/trabajo fin de grado/bachelor's thesis/bachelor thesis; tfm/trabajo de fin de master/trabajo fin de master/master's thesis/master thesis; pfc
double degree, doble grado, doble titulacion, dual degree, double major
associate degree, tecnico superior universitario, tsu, foundation degree
vocational training, formacion profesional, fp, vocational education, vocational qualification, ciclo formativo, tecnico superior en, tecnico en, grado superior, grado medio, higher vocational, cfgs, cfgm, trade school, escuela de oficios, btec, hnd, nvq, vocational school
high school diploma, bachillerato, bachiller, a levels, baccalaureate, ged, high school graduate, secondary school diploma, gcse, titulo de bachiller, selectividad, abitur, educacion media, preparatoria, international baccalaureate
diploma, titulo propio, postgraduate diploma, curso de especialista, especialista universitario, experto universitario, graduate certificate
university, universidad, college, uni, alma mater, campus, facultad, universitat, faculty, polytechnic, politecnica, escuela superior, universitaria, school of engineering, law school, medical school, facultad de medicina, escuela politecnica : =degree
studied at, =studied, =estudiar, =estudios, =studies, =study, =estudiado, =studying, =estudie, =estudiando, =estudia, graduated, graduo, egresado, licenciarse, graduarse, graduation, graduacion, se licencio, me gradue, alumnus, alumni, antiguo alumno, completed a degree, terminar la carrera, termino la carrera, terminado la carrera, finish her degree, finished university : =degree; =vocational training
dropped out, abandono los estudios, dropout, left university, sin terminar la carrera, unfinished degree, carrera sin terminar
self-taught, autodidacta, taught himself, taught herself, aprendio por su cuenta, aprendido por mi cuenta, on my own learning, aprendi sola, aprendi solo, learned alone, teach yourself
bootcamp, bootcamps, coding bootcamp, curso intensivo, intensive course, boot camp
scholarship, beca, fellowship, grant holder, becada, bursary, fellow, ayuda al estudio, studentship, fulbright, marie curie, fpu, fpi, research fellowship
research grant, ayuda a la investigacion, research funding, proyecto financiado, funded project, horizon 2020
average grade, nota media, =grade, =grades, gpa, nota, calificacion, expediente academico, academic record, marks at university, grade point average, academic transcript
honours, matricula de honor, cum laude, honors, summa cum laude, with distinction, sobresaliente, first class honours, premio extraordinario, con honores, best of her class, mejor expediente, top of the class, valedictorian, distinction, dean's list
majored, especialidad, major in, minor in, specialisation, especializacion, specialization, specialised in, especializada en, mencion en
asignatura, asignaturas, subjects taught, coursework, academic subjects
enrolled, enrolment, enrolled in, inscrito, currently studying, =estudiando, =cursando, student at, estudiante de, =matriculado, =matriculada
certificate, certificado, certification, certificacion, certified, cert, acreditacion, acreditado, accredited, accreditation, credencial, credential, badge
licence, licencia, license, professional licence, =colegiado, =colegiada, colegiacion, habilitacion, permiso profesional, habilitado, carne profesional, carnet profesional, licencia profesional, registered with, chartered, numero de colegiado, bar admission, admitted to the bar
driving licence, carne de conducir, driver's license, permiso de conducir, carnet de conducir, licencia de conducir, driving license, =conduce, drive a car, permiso b, carnet b, clean driving licence, driver's licence : =lorry licence; =motorbike licence
lorry licence, carnet de camion, carne c, permiso c, permiso c+e, cdl, hgv licence, carnet c, carnet de trailer, tacografo, hgv class 1, c+e, certificado de aptitud profesional, truck licence, truck license, lorry license
motorbike licence, carnet de moto, permiso a, motorcycle licence, carne de moto, permiso a2
forklift licence, carnet de carretillero, carne de carretillero, forklift certificate, carretilla elevadora carnet, forklift certified
pilot licence, licencia de piloto, atpl, ppl, private pilot licence, commercial pilot licence
food handler, manipulador de alimentos, food handler's certificate, food hygiene certificate, carne de manipulador, manipulacion de alimentos, carnet de manipulador, food safety certificate, servsafe, food hygiene
skipper's licence, titulo de patron, patron de embarcaciones, boating licence, titulin, skipper licence, yachtmaster
lifeguard certificate, titulo de socorrista, lifeguard qualification
language certificate, certificado de idiomas, titulo de idiomas, language exam, examen de idiomas : toefl; ielts; cambridge english; first certificate; cpe; dele; delf; dalf; goethe-zertifikat; toeic; jlpt; hsk; linguaskill; escuela oficial de idiomas; aptis
project management certificate, certificado en gestion de proyectos, certificacion de gestion de proyectos : pmp; prince2; capm; scrum master; csm; psm; pmi; ipma; product owner; cspo; safe agilist
accounting certificate, contador publico, cpa, chartered accountant, acca, cfa, roac, censor jurado de cuentas, certified public accountant, contador publico certificado
safety certificate, certificado de prl, prl, tecnico superior en prevencion, tecnico en prevencion, osha, nebosh, iosh, curso de prl, tpc, cscs, prevencion de riesgos curso
field of study, campo de estudio, area de estudio, what she studied, area of study, disciplina
computer science, informatica, ingenieria informatica, computer engineering, =computing, ciencias de la computacion, computer studies, cs degree, ingenieria de sistemas, ingeniera informatica, software degree, ciencias computacionales, licenciatura en informatica, computer scientist, ingenieria del software, sistemas computacionales
mathematics, matematicas, maths, mathematician, algebra, calculus, calculo matematico, applied mathematics, geometry : =statistics
statistics, estadistica, statistician, statistical, biostatistics, bioestadistica
physics, physicist, quantum, cuantica, thermodynamics, termodinamica, =optics, =fisica
chemistry, quimica, chemist, chemical, organic chemistry, quimica organica
biology, biologist, biologo, biological, biologico, life sciences, ciencias de la vida : =genetics; =biochemistry; =biotechnology; =marine biology; molecular biology/biologia molecular; microbiology/microbiologia; zoology/zoologia/zoologist; botany/botanica/botanist/botanico
biochemistry, bioquimica, biochemist
biotechnology, biotecnologia, biotech, biotecnologo, bioinformatics, biotecnologica
marine biology, biologia marina
oceanography, oceanografia, oceanographer, oceanografo, oceanografa, marine science, ciencias del mar
geology, geologist, geologo, geosciences, earth sciences, ciencias de la tierra : geophysics/geofisica; seismology/sismologia; hydrogeology/hidrogeologia
geophysics, geofisica, geophysicist, geofisico, seismology, sismologia
geography, geografia, geographer, geografo
astronomy, astronomer, astrophysics, astrofisica, space science, telescopes, astrophysicist
meteorology, meteorologist, meteorologo, weather forecasting, prediccion del tiempo
environmental science, ciencias ambientales, environmental studies, ambientologo, licenciada en ciencias ambientales
ecology, ecologist, ecologo, ecologa, ecologia
environmental engineering, ingenieria ambiental, environmental engineer, ingeniera ambiental
history degree, =history, historian, historiador, licenciatura en historia, historical research
art history, historia del arte, art historian, historiadora del arte
archaeology, arqueologia, archaeologist, arqueologo, archeology, excavacion arqueologica, dig site, excavations
anthropology, antropologia, anthropologist, antropologo, ethnography, etnografia, ethnographic, etnografico
sociology, sociologist, sociologo
social sciences, ciencias sociales, social science : =sociology; =anthropology; =political science; =geography; =ciencias economicas
political science, ciencias politicas, politologo, politics degree, political scientist
international relations, relaciones internacionales
philosophy, filosofia, philosopher, filosofo
ethics, etica, bioethics, bioetica
philology, filologia, philologist, filologo, =letras, modern languages, lenguas modernas, language degree : hispanic studies/filologia hispanica/hispanicas; english studies/estudios ingleses/filologia inglesa; =linguistics; filologia clasica; filologia francesa
hispanic studies, filologia hispanica, estudios hispanicos, spanish philology
english studies, estudios ingleses, filologia inglesa, degree in english
linguistics, linguist, linguistica, linguista
literature, literary, literatura
lenguas clasicas, =classics, latin and greek, filologia clasica
humanities, =humanidades, arts degree, liberal arts : =history degree; =philosophy; =philology; =literature; =art history; =lenguas clasicas
ciencias economicas, =economics, economia, economist
business administration, administracion de empresas, ade, business studies, direccion de empresas, business degree, business management degree, estudios empresariales, licenciatura en administracion, =empresariales
tourism degree, grado en turismo, hospitality management, direccion hotelera, hotel management
law degree, licenciatura en derecho, grado en derecho, studied law, estudio derecho
journalism degree, grado en periodismo, licenciatura en periodismo, ciencias de la informacion
audiovisual communication, comunicacion audiovisual, media studies, communication studies
education degree, ciencias de la educacion, grado en magisterio, teaching degree, teacher training, pgce, certificado de aptitud pedagogica, master de profesorado, teaching qualification, pedagogy degree, teaching certificate
library science, biblioteconomia, information science, ciencias de la documentacion, library and information
fine arts, bellas artes, fine art, art degree, art school, escuela de arte
design degree, grado en diseno, escuela de diseno, design school
conservatory, music degree, grado en musica, music school, escuela de musica
engineering degree, ingenieria, ingeniero por, grado en ingenieria, ingenieria superior, engineering studies : =computer science; =electrical engineering; =mechanical engineering; =civil engineering; =chemical engineering; =telecommunications engineering; =industrial engineering; =aerospace engineering; =biomedical; =agricultural engineering
nursing degree, grado en enfermeria, diplomatura en enfermeria, nursing school, escuela de enfermeria
medical degree, licenciatura en medicina, grado en medicina
sports science, ciencias del deporte, inef, cafyd, actividad fisica y deporte
food science, ciencia de los alimentos, tecnologia de los alimentos, food technology, food technologist, bromatologia
materials science, ciencia de materiales, ingenieria de materiales, nanotechnology, nanotecnologia
science, ciencia, scientific, cientifico, natural sciences, =stem : =physics; =chemistry; =biology; =mathematics; =geology; =astronomy; =environmental science
continuing education, formacion continua, ongoing training, professional development, desarrollo profesional, cpd, reciclaje profesional, keep learning, actualizacion profesional, formacion complementaria, extra courses, upskilling, reskilling, further training, complementary training
`;
