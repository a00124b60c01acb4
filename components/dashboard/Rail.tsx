import type { ShellData } from "./DashboardShell.tsx";
import { Icon } from "./Icon.tsx";
import { type DashboardView, hasSite, linkTo, roleOf } from "./view.ts";

/**
 * The navigation: a column on wide screens, a sheet that the menu's button opens on narrow ones. The browser opens and
 * closes it (`popover`), so that it works without scripts.
 */
export function Rail({ view, data }: { view: DashboardView; data: ShellData }) {
  const { words, access } = view;
  return (
    <nav id="rail" class="rail" aria-label={words.sections} popover>
      <div class="rail-top">
        {access
          ? <Switcher view={view} data={data} />
          : <span class="rail-title">{words.admin}</span>}
        <button
          type="button"
          class="icon-button narrow"
          popovertarget="rail"
          popovertargetaction="hide"
        >
          <Icon name="close" />
          <span class="sr-only">{words.close}</span>
        </button>
      </div>
      <div class="rail-places">
        <ul class="rail-group">
          <li>
            <a href={view.home.href} aria-current={view.home.current}>
              {view.home.label}
            </a>
          </li>
        </ul>
        {view.nav.map(({ id, label, items }) => (
          <section key={id} class="rail-group">
            <h2 id={`nav-${id}`}>{label}</h2>
            <ul aria-labelledby={`nav-${id}`}>
              {items.map((item) => (
                <li key={item.id}>
                  <a href={item.href} aria-current={item.current}>
                    {item.label}
                    {(data.counts[item.id] ?? 0) > 0 && (
                      <span class="rail-count">{data.counts[item.id]}</span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {access
        ? hasSite(view) && (
          <SiteState view={view} published={access.tenant.published} />
        )
        : (
          <p class="rail-foot">
            <a href={platformLink(view, "/dashboard")}>{words.toDashboard}</a>
          </p>
        )}
    </nav>
  );
}

/** The tenant that is open, and those that the member may go to. */
function Switcher({ view, data }: { view: DashboardView; data: ShellData }) {
  const { words, access } = view;
  if (!access) return null;
  const { name, slug } = access.tenant;
  return (
    <>
      <button
        type="button"
        class="switch"
        popovertarget="tenants"
      >
        <span class="switch-mark" aria-hidden="true">{firstLetter(name)}</span>
        <span class="switch-text">
          <span class="switch-name">{name}</span>
          <span class="switch-role">{roleOf(view, access)}</span>
        </span>
        <span class="sr-only">{words.switcher.change}</span>
        <Icon name="chevron" />
      </button>
      <div id="tenants" class="menu menu-tenants" popover>
        <p class="menu-title">{words.switcher.title}</p>
        <ul class="menu-list">
          {data.tenants.map((tenant) => (
            <li key={tenant.slug}>
              <a
                href={dashboardOf(view, tenant.slug)}
                aria-current={tenant.slug === slug ? "true" : undefined}
              >
                <span class="menu-name">{tenant.name}</span>
                {tenant.slug === slug && <Icon name="check" />}
              </a>
            </li>
          ))}
        </ul>
        <a class="menu-last" href={platformLink(view, "/new")}>
          {words.switcher.create}
        </a>
      </div>
    </>
  );
}

function SiteState(
  { view, published }: { view: DashboardView; published: boolean },
) {
  const { words } = view;
  return (
    <p class="rail-foot">
      <span class={published ? "dot dot-on" : "dot"}>
        {published ? words.site.published : words.site.draft}
      </span>
      {published && (
        <a href={linkTo(view, "/")}>
          {words.site.view} <Icon name="out" />
        </a>
      )}
    </p>
  );
}

/** The dashboard of another tenant; the language goes along. */
function dashboardOf({ base }: DashboardView, slug: string): string {
  return linkTo({ base: { ...base, basePath: `/@${slug}` } }, "/dashboard");
}

/** A page of the platform itself, outside of any tenant. */
export function platformLink({ base }: DashboardView, path: string): string {
  return linkTo({ base: { ...base, basePath: "" } }, path);
}

function firstLetter(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? "·";
}
