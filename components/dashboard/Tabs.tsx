/** Views of one page as links, the open one marked; each is an address of its own. */
export function Tabs(
  { label, tabs }: {
    /** What is chosen between, for who does not see it. */
    label: string;
    tabs: { label: string; href: string; current: boolean; count?: number }[];
  },
) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.label}
              {tab.count !== undefined && (
                <span class="tab-count">{tab.count}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Below a list that goes on: on to older rows, or back to the newest. */
export function Pager(
  { words, newest, older }: {
    words: { older: string; newer: string };
    /** `null` on the first page. */
    newest: string | null;
    /** `null` on the last page. */
    older: string | null;
  },
) {
  if (!newest && !older) return null;
  return (
    <p class="pager">
      {newest && <a href={newest}>{words.newer}</a>}
      {older && <a href={older} rel="next">{words.older}</a>}
    </p>
  );
}
