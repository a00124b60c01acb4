import { ownLang } from "@/components/ui/Foreign.tsx";
import { linkTo, type SiteView, skillName, supportedBy } from "./view.ts";

/** Beside an entry: the skills that it is evidence for, and by which of their keywords. */
export function Supports(
  { view, entryId, level: Level }: {
    view: SiteView;
    entryId: string;
    level: "h2" | "h4";
  },
) {
  const supported = supportedBy(view.site, entryId);
  if (supported.length === 0) return null;
  return (
    <div class="label supports">
      <Level>{view.words.evidence.supports}</Level>
      <ul>
        {supported.map(({ skill, keywords }) => (
          <li key={skill.id}>
            <a href={linkTo(view, `/about#${skill.id}`)}>
              {skillName(skill, view.words)}
            </a>
            {keywords.length > 0 && (
              <span class="line" lang={ownLang(view.site)}>
                {keywords.join(", ")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
