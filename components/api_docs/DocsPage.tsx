import type { Operation } from "@/lib/platform/api/document.ts";
import type { PlainView } from "@/components/landing/PlainShell.tsx";
import { permissionName } from "@/components/members/role_words.ts";
import { href } from "@/components/ui/href.ts";
import { ApiShell, Method } from "./ApiShell.tsx";
import { apiWords, DOCS } from "./words.ts";

/** An operation with its place. */
export interface Listed extends Operation {
  method: string;
  path: string;
}

/** How the API is used, and everything that it can do. */
export function DocsPage(
  { view, operations, document }: {
    view: PlainView;
    operations: Listed[];
    /** Where the OpenAPI document is. */
    document: string;
  },
) {
  const words = apiWords[view.lang];
  const groups = Object.groupBy(operations, ({ tags }) => tags[0] ?? "");
  return (
    <ApiShell view={view} title={words.title}>
      <header class="sheet-head">
        <div>
          <h1>{words.title}</h1>
          <p class="sheet-lead">
            {words.lead} <a href={document}>{words.document}</a>
          </p>
        </div>
      </header>
      <div class="api-guide">
        {words.guide.map(({ title, text, code }) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
            <p class="mono api-code">{code}</p>
          </section>
        ))}
      </div>
      <h2 class="section-title">{words.operations}</h2>
      {Object.entries(groups).map(([tag, all = []]) => (
        <section key={tag} class="api-group">
          <h3 lang="en">{tag}</h3>
          <ul class="api-list">
            {all.map((one) => (
              <Line
                key={one.operationId}
                {...{ view, one }}
              />
            ))}
          </ul>
        </section>
      ))}
    </ApiShell>
  );
}

function Line({ view, one }: { view: PlainView; one: Listed }) {
  const words = apiWords[view.lang];
  const permission = one["x-permission"];
  const summary = one["x-summary"][view.lang];
  return (
    <li>
      <a href={href(view.base, `${DOCS}/${one.operationId}`)}>
        <Method method={one.method} />
        <span class="mono">{one.path}</span>
      </a>
      <span>
        <span lang={summary ? undefined : "en"}>{summary ?? one.summary}</span>
        {one.deprecated && <span class="tag tag-warn">{words.deprecated}</span>}
      </span>
      <span class="quiet">
        {permission === null
          ? words.anyone
          : permissionName(view.lang, permission)}
      </span>
    </li>
  );
}
