/**
 * LinkedIn's "copy of your data": an archive of tables. Their names and columns are English, whatever language one uses;
 * archives of several years differ in spelling, which `Taken` overlooks.
 *
 * @module
 */
import type { Json, JsonObject } from "../json.ts";
import { compact, documentOf, entries, joined } from "./compact.ts";
import { readCsv } from "./csv.ts";
import { readProse } from "./prose.ts";
import { CannotRead, type PassedOver, type ReadResume } from "./found.ts";
import { Taken } from "./taken.ts";
import type { ZipFile } from "./zip.ts";

/** Tables that describe the person; the others (messages, connections, advertising …) are of other people or of use. */
const TABLES = [
  "causes you care about",
  "certifications",
  "courses",
  "education",
  "email addresses",
  "honors",
  "languages",
  "organizations",
  "patents",
  "phone numbers",
  "positions",
  "profile",
  "profile summary",
  "projects",
  "publications",
  "recommendations received",
  "skills",
  "test scores",
  "volunteering",
  "whatsapp phone numbers",
].map(plain);

/** Whether these are the files of such an archive. */
export function isLinkedIn(files: readonly ZipFile[]): boolean {
  const names = files.map(({ name }) => tableOf(name));
  return names.includes("profile") || names.includes("positions");
}

/** Reads it. */
export async function readLinkedIn(
  files: readonly ZipFile[],
): Promise<ReadResume> {
  const tables: Record<string, Json> = {};
  const passedOver: PassedOver[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const table = tableOf(file.name);
    if (!table || !TABLES.includes(table) || seen.has(table)) {
      passedOver.push({ path: file.name, bytes: file.bytes });
      continue;
    }
    seen.add(table);
    tables[baseOf(file.name)] = await readCsv(await file.read(), file.name);
  }
  if (Object.keys(tables).length === 0) {
    throw new CannotRead("linkedin", "is no archive of LinkedIn");
  }
  const tree = Taken.of(tables);
  const document = documentOf(basicsOf(tree), sectionsOf(tree));
  return { document, leftovers: tree.leftovers(), passedOver };
}

function rowsOf(tree: Taken, table: string): Taken[] {
  return tree.all(`${table}.csv`);
}

function basicsOf(tree: Taken) {
  const [profile = Taken.of({})] = rowsOf(tree, "Profile");
  const [extra = Taken.of({})] = rowsOf(tree, "Profile Summary");
  const mails = rowsOf(tree, "Email Addresses");
  const mail = mails.find((row) => isYes(row.at("Primary").value)) ?? mails[0];
  const email = mail?.email("Email Address", "Email");
  if (email) { for (const name of ["Primary", "Confirmed"]) mail?.text(name); }
  const [url, ...others] = websitesOf(profile);
  const location = compact({
    city: profile.first("Geo Location", "Location"),
    postalCode: profile.text("Zip Code"),
    address: profile.text("Address"),
  });
  return {
    name: joined(" ", profile.text("First Name"), profile.text("Last Name")),
    label: profile.text("Headline"),
    email,
    phone: rowsOf(tree, "PhoneNumbers")[0]?.text("Number"),
    url,
    summary: profile.text("Summary") ??
      extra.first("Profile Summary", "Summary"),
    location: Object.keys(location).length > 0 ? location : undefined,
    profiles: [
      ...bracketed(profile.text("Twitter Handles")).map((username) => ({
        network: "Twitter",
        username,
        url: `https://twitter.com/${encodeURIComponent(username)}`,
      })),
      ...others.map((url) => ({ url })),
    ],
  };
}

function sectionsOf(tree: Taken): Record<string, JsonObject[]> {
  const each = (
    table: string,
    make: (row: Taken) => Record<string, Json | undefined>,
  ) => entries(rowsOf(tree, table).map(make));
  const period = (row: Taken) => ({
    startDate: row.date("Started On", "Start Date"),
    endDate: row.date("Finished On", "End Date"),
  });
  return {
    work: each("Positions", (row) => ({
      name: row.first("Company Name", "Company"),
      position: row.first("Title", "Position"),
      location: row.text("Location"),
      ...period(row),
      ...proseOf(row),
    })),
    volunteer: each("Volunteering", (row) => ({
      organization: row.first("Company Name", "Organization"),
      position: row.first("Role", "Title"),
      ...period(row),
      ...proseOf(row),
    })),
    education: each("Education", (row) => ({
      institution: row.first("School Name", "School"),
      studyType: row.first("Degree Name", "Degree"),
      area: row.first("Field Of Study", "Fields Of Study"),
      ...period(row),
    })),
    awards: each("Honors", (row) => ({
      title: row.first("Title", "Name"),
      date: row.date("Issued On", "Date"),
      awarder: row.text("Issuer"),
      summary: row.text("Description"),
    })),
    certificates: each("Certifications", (row) => ({
      name: row.text("Name"),
      issuer: row.first("Authority", "Issuer"),
      date: row.date("Started On", "Issued On"),
      url: row.url("Url"),
    })),
    publications: each("Publications", (row) => ({
      name: row.first("Name", "Title"),
      publisher: row.text("Publisher"),
      releaseDate: row.date("Published On", "Date"),
      url: row.url("Url"),
      summary: row.text("Description"),
    })),
    skills: each(
      "Skills",
      (row) => ({ name: row.first("Name", "Skill Name") }),
    ),
    languages: each("Languages", (row) => ({
      language: row.first("Name", "Language"),
      fluency: row.text("Proficiency"),
    })),
    references: entries(
      rowsOf(tree, "Recommendations_Received").filter(isShown).map((row) => ({
        reference: row.text("Text"),
        name: joined(
          ", ",
          joined(" ", row.text("First Name"), row.text("Last Name")),
          row.text("Job Title"),
          row.text("Company"),
        ),
      })),
    ),
    projects: each("Projects", (row) => {
      const { summary, highlights } = proseOf(row);
      return {
        name: row.first("Title", "Name"),
        description: summary,
        highlights,
        url: row.url("Url"),
        ...period(row),
      };
    }),
  };
}

function proseOf(row: Taken) {
  return readProse(row.text("Description"));
}

/** What the person does not show there is not shown here. */
function isShown(row: Taken): boolean {
  const status = row.at("Status").value;
  if (status !== undefined && String(status).toUpperCase() !== "VISIBLE") {
    return false;
  }
  row.text("Status");
  return true;
}

/** `[PORTFOLIO:https://x.example,BLOG:https://y.example]`, or addresses by themselves. */
function websitesOf(profile: Taken): string[] {
  const said = profile.at("Websites").value;
  const found = bracketed(typeof said === "string" ? said : undefined)
    .map((one) =>
      one.replace(
        /^[A-Z_ ]+:(?=\S)/i,
        (label) => /^https?:$/i.test(label) ? label : "",
      )
    )
    .map((one) => /^https?:/i.test(one) ? one : `https://${one}`)
    .filter((one) => URL.canParse(one) && new URL(one).hostname.includes("."));
  if (found.length > 0) profile.text("Websites");
  return found;
}

function bracketed(text: string | undefined): string[] {
  return (text ?? "").replace(/^\[|\]$/g, "").split(",")
    .map((part) => part.trim()).filter(Boolean);
}

function isYes(value: Json | undefined): boolean {
  return typeof value === "string" && /^(yes|true)$/i.test(value);
}

/** The last part of a path, wherever it would lead. */
function baseOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

function tableOf(path: string): string | null {
  const base = baseOf(path);
  return /\.csv$/i.test(base) ? plain(base.slice(0, -4)) : null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
