/**
 * What people study, where, how far, and the papers that say so, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=bachelor` is the line that begins with "bachelor". */
export const EDUCATION = `
qualification, titulacion, qualifications, formacion reglada, estudios reglados, =titulo, =titulos, academic qualification, formacion academica, academic background : =degree; =vocational training; =high school diploma; =diploma; =certificate
degree, titulo, university degree, titulacion, carrera, titulo universitario, carrera universitaria, degrees, titulos, college degree, higher education, educacion superior, estudios universitarios, university studies, estudios superiores, titulada, titulado : =bachelor; =master; =phd; =double degree; =associate degree
bachelor, licenciatura, bachelor's degree, grado universitario, ba, grado en, bsc, =licenciado, bs, =licenciada, undergraduate, undergrad, bachelors, bachelor's, bachelor of science, bachelor of arts, b.sc, b.a, llb, beng, bba, diplomatura, graduado en, graduada en, ingenieria tecnica, first degree, =grado, honours degree
master, maestria, master's degree, masters, master's, msc, ma, m.s, master of science, master of arts, postgraduate, posgrado, postgrado, graduate school, grad school, graduate degree, master universitario, llm, meng, m.sc, m.a, mphil, titulo de master, mfa : =mba
mba, master of business administration, executive mba, business school, escuela de negocios
phd, =doctorado, doctorate, doctoral, ph.d, ph d, doctora en, doctor en, doctoral degree, dphil, doctoral studies, estudios de doctorado, doctoral candidate, =doctorando, =doctoranda, phd student, candidate for a doctorate
postdoc, posdoctorado, postdoctoral, posdoctoral, postdoctorado, postdoctoral researcher, investigador postdoctoral
thesis, tesis, dissertation, tesis doctoral, doctoral thesis, master's thesis, trabajo de fin de master, tfm, trabajo de fin de grado, tfg, final project, proyecto de fin de carrera, final year project, bachelor's thesis, tesina, trabajo fin de grado, trabajo fin de master, degree project
double degree, doble grado, doble titulacion, dual degree, double major
associate degree, tecnico superior universitario, tsu, foundation degree
vocational training, formacion profesional, fp, vocational education, vocational qualification, ciclo formativo, ciclos formativos, tecnico superior en, tecnico en, grado superior, grado medio, higher vocational, cfgs, cfgm, trade school, escuela de oficios, btec, hnd, nvq, vocational school
high school diploma, bachillerato, bachiller, a levels, a-levels, baccalaureate, ged, high school graduate, secondary school diploma, gcse, gcses, titulo de bachiller, selectividad, abitur, educacion media, preparatoria, international baccalaureate
diploma, diplomas, titulo propio, postgraduate diploma, curso de especialista, especialista universitario, experto universitario, graduate certificate
university, universidad, college, universities, uni, alma mater, campus, facultad, universitat, faculty, universidades, polytechnic, politecnica, escuela superior, universitaria, universitario, colleges, school of engineering, law school, medical school, facultad de medicina, escuela politecnica
studied at, =studied, =estudiar, =estudios, =studies, =study, =estudiado, =studying, =estudie, =estudiando, =estudia, graduated, graduo, graduate, graduates, egresado, egresada, licenciarse, graduarse, graduation, graduacion, se licencio, estudie, me gradue, alumnus, alumni, antiguo alumno, completed a degree
dropped out, abandono los estudios, dropout, left university, sin terminar la carrera, unfinished degree, carrera sin terminar
self-taught, autodidacta, self taught, taught himself, taught herself, aprendio por su cuenta, aprendido por mi cuenta, on my own learning, aprendi sola, aprendi solo, learned alone, teach yourself
bootcamp, bootcamps, coding bootcamp, curso intensivo, intensive course, boot camp
scholarship, beca, scholarships, becas, fellowship, grant holder, becada, becado, bursary, fellow, ayuda al estudio, studentship, fulbright, marie curie, fpu, fpi, research fellowship
research grant, ayuda a la investigacion, research funding, proyecto financiado, funded project, subvencion, subvenciones, grants, grant funding, grant writing, redaccion de subvenciones, european funds, fondos europeos, horizon 2020, convocatoria de ayudas
grade, nota, =grades, gpa, notas, calificacion, calificaciones, nota media, average grade, expediente academico, academic record, marks at university, grade point average, academic transcript
honours, matricula de honor, cum laude, honors, summa cum laude, with distinction, sobresaliente, first class honours, premio extraordinario, con honores, best of her class, mejor expediente, top of the class, valedictorian, distinction, dean's list
majored, especialidad, major in, minor in, specialisation, especializacion, specialization, specialised in, especializada en, especializado en, mencion en
asignatura, asignaturas, subjects taught, coursework, academic subjects
enrolled, matriculado, matriculada, enrolment, matricula, enrolled in, inscrito, currently studying, =estudiando, =cursando, student at, estudiante de
certificate, certificado, certificates, certification, certificados, certificacion, certifications, certificaciones, certified, certificada, cert, certs, acreditacion, acreditado, accredited, accreditation, acreditada, certifying, credencial, credential, credentials, credenciales, badge
licence, licencia, license, licences, licencias, licenses, licensed, professional licence, =colegiado, =colegiada, colegiacion, habilitacion, permiso profesional, habilitado, habilitada, carne profesional, carnet profesional, licencia profesional, registered with, chartered, numero de colegiado, bar admission, admitted to the bar
driving licence, carne de conducir, driver's license, permiso de conducir, carnet de conducir, licencia de conducir, driving license, =drives, =conduce, drive a car, permiso b, carnet b, clean driving licence, driver's licence : =lorry licence; =motorbike licence
lorry licence, carnet de camion, carne c, permiso c, permiso c+e, cdl, hgv licence, carnet c, carnet de trailer, tacografo, hgv class 1, c+e, certificado de aptitud profesional, truck licence, truck license, lorry license
motorbike licence, carnet de moto, permiso a, motorcycle licence, carne de moto, permiso a2
forklift licence, carnet de carretillero, carne de carretillero, forklift certificate, carretilla elevadora carnet, carnet de carretillas, forklift certified
pilot licence, licencia de piloto, atpl, ppl, private pilot licence, commercial pilot licence
food handler, manipulador de alimentos, food handler's certificate, food hygiene certificate, carne de manipulador, manipulacion de alimentos, carnet de manipulador, food safety certificate, servsafe, food handling, manipuladora de alimentos, food hygiene
skipper's licence, titulo de patron, patron de embarcaciones, boating licence, titulin, skipper licence, yachtmaster
lifeguard certificate, titulo de socorrista, lifeguard qualification
language certificate, certificado de idiomas, titulo de idiomas, language exam, examen de idiomas : toefl; ielts; cambridge english; first certificate; cpe; dele; delf; dalf; goethe-zertifikat; toeic; jlpt; hsk; linguaskill; escuela oficial de idiomas; aptis
project management certificate, certificado en gestion de proyectos, certificacion de gestion de proyectos : pmp; prince2; capm; scrum master; csm; psm; pmi; ipma; product owner; cspo; safe agilist
accounting certificate, contador publico, cpa, chartered accountant, acca, cfa, roac, censor jurado de cuentas, certified public accountant, contador publico certificado
safety certificate, certificado de prl, prl, tecnico superior en prevencion, tecnico en prevencion, osha, nebosh, iosh, curso de prl, trabajos en altura, tpc, cscs, working at height, prevencion de riesgos curso
field of study, campo de estudio, area de estudio, what she studied, area of study, disciplina, discipline, disciplines, disciplinas
computer science, informatica, ingenieria informatica, computer engineering, =computing, ciencias de la computacion, computer studies, cs degree, ingenieria de sistemas, ingeniera informatica, ingeniero informatico, software degree, ciencias computacionales, informatics, licenciatura en informatica, computer scientist, ingenieria del software, sistemas computacionales
mathematics, matematicas, maths, math, mathematician, matematico, matematica, algebra, calculus, calculo matematico, applied mathematics, geometry, geometria : =statistics
statistics, estadistica, statistician, estadistico, statistical, estadisticas, biostatistics, bioestadistica
physics, fisica, physicist, fisico, quantum, cuantica, thermodynamics, termodinamica, =optics, fisicas
chemistry, quimica, chemist, quimico, chemical, chemicals, quimicos, organic chemistry, quimica organica
biology, biologia, biologist, biologo, biologa, biological, biologico, life sciences, ciencias de la vida, molecular biology, biologia molecular, microbiology, microbiologia, zoology, zoologia, botany, botanica : =genetics; =biochemistry; =biotechnology; =marine biology
biochemistry, bioquimica, biochemist, bioquimico
biotechnology, biotecnologia, biotech, biotecnologo, bioinformatics, bioinformatica, biotecnologica
marine biology, biologia marina, oceanografia, oceanography, marine science, ciencias del mar, oceanographer
geology, geologia, geologist, geologo, geologa, geosciences, earth sciences, ciencias de la tierra, geophysics, geofisica, seismology, paleontologia
geography, geografia, geographer, geografo, geografa
astronomy, astronomia, astronomer, astronomo, astrophysics, astrofisica, astrofisico, space science, telescopes, astrophysicist
meteorology, meteorologia, meteorologist, meteorologo, weather forecasting, prediccion del tiempo
environmental science, ciencias ambientales, environmental studies, ambientologo, ambientologa, ecology, ecologia, ecologist, ecologo, environmental engineering, ingenieria ambiental, licenciada en ciencias ambientales
history degree, =history, historian, historiador, historiadora, licenciatura en historia, historical research
art history, historia del arte, art historian, historiadora del arte
archaeology, arqueologia, archaeologist, arqueologo, archeology, arqueologa, excavacion arqueologica, dig site, excavations
anthropology, antropologia, anthropologist, antropologo, ethnography, etnografia, ethnographic, etnografico
sociology, sociologia, sociologist, sociologo, sociologa, social sciences, ciencias sociales
political science, ciencias politicas, politologo, politics degree, politologa, international relations, relaciones internacionales, political scientist
philosophy, filosofia, philosopher, filosofo, filosofa, ethics, etica
philology, filologia, philologist, filologo, filologa, linguistics, linguistica, linguist, linguista, =letras, hispanic studies, english studies, estudios ingleses, filologia inglesa, filologia hispanica, modern languages, lenguas modernas, language degree
literature, literatura, literary, literario, poetry, poesia, poet, poeta
classics, lenguas clasicas, latin and greek, filologia clasica
humanities, =humanidades, arts degree, liberal arts : =history degree; =philosophy; =philology; =literature; =art history; =classics
economics, economia, economist, economista, economicas, ciencias economicas, econometrics, econometria, ciencias empresariales
business administration, administracion de empresas, ade, business studies, empresariales, direccion de empresas, business degree, business management degree, estudios empresariales, licenciatura en administracion
tourism degree, grado en turismo, hospitality management, direccion hotelera, hotel management
law degree, licenciatura en derecho, grado en derecho, studied law, estudio derecho, estudiar derecho
journalism degree, grado en periodismo, licenciatura en periodismo, comunicacion audiovisual, audiovisual communication, ciencias de la informacion, media studies, communication studies
education degree, ciencias de la educacion, grado en magisterio, teaching degree, teacher training, pgce, certificado de aptitud pedagogica, master de profesorado, teaching qualification, pedagogy degree, teaching certificate
library science, biblioteconomia, information science, ciencias de la documentacion, library and information
fine arts, bellas artes, fine art, art degree, art school, escuela de arte
design degree, grado en diseno, escuela de diseno, design school
conservatory, conservatorio, music degree, grado en musica, music school, escuela de musica
engineering degree, ingenieria, ingeniero por, grado en ingenieria, ingenieria superior, engineering studies : =computer science; =electrical engineering; =mechanical engineering; =civil engineering; =chemical engineering; =telecommunications engineering; =industrial engineering; =aerospace engineering; =biomedical; =agricultural engineering
nursing degree, grado en enfermeria, diplomatura en enfermeria, nursing school, escuela de enfermeria
medical degree, licenciatura en medicina, grado en medicina
sports science, ciencias del deporte, inef, cafyd, actividad fisica y deporte, sport science
food science, ciencia de los alimentos, tecnologia de los alimentos, food technology, food technologist, bromatologia
materials science, ciencia de materiales, ingenieria de materiales, nanotechnology, nanotecnologia
science, ciencia, scientific, cientifico, ciencias, cientifica, sciences, natural sciences, =stem : =physics; =chemistry; =biology; =mathematics; =geology; =astronomy; =environmental science
continuing education, formacion continua, ongoing training, professional development, desarrollo profesional, cpd, reciclaje profesional, keep learning, actualizacion profesional, formacion complementaria, extra courses, upskilling, reskilling, further training, complementary training
`;
