import { Bell } from "@/islands/dashboard/Bell.tsx";
import { CommandPalette } from "@/islands/dashboard/CommandPalette.tsx";
import { ThemeSwitch } from "@/islands/site/ThemeSwitch.tsx";
import { fill } from "@/components/words/fill.ts";
import type { ShellData } from "./DashboardShell.tsx";
import { Icon } from "./Icon.tsx";
import { platformLink } from "./Rail.tsx";
import { type DashboardView, linkTo } from "./view.ts";

/** The line above every page: search, bell, language, theme, account; on narrow screens also the menu's button. */
export function TopBar(
  { view, data }: { view: DashboardView; data: ShellData },
) {
  const { words, access } = view;
  return (
    <header class="bar">
      <button
        type="button"
        class="icon-button narrow"
        popovertarget="rail"
      >
        <Icon name="menu" />
        <span class="sr-only">{words.menu}</span>
      </button>
      <a class="bar-name narrow" href={view.home.href}>
        {access?.tenant.name ?? words.platform}
      </a>
      <Palette view={view} />
      <div class="bar-tools">
        {access && (
          <Bell
            unread={data.unread}
            href={linkTo(view, "/dashboard/notifications")}
            events={linkTo(view, "/dashboard/events")}
            words={words.bell}
          />
        )}
        <Language view={view} />
        <Account view={view} isAdmin={data.isAdmin} />
      </div>
    </header>
  );
}

/** What the palette is given: every place and action that the member may use. */
function Palette({ view }: { view: DashboardView }) {
  const { words, access, home, nav, actions } = view;
  return (
    <CommandPalette
      items={[home, ...nav.flatMap(({ items }) => items), ...actions]}
      href={linkTo(view, access ? "/dashboard/actions" : "/admin")}
      words={words.palette}
      shortcuts={{ ...words.shortcuts, close: words.close }}
    />
  );
}

/** The same page in the other language; on narrow screens it stands in the account's menu alone. */
function Language(
  { view, inMenu }: { view: DashboardView; inMenu?: boolean },
) {
  const { words, lang, path } = view;
  const other = lang === "es" ? "en" : "es";
  return (
    <a
      class={inMenu ? undefined : "bar-language"}
      href={linkTo(view, path, { lang: other })}
      lang={other}
      hreflang={other}
      aria-current={undefined}
    >
      <span class={inMenu ? "menu-name" : undefined}>
        {inMenu ? words.language.switchTo : words.language.other}
      </span>
    </a>
  );
}

function Account(
  { view, isAdmin }: { view: DashboardView; isAdmin: boolean },
) {
  const { words, session } = view;
  const links = [
    ["/account", words.account.settings],
    ["/account/sessions", words.account.sessions],
    ["/account/devices", words.account.devices],
    ...(isAdmin ? [["/admin", words.admin] as const] : []),
  ] as const;
  return (
    <>
      <button
        type="button"
        class="icon-button"
        popovertarget="account"
        aria-label={fill(words.account.label, { email: session.email })}
      >
        <Icon name="person" />
      </button>
      <div id="account" class="menu menu-account" popover>
        <p class="menu-title">{session.email}</p>
        <ul class="menu-list">
          {links.map(([path, label]) => (
            <li key={path}>
              <a href={platformLink(view, path)}>
                <span class="menu-name">{label}</span>
              </a>
            </li>
          ))}
          <li>
            <Language view={view} inMenu />
          </li>
        </ul>
        <div class="menu-theme">
          <span aria-hidden="true">{words.theme.label}</span>
          <ThemeSwitch words={words.theme} />
        </div>
        <form method="post" action={platformLink(view, "/sign-out")}>
          <button type="submit" class="menu-last">
            {words.account.signOut}
          </button>
        </form>
      </div>
    </>
  );
}
