import type { MyTenant } from "@/lib/platform/tenants/schema.ts";
import {
  AccountShell,
  Done,
  Hidden,
} from "@/components/account/AccountShell.tsx";
import type { AccountView } from "@/components/account/view.ts";
import { href } from "@/components/ui/href.ts";
import { accountWords } from "./account_words.ts";

/** What the page of one's workspaces is drawn from. */
export interface MyTenantsData {
  tenants: MyTenant[];
  done: "home" | "gone" | null;
}

/** Where somebody belongs, and where their dashboard opens. */
export function MyTenantsPage(
  { view, data: { tenants, done } }: {
    view: AccountView;
    data: MyTenantsData;
  },
) {
  const words = accountWords[view.lang].mine;
  const create = (
    <p>
      <a class="onward" href={href(view.base, "/new")}>{words.create}</a>
    </p>
  );
  return (
    <AccountShell view={view} title={words.title} lead={words.lead} within>
      <div class="form">
        {done && <Done>{done === "home" ? words.done : words.gone}</Done>}
        {tenants.length === 0
          ? (
            <div class="more stack">
              <h2>{words.empty}</h2>
              <p>{words.emptyText}</p>
            </div>
          )
          : <List view={view} tenants={tenants} />}
        {create}
      </div>
    </AccountShell>
  );
}

function List({ view, tenants }: { view: AccountView; tenants: MyTenant[] }) {
  const { mine: words, join: { roles } } = accountWords[view.lang];
  const named: Record<number, string> = roles;
  return (
    <div class="table" tabindex={0} role="region" aria-label={words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.home}</th>
          </tr>
        </thead>
        <tbody>
          {tenants.map(({ id, slug, name, level, roleName, isDefault }) => (
            <tr key={id}>
              <td class="ink">
                <a
                  href={href(
                    { ...view.base, basePath: `/@${slug}` },
                    "/dashboard",
                  )}
                >
                  {name}
                </a>
                <span class="line soft">@{slug}</span>
              </td>
              <td>{roleName ?? named[level]}</td>
              <td>
                {isDefault
                  ? <span aria-label={words.home}>✓</span>
                  : (
                    <form method="post">
                      <Hidden fields={{ id }} />
                      <button type="submit" class="text-button">
                        {words.makeHome}
                        <span class="sr-only">{` – ${name}`}</span>
                      </button>
                    </form>
                  )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
