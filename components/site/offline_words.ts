/**
 * What the page says that is shown where there is no network.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "You are offline",
  lead:
    "The site of {name} comes from the network, which cannot be reached now. What you have read here before is still here.",
  pages: "Pages on this device",
  messages: "Messages that wait",
  sent: "Your message has arrived.",
  again: "Try again",
};

const es: typeof en = {
  title: "Estás sin conexión",
  lead:
    "El sitio de {name} llega por la red, y ahora no hay. Lo que ya habías leído aquí sigue estando.",
  pages: "Páginas en este dispositivo",
  messages: "Mensajes que esperan",
  sent: "Tu mensaje ha llegado.",
  again: "Intentarlo de nuevo",
};

/** By language. */
export const offlineWords: Record<Lang, typeof en> = { en, es };
