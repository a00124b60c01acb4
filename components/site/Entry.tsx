import type { ComponentChildren } from "preact";
import type { Translated } from "@/lib/portfolio/site/schema.ts";
import { State } from "@/components/ui/EvidenceLabel.tsx";
import {
  ForeignNote,
  langOf,
  ownLang,
  type Reading,
} from "@/components/ui/Foreign.tsx";
import { OutLink } from "@/components/ui/OutLink.tsx";
import { Period } from "@/components/ui/Period.tsx";
import { safeUrl } from "@/components/ui/safe_url.ts";
import { paragraphsOf, type SiteView, stateOf } from "./view.ts";
import { Supports } from "./Supports.tsx";

/** What all kinds of entries have in common, under one set of names. */
export interface Shown {
  item: Translated & { id: string; url?: string | null };
  /** The field that `title` comes from, and so on: they say which texts fell back to another language. */
  title: [field: string, text: string | null];
  /** The title is a work's own, which is never translated. */
  titled?: boolean;
  /** Where it was: an employer, a school, an issuer. */
  place?: [field: string, text: string | null];
  from: string | null;
  to?: string | null;
  /** A single date rather than a span. */
  once?: boolean;
  notes?: (string | null)[];
  texts?: [field: string, text: string | null][];
  list?: [field: string, items: string[]];
}

/** The `lang` attribute for an entry's title. */
export function titleLangOf(
  { item, title: [field], titled }: Shown,
  reading: Reading,
) {
  return titled ? ownLang(reading) : langOf(item, field, reading);
}

/** One piece: dates and state in the margin, the piece itself, and beside it what it is evidence for. */
export function Entry(
  { view, shown, children }: {
    view: SiteView;
    shown: Shown;
    children?: ComponentChildren;
  },
) {
  const { site, words } = view;
  const { item, from, to = null, once, notes = [], texts = [], list } = shown;
  const [titleField, title] = shown.title;
  const [placeField, place] = shown.place ?? ["", null];
  const fields = [
    titleField,
    placeField,
    ...texts.map(([field]) => field),
    list?.[0] ?? "",
  ];
  const state = stateOf(site, item);
  return (
    <article
      class={state === "claimed" ? "piece row" : "piece backed row"}
      id={item.id}
    >
      <div class="margin label">
        <p>
          <Period
            from={from}
            to={to}
            lang={site.lang}
            present={once ? undefined : words.dates.present}
          />
        </p>
        {notes.filter(Boolean).map((note) => (
          <p key={note} lang={ownLang(site)}>{note}</p>
        ))}
        <p>
          <State state={state} word={words.evidence.states[state]} />
        </p>
        <ForeignNote
          item={item}
          fields={fields}
          reading={site}
          words={words.language}
        />
      </div>
      <div class="body stack">
        <h3
          class="piece-title"
          lang={title
            ? titleLangOf(shown, site)
            : langOf(item, placeField, site)}
        >
          <TitleLink url={title && place ? null : item.url}>
            {title ?? place}
          </TitleLink>
        </h3>
        {title && place && (
          <p lang={langOf(item, placeField, site)}>
            <TitleLink url={item.url}>{place}</TitleLink>
          </p>
        )}
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
        {children}
      </div>
      <div class="beside">
        <Supports view={view} entryId={item.id} level="h4" />
      </div>
    </article>
  );
}

function TitleLink(
  { url, children }: { url?: string | null; children: ComponentChildren },
) {
  return safeUrl(url)
    ? <OutLink url={url ?? null}>{children}</OutLink>
    : <>{children}</>;
}
