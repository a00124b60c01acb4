import type {
  Award,
  Certificate,
  Education,
  Job,
  Publication,
  Volunteering,
} from "@/lib/portfolio/site/schema.ts";
import type { Shown } from "./Entry.tsx";

/** How a job is shown. */
export function showJob(item: Job): Shown {
  return {
    item,
    title: ["position", item.position],
    place: ["name", item.name],
    from: item.startDate,
    to: item.endDate,
    notes: [item.location],
    texts: [["description", item.description], ["summary", item.summary]],
    list: ["highlights", item.highlights],
  };
}

/** How volunteering is shown. */
export function showVolunteering(item: Volunteering): Shown {
  return {
    item,
    title: ["position", item.position],
    place: ["organization", item.organization],
    from: item.startDate,
    to: item.endDate,
    texts: [["summary", item.summary]],
    list: ["highlights", item.highlights],
  };
}

/** How a degree or a course of studies is shown. */
export function showEducation(item: Education): Shown {
  const title = [item.studyType, item.area].filter(Boolean).join(", ") || null;
  return {
    item,
    title: [item.area ? "area" : "studyType", title],
    place: ["institution", item.institution],
    from: item.startDate,
    to: item.endDate,
  };
}

/** How a certificate is shown. */
export function showCertificate(item: Certificate): Shown {
  return {
    item,
    title: ["name", item.name],
    titled: true,
    place: ["issuer", item.issuer],
    from: item.date,
    once: true,
  };
}

/** How an award is shown. */
export function showAward(item: Award): Shown {
  return {
    item,
    title: ["title", item.title],
    place: ["awarder", item.awarder],
    from: item.date,
    once: true,
    texts: [["summary", item.summary]],
  };
}

/** How a publication is shown. */
export function showPublication(item: Publication): Shown {
  return {
    item,
    title: ["name", item.name],
    titled: true,
    place: ["publisher", item.publisher],
    from: item.releaseDate,
    once: true,
    texts: [["summary", item.summary]],
  };
}
