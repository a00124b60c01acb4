/**
 * Offices, people's affairs and running a business, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=secretary` is the line that begins with "secretary". */
export const OFFICE = `
office work, trabajo de oficina, administrative, clerical, office job, tareas administrativas, office administration, administracion de oficina, paperwork, papeleo, back office, clerk, office clerk, auxiliar administrativo, oficinista, admin assistant, administrative assistant, white collar, labores administrativas, gestion administrativa, tramites, office assistant, administrative work, asistente administrativa, admin tasks, oficial administrativo : =secretary; =receptionist; =data entry; =filing; =office manager; =accounting
secretary, secretarial, pa, personal assistant, executive assistant, secretaria de direccion, asistente personal, asistente de direccion, asistente ejecutiva, ayudante de direccion
receptionist, recepcionista, reception desk, telefonista, switchboard, centralita, front office, switchboard operator, answering the phone, atender el telefono, answer phones, contestar llamadas, welcoming visitors, recibir visitas, atencion telefonica, answer the phone
data entry, introduccion de datos, typist, mecanografia, grabador de datos, typing, grabacion de datos, entrada de datos, mecanografo, data entry clerk, captura de datos, dactilografia
filing, archivar documentos, record keeping, gestion documental, document management, =archivado, gestion de archivos, =archivar, document control, control documental, digitalizacion de documentos, keep records, llevar registros, paper records, registros en papel
formulario, =form, =forms, paper forms, online form, questionnaire forms, cumplimentar formularios, fill in forms, rellenar formularios
office manager, jefe de administracion, responsable de oficina, jefa de administracion, office management, office coordinator, encargada de oficina, gestion de la oficina, coordinadora de oficina
diary management, gestion de agenda, calendar management, arrange meetings, organizar reuniones, schedule meetings, convocar reuniones
travel arrangements, organizar viajes, organise trips, reserva de viajes, book travel
meeting minutes, actas, take minutes, levantar acta, redactar actas, =minute taking, wrote the minutes
meeting, reunion, board meetings, =juntas, =assemblies, asambleas : video calls/video call/videollamada/videollamadas/videoconferencia
human resources, recursos humanos, hr, rrhh, personnel, personal department, departamento de personal, gestion de personas, people operations, people and culture, gestion del talento, talent management, personas y cultura, people partner, hrbp, departamento de rrhh, hr manager, human capital, capital humano, administracion de personal : =recruiter; =payroll; =labour relations; =training manager; =performance review; =onboarding; =layoffs; =climate survey
recruiter, reclutador, recruitment, seleccion de personal, contratacion de personal, hire, hired, =contratar, hiring, headhunter, reclutamiento, contrataciones, cazatalentos, talent acquisition, captacion de talento, =contratado, =contratada, =contratados, =contratando, =contratamos, =contrataron, =contrataba, interview candidates, entrevistar candidatos, job interviews, entrevistas de trabajo, selection process, procesos de seleccion, tecnico de seleccion, took on staff, fichajes, nuevas incorporaciones, new hires, build a team, formar un equipo, grew the team, hacer crecer el equipo, incorporo a, staffing, candidates, =contrate
temp agency, ett, empresa de trabajo temporal, temporary staffing, agencia de colocacion, employment agency
onboarding, incorporacion de personal, welcome new staff, plan de acogida, induction, new starters, onboarding de empleados, integrar a nuevos
performance review, evaluacion del desempeno, performance appraisal, appraisals, evaluaciones de desempeno, performance management, gestion del desempeno, feedback sessions, one-to-ones, one-on-ones, reuniones individuales, 360 feedback
training manager, responsable de formacion, learning and development, l&d, tecnico de formacion, training coordinator, coordinador de formacion, jefa de formacion
training plan, plan de formacion, training programme, programa de formacion, training programs, planes de formacion
labour relations, relaciones laborales, labor relations, graduado social, industrial relations : =union; collective bargaining/negociacion colectiva/convenio colectivo; strike/strikes/huelga/huelgas
union, sindicato, sindical, trade union, sindicalista, unionist, enlace sindical, shop steward, delegado sindical, employee representative, representante de los trabajadores, works council, comite de empresa
layoffs, despidos, dismissals, laid off, ere, erte, redundancies, despedido, made redundant, fire people, downsizing, =redundant
restructuring, reestructuracion, restructured, restructuring of staff
climate survey, clima laboral, encuesta de clima, employee engagement, compromiso de los empleados, employee satisfaction, staff satisfaction, satisfaccion de los empleados, work climate
staff turnover, rotacion de personal, employee turnover, attrition, staff retention, retencion de talento, employee retention, retener talento
absenteeism, absentismo, sick leave, bajas laborales, absence, ausencias, ausentismo
work-life balance, conciliacion, conciliacion familiar, conciliar, family life balance : flexible hours/flexible working/flexibilidad horaria/horario flexible; maternity leave/permiso de maternidad/baja por maternidad; paternity leave/permiso de paternidad; parental leave/excedencia
sabbatical, ano sabatico, career break
flexible hours, flexible working, flexibilidad horaria, horario flexible, flexitime
chief executive, director general, ceo, managing director, chief executive officer, consejero delegado, general manager, gerente general, gerencia, director ejecutivo, executive director, presidente de la empresa, president of the company
chief operating officer, coo, director de operaciones, directora de operaciones, head of operations
top management, senior management, altos cargos, alta direccion, executives, c-level, directivos, executive team, comite de direccion, management team, equipo directivo de empresa : =chief executive; =chief operating officer; =cfo
board of directors, consejo de administracion, board member, miembro del consejo, junta directiva, trustee, chair of the board, patronato, directorio de empresa, consejero independiente, member of the board, vocal de la junta, chairperson, presidenta de la junta, consejo asesor, advisory board
shareholders, accionistas, shareholder, accionista
gerente, =manager, =managers, encargado, jefa, jefe, responsable, mando intermedio, middle management, supervisor, line manager, team leader, coordinador, department head, jefe de departamento, jefa de departamento, directora de area, head of department, jefe de seccion, jefe de area, coordinator : =site manager; =store manager; =office manager; =production manager; =hotel manager; =sales manager; =marketing manager; =project manager; =chief executive; =headteacher; =maitre; =cfo
boss, jefe, jefa, reports to, reporta a, line manager, head of, reportaba a, rendir cuentas
owner, propietario, duena, business owner, shop owner, owned, titular del negocio, co-owner, copropietaria
founder, fundador, =fundar, =fundo, =fundado, =fundada, entrepreneur, emprendedor, own business, negocio propio, cofounder, co-founder, cofundador, started a company, monto una empresa, found a company, crear una empresa, own company, empresa propia, startup founder, emprendimiento, entrepreneurship, entrepreneurial, emprendio, =funde, start a business, montar un negocio, started her own, creo su empresa, set up a company, business creation, =found a firm, cofundo, =emprendido
startup, start-up, empresa emergente, start-ups, early-stage, early stage company, young company, scale-up, scaleup : =accelerator
accelerator, aceleradora, incubator, incubadora, business incubator, incubadora de empresas, vivero de empresas
large company, gran empresa, corporation, grandes empresas, corporacion, big company, ibex, fortune 500, large corporation, big corporation, empresa grande : multinational/multinationals/multinacional/multinacionales
small company, pyme, small business, smes, sme, pequena empresa, negocio pequeno, empresa pequena, microempresa
family business, empresa familiar, negocio familiar, family-run, family company, family firm, family-owned
franchise, franquicia, franchisee
~ company, empresa, =firm, employer, business, empleador, organisation, organizacion, organization, =negocios, entidad, =firms
~ industry, sector, ramo, line of business, trade sector
project manager, jefe de proyecto, jefa de proyecto, project management, gestion de proyectos, director de proyecto, gestor de proyectos, project coordinator, coordinador de proyectos, manage projects, gestionar proyectos, project lead, lider de proyecto, program manager, programme manager, direccion de proyectos, ran projects, dirigir proyectos, pmo, delivery manager
product manager, jefe de producto, product owner, jefa de producto, product management, gestion de producto, gestor de producto, head of product, responsable de producto, directora de producto
operations, operaciones, operations manager, jefe de operaciones, responsable de operaciones, jefa de operaciones, gerente de operaciones
business analyst, analista de negocio, business analysis, requirements analysis, analisis de negocio, analisis funcional, analista funcional, toma de requisitos, gather requirements, requirements gathering, requisitos de negocio, business requirements
change management, gestion del cambio, organisational change, cambio organizacional
strategy, estrategia, strategic, estrategico, strategic plan, plan estrategico, strategist, planificacion estrategica, business strategy : =business plan
business plan, plan de negocio, business model, modelo de negocio, plan de empresa
business development, desarrollo de negocio, business developer, bizdev, acuerdos comerciales
partnerships, alianzas, alliances, strategic partners, alianzas estrategicas, convenios de colaboracion
deadline, fecha limite, on time, a tiempo, delivered on time, fechas de entrega, entregado en plazo, meet deadlines, cumplir plazos, on schedule, en plazo, tight deadlines, plazos ajustados, =plazo, =plazos
report, =reporting, memoria anual, annual report, monthly reports, informes mensuales, write reports, redactar informes, elaboracion de informes, =informe, =informes
indicators, indicadores, kpi, kpis, metricas, cuadro de mando, scorecard, dashboards, okr, okrs, balanced scorecard, cuadros de mando
presentation, presentacion, pitch, slides, diapositivas, pitches, present results
planificacion, =planning, planificar, schedule, cronograma, planificador, organizar el trabajo, programacion de tareas, planner, calendario de trabajo, timetable, cuadrantes, rosters, turnos asignados
`;
