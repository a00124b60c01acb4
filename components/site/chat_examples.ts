import { fill } from "@/components/words/index.ts";
import { chatWords } from "./chat_words.ts";
import { nameOf, type SiteView } from "./view.ts";

/** Longer names make no question that anybody reads. */
const MOST_CHARS = 60;

/** Questions that this site can answer: about its latest job, a keyword that an entry names, a project, its studies. */
export function examplesOf({ site }: SiteView): string[] {
  const { example } = chatWords[site.lang];
  const name = nameOf(site);
  const job = site.work.find(({ endDate }) => !endDate) ?? site.work[0];
  // what a keyword is called in the other language nobody knows
  const skills = site.lang === site.contentLang ? site.skills : [];
  const keyword = skills.flatMap(({ keywords }) => keywords)
    .filter(({ evidence }) => evidence.length > 0)
    .toSorted((a, b) => b.evidence.length - a.evidence.length)[0]?.name;
  const project = site.projects.find((one) =>
    one.description || one.highlights.length > 0
  )?.name;
  const isStudied = site.education.some(({ area, studyType }) =>
    area || studyType
  );
  const questions = [
    job?.name &&
    fill(job.endDate ? example.before : example.now, { name, place: job.name }),
    keyword && fill(example.keyword, { name, keyword }),
    project && fill(example.project, { project }),
    isStudied && fill(example.studies, { name }),
  ];
  return questions.filter((one) => typeof one === "string")
    .filter((one) => one !== "" && one.length <= MOST_CHARS + name.length);
}
