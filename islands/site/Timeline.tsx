import { useState } from "preact/hooks";
import type { Lang } from "@/lib/platform/schema.ts";
import { Period } from "@/components/ui/Period.tsx";
import {
  type Moment,
  TIMELINE_KINDS,
  type TimelineKind,
  type TimelineView,
} from "@/components/site/timeline_views.ts";

/** What the timeline says. */
export interface TimelineWords {
  show: string;
  kinds: Record<TimelineKind, string>;
  nothing: string;
  axis: string;
  present: string;
}

/** Everything dated on one axis, drawn in ink; with scripts, each kind can be hidden. */
export function Timeline(
  { view, lang, words }: {
    view: TimelineView;
    lang: Lang;
    words: TimelineWords;
  },
) {
  const [hidden, setHidden] = useState<TimelineKind[]>([]);
  const kinds = TIMELINE_KINDS.filter((kind) =>
    view.moments.some((moment) => moment.kind === kind)
  );
  const shown = view.moments.filter(({ kind }) => !hidden.includes(kind));
  const toggle = (kind: TimelineKind) =>
    setHidden(
      hidden.includes(kind)
        ? hidden.filter((other) => other !== kind)
        : [...hidden, kind],
    );
  return (
    <div class="timeline">
      {kinds.length > 1 && (
        <fieldset class="kinds scripted">
          <legend class="sr-only">{words.show}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!hidden.includes(kind)}
                onChange={() => toggle(kind)}
              />
              {words.kinds[kind]}
            </label>
          ))}
        </fieldset>
      )}
      <div class="row axis" aria-hidden="true">
        <Axis ticks={view.ticks} />
      </div>
      {shown.length === 0 && <p class="label" role="status">{words.nothing}</p>}
      <ol>
        {shown.map((moment) => (
          <li key={moment.id} class="moment row">
            <span class="margin label">
              <Period
                from={moment.from}
                to={moment.to}
                lang={lang}
                present={moment.lasts ? words.present : undefined}
              />
            </span>
            <span class="moment-what">
              <a href={moment.href} lang={moment.lang}>{moment.title}</a>
              {moment.where && `\u00a0· ${moment.where}`}
            </span>
            <Line moment={moment} ticks={view.ticks} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Axis({ ticks }: { ticks: TimelineView["ticks"] }) {
  return (
    <svg class="years">
      {ticks.map(({ year, at }) => (
        <text
          key={year}
          x={`${at}%`}
          y="16"
          text-anchor={at > 95 ? "end" : at < 3 ? "start" : "middle"}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}

/** Drawn in percent of its width, so that it needs neither a script nor a style attribute to fit. */
function Line(
  { moment, ticks }: { moment: Moment; ticks: TimelineView["ticks"] },
) {
  const { kind, start, end, lasts } = moment;
  return (
    <svg class="span moment-line" aria-hidden="true">
      {ticks.map(({ year, at }) => (
        <line
          key={year}
          class="year"
          x1={`${at}%`}
          x2={`${at}%`}
          y1="-10"
          y2="30"
        />
      ))}
      {lasts
        ? (
          <line
            class={`bar bar-${kind}`}
            x1={`${start}%`}
            x2={`${Math.max(end, start + 0.8)}%`}
            y1="10"
            y2="10"
          />
        )
        : (
          <svg x={`${start}%`} y="10" overflow="visible">
            <rect x="-5" y="-5" width="10" height="10" transform="rotate(45)" />
          </svg>
        )}
    </svg>
  );
}
