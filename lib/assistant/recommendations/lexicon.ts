/**
 * Skills as job postings name them, in Spanish and English, and which of them are near to which.
 *
 * @module
 */

/** A skill that postings ask for. */
export interface Term {
  /** How both languages call it, or the two names. */
  names: { es: string; en: string };
  /** Whoever knows one of a family has little way to go to the others; null stands alone. */
  family: string | null;
  /** Knowing it is knowing this as well: PostgreSQL is SQL. */
  broader: string | null;
}

/**
 * A line for each family: `family: skill; skill`. Of a skill: its name, or `Spanish / English`; then `, other spelling`.
 * `=` before a spelling: only with these capitals, since it is an ordinary word otherwise. `< name`: what it is a kind of.
 */
const LINES = `
relational: SQL; PostgreSQL, postgres < SQL; MySQL, mariadb < SQL; SQLite < SQL; SQL Server, mssql, t-sql < SQL; Oracle Database, =Oracle, pl/sql < SQL
document: MongoDB, mongo; Cassandra; DynamoDB; Redis; Elasticsearch, elastic search, opensearch; Neo4j; Firebase, firestore
languages: JavaScript, =JS, ecmascript; TypeScript, =TS < JavaScript; Python; Java; Kotlin; Scala; C#, c sharp, csharp; .NET, =NET, dotnet, asp.net; C++, cpp; =C; =Go, golang; =Rust; Ruby; PHP; =Swift; Elixir; Erlang; Haskell; Clojure; Perl; =R; MATLAB; COBOL; =Dart; Lua; Bash, shell script, shell scripting
frontend: =React, reactjs, react.js, react native < JavaScript; Vue, vuejs, vue.js < JavaScript; Angular, angularjs < JavaScript; Svelte, sveltekit < JavaScript; Preact < JavaScript; Next.js, nextjs < JavaScript; jQuery < JavaScript
page: HTML, html5; CSS, css3, =SASS, scss, tailwind; Accesibilidad web / Web accessibility, wcag, accesibilidad, accessibility, a11y; Diseño adaptable / Responsive design, diseño responsive, responsive
server: Node.js, nodejs, =Node < JavaScript; =Deno < JavaScript; Express.js, =Express, expressjs < JavaScript; NestJS < JavaScript; =Spring, Spring Boot, springboot < Java; Django < Python; =Flask < Python; FastAPI < Python; Ruby on Rails, =Rails < Ruby; Laravel < PHP; Symfony < PHP
interfaces: API REST / REST APIs, restful, rest api, apis rest, rest apis, api rest, =REST; GraphQL; gRPC; OpenAPI, swagger; WebSockets, websocket
cloud: AWS, amazon web services; Azure; Google Cloud, gcp, google cloud platform
containers: Docker; Kubernetes, k8s < Docker; Podman; =Helm < Kubernetes
infrastructure: Terraform; Ansible; Pulumi; CloudFormation; =Puppet
delivery: CI/CD, integracion continua, continuous integration, continuous delivery, despliegue continuo; GitHub Actions < CI/CD; GitLab CI < CI/CD; Jenkins < CI/CD; CircleCI < CI/CD
systems: Linux, unix; Redes / Networking, redes informaticas, computer networks, tcp/ip; Windows Server; Nginx; Observabilidad / Observability, prometheus, grafana, datadog, opentelemetry
versions: Git, github, gitlab
testing: Pruebas automatizadas / Automated testing, pruebas unitarias, unit testing, unit tests, test automation, automated tests, tdd; =Jest < Automated testing; =Playwright < Automated testing; =Cypress < Automated testing; Selenium < Automated testing; JUnit < Automated testing; Pytest < Automated testing; QA, control de calidad de software, quality assurance
messages: Kafka; RabbitMQ; MQTT
data: Análisis de datos / Data analysis, analisis de datos, data analytics, analytics, analitica de datos; Pandas < Python; NumPy < Python; =Excel, hojas de calculo, spreadsheets; Power BI, powerbi; Tableau; =Looker; Estadística / Statistics, statistical analysis, analisis estadistico; =SPSS; =SAS; =Stata
pipelines: Ingeniería de datos / Data engineering, etl, elt, data pipelines, canalizaciones de datos; =Spark, pyspark, apache spark; Airflow; dbt; Snowflake < SQL; BigQuery < SQL; Databricks
learning: Aprendizaje automático / Machine learning, ml, aprendizaje de maquina; Aprendizaje profundo / Deep learning, redes neuronales, neural networks < Machine learning; PyTorch < Machine learning; TensorFlow, keras < Machine learning; scikit-learn, sklearn < Machine learning; Procesamiento de lenguaje natural / Natural language processing, nlp, pln < Machine learning; Modelos de lenguaje / Large language models, llm, llms, modelos generativos, generative ai, ia generativa, prompt engineering; Visión por computador / Computer vision, vision artificial < Machine learning
mobile: Android; iOS; =Flutter; SwiftUI; Xamarin
security: Ciberseguridad / Cybersecurity, seguridad informatica, information security, seguridad de la informacion; OAuth, openid connect, oidc; Pruebas de penetración / Penetration testing, pentesting, pentest < Cybersecurity; ISO 27001; Criptografía / Cryptography
design: Figma; Diseño de interfaces / UI design, interface design, =UI, diseño ui; Experiencia de usuario / User experience, =UX, diseño ux, ux design; Investigación con usuarios / User research; Photoshop; Illustrator; InDesign; AutoCAD; Diseño gráfico / Graphic design; =Blender; SolidWorks
architecture: Microservicios / Microservices, arquitectura de microservicios; Arquitectura de software / Software architecture, system design, diseño de sistemas; Programación orientada a objetos / Object-oriented programming, oop, poo; Algoritmos / Algorithms, data structures, estructuras de datos; Sistemas distribuidos / Distributed systems
embedded: Sistemas embebidos / Embedded systems, embedded, firmware, sistemas empotrados; Arduino; Raspberry Pi; FPGA, vhdl, verilog; PLC, automatas programables
agile: Metodologías ágiles / Agile methods, agile, agil, metodologia agil, metodologias agiles; Scrum < Agile methods; Kanban < Agile methods; Jira; =SAFe
management: Gestión de proyectos / Project management, gestion de proyecto, project manager, pmp; Gestión de productos / Product management, product owner, product manager; Liderazgo de equipos / Team leadership, liderazgo, leadership, team lead, liderar equipos, people management, gestion de equipos; Gestión de presupuestos / Budget management, presupuestos, budgeting; Planificación estratégica / Strategic planning, planificacion estrategica
people: Comunicación / Communication, communication skills, habilidades de comunicacion, habilidades comunicativas; Trabajo en equipo / Teamwork, team player, team work; Mentoría / Mentoring, mentor, mentorship; Negociación / Negotiation; Resolución de problemas / Problem solving, problem-solving; Hablar en público / Public speaking, presentaciones orales; Atención al cliente / Customer service, customer support, soporte al cliente
business: Ventas / Sales, ventas b2b, b2b sales; =CRM, salesforce, hubspot; Marketing digital / Digital marketing, mercadotecnia digital, marketing online; SEO, posicionamiento web; Google Analytics; Redes sociales / Social media, community management; Redacción de contenidos / Content writing, copywriting, redaccion; Correo comercial / Email marketing
money: Contabilidad / Accounting, bookkeeping; Finanzas / Finance, financial analysis, analisis financiero; =SAP; Auditoría / Auditing, audit; Nóminas / Payroll, nomina; Facturación / Invoicing, billing; Fiscalidad / Taxation, impuestos; Control de gestión / Management control; QuickBooks
care: Enfermería / Nursing; Primeros auxilios / First aid; Docencia / Teaching, enseñanza; Diseño instruccional / Instructional design; Psicología / Psychology; Trabajo social / Social work
operations: Logística / Logistics; Cadena de suministro / Supply chain, supply chain management; Compras / Procurement; Control de calidad / Quality control; =Lean, lean manufacturing; Six Sigma; Prevención de riesgos laborales / Occupational safety, prl; Carné de conducir / Driving licence, driver's license, carnet de conducir, permiso de conducir
law: Protección de datos / Data protection, rgpd, gdpr; Derecho laboral / Employment law; Contratos / Contract law, contratos mercantiles; Propiedad intelectual / Intellectual property
languages spoken: Inglés / English; Español / Spanish, castellano; Francés / French; Alemán / German; Portugués / Portuguese; Italiano / Italian; Catalán / Catalan; Chino / Chinese, mandarin; Árabe / Arabic
`;

