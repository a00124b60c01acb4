import type { JsonSchema } from "@/lib/platform/api/document.ts";
import { TryIt } from "@/islands/api/TryIt.tsx";
import type { PlainView } from "@/components/landing/PlainShell.tsx";
import { permissionName } from "@/components/members/role_words.ts";
import { href } from "@/components/ui/href.ts";
import { ApiShell, Method } from "./ApiShell.tsx";
import type { Listed } from "./DocsPage.tsx";
import { rulesOf, type SchemaRow, schemaRows, typeOf } from "./schema_rows.ts";
import { apiWords, DOCS } from "./words.ts";

/** One operation: what it needs, takes and gives, and a form to try it. */
export function OperationPage(
  { view, operation, origin, shared }: {
    view: PlainView;
    operation: Listed;
    /** Scheme and host, for the example. */
    origin: string;
    /** Meanings of the answers that all operations share, by status. */
    shared: Record<string, string>;
  },
) {
  const words = apiWords[view.lang];
  const { method, path, requestBody, parameters } = operation;
  const summary = operation["x-summary"][view.lang];
  const permission = operation["x-permission"];
  const content = requestBody?.content["application/json"];
  const good = Object.entries(operation.responses).find(([status]) =>
    status.startsWith("2")
  );
  const answer = good?.[1].content?.["application/json"]?.schema;
  const own = operation.description?.split("\n\n")
    .filter((part) => !part.startsWith("Needs `"));
  return (
    <ApiShell view={view} title={operation.summary}>
      <header class="sheet-head">
        <div>
          <p class="sheet-above">
            <a href={href(view.base, DOCS)}>{words.all}</a>
          </p>
          <h1 lang={summary ? undefined : "en"}>
            {summary ?? operation.summary}
          </h1>
          <p class="sheet-lead">
            <Method method={method} /> <span class="mono">{path}</span>
          </p>
        </div>
      </header>
      {own?.map((part) => <p key={part} class="prose" lang="en">{part}</p>)}
      <p>
        {permission === null ? words.anyone : (
          <>
            {words.needs}: {permissionName(view.lang, permission)}{" "}
            <span class="quiet mono">{permission}</span>
          </>
        )}
      </p>
      {parameters.length > 0 && (
        <Fields
          view={view}
          title={words.parameters}
          rows={parameters.map(({ name, required, schema }) => ({
            name,
            type: typeOf(schema),
            required: required === true,
            rules: rulesOf(schema),
          }))}
        />
      )}
      {content && (
        <Body view={view} title={words.body} schema={content.schema} />
      )}
      {answer
        ? (
          <Body
            view={view}
            title={`${words.answer} ${good?.[0]}`}
            schema={answer}
          />
        )
        : (
          <h2 class="section-title">
            {`${words.answer} 204: ${words.noBody}`}
          </h2>
        )}
      <h2 class="section-title">{words.answers}</h2>
      <dl class="record" lang="en">
        {Object.keys(operation.responses).filter((status) => shared[status])
          .map((status) => (
            <>
              <dt key={status} class="mono">{status}</dt>
              <dd>{shared[status]}</dd>
            </>
          ))}
      </dl>
      <h2 class="section-title">{words.shell}</h2>
      <pre class="api-code mono" tabindex={0}>{curlOf(operation, origin)}</pre>
      {!operation["x-file"] && (
        <>
          <h2 class="section-title">{words.try.title}</h2>
          <TryIt
            method={method}
            path={path}
            names={parameters.filter((one) => one.in !== "header").map(
              (one) => ({
                name: one.name,
                place: one.in,
                example: textOf(one.example),
              }),
            )}
            body={content
              ? JSON.stringify(content.example ?? {}, null, 2)
              : null}
            words={words.try}
          />
        </>
      )}
    </ApiShell>
  );
}

function Body(
  { view, title, schema }: {
    view: PlainView;
    title: string;
    schema: JsonSchema;
  },
) {
  const rows = schemaRows(schema);
  return rows.length > 0
    ? <Fields view={view} title={title} rows={rows} />
    : <h2 class="section-title">{`${title}: ${typeOf(schema)}`}</h2>;
}

function Fields(
  { view, title, rows }: { view: PlainView; title: string; rows: SchemaRow[] },
) {
  const words = apiWords[view.lang];
  return (
    <>
      <h2 class="section-title">{title}</h2>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.rules}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, type, required, rules }) => (
            <tr key={name}>
              <th scope="row" class="mono">{name}</th>
              <td class="mono" data-title={words.type}>{type}</td>
              <td data-title={words.rules}>
                {[required && words.required, rules].filter(Boolean)
                  .join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function curlOf(
  { method, path, requestBody, ...rest }: Listed,
  origin: string,
) {
  const lines = [
    `curl -X ${method.toUpperCase()} ${origin}${path}`,
    ...rest["x-permission"] === null
      ? []
      : ['  -H "Authorization: Bearer $VITRINA_KEY"'],
  ];
  const body = requestBody?.content["application/json"]?.example;
  const [type] = rest["x-file"]?.types ?? [];
  if (type) {
    lines.push(`  -H "Content-Type: ${type}"`, "  --data-binary @photo.jpg");
  } else if (requestBody) {
    const text = JSON.stringify(body ?? {}).replaceAll("'", "'\\''");
    lines.push('  -H "Content-Type: application/json"', `  -d '${text}'`);
  }
  return lines.join(" \\\n");
}

function textOf(value: unknown): string {
  return value === undefined ? "" : String(value);
}
