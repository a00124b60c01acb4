/**
 * Asks a deployed app whether it lives, after each deployment: `tools/smoke.ts https://host [slug]`.
 *
 * A new deployment may need a while to answer at all; once it is ready every answer must be right.
 *
 * @module
 */

const READY_WITHIN_MS = 120_000;

/** Headers that stand on every answer, with what they must contain. */
const HEADERS: Record<string, string> = {
  "content-security-policy": "default-src",
  "x-content-type-options": "nosniff",
  "referrer-policy": "",
};

if (import.meta.main) {
  const [url, slug] = Deno.args;
  if (!url) {
    console.error("Cannot test: name the address, e.g. https://example.org");
    Deno.exit(2);
  }
  await untilReady(url);
  const problems = await smoke(url, slug);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? `${url} lives` : `${url} is not well`);
  Deno.exit(problems.length === 0 ? 0 : 1);
}

/** What is wrong with the app at `url`, one sentence each; with a slug, also with that site. */
export async function smoke(url: string, slug?: string): Promise<string[]> {
  const problems: string[] = [];
  const check = async (path: string, status: number, content = "") => {
    const response = await fetch(new URL(path, url), { redirect: "manual" });
    const body = await response.text();
    if (response.status !== status) {
      problems.push(`${path} answers ${response.status} and not ${status}`);
    }
    if (!body.includes(content)) problems.push(`${path} has no ${content}`);
    for (const [name, part] of Object.entries(HEADERS)) {
      const isThere = response.headers.get(name)?.includes(part) ?? false;
      if (!isThere) problems.push(`${path} has no header ${name}`);
    }
    if (response.headers.has("set-cookie")) {
      problems.push(`${path} sets a cookie`);
    }
  };
  await check("/healthz", 200);
  await check("/readyz", 200);
  await check("/", 200, "<main");
  await check("/no-such-page", 404);
  if (slug) {
    await check(`/@${slug}?lang=es`, 200, '<html lang="es"');
    await check(`/@${slug}?lang=en`, 200, '<html lang="en"');
    await check(`/@${slug}/resume.json`, 200, '"basics"');
  }
  return problems;
}

async function untilReady(url: string) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const isReady = await fetch(new URL("/readyz", url))
      .then(async (response) => {
        await response.body?.cancel();
        return response.ok;
      }, () => false);
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
