/**
 * Health: who works in it, where, at what, and with what, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=nurse` is the line that begins with "nurse". */
export const HEALTH = `
health, salud, healthcare, sanidad, health care, sanitario, medical field, health sector, sector sanitario, medical, atencion sanitaria, sistema de salud, health system, health industry : =health professional; =hospital; =clinic; =patients; =medicine; =ward; =primary care; =mental health; =public health; =diagnosis; =medical device; =clinical trial; =dental; =pharmacy; =ambulance; =medical treatment; =surgery
health professional, profesional sanitario, healthcare worker, personal sanitario, health worker, medical staff, clinician, medical professional, personal medico, healthcare professional, sanitarios : =nurse; =doctor; =surgeon; =nursing assistant; =midwife; =pharmacist; =physiotherapist; =dentist; =psychologist; =paramedic; =radiographer; =optician; =speech therapist; =occupational therapist; =dietitian; =podiatrist; =laboratory technician; =osteopath; =community nurse; =dental hygienist; =orderly
nurse, =enfermera, =enfermero, enfermeria, registered nurse, staff nurse, head nurse, charge nurse, supervisora de enfermeria, =enfermeras, =enfermeros : =community nurse; =school nurse; =scrub nurse
doctor, medico, physician, gp, general practitioner, medico de familia, facultativo, medical doctor, medico general, family doctor, medico de cabecera, resident doctor, medico residente : =surgeon; =paediatrics; =cardiology; =psychiatrist; =anaesthetist; =radiology; =gynaecology; =dermatology; =oncology; =neurology; =traumatology; =ophthalmology
surgeon, cirujano, cirujana, operates on patients
surgery, surgical, cirugia, quirurgico, operating theatre, quirofano, operating room, operations on patients, operaciones quirurgicas : =surgeon; =scrub nurse; =anaesthetist
scrub nurse, theatre nurse, enfermera de quirofano, instrumentista quirurgica, instrumentista de quirofano
community nurse, enfermera comunitaria, district nurse, enfermeria comunitaria, health visitor
school nurse, enfermera escolar
nursing assistant, auxiliar de enfermeria, healthcare assistant, nurse aide, tcae, care assistant, auxiliar de clinica, enfermera auxiliar
orderly, celador, hospital porter
midwife, matrona, midwives, comadrona, midwifery, deliver babies, asistir partos
obstetrics, obstetricia, childbirth, =partos, =parto, maternity ward, maternity unit, obstetra, obstetrician : =midwife
pharmacist, farmaceutico, boticario
pharmacy technician, tecnico de farmacia, auxiliar de farmacia, pharmacy assistant
pharmacy, farmacia, drugstore, chemist's shop, botica, dispensing, dispensar medicamentos, parafarmacia : =pharmacist; =pharmacy technician
pharmaceutical, pharma, industria farmaceutica, laboratorio farmaceutico, drug development, desarrollo de farmacos, medicamentos, drugs industry, farmacos : =pharmacy; =clinical trial; =pharmacovigilance
pharmacovigilance, farmacovigilancia, drug safety
physiotherapist, fisioterapeuta, physiotherapy, fisioterapia, physical therapist, physio, physical therapy, fisio, rehabilitation exercises
rehabilitation, rehabilitacion, rehab, recuperacion funcional : =physiotherapist; =occupational therapist
occupational therapist, terapeuta ocupacional, occupational therapy, terapia ocupacional
speech therapist, logopeda, speech therapy, logopedia, speech and language therapist, speech pathologist
dentist, odontologo, dentistry, odontologia : orthodontist/ortodoncista/orthodontics/ortodoncia
dental, clinica dental, dental practice, teeth, dientes, dental clinic, bucodental, salud bucal : =dentist; =dental hygienist; =dental technician; =dental assistant
dental hygienist, higienista dental, higienista bucodental
dental assistant, auxiliar dental, dental nurse
dental technician, protesico dental, protesis dental
optician, optometrist, optometria, eyewear, glasses fitting, =optico, =opticos
hearing aid, audiologia, audiologist, audioprotesista, audifonos
podiatrist, podologo, podologia, podiatry, chiropodist
osteopath, osteopata, osteopatia, osteopathy
chiropractor, quiropractico, quiropractica, chiropractic
dietitian, nutricionista, dietista, nutritionist, nutrition, nutricion, dietetics, diets, healthy eating, alimentacion saludable
psychologist, psicologo, psychology, psicologia, psychotherapist, psicoterapeuta, psychotherapy, psicoterapia, clinical psychologist, psicologia clinica
therapist, terapeuta, therapists : =psychologist; =physiotherapist; =occupational therapist; =speech therapist
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
hospital, hospitalario, clinical centre, centro hospitalario : =emergency; =critical care; =ward; =surgery
clinic, medical practice, =consultorio, outpatient, consultas externas, ambulatorio, medical centre, centro medico
health centre, centro de salud, health center, community health centre
primary care, atencion primaria, family medicine, medicina de familia : =health centre
patients, pacientes, patient care, atencion al paciente, sick people, care of patients, cuidado de pacientes, atencion a pacientes, =bedside
medicine, medicina interna, internal medicine
emergency, =urgencias, emergency room, a&e, emergency department, servicio de urgencias, er department, pacientes urgentes
triage, triaje, clasificacion de pacientes
critical care, intensive care, icu, uci, cuidados criticos, cuidados intensivos, critically ill, itu, pacientes criticos, unidad de cuidados intensivos, intensivista
paediatrics, pediatria, pediatrics, pediatra, paediatrician, pediatrician, paediatric, sick children : neonatal/neonatologia/newborns/recien nacidos
geriatrics, geriatria, geriatra, medicina geriatrica
cardiology, cardiologist, cardiologo, heart disease, cardiac, cardiopatias, cardiovascular, heart patients
oncology, cancer, oncologist, oncologo, tumours, tumores, chemotherapy, quimioterapia, oncologico
neurology, neurologist, neurologo : stroke patients/ictus; brain injury/dano cerebral
dermatology, dermatologist, dermatologo, skin disease
gynaecology, ginecologia, gynecology, ginecologo, gynaecologist, women's health, salud de la mujer
traumatology, traumatologo, orthopaedics, ortopedia, orthopedics, fractures, broken bones
ophthalmology, oftalmologia, oftalmologo, eye surgery, ophthalmologist
anaesthetist, anestesista, anaesthesia, anestesia, anesthesia, anestesiologia, anesthesiologist
nephrology, nefrologia, kidney patients, nefrologo, nephrologist : =dialysis
dialysis, dialisis, hemodialisis
diabetes, diabetic, insulin, glucosa, blood sugar
palliative care, cuidados paliativos, hospice, end of life care, paliativos, terminally ill, enfermos terminales
chronic, cronicos, pacientes cronicos, chronic patients, long-term conditions, enfermedades cronicas, cronicidad : =diabetes
wound care, cura de heridas, wounds, heridas, =dressings, ulceras, bandages, vendajes, =stitches, suturas, =curas, hacer curas
injections, inyecciones, inyectables, intravenous, via intravenosa, vias venosas, cannulation
medication, medicacion, give medication, administracion de medicacion, administrar medicamentos, administering medication : =injections
vaccine, vacuna, vaccination, vacunacion, immunisation, inmunizacion, vaccinate, jabs
first aid, primeros auxilios, cpr, rcp, resuscitation, reanimacion, soporte vital, life support, soporte vital basico, soporte vital avanzado, first aider, socorrismo sanitario, desfibrilador, defibrillator, bls, acls
diagnosis, diagnostico, diagnose, diagnostic tests, pruebas diagnosticas : =radiographer; =blood tests
medical treatment, treat patients, tratar pacientes, tratamiento medico, tratamientos medicos, therapy, terapia
medical records, historia clinica, electronic health records, historial medico, clinical records, ehr, patient records, expediente clinico
medical device, producto sanitario, medical equipment, equipos medicos, electromedicina, dispositivos medicos
clinical trial, ensayo clinico, clinical research, investigacion clinica, good clinical practice, buenas practicas clinicas
public health, salud publica, epidemiology, epidemiologia, epidemiologist, epidemiologo, prevencion de enfermedades, disease prevention : =covid
covid, covid-19, coronavirus, pandemic, pandemia
infection control, control de infecciones, infection prevention, asepsia, sterilisation, esterilizacion, sterile, infecciones, hygiene protocol, sterilization
health promotion, promocion de la salud, health education, educacion para la salud, educacion sanitaria
telemedicine, telehealth, consulta telefonica, phone consultation, teleconsulta, video consultation
waiting list, lista de espera
appointment, cita, citas, medical appointments, citas medicas, booking appointments, dar citas, cita previa
missed appointments, citas perdidas, no-shows, ausencias a citas, citas fallidas
home visits, visitas a domicilio, house calls, visita domiciliaria, atencion domiciliaria, in patients' homes, home care visits, visita a domicilio
vet, veterinario, veterinarian, vets, animal doctor, clinica veterinaria, veterinary clinic, sick animals : =veterinary assistant
veterinary assistant, auxiliar veterinario, veterinary nurse, auxiliar de veterinaria
vital signs, constantes vitales, blood pressure, tension arterial, presion arterial, signos vitales
nursing home care, atencion sociosanitaria, sociosanitario, social and health care
alternative medicine, medicina alternativa, natural medicine : acupuncture/acupuntura/acupuncturist; naturopath/naturopathy/naturopatia/naturopata; homeopathy/homeopatia/homeopath; reiki; herbal medicine/fitoterapia
prosthetics, protesis, ortoprotesica, orthotics, prosthesis, ortesis
biomedical, biomedico, biomedicina, ingenieria biomedica, biomedical engineering
anatomy, anatomia
physiology, fisiologia
genetics, genome, geneticist, genomics
`;
