import { DashboardPage } from "./DashboardPage.tsx";
import { homeWords } from "./home_words.ts";
import { Keys } from "./Keys.tsx";
import type { DashboardView, Destination } from "./view.ts";

/** What the palette lists, as a page: for who has no scripts, and for who wants to see all of it. */
export function ActionsPage({ view }: { view: DashboardView }) {
  const words = homeWords[view.lang].actions;
  const groups = [
    {
      id: "home",
      label: view.words.palette.places,
      items: [view.home, ...view.nav.flatMap(({ items }) => items)],
    },
    { id: "actions", label: view.words.palette.actions, items: view.actions },
  ].filter(({ items }) => items.length > 0);
  return (
    <DashboardPage view={view} title={words.title} lead={words.lead} narrow>
      {groups.map(({ id, label, items }) => (
        <section key={id}>
          <h2 class="section-title">{label}</h2>
          <ul class="lines">
            {items.map((item) => (
              <Line
                key={item.id}
                item={item}
                view={view}
              />
            ))}
          </ul>
        </section>
      ))}
    </DashboardPage>
  );
}

function Line({ item, view }: { item: Destination; view: DashboardView }) {
  return (
    <li>
      <a href={item.href}>{item.label}</a>
      {item.keys && <Keys keys={item.keys} then={view.words.shortcuts.then} />}
    </li>
  );
}
