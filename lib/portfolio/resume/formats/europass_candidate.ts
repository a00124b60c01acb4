/**
 * Europass CV of today's portal: `Candidate`, after HR Open Standards and EURES.
 *
 * Source: Europass XML documents of the portal (`DocumentID schemeVersionID="4.0"`).
 *
 * @module
 */
import type { JsonObject } from "../json.ts";
import { compact, documentOf, entries, joined } from "./compact.ts";
import { readProse, textOfHtml } from "./prose.ts";
import type { Taken } from "./taken.ts";

/** Reads what stands below `Candidate`. */
export function readCandidate(candidate: Taken): JsonObject {
  // numbers of the document itself, and how it is to be drawn
  for (const name of ["DocumentID", "RenderingInformation"]) {
    candidate.at(name).whole();
  }
  const person = candidate.at("CandidatePerson");
  const profile = candidate.at("CandidateProfile");
  profile.at("@languageCode").whole();
  profile.at("ID").whole();
  const ways = person.all("Communication");
  const first = (channel: string, read: (one: Taken) => string | undefined) => {
    for (const one of ways) {
      if (!isChannel(one, channel)) continue;
      const found = read(one);
      if (found === undefined) continue;
      one.text("ChannelCode");
      return found;
    }
    return undefined;
  };
  const address = ways.map((one) => one.at("Address")).find(({ value }) =>
    value !== undefined
  );
  const location = compact({
    address: address?.text("AddressLine"),
    postalCode: address?.text("PostalCode"),
    city: address?.text("CityName"),
    countryCode: address?.text("CountryCode")?.slice(0, 2).toUpperCase(),
  });
  return documentOf({
    name: joined(
      " ",
      person.text("PersonName", "GivenName"),
      person.text("PersonName", "FamilyName"),
    ),
    email: first("Email", (one) => one.email("URI")),
    phone: first("Telephone", phoneOf),
    url: first("Web", (one) => one.url("URI")),
    summary: textOfHtml(profile.text("ExecutiveSummary")),
    location: Object.keys(location).length > 0 ? location : undefined,
  }, {
    work: workOf(profile),
    education: entries(
      profile.all("EducationHistory", "EducationOrganizationAttendance").map(
        (one) => {
          const degree = one.at("EducationDegree");
          return {
            institution: one.text("OrganizationName"),
            studyType: degree.text("DegreeName"),
            area: degree.text("DegreeMajor", "Name"),
            courses: lines(
              textOfHtml(degree.text("OccupationalSkillsCovered")),
            ),
            score: degree.text("FinalGrade", "ScoreText"),
            url: one.at("OrganizationContact", "Communication").url("URI"),
            ...periodOf(one.at("AttendancePeriod")),
          };
        },
      ),
    ),
    languages: languagesOf(person, profile),
    skills: entries(
      competencies(profile).filter((one) => !isLanguage(one)).map((one) => ({
        name: one.text("CompetencyName"),
      })),
    ),
    certificates: entries(
      profile.all("Certifications", "Certification").map((one) => ({
        name: one.first("CertificationName", "CertificationTypeCode"),
        issuer: one.text("IssuingAuthority", "Name"),
        date: one.date(
          "FirstIssuedDate/FormattedDateTime",
          "EffectiveTimePeriod/StartDate/FormattedDateTime",
        ),
      })),
    ),
    publications: entries(
      profile.all("PublicationHistory", "Publication").map((one) => ({
        name: one.first("FormattedPublicationDescription", "Title"),
        releaseDate: one.date("Year", "PublicationDate/FormattedDateTime"),
        summary: textOfHtml(one.text("Abstract")),
      })),
    ),
  });
}

function isChannel(one: Taken, channel: string): boolean {
  return String(one.at("ChannelCode").value ?? "").toLowerCase() ===
    channel.toLowerCase();
}

function phoneOf(one: Taken): string | undefined {
  const number =
    joined(" ", one.text("CountryDialing"), one.text("DialNumber")) ??
      one.text("FormattedNumber");
  return number?.replace(/^(?=\d{1,3} )/, "+");
}

/** An employer with several positions becomes as many jobs. */
function workOf(profile: Taken): JsonObject[] {
  return entries(
    profile.all("EmploymentHistory", "EmployerHistory").flatMap((employer) => {
      const name = employer.text("OrganizationName");
      const where = employer.at(
        "OrganizationContact",
        "Communication",
        "Address",
      );
      const [city, country] = [
        where.text("CityName"),
        where.text("CountryCode"),
      ];
      const url = employer.all("OrganizationContact", "Communication")
        .map((one) => one.url("URI")).find(Boolean);
      return employer.all("PositionHistory").map((position) => ({
        name,
        position: position.text("PositionTitle"),
        location: joined(
          ", ",
          position.text("City") ?? city,
          (position.text("Country") ?? country)?.toUpperCase(),
        ),
        url,
        ...periodOf(position.at("EmploymentPeriod")),
        ...readProse(textOfHtml(position.text("Description"))),
      }));
    }),
  );
}

function periodOf(period: Taken) {
  const current = period.at("CurrentIndicator");
  current.whole(); // what has no end goes on
  return {
    startDate: period.date("StartDate/FormattedDateTime"),
    endDate: period.date("EndDate/FormattedDateTime"),
  };
}

function competencies(profile: Taken): Taken[] {
  return profile.all("PersonQualifications", "PersonCompetency");
}

function isLanguage(one: Taken): boolean {
  return String(one.at("TaxonomyID").value ?? "").toLowerCase() === "language";
}

function languagesOf(person: Taken, profile: Taken): JsonObject[] {
  const mother = person.all("PrimaryLanguageCode").map((one) => {
    one.at("@name").whole();
    return { language: languageName(one.text()), fluency: "Native speaker" };
  });
  const others = competencies(profile).filter(isLanguage).map((one) => {
    one.text("TaxonomyID");
    const dimensions = one.all("CompetencyDimension").flatMap((dimension) => {
      const level = dimension.text("Score", "ScoreText");
      const kind = level && dimension.text("CompetencyDimensionTypeCode");
      return level && kind ? [[kind, level] as const] : [];
    });
    const levels = new Set(dimensions.map(([, level]) => level));
    return {
      language: languageName(one.text("CompetencyID")),
      fluency: levels.size <= 1
        ? [...levels][0]
        : dimensions.map(([kind, level]) =>
          `${kind.replace(/^CEF-|-/g, " ").trim()} ${level}`
        ).join(", "),
    };
  });
  return entries([...mother, ...others]);
}

/** Codes of three letters (ISO 639) as words. */
function languageName(code: string | undefined): string | undefined {
  if (code === undefined || !/^[a-z]{2,3}$/i.test(code)) return code;
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(
      code.toLowerCase(),
    ) ?? code;
  } catch {
    return code;
  }
}

function lines(text: string | undefined): string[] {
  return (text ?? "").split("\n").map((line) =>
    line.replace(/^•\s*/, "").trim()
  )
    .filter(Boolean);
}
