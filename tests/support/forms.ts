/**
 * The forms of pages, found by walking: whatever page is added is covered by itself.
 *
 * @module
 */
import type { Page } from "playwright-core";

/** A control of a form. */
export interface Field {
  name: string;
  type: string;
  value: string;
  options: string[];
  required: boolean;
  min: string;
  /** No person gets there: a trap for programs. */
  hidden: boolean;
  /** Of a box or a dot: whether it is chosen. */
  checked: boolean;
}

/** A form as a browser would send it. */
export interface Form {
  /** Where it stands. */
  page: string;
  action: string;
  method: string;
  multipart: boolean;
  fields: Field[];
}

/** What stands on a page. */
export interface Survey {
  url: string;
  status: number;
  links: string[];
  forms: Form[];
  /** All that a person reads. */
  text: string;
  /** What the controls hold. */
  values: string[];
  /** Attributes that would run a script. */
  handlers: string[];
}

/** Opens a page and looks at it; `null` where it is no page. */
export async function survey(page: Page, url: string): Promise<Survey | null> {
  const response = await page.goto(url, { waitUntil: "load" }).catch(
    (error) => {
      // files are saved, and not shown
      if (/Download is starting|ERR_ABORTED/.test(String(error))) return null;
      throw error;
    },
  );
  if (!response?.headers()["content-type"]?.startsWith("text/html")) {
    return null;
  }
  const seen = await page.evaluate(look);
  return { url: page.url(), status: response.status(), ...seen };
}

/** Runs in the browser. */
function look(): Omit<Survey, "url" | "status"> {
  const runs = (value: string) =>
    /^(javascript|vbscript|data:text\/html)/i.test(
      // browsers pass over these
      [...value].filter((sign) => sign > " ").join(""),
    );
  const handlers: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      const isAddress =
        /^(href|src|action|formaction|xlink:href|srcdoc|poster|data)$/.test(
          name,
        );
      if (
        name.startsWith("on") || isAddress && runs(value) || name === "srcdoc"
      ) {
        handlers.push(`<${element.tagName} ${name}="${value}">`);
      }
    }
  }
  type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const controls = (form: HTMLFormElement) =>
    ([...form.elements] as Control[]).filter(({ name, tagName }) =>
      name !== "" && tagName !== "BUTTON" && tagName !== "FIELDSET"
    );
  /** The first button is the one that Enter presses; where it has no name, another one does something else. */
  const pressed = (form: HTMLFormElement) => {
    const buttons = [...form.querySelectorAll("button")];
    const named = buttons.find(({ name }) => name !== "");
    const isPlain = buttons[0]?.name === "";
    return [...isPlain || !named ? [null] : [], ...named ? [named] : []];
  };
  return {
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((
      { href },
    ) => href),
    forms: [...document.forms].flatMap((form) =>
      pressed(form).map((button) => ({
        page: location.href,
        action:
          new URL(form.getAttribute("action") ?? location.href, location.href)
            .href,
        method: form.method,
        multipart: form.enctype === "multipart/form-data",
        fields: [
          ...controls(form).map((one) => ({
            name: one.name,
            type: one.type,
            value: one.value,
            checked: one instanceof HTMLInputElement && one.checked,
            hidden: one.tabIndex < 0,
            options: one instanceof HTMLSelectElement
              ? [...one.options].map(({ value }) => value)
              : [],
            required: one.required,
            min: one instanceof HTMLInputElement ? one.min : "",
          })),
          ...button
            ? [{
              name: button.name,
              type: "hidden",
              value: button.value,
              options: [],
              required: false,
              min: "",
              checked: false,
              hidden: false,
            }]
            : [],
        ],
      }))
    ),
    text: document.body.textContent ?? "",
    values: [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        "input, textarea",
      ),
    ].map(({ value }) => value),
    handlers,
  };
}

/** Kinds of controls that take any text. */
const TEXTS = new Set([
  "text",
  "textarea",
  "search",
  "url",
  "email",
  "tel",
  "password",
]);

/** The fields of a form that somebody types into. */
export function textFields({ fields }: Form): Field[] {
  return fields.filter(({ type, hidden }) => TEXTS.has(type) && !hidden);
}

/** The fields that take files. */
export function fileFields({ fields }: Form): Field[] {
  return fields.filter(({ type }) => type === "file");
}

/** A form filled as somebody well-meaning would: of boxes with one name, one is chosen. */
export function filled({ fields }: Form): Map<string, string> {
  const values = new Map<string, string>();
  for (const { name, type, value, options, required, min, checked } of fields) {
    if (type === "file") continue;
    if (type === "checkbox" || type === "radio") {
      if (checked || !values.has(name)) values.set(name, value);
      continue;
    }
    const own = crypto.randomUUID().slice(0, 8);
    const chosen = value || options.find((one) => one !== "") ||
      // addresses that nobody has
      (name === "slug" ? `slug-${own}` : undefined) ||
      (type === "email" && required ? `grace-${own}@example.com` : undefined);
    values.set(
      name,
      chosen ?? (required ? DEFAULTS[type] ?? (min || "1") : ""),
    );
  }
  return values;
}

const DEFAULTS: Record<string, string> = {
  text: "Some text",
  textarea: "Some text that is long enough to be one",
  search: "text",
  url: "https://example.com/",
  tel: "+34 600 000 000",
  password: "a password of some length 7",
  date: "2026-01-01",
  month: "2026-01",
  "datetime-local": "2030-01-01T10:00",
};

/** Static addresses of the pages in `routes/`, those with a parameter left out. */
export function staticRoutes(root: URL): string[] {
  const found: string[] = [];
  const walk = (folder: URL, path: string) => {
    for (const { name, isDirectory } of Deno.readDirSync(folder)) {
      if (name.startsWith("_") || name.startsWith("(_") || name.includes("[")) {
        continue;
      }
      if (isDirectory) {
        walk(
          new URL(`${name}/`, folder),
          /^\(.*\)$/.test(name) ? path : `${path}/${name}`,
        );
      } else if (name.endsWith(".tsx")) {
        const base = name.replace(/\.tsx$/, "");
        found.push(base === "index" ? path || "/" : `${path}/${base}`);
      }
    }
  };
  walk(root, "");
  return found.toSorted();
}
