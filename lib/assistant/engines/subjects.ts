/**
 * What sites are about, and the words by which people ask for it: "Where did she study?" is answered under "Education",
 * where nobody writes "study".
 *
 * @module
 */
import { wordsOf } from "../answer/words.ts";
import { fold } from "../text/words.ts";
import { topicsOf } from "./topics.ts";

/** A section of a site. */
export type Section =
  | "profile"
  | "contact"
  | "education"
  | "work"
  | "skills"
  | "languages"
  | "projects"
  | "certificates"
  | "awards"
  | "publications"
  | "volunteer"
  | "interests"
  | "references";

/** `asked`: words by which people ask for a section. `titles`: what sites write above it. */
const sections: Record<Section, { asked: string; titles: string }> = {
  profile: {
    asked:
      "about bio summary background live lives living based located location city country from hails reside vive vivir vives ubicación ubicada ubicado ciudad país reside residencia dedica dedican dedicáis dedicas presentación profile perfil resumen trayectoria estáis",
    titles: "profile perfil about",
  },
  contact: {
    asked: "contact contacto account accounts cuenta cuentas",
    titles: "contact contacto",
  },
  education: {
    asked:
      "study studies studied studying student degree degrees education educated university college school grad graduate graduated graduation academic major diploma qualification qualifications alma estudio estudios estudia estudió estudiar estudiado educación título titulación titulado carrera universidad escuela graduado graduó licenciatura académica académica formación nota notas gpa grade grades",
    titles: "education formación educación estudios",
  },
  work: {
    asked:
      "job jobs employer employers employed employment company companies career position positions role roles occupation workplace client clients customer customers empleo empleos empleador empleado empresa empresas puesto puestos cargo cargos rol laboral ocupación cliente clientes encargo encargos professional profesional work working worked trabajo trabajos trabaja trabajó trabajado trabajando first primer primero before antes",
    titles: "experience work experiencia trabajo employment",
  },
  skills: {
    asked:
      "skill skills skilled technology technologies tech stack tool tools framework frameworks programming expertise expert strengths strength habilidad habilidades tecnología tecnologías herramienta herramientas programación domina experto competencias aptitudes fuerte fuertes conocimientos level nivel",
    titles: "skills habilidades competencias",
  },
  languages: {
    asked:
      "language languages speak speaks spoken fluent fluency native multilingual bilingual idioma idiomas lengua lenguas habla hablar hablan habláis hablas fluidez nativo nativa bilingüe",
    titles: "languages idiomas",
  },
  projects: {
    asked:
      "project projects repository repositories portfolio side proyecto proyectos repositorio repositorios portafolio product products producto productos",
    titles: "projects proyectos",
  },
  certificates: {
    asked:
      "cert certs certificate certificates certification certifications certified certificado certificados certificación certificaciones certificada acreditación acreditaciones",
    titles: "certificates certifications certificados certificaciones",
  },
  awards: {
    asked:
      "award awards awarded prize prizes honor honors honour honours recognition recognitions won win premio premios galardón galardones reconocimiento reconocimientos ganado ganó distinctions distinciones",
    titles: "awards premios",
  },
  publications: {
    asked:
      "publication publications published paper papers article articles written publicación publicaciones publicado publicó artículo artículos escrito blog",
    titles: "publications publicaciones",
  },
  volunteer: {
    asked:
      "volunteer volunteering volunteered voluntariado voluntaria voluntario charity charities ong asociación asociaciones pro bono unpaid community",
    titles: "volunteering volunteer voluntariado",
  },
  interests: {
    asked:
      "interest interests hobby hobbies leisure passion passions pastime pastimes spare fun interés intereses interesa afición aficiones pasatiempo pasatiempos ocio gusta gustan libre hobbys outside",
    titles: "interests intereses aficiones",
  },
  references: {
    asked:
      "vouch vouches reference references recommend recommends recommended recommendation recommendations testimonial testimonials review reviews reviewed referencia referencias recomendación recomendaciones recomienda recomiendan testimonio testimonios client clients customer customers cliente clientes opinan opina opiniones avala avalan colleague colleagues coworker coworkers superiors superiores",
    titles: "references referencias testimonials",
  },
};

const byStem = new Map<string, Section[]>();
const byTitle = new Map<string, Section>();
for (const [name, { asked, titles }] of Object.entries(sections)) {
  const section = name as Section; // its keys are sections
  for (const { stem } of wordsOf(`${asked} ${titles}`)) {
    byStem.set(stem, [...new Set([...byStem.get(stem) ?? [], section])]);
  }
  for (const { folded } of wordsOf(titles)) byTitle.set(folded, section);
}

