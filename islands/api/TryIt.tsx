import { useState } from "preact/hooks";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/fill.ts";

/** What the form says. */
export interface TryWords {
  key: string;
  keyHelp: string;
  slug: string;
  slugHelp: string;
  body: string;
  send: string;
  sending: string;
  failed: string;
  took: string;
}

/** A parameter that the form asks for. */
export interface TryParameter {
  name: string;
  place: string;
  example: string;
}

interface Outcome {
  head: string;
  body: string;
}

/** Headers that are worth reading. */
const SHOWN = ["ratelimit", "retry-after", "link", "deprecation", "sunset"];

/** Sends the operation's request from this page and shows what comes back. */
export function TryIt(
  { method, path, names, body, words }: {
    method: string;
    path: string;
    names: TryParameter[];
    /** `null` for operations without one. */
    body: string | null;
    words: TryWords;
  },
) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSending, setSending] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const form = new FormData(event.currentTarget);
    setSending(true);
    setOutcome(await send(form, { method, path, names, body, words }));
    setSending(false);
  };
  return (
    <form class="form-page" onSubmit={submit}>
      <Field
        name="try-key"
        type="password"
        label={words.key}
        help={words.keyHelp}
        optional
        autocomplete="off"
      />
      <Field
        name="try-slug"
        label={words.slug}
        help={words.slugHelp}
        optional
        autocomplete="off"
      />
      {names.map(({ name, place, example }) => (
        <Field
          key={name}
          name={name}
          label={name}
          value={example}
          optional={place !== "path"}
          autocomplete="off"
        />
      ))}
      {body !== null && (
        <Field name="try-body" label={words.body} value={body} lines />
      )}
      <div class="actions">
        <button type="submit" class="button button-main" disabled={isSending}>
          {isSending ? words.sending : words.send}
        </button>
      </div>
      <output class="api-outcome" aria-live="polite">
        {outcome && (
          <>
            <p class="mono">{outcome.head}</p>
            <pre class="api-code mono" tabindex={0}>{outcome.body}</pre>
          </>
        )}
      </output>
    </form>
  );
}

async function send(
  form: FormData,
  { method, path, names, body, words }: Parameters<typeof TryIt>[0],
): Promise<Outcome> {
  const of = (name: string) => String(form.get(name) ?? "").trim();
  const query = new URLSearchParams();
  let address = of("try-slug") === "" ? path : `/@${of("try-slug")}${path}`;
  for (const { name, place } of names) {
    const value = of(name);
    if (place === "path") {
      address = address.replace(`{${name}}`, encodeURIComponent(value));
    } else if (value !== "") query.set(name, value);
  }
  const headers = new Headers();
  if (of("try-key") !== "") {
    headers.set("authorization", `Bearer ${of("try-key")}`);
  }
  if (body !== null) headers.set("content-type", "application/json");
  const startedAt = performance.now();
  try {
    const response = await fetch(
      query.size > 0 ? `${address}?${query}` : address,
      {
        method: method.toUpperCase(),
        headers,
        body: body === null ? undefined : of("try-body"),
        credentials: headers.has("authorization") ? "omit" : "same-origin",
      },
    );
    const text = await response.text();
    const took = fill(words.took, {
      ms: `${Math.round(performance.now() - startedAt)}`,
    });
    const shown = SHOWN.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : `${name}: ${value}`;
    });
    return {
      head: [`${response.status}`, took, ...shown].join(" · "),
      body: pretty(text),
    };
  } catch {
    return { head: words.failed, body: "" };
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
