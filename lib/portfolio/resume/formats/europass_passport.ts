/**
 * Europass CV, versions 3: `SkillsPassport`. XML puts items below a list of their own (`WorkExperienceList`) and parts of
 * dates into attributes (`month="--03"`); JSON does neither.
 *
 * Source: Europass XML Schema and JSON Schema 3.3 and 3.4 (Cedefop).
 *
 * @module
 */
import type { JsonObject } from "../json.ts";
import { compact, documentOf, entries, joined } from "./compact.ts";
import { written } from "./dates.ts";
import { readProse, textOfHtml } from "./prose.ts";
import type { Taken } from "./taken.ts";

/** Reads what stands below `SkillsPassport`. */
export function readSkillsPassport(passport: Taken): JsonObject {
  // how the file was made and how it is to be printed
  for (
    const name of ["DocumentInfo", "PrintingPreferences", "@locale", "Locale"]
  ) {
    passport.at(name).whole();
  }
  const learner = passport.at("LearnerInfo");
  const person = learner.at("Identification");
  const contact = person.at("ContactInfo");
  const address = contact.at("Address", "Contact");
  const [site, ...sites] = listed(contact, "Website").flatMap((one) =>
    one.url("Contact") ?? []
  );
  const headline = learner.at("Headline");
  headline.at("Type", "Code").whole();
  const location = compact({
    address: joined("\n", ...[
      address.text("AddressLine"),
      address.text("AddressLine2"),
    ]),
    postalCode: address.text("PostalCode"),
    city: address.text("Municipality"),
    countryCode: countryOf(address.at("Country")),
  });
  return documentOf({
    name: joined(
      " ",
      person.text("PersonName", "FirstName"),
      person.text("PersonName", "Surname"),
    ),
    label: headline.text("Description", "Label"),
    email: contact.at("Email").email("Contact"),
    phone: listed(contact, "Telephone")[0]?.text("Contact"),
    url: site,
    location: Object.keys(location).length > 0 ? location : undefined,
    profiles: sites.map((url) => ({ url })),
  }, {
    work: entries(
      listed(learner, "WorkExperience").map((one) => ({
        name: one.text("Employer", "Name"),
        position: one.text("Position", "Label"),
        location: joined(
          ", ",
          ...["Municipality"].map((name) =>
            one.text("Employer", "ContactInfo", "Address", "Contact", name)
          ),
          one.text(
            "Employer",
            "ContactInfo",
            "Address",
            "Contact",
            "Country",
            "Label",
          ),
        ),
        url: one.at("Employer", "ContactInfo", "Website").url("Contact"),
        ...periodOf(one.at("Period")),
        ...readProse(textOfHtml(one.text("Activities"))),
      })),
    ),
    education: entries(
      listed(learner, "Education").map((one) => ({
        institution: one.text("Organisation", "Name"),
        studyType: one.text("Title"),
        area: one.text("Field", "Label"),
        url: one.at("Organisation", "ContactInfo", "Website").url("Contact"),
        courses: lines(textOfHtml(one.text("Activities"))),
        ...periodOf(one.at("Period")),
      })),
    ),
    languages: languagesOf(learner.at("Skills", "Linguistic")),
    skills: skillsOf(learner.at("Skills")),
    ...achievements(listed(learner, "Achievement")),
  });
}

/** Items, below a list of their own or not. */
function listed(place: Taken, name: string): Taken[] {
  const inList = place.all(`${name}List`, name);
  return inList.length > 0 ? inList : place.all(name);
}

function countryOf(country: Taken): string | undefined {
  const code = country.at("Code").value;
  if (typeof code !== "string" || !/^[A-Za-z]{2}$/.test(code)) return undefined;
  country.at("Label").whole(); // the same in words
  return country.text("Code")?.toUpperCase();
}

function periodOf(period: Taken) {
  if (/^true$/i.test(String(period.at("Current").value))) {
    period.at("Current").whole();
  }
  return {
    startDate: partsOf(period.at("From")),
    endDate: partsOf(period.at("To")),
  };
}

function partsOf(place: Taken): string | undefined {
  const [year, month, day] = ["year", "month", "day"].map((name) =>
    [`@${name}`, name].map((one) => place.at(one).value)
      .map((value) => String(value ?? "").replace(/^-+/, ""))
      .find((value) => /^\d+$/.test(value))
  );
  const date = written(year, month, month && day);
  if (!date) return undefined;
  place.whole();
  return date;
}

/** Listening, reading and so on, each of A1 to C2. */
function languagesOf(place: Taken): JsonObject[] {
  return entries([
    ...listed(place, "MotherTongue").map((one) => ({
      language: labelOf(one.at("Description")),
      fluency: one.value === undefined ? undefined : "Native speaker",
    })),
    ...listed(place, "ForeignLanguage").map((one) => {
      const level = one.at("ProficiencyLevel");
      const levels = [
        "Listening",
        "Reading",
        "SpokenInteraction",
        "SpokenProduction",
        "Writing",
      ]
        .flatMap((name) => {
          const said = level.text(name);
          return said ? [[name, said] as const] : [];
        });
      const same = new Set(levels.map(([, said]) => said));
      return {
        language: labelOf(one.at("Description")),
        fluency: same.size <= 1
          ? [...same][0]
          : levels.map(([name, said]) => `${spaced(name)} ${said}`).join(", "),
      };
    }),
  ]);
}

function labelOf(description: Taken): string | undefined {
  const label = description.text("Label");
  if (label) description.at("Code").whole();
  return label ?? description.text("Code");
}

function spaced(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Free texts by subject: what they list is the keywords of a skill of that name. */
function skillsOf(skills: Taken): JsonObject[] {
  const subjects = [
    "Computer",
    "JobRelated",
    "Communication",
    "Organisational",
    "Other",
  ];
  return entries(subjects.map((name) => {
    const keywords = lines(textOfHtml(skills.text(name, "Description")));
    return { name: keywords.length > 0 ? spaced(name) : undefined, keywords };
  }));
}

function lines(text: string | undefined): string[] {
  return (text ?? "").split("\n").map((line) =>
    line.replace(/^•\s*/, "").trim()
  )
    .filter(Boolean);
}

/** By their code; those of other kinds stay as they are. */
function achievements(list: Taken[]): Record<string, JsonObject[]> {
  const kinds: Record<string, [section: string, title: string, text: string]> =
    {
      publications: ["publications", "name", "summary"],
      honors_awards: ["awards", "title", "summary"],
      projects: ["projects", "name", "description"],
    };
  const found: Record<string, JsonObject[]> = {};
  for (const one of list) {
    const code = String(one.at("Title", "Code").value ?? "").toLowerCase();
    const kind = Object.hasOwn(kinds, code) ? kinds[code] : undefined;
    const said = kind && textOfHtml(one.text("Description"));
    if (!kind || !said) continue;
    one.at("Title", "Code").whole();
    one.at("Title", "Label").whole();
    const [section, title, text] = kind;
    const [first = "", ...rest] = lines(said);
    (found[section] ??= []).push(
      compact({ [title]: first, [text]: rest.join("\n") || undefined }),
    );
  }
  return found;
}
