/**
 * Health: who works in it, where, at what, and with what, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=nurse` is the line that begins with "nurse". */
export const HEALTH = `
health, salud, healthcare, sanidad, health care, sanitario, medical field, health sector, sector sanitario, medical, atencion sanitaria, sistema de salud, health system, health industry : =health professional; =hospital; =clinic; =patients; =medicine; =ward; =primary care; =mental health; =public health; =diagnosis; =treatment; =medical device; =clinical trial; =dental; =pharmacy; =ambulance
health professional, profesional sanitario, healthcare worker, personal sanitario, health worker, medical staff, clinician, clinico, medical professional, personal medico, healthcare professional, sanitarios : =nurse; =doctor; =surgeon; =nursing assistant; =midwife; =pharmacist; =physiotherapist; =dentist; =psychologist; =paramedic; =radiographer; =optician; =speech therapist; =occupational therapist; =dietitian; =podiatrist; =laboratory technician; =osteopath; =community nurse; =dental hygienist; =orderly
nurse, =enfermera, =enfermero, enfermeria, registered nurse, staff nurse, head nurse, charge nurse, supervisora de enfermeria, =enfermeras, =enfermeros : =community nurse; =school nurse; =scrub nurse
doctor, medico, physician, gp, general practitioner, medico de familia, facultativo, medical doctor, medico general, family doctor, medico de cabecera, resident doctor, medico residente : =surgeon; =paediatrics; =cardiology; =psychiatrist; =anaesthetist; =radiology; =gynaecology; =dermatology; =oncology; =neurology; =traumatology; =ophthalmology; =vet
surgeon, cirujano, surgery, cirugia, surgical, quirurgico, operating theatre, quirofano, operating room, operations on patients, operaciones quirurgicas
scrub nurse, instrumentista, theatre nurse, enfermera de quirofano
community nurse, enfermera comunitaria, district nurse, enfermeria comunitaria, health visitor
school nurse, enfermera escolar
nursing assistant, auxiliar de enfermeria, healthcare assistant, nurse aide, tcae, care assistant, auxiliar de clinica, enfermera auxiliar
orderly, celador, hospital porter
midwife, matrona, midwives, comadrona, midwifery, partos, childbirth, deliver babies, obstetrics, obstetricia, asistir partos, maternity, maternidad
pharmacist, farmaceutico, pharmacy technician, boticario, tecnico de farmacia, auxiliar de farmacia
pharmacy, farmacia, drugstore, chemist's shop, botica, dispensing, dispensar medicamentos, parafarmacia : =pharmacist
pharmaceutical, pharma, industria farmaceutica, laboratorio farmaceutico, drug development, desarrollo de farmacos, medicamentos, drugs industry, farmacos : =pharmacy; =clinical trial; =pharmacovigilance
pharmacovigilance, farmacovigilancia, drug safety
physiotherapist, fisioterapeuta, physiotherapy, fisioterapia, physical therapist, physio, physical therapy, fisio, rehabilitation exercises
rehabilitation, rehabilitacion, rehab, recuperacion funcional : =physiotherapist; =occupational therapist
occupational therapist, terapeuta ocupacional, occupational therapy, terapia ocupacional
speech therapist, logopeda, speech therapy, logopedia, speech and language therapist, speech pathologist
dentist, odontologo, dentistry, odontologia, orthodontist, ortodoncista, ortodoncia, orthodontics
dental, clinica dental, dental practice, teeth, dientes, dental clinic, bucodental, salud bucal : =dentist; =dental hygienist; =dental technician
dental hygienist, higienista dental, higienista bucodental, dental assistant, auxiliar dental
dental technician, protesico dental, protesis dental
optician, optico, optometrist, optometria, eyewear, glasses fitting
hearing aid, audiologia, audiologist, audioprotesista, audifonos
podiatrist, podologo, podologia, podiatry, chiropodist
osteopath, osteopata, osteopatia, osteopathy, chiropractor, quiropractico, quiromasaje, chiropractic
dietitian, nutricionista, dietista, nutritionist, nutrition, nutricion, dietetics, diets, healthy eating, alimentacion saludable
psychologist, psicologo, psychology, psicologia, psychotherapist, psicoterapeuta, therapist, terapeuta, psychotherapy, psicoterapia, clinical psychologist, psicologia clinica
psychiatrist, psiquiatra, psychiatry, psiquiatria
mental health, salud mental, wellbeing of mind, mental illness, depression, anxiety, ansiedad, suicide prevention : =psychologist; =psychiatrist; =addiction
addiction, adicciones, drogodependencia, substance abuse, toxicomania, alcoholismo, rehab centre
paramedic, tecnico en emergencias, paramedics, emt, emergency medical technician, tecnico de ambulancia, ambulance technician
ambulance, ambulancia, ambulancias, ambulances, transporte sanitario, uvi movil, samu : =paramedic
radiographer, tecnico de rayos, radiology technician, tecnico en radiologia, radiografias, x-rays, x-ray, rayos x, tecnico en imagen, mri, resonancia, ct scan, ultrasound, ecografia, diagnostico por imagen, medical imaging
radiology, radiologist, radiologo
radiotherapy, radioterapia
laboratory technician, tecnico de laboratorio, lab technician, lab assistant, laboratory assistant, analista de laboratorio, biomedical scientist, auxiliar de laboratorio
blood tests, analisis de sangre, =analiticas, blood samples, phlebotomy, drawing blood, phlebotomist, take blood, sacar sangre, muestras de sangre, flebotomia
blood donation, donacion de sangre, blood bank, banco de sangre, donantes
ward, planta de hospitalizacion, hospital ward, hospitalizacion, inpatient, =ingresados, unidad de hospitalizacion
hospital, hospitalario, clinical centre, centro hospitalario : =emergency; =critical care; =ward; =surgeon
clinic, medical practice, =consultorio, outpatient, consultas externas, ambulatorio, medical centre, centro medico
health centre, centro de salud, health center, community health centre
primary care, atencion primaria, family medicine, medicina de familia : =health centre
patients, pacientes, patient care, atencion al paciente, sick people, care of patients, cuidado de pacientes, atencion a pacientes, bedside
medicine, medicina interna, internal medicine
emergency, =urgencias, emergency room, a&e, emergency department, servicio de urgencias, er department, pacientes urgentes
triage, triaje, clasificacion de pacientes
critical care, intensive care, icu, uci, cuidados criticos, cuidados intensivos, critically ill, itu, pacientes criticos, unidad de cuidados intensivos, intensivista
paediatrics, pediatria, pediatrics, pediatra, paediatrician, pediatrician, paediatric, sick children, neonatal, neonatologia, newborns, recien nacidos
geriatrics, geriatria, geriatra, medicina geriatrica
cardiology, cardiologist, cardiologo, heart disease, cardiac, cardiopatias, cardiovascular, heart patients
oncology, cancer, oncologist, oncologo, tumours, tumores, chemotherapy, quimioterapia, oncologico
neurology, neurologist, neurologo, stroke, ictus, brain injury, dano cerebral
dermatology, dermatologist, dermatologo, skin disease
gynaecology, ginecologia, gynecology, ginecologo, gynaecologist, women's health, salud de la mujer
traumatology, traumatologo, orthopaedics, ortopedia, orthopedics, fractures, broken bones
ophthalmology, oftalmologia, oftalmologo, eye surgery, ophthalmologist
anaesthetist, anestesista, anaesthesia, anestesia, anesthesia, anestesiologia, anesthesiologist
dialysis, dialisis, nephrology, nefrologia, hemodialisis, kidney patients
diabetes, diabetic, insulin, glucosa, blood sugar
palliative care, cuidados paliativos, hospice, end of life care, paliativos, terminally ill, enfermos terminales
chronic, cronicos, pacientes cronicos, chronic patients, long-term conditions, enfermedades cronicas, cronicidad : =diabetes
wound care, curas, cura de heridas, wounds, heridas, =dressings, ulceras, bandages, vendajes, =stitches, suturas
injections, inyecciones, inyectables, intravenous, via intravenosa, vias venosas, cannulation, give medication, administracion de medicacion, medication, medicacion, administrar medicamentos, administering medication
vaccine, vacuna, vaccination, vacunacion, immunisation, inmunizacion, vaccinate, jabs
first aid, primeros auxilios, cpr, rcp, resuscitation, reanimacion, soporte vital, life support, soporte vital basico, soporte vital avanzado, first aider, socorrismo sanitario, desfibrilador, defibrillator, bls, acls
diagnosis, diagnostico, diagnose, diagnostic tests, pruebas diagnosticas : =radiographer; =blood tests
treatment, tratamiento, treat patients, tratar pacientes, therapy, terapia
medical records, historia clinica, electronic health records, historial medico, clinical records, ehr, patient records, expediente clinico
medical device, producto sanitario, medical equipment, equipos medicos, electromedicina, dispositivos medicos
clinical trial, ensayo clinico, clinical research, investigacion clinica, good clinical practice, buenas practicas clinicas
public health, salud publica, epidemiology, epidemiologia, epidemiologist, epidemiologo, prevencion de enfermedades, disease prevention, pandemic, pandemia, covid, covid-19, coronavirus, outbreak, brote
infection control, control de infecciones, infection prevention, asepsia, sterilisation, esterilizacion, sterile, infecciones, hygiene protocol, sterilization
health promotion, promocion de la salud, health education, educacion para la salud, educacion sanitaria
telemedicine, telehealth, consulta telefonica, phone consultation, teleconsulta, video consultation
waiting list, lista de espera
appointment, cita, citas, medical appointments, citas medicas, booking appointments, dar citas, cita previa
missed appointments, citas perdidas, no-shows, ausencias a citas, citas fallidas
home visits, visitas a domicilio, domicilio, house calls, visita domiciliaria, atencion domiciliaria, in patients' homes, home care visits
vet, veterinario, veterinarian, vets, animal doctor, clinica veterinaria, veterinary clinic, sick animals : =veterinary assistant
veterinary assistant, auxiliar veterinario, veterinary nurse, auxiliar de veterinaria
vital signs, constantes vitales, blood pressure, tension arterial, presion arterial, signos vitales
nursing home care, atencion sociosanitaria, sociosanitario, social and health care
acupuncture, acupuntura, naturopath, naturopatia, homeopatia, homeopathy, alternative medicine, medicina alternativa
prosthetics, protesis, ortoprotesica, orthotics, prosthesis, ortesis
biomedical, biomedico, biomedicina, ingenieria biomedica, biomedical engineering
anatomy, physiology, fisiologia
genetics, genome, geneticist, genomics
`;
