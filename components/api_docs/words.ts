/**
 * What the pages about the API say.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "API",
  lead: "Everything that the pages can do, for programs.",
  document: "OpenAPI document",
  all: "All operations",
  guide: [
    {
      title: "Who you are",
      text:
        "Send an API key or an access token. A key acts in its own workspace; a person in the one that the address names (/@ada/api/v1/…), or where they start. Without either you are a visitor of the site that the address names.",
      code: "Authorization: Bearer vk_…",
    },
    {
      title: "What a key needs",
      text:
        "Each operation names its permission. Whoever changes a thing must find it first: give a key that writes the permission to see the same thing, too. Nothing else is needed, not even to publish.",
      code: "portfolio.posts.read, portfolio.posts.publish",
    },
    {
      title: "Errors",
      text:
        "All look alike. What belongs to another workspace answers as what does not exist, and fields that nobody knows are refused.",
      code:
        '{ "error": { "code": "invalid", "message": "…", "requestId": "…", "fields": { "email": "…" } } }',
    },
    {
      title: "Lists",
      text:
        "A page tells where the next one begins: send its next as cursor, or follow the Link header.",
      code: "GET /api/v1/portfolio/contact?limit=50&cursor=…",
    },
    {
      title: "Once only",
      text:
        "Give a request that changes something a key of your own. Sent again within 24 hours, it takes effect once and is answered alike.",
      code: "Idempotency-Key: 5f0c…",
    },
    {
      title: "Limits",
      text:
        "Each answer says how many requests are left, and a refused one when to come back.",
      code: 'RateLimit: "key";r=599;t=60',
    },
  ],
  operations: "Operations",
  needs: "Needs",
  anyone: "Open to visitors",
  deprecated: "Will go",
  parameters: "Parameters",
  body: "Body",
  answer: "Answer",
  answers: "Answers",
  noBody: "No body",
  field: "Field",
  type: "Type",
  rules: "Rules",
  required: "required",
  shell: "In a terminal",
  try: {
    title: "Try it",
    key: "API key",
    keyHelp:
      "Stays in this page. Without one you act as who you are signed in as.",
    slug: "Workspace",
    slugHelp: "The name in /@name; empty for the key's own.",
    body: "Body",
    send: "Send",
    sending: "Sending…",
    failed: "The request did not get through",
    took: "{ms} ms",
  },
};

/** Every word of the pages about the API. */
export type ApiWords = typeof en;

const es: ApiWords = {
  title: "API",
  lead: "Todo lo que pueden hacer las páginas, para programas.",
  document: "Documento OpenAPI",
  all: "Todas las operaciones",
  guide: [
    {
      title: "Quién eres",
      text:
        "Envía una clave de API o un token de acceso. Una clave actúa en su propio espacio; una persona, en el que nombra la dirección (/@ada/api/v1/…) o en el suyo inicial. Sin nada de eso eres un visitante del sitio que nombra la dirección.",
      code: "Authorization: Bearer vk_…",
    },
    {
      title: "Qué necesita una clave",
      text:
        "Cada operación nombra su permiso. Para cambiar algo primero hay que encontrarlo: dale a la clave que escribe también el permiso de ver lo mismo. No hace falta nada más, ni siquiera para publicar.",
      code: "portfolio.posts.read, portfolio.posts.publish",
    },
    {
      title: "Errores",
      text:
        "Todos tienen la misma forma. Lo que es de otro espacio responde como lo que no existe, y los campos que nadie conoce se rechazan.",
      code:
        '{ "error": { "code": "invalid", "message": "…", "requestId": "…", "fields": { "email": "…" } } }',
    },
    {
      title: "Listas",
      text:
        "Cada página dice dónde empieza la siguiente: envía su next como cursor, o sigue la cabecera Link.",
      code: "GET /api/v1/portfolio/contact?limit=50&cursor=…",
    },
    {
      title: "Una sola vez",
      text:
        "Da una clave tuya a cada petición que cambia algo. Si la repites en 24 horas, tiene efecto una vez y recibe la misma respuesta.",
      code: "Idempotency-Key: 5f0c…",
    },
    {
      title: "Límites",
      text:
        "Cada respuesta dice cuántas peticiones quedan, y una rechazada, cuándo volver.",
      code: 'RateLimit: "key";r=599;t=60',
    },
  ],
  operations: "Operaciones",
  needs: "Necesita",
  anyone: "Abierta a visitantes",
  deprecated: "Va a desaparecer",
  parameters: "Parámetros",
  body: "Cuerpo",
  answer: "Respuesta",
  answers: "Respuestas",
  noBody: "Sin cuerpo",
  field: "Campo",
  type: "Tipo",
  rules: "Reglas",
  required: "obligatorio",
  shell: "En una terminal",
  try: {
    title: "Pruébala",
    key: "Clave de API",
    keyHelp:
      "Se queda en esta página. Sin ella actúas con tu sesión, si la tienes.",
    slug: "Espacio",
    slugHelp: "El nombre en /@nombre; vacío para el de la clave.",
    body: "Cuerpo",
    send: "Enviar",
    sending: "Enviando…",
    failed: "La petición no llegó",
    took: "{ms} ms",
  },
};

/** What the pages about the API say, by language. */
export const apiWords: Record<Lang, ApiWords> = { en, es };

/** Where they stand. */
export const DOCS = "/api/docs";
