/**
 * Every letter of the app with made-up data, for the pages where they are looked at.
 *
 * @module
 */
import { writeLetter } from "@/lib/platform/identity/letters.ts";
import type { LetterKind } from "@/lib/platform/identity/words.ts";
import type { Drawn } from "@/lib/platform/letters/schema.ts";
import { LETTER_POLICY } from "@/lib/platform/security_headers.ts";
import { invitationLetter } from "@/lib/platform/members/letter.ts";
import { erasureLetter, exportLetter } from "@/lib/platform/privacy/letters.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { messageLetter } from "@/lib/portfolio/contact/letter.ts";
import type { SampleKind } from "@/components/privacy/mailbox_words.ts";

/** Of no machine: what is reserved for examples (RFC 2606). */
const origin = "https://vitrina.example";

const account = (kind: LetterKind) => (lang: Lang) =>
  writeLetter(kind, lang, {
    link:
      `${origin}/confirm?token_hash=pkce_4f1d6c0b9a7e43d8b0c1f3a2&type=${kind}&lang=${lang}`,
    ...CODES.has(kind) ? { code: "048215" } : {},
  });

/** Kinds that can be answered by typing. */
const CODES = new Set<LetterKind>([
  "signup",
  "invite",
  "magiclink",
  "recovery",
  "email_change",
  "reauthentication",
]);

const BODIES: Record<Lang, string> = {
  en:
    "Hello Ada,\n\nI read your post on evidence graphs twice. We are putting together an evening about portfolios that prove what they claim, on 12 March in Valencia, and would like to have you.\n\nDo you give talks?",
  es:
    "Hola, Ada:\n\nLeí dos veces tu artículo sobre grafos de evidencia. Preparamos una tarde sobre portafolios que demuestran lo que dicen, el 12 de marzo en Valencia, y nos gustaría contar contigo.\n\n¿Das charlas?",
};

/** By kind. */
export const samples: Record<SampleKind, (lang: Lang) => Drawn> = {
  signup: account("signup"),
  known: account("known"),
  invite: account("invite"),
  magiclink: account("magiclink"),
  recovery: account("recovery"),
  email_change: account("email_change"),
  email_changes: account("email_changes"),
  password_changed: account("password_changed"),
  reauthentication: account("reauthentication"),
  invitation: (lang) =>
    invitationLetter(
      lang,
      "Taller Vitrina",
      `${origin}/join?code=4f1d6c0b9a7e`,
    ),
  erase_account: (lang) =>
    erasureLetter(lang, null, `${origin}/account/privacy`),
  erase_workspace: (lang) =>
    erasureLetter(
      lang,
      "Taller Vitrina",
      `${origin}/@taller/dashboard/privacy`,
    ),
  export_ready: (lang) => exportLetter(lang, null, `${origin}/account/privacy`),
  message: (lang) =>
    messageLetter(
      lang,
      {
        name: "Grace Hopper",
        email: "grace@visitor.example",
        body: BODIES[lang],
        lang,
      },
      "Ada Lovelace",
      {
        open: `${origin}/@ada/dashboard/portfolio/messages/0190a6b0`,
        stop: `${origin}/letters?t=4f1d6c0b9a7e43d8`,
      },
    ),
};

/** Whether a word of an address names one. */
export function isSample(kind: string | undefined): kind is SampleKind {
  return kind !== undefined && Object.hasOwn(samples, kind);
}

/**
 * A letter's HTML for a frame.
 *
 * @param url of the request; `room=light` and `room=dark` show it as by day and by night, whatever the reader's own is
 */
export function framed(html: string, { searchParams }: URL): Response {
  const room = searchParams.get("room");
  const asked = room === "dark" ? "all" : room === "light" ? "not all" : null;
  const shown = asked === null
    ? html
    : html.replaceAll("(prefers-color-scheme:dark)", asked);
  return new Response(shown, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": LETTER_POLICY,
    },
  });
}
