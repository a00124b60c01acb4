/**
 * `deno task bench lighthouse`: Lighthouse's four scores of Home, Projects and Contact, on a phone and on a desk.
 *
 * @module
 */
import { chromiumPath, flags } from "../../tests/support/chromium.ts";
import { freePort } from "../../tests/support/server.ts";
import { startSite } from "../../tests/support/site.ts";
import type { Figure } from "./report.ts";

const PAGES = { Home: "", Projects: "/projects", Contact: "/contact" };

/** The demand. */
const LEAST: Record<string, number> = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
};

/** Audits one published site; says on standard error which audits cost points. */
export async function benchLighthouse(): Promise<Figure[]> {
  const server = await startSite();
  const chromium = await startChromium();
  const figures: Figure[] = [];
  try {
    for (const [name, path] of Object.entries(PAGES)) {
      for (const form of ["phone", "desk"] as const) {
        const url = `${server.url}/@ada${path}?lang=en`;
        const title = `${name} on a ${form}`;
        figures.push(...await audit(title, url, form, chromium.port));
      }
    }
    return figures;
  } finally {
    await chromium.stop();
    await server.stop();
  }
}

async function audit(
  name: string,
  url: string,
  form: "phone" | "desk",
  port: number,
): Promise<Figure[]> {
  // Else a dependency looks into /proc for Windows while it loads, which takes more than any exact permission.
  Deno.env.set("__IS_WSL_TEST__", "1");
  const { default: lighthouse, desktopConfig } = await import("lighthouse");
  const result = await lighthouse(
    url,
    {
      port,
      logLevel: "error",
      output: "json",
      onlyCategories: Object.keys(LEAST),
    },
    form === "desk" ? desktopConfig : undefined,
  );
  if (!result || result.lhr.runtimeError) {
    const why = result?.lhr.runtimeError?.message ?? "no result";
    throw new Error(`Cannot audit ${name}: ${why}`);
  }
  const { categories, audits } = result.lhr;
  return Object.entries(categories).map(([id, { score, auditRefs }]) => {
    const value = Math.round((score ?? 0) * 100);
    const least = LEAST[id] ?? 0;
    const lost = auditRefs.filter(({ id: one, weight }) =>
      weight > 0 && (audits[one]?.score ?? 1) < 1
    );
    if (value < least) {
      for (const one of lost) {
        const { title, details } = audits[one.id] ?? {};
        const items = details && "items" in details ? details.items : [];
        console.error(`${name}: ${title}\n${JSON.stringify(items, null, 2)}`);
      }
    }
    const budget = { kind: "at least" as const, value: least };
    return { name: `${name}, ${id}`, text: String(value), value, budget };
  });
}

/** Chromium with the debugging port that Lighthouse talks to. */
async function startChromium() {
  const port = freePort();
  const folder = await Deno.makeTempDir();
  const child = new Deno.Command(await chromiumPath(), {
    args: [
      ...flags,
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${folder}`,
      "about:blank",
    ],
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).spawn();
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/json/version`)
      .then((response) => response.body?.cancel())
      .then(() => true, () => false);
  while (!await isUp()) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    port,
    async stop() {
      child.kill();
      await child.status;
      await Deno.remove(folder, { recursive: true });
    },
  };
}
