/**
 * What a site tells its readers of themselves, in both languages. Kept beside the code that does it: what stands here is
 * checked by `tests/e2e/visits_test.ts`.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

/** A question that a reader may have, and its answer in paragraphs. */
export interface PrivacyPart {
  title: string;
  paragraphs: string[];
}

/** The page. */
export interface SitePrivacyWords {
  title: string;
  link: string;
  description: string;
  lead: string;
  parts: PrivacyPart[];
}

const en: SitePrivacyWords = {
  title: "What this site knows of you",
  link: "What is counted here",
  description:
    "What is counted when somebody reads the site of {name}: no cookies, no addresses, nobody is followed.",
  lead:
    "This site sets no cookie, stores nothing in your browser for counting, and loads nothing from anybody else. It counts visits, not people.",
  parts: [
    {
      title: "What is counted",
      paragraphs: [
        "For each page that is opened: which one, when, the site whose link led here (its name only), the names of a campaign in the address (utm), a country guessed from your browser’s language or time zone, and whether you read on a computer, a phone or a tablet.",
        "Besides: that the CV was downloaded, that a first question was asked, that a message was sent, and how long a page was read, if scripts run. Never what you wrote, where you clicked or how you moved.",
      ],
    },
    {
      title: "What you ask here",
      paragraphs: [
        "Where this site answers questions, it keeps each question with its answer, its language and its time, what you say of the answer, and an email address if you leave one. The key to the conversation is in your browser’s tab alone, until you close it; no cookie is set. You can delete the conversation while it is open: then nobody can read it any more.",
        "The people who run this site can read conversations for 90 days. To limit how many questions come from one place, a code of your address is kept for two days, made with another random number each day.",
      ],
    },
    {
      title: "How visits are told apart",
      paragraphs: [
        "Your address and the name of your browser are mixed with a random number into a code that cannot be turned back. The number is another one every day, and the old one is destroyed: whoever comes again tomorrow is somebody new. Neither address nor browser name is stored.",
        "Programs such as search engines are counted apart.",
      ],
    },
    {
      title: "How not to be counted",
      paragraphs: [
        "Switch on “Do Not Track” or “Global Privacy Control” in your browser: then nothing of your visit is written down. Everything on this site works the same.",
      ],
    },
    {
      title: "How long it stays",
      paragraphs: [
        "Single visits 30 days, figures by the hour 90 days, figures by the day two years. Only the people who run this site see them.",
      ],
    },
  ],
};

const es: SitePrivacyWords = {
  title: "Qué sabe de ti este sitio",
  link: "Qué se cuenta aquí",
  description:
    "Qué se cuenta cuando alguien lee el sitio de {name}: sin cookies, sin direcciones, sin seguir a nadie.",
  lead:
    "Este sitio no pone cookies, no guarda nada en tu navegador para contar y no carga nada de nadie más. Cuenta visitas, no personas.",
  parts: [
    {
      title: "Qué se cuenta",
      paragraphs: [
        "De cada página que se abre: cuál es, cuándo, el sitio cuyo enlace te trajo (solo su nombre), los nombres de una campaña en la dirección (utm), un país que se supone por el idioma o la zona horaria de tu navegador, y si lees en computadora, teléfono o tableta.",
        "Además: que se descargó el CV, que se hizo una primera pregunta, que se envió un mensaje y cuánto tiempo se leyó una página, si hay scripts. Nunca qué escribiste, dónde hiciste clic ni cómo te moviste.",
      ],
    },
    {
      title: "Lo que preguntas aquí",
      paragraphs: [
        "Donde este sitio responde preguntas, guarda cada pregunta con su respuesta, su idioma y su hora, lo que opinas de ella y un correo, si lo dejas. La llave de la conversación está solo en esta pestaña de tu navegador, hasta que la cierras; no se pone ninguna cookie. Puedes borrar la conversación mientras está abierta: entonces ya nadie puede leerla.",
        "Quienes llevan este sitio pueden leer las conversaciones durante 90 días. Para limitar cuántas preguntas llegan de un mismo lugar se guarda dos días un código de tu dirección, hecho con otro número al azar cada día.",
      ],
    },
    {
      title: "Cómo se distinguen las visitas",
      paragraphs: [
        "Tu dirección y el nombre de tu navegador se mezclan con un número al azar en un código que no se puede deshacer. El número cambia cada día y el anterior se destruye: quien vuelve mañana es alguien nuevo. No se guardan ni la dirección ni el nombre del navegador.",
        "Los programas, como los buscadores, se cuentan aparte.",
      ],
    },
    {
      title: "Cómo hacer que no te cuenten",
      paragraphs: [
        "Activa «Do Not Track» o «Global Privacy Control» en tu navegador: entonces no se anota nada de tu visita. Todo en este sitio funciona igual.",
      ],
    },
    {
      title: "Cuánto tiempo queda",
      paragraphs: [
        "Las visitas una por una, 30 días; las cifras por hora, 90 días; las cifras por día, dos años. Solo las ven quienes llevan este sitio.",
      ],
    },
  ],
};

/** The words by language. */
export const sitePrivacyWords: Record<Lang, SitePrivacyWords> = { en, es };
