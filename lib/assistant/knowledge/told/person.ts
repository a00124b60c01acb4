/**
 * Whose site it is: who they are, where, and how to reach them as far as they show it.
 *
 * @module
 */
import type { Site } from "@/lib/portfolio/mod.ts";
import { ended, inline, joined, type Line, listed } from "./lines.ts";
import { wordsIn } from "./words.ts";

/** How the owner is called; the address stands in for a missing name. */
export function nameOf({ profile, slug }: Site): string {
  return inline(profile.name) ?? slug;
}

/** Who they are and where. */
export function tellProfile(site: Site): Line[] {
  const { profile: { label, summary }, lang } = site;
  const name = nameOf(site);
  const what = inline(label);
  const place = placeOf(site);
  const lines = [
    what && ended(`${name}: ${what}`),
    summary?.trim(),
    place && wordsIn(lang).place(name, place),
  ];
  return lines.some(Boolean) ? lines : [];
}

/** How to reach them: the form, the details that they show, accounts elsewhere. */
export function tellContact(site: Site): Line[] {
  const { profile, links, lang } = site;
  const words = wordsIn(lang);
  const { email, phone, address, postalCode, city } = profile;
  const street = joined([inline(address), inline(postalCode)]);
  const accounts = links.map(({ network, username }) => {
    const where = inline(network);
    const who = inline(username);
    return where && who ? `${where} (${who})` : where ?? who;
  });
  return [
    words.write(nameOf(site)),
    email && `${words.mail}: ${email.trim()}`,
    phone && `${words.telephone}: ${phone.trim()}`,
    street && ended(`${words.address}: ${joined([street, inline(city)])}`),
    ...listed(words.accounts, accounts),
  ];
}

/** All languages in a sentence, each with how well it is spoken. */
export function tellLanguages({ languages, lang }: Site): Line[] {
  return listed(
    wordsIn(lang).sections.languages,
    languages.map(({ language, fluency }) =>
      withDetail(inline(language), inline(fluency))
    ),
  );
}

/** All interests in a sentence. */
export function tellInterests({ interests, lang }: Site): Line[] {
  return listed(
    wordsIn(lang).sections.interests,
    interests.map(({ name, keywords }) =>
      withDetail(inline(name), joined(keywords.map(inline)))
    ),
  );
}

function withDetail(what: string | null, detail: string | null): string | null {
  return what && detail ? `${what} (${detail})` : what;
}

/** Town, region and country, as far as they are known. */
function placeOf({ profile, lang }: Site): string | null {
  const { city, region, countryCode } = profile;
  return joined([
    inline(city),
    region === city ? null : inline(region),
    countryName(inline(countryCode), lang),
  ]);
}

function countryName(code: string | null, lang: string): string | null {
  if (!code || !/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(lang, { type: "region" })
    .of(code.toUpperCase()) ?? code;
}
