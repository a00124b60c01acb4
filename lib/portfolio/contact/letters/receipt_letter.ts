/**
 * The letter that tells a visitor that a message arrived. It says nothing that the visitor wrote, neither name nor text:
 * whoever types a stranger's address into the form sends that stranger no words of their own.
 *
 * @module
 */
import { drawLetter, oneLine } from "@/lib/platform/letters/letter.ts";
import type { Drawn } from "@/lib/platform/letters/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";

const WORDS: Record<
  Lang,
  (site: string) => { subject: string; arrived: string; why: string }
> = {
  en: (site) => ({
    subject: `Your message to ${site} arrived`,
    arrived:
      `What you wrote by the contact form of ${site} is in the inbox. The answer comes by mail to this address.`,
    why:
      `Somebody gave this address in the contact form of ${site}. If it was not you, there is nothing to do: you get at most one such letter a day.`,
  }),
  es: (site) => ({
    subject: `Tu mensaje a ${site} llegó`,
    arrived:
      `Lo que escribiste en el formulario de contacto de ${site} está en la bandeja. La respuesta llegará por correo a esta dirección.`,
    why:
      `Alguien indicó esta dirección en el formulario de contacto de ${site}. Si no fuiste tú, no tienes que hacer nada: recibirás como mucho un correo así al día.`,
  }),
};

/** Writes it in the language in which the visitor read the site. */
export function receiptLetter(lang: Lang, site: string): Drawn {
  const { subject, arrived, why } = WORDS[lang](oneLine(site, 60));
  return drawLetter({
    lang,
    subject,
    parts: [{ kind: "text", text: arrived }],
    why,
  });
}
