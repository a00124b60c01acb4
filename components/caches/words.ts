/**
 * What the page about the cache of public pages says.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Page cache",
  lead:
    "Finished pages of public sites, as this process has kept and sent them since it started.",
  summary:
    "Of {reads} requests for pages, {ratio} were answered from a cache; the others were drawn.",
  nothing: "Nobody has asked for a page yet",
  nothingText: "Once sites are read, this page tells how many had to be drawn.",
  levels: "Levels",
  level: "Level",
  names: { l1: "Memory of this process", l2: "Kept beyond a restart" },
  ratio: "Hit rate",
  hits: "Hits",
  misses: "Misses",
  pages: "Pages",
  bytes: "Size",
  evicted: "Evicted",
  events: "Besides",
  event: "What",
  times: "Times",
  eventNames: {
    joined: "Requests that waited for a drawing that another had begun",
    warmed: "Pages drawn before anybody asked",
    dropped: "Times that a site changed and its pages went",
    refused: "Entries refused, because they were broken or not of this program",
  },
};

const es: typeof en = {
  title: "Caché de páginas",
  lead:
    "Páginas terminadas de los sitios públicos, tal como este proceso las ha guardado y enviado desde que arrancó.",
  summary:
    "De {reads} peticiones de páginas, {ratio} salieron de una caché; las demás se dibujaron.",
  nothing: "Nadie ha pedido todavía una página",
  nothingText: "Cuando se lean sitios, aquí se verá cuántas hubo que dibujar.",
  levels: "Niveles",
  level: "Nivel",
  names: {
    l1: "Memoria de este proceso",
    l2: "Guardado más allá de un reinicio",
  },
  ratio: "Tasa de aciertos",
  hits: "Aciertos",
  misses: "Faltas",
  pages: "Páginas",
  bytes: "Tamaño",
  evicted: "Desalojadas",
  events: "Además",
  event: "Qué",
  times: "Veces",
  eventNames: {
    joined:
      "Peticiones que esperaron a que terminara el dibujo que otra ya había empezado",
    warmed: "Páginas dibujadas antes de que alguien las pidiera",
    dropped: "Veces que un sitio cambió y sus páginas se retiraron",
    refused: "Entradas rechazadas por estar rotas o no ser de este programa",
  },
};

/** By language. */
export const cacheWords: Record<Lang, typeof en> = { en, es };
