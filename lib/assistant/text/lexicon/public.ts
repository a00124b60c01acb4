/**
 * Public service, safety, defence, rescue, and working for others, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=police` is the line that begins with "police". */
export const PUBLIC = `
public sector, sector publico, public administration, administracion publica, government, gobierno, civil service, public services, servicios publicos, government agency, organismo publico, state body, funcion publica, civic, governmental, gubernamental, entidad publica, public bodies, centro publico, empresa publica, public company, state-owned, e-government, administracion electronica, civic technology, tecnologia civica, administracion del estado, administraciones publicas : =civil servant; =council; =ministry; =policeman; =parliament; =military; =aduanas; =tax office; =mayor; =embassy; =european institutions; =social security office
civil servant, funcionario, public employee, government official, empleado publico, public official, oposiciones, government employee, opositor, public servant, government worker, interino, plaza fija, servidor publico
council, ayuntamiento, town hall, municipal, city council, local government, municipio, local authority, concejo, municipality, city hall, diputacion, gobierno local, municipalidad, administracion local, city government, consistorio, entidad local, local administration, comarca, alcaldia, cabildo, county council
regional government, gobierno autonomico, comunidad autonoma, junta autonomica, generalitat, gobierno regional, consejeria, xunta, junta de andalucia, conselleria
ministry, ministerio, government department, ministerial, secretaria de estado
european institutions, instituciones europeas, european commission, comision europea, european parliament, parlamento europeo
international organisation, organismo internacional, organismos internacionales, international organization : united nations/naciones unidas/onu; unicef; unesco; world bank/banco mundial; oecd/ocde; world health organization/organizacion mundial de la salud; unhcr/acnur; fao; nato/otan
embassy, embajada, diplomat, diplomatico, consulate, consulado, diplomacy, agregado comercial, ambassador of, embajador de espana
mayor, alcalde, alcaldesa
councillor, concejal, regidor, concejalia, concejala
parliament, parlamento, congreso de los diputados, senate, senado, diputada, senator, senador, member of parliament, parlamentario, lawmaker, parliamentary
public policy, politicas publicas, policy analyst, policy making, analista de politicas, policy maker, policymaking, policy adviser
tax office, agencia tributaria, inspector de hacienda, tax inspector, inland revenue, irs
social security office, seguridad social, inss, tesoreria general, employment office, oficina de empleo, sepe, inem, job centre
inspector, inspections, inspecciones, inspect
grants officer, tecnico de subvenciones, gestion de subvenciones, grants management
open data, datos abiertos, public data, transparency, datos publicos, open government, gobierno abierto
public participation, participacion ciudadana, citizen participation, citizens, ciudadanos, ciudadania, presupuestos participativos, citizen service, atencion al ciudadano, atencion ciudadana
policeman, =police, =policia, =policias, police officer, policewoman, guardia civil, law enforcement, policial, agente de policia, policia local, policia nacional, mossos, ertzaintza, constable, police force, carabinero
private detective, detective privado, private investigator, investigador privado
security guard, vigilante de seguridad, guarda de seguridad, private security, vigilante, seguridad privada, guardia de seguridad, =guard, =guards, guarda jurado, security officer, personal de seguridad, security staff, auxiliar de control, patrullas, patrols : bouncer/doorkeeper/portero de discoteca/door staff; bodyguard/escolta/guardaespaldas; control de accesos
surveillance, vigilancia, cctv, camaras de seguridad, videovigilancia, security cameras
prison, prision, prison officer, funcionario de prisiones, carcel, penitentiary, centro penitenciario, jail, instituciones penitenciarias, inmates, reclusos, penitenciario, =presos, penitenciaria
firefighter, =bombero, fireman, fire brigade, fire department, parque de bomberos, fire service, extincion de incendios, put out fires, apagar incendios, fires, incendios
rescue, rescate, search and rescue, salvamento, mountain rescue, salvamento maritimo, rescate en montana, rescatista
lifeguard, socorrista, lifesaving, socorrismo, lifeguards, socorristas, salvamento y socorrismo, life saving
emergency services, servicios de emergencia, emergency response, proteccion civil, civil protection, emergencias, respuesta a emergencias, gestion de emergencias, emergency management, 112, 911, emergency call, emergency plan, plan de emergencia, disaster relief, emergency drills, simulacros, evacuation, evacuacion, disasters, desastres, catastrofes : =firefighter; =ambulance; =rescue; =policeman; =lifeguard
military, militar, armed forces, fuerzas armadas, veteran, veterano de guerra, military service, servicio militar, =mili, tropa : army/ejercito/ejercito de tierra; infantry/infanteria; air force/ejercito del aire; marines/infanteria de marina; soldier/soldiers/soldado/soldados; sergeant/sargento; lieutenant/teniente; colonel/coronel; cabo primero; legionario; navy/royal navy
defence, defensa, defense industry, industria de defensa, armament, sector defensa
ngo, ong, non-governmental organisation, organizacion no gubernamental, charity, oenegé, nonprofit, sin animo de lucro, non-profit, ongs, ngos, foundation, fundacion, sin fines de lucro, third sector, tercer sector, not-for-profit, entidad social, charitable, asociacion benefica, humanitarian organisation, organizacion benefica : cruz roja/red cross; caritas; medicos sin fronteras; oxfam; save the children; amnistia internacional/amnesty international; greenpeace; wwf; banco de alimentos; unicef
development aid, cooperacion al desarrollo, international cooperation, cooperacion internacional, cooperante, humanitarian, humanitario, aid worker, ayuda humanitaria, ayuda al desarrollo, international development, humanitarian aid, developing countries, paises en desarrollo
volunteer, voluntario, volunteering, unpaid work, trabajo no remunerado, unpaid, pro bono, charity work, sin cobrar, voluntary work, community service, trabajo voluntario, labor social, community work, trabajo comunitario, give back, giving time, donate time, altruista, help for free, ayuda desinteresada, works for free, de forma altruista, voluntariamente, =voluntary, obra social, neighbourhood work, dona su tiempo, donar su tiempo, donate her time, donate his time, gives her time, tiempo a los demas : =ngo; =association
association, asociacion, neighbourhood association, asociacion de vecinos, club member, member of an association, society member, socio de una asociacion, asociacion cultural, colectivo vecinal, collective, movimiento vecinal, asociacion vecinal, grassroots, cultural association, local association, residents association
civil society, sociedad civil, third sector organisations : =association; =ngo
professional association, asociacion profesional, colegio profesional, professional body, miembro de la asociacion, member of the society, chamber of commerce, camara de comercio, gremio, guild, =afiliada, =afiliado, learned society, asociacion empresarial, business association, asociacion de empresarios, =patronal
~ community, comunidad, comunitario, tejido social, local community, community organiser, community building, dinamizacion comunitaria, desarrollo comunitario, organised a community, meetup organiser
social impact, impacto social, social cause, causa social, social enterprise, empresa social, economia social, emprendimiento social, social economy, corporate social responsibility, responsabilidad social, rsc, csr, rse, esg
activism, activist, advocacy, incidencia politica, =campaigner, activismo, campaigning for rights : =human rights; =feminism; =lgbt rights; social justice/justicia social
human rights, derechos humanos
feminism, feminist, feminismo, feminista
lgbt rights, lgbt, lgtb, lgtbi, lgbtq
food bank, banco de alimentos, soup kitchen, comedor social, food banks, comedores sociales
crowd control, control de multitudes, aforo de publico
`;
