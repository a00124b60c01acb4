/**
 * Law, money, insurance and property: posts, tasks and papers, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=lawyer` is the line that begins with "lawyer". */
export const LAW_MONEY = `
legal, juridico, law, =derecho, juridica, legal sector, sector legal, legal matters, asuntos legales, leyes, legally, legal work, legal department, departamento juridico, mundo juridico : =lawyer; =judge; =notary; =paralegal; =court; =law firm; =litigation; =compliance; =intellectual property; =legal advice; =data protection; =mediator; =contract drafting
lawyer, abogado, solicitor, abogada, attorney, barrister, abogacia, letrado, letrada, counsel, lawyers, jurista, in-house counsel, practise law, ejercer la abogacia : =criminal law; =labour law; =tax law; =family law; =company law; =immigration law
judge, juez, jueces, magistrado, jueza, judges, magistrada, magistrate
prosecutor, public prosecutor, ministerio fiscal, fiscalia, district attorney
notary, notario, notaria, notary public, escritura publica, notarial, notaries
paralegal, asistente juridico, legal assistant, asistente legal, legal secretary, pasante, procurador, procuradora, procurador de los tribunales
court, tribunal, juzgado, courts, tribunales, juzgados, courtroom, judicial, corte suprema, audiencia provincial, supreme court, judiciary, poder judicial
court clerk, oficial de juzgado, letrado de la administracion de justicia, auxilio judicial, bailiff
law firm, bufete, despacho de abogados, law firms, firma legal, bufetes, legal practice
litigation, litigio, lawsuits, pleitos, juicio, trial lawyer, juicios, demandas judiciales, go to court, litigios, contencioso, represent clients in court, defended clients
criminal law, derecho penal, penalista, penal, criminal lawyer, delitos
labour law, derecho laboral, employment law, laboralista, labor law, derecho del trabajo
tax law, derecho fiscal, fiscalista, tax lawyer, derecho tributario
family law, derecho de familia, divorces, divorcios
company law, derecho mercantil, corporate law, mercantil, mercantilista, mergers, fusiones, adquisiciones, acquisitions, commercial law, due diligence
immigration law, extranjeria, derecho de extranjeria, immigration lawyer
intellectual property, propiedad intelectual, copyright, derechos de autor, trademark, marcas registradas, trademarks, propiedad industrial
patent, patente, patents, patentes, invention, invencion, patented, patentado, inventions, patent pending
contract drafting, redaccion de contratos, drafting contracts, revision de contratos, review contracts, contract negotiation, negociacion de contratos, contract management, gestion de contratos
legal advice, asesoramiento juridico, asesoria juridica, legal counsel, legal aid, asesor legal, consejo legal, asesoria legal
mediator, mediador, mediation, mediacion, mediadora, arbitration, arbitraje, conflict resolution, resolucion de conflictos, =mediar, mediate, resolver conflictos, resolve conflicts, conciliation, conciliacion de partes, conflicts, conflictos, conflict, conflicto
compliance, cumplimiento normativo, regulatory, normativa, regulations, regulacion, regulatorio, cumplimiento, regulation, compliance officer, reglamento, normativo, legal requirements, requisitos legales, regulated
data protection, proteccion de datos, gdpr, rgpd, privacy, privacidad, data privacy, lopd, dpo, delegado de proteccion de datos, personal data, datos personales, confidential data
anti-money laundering, blanqueo de capitales, aml, kyc, money laundering, prevencion del blanqueo, fraud, fraude, fraud detection, deteccion de fraude, antifraude
finance, finanzas, financial, financiero, financiera, financial sector, sector financiero, money matters, financial services, servicios financieros, financieros : =bank; =insurance; =accounting; =audit; =investment; =tax; =financial analyst; =treasury; =fintech; =stock exchange; =financial controller; =lending; =payments; =payroll; =budget; =cfo; =financial advisor; =billing
bank, banco, banking, banca, banks, bancario, bancos, bancaria, bank branch, sucursal bancaria, banker, entidad financiera, caja de ahorros, savings bank, bank teller, cajero de banco, entidad bancaria, investment bank, banca de inversion : =private banking
private banking, banca privada, wealth management, gestion de patrimonios, gestion patrimonial
fintech, neobanco, neobank, financial technology, tecnologia financiera
payments, pagos, payment processing, pasarela de pago, cobros, medios de pago, payment gateway, cobros y pagos, payment
lending, prestamos, loans, hipotecas, mortgage, creditos, mortgages, hipotecario, prestamo, loan, credit analysis, analisis de riesgos crediticios, microcreditos, microfinance, credit risk, riesgo de credito
debt collection, recobro, recobros, collections of debts, gestion de impagos, impagados, unpaid invoices, cobro de deudas, reclamacion de deudas, debtors, morosidad, deudores
insurance, =seguro, =seguros, insurer, aseguradora, insurance company, compania de seguros, =polizas, policyholders, =poliza, insurers, insurance policy, aseguradoras : =insurance broker; =actuary; =claims adjuster; =underwriter
insurance broker, corredor de seguros, agente de seguros, insurance agent, corredora de seguros, correduria, mediador de seguros, correduria de seguros
actuary, actuario, actuarial, actuaria, actuarios
claims adjuster, perito de seguros, claims handler, tramitador de siniestros, siniestros, insurance claims, partes de accidente, loss adjuster, perito, peritaje, claims handling, tramitacion de siniestros
underwriter, suscriptor de seguros, underwriting, suscripcion de riesgos
accounting, contabilidad, bookkeeping, contable, accountant, contables, accounts department, llevar las cuentas, accountancy, llevar la contabilidad, libros contables, keep the books, bookkeeper, teneduria de libros, keeping the books, contador publico, =contadora, did the books, asientos contables, general ledger, libro mayor, balances contables, kept the books, accounts payable, cuentas a pagar, cuentas por pagar, accounts receivable, cuentas por cobrar, =contador, cierre contable, month-end close, cierres mensuales
financial statements, estados financieros, balance sheet, cuenta de resultados, cuentas anuales, profit and loss, p&l, cuenta de explotacion, balance general, ifrs, niif, annual accounts, income statement
audit, auditoria, auditor, audits, auditorias, audited, auditar, auditora, auditado, auditing, external audit, internal audit, auditoria interna, auditores, big four, auditoria externa
audit firm, big four firms, firma de auditoria : deloitte; kpmg; pwc; ernst & young/ey; bdo; grant thornton; mazars
tax, impuestos, taxes, fiscalidad, tax returns, declaracion de la renta, tributario, iva, vat, declaraciones de impuestos, impuesto, tax advice, asesoria fiscal, asesor fiscal, tax advisor, hacienda, irpf, tax filing, taxation, tax consultant, tributos, tax declaration
accounting office, gestoria, asesoria, gestorias, asesoria contable, asesoria de empresas, gestor administrativo, asesoria laboral
payroll, nomina, nominas, seguros sociales, payrolls, confeccion de nominas, pay slips, payslips, wages processing, gestion de nominas
treasury, tesoreria, cash flow, flujo de caja, tesorero, treasurer, tesorera, liquidity, liquidez, cash management
budget, presupuesto, budgets, presupuestos, budgeting, presupuestar, presupuestario, budgeted, presupuestaria, budget responsibility, control presupuestario, manage money, spending plan, presupuestaba
financial analyst, analista financiero, financial analysis, analisis financiero, analista financiera, financial modelling, modelos financieros, financial model, valuation, valoracion de empresas, valoraciones
financial controller, controller financiero, control de gestion, management control, =controller, =controlling, controller de gestion, =controllers, cost control, control de costes
cfo, director financiero, directora financiera, finance director, chief financial officer, head of finance, jefe de administracion y finanzas
financial advisor, asesor financiero, asesora financiera, financial adviser, financial planning, planificacion financiera, gestor de fondos, fund manager, financial planner
investment, inversion, inversiones, invest, investments, invertir, investor, inversor, investing, venture capital, capital riesgo, inversores, investors, private equity, portfolio management, gestion de carteras, asset management, gestion de activos, =funds, fondos de inversion, hedge fund
stock exchange, bolsa de valores, stocks, stock market, mercado de valores, shares trading, trading, trader, broker de bolsa, traders, valores bursatiles, =securities, bursatil, mercados financieros, financial markets, commodities, divisas, forex, derivatives, derivados financieros
raise funds, levantar capital, funding round, ronda de financiacion, rondas de inversion, raised capital, seed round, raised money, raise money, =funding, financiacion, financing, ronda de inversion, serie a, series a, conseguir financiacion, captar inversion, investor pitch
fundraising, captacion de fondos, fundraiser, recaudacion de fondos, recaudar fondos, donations, donaciones, donors, captar fondos, recaudacion, crowdfunding, micromecenazgo, donantes socios, patrocinios, sponsorship, patrocinio, sponsors, patrocinadores
billing, facturacion, invoice, factura, invoices, facturas, invoicing, facturar, bills, emitir facturas, billed, send invoices, bill
expenses, gastos, =costs, =costes, =cost, =costos, =coste, expense, expenditure, spending, gasto, =outgoings, =costo
revenue, =ingresos, turnover, cifra de negocio, facturacion anual, annual revenue, income of a company, revenues, ingresos anuales
profit, beneficio, profits, beneficios, margin, margen, rentabilidad, profitability, ganancias, profitable, rentable, margenes, margins, roi, retorno de la inversion, return on investment, ebitda
savings plan, ahorro, pensions, pensiones, pension, plan de pensiones
precio, =price, =prices, precios, pricing, tarifas, tariff, fijacion de precios, price list
economic study, estudio economico, feasibility study, estudio de viabilidad, viabilidad, business case, feasibility, plan de viabilidad
real estate, inmobiliario, property, inmobiliaria, estate agent, agente inmobiliario, realtor, sector inmobiliario, property sales, bienes raices, estate agency, venta de pisos, pisos, sell houses, vender casas, venta de viviendas, property management, letting agent, alquileres, real estate agent, estate agents, rentals of flats, corredor de propiedades, inmuebles, inmueble : =property administrator; =property developer
property administrator, administrador de fincas, administracion de fincas, property manager, comunidades de propietarios, building management
property developer, promotora inmobiliaria, promocion inmobiliaria, property development, promotor inmobiliario, desarrollo inmobiliario
tasador, =valuer, =appraiser, tasaciones, tasacion, tasadora, property valuation, valoracion de inmuebles, appraisal of property
procurement, compras, purchasing, comprador, buyer, aprovisionamiento, jefe de compras, sourcing, compradora, purchaser, purchasing manager, departamento de compras, adquisicion de materiales, buyers, procure, purchase orders, ordenes de compra, pedidos a proveedores
suppliers, proveedores, supplier, proveedor, vendors, vendor, subcontractors, subcontratas, proveedora, third parties, subcontratistas, supplier management, gestion de proveedores, subcontractor, subcontrata
licitacion, =tender, licitaciones, =tenders, concurso publico, rfp, public tender, concursos publicos, bids, bidding, pliegos, pliego, contratacion publica, public procurement
consultant, consultor, consulting, consultoria, consultora, asesor, advisor, adviser, asesora, consultancy, advise, asesorar, asesoramiento, consultants, asesora empresas, consultores, management consultant, advising, strategy consulting, advised, asesorado
risk, riesgo, risks, riesgos, risk management, gestion de riesgos, risk analysis, risk assessment, analisis de riesgos, evaluacion de riesgos, risk manager
`;
