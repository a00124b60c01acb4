import {
  type EntryChange,
  type RoleSection,
  roleSections,
} from "@/lib/assistant/cv_for_role/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { ChosenParts } from "@/components/assistant/CvEntryChange.tsx";
import { cvSaid } from "@/components/assistant/cv_said.ts";
import { ownLang } from "@/components/ui/Foreign.tsx";
import { roleWords } from "./role_words.ts";
import { linkTo, type SiteView } from "./view.ts";

/** What stands in a CV for a role, entry by entry, with why and where its evidence is. */
export function RoleEntries(
  { view, entries }: { view: SiteView; entries: EntryChange[] },
) {
  return (
    <>
      {roleSections.map((section) => (
        <Room
          key={section}
          view={view}
          section={section}
          entries={entries.filter((one) => one.section === section)}
        />
      ))}
    </>
  );
}

function Room(
  { view, section, entries }: {
    view: SiteView;
    section: RoleSection;
    entries: EntryChange[];
  },
) {
  if (entries.length === 0) return null;
  const { site } = view;
  const said = cvSaid[site.lang];
  const words = roleWords[site.lang];
  const ordered = entries.toSorted((one, other) =>
    (one.to ?? 0) - (other.to ?? 0)
  );
  return (
    <>
      {ordered.map((entry, at) => {
        const to = pathOf(view, entry);
        const langOf = langsOf(view, entry);
        return (
          <article class="row piece" key={entry.id}>
            <div class="margin label">
              {at === 0 && <p class="ink">{said.sections[section]}</p>}
              <p>{entry.changes.map((one) => said.changes[one]).join(", ")}</p>
              {to && (
                <p>
                  <a href={to} aria-label={`${words.evidence}: ${entry.title}`}>
                    {words.evidence}
                  </a>
                </p>
              )}
            </div>
            <div class="body stack">
              <h3 class="piece-title" lang={langOf("text")}>{entry.title}</h3>
              <ChosenParts entry={entry} said={said} langOf={langOf} />
            </div>
          </article>
        );
      })}
    </>
  );
}

/** In which language the fields of an entry stand, where that is not the page's; what is short is marked as a whole. */
function langsOf({ site }: SiteView, { section, id }: EntryChange) {
  const rows: readonly { id?: string; untranslated: string[] }[] =
    section === "profile" ? [site.profile] : site[section];
  const { untranslated = [] } =
    rows.find((one) => section === "profile" || one.id === id) ?? {};
  const other = ownLang(site);
  return (field: string): Lang | undefined =>
    field === "text" && untranslated.length > 0 || untranslated.includes(field)
      ? other
      : undefined;
}

/** Where an entry stands on the site. */
function pathOf(view: SiteView, { section, id }: EntryChange): string | null {
  if (section === "profile" || section === "skills") {
    return linkTo(view, "/about");
  }
  if (section === "projects") {
    const slug = view.site.projects.find((one) => one.id === id)?.slug;
    return slug ? linkTo(view, `/projects/${encodeURIComponent(slug)}`) : null;
  }
  if (["languages", "interests", "references"].includes(section)) {
    return linkTo(view, "/cv");
  }
  return `${linkTo(view, "/experience")}#${id}`;
}
