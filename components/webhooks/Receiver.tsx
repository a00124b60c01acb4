import type { DashboardView } from "@/components/dashboard/view.ts";
import { RECEIVER_CODE, webhookWords } from "./view.ts";

/** How a receiver checks that a message is ours, as a program. */
export function Receiver({ view }: { view: DashboardView }) {
  const words = webhookWords[view.lang].receiver;
  return (
    <section class="stack">
      <h2 class="section-title">{words.title}</h2>
      <p>
        {words.any}{" "}
        <a href="https://www.standardwebhooks.com" rel="noreferrer">
          Standard Webhooks
        </a>{" "}
        {words.looks}
      </p>
      <pre class="api-code mono" tabindex={0} lang="en">
        {RECEIVER_CODE}
      </pre>
      <ul class="list-disc pl-5 space-y-1">
        {words.facts.map((fact) => <li key={fact}>{fact}</li>)}
      </ul>
    </section>
  );
}
