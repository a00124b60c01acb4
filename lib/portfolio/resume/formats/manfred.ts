/**
 * Manfred Awesomic CV (MAC), a JSON Schema by Manfred.
 *
 * Source: the schema of `getmanfred/mac`, versions 0.2 to 0.5.
 *
 * @module
 */
import { isObject, type Json, type JsonObject } from "../json.ts";
import { compact, documentOf, entries, joined } from "./compact.ts";
import type { ReadResume } from "./found.ts";
import { Taken } from "./taken.ts";

/** Whether a tree is one of MAC. */
export function isManfred(tree: Json): boolean {
  return isObject(tree) && isObject(tree.aboutMe) &&
    (isObject(tree.experience) || isObject(tree.knowledge) ||
      isObject(tree.settings));
}

/** Reads it. */
export function readManfred(tree: Json): ReadResume {
  const root = Taken.of(tree);
  root.at("$schema").whole();
  const saidLang = root.at("settings", "language").value;
  root.at("settings").whole(); // language and version of the file itself
  const about = root.at("aboutMe");
  const knowledge = root.at("knowledge");
  const document = documentOf(
    basicsOf(about, root.at("careerPreferences", "contact")),
    {
      work: workOf(root),
      education: studiesOf(knowledge).filter(([kind]) =>
        kind !== "certification"
      )
        .map(([, , make]) => make()),
      certificates: studiesOf(knowledge).filter(([kind]) =>
        kind === "certification"
      )
        .map(([, make]) => make()),
      skills: entries(
        ["hardSkills", "softSkills"].flatMap((list) =>
          knowledge.all(list).map((one) => ({
            name: one.text("skill", "name"),
            level: one.text("level"),
          }))
        ),
      ),
      languages: entries(
        knowledge.all("languages").map((one) => {
          const full = one.text("fullName");
          if (full) one.at("name").whole();
          return {
            language: full ?? one.text("name"),
            fluency: one.text("level"),
          };
        }),
      ),
      projects: entries(root.all("experience", "projects").map(projectOf)),
      publications: entries(
        root.all("experience", "publicArtifacts").map((one) => ({
          name: one.text("details", "name"),
          releaseDate: one.date("publishingDate"),
          url: one.at("details").url("URL"),
          summary: one.text("details", "description"),
        })),
      ),
      interests: entries(
        about.all("interestingFacts").map((one) => ({
          name: one.text("topic"),
          keywords: [one.text("fact")].filter((fact) => fact !== undefined),
        })),
      ).map((entry) =>
        "name" in entry ? entry : { name: firstWords(entry), ...entry }
      ),
    },
  );
  return { document, saidLang, leftovers: root.leftovers(), passedOver: [] };
}

function basicsOf(about: Taken, contact: Taken) {
  const profile = about.at("profile");
  const own = profile.at("contact");
  const links = about.all("relevantLinks").flatMap((one) => {
    const url = one.url("URL");
    return url ? [{ network: one.text("type"), url }] : [];
  });
  const site = links.find(({ network }) => network === "website");
  const where = profile.at("location");
  const location = compact({
    address: where.text("address"),
    postalCode: where.text("postalCode"),
    city: where.text("municipality"),
    region: where.text("region"),
    countryCode: countryOf(where),
  });
  const mail = (place: Taken) =>
    place.all("contactMails").map((one) => one.email("")).find(Boolean);
  const phone = (place: Taken) => {
    const [one] = place.all("phoneNumbers");
    return one &&
      joined(
        " ",
        one.text("countryCode")?.replace(/^(?=\d)/, "+"),
        one.text("number"),
      );
  };
  return {
    name: joined(" ", profile.text("name"), profile.text("surnames")),
    label: profile.text("title"),
    image: profile.at("avatar").url("link"),
    email: mail(own) ?? mail(contact),
    phone: phone(own) ?? phone(contact),
    url: site?.url,
    summary: profile.text("description"),
    location: Object.keys(location).length > 0 ? location : undefined,
    profiles: links.filter((link) => link !== site).map(({ network, url }) =>
      compact({
        network: network && NETWORKS[network] ? NETWORKS[network] : undefined,
        url,
      })
    ),
  };
}

const NETWORKS: Record<string, string> = {
  github: "GitHub",
  linkedin: "LinkedIn",
  manfred: "Manfred",
  stackoverflow: "Stack Overflow",
  twitter: "Twitter",
  xing: "Xing",
};

/** An organisation with several roles becomes as many jobs. */
function workOf(root: Taken): JsonObject[] {
  return entries(
    root.all("experience", "jobs").flatMap((job) => {
      const of = job.at("organization");
      const told = {
        name: of.text("name"),
        description: of.text("description"),
        url: of.url("URL"),
        location: placeOf(of.at("location")),
      };
      return job.all("roles").map((role) => ({
        ...told,
        ...roleOf(role, "position"),
      }));
    }),
  );
}

function projectOf(project: Taken) {
  const details = project.at("details");
  const roles = project.all("roles").map((role) => roleOf(role, "position"));
  const [first] = roles;
  return {
    name: details.text("name"),
    description: details.text("description"),
    url: details.url("URL"),
    type: project.text("type"),
    roles: roles.flatMap(({ position }) => position ?? []),
    startDate: first?.startDate,
    endDate: first?.endDate,
    highlights: roles.flatMap(({ highlights }) => highlights),
  };
}

/** Challenges with what was done about them. */
function roleOf(role: Taken, title: "position") {
  return {
    [title]: role.text("name"),
    startDate: role.date("startDate"),
    endDate: role.date("finishDate"),
    highlights: role.all("challenges").flatMap((one) => {
      const what = one.text("description");
      const actions = one.all("actions").flatMap((action) =>
        action.text() ?? []
      );
      const whole = [what, ...actions.map((action) => `– ${action}`)].filter(
        Boolean,
      );
      return whole.length > 0 ? [whole.join("\n")] : [];
    }),
  };
}

type Study = [
  kind: string | undefined,
  certificate: () => JsonObject,
  education: () => JsonObject,
];

function studiesOf(knowledge: Taken): Study[] {
  return knowledge.all("studies").map((one): Study => [
    typeof one.at("studyType").value === "string"
      ? String(one.at("studyType").value)
      : undefined,
    () => {
      one.text("studyType"); // where it stands says that
      return compact({
        name: one.text("name"),
        issuer: one.text("institution", "name"),
        date: one.date("finishDate", "startDate"),
        url: one.at("institution").url("URL"),
      });
    },
    () =>
      compact({
        institution: one.text("institution", "name"),
        area: one.text("name"),
        studyType: one.text("studyType"),
        url: one.at("institution").url("URL"),
        startDate: one.date("startDate"),
        endDate: one.date("finishDate"),
      }),
  ]);
}

function placeOf(where: Taken): string | undefined {
  return joined(
    ", ",
    where.text("municipality"),
    where.text("region"),
    where.text("country"),
  );
}

function countryOf(where: Taken): string | undefined {
  const said = where.at("country").value;
  return typeof said === "string" && /^[A-Za-z]{2}$/.test(said.trim())
    ? where.text("country")?.toUpperCase()
    : undefined;
}

function firstWords({ keywords }: JsonObject): string {
  const text = Array.isArray(keywords) ? String(keywords[0] ?? "") : "";
  return text.length > 60
    ? `${text.slice(0, 60).replace(/\s+\S*$/, "")}…`
    : text;
}
