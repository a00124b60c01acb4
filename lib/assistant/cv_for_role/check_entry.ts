/**
 * Holds one entry of a CV against the entries of its section in the master.
 *
 * @module
 */
import { cvWordsIn, type Entry, type Site } from "@/lib/portfolio/mod.ts";
import { Claims } from "./claims.ts";
import { checkText } from "./check_text.ts";
import { isSameTerm } from "./same_terms.ts";

/** Takes the reading in which the least is invented: two entries may have the same title. */
export function checkEntry(
  entry: Entry,
  known: readonly Entry[],
  master: Site,
  where: string,
  person: string,
  claims: Claims,
): void {
  let best: Claims | null = null;
  for (const one of known) {
    const found = compare(entry, one, master, where, person);
    if (!best || found.faults < best.faults) best = found;
    if (found.faults === 0) break;
  }
  if (best) claims.take(best);
  else {claims.add("names", true, {
      text: titleOf(entry),
      where,
      fault: "name",
    });}
}

function compare(
  entry: Entry,
  known: Entry,
  master: Site,
  where: string,
  person: string,
): Claims {
  const claims = new Claims();
  const at = where;
  const title = titleOf(entry);
  claims.add("names", !isSameTerm(title, titleOf(known)), {
    text: title,
    where: at,
    fault: "name",
  });
  for (const { t } of entry.facts) {
    const stands = known.facts.some((one) => one.t === t);
    claims.add("names", !stands, { text: t, where: at, fault: "name" });
  }
  claims.add("dates", entry.when !== known.when, {
    text: entry.when ?? title,
    where: at,
    fault: "date",
  });
  if (entry.href !== null) {
    claims.add("contact", entry.href !== known.href, {
      text: entry.href,
      where: at,
      fault: "contact",
    });
  }
  const parts = ["about", "paragraphs", "points"] as const;
  for (const part of parts) {
    const texts = known[part].map(({ t }) => t);
    for (const { t } of entry[part]) checkText(t, texts, person, at, claims);
  }
  for (const { t } of entry.small?.items ?? []) {
    const stands = known.small?.items.some((one) => isSameTerm(one.t, t));
    claims.add("skills", !stands, { text: t, where: at, fault: "technology" });
  }
  if (entry.small?.label) {
    claims.add("labels", entry.small.label !== known.small?.label, {
      text: entry.small.label,
      where: at,
      fault: "label",
    });
  }
  checkLabels(entry, known, master, at, claims);
  return claims;
}

/** Labels name entries and skills of the site, their years and how well they stand. */
function checkLabels(
  entry: Entry,
  known: Entry,
  master: Site,
  where: string,
  claims: Claims,
): void {
  const say = cvWordsIn(master.lang, master.kind);
  const add = (isInvented: boolean, text: string) =>
    claims.add("labels", isInvented, { text, where, fault: "label" });
  const title = titleOf(entry);
  // Of more skills than a label has room for, others may stand on it than in the master.
  const skills = master.skills.filter(({ evidence }) =>
    evidence.some((one) => one.title === title || one.source === title)
  ).flatMap(({ name }) => name ? [name.trim()] : []);
  for (const label of entry.labels) {
    const like = known.labels.find((one) =>
      one.caption === label.caption && one.state === label.state &&
      one.when === label.when
    );
    const isOfSkills = label.caption === null ||
      label.caption === `${say.evidenceFor}: `;
    const states = known.labels.map(({ state }) => state);
    if (isOfSkills) {
      add(!states.includes(label.state), label.stateWord);
      for (const { t } of label.body) {
        add(!skills.some((one) => isSameTerm(one, t)), t);
      }
    } else {
      add(!like, label.caption ?? label.stateWord);
      for (const { t } of label.body) {
        add(!like?.body.some((one) => one.t === t), t);
      }
    }
    add(label.stateWord !== say.states[label.state], label.stateWord);
    if (label.more) {
      const mores = skills.map((_, at) => say.more(at + 1));
      add(!mores.includes(label.more), label.more);
    }
  }
  if (entry.more) add(entry.more !== known.more, entry.more);
}

function titleOf({ title }: Entry): string {
  return title?.t ?? "";
}
