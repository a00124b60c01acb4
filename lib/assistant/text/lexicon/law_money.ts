/**
 * Law, money, insurance and property: posts, tasks and papers, in both languages.
 *
 * @module
 */

/** As in `technology.ts`; `=lawyer` is the line that begins with "lawyer". */
export const LAW_MONEY = `
legal, juridico, law, =derecho, legal sector, sector legal, legal matters, asuntos legales, leyes, legally, legal work, legal department, departamento juridico, mundo juridico : =lawyer; =judge; =notary; =paralegal; =court; =law firm; =litigation; =compliance; =intellectual property; =legal advice; =data protection; =mediator; =contract drafting
lawyer, abogado, solicitor, attorney, barrister, abogacia, =letrado, =letrada, counsel, jurista, in-house counsel, practise law, ejercer la abogacia, defend people, defend clients, defender a clientes : =criminal law; =labour law; =tax law; =family law; =company law; =immigration law
judge, juez, jueces, magistrado, magistrate
prosecutor, public prosecutor, ministerio fiscal, fiscalia, district attorney
notary, notary public, escritura publica, notarial
paralegal, asistente juridico, legal assistant, asistente legal, legal secretary, pasante
procurador, procurador de los tribunales, procuradora
court, tribunal, juzgado, courtroom, judicial, corte suprema, audiencia provincial, supreme court, judiciary, poder judicial, court of law, law court, corte de justicia
court clerk, oficial de juzgado, letrado de la administracion de justicia, auxilio judicial, bailiff
law firm, bufete, despacho de abogados, firma legal, legal practice
litigation, litigio, lawsuits, pleitos, juicio, trial lawyer, demandas judiciales, go to court, contencioso, represent clients in court, defended clients
criminal law, derecho penal, penalista, penal, criminal lawyer, delitos
labour law, derecho laboral, employment law, laboralista, labor law, derecho del trabajo
tax law, derecho fiscal, fiscalista, tax lawyer, derecho tributario
family law, derecho de familia, divorces, divorcios
company law, derecho mercantil, corporate law, mercantil, mercantilista, commercial law
mergers and acquisitions, =mergers, fusiones, fusiones y adquisiciones, m&a, due diligence
immigration law, extranjeria, derecho de extranjeria, immigration lawyer
intellectual property, propiedad intelectual, copyright, derechos de autor, trademark, marcas registradas, propiedad industrial
patent, patents, patentes, invention, invencion, patent pending
contract drafting, redaccion de contratos, drafting contracts, revision de contratos, review contracts, contract negotiation, negociacion de contratos, contract management, gestion de contratos
legal advice, asesoramiento juridico, asesoria juridica, legal counsel, legal aid, asesor legal, consejo legal, asesoria legal
mediator, mediador, mediation, mediacion, conflict resolution, resolucion de conflictos, =mediar, mediate, resolver conflictos, conciliation, conciliacion de partes
arbitration, arbitraje, arbitrator
compliance, cumplimiento normativo, regulatory, normativa, regulations, regulacion, compliance officer, reglamento, legal requirements, requisitos legales, regulated
data protection, proteccion de datos, gdpr, rgpd, privacy, privacidad, data privacy, lopd, dpo, delegado de proteccion de datos, personal data, datos personales, confidential data
anti-money laundering, blanqueo de capitales, aml, kyc, money laundering, prevencion del blanqueo
fraud, fraude, fraud detection, deteccion de fraude, antifraude, fraud prevention
finance, financial, =financiero, =financiera, =financieros, =financieras, financial sector, sector financiero, money matters, financial services, servicios financieros : =bank; =insurance; =accounting; =audit; =investment; =tax; =financial analyst; =treasury; =fintech; =stock exchange; =financial controller; =lending; =payments; =payroll; =budget; =cfo; =financial advisor; =billing
bank, banco, bancario, bank branch, sucursal bancaria, entidad financiera, caja de ahorros, savings bank, bank teller, cajero de banco, entidad bancaria, banking : =private banking; investment bank/investment banking/banca de inversion
private banking, banca privada, wealth management, gestion de patrimonios, gestion patrimonial
fintech, neobanco, neobank, financial technology, tecnologia financiera
payments, pagos, payment processing, pasarela de pago, cobros, medios de pago, payment gateway, cobros y pagos
lending, =prestamos, =prestamo, loans, loan, creditos bancarios : =mortgage; microcreditos/microcredit/microcredits/microfinance; credit analysis; credit risk/riesgo de credito; analisis de riesgos crediticios
mortgage, mortgages, hipoteca, hipotecas, hipotecario, home loan
debt collection, recobro, collections of debts, gestion de impagos, impagados, unpaid invoices, cobro de deudas, reclamacion de deudas, debtors, morosidad, deudores
insurance, =seguro, =seguros, insurer, aseguradora, insurance company, compania de seguros, =polizas, policyholders, =poliza, insurance policy : =insurance broker; =actuary; =claims adjuster; =underwriter
insurance broker, corredor de seguros, agente de seguros, insurance agent, correduria, mediador de seguros, correduria de seguros
actuary, actuarial
claims adjuster, perito de seguros, claims handler, tramitador de siniestros, siniestros, insurance claims, partes de accidente, loss adjuster, perito, peritaje, tramitacion de siniestros
underwriter, suscriptor de seguros, suscripcion de riesgos
accounting, contabilidad, bookkeeping, contable, accountant, accounts department, llevar las cuentas, accountancy, llevar la contabilidad, libros contables, keep the books, teneduria de libros, contador publico, =contadora, did the books, asientos contables, balances contables, =contador : accounts payable/cuentas a pagar/cuentas por pagar; accounts receivable/cuentas por cobrar/cuentas a cobrar; general ledger/libro mayor; month-end close/cierre contable/cierres mensuales/cierre mensual
financial statements, estados financieros, balance sheet, cuenta de resultados, cuentas anuales, profit and loss, p&l, cuenta de explotacion, balance general, ifrs, niif, annual accounts, income statement
audit, auditoria, auditor, big four : external audit/external auditor/auditoria externa; internal audit/internal auditor/auditoria interna
audit firm, big four firms, firma de auditoria : deloitte; kpmg; pwc; ernst & young/ey; bdo; grant thornton; mazars
tax, impuestos, taxes, fiscalidad, tax returns, declaracion de la renta, tributario, declaraciones de impuestos, tax advice, asesoria fiscal, asesor fiscal, tax advisor, hacienda, tax filing, taxation, tax consultant, =tributos, tax declaration : vat/iva; irpf/income tax; corporation tax/impuesto de sociedades
accounting office, gestoria, asesoria contable, asesoria de empresas, gestor administrativo, asesoria laboral
payroll, =nomina, =nominas, seguros sociales, confeccion de nominas, pay slips, payslips, wages processing, gestion de nominas, pay salaries, pagar nominas, pago de nominas
treasury, tesoreria, cash flow, flujo de caja, tesorero, treasurer, liquidity, liquidez, cash management
budget, presupuesto, presupuestario, budget responsibility, control presupuestario, manage money, spending plan, presupuestaba
financial analyst, analista financiero, financial analysis, analisis financiero, financial modelling, modelos financieros, financial model, valuation, valoracion de empresas, valoraciones
financial controller, controller financiero, control de gestion, management control, =controller, =controlling, controller de gestion, =controllers, cost control, control de costes
cfo, director financiero, finance director, chief financial officer, head of finance, jefe de administracion y finanzas
financial advisor, asesor financiero, financial adviser, financial planning, planificacion financiera, gestor de fondos, fund manager, financial planner
investment, inversion, invest, invertir, investor, inversor, portfolio management, gestion de carteras, asset management, gestion de activos, =funds, fondos de inversion : venture capital/capital riesgo; private equity; hedge fund/hedge funds; angel investor/business angel
stock exchange, bolsa de valores, stocks, stock market, mercado de valores, shares trading, trading, broker de bolsa, valores bursatiles, =securities, bursatil, mercados financieros, financial markets, commodities, divisas, forex, derivatives, derivados financieros
raise funds, levantar capital, funding round, ronda de financiacion, rondas de inversion, raised capital, seed round, raised money, =funding, financiacion, financing, serie a, conseguir financiacion, captar inversion, investor pitch
fundraising, captacion de fondos, recaudacion de fondos, recaudar fondos, donations, donaciones, donors, captar fondos, recaudacion, crowdfunding, micromecenazgo, donantes socios, patrocinios, sponsorship, sponsors, patrocinadores
billing, facturacion, invoice, factura, invoices, facturas, invoicing, emitir facturas, send invoices
expenses, gastos, =costs, =costes, =cost, =costos, =coste, expenditure, spending, =outgoings, =costo
revenue, =ingresos, turnover, cifra de negocio, facturacion anual, annual revenue, income of a company, ingresos anuales
profit, beneficio, margin, margen, rentabilidad, profitability, ganancias, profitable, rentable, roi, retorno de la inversion, return on investment, ebitda
savings plan, ahorro, pensions, plan de pensiones
precio, =price, =prices, pricing, tarifas, tariff, fijacion de precios, price list
economic study, estudio economico, feasibility study, estudio de viabilidad, viabilidad, business case, feasibility, plan de viabilidad
real estate, inmobiliario, property, estate agent, agente inmobiliario, realtor, sector inmobiliario, property sales, bienes raices, estate agency, venta de pisos, sell houses, vender casas, venta de viviendas, property management, letting agent, alquileres, real estate agent, rentals of flats, corredor de propiedades, inmuebles, =pisos : =property administrator; =property developer
property administrator, administrador de fincas, administracion de fincas, property manager, comunidades de propietarios, building management
property developer, promotora inmobiliaria, promocion inmobiliaria, property development, desarrollo inmobiliario
tasador, =valuer, =appraiser, tasaciones, property valuation, valoracion de inmuebles, appraisal of property
procurement, compras, purchasing, comprador, buyer, aprovisionamiento, jefe de compras, sourcing, purchasing manager, departamento de compras, adquisicion de materiales, procure, purchase orders, ordenes de compra, pedidos a proveedores
suppliers, proveedores, vendors, supplier management, gestion de proveedores
subcontractors, subcontratas, subcontratistas, subcontracting
licitacion, =tender, =tenders, concurso publico, rfp, public tender, bids, bidding, pliegos, contratacion publica, public procurement
consultant, consultor, =consulting, consultoria, asesor, advisor, adviser, consultancy, asesora empresas, management consultant, strategy consulting
risk, riesgo, risk management, gestion de riesgos, risk analysis, risk assessment, analisis de riesgos, evaluacion de riesgos, risk manager
`;
