/**
 * Care of people, homes and looks, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=carer` is the line that begins with "carer". */
export const CARE = `
social care, atencion social, care sector, cuidados, caring for people, servicios sociales, social services, sector social, asistencia social, cuidar personas, cuidar de personas : =social worker; =carer; =childcare; =elderly; =disability; =social educator; =social integration; =nursing home; =foster care; =support worker; =shelter
carer, cuidador, caregiver, caring, home help, ayuda a domicilio, home carer, auxiliar de ayuda a domicilio, gerocultor, care worker, cuidar, cuidado de personas, look after people
support worker, auxiliar de apoyo, personal de apoyo, care support
social worker, trabajador social, trabajo social, asistente social, case worker, caseworker
social educator, educador social, educacion social
youth worker, youth work, trabajo con jovenes, trabajadora juvenil
social integration, integracion social, integrador social, inclusion social, social inclusion, insercion social, social exclusion, exclusion social, vulnerable people, personas vulnerables, colectivos vulnerables, riesgo de exclusion : =homeless; =refugees; =gender violence; =addiction; =shelter; =immigrants
homeless, sin hogar, homelessness, personas sin hogar, sin techo, rough sleepers
shelter, albergue, refuge, casa de acogida, hostel for homeless, centro de acogida
refugees, =refugiados, =refugiado, asylum, asilo, asylum seekers, solicitantes de asilo
immigrants, migrantes, inmigrantes, inmigracion, immigration, personas migrantes, migrants : =refugees
child protection, proteccion de menores, child welfare : =foster care; =adopting
foster care, acogida familiar, foster family, familia de acogida
adopting, adoption of children, adopcion, adopt a child
gender violence, violencia de genero, domestic violence, violencia domestica, battered women, mujeres maltratadas
equality, igualdad, equal opportunities, igualdad de oportunidades : gender equality/igualdad de genero; equality plan/plan de igualdad
diversity, diversidad, inclusion, inclusive, inclusivo : =equality
elderly, personas mayores, ancianos, old people, tercera edad, older people, seniors care, older adults, gente mayor, elderly people, aged care, personas dependientes, =jubilados, abuelos, grandparents : =nursing home; =dementia; =geriatrics; =day centre
nursing home, residencia de mayores, residencia de ancianos, care home, retirement home, residencia geriatrica, geriatrico residencia, assisted living
day centre, centro de dia, day center
dementia, demencia, alzheimer, alzheimer's
disability, discapacidad, disabled people, personas con discapacidad, discapacitados, diversidad funcional, special needs, necesidades especiales, wheelchair, silla de ruedas, disabled : =autism; =special education
autism, autismo, autistic, asperger, espectro autista
childcare, cuidado de ninos, nanny, ninera, babysitter, babysitting, canguro, cuidar ninos, child care, childminder, looking after children, au pair, guardar ninos
children, ninos, kids, ninas, =pupils, schoolchildren, infancia, infantil, chiquillos, peques, toddlers, menores de edad : =childcare; =nursery teacher; =primary teacher; =play leader; =paediatrics; =lunch monitor; babies/bebes/bebe
teenagers, adolescentes, teens, =jovenes, young people, youth, juventud, chavales, youngsters : =secondary teacher
families, familias, working with families
domestic worker, empleada de hogar, housekeeper, empleada del hogar, housekeeping at home, servicio domestico, domestic help, maid, =asistenta, tareas del hogar, house cleaning, limpieza de casas, labores domesticas, trabajadora del hogar
cleaner, limpiador, janitor, personal de limpieza, cleaning staff, janitorial, office cleaning, limpieza de oficinas, disinfection, desinfeccion, =limpiadora, =limpiadoras, servicio de limpieza, empresa de limpieza, empleada de limpieza, limpieza de edificios, limpiar casas, limpiar oficinas, trabajo de limpieza, en la limpieza : =domestic worker; =window cleaner; =chambermaid
window cleaner, limpiacristales, limpieza de cristales, =cristalero
laundry, lavanderia, =ironing, planchado, tintoreria, dry cleaning, lavar ropa, planchadora
pest control, control de plagas, fumigacion, desratizacion, exterminator, fumigador
caretaker, conserje, concierge, conserjeria, portero de finca, ordenanza, bedel, doorman, building caretaker
beauty, estetica, belleza, esthetics, beauty salon, salon de belleza, beauty care, aesthetics, cosmetica : =hairdresser; =beautician; =make-up artist; =manicure; =massage; =tattoo artist
hairdresser, peluquero, peluqueria, hair stylist, =barber, =barbers, barberia, hair salon, barbershop, haircuts, cortes de pelo, cortar el pelo, cut hair, hair colouring, estilista, =tinte, =tintes
beautician, esteticista, esteticien, beauty therapist, depilacion, waxing, facial treatments, tratamientos faciales, laser hair removal, cosmetologist
make-up artist, maquillador, makeup artist, maquillaje, make-up, makeup
manicure, nails, pedicure, nail technician, manicurista
massage, masaje, masajista, masseuse, massage therapist, masseur, quiromasajista
spa, balneario, wellness, spas, hidroterapia
tattoo artist, tatuador, tattoo, tatuajes, piercing, tattooist
personal trainer, entrenador personal, fitness instructor, monitor de gimnasio, gym instructor, monitor de fitness, preparador fisico, fitness coach
yoga teacher, profesora de yoga, profesor de yoga, yoga instructor
fitness, gym, gimnasio : =personal trainer; =yoga teacher; pilates; zumba; spinning class
companion, acompanante, dama de compania, acompanamiento a mayores
funeral, funeraria, funeral home, tanatorio, undertaker, embalmer, tanatopraxia
priest, sacerdote, parroco, vicar, parish, parroquia
clergy, clero, religious minister : =priest; imam; rabbi/rabino; nun/nuns/monja/monjas; monk/monks/monje/monjes; chaplain/capellan; missionary/misionero/misionera; pastor evangelico/pastora evangelica
dog walker, paseador de perros, dog walking, pet sitter, cuidador de mascotas, pet sitting
dog trainer, adiestrador canino, adiestrador, adiestramiento canino, dog training
groomer, peluqueria canina, dog grooming, peluquero canino, pet grooming
driving instructor, profesor de autoescuela, autoescuela, driving school, profesor de conducir
play leader, monitor de tiempo libre, leisure monitor, monitora de tiempo libre, animador sociocultural, sociocultural, campamento, summer camp, campamentos, camp counselor, monitor de campamento, ludoteca, holiday camp, camp leader, animacion sociocultural, ocio y tiempo libre, scouts, colonias de verano
lunch monitor, monitor de comedor, comedor escolar, school canteen, dinner lady
sign language interpreter, interprete de lengua de signos, interprete de signos
`;
