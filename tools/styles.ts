/**
 * Builds the stylesheets: fonts, the hand-written files of the design system and the utilities that pages use for
 * everyone; what only the dashboard needs stands in a second one, so that readers of sites do not wait for it.
 *
 * @module
 */
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { transform } from "lightningcss";
import type { Builder } from "fresh/dev";
import { classesIn, type ClassUse } from "./styles_classes.ts";
import { buildFonts, type FontFile } from "./styles_fonts.ts";
import { utilities } from "./styles_utilities.ts";

/** Folders whose files name classes. */
const SOURCES = ["components", "islands", "routes"];

/** Hand-written styles; these come first, the others follow by name. */
const DESIGN_SYSTEM = "components/ui";
const FIRST = ["tokens.css", "base.css"];

/** Hand-written styles of the dashboard. */
const DASHBOARD = "components/dashboard";

/** Files whose own utilities no page outside of the dashboard needs. */
const DASHBOARD_SOURCE =
  /^(?:components|islands|routes)\/(?:dashboard|portfolio|tenants|members|audit|admin|\(platform\)\/admin)\//;

/** What every reader waits for, compressed; the budget of the project. */
const MAX_BROTLI_BYTES = 8 * 1024;

/** The stylesheets and the fonts that they name. */
export interface Styles {
  css: Uint8Array<ArrayBuffer>;
  /** Linked by the dashboard's pages after the first one. */
  dashboardCss: Uint8Array<ArrayBuffer>;
  fonts: FontFile[];
  /** Size of the first as browsers load it. */
  brotliBytes: number;
}

/**
 * Hooks the stylesheets into a build: `static/styles.css` becomes the built one, beside `dashboard.css` and `fonts/`.
 *
 * @param builder the project's builder
 * @example
 * ```ts
 * const builder = new Builder({ root });
 * useStyles(builder);
 * await builder.build();
 * ```
 */
export function useStyles(
  builder: Pick<Builder, "onTransformStaticFile">,
): void {
  builder.onTransformStaticFile(
    { pluginName: "styles", filter: /[\\/]static[\\/]styles\.css$/ },
    async ({ path, root }) => {
      const { css, dashboardCss, fonts } = await buildStyles(root);
      const fontPath = (name: string) => join(path, "..", "fonts", name);
      return [
        { path, content: css },
        { path: join(path, "..", "dashboard.css"), content: dashboardCss },
        ...fonts.map(({ name, content }) => ({
          path: fontPath(name),
          content,
        })),
      ];
    },
  );
}

/**
 * Builds the stylesheets of a project.
 *
 * @param root the project's folder
 * @returns minified CSS and the files of its fonts
 * @throws {Error} when a page names a class that nothing defines, listing each with file and line, when a file does not
 * parse, or when the sheet is over its budget
 * @example
 * ```ts
 * const { css } = await buildStyles(Deno.cwd());
 * ```
 */
export async function buildStyles(root: string): Promise<Styles> {
  const handwritten = await readStyles(join(root, DESIGN_SYSTEM), FIRST);
  const fonts = await buildFonts();
  const known = new Set<string>();
  const base = minify(`${fonts.css}\n${handwritten}`, known);
  const dashboard = minify(await readStyles(join(root, DASHBOARD)), known);

  const uses =
    (await Array.fromAsync(sourcesIn(root), (path) => classesOf(root, path)))
      .flat();
  const missing = uses.filter(({ name }) => !isKnown(name, known));
  const common = missing.filter(({ file }) => !DASHBOARD_SOURCE.test(file))
    .map(({ name }) => name);
  const { css, unknown } = utilities([...new Set(common)]);
  const own = utilities([
    ...new Set(missing.map(({ name }) => name)).difference(new Set(common)),
  ]);
  const wrong = new Set([...unknown, ...own.unknown]);
  const misplaced = uses.filter(({ name }) => wrong.has(name));
  if (misplaced.length > 0) {
    throw new Error(
      `Cannot build styles: no style defines\n${list(misplaced)}`,
    );
  }

  const sheet = new Uint8Array([...base, ...minify(css, known)]);
  const second = new Uint8Array([...dashboard, ...minify(own.css, known)]);
  const brotliBytes = withinBudget(sheet);
  withinBudget(second);
  return {
    css: sheet,
    dashboardCss: second,
    fonts: fonts.files,
    brotliBytes,
  };
}

/** Its size as browsers load it. */
function withinBudget(sheet: Uint8Array): number {
  const brotliBytes = brotliCompressSync(sheet).length;
  if (brotliBytes > MAX_BROTLI_BYTES) {
    throw new Error(
      `Cannot build styles: ${brotliBytes} bytes compressed, at most ${MAX_BROTLI_BYTES} allowed`,
    );
  }
  return brotliBytes;
}

/** Every style of a folder: those that are named first, then the others by name. */
async function readStyles(dir: string, first: string[] = []): Promise<string> {
  const entries = await Array.fromAsync(Deno.readDir(dir)).catch(() => []);
  const names = entries.map(({ name }) => name).filter((name) =>
    name.endsWith(".css") && !first.includes(name)
  ).sort();
  const files = [...first, ...names].map((name) =>
    Deno.readTextFile(join(dir, name))
  );
  return (await Promise.all(files)).join("\n");
}

/** Minifies, and notes each class that the rules name. */
function minify(css: string, known: Set<string>): Uint8Array {
  return transform({
    filename: "styles.css",
    code: new TextEncoder().encode(css),
    minify: true,
    visitor: {
      Selector(selector) {
        for (const part of selector) noteClasses(part, known);
      },
    },
  }).code;
}

/** Classes also stand inside `:is()`, `:not()`, `:has()` and the like. */
function noteClasses(part: unknown, known: Set<string>): void {
  if (Array.isArray(part)) part.forEach((one) => noteClasses(one, known));
  if (typeof part !== "object" || part === null) return;
  if ("type" in part && part.type === "class" && "name" in part) {
    known.add(String(part.name));
  }
  if ("selectors" in part) noteClasses(part.selectors, known);
}

/** A name with an unknown part is fine when the hand-written files have one that fits. */
function isKnown(name: string, known: ReadonlySet<string>): boolean {
  if (!name.includes("*")) return known.has(name);
  const pattern = new RegExp(
    `^${
      name.split("*").map((part) => part.replace(/[^\w]/g, "\\$&")).join(".+")
    }$`,
  );
  return [...known].some((one) => pattern.test(one));
}

async function* sourcesIn(
  root: string,
  folders = SOURCES,
): AsyncGenerator<string> {
  for (const folder of folders) {
    const entries = await Array.fromAsync(Deno.readDir(join(root, folder)))
      .catch(() => []);
    for (const { name, isDirectory } of entries) {
      const path = `${folder}/${name}`;
      if (isDirectory) yield* sourcesIn(root, [path]);
      else if (/\.tsx?$/.test(name) && !/_test\.tsx?$/.test(name)) yield path;
    }
  }
}

async function classesOf(root: string, path: string): Promise<ClassUse[]> {
  return await classesIn(path, await Deno.readTextFile(join(root, path)));
}

function list(uses: ClassUse[]): string {
  return uses.map(({ file, line, name }) => `  ${file}:${line} "${name}"`)
    .sort().join("\n");
}
