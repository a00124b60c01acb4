/**
 * Teaching, training and helping others to learn, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=tutor` is the line that begins with "tutor". */
export const TEACHING = `
teacher, profesor, ensenar, docente, docencia, instructor, ensenanza, =lecturer, impartir, formador, =trainer, educator, dar clase, dado clases, impartio, educador, professor, teaching experience, experiencia docente, class teacher, facilitator, =trainers, =lecturers, =maestro, =maestros, =maestras, maestra de : =primary teacher; =secondary teacher; =nursery teacher; =university lecturer; =language teacher; =music teacher; =physical education; =private tutor; =special education; =vocational teacher; =art teacher; =workshop leader
training, formacion, train people, =formar, =formo, =formado, =formados, =formando, =formaba, =formadas, formar personas, training of, capacitacion, capacitar, training sessions, sesiones de formacion, curso impartido, adiestrar, in-house training, formacion interna, train staff, formar al personal, formacion de equipos, training others, training courses, cursos de formacion, =trainer, =trainers, impartir cursos, impartio cursos, taught courses, gave courses, dio cursos, ran courses, give training, formar companeros, =formaron, =formamos, =formaba a
course, curso, cursillo, classes, clases, lesson, seminars, seminario, seminar, seminarios, workshop, =talleres, taller formativo, masterclass
primary teacher, maestra de primaria, primary school teacher, profesor de primaria, educacion primaria, primary education, elementary school teacher, elementary teacher, magisterio, primary school
secondary teacher, profesor de secundaria, high school teacher, profesor de instituto, secondary education, educacion secundaria, secondary school teacher, instituto de secundaria
nursery teacher, educadora infantil, nursery school, escuela infantil, kindergarten, guarderia, educacion infantil, preschool, preescolar, early years, early childhood education, tecnico en educacion infantil, parvulario, preschool teacher, jardin de infancia, nursery
university lecturer, profesor universitario, university teaching, docencia universitaria, associate professor, profesor asociado, assistant professor, profesor titular, adjunct professor, catedratica, catedratico
vocational teacher, profesor de formacion profesional, profesor de fp, vocational training teacher, docente de fp
language teacher, profesor de idiomas, profesora de ingles, english teacher, language school, academia de idiomas, spanish teacher, profesor de espanol, tefl, tesol, clases de idiomas, language lessons, clases de ingles, english lessons, clases de espanol, esl
music teacher, profesor de musica, music lessons, clases de musica, clases de piano, piano lessons, clases de guitarra
art teacher, profesor de arte, profesora de dibujo, art classes, clases de arte
dance teacher, profesora de baile, clases de baile, dance lessons
physical education, educacion fisica, pe teacher, profesor de educacion fisica
special education, educacion especial, special needs teacher, pedagogia terapeutica, learning difficulties, dificultades de aprendizaje, special educational needs, necesidades educativas especiales : dyslexia/dislexia
private tutor, clases particulares, private lessons, profesor particular, tutoring, private tuition, homework help, clases de refuerzo, refuerzo escolar, tutora particular, apoyo escolar, tutorias
workshop leader, tallerista, monitor de taller, imparte talleres, workshops for, talleres para
tutor, tutoria, academic advisor, tutorizar, tutelar
students, alumnos, estudiantes, alumnado, alumnas, =learners, pupil, cursantes, =pupils
mentor, mentoria, mentorizar, coach people, guide juniors, guiar a juniors, acompanar a juniors, supervise juniors, acompanamiento profesional, onboard new people, train juniors, bring up juniors, =coached, =coaching
juniors, gente que empieza, junior people, newcomers, recien llegados, =beginners, =beginner, principiantes, junior developers, quienes empiezan, novices, novatos, people starting out, less experienced : =intern; =entry level; =students
coach, coaching, life coach, coach ejecutivo, executive coach
headteacher, director de colegio, head teacher, directora de instituto, school principal, jefa de estudios, jefe de estudios, school leadership, equipo directivo
school counsellor, orientador escolar, guidance counselor, orientadora, orientador educativo, orientacion educativa, school counselor
career guidance, orientacion laboral, orientador laboral, careers advisor, employability, empleabilidad, orientadora laboral, careers adviser
pedagogy, pedagogue, pedagogic, pedagogical, didactics, teaching methods, metodologia docente
curriculum design, diseno curricular, programacion didactica, lesson plans, course design, diseno de cursos, plan de estudios, learning materials, materiales didacticos, instructional design, diseno instruccional, unidades didacticas, teaching materials, course materials, materiales de formacion, educational content, contenidos educativos
exams, examenes, evaluacion de alumnos, marking exams, corregir examenes, assessment of students, =examiner, examinador, grade papers, grading exams, correccion de examenes, mark papers
online course, curso online, e-learning, elearning, formacion online, mooc, moocs, distance learning, educacion a distancia, formacion a distancia, virtual classroom, aula virtual, online teaching, online training, online learning
classroom, aula, in class, en clase, in the classroom, en el aula
teaching assistant, auxiliar de conversacion, classroom assistant, ayudante de docencia, auxiliar de educacion, teacher's aide, language assistant
education sector, sector educativo, education industry, educational sector, mundo educativo, ambito educativo, edtech, educational institutions, centros educativos : =teacher; =school; =students; =classroom; =headteacher; =online course; =private tutor; =school counsellor; =teaching assistant; =university; =curriculum design
school, colegio, escuela, high school, secondary school, middle school : =nursery teacher; =primary teacher; =secondary teacher; instituto de secundaria
adult education, educacion de adultos, adult learners, escuela de adultos, formacion de adultos, educacion de personas adultas, lifelong learning : literacy/alfabetizacion
school trip, excursion escolar, school trips, excursiones escolares
after-school, extraescolares, actividades extraescolares, after school activities, extracurricular, after school club
parents, padres, madres y padres, parent meetings, reuniones con padres, ampa
study abroad, erasmus, exchange programme, programa de intercambio, estudiar en el extranjero, exchange student, intercambio academico, semester abroad, exchange semester
knowledge sharing, compartir conocimiento, knowledge transfer, transferencia de conocimiento, pass on knowledge, brown bag
`;
