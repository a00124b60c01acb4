/**
 * Technologies by what they are: who asks for databases is answered by PostgreSQL, not the other way round.
 *
 * @module
 */

/** `words for the kind : members`; a member's other names stand after slashes. Both languages share a line. */
export const TECHNOLOGY = `
database, base de datos, data store, almacen de datos, sql database, relational, relacional, rdbms, dba : postgresql/postgres/psql; mysql; mariadb; sqlite; oracle; sql server/mssql/t-sql; db2; mongodb/mongo; redis; cassandra; dynamodb; couchdb; neo4j; elasticsearch/elastic/opensearch; duckdb; clickhouse; snowflake; bigquery; redshift; firestore/firebase; supabase; cockroachdb; influxdb; timescaledb; postgis; sql; nosql; access; key-value store; object storage
nosql, document database, documental : mongodb; cassandra; dynamodb; couchdb; redis; firestore
relational, relacional, sql : postgresql; mysql; mariadb; sqlite; oracle; sql server; db2
geographic, spatial, geospatial, gis, geografica, espacial, geoespacial, sig, mapping, cartografia, cartography, mapas, maps : postgis; geojson; qgis; arcgis; leaflet; mapbox; openlayers; google maps/googlemaps; topographic
programming language, lenguaje de programacion, lenguaje, language to code, coding language : python; javascript/js; typescript/ts; java; c++/cpp; c#/csharp; c; go/golang; rust; ruby; php; kotlin; swift; scala; haskell; elixir; erlang; clojure; perl; r; matlab; julia; dart; lua; cobol; fortran; objective-c; visual basic/vb/vba; bash/shell; powershell; groovy; f#; ocaml; solidity; assembly/ensamblador; abap; apex; sql; html; delphi; zig
scripting, scripts, guiones, automatizacion, automation, automate, automatizar : bash; python; powershell; ansible; perl; zapier; rpa; automated; automatice
framework, frameworks, marco de trabajo, library, libreria : react; angular; vue/vue.js/vuejs; svelte/sveltekit; next.js/nextjs; nuxt; django; flask; fastapi; rails/ruby on rails; laravel; symfony; spring/spring boot; express; nestjs; .net/dotnet/asp.net; preact; ember; jquery; bootstrap; tailwind/tailwind css; redux; flutter; react native; ionic; electron; qt; gatsby; astro; fresh; remix; hibernate; d3.js/d3; three.js; storybook
frontend, front end, front-end, ui, uis, user interface, interfaz, interfaces, cliente web, web development, desarrollo web, web developer, desarrolladora web, desarrollador web, web page, pagina web, website, sitio web : react; angular; vue; svelte; preact; next.js; html; css; javascript; typescript; tailwind; redux; webpack; vite; jquery; storybook; sass; bootstrap; responsive; web components; panel; dashboard; components; componentes; jsx
backend, back end, back-end, server side, server-side, lado del servidor, servidor, server, api, servicios : node.js/node/nodejs; express; django; flask; fastapi; rails; laravel; spring; .net; php; rest api/rest apis/api rest/rest; graphql; grpc; microservices/microservicios; postgresql; api; apis; nestjs; service; servicio
full stack, full-stack, fullstack : full stack; frontend; backend
cloud, nube, cloud provider, cloud platform, cloud computing, hosting, proveedor de nube : aws/amazon web services; azure/microsoft azure; gcp/google cloud; heroku; vercel; netlify; cloudflare; digitalocean; openstack/openstack swift; s3; lambda; ec2; rackspace; kubernetes; cloud storage; ibm cloud; oracle cloud; serverless
aws, amazon web services : s3; lambda; ec2; dynamodb; redshift; cloudformation
infrastructure, infraestructura, infra, infrastructure as code, infraestructura como codigo, iac, platform, plataforma : terraform; pulumi; ansible; cloudformation; docker; kubernetes; aws; prometheus; s3; nginx; helm
devops, operations, operaciones, operacion, sysadmin, system administration, administracion de sistemas, sre, deployment, despliegue, release, releases : docker; kubernetes/k8s; terraform; ansible; jenkins; github actions; gitlab ci/gitlab; ci/cd; ci cd; ci; continuous integration/integracion continua; continuous delivery/continuous deployment/entrega continua/despliegue continuo; helm; nginx; prometheus; grafana; deployment pipeline; circleci; travis; linux
container, containers, contenedor, contenedores, orchestration, orquestacion : docker; kubernetes; podman; helm; openshift
ci, ci/cd, ci cd, continuous integration, integracion continua, continuous delivery, build pipeline, pipeline, entrega continua, despliegue continuo : github actions; jenkins; gitlab ci; circleci; travis; azure devops; deployment pipeline
monitoring, monitorizacion, monitoreo, observability, observabilidad, metrics, metricas, alerting, alertas : prometheus; grafana; datadog; new relic; kibana; sentry; nagios; opentelemetry; splunk; alerts; avisos
streaming, stream processing, tiempo real, real time, real-time, message queue, messaging, cola de mensajes, event-driven, eventos, event streaming, streaming data : apache kafka/kafka; rabbitmq; pulsar; kinesis; flink; mqtt; websockets/websocket; spark streaming; continuous ingestion; ingesta continua; nats; sqs
data pipeline, data pipelines, canal de datos, canales de datos, data engineering, ingenieria de datos, etl, elt, ingestion, ingesta, flujo de datos, big data, data platform : dbt; airflow; spark/apache spark; hadoop; databricks; kafka; snowflake; dagster; prefect; fivetran; luigi; flink; hive
data science, ciencia de datos, data scientist, cientifica de datos, data analysis, analisis de datos, analytics, analitica, analista de datos, data analyst, statistics, estadistica : pandas; numpy; scikit-learn; r; jupyter; spss; sas; stata; bayesian statistics/estadistica bayesiana; matlab; python; duckdb; tableau; power bi
machine learning, ml, aprendizaje automatico, deep learning, aprendizaje profundo, ai, artificial intelligence, ia, inteligencia artificial, neural networks, redes neuronales, modelo entrenado, model trained, trained model : tensorflow; pytorch; keras; scikit-learn; llm/llms/large language models; chatgpt/gpt/openai; nlp/natural language processing/procesamiento de lenguaje natural; computer vision/vision artificial; hugging face; langchain; xgboost; copilot; generative ai; rag; machine learning
data visualisation, data visualization, visualizacion, visualizacion de datos, visualizar, visualise, visualize, charts, graficos, dashboards, cuadros de mando : d3.js; tableau; power bi; grafana; looker; plotly; matplotlib; mapas; maps; mapa; map; metabase; excel charts
mobile, mobile app, mobile development, aplicacion movil, apps moviles, desarrollo movil, movil, app, apps, smartphone, phone app, telefono : android; ios/iphone; swift; kotlin; react native; flutter; ionic; field app; aplicacion de campo; pwa; mobile app; service workers; on the phone; en el telefono; en el movil; cheapest phone
ios, iphone, apple : swift; objective-c
offline, sin conexion, sin internet, without internet, sin red, without network, without a network, sin cobertura, without coverage, no internet, no wifi, no signal, slow connection, offline-first, desconectado, wifi : service workers; offline; sin cobertura; without coverage; sin red; without a network; works offline
testing, test, tests, pruebas, unit test, unit tests, pruebas unitarias, test automation, tdd, qa, quality assurance, control de calidad : jest; cypress; playwright; selenium; junit; pytest; mocha; vitest; test coverage; unit and integration tests; testing; keyboard test; usability test; lighthouse
security, seguridad, cybersecurity, ciberseguridad, seguridad informatica, infosec : oauth; sso; 2fa/mfa/two factor/second factor/segundo factor/doble factor; authentication/autenticacion; encryption/cifrado; penetration testing/pentesting; firewall; iso 27001; soc 2; siem; owasp; jwt; gdpr security
login, sign in, inicio de sesion, authentication, autenticacion, auth, identity, identidad, iniciar sesion : oauth; sso; 2fa; saml; jwt; keycloak; auth0; openid
architecture, arquitectura, software architecture, system design, diseno de sistemas : microservices; monolith/monolito; event sourcing; serverless; distributed systems/sistemas distribuidos; architecture; architected; domain driven design; cqrs; design reviews
microservices, microservicios : microservices
distributed systems, sistemas distribuidos, distributed, distribuido : consensus/consenso; raft; paxos; replication/replicacion; kafka; consistency; sharding; geo-replicated; multi-region; distributed storage; cluster
search engine, full-text search, buscador, busqueda, search, text search, texto completo : elasticsearch; solr; lucene; algolia; full-text search; buscador; opensearch
storage, almacenamiento : s3; object storage; tiered storage; distributed storage; erasure coding; disk; storage; object store
compression, compresion, codec : mpeg; mp4; gif; lossless; zip; middle-out
iot, internet of things, internet de las cosas, sensors, sensores, sensor, embedded, embebido, hardware, electronica, electronics, microcontroller, microcontrolador : mqtt; arduino; raspberry pi; esp32; plc; scada; zigbee; lora
web server, servidor web : nginx; apache; caddy; iis
operating system, sistema operativo : linux; windows; macos; ubuntu; debian; unix; android; ios; red hat
version control, control de versiones : git/github; gitlab; bitbucket; svn/subversion; mercurial; perforce
cms, gestor de contenidos, content management : wordpress; drupal; joomla; contentful; strapi; sanity; ghost; magento; prestashop; shopify
ecommerce, e-commerce, comercio electronico, tienda online, tienda en linea, online store, online shop : shopify; magento; woocommerce; prestashop; amazon seller; stripe
erp, crm, business software, gestion empresarial : sap; salesforce; odoo; dynamics; netsuite; hubspot; navision; sage; oracle erp; zoho
project management tool, gestion de proyectos, project tool, issue tracker : jira; trello; asana; notion; monday; ms project; confluence; linear; basecamp
methodology, metodologia, agile, agil, metodologias agiles, way of working : scrum; kanban; lean; safe; waterfall/cascada; extreme programming/xp; six sigma; prince2; agile; pair programming
design tool, herramienta de diseno, herramientas de diseno, prototyping, prototipado, prototype, prototipo, design software, graphic design, diseno grafico, wireframe : figma; sketch; adobe xd; photoshop; illustrator; indesign; invision; canva; adobe; after effects; framer; balsamiq; prototyping; blender; autocad; solidworks
animation, animacion, motion graphics, 3d, video editing, edicion de video : after effects; blender; maya; premiere; cinema 4d; unity; final cut
ux, user experience, experiencia de usuario, usability, usabilidad, ui/ux, ux ui, ux/ui, product design, diseno de producto : user research/investigacion de usuarios; figma; prototyping; user interviews; wireframe; design systems/sistemas de diseno; ux designer; product designer; interaction design; human-computer interaction/interaccion persona-ordenador; interaction; service design; usability test
game development, games, game, videojuegos, videojuego, gaming, gamedev, juegos : unity; unreal/unreal engine; godot; game design; phaser
office software, ofimatica, hojas de calculo, spreadsheet, spreadsheets, office suite, office : excel; word; powerpoint; google sheets; outlook; microsoft office; libreoffice; vba
blockchain, cadena de bloques, crypto, web3, criptomonedas, cryptocurrency : ethereum; bitcoin; solidity; nft; smart contracts
accessibility, accesibilidad, accesible, a11y, accessible, wcag, screen reader, lector de pantalla, screen readers, lectores de pantalla, disability, discapacidad, blind, ciegas, ciegos, disabled : wcag/wcag 2.1; aria; voiceover; nvda; screen readers; accesibilidad web; blind readers; keyboard test; texto alternativo
performance, rendimiento, speed, velocidad, optimization, optimizacion, optimise, optimize, fast, rapido, faster, latency, latencia, optimised, optimized, slow, response time : caching; load time; reduced; lighthouse; latency; bundle size; p99; optimized; rebalance time; per second; por segundo; website performance
scale, scalability, escalabilidad, scaling, escalar, high traffic, large scale, gran escala, large-scale, millions : microservices; scalable; large-scale; 10m; millions; petabyte; exabyte; scaling
migration, migracion, migrate, migrar, migrated, rewrite, modernise, modernize, modernizar, legacy, heredado, moved, reescribir, monolith : migration; rewritten; rebuilt; rehice; moved; replaced
web technology, web technologies, tecnologias web : html; css; javascript; react; svelte; typescript; websockets
code, coding, codigo, program, programar, programming, programacion, developer, desarrollador, coder, programmer, programador, programa, software development, desarrollo de software, hands-on, write code, escribe codigo, codebase : html; css; codebase; python; javascript; typescript; java; c++; go; rust; html; css; svelte; codebase; software engineer; software developer; web developer; programmer; full-stack developer; pull request; ruby; php; react
open source, codigo abierto, software libre, open licence, licencia abierta, open license, free software, oss, open-source, open product, producto abierto : open source; github; mit license; gpl; apache license; open licence; upstreamed; open standard; abierto; public repository
documentation, documentacion, technical writing, redaccion tecnica, docs : documented; documentation site; storybook; readme; documentada; documentados
git, github, gitlab, bitbucket
nginx, web server
tech stack, stack, technology, tecnologia, tecnologias, technologies, tool, tools, herramienta, herramientas, programas, software used : python; javascript; typescript; java; go; rust; react; node.js; postgresql; docker; svelte; figma; django; preact; svelte; kafka; terraform; mqtt; html; sap; excel; vue; dbt
`;
