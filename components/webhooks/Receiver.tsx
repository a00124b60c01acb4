import type { DashboardView } from "@/components/dashboard/view.ts";
import { receiverCode, webhookWords } from "./view.ts";

/** How a receiver checks that a message is ours, as a program. */
export function Receiver(
  { view, secret }: { view: DashboardView; secret?: string },
) {
  const words = webhookWords[view.lang].receiver;
  return (
    <section class="stack">
      <h2 class="section-title">{words.title}</h2>
      <p>
        {words.text}{" "}
        <a href="https://www.standardwebhooks.com" rel="noreferrer">
          {words.more}
        </a>
      </p>
      <pre class="api-code mono" tabindex={0} lang="en">
        {receiverCode(secret)}
      </pre>
      <ul class="list-disc pl-5 space-y-1">
        {words.facts.map((fact) => <li key={fact}>{fact}</li>)}
      </ul>
    </section>
  );
}
