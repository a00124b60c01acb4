import { fill } from "@/components/words/index.ts";
import { linkTo, nameOf, type SiteView } from "./view.ts";

/** An empty case: drawn as one, with what will stand in it and a way onward. */
export function Empty({ view, title, text, onward }: {
  view: SiteView;
  title: string;
  text: string;
  /** Where to go meanwhile; the profile unless said otherwise. */
  onward?: [path: string, word: string][];
}) {
  const ways = onward ?? [["/about", view.words.home.readProfile]];
  return (
    <section class="section row">
      <div class="margin">
        <EmptyCase />
      </div>
      <div class="body stack">
        <h2 class="piece-title">{title}</h2>
        <p class="prose">{fill(text, { name: nameOf(view.site) })}</p>
        <p class="actions">
          {ways.map(([path, word]) => (
            <a key={path} class="onward" href={linkTo(view, path)}>{word}</a>
          ))}
        </p>
      </div>
    </section>
  );
}

/** A glass case with nothing in it but its label. */
function EmptyCase() {
  return (
    <svg class="empty-case" viewBox="0 0 160 120" aria-hidden="true">
      <path d="M20 28 44 8h96v66l-24 20H20zM20 28h96M116 28l24-20M116 28v66M44 8v66h96M44 74 20 94" />
      <path class="empty-label" d="M58 106h22" />
      <path d="M20 94v22M116 94v22M140 74v22" />
    </svg>
  );
}
