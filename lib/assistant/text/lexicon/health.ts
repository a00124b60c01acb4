/**
 * Health: who works in it, where, at what, and with what, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=nurse` is the line that begins with "nurse". */
export const HEALTH = `
health, salud, healthcare, sanidad, health care, sanitario, sanitaria, medical field, health sector, sector sanitario, medical, atencion sanitaria, sistema de salud, health system, health industry : =health professional; =hospital; =clinic; =patients; =medicine; =ward; =primary care; =mental health; =public health; =diagnosis; =treatment; =medical device; =clinical trial; =dental; =pharmacy; =ambulance
health professional, profesional sanitario, healthcare worker, personal sanitario, health worker, medical staff, clinician, clinicians, clinico, medical professional, personal medico, healthcare professional, sanitarios : =nurse; =doctor; =surgeon; =nursing assistant; =midwife; =pharmacist; =physiotherapist; =dentist; =psychologist; =paramedic; =radiographer; =optician; =speech therapist; =occupational therapist; =dietitian; =podiatrist; =laboratory technician; =osteopath; =community nurse; =dental hygienist; =orderly
nurse, =enfermera, nursing, =enfermero, enfermeria, registered nurse, staff nurse, head nurse, charge nurse, supervisora de enfermeria, =enfermeras, =enfermeros : =community nurse; =school nurse; =scrub nurse
doctor, medico, physician, medica, gp, general practitioner, medico de familia, medicos, facultativo, facultativa, medical doctor, medico general, family doctor, medico de cabecera, resident doctor, medico residente : =surgeon; =paediatrics; =cardiology; =psychiatrist; =anaesthetist; =radiology; =gynaecology; =dermatology; =oncology; =neurology; =traumatology; =ophthalmology; =vet
surgeon, cirujano, surgery, cirugia, surgical, quirurgico, cirujana, quirurgica, operating theatre, quirofano, operating room, operations on patients, operaciones quirurgicas
scrub nurse, instrumentista, theatre nurse, enfermera de quirofano
community nurse, enfermera comunitaria, district nurse, enfermeria comunitaria, health visitor
school nurse, enfermera escolar
nursing assistant, auxiliar de enfermeria, healthcare assistant, nurse aide, tcae, care assistant, nursing aide, auxiliar de clinica, enfermera auxiliar
orderly, celador, celadora, hospital porter, celadores
midwife, matrona, midwives, comadrona, midwifery, partos, childbirth, deliver babies, obstetrics, obstetricia, asistir partos, maternity, maternidad
pharmacist, farmaceutico, farmaceutica, pharmacy technician, boticario, tecnico de farmacia, auxiliar de farmacia
pharmacy, farmacia, drugstore, chemist's shop, botica, dispensing, dispensar medicamentos, farmacias, parafarmacia : =pharmacist
pharmaceutical, pharma, industria farmaceutica, pharmaceuticals, laboratorio farmaceutico, drug development, desarrollo de farmacos, medicamentos, drugs industry, farmacos : =pharmacy; =clinical trial; =pharmacovigilance
pharmacovigilance, farmacovigilancia, drug safety
physiotherapist, fisioterapeuta, physiotherapy, fisioterapia, physical therapist, physio, physical therapy, fisio, rehabilitation exercises
rehabilitation, rehabilitacion, rehab, recuperacion funcional : =physiotherapist; =occupational therapist
occupational therapist, terapeuta ocupacional, occupational therapy, terapia ocupacional
speech therapist, logopeda, speech therapy, logopedia, speech and language therapist, speech pathologist
dentist, dentista, odontologo, dentistry, odontologia, odontologa, orthodontist, ortodoncista, ortodoncia, orthodontics
dental, clinica dental, dental practice, teeth, dientes, dental clinic, bucodental, salud bucal : =dentist; =dental hygienist; =dental technician
dental hygienist, higienista dental, higienista bucodental, dental assistant, auxiliar dental
dental technician, protesico dental, protesis dental
optician, optico, optometrist, optometria, optometry, optica, optometrista, eyewear, glasses fitting
hearing aid, audiologia, audiologist, audioprotesista, audifonos, audiology
podiatrist, podologo, podologia, podiatry, podologa, chiropodist
osteopath, osteopata, osteopatia, osteopathy, chiropractor, quiropractico, quiromasaje, chiropractic
dietitian, nutricionista, dietista, nutritionist, nutrition, nutricion, dietetics, dietetica, diets, dietas, healthy eating, alimentacion saludable
psychologist, psicologo, psychology, psicologia, psicologa, psychotherapist, psicoterapeuta, therapist, terapeuta, psychotherapy, psicoterapia, clinical psychologist, psicologia clinica
psychiatrist, psiquiatra, psychiatry, psiquiatria
mental health, salud mental, wellbeing of mind, mental illness, depression, anxiety, ansiedad, suicide prevention : =psychologist; =psychiatrist; =addiction
addiction, adicciones, drogodependencia, drogodependencias, substance abuse, toxicomania, addictions, alcoholismo, rehab centre
paramedic, tecnico en emergencias, paramedics, emt, emergency medical technician, tecnico de ambulancia, paramedico, ambulance technician
ambulance, ambulancia, ambulancias, ambulances, transporte sanitario, uvi movil, samu : =paramedic
radiographer, tecnico de rayos, radiology technician, tecnico en radiologia, radiografias, x-rays, x-ray, rayos x, tecnico en imagen, mri, resonancia, ct scan, ultrasound, ecografia, ecografias, diagnostico por imagen, medical imaging
radiology, radiologia, radiologist, radiologo, radiologa
radiotherapy, radioterapia
laboratory technician, tecnico de laboratorio, lab technician, lab assistant, laboratory assistant, analista de laboratorio, biomedical scientist, auxiliar de laboratorio
blood tests, analisis de sangre, =analiticas, blood samples, phlebotomy, drawing blood, phlebotomist, take blood, sacar sangre, muestras de sangre, flebotomia
blood donation, donacion de sangre, blood bank, banco de sangre, donantes
ward, planta de hospitalizacion, hospital ward, hospitalizacion, inpatient, wards, =ingresados, inpatients, unidad de hospitalizacion
hospital, hospitales, hospitals, hospitalario, hospitalaria, clinical centre, centro hospitalario : =emergency; =critical care; =ward; =surgeon
clinic, clinica, clinics, clinicas, medical practice, =consultorio, outpatient, consultas externas, ambulatorio, ambulatory, medical centre, centro medico
health centre, centro de salud, health center, centros de salud, community health centre
primary care, atencion primaria, family medicine, medicina de familia : =health centre
patients, pacientes, patient care, atencion al paciente, sick people, care of patients, cuidado de pacientes, atencion a pacientes, bedside
medicine, medicina, medicina interna, internal medicine
emergency, =urgencias, emergencies, emergency room, a&e, emergency department, servicio de urgencias, emergencia, er department, pacientes urgentes
triage, triaje, clasificacion de pacientes
critical care, intensive care, icu, uci, cuidados criticos, cuidados intensivos, critically ill, itu, pacientes criticos, unidad de cuidados intensivos, intensivista
paediatrics, pediatria, pediatrics, pediatra, paediatrician, pediatrician, pediatrico, pediatric, paediatric, sick children, neonatal, neonatologia, newborns, recien nacidos
geriatrics, geriatria, geriatric, geriatra, geriatrico, medicina geriatrica
cardiology, cardiologia, cardiologist, cardiologo, heart disease, cardiac, cardiaco, cardiopatias, cardiovascular, heart patients
oncology, oncologia, cancer, oncologist, oncologo, tumours, tumores, chemotherapy, quimioterapia, oncologico
neurology, neurologia, neurologist, neurologo, stroke, ictus, brain injury, dano cerebral
dermatology, dermatologia, dermatologist, dermatologo, skin disease
gynaecology, ginecologia, gynecology, ginecologo, gynaecologist, women's health, salud de la mujer
traumatology, traumatologia, traumatologo, orthopaedics, ortopedia, orthopedics, orthopaedic, fractures, fracturas, broken bones
ophthalmology, oftalmologia, oftalmologo, eye surgery, ophthalmologist
anaesthetist, anestesista, anaesthesia, anestesia, anesthesia, anestesiologia, anesthesiologist
dialysis, dialisis, nephrology, nefrologia, hemodialisis, kidney patients
diabetes, diabetic, diabetico, diabetics, diabeticos, insulin, insulina, glucosa, blood sugar
palliative care, cuidados paliativos, hospice, end of life care, paliativos, terminally ill, enfermos terminales
chronic, cronicos, pacientes cronicos, chronic patients, long-term conditions, enfermedades cronicas, cronicidad : =diabetes
wound care, curas, cura de heridas, wounds, heridas, =dressings, ulceras, bandages, vendajes, =stitches, suturas
injections, inyecciones, inyectables, intravenous, via intravenosa, vias venosas, cannulation, give medication, administracion de medicacion, medication, medicacion, administrar medicamentos, administering medication
vaccine, vacuna, vaccination, vacunacion, vacunas, vaccines, immunisation, inmunizacion, vaccinate, vacunar, jabs
first aid, primeros auxilios, cpr, rcp, resuscitation, reanimacion, soporte vital, life support, soporte vital basico, soporte vital avanzado, first aider, socorrismo sanitario, desfibrilador, defibrillator, bls, acls
diagnosis, diagnostico, diagnose, diagnosticar, diagnoses, diagnostic tests, pruebas diagnosticas, diagnosticos : =radiographer; =blood tests
treatment, tratamiento, tratamientos, treatments, treat patients, tratar pacientes, therapy, terapia, terapias, therapies
medical records, historia clinica, historias clinicas, electronic health records, historial medico, clinical records, ehr, patient records, expediente clinico
medical device, producto sanitario, medical devices, productos sanitarios, medical equipment, equipos medicos, electromedicina, dispositivos medicos
clinical trial, ensayo clinico, clinical trials, ensayos clinicos, clinical research, investigacion clinica, good clinical practice, buenas practicas clinicas
public health, salud publica, epidemiology, epidemiologia, epidemiologist, epidemiologo, prevencion de enfermedades, disease prevention, pandemic, pandemia, covid, covid-19, coronavirus, outbreak, brote
infection control, control de infecciones, infection prevention, asepsia, sterilisation, esterilizacion, sterile, infecciones, hygiene protocol, sterilization
health promotion, promocion de la salud, health education, educacion para la salud, educacion sanitaria
telemedicine, telemedicina, telehealth, consulta telefonica, phone consultation, teleconsulta, video consultation
waiting list, lista de espera, waiting lists, listas de espera
appointment, cita, appointments, citas, medical appointments, citas medicas, booking appointments, book appointments, dar citas, cita previa
missed appointments, citas perdidas, no-shows, no-show, no shows, ausencias a citas, citas fallidas
home visits, visitas a domicilio, domicilio, house calls, home visit, visita domiciliaria, atencion domiciliaria, in patients' homes, home care visits
vet, veterinario, veterinarian, veterinaria, veterinary, vets, animal doctor, clinica veterinaria, veterinary clinic, sick animals : =veterinary assistant
veterinary assistant, auxiliar veterinario, veterinary nurse, auxiliar de veterinaria
vital signs, constantes vitales, blood pressure, tension arterial, presion arterial, signos vitales
nursing home care, atencion sociosanitaria, sociosanitario, sociosanitaria, social and health care
acupuncture, acupuntura, naturopath, naturopatia, homeopatia, homeopathy, alternative medicine, medicina alternativa
prosthetics, protesis, ortoprotesica, orthotics, prosthesis, ortesis
biomedical, biomedico, biomedicina, biomedicine, ingenieria biomedica, biomedical engineering
anatomy, anatomia, physiology, fisiologia
genetics, genetica, genetic, genome, genoma, geneticist, genomics, genomica
`;
