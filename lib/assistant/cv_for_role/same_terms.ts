/**
 * Skills that people write in several ways, e.g. `PostgreSQL` and `Postgres`. Only what is one and the same thing: a
 * wider or newer thing (HTML, HTML5) is another one.
 *
 * @module
 */
import { wordsOf } from "../answer/words.ts";

const GROUPS = `
PostgreSQL, Postgres
JavaScript, JS
TypeScript, TS
Node.js, NodeJS
React, React.js, ReactJS
Vue, Vue.js, VueJS
Next.js, NextJS
Express, Express.js, ExpressJS
Kubernetes, K8s
Go, Golang
C#, CSharp
Amazon Web Services, AWS
Google Cloud Platform, Google Cloud, GCP
Microsoft Azure, Azure
Microsoft SQL Server, SQL Server, MSSQL
MongoDB, Mongo
Elasticsearch, Elastic Search
Apache Kafka, Kafka
Apache Spark, Spark
Apache Airflow, Airflow
Ruby on Rails, Rails
Tailwind CSS, Tailwind
scikit-learn, sklearn
Machine learning, ML
Artificial intelligence, AI
Inteligencia artificial, IA
Natural language processing, NLP
User experience, UX
User interface, UI
Quality assurance, QA
Search engine optimization, SEO
Microsoft Excel, Excel
Power BI, PowerBI
Visual Studio Code, VS Code
Internet of Things, IoT
`.trim().split("\n").map((line) => line.split(", "));

/** The most words that a spelling has. */
const LONGEST = 4;

const groups = new Map(
  GROUPS.flatMap((spellings, group) =>
    spellings.map((one): [string, number] => [keyOf(one), group])
  ),
);

/** Whole words that mean something else when they stand in small letters. */
const CAPITALS = new Set(["go", "express", "react", "spark", "rails"]);

/** Whether a folded word is a skill only where it begins with a capital. */
export function needsCapital(folded: string): boolean {
  return CAPITALS.has(folded);
}

/** A skill in a text, in one spelling or another. */
export interface Spelt {
  /** Which skill; the same number for all its spellings. */
  group: number;
  /** As it is written there. */
  text: string;
}

/** The skills of the list that a text names. */
export function speltIn(text: string): Spelt[] {
  const words = wordsOf(text);
  const found: Spelt[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let many = LONGEST; many > 0; many--) {
      const part = words.slice(at, at + many);
      const [first, last] = [part[0], part.at(-1)];
      if (!first || !last || part.length < many) continue;
      const key = part.map(({ folded }) => folded).join(" ");
      const group = groups.get(key);
      if (group === undefined) continue;
      if (CAPITALS.has(key) && !/^\p{Lu}/u.test(first.raw)) continue;
      found.push({ group, text: text.slice(first.start, last.end) });
      at += many - 1;
      break;
    }
  }
  return found;
}

/** The skill that a whole text is the name of; `null` when it is none of the list. */
export function groupOf(name: string): number | null {
  return groups.get(keyOf(name)) ?? null;
}

/** Whether two names are one, or two spellings of one skill. */
export function isSameTerm(one: string, other: string): boolean {
  if (one === other) return true;
  const group = groupOf(one);
  return group !== null && group === groupOf(other);
}

function keyOf(name: string): string {
  return wordsOf(name).map(({ folded }) => folded).join(" ");
}
