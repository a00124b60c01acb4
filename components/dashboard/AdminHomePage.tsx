import { DashboardPage } from "./DashboardPage.tsx";
import { homeWords } from "./home_words.ts";
import type { DashboardView } from "./view.ts";

/** The places of the platform's admins, each with what it is for. */
export function AdminHomePage({ view }: { view: DashboardView }) {
  const words = homeWords[view.lang].admin;
  const about: Record<string, string> = words.about;
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead} narrow>
      <ul class="lines lines-big">
        {view.nav.flatMap(({ items }) =>
          items
        ).map(({ id, href, label }) => (
          <li key={id}>
            <a href={href}>
              <span class="place-name">{label}</span>
              <span class="soft">{about[id]}</span>
            </a>
          </li>
        ))}
      </ul>
    </DashboardPage>
  );
}
