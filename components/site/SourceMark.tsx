import type { ComponentChildren } from "preact";
import { State } from "@/components/ui/EvidenceLabel.tsx";
import type { SourceLabel } from "./source_labels.ts";

/** The label of a quote: looks and reads as the evidence labels of the site's pages do. */
export function SourceMark(
  { label, children }: { label: SourceLabel; children?: ComponentChildren },
) {
  const { href, title, titleLang, source, about, state, standing } = label;
  return (
    <div class={`evidence evidence-${state}`}>
      {href === null
        ? <span class="evidence-title" lang={titleLang}>{title}</span>
        : <a class="evidence-title" href={href} lang={titleLang}>{title}</a>}
      {source && <span class="evidence-where">{source}</span>}
      {about && <span class="evidence-where">{about}</span>}
      <State state={state} word={standing} />
      {children}
    </div>
  );
}
