/**
 * What words tell, in both languages: groups of words that stand for one thing. Their names are the reasons that the
 * inbox shows.
 *
 * @module
 */

/** A text as it is looked at: lower case, without accents, one space between words. */
export function plainText(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{Mn}+/gu, "")
    .replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
}

/** Whether a group speaks; `text` as `plainText()` makes it. */
export type Sign = readonly [name: string, pattern: RegExp];

/** What a message may be about. */
export const signs: readonly Sign[] = [
  [
    "hiring",
    /\b(hir(?:e|ing) (?:a|an|our|like|for|senior|junior)|hiring|recruit\w*|headhunt\w*|headcount|talent acquisition|sourc(?:e|ing) (?:engineers|candidates|people)|contratando|reclut\w*|seleccion de personal|proceso de seleccion|caza ?talentos|recursos humanos|human resources|rr ?hh)\b/,
  ],
  [
    "position",
    /\b(vacanc\w+|vacante\w*|job|jobs|position\w*|opening|open role\w*|role of|role|puesto\w*|plaza\w*|posicion|empleo|cargo|convocatoria de plazas?|internship|practicas|pasantia|beca\w*|lectureship\w*|postdoc\w*|posdoc\w*)\b/,
  ],
  [
    "employment",
    /\b(salar\w+|sueldo\w*|nomina|payroll|benefits|prestaciones|equity|rsu|stock options|contrato (?:indefinido|fijo|laboral)|permanent (?:contract|job|role|position)|full[ -]?time|part[ -]?time|jornada (?:completa|parcial)|media jornada|tiempo completo|notice period|preaviso|relocat\w+|mudanza|visa|onsite|on-site|hybrid|hibrido|four[ -]day week|semana de cuatro dias|holidays|vacaciones|incorporacion|incorporar\w*|starting date)\b/,
  ],
  [
    "interview",
    /\b(interview for|(?:technical|second|first|job|round|your) interview|interview|entrevista (?:tecnica|de trabajo|para)|segunda entrevista|entrevista|candidat\w+|applicants?|your application|tu candidatura|su solicitud|aplicaste|offer letter|hiring manager|shortlist\w*|panel)\b/,
  ],
  [
    "profile",
    /\b(your (?:profile|cv|resume|career|github|linkedin|experience)|tu (?:perfil|cv|curriculum|trayectoria|experiencia|linkedin)|su (?:perfil|curriculum|trayectoria)|hoja de vida|curriculum|resume|cv|open to (?:work|new|offers)|abierta? a (?:ofertas|nuevas))\b/,
  ],
  [
    "join_us",
    /\b(join (?:us|our team|our company|the company)|work (?:with|for) us|unir(?:te|se) a (?:nosotros|nuestro equipo)|trabajar con nosotr\w+|te vienes|desk for you|hueco para ti|our team|nuestro equipo|engineering manager|cto|founding engineer)\b/,
  ],
  [
    "quote",
    /\b(quot(?:e|ation|ations)|estimate\w*|presupuesto\w*|cotizacion\w*|cotizar|proposal for|propuesta economica|request for proposal\w*|rfp|solicitud de ofertas|tender|licitacion|pliegos?|oferta economica)\b/,
  ],
  [
    "price",
    /\b(how much|what(?:'s| is| would| are| do)? (?:you|your|u) (?:charge|price|rates?|fee|bill)\w*|your (?:rates?|fees?|price|hourly rate|day rate)|rates?|charge|cuanto (?:cobra\w*|cuesta|costaria|me saldria|saldria|vale|cobrarias)|por cuanto|a cuanto|que precio|precio\w* (?:tien\w*|cerrado)|tarifas?|honorarios|cobra(?:s|rias|ria|n)?|cobrando|tu precio|fixed price|day rate|hourly|por hora|la hora|cost|coste|costo)\b/,
  ],
  [
    "paying",
    /\b(budget|presupuesto de|we pay|i(?:'d| would) pay|paid|pay(?:ing)? (?:you|cash|your)|pagamos|pago|pagaria|te pagaria|pagando|pagar(?:emos|iamos)?|invoic\w+|factura\w*|iva|vat|retainer|iguala|fee|cache|upfront|in advance|por adelantado|savings|ahorros|approved|aprobaron)\b/,
  ],
  [
    "commission",
    /\b(freelanc\w*|contractor\w*|autonom[oa]s?|commission|encargar\w*|encargo|hire you|contratar(?:te|la|lo|le)|book you|client project\w*|external (?:developer|help)|extern[oa]|consultan\w+|consultor\w*|asesor\w*|take (?:it|this|us) on|hacerse cargo|cover for|cubrirlo|outside help)\b/,
  ],
  [
    "build_for_us",
    /\b((?:we|i) (?:need|want|are looking for|'?d like)|need (?:someone|somebody|help)|looking for (?:someone|somebody|a developer|an? \w+ to)|(?:necesit\w+|busc\w+|queremos|quiero|quisiera\w*) (?:a alguien|una? |que|rediseñar|redisenar|hacer|rehacer|quien)|my (?:shop|store|business|studio|practice|gym|clinic|restaurant|company)|our (?:shop|store|website|company|business|firm|site|client)|mi (?:tienda|negocio|taller|gimnasio|consulta|clinica|restaurante|empresa)|nuestr[oa] (?:tienda|web|empresa|negocio|pagina))\b/,
  ],
  [
    "deliverable",
    /\b(website|web ?site|landing page|web page|pagina web|una web|portal|online shop|tienda (?:en linea|online)|e-?commerce|woocommerce|shopify|wordpress|mobile app|app (?:para|for)|logo|branding|illustration|ilustracion|translation|traduccion|traductor\w*|redesign|rediseno|dashboard for|firmware|plugin for us|booking page|reservas|intranet|screens|pantallas)\b/,
  ],
  [
    "together",
    /\b(together|jointly?|juntos|juntas|entre tod[oa]s|en conjunto|conjunt[oa]|collaborat\w+|colabor\w+|co-?author\w*|coautor\w*|co-?edit\w*|co-?found\w*|cofundador\w*|soci[oa]s? tecnic\w|partner\w*|consorti\w+|consorcio|join forces|unimos fuerzas|team(?:ing)? up|hacemos equipo|with you|contigo|a medias|a duo|swap|trueque|merge|upstream|fork)\b/,
  ],
  [
    "stage",
    /\b(give a talk|dar una charla|charla para|your talk at|present (?:your|at)|speaker\w*|ponente\w*|ponencia\w*|keynote|panel about|panel on|mesa redonda|call for (?:speakers|papers|proposals)|meetup\w*|encuentro|user group|grupo de usuarios|conference|congreso|podcast|guest (?:on|editor|in)|invitad[oa]|radio|jury|jurado|hackat\w+|workshop at|stage|escenario|livestream|directo|special issue|numero especial)\b/,
  ],
  [
    "volunteering",
    /\b(volunt\w+|unpaid|no money|nobody is paid|nadie cobra|cero euros|mentor\w*|contribut\w+|contribuir|aportar\w*|pull request\w*|open source|codigo abierto|software libre|gpl|non-?profit project|students|estudiantes|pupils|alumn\w+|school|escuela|instituto|community|comunidad|study group|grupo de estudio|game jam|jam|working group|grupo de trabajo|consortium|erasmus|associated partner)\b/,
  ],
  [
    "invitation",
    /\b(would you (?:like to|join|be willing|be up|consider|come|act|sit|take part)|want to join|fancy|up for it|(?:te|le|os) (?:gustaria|apuntas|animas|sumarias|unirias|propongo|invito)|invitarte|participar(?:ias?)?|shall we|let's|hagamos|hacemos|i(?:'d| would) (?:love|like) to (?:propose|do|make|help|exchange)|we(?:'d| would) (?:love|be thrilled|be happy)|seria un lujo|nos encantaria|nos haria ilusion|podcast|coffee|un cafe|feature)\b/,
  ],
  [
    "asks_how",
    /(?:^|[.!?,:;¿(] ?|\b)(?:how (?:do|did|does|can|come|long|many|to|is|are|should)|why (?:do|did|does|is|are)|what (?:is|are|does|do|was|laptop|font|happens|licen[cs]e|version|the)|which|where can|where do|when do|who wins|como (?:se |hiciste|hago|funciona|haces|es que|lo|deberia|los)|por que (?:eleg\w+|es|no|hay|el|la)?|que (?:significa\w*|quiere decir|licencia|pasa|tipografia|libro|fuente|diferencia|version)|cual (?:es|gana)|cuanto tard\w+|donde (?:puedo|esta|se|suelen)|para que)\b/,
  ],
  [
    "asks_whether",
    /\b(?:is (?:it|there|the|that|your)|are (?:the|they|there|you the)|does (?:it|your|the)|do (?:i|you know)|can i|may i|am i|could you (?:explain|tell)|was there|would (?:it|your|this)|did i|am i allowed|hace falta|se puede|puedo|podrias explicar|tiene (?:licencia|paginacion|subtitulos)|sirve\w*|serviria|funciona en|sigue (?:disponible|activo)|sabes si|hay (?:alguna|version|manera|forma)|es seguro|llego a|me vale|lo estan)\b/,
  ],
  [
    "subject_matter",
    /\b(tutorial|docs|documentation|documentacion|readme|your (?:post|article|piece|essay|book|course|chapter|talk|code|tool|library|script|map|approach|method|dataset|plugin|site)|tu (?:articulo|texto|libro|curso|capitulo|charla|codigo|herramienta|biblioteca|libreria|script|mapa|metodo|plugin|entrada|poster)|licen[cs]e|licencia|version|install\w*|instal\w+|error|figure|figura|section|seccion|footnote|nota al pie|chart|grafico|slides|diapositivas|algorithm\w*|algoritmo\w*|postgres|python|rust|linux|windows|macos|css|js|api)\b/,
  ],
  [
    "curious",
    /\b(question|pregunta|duda|wonder\w*|curious|curiosidad|me pregunto|don't (?:understand|see)|do not understand|did not understand|no (?:entiendo|entendi|veo|encuentro|me quedo claro)|couldn't (?:find|work out)|could not find|recommend|recomiend\w*|recomendarias|advice|consejo|explain|explic\w+)\b/,
  ],
  [
    "thanks",
    /\b(thank\w*|thx|gracias|congrat\w+|felicidades|felicitaciones|enhorabuena|happy (?:birthday|new year)|feliz|cheers|saludo|greetings from|love (?:your|the)|me encant\w+|great (?:site|work|job)|buen trabajo|well done|un abrazo|keep (?:it up|doing)|sigue (?:asi|haciend\w+)|made my|me alegro|lol|jaja\w*)\b/,
  ],
  [
    "fault",
    /\b(typo|errata|broken|rot[oa]|404|does not (?:load|display|open|work)|doesn't (?:load|open|work|show)|stopped working|dejo de funcionar|no (?:carga|abre|se ve|funciona)|se ve mal|outside (?:of )?the screen|fuera de la pantalla|expired|caduc\w+|heads up|ojo|warning|aviso|you (?:meant|wrote|forgot)|querias decir|damaged|danad[oa]|mistake|equivocad[oa])\b/,
  ],
  [
    "personal",
    /\b(remember me|te acuerdas|we met|nos conocimos|old (?:classmate|friend|colleague)|antigu[oa] (?:companer[oa]|amig[oa]|coleg[oa])|sister|hermana|brother|hermano|mum|mom|mama|dad|papa|neighbou?r\w*|vecin[oa]s?|next door|de al lado|umbrella|paraguas|parcel|paquete tuyo|reception|recepcion|conserjeria|front desk|party|fiesta de|see you|nos vemos|passed away|murio|fallec\w+|condol\w+|wedding|boda|dinner|cena|reunion de antiguos|reunion)\b/,
  ],
  [
    "remove_me",
    /\b(remove (?:me|my|it)|take my name|quita(?:r|lo|me)?|delete my|borra mis|unsubscribe|darme de baja|stop using|deja de usar|never gave permission|nunca te di permiso|wrong (?:person|number|address)|persona equivocada|me equivoque|complain\w*|queja|disappointed|decepcionad[oa]|has(?:n't| not) arrived|no ha llegado|ordered|pedi (?:la|el|un)|refund|reembolso|disagree|no estoy de acuerdo)\b/,
  ],
  [
    "trying",
    /^(?:test\w*|prueba\w*|probando|hello|hi|hola|hey|asdf\w*|qwerty?|ping|1234?)[\s.!?\d]*(?:\w{1,8}[\s.!?\d]*){0,4}$/,
  ],
  [
    "security",
    /\b(security (?:hole|issue|bug|problem|vulnerability)|vulnerab\w+|agujero de seguridad|fallo de seguridad|password is visible|contrasena .{0,40}se ve|exposed|sin contrasena|without a password|leak\w*|filtrad[oa]|fake profile|perfil falso|impersonat\w+|suplant\w+)\b/,
  ],
  [
    "ranking",
    /\b(seo|rank\w*|first page|page one|primera pagina|primer lugar|google|keywords?|palabras clave|backlinks?|dofollow|link insertion|guest posts?|sponsored|patrocinad\w+|publicaciones de pago|paid posts?|permanent link|enlace permanente|link (?:must|ha de|debe)|visibilidad|online visibility|online presence|posicionamiento|posicionamos|traffic|trafico|domain authority)\b/,
  ],
  [
    "selling",
    /\b(we (?:offer|provide|supply|manufacture|help (?:founders|businesses|companies|brands|you)|can (?:increase|boost|improve|change))|our (?:services|packages|experts|agency|developers|devs|seo|widget|writers|team of)|ofrecemos|nuestros (?:servicios|paquetes|programadores|expertos|clientes salen)|suministramos|fabricantes?|manufacturer|factory|de fabrica|catalog(?:ue|o)?|affordable|precios accesibles|buen precio|wholesale|por mayor|free (?:trial|audit|samples|sample|video)|prueba gratis|muestras gratis|auditoria gratis|dias gratis|days free|discount|descuento|% off|limited time|tiempo limitado|solo hoy|today only|until midnight|hasta medianoche|no strings|sin compromiso|cancel anytime|no contract|sin permanencia|or (?:they|you) don't pay|o no pagan?|outsourc\w+|externaliz\w+|white[ -]label|growth hack\w*|lead generation|generacion de clientes|leads|grow your business|hacer crecer|boost your|impulsa|unlimited revisions|revisiones ilimitadas|order now|haz(?:lo| tu pedido)|pidelo|marketing digital|digital marketing|use code|codigo [a-z]+\d+)\b/,
  ],
  [
    "lure",
    /\b(bitcoin|crypto|cripto|token|presale|preventa|trading|invest (?:in|now)|invierte|win rate|acierto|profit\w*|ganancia\w*|earn \$?\d+|gana \d+|casino|betting|apuestas|igaming|viagra|cialis|pills|pastillas|replica\w*|lose \d+|baja \d+|weight|loan\w*|prestamos?|working capital|liquidez|pre-?approved|preaprobad\w+|bad credit|asnef|beneficiar\w+|donat\w+ my|donarle|widow|viuda|barrister|inherit\w+|herencia|million (?:dollars|euros|usd)|millones de (?:dolares|euros)|lottery|winner|ganador|gift card|tarjeta regalo|prize|premio aqui|dating|singles|solter[oa]s|hot |followers|seguidores|customs|aduana|verify your|verifique su|suspended|suspendida|whats ?app|telegram|t\.me|kindly|esteemed|prestigioso|dear (?:sir|friend|customer|webmaster)|estimado (?:cliente|webmaster)|estimados senores|greetings dear|hello friend|hola amigo|click here|clic aqui|essay writing|plagiarism|plagio|attendees|asistentes|verified (?:emails|paypal|accounts)|cuentas de paypal|email list|base de datos de \d|decision makers)\b/,
  ],
  [
    "bulk",
    /\b(i (?:was (?:just )?(?:browsing|looking at)|visited|came across|noticed that) your (?:\w+ )?(?:web|site|company|contact)|(?:we|i) noticed (?:that )?your|estuve mirando tu web|navegando por su web|visite su|vimos que su empresa|hemos detectado|following up|just following|previous e?-?mail|last (?:note|email|message) got|te reescribo|le escribo de nuevo|mi correo anterior|got buried|send you (?:a|our) proposal|enviarle una propuesta|quick call\?|15 min\w*|worth a chat|as the (?:owner|holder) of this|titular de esta web|forward this to|reenvie|reply (?:yes|urgently|for)|responda (?:urgente|para|con)|unsubscribe|your website)\b/,
  ],
  [
    "position",
    /\b((?:the|a|create a|for the) post\b(?! about| on| of)|headship|jefatura|first employee|primera empleada|empleado propio|in-house|on staff|on our staff|en plantilla|maternity cover|sustitucion|interim|graduate scheme|recien titulad\w+|careers? fair|feria de empleo|replacements?|we hire|te ficharia\w*|fichar\w*|snap you up|take you on|contratarian|contratamos (?:a|profesorado|gente|personal)|on the market|en el mercado|trial day|lead of|lead (?:the|engineer\w*|animator)|principal engineer|arquitecta de software|librarian|developer advocate|leaving academia|dejar la academia|change jobs|changing jobs|cambiar de trabajo|trabajar (?:aqui|en nuestr\w+)|work here|come and work|place on the team|plaza en el equipo)\b/,
  ],
  [
    "employment",
    /\b(pay band|banda salarial|union (?:scale|contract)|convenio|thirty hours|treinta horas|hours a week|contract(?: is| of)? (?:attached|five years?|permanent)|contrato (?:de relevo|es de)|employed|empleada en|remote (?:company|us|eu|from)|en remoto|remoto|report to me|dependerias de mi|salary|salario|start date|incorporacion|hr needs|en personal necesitan|papeles|apply if|apply|presentarias|we have read your application|leido tu solicitud|shortlist|finalistas|candidates?|people team|equipo de personas)\b/,
  ],
  [
    "price",
    /\b(price list|lista de precios|your (?:terms|conditions|offer)|tus condiciones|sus condiciones|name your price|pon tu el precio|what do you ask|que pides|come to|cuanto suele|a cuanto sale|ballpark|mas o menos cuanto|figure|cifra|flat sum|cantidad fija|at what price|make us an offer|send us an offer|mandanos una oferta|pasas oferta|presentarias oferta|would you bid|your prices|cuanto (?:seria|pedirias)|coste estimado)\b/,
  ],
  [
    "paying",
    /\b(can afford|puedo gastar|podriamos gastar|could spend|against payment|por encargo|for money|paid (?:opinion|as|by the hour)|set aside|reservar|funding|financiacion|by the hour|pay (?:by|monthly|whatever)|whatever it takes|lo que sea|pagaria(?:mos)?|te pago|facturarias|you(?:'d| would) bill|funds approved|cobrarias|for a fee|what you normally bill|lo que cobres|bill)\b/,
  ],
  [
    "build_for_us",
    /\b(would you (?:write|do|build|make|design|repair|look after|take over|draw)|could you (?:look after|do|build|repair|fix|make)|can we book|nos harias|me harias|redactarias|podrias llevar|te contratamos|order a|encargar un|repair it|arreglad[oa]|repararlo|retouch\w*|retocar|copy editor|correccion de estilo|someone must take|hacerse cargo|alguien tiene que|needs? a|necesita un[oa]?|wants its|quiere jubilar|hacen falta|license two|licenciar)\b/,
  ],
  [
    "together",
    /\b(help each other|side by side|a dos voces|exchange|intercambi\w+|in return|a cambio|one of us|deberias estar|share parts|compartimos|both (?:our|been|of us|villages)|a las dos|los dos pueblos|your (?:group|team|choir|lab|bots?) and (?:mine|ours?)|tu (?:grupo|coro|equipo) y el (?:mio|nuestro)|i (?:draw|translate|compose|have a telescope).{0,60}you|yo (?:traduzco|compongo|dibujo|pongo).{0,60}tu |our two|nuestros dos|under both our names|por los dos|coordinat\w+|coordinar|common|comun|what if we|y si (?:hacemos|mandamos)|echarias una mano|give us a hand|lend a hand|tu explicas|you(?:'d| would) explain|hagamoslo)\b/,
  ],
  [
    "stage",
    /\b(moderator\w*|moderador\w*|judges?|jueces|juez|contest|certamen|committee|comite|retreat|retiro|documentary|documental|film you|filmarte|interview you|entrevistarte|exhibition|exposicion|concert|concierto|series of letters|serie de cartas|reading group|fanzine|zine|anthology|antologia|chapter|open data day|jornadas?|festival|club|choir|coro|neighbourhood|barrio|talk to (?:my|our) (?:pupils|students|class))\b/,
  ],
  [
    "asks_how",
    /(?:^|[.!?,:;¿(] ?)(?:what|when|where|who|whose|why|how|which|que|cuando|donde|adonde|quien|cual(?:es)?|por que|por cual|para cuant\w+|en que|desde cuando|cada cuanto)\b/,
  ],
  [
    "asks_whether",
    /(?:^|[.!?,:;¿(] ?)(?:is|are|does|do|did|has|have|can|could|should|will|would it|would i|was|were|es|esta|estan|son|tiene|tienen|hay|puedo|se puede|sirve|vale|hiciste|probaste|significa|necesito|sigues|suele)\b/,
  ],
  [
    "subject_matter",
    /\b(your (?:recipe|paper|guide|screenshot|method|feed|video|series|experiment|workflow|exercises|slides|proof|importer|migration|calendar|podcast)|tu (?:receta|guia|captura|video|serie|experimento|demostracion|importador|migracion|calendario|podcast)|settings|ajustes|formula|lemma|lema|seed|semilla|exercises?|ejercicios?|drafts|borradores|sqlite|deployment|despliegue|unit|samples|muestras|step \d|paso \d|page \d|pagina \d|csv|index|indice)\b/,
  ],
  [
    "lure",
    /\b(you won|gano|ganaste|proxies|sms verification|verificacion por sms|iptv|channels|canales|merchandis\w+|moq|minimo \d+ piezas|gummies|gomitas|joint pain|dolor articular|immune|defensas|big pharma|farmaceuticas|lonely|estoy sola|private mail|correo privado|send (?:you )?(?:more )?photos|mandarte mas|tax refund|devolucion de impuestos|card number|numero de su tarjeta|copy of (?:your )?(?:id|passport)|copia de(?:l| su) (?:documento|pasaporte)|mystery shopper|comprador misterioso|no experience needed|sin experiencia|appraisal|tasacion|mailbox is|su buzon|legal action|acciones legales|investor|inversor|cheapest|lo mas barato|stock is running|se agotan|honou?r(?:ed|ary) speaker|ponente de honor|international journal|revista internacional|indexed|indexada)\b/,
  ],
  [
    "selling",
    /\b(our (?:chatbots?|platform|hosting|experts|clients get)|nuestr[oa]s? (?:chatbots|plataforma|hosting|expertos)|increase your|aumente sus|book a demo|reserve una demostracion|your competitors|sus competidores|free (?:listing|analysis)|analisis gratuito|premium|directory|directorio|mobile friendly|low cost|bajo costo|i am (?:a|an) (?:expert|seo|specialist)|soy (?:experto|especialista)|price list attached|lista de precios adjunta|first month|primer mes|half price|mitad de precio|rates from|tarifas desde|engineers on the bench|ingenieros disponibles|vendors?|proveedores|dev shop|consultora|we (?:pay|buy) .{0,30}(?:article|domain|link)s?|compramos|pagamos .{0,30}(?:articulo|enlace)s?|our client's link|enlace de nuestro cliente|mentioned in|news sites|medios|only after publication|cold emails|correos en frio|we'll migrate you|te migramos|on us|corren de nuestra cuenta|sell more|venda mas|fabricamos|we produce|mugs|tazas)\b/,
  ],
  [
    "personal",
    /\b(neighbour\w*|vecin\w+|your (?:dog|cat|house|alarm|car|balcony)|tu (?:perro|gato|casa|coche|balcon)|my (?:son|daughter|new address|old)|nuestra hija|nueva direccion|i(?:'m| am) sorry|siento lo que|desk|mostrador|collect it|recogerlo|library book|cards|recovery|te mejores|hugs|abrazos|building|vecinos|class sends|moving to|me mudo|tonight at|hoy a las)\b/,
  ],
  [
    "fault",
    /\b(is not of|no es de|hard to read|cuesta leer|upside down|al reves|last year|del ano pasado|those are not my words|palabras que no dije|correct it|corrigelo|leads nowhere|no lleva a ningun|insults|insultos|shallow|superficial|redirects? to|lleva a una pagina|broke in|entro alguien|paid twice|dos veces su factura|number is dead|ya no existe|felt? excluded|fuera de lugar)\b/,
  ],
];

/** What makes a message more or less of a hurry. */
export const hurries: readonly Sign[] = [
  [
    "urgent",
    /\b(urgent\w*|urgencia|asap|as soon as possible|cuanto antes|lo antes posible|immediately|de inmediato|right now|ahora mismo|at once|emergency|emergencia|short notice|premura|rush|late notice|ultima hora|every hour|cada hora|cambiala ya|in an hour|en una hora)\b/,
  ],
  [
    "soon",
    /\b(today|hoy|tomorrow|manana(?! por la tarde)|tonight|esta noche|this (?:afternoon|morning|week|weekend|evening)|est[ae] (?:tarde|semana|fin de semana)|by (?:monday|tuesday|wednesday|thursday|friday)|before (?:monday|tuesday|wednesday|thursday|friday|then)|on (?:monday|thursday|saturday)|next tuesday|antes (?:del?|de) (?:lunes|martes|miercoles|jueves|viernes|manana)|el (?:lunes|martes|miercoles|jueves|viernes|sabado)(?! sabras))\b/,
  ],
  [
    "broken_now",
    /\b(is down|has been down|caida desde|hacked|hackeado|cannot order|no pueden comprar|losing money|pierdo dinero|lost data|perdi los datos|stopped at|se paro al|in production|en produccion)\b/,
  ],
  [
    "answer_awaited",
    /\b(please (?:confirm|call|tell me)|confirm\w* (?:by|before|antes)|need your answer|necesitamos respuesta|call me|llama\w*|does that still work|sigues pudiendo|can you make it|puedes\?)/,
  ],
];

/** What lets a message wait. */
export const rests: readonly Sign[] = [
  [
    "no_hurry",
    /\b(no (?:rush|hurry|pressure)|zero pressure|sin (?:ninguna )?prisas?|cero presion|not urgent|no es urgente|no need to answer|no hace falta que respondas|whenever you|cuando (?:tengas|puedas|andes)|some ?day|algun dia|just curious|por curiosidad|idle question|duda tonta|thinking aloud|pensando en voz alta|isn't for today|no quiero molestar|in a year|dentro de un ano|keep us in mind|tennos en cuenta)\b/,
  ],
];
