/**
 * What the pages about hosts, parts and the plan of a workspace say.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  hosts: {
    title: "Hosts",
    lead:
      "Serve the site on names of your own, once DNS has shown that they are yours.",
    host: "Host",
    state: "State",
    ready: "Serves the site",
    waiting: "Waits for its DNS record",
    check: "Check now",
    remove: "Remove",
    add: "Add a host",
    addHelp: "For example ada.example.com. Point it to this server, too.",
    record: "Make this TXT record where you manage the name, then check:",
    recordName: "Name",
    recordValue: "Value",
    empty: "No host of your own yet",
    emptyText:
      "The site is reached at {address}. A name of your own works beside it.",
    done: {
      added: "The host was added.",
      proved: "The record is there: the host serves the site now.",
      waiting:
        "The record does not say so yet. DNS can take some minutes; check again later.",
      removed:
        "The host was removed. Should you add it again, its record will be another one.",
      gone: "The host had been removed already.",
    },
    errors: {
      host:
        "Write a host name such as ada.example.com, without http:// and without a path.",
      known: "You have this host already.",
      taken: "Another workspace has proved this host to be its own.",
      limit: "Your plan allows no further host.",
    },
  },
  parts: {
    title: "Parts",
    lead:
      "Switch off what you do not use. It answers as if it did not exist; nothing in it is lost.",
    part: "Part",
    state: "State",
    on: "On",
    off: "Off",
    always: "Always on",
    switchOn: "Switch on",
    switchOff: "Switch off",
    done: { on: "{name} is on.", off: "{name} is off." },
  },
  plan: {
    title: "Plan",
    lead: "What this workspace uses of what its plan allows.",
    yours: "Your plan: {plan}",
    what: "What",
    used: "Used",
    unlimited: "no limit",
    of: "{used} of {most}",
    full: "Full",
    plans: "All plans",
    change: "Who runs the platform changes the plan of a workspace.",
    names: { own: "Own", free: "Free", pro: "Pro", business: "Business" },
    limits: {
      members: "Members",
      hosts: "Hosts",
      api_keys: "API keys",
      roles: "Roles of your own",
      active_jobs: "Published jobs",
      candidates: "Candidates",
      storage_bytes: "Storage",
    },
  },
};

/** Every word of these pages. */
export type ServiceWords = typeof en;

const es: ServiceWords = {
  hosts: {
    title: "Dominios",
    lead:
      "Sirve el sitio con nombres propios, cuando el DNS haya mostrado que son tuyos.",
    host: "Dominio",
    state: "Estado",
    ready: "Sirve el sitio",
    waiting: "Espera su registro DNS",
    check: "Comprobar ahora",
    remove: "Quitar",
    add: "Añadir un dominio",
    addHelp: "Por ejemplo ada.example.com. Apúntalo también a este servidor.",
    record:
      "Crea este registro TXT donde gestionas el nombre y luego comprueba:",
    recordName: "Nombre",
    recordValue: "Valor",
    empty: "Aún no tienes dominio propio",
    emptyText:
      "El sitio está en {address}. Un nombre propio sirve además de ese.",
    done: {
      added: "Se añadió el dominio.",
      proved: "El registro está: el dominio ya sirve el sitio.",
      waiting:
        "El registro aún no lo dice. El DNS puede tardar unos minutos; vuelve a comprobar más tarde.",
      removed:
        "Se quitó el dominio. Si vuelves a añadirlo, su registro será otro.",
      gone: "El dominio ya se había quitado.",
    },
    errors: {
      host: "Escribe un nombre como ada.example.com, sin http:// y sin ruta.",
      known: "Ya tienes este dominio.",
      taken: "Otro espacio ha demostrado que este dominio es suyo.",
      limit: "Tu plan no permite más dominios.",
    },
  },
  parts: {
    title: "Partes",
    lead:
      "Desactiva lo que no uses. Responde como si no existiera; nada de lo que contiene se pierde.",
    part: "Parte",
    state: "Estado",
    on: "Activa",
    off: "Desactivada",
    always: "Siempre activa",
    switchOn: "Activar",
    switchOff: "Desactivar",
    done: { on: "{name}: activa.", off: "{name}: desactivada." },
  },
  plan: {
    title: "Plan",
    lead: "Lo que este espacio usa de lo que su plan permite.",
    yours: "Tu plan: {plan}",
    what: "Qué",
    used: "En uso",
    unlimited: "sin límite",
    of: "{used} de {most}",
    full: "Completo",
    plans: "Todos los planes",
    change: "El plan de un espacio lo cambia quien administra la plataforma.",
    names: { own: "Propio", free: "Gratis", pro: "Pro", business: "Empresa" },
    limits: {
      members: "Miembros",
      hosts: "Dominios",
      api_keys: "Claves de API",
      roles: "Roles propios",
      active_jobs: "Empleos publicados",
      candidates: "Candidatos",
      storage_bytes: "Almacenamiento",
    },
  },
};

/** Words of these pages by language. */
export const serviceWords: Record<Lang, ServiceWords> = { en, es };

/** What a limit is called; one that nobody named yet by its own name. */
export function limitName({ plan: { limits } }: ServiceWords, name: string) {
  const known: Record<string, string> = limits;
  return known[name] ?? name.replaceAll("_", " ");
}

/** What a plan is called. */
export function planName({ plan: { names } }: ServiceWords, id: string) {
  const known: Record<string, string> = names;
  return known[id] ?? id;
}

/** An amount as people read it: bytes in the unit that fits. */
export function amount(lang: Lang, name: string, n: number): string {
  if (!name.endsWith("_bytes")) return n.toLocaleString(lang);
  const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];
  const megabyte = 2;
  const at = Math.min(
    n > 0 ? Math.floor(Math.log10(n) / 3) : megabyte,
    units.length - 1,
  );
  return new Intl.NumberFormat(lang, {
    style: "unit",
    unit: units[at],
    unitDisplay: "short",
    maximumFractionDigits: 1,
  }).format(n / 1000 ** at);
}
