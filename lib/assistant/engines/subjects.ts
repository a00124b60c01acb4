/**
 * What sites are about, and the words by which people ask for it: "Where did she study?" is answered under "Education",
 * where nobody writes "study".
 *
 * @module
 */
import { wordsOf } from "../answer/words.ts";

const words = {
  profile:
    "profile about bio summary background dedica dedican dedicáis presentación perfil resumen trayectoria",
  education:
    "study studies studied studying student degree education educated university college school grad graduate graduated graduation academic major bachelor master doctorate phd diploma course estudio estudios estudia estudió estudiar estudiado educación formación título titulación titulado carrera universidad escuela colegio graduado graduó licenciatura licenciado grado máster doctorado curso académica",
  work:
    "work works worked working job jobs employer employers employed employment company companies career position positions role roles experience experienced professional occupation trabajo trabajos trabaja trabajó trabajar trabajado trabajando empleo empleos empleador empleado empresa empresas puesto puestos cargo cargos rol experiencia experimentado profesional laboral ocupación",
  skills:
    "skill skills skilled technology technologies tech stack tool tools framework frameworks programming know knows expertise expert proficient strengths good habilidad habilidades tecnología tecnologías técnicas herramienta herramientas framework frameworks programación programar programa sabe conoce conocimientos domina experto competencias aptitudes fuerte",
  languages:
    "language languages speak speaks spoken fluent fluency native idioma idiomas lengua lenguas habla hablar fluidez nativo",
  projects:
    "project projects built build builds created open repository repositories portfolio side made proyecto proyectos construido construyó creó creado repositorio repositorios desarrolló hecho",
  contact:
    "contact reach email mail phone telephone write call social contacto contactar contactarla correo teléfono escribir llamar redes",
  location:
    "live lives living based located location city country reside vive vivir ubicación ubicada ubicado ciudad país reside residencia",
  certificates:
    "cert certs certificate certificates certification certifications certified certificado certificados certificación certificaciones certificada acreditación",
  awards:
    "award awards awarded prize prizes honor honors recognition won premio premios galardón reconocimiento reconocimientos ganado ganó",
  publications:
    "talk talks conference conferences spoke spoken charla charlas conferencia publication publications published paper papers article articles book books wrote written post posts blog publicación publicaciones publicado publicó artículo artículos libro libros escribió escrito blog entradas",
  volunteer:
    "volunteer volunteering volunteered voluntariado voluntaria voluntario",
  interests:
    "interest interests hobby hobbies free leisure passion interés intereses interesa afición aficiones pasatiempo pasatiempos ocio gusta tiempo",
  references:
    "vouch colleague colleagues compañero compañeros jefe reference references recommend recommendation recommendations testimonial referencia referencias recomendación recomendaciones recomienda",
};

const byStem = new Map<string, string[]>();
for (const [subject, list] of Object.entries(words)) {
  for (const { stem } of wordsOf(list)) {
    byStem.set(stem, [...new Set([...byStem.get(stem) ?? [], subject])]);
  }
}

/** What sites write above each subject, in both languages. */
const headings: Record<string, string> = {
  profile: "profile perfil",
  education: "education formación educación",
  work: "experience work experiencia",
  skills: "skills habilidades",
  languages: "languages idiomas",
  projects: "projects proyectos",
  contact: "contact contacto email correo",
  location: "profile perfil location",
  certificates: "certificates certificados",
  awards: "awards premios",
  publications: "publications publicaciones",
  volunteer: "volunteering voluntariado",
  interests: "interests intereses aficiones",
  references: "references referencias",
};

/** A question with the headings under which its answer may stand: what to search for. */
export function searchTextOf(question: string): string {
  const subjects = new Set(
    wordsOf(question).flatMap(({ stem }) => subjectsOf(stem)),
  );
  const added = [...subjects].map((one) => headings[one] ?? "");
  return [question, ...added].join(" ").trim().slice(0, 2_000);
}

/** Subjects that a stem belongs to, none for most. */
export function subjectsOf(stem: string): readonly string[] {
  return byStem.get(stem) ?? [];
}
