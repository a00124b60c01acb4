/**
 * Selling, shops, marketing and those who buy, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=retail` is the line that begins with "retail". */
export const TRADE = `
retail, comercio minorista, shops, tiendas, comercio, minorista, venta al publico, venta al por menor, sector retail, supermarket chain, high street, brick and mortar, =stores, retail store : =shop assistant; =cashier; =supermarket; =store manager; =visual merchandising; =shopping centre; =bookshop; =florist; =department store; =shelf stacking
shop assistant, dependiente, sales assistant, salesclerk, vendedor de tienda, retail assistant, shop floor assistant, atencion en tienda, store assistant, salesgirl, behind the counter, detras del mostrador, shopkeeper, =tendero, =tendera, =despachar, =despachaba
cashier, =cajero, =cajera, =cajeros, =cajeras, checkout operator, till, manejo de caja, cash handling, caja registradora, cash register, checkout assistant, cobrar en caja, cuadre de caja, cierre de caja, arqueo de caja, point of sale, punto de venta, tpv, handle cash, handled cash, handling money, manejar efectivo, manejo de efectivo, take payments
supermarket, supermercado, hypermarket, hipermercado
grocery, grocery store, grocer, ultramarinos, alimentacion tienda, tienda de comestibles : greengrocer/greengrocers/fruteria/frutero/frutera
department store, grandes almacenes
store manager, encargado de tienda, shop manager, jefe de tienda, jefa de tienda, gerente de tienda, responsable de tienda, ran a shop, store director
shelf stacking, reponedor, reposicion, reponer, merchandiser, restocking shelves, gondolas
visual merchandising, escaparatismo, window dressing, escaparatista, escaparates
shopping centre, centro comercial, shopping mall, mall, shopping center
street market, mercadillo, market stall, puesto de mercado, vendedor ambulante, mercado municipal, street vendor, mercados de abastos
bookshop, =librero, bookseller, bookstore, =librera, =libreros, tienda de libros
wholesale, mayorista, venta al por mayor, distribuidor, distributor
ventas, =sales, =sale, vender, salesperson, comercial de ventas, vendedor, =vendio, =vendi, sales representative, representante comercial, salesman, saleswoman, sales rep, agente comercial, sales agent, fuerza de ventas, sales force, departamento comercial, sales department, asesor comercial, ejecutivo de ventas, sales executive, comercial de zona, =comerciales, =seller, =sellers : =account manager; =telesales; =sales manager; =shop assistant; =cold calling; =closing deals; =door-to-door; =export sales; =presales
sales manager, jefe de ventas, director comercial, jefa de ventas, sales director, head of sales, gerente de ventas, gerente comercial, area manager, jefe de zona, responsable comercial, commercial director, delegado comercial, commercial manager, jefa de zona
account manager, ejecutivo de cuentas, account executive, key account manager, gestor de cuentas, account management, gestion de cuentas, cuentas clave, key accounts, grandes cuentas, director de cuentas
telesales, televenta, telemarketing, teleoperador, telephone sales, venta telefonica, sell by phone, vender por telefono
cold calling, puerta fria, llamadas en frio, cold calls
win new customers, prospecting, prospection, captacion de clientes, captar clientes, new business, new customers, nuevos clientes, clientes nuevos, client acquisition, customer acquisition, acquire customers : =cold calling; lead generation/generacion de leads
door-to-door, puerta a puerta, venta a domicilio
closing deals, cerrar ventas, cierre de ventas, cerrar acuerdos, cerrar contratos, won contracts, closing sales, deals closed, contratos cerrados, closed deals, close deals
export sales, ventas internacionales, international sales, export manager, area manager export, jefe de exportacion, directora de exportacion, responsable de exportacion
presales, =preventa, pre-sales, sales engineer, ingeniero de ventas, ingeniero preventa, technical sales, tecnico comercial, venta tecnica
sales growth, crecimiento de ventas, grow sales, aumentar las ventas, increased sales, aumento de ventas, sales increase, incremento de ventas, sold more, vender mas, vendio mas, boost sales, grew revenue, incremento las ventas, higher sales, sales up, ventas crecieron, sales grew, aumentar ingresos, crecieron las ventas, subir las ventas, subieron las ventas, aumentar ventas
sales target, objetivo de ventas, cuota de ventas, objetivos comerciales, sales quota, met targets, cumplir objetivos, targets met, cumplimiento de objetivos, superar objetivos, exceeded targets, =quota, =quotas
customer loyalty, fidelizacion, fidelizar, loyalty, retention of customers, fidelizacion de clientes, customer retention, retencion de clientes, keep customers, retener clientes, churn, repeat customers, clientes fieles, programa de puntos, fidelizar clientes, loyalty programme
customer service, atencion al cliente, customer care, customer support, servicio al cliente, atencion al publico, call centre, helpdesk, soporte al cliente, contact center, help desk, call center, customer-facing, de cara al publico, client service, servicio de atencion, cara al publico, customer success, dealing with the public, trato con clientes, trato con el publico, support team, customer experience, experiencia de cliente, face customers, trato al cliente, dealing with customers, serve customers, atender clientes, atender al publico, atencion telefonica, atendio a clientes, support agent, agente de soporte, serving the public : =shop assistant; =cashier; =waitress; =receptionist; =receptionist of hotels; =complaints; =customer satisfaction
complaints, quejas, reclamaciones, claims from customers, angry customers, clientes enfadados, queja, customer complaints, hoja de reclamaciones, gestion de reclamaciones, unhappy customers, difficult customers, clientes dificiles, clientes descontentos, conflictos con clientes
customer satisfaction, satisfaccion del cliente, satisfaccion de clientes, nps, happy customers, net promoter score, csat, satisfied customers, clientes satisfechos
clients, clientela, =consumers, consumidores, =consumer, customer base, cartera de clientes, client portfolio, =customers, =customer
commissions from clients, =encargo, =encargos, commissioned work, por encargo, bespoke work
mercadotecnia, =marketing, marketing digital, digital marketing, =marketer, marketeer, mercadeo, marketing campaigns, marketing department, departamento de marketing, =marketers : =advertising; =seo; =social media; =brand; =market research; =email marketing; =public relations; =content marketing; =marketing manager; =promotion campaign; =paid ads; =creador de contenido; =trade marketing; =growth marketing; =product launch
marketing manager, responsable de marketing, director de marketing, head of marketing, cmo, jefa de marketing, jefe de marketing, chief marketing officer, marketing director
growth marketing, growth hacking, performance marketing, marketing de resultados
trade marketing, marketing en punto de venta, marketing del canal
product launch, lanzamiento de producto, launch products, lanzar productos, go-to-market, salida al mercado, comercializacion, bring to market, launch campaign
advertising, publicidad, publicista, ads, advertisement, anuncios, advert, campana publicitaria, publicitario, campanas publicitarias, advertising agency, agencia de publicidad, anuncio publicitario, media planning, planificacion de medios, spot publicitario : =copywriter; =paid ads; =art director
paid ads, anuncios de pago, sem, ppc, pay per click, search ads, publicidad en redes, publicidad online, online advertising, programmatic, publicidad programatica : google ads/adwords/google adwords; facebook ads; meta ads; linkedin ads; tiktok ads
seo, posicionamiento web, search engine optimisation, posicionamiento en buscadores, search ranking, search engine optimization, posicionamiento organico, organic traffic, trafico organico, appear in google, salir en google
social media, redes sociales, community manager, social networks, community management, social media manager, gestion de redes sociales, gestora de redes, instagram y facebook, social media accounts, perfiles sociales
creador de contenido, =influencer, =influencers, content creator, marketing de influencers, instagrammer, tiktoker, bloguero, blogger, =youtuber, =youtubers, =streamer, =streamers
email marketing, boletines, newsletter, newsletters, mailing, boletin, mailchimp, correo masivo, mail campaigns
content marketing, marketing de contenidos, content strategy, estrategia de contenidos, content manager, gestion de contenidos editoriales, content creation, creacion de contenidos, content writer, redactor de contenidos, contenidos digitales, content editor
copywriter, redactor publicitario, copywriting, redaccion publicitaria, creativo publicitario, textos publicitarios, advertising texts
art director, director de arte, direccion de arte, art direction, creative director, director creativo
brand, branding, brand manager, identidad de marca, brand identity, imagen de marca, identidad corporativa, corporate identity, jefe de marca, brand image, gestion de marca, rebranding, imagen corporativa, visual identity, identidad visual, =marca, =marcas
market research, estudio de mercado, investigacion de mercados, market analysis, analisis de mercado, market studies, consumer research : focus groups/focus group/grupos focales/grupo focal; mystery shopper/cliente misterioso; competitor analysis/analisis de la competencia; consumer survey
survey, encuesta, surveys, encuestas, questionnaire, cuestionario, encuestador, pollster, opinion poll, sondeo, questionnaires, cuestionarios, interviewer for surveys, =polls
public relations, relaciones publicas, pr agency, comunicacion corporativa, corporate communications, communications manager, comunicacion institucional, dircom, directora de comunicacion, responsable de comunicacion, media relations, relacion con los medios, communications officer, departamento de comunicacion : press office/gabinete de prensa/jefa de prensa/jefe de prensa; spokesperson/spokeswoman/portavoz; press releases/press release/notas de prensa/nota de prensa; internal communication/internal communications/comunicacion interna
promotion campaign, campana, campaign, campana de promocion, campana de sensibilizacion, awareness campaign
market, mercado, market share, cuota de mercado, mercado objetivo, target market
negotiate, negotiation, negociacion, negocio con proveedores, negociador, =negociado, bargaining, negotiator, regatear, renegotiate, renegociar, renegociacion, =negociar, =negocia, =negociando, =negocie, =negociamos
commercial offers, ofertas comerciales, quotations, cotizaciones, price quotes, presupuestos a clientes, proposals, propuestas comerciales, quotes for customers, preparar ofertas
`;
