import { langOf } from "@/components/ui/Foreign.tsx";
import { OutLink } from "@/components/ui/OutLink.tsx";
import { Period } from "@/components/ui/Period.tsx";
import { safeUrl } from "@/components/ui/safe_url.ts";
import { type Shown, titleLangOf } from "./Entry.tsx";
import { paragraphsOf, type SiteView } from "./view.ts";

/** An entry of the CV: as dense as paper wants it. */
export function CvEntry(
  { view: { site, words }, shown }: { view: SiteView; shown: Shown },
) {
  const { item, from, to = null, once, texts = [], list } = shown;
  const [, title] = shown.title;
  const [placeField, place] = shown.place ?? ["", null];
  return (
    <article class="row cv-line">
      <p class="margin label">
        <Period
          from={from}
          to={to}
          lang={site.lang}
          present={once ? undefined : words.dates.present}
        />
      </p>
      <div class="wide">
        <h3>
          <span lang={titleLangOf(shown, site)}>{title}</span>
          {title && place && ", "}
          {place && (
            <span class="cv-place" lang={langOf(item, placeField, site)}>
              {place}
            </span>
          )}
        </h3>
        {texts.map(([field, text]) =>
          paragraphsOf(text).map((part) => (
            <p key={field + part} lang={langOf(item, field, site)}>{part}</p>
          ))
        )}
        {list && list[1].length > 0 && (
          <ul class="marks" lang={langOf(item, list[0], site)}>
            {list[1].map((text) => <li key={text}>{text}</li>)}
          </ul>
        )}
        {safeUrl(item.url) && (
          <p class="label">
            <OutLink url={item.url ?? null} />
          </p>
        )}
      </div>
    </article>
  );
}