/** What is asked for in other words than single ones; of folded text. */
const turns: [RegExp, Section][] = [
  [
    /\b(outside (of )?work|free time|spare time|tiempo libre|for fun|away from (the|her|his) (desk|computer)|fuera del trabajo|cuando no trabaja|likes? to do|le gusta hacer)\b/,
    "interests",
  ],
  [/\b(?:is|are) (?:she|he|they|you) into\b/, "interests"],
  [
    /\b(what (?:did|do|does) .{0,40}(?:say|think)\b|que (dice|opina|piensa)n?\b|worked with (her|him|them)|trabajado con (ella|el)\b|say about|says about|said about|think of|thinks of|thought of|dice[n]? de (ella|el)\b|opina[n]? de|piensa[n]? de|what others|(talk|speak) (to|with) .{0,30}(customers?|clients?|colleagues?|boss|manager|someone|anyone)|hablar con .{0,30}(clientes?|companer\w+|jef[ea]s?|alguien))\b/,
    "references",
  ],
  [
    /\b(what (does|do) (she|he|they|you) do(?=\W*$| (for a living|these days|now|exactly)\b)|(?<!lo )\bque (hace|haceis|hacen)(?: (?!con |si |cuando |por |de |en |para )[a-z]+){0,2}\W*$|a que se dedica|do for a living|quien es|who is|tell me about|hablame de|cuentame (sobre|de)|introduce)\b/,
    "profile",
  ],
  [
    /\b(where (is|are) (she|he|they|you|\w+)( originally)? (from|based|located)|de donde (es|sois|eres)|donde (esta|estais|vive|reside)|comes from)\b/,
    "profile",
  ],
  [
    /\b(day job|working for|works for|worked for|work for|de que trabaja|para quien trabaja|start (her|his|their) career|career begin|empezo su carrera|work history|historial laboral|trabaja(do)? (antes|ahora|actualmente)|working (at|now)|working on)\b/,
    "work",
  ],
  [
    /\b(go to (school|college|university|uni)|grad school|where (did|has) \w+ stud)\b/,
    "education",
  ],
  [
    /\b(give back|pro bono|tiempo a los demas|causas? sociales?)\b/,
    "volunteer",
  ],
];

/** Sections that a question as a whole is about. */
export function sectionsAskedBy(
  folded: string,
): { turn: RegExp; section: Section }[] {
  return turns.filter(([turn]) => turn.test(folded))
    .map(([turn, section]) => ({ turn, section }));
}

/** Sections that a stem asks for, none for most. */
export function subjectsOf(stem: string): readonly Section[] {
  return byStem.get(stem) ?? [];
}

/** The section that a title begins with: `Education: University of London`. */
export function sectionOf(title: string): Section | null {
  for (const { folded } of wordsOf(title.split(/[:·—–-]/)[0] ?? "")) {
    const section = byTitle.get(folded);
    if (section) return section;
  }
  return null;
}

/** Words that stand above some section. */
export function titlesOf(section: Section): string {
  return sections[section].titles;
}

/** What to search for: the question, and what stands above the sections where its answer may be. */
export function searchTextOf(asked: string): string {
  const question = asked.slice(0, 2_000).normalize("NFC");
  const words = wordsOf(question);
  const topics = topicsOf(question);
  const found = topics.map(({ find = "" }) => find);
  const isWhole = topics.some((topic) => topic.isWhole);
  const wanted = new Set<Section>([
    ...sectionsAskedBy(fold(question)).map(({ section }) => section),
    ...words.flatMap(({ stem }) => subjectsOf(stem)),
    ...words.flatMap(({ folded }) => NEAR.get(folded) ?? []),
    ...topics.length > 0 ? ["profile" as const, "contact" as const] : [],
  ]);
  const text = isWhole ? [] : [question];
  return [...text, ...found, ...[...wanted].map(titlesOf)].join(" ").trim()
    .slice(0, 2_000);
}

/** Where to look, though only the word itself answers: a doctorate is education, education is no doctorate. */
const NEAR = new Map<string, Section[]>([
  ...near(
    "education",
    "phd doctorate doctorado doctoral master masters maestria bachelor bachelors licenciatura grado undergrad mba thesis tesis dissertation",
  ),
  ...near(
    "publications",
    "talk talks conference conferences spoke spoken charla charlas conferencia conferencias ponencia ponencias book books libro libros",
  ),
  ...near(
    "references",
    "boss manager jefe jefa jefes companero companeros director directora",
  ),
  ...near("volunteer", "community social comunidad barrio neighbourhood"),
]);

function near(section: Section, words: string): [string, Section[]][] {
  return words.split(" ").map((word) => [word, [section]]);
}
