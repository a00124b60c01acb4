/**
 * Public service, safety, defence, rescue, and working for others, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=police` is the line that begins with "police". */
export const PUBLIC = `
public sector, sector publico, public administration, administracion publica, government, gobierno, civil service, administraciones publicas, public services, servicios publicos, government agency, administracion, organismo publico, state body, funcion publica, civic, civico, governmental, gubernamental, entidad publica, organismos publicos, public bodies, public body, centro publico, empresa publica, public company, state-owned, e-government, administracion electronica, civic technology, tecnologia civica : =civil servant; =council; =ministry; =police; =parliament; =military; =aduanas; =tax office; =mayor; =embassy; =european institutions; =social security office
civil servant, funcionario, public employee, funcionaria, government official, empleado publico, civil servants, funcionarios, empleada publica, public official, oposiciones, government employee, opositor, public servant, government worker, funcionariado, interino, interina, plaza fija, servidor publico
council, ayuntamiento, town hall, municipal, city council, local government, ayuntamientos, municipio, local authority, concejo, municipality, city hall, diputacion, gobierno local, municipalidad, municipalities, municipios, councils, administracion local, city government, consistorio, entidad local, local administration, local authorities, city governments, comarca, alcaldia, cabildo
regional government, gobierno autonomico, comunidad autonoma, junta autonomica, generalitat, gobierno regional, consejeria, xunta, county council, junta de andalucia, conselleria
ministry, ministerio, government department, ministerial, ministries, ministerios, secretaria de estado
european institutions, instituciones europeas, european commission, comision europea, european parliament, parlamento europeo, bruselas, brussels
international organisation, organismo internacional, united nations, naciones unidas, onu, unicef, unesco, world bank, banco mundial, organismos internacionales, international organisations, oecd, ocde, world health organization
embassy, embajada, diplomat, diplomatico, consulate, consulado, diplomacy, diplomacia, diplomatica, embajador, ambassador, consul, diplomatic, agregado comercial
mayor, alcalde, alcaldesa, councillor, concejal, concejala, mayors, regidor, regidora, concejalia
parliament, parlamento, congreso de los diputados, senate, senado, diputada, diputado, senator, senador, member of parliament, parlamentario, lawmaker, parliamentary
public policy, politicas publicas, policy analyst, policy making, analista de politicas, policy maker, public policies, policymaking, policy adviser
tax office, agencia tributaria, inspector de hacienda, tax inspector, inland revenue, inspectora de hacienda, irs
social security office, seguridad social, inss, tesoreria general, employment office, oficina de empleo, sepe, inem, job centre
inspector, inspectora, inspections, inspecciones, inspect, inspeccionar, inspection, inspeccion, inspectores, inspected, inspectors, inspeccionado
grants officer, tecnico de subvenciones, gestion de subvenciones, grants management, tecnica de subvenciones
open data, datos abiertos, public data, transparency, transparencia, datos publicos, open government, gobierno abierto
public participation, participacion ciudadana, citizen participation, citizens, ciudadanos, ciudadania, ciudadano, presupuestos participativos, citizen service, atencion al ciudadano, atencion ciudadana
police, policia, policeman, police officer, policewoman, guardia civil, policias, law enforcement, policial, agente de policia, policia local, policia nacional, mossos, ertzaintza, constable, police force, detective, carabinero
private detective, detective privado, private investigator, investigador privado, detective privada
security guard, vigilante de seguridad, guarda de seguridad, private security, vigilante, seguridad privada, vigilancia, bouncer, guardia de seguridad, doorkeeper, guard, guarda jurado, security officer, personal de seguridad, control de accesos, access control, security staff, vigilantes, bodyguard, escolta, guardaespaldas, portero de discoteca, surveillance, cctv, camaras de seguridad, auxiliar de control, patrullas, patrols, security guards, door staff
prison, prision, prison officer, funcionario de prisiones, prisons, carcel, penitentiary, centro penitenciario, jail, prisiones, instituciones penitenciarias, inmates, reclusos, penitenciario, =presos, penitenciaria
firefighter, bombero, fireman, bombera, fire brigade, bomberos, fire department, firefighters, parque de bomberos, fire service, firefighting, extincion de incendios, put out fires, apagar incendios, fires, incendios, incendio
rescue, rescate, rescued, rescatar, rescates, search and rescue, salvamento, mountain rescue, salvamento maritimo, rescate en montana, rescuer, rescatista, rescatado
lifeguard, socorrista, lifesaving, socorrismo, lifeguards, socorristas, salvamento y socorrismo, life saving
emergency services, servicios de emergencia, emergency response, proteccion civil, civil protection, emergencias, respuesta a emergencias, gestion de emergencias, emergency management, 112, 911, emergency call, emergency plan, plan de emergencia, disaster relief, emergency drills, simulacros, evacuation, evacuacion, disasters, desastres, catastrofes : =firefighter; =ambulance; =rescue; =police; =lifeguard
military, militar, army, ejercito, armed forces, fuerzas armadas, =soldado, =soldados, soldier, soldiers, =navy, =armada, air force, ejercito del aire, veteran, veterano de guerra, militares, =marines, military service, servicio militar, sargento, sergeant, tropa, legion, lieutenant, teniente, cabo primero, infanteria, infantry, ejercito de tierra, coronel, colonel
defence, defensa, defense industry, industria de defensa, armament, armamento, defense, sector defensa
ngo, ong, non-governmental organisation, organizacion no gubernamental, charity, oenegé, nonprofit, sin animo de lucro, non-profit, ongs, ngos, charities, foundation, fundacion, sin fines de lucro, third sector, tercer sector, not-for-profit, entidad social, charitable, asociacion benefica, nonprofits, fundaciones, entidades sociales, humanitarian organisation, organizacion benefica, foundations : cruz roja/red cross; caritas; medicos sin fronteras; oxfam; save the children; amnistia internacional/amnesty international; greenpeace; wwf; banco de alimentos; unicef
development aid, cooperacion al desarrollo, international cooperation, cooperacion internacional, cooperante, humanitarian, humanitario, aid worker, ayuda humanitaria, ayuda al desarrollo, humanitaria, international development, humanitarian aid, cooperantes, developing countries, paises en desarrollo
volunteer, voluntario, volunteering, voluntariado, voluntaria, volunteers, unpaid work, trabajo no remunerado, voluntarios, unpaid, volunteered, pro bono, charity work, sin cobrar, voluntary work, community service, trabajo voluntario, labor social, community work, trabajo comunitario, give back, giving time, donate time, altruista, help for free, ayuda desinteresada, works for free, de forma altruista, voluntariamente, =voluntary, obra social, neighbourhood work : =ngo; =association
association, asociacion, associations, asociaciones, neighbourhood association, asociacion de vecinos, club member, member of an association, society member, socio de una asociacion, asociacion cultural, colectivo vecinal, collective, movimiento vecinal, neighbours, vecinos, asociacion vecinal, grassroots, civil society, sociedad civil, cultural association, local association
professional association, asociacion profesional, colegio profesional, professional body, membership, professional bodies, miembro de la asociacion, member of the society, chamber of commerce, camara de comercio, asociaciones profesionales, gremio, guild, =afiliada, =afiliado, learned society, asociacion empresarial, business association, patronal, asociacion de empresarios
community, comunidad, communities, comunidades, comunitario, comunitaria, tejido social, local community, community organiser, community building, dinamizacion comunitaria, desarrollo comunitario, organised a community, meetup organiser
social impact, impacto social, social cause, causa social, causas sociales, social causes, social enterprise, empresa social, economia social, emprendimiento social, social economy, corporate social responsibility, responsabilidad social, rsc, csr, rse, esg
activism, activismo, activist, activista, human rights, derechos humanos, social justice, justicia social, advocacy, incidencia politica, activistas, =campaigner, feminism, feminismo, feminista, feminist, activists, lgtb, lgbt
food bank, banco de alimentos, soup kitchen, comedor social, food banks, comedores sociales
crowd control, control de multitudes, aforo de publico
`;