/** A way to write a skill. */
export interface Spelling {
  text: string;
  /** Only with these capitals. */
  isExact: boolean;
  /** Its English name. */
  skill: string;
}

/** Families whose members stand side by side and do not help with each other: whoever speaks English does not nearly speak Chinese. */
const LOOSE = new Set([
  "languages",
  "languages spoken",
  "people",
  "care",
  "law",
  "operations",
  "money",
  "business",
  "page",
  "systems",
  "design",
  "security",
  "management",
]);

/** All skills by their English names, and how they are written. */
export const { terms, spellings } = readLines(LINES);

function readLines(lines: string) {
  const terms = new Map<string, Term>();
  const spellings: Spelling[] = [];
  for (const line of lines.trim().split("\n")) {
    const colon = line.indexOf(":");
    const family = line.slice(0, colon).trim();
    for (const part of line.slice(colon + 1).split(";")) {
      const [written = "", broader = null] = part.split(" < ");
      const [first = "", ...others] = written.split(",").map((one) =>
        one.trim()
      );
      const [es = "", en = es] = first.replace(/^=/, "").split(" / ");
      terms.set(en, {
        names: { es, en },
        family,
        broader: broader?.trim() ?? null,
      });
      const names = first.startsWith("=") ? [`=${en}`] : [...new Set([es, en])];
      for (const text of [...names, ...others]) {
        const isExact = text.startsWith("=");
        spellings.push({ text: text.replace(/^=/, ""), isExact, skill: en });
      }
    }
  }
  return { terms, spellings };
}

/** Skills from which one is near: its kinds, what it is a kind of, and its family, where knowing one helps with the others. */
export function nearTo(skill: string): string[] {
  const term = terms.get(skill);
  if (!term) return [];
  const isFamily = term.family !== null && !LOOSE.has(term.family);
  return [...terms].filter(([name, one]) =>
    name !== skill && (
      one.broader === skill || term.broader === name ||
      isFamily && one.family === term.family
    )
  ).map(([name]) => name);
}
