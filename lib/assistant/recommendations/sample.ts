/**
 * A list of postings that nobody ever wrote, to see what a file looks like and what is made of it.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

type Row = readonly [title: string, location: string, text: string];

/** Each row says itself that it is made up: a file outlives the page that it came from. */
const SAMPLES: Record<
  Lang,
  { columns: string; company: string; rows: readonly Row[] }
> = {
  en: {
    columns: "title,company,location,lang,text,date",
    company: "Made-up example",
    rows: [
      [
        "Backend developer",
        "Remote",
        "You write services in TypeScript and Node.js. You know PostgreSQL and write automated tests. Docker is a plus.",
      ],
      [
        "Full-stack developer",
        "Lisbon",
        "React on the front, Node.js behind it. We ship with CI/CD several times a day. No experience with PHP needed.",
      ],
      [
        "Data engineer",
        "Remote",
        "You build data pipelines with Python and SQL. Airflow runs them, Kafka feeds them.",
      ],
      [
        "Platform engineer",
        "Dublin",
        "You keep our Kubernetes clusters healthy. Terraform, AWS and Linux are your tools. Good English.",
      ],
      [
        "Project manager",
        "Madrid",
        "You lead projects with Scrum and keep the budget. Communication and negotiation matter. English and Spanish.",
      ],
      [
        "Product designer",
        "Remote",
        "You draw in Figma, do user research and care about web accessibility.",
      ],
    ],
  },
  es: {
    columns: "título,empresa,lugar,idioma,texto,fecha",
    company: "Ejemplo inventado",
    rows: [
      [
        "Desarrolladora backend",
        "Remoto",
        "Escribes servicios en TypeScript y Node.js. Conoces PostgreSQL y escribes pruebas automatizadas. Se valora Docker.",
      ],
      [
        "Desarrollador full-stack",
        "Valencia",
        "React delante y Node.js detrás. Publicamos con CI/CD varias veces al día. No se requiere PHP.",
      ],
      [
        "Ingeniera de datos",
        "Remoto",
        "Construyes canalizaciones de datos con Python y SQL. Airflow las ejecuta y Kafka las alimenta.",
      ],
      [
        "Ingeniero de plataforma",
        "Bogotá",
        "Cuidas nuestros clústeres de Kubernetes. Tus herramientas son Terraform, AWS y Linux. Buen nivel de inglés.",
      ],
      [
        "Jefa de proyectos",
        "Madrid",
        "Llevas la gestión de proyectos con Scrum y cuidas los presupuestos. Importan la comunicación y la negociación.",
      ],
      [
        "Diseñador de producto",
        "Remoto",
        "Dibujas en Figma, haces investigación con usuarios y te importa la accesibilidad web.",
      ],
    ],
  },
};

/** The sample as a table. */
export function sampleCsv(lang: Lang): string {
  const { columns, company, rows } = SAMPLES[lang];
  const lines = rows.map(([title, location, text]) =>
    [title, company, location, lang, text, "2026-11-01"]
      .map((cell) => `"${cell}"`).join(",")
  );
  return `${[columns, ...lines].join("\r\n")}\r\n`;
}
