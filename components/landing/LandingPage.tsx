import { Head } from "fresh/runtime";
import { LANGS } from "@/lib/platform/schema.ts";
import { State } from "@/components/ui/EvidenceLabel.tsx";
import { href } from "@/components/ui/href.ts";
import { Seal } from "@/components/ui/Seal.tsx";
import { PlainShell, type PlainView } from "./PlainShell.tsx";

/** The platform's first page: what this place is, and how to put something on show. */
export function LandingPage(
  { view, origin }: { view: PlainView; origin: string },
) {
  const { words: { landing }, base } = view;
  const at = (lang: PlainView["lang"] | null) =>
    origin + href({ ...base, chosenLang: lang }, "/");
  return (
    <PlainShell view={view}>
      <Head>
        <title>{`Vitrina – ${landing.title}`}</title>
        <meta name="description" content={landing.lead} />
        <link rel="canonical" href={at(base.chosenLang)} />
        {LANGS.map((lang) => (
          <link key={lang} rel="alternate" href={at(lang)} hreflang={lang} />
        ))}
        <link rel="alternate" href={at(null)} hreflang="x-default" />
      </Head>
      <div class="hero row">
        <div class="hero-words">
          <h1 class="hero-name">{landing.title}</h1>
        </div>
        <Seal name="Vitrina" pieces={24} contentLang="en" />
      </div>
      <div class="section row">
        <p class="body lead">{landing.lead}</p>
      </div>
      <Labels view={view} />
      {landing.points.map(({ title, text }) => (
        <section key={title} class="section row">
          <h2 class="margin">{title}</h2>
          <p class="body">{text}</p>
        </section>
      ))}
      <section class="section row">
        <h2 class="margin">{landing.begin}</h2>
        <div class="wide stack">
          <p class="prose">{landing.beginText}</p>
          <pre
            class="notice"
            tabindex={0}
          ><code>{landing.command}</code></pre>
        </div>
      </section>
    </PlainShell>
  );
}

/** The three states of a label, each said by a label. */
function Labels({ view: { words: { evidence } } }: { view: PlainView }) {
  return (
    <section class="section row">
      <h2 class="margin">{evidence.key}</h2>
      <ul class="wide evidences">
        {(["verified", "linked", "claimed"] as const).map((state) => (
          <li key={state}>
            <div class={`evidence evidence-${state}`}>
              <State state={state} word={evidence.states[state]} />
              <span class="evidence-title">{evidence.meanings[state]}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
