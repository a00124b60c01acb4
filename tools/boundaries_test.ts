import { deepStrictEqual } from "node:assert/strict";
import plugin from "./boundaries.ts";

/** What one rule says about a file, in order. */
function lint(rule: string, file: string, source: string): string[] {
  return Deno.lint.runPlugin(plugin, file, source)
    .filter(({ id }) => id === `boundaries/${rule}`)
    .map(({ message }) => message);
}

Deno.test("boundaries/imports sees every way to name a module", () => {
  const wrong = "Another slice is reached through its mod.ts";
  const target = '"@/lib/portfolio/contact/queries.ts"';
  const sources = [
    `import { a } from ${target};`,
    `import type { A } from ${target};`,
    `import ${target};`,
    `export { a } from ${target};`,
    `export * from ${target};`,
    `const a = await import(${target});`,
    `type A = import(${target}).A;`,
    `new Worker(new URL("../../portfolio/contact/queries.ts", import.meta.url));`,
    `import { a } from "../../portfolio/contact/queries.ts";`,
  ];
  for (const source of sources) {
    deepStrictEqual(
      lint("imports", "lib/hiring/jobs/queries.ts", source),
      [wrong],
      source,
    );
  }
});

Deno.test("boundaries/imports tells types from values", () => {
  const message = "A view takes values from views and schema.ts only";
  const cases: Record<string, string[]> = {
    'import type { A } from "@/lib/cms/posts/api.ts";': [],
    'import { type A, type B } from "@/lib/cms/posts/api.ts";': [],
    'export { type A } from "@/lib/cms/posts/api.ts";': [],
    'type A = import("@/lib/cms/posts/api.ts").A;': [],
    'import { type A, b } from "@/lib/cms/posts/api.ts";': [message],
    'import {} from "@/lib/cms/posts/api.ts";': [message],
    'const a = import("@/lib/cms/posts/api.ts");': [message],
  };
  for (const [source, expected] of Object.entries(cases)) {
    deepStrictEqual(lint("imports", "islands/cms/A.tsx", source), expected);
  }
});

Deno.test("boundaries/packages keeps server packages from browsers", () => {
  const cases: [file: string, source: string, expected: string[]][] = [
    ["islands/cms/A.tsx", 'import { App } from "fresh";', [
      "A view goes to browsers: fresh does not",
    ]],
    ["components/ui/A.tsx", 'import { readFile } from "node:fs";', [
      "A view goes to browsers: node:fs does not",
    ]],
    ["components/ui/A.tsx", 'import type { Context } from "fresh";', []],
    ["islands/cms/A.tsx", 'import { asset } from "fresh/runtime";', []],
    ["lib/cms/posts/schema.ts", 'import { z } from "zod";', []],
    ["lib/cms/posts/schema.ts", 'import sql from "postgres";', [
      "schema.ts takes zod and no other package",
    ]],
    ["lib/cms/posts/queries.ts", 'import sql from "postgres";', []],
  ];
  for (const [file, source, expected] of cases) {
    deepStrictEqual(lint("packages", file, source), expected, source);
  }
});

Deno.test("boundaries/fresh knows the original's names", () => {
  const cases: Record<string, string[]> = {
    'import { App, staticFiles, type Context } from "fresh";': [],
    'import { Builder } from "fresh/dev";': [],
    'import { Head as H, HttpError } from "fresh/runtime";': [],
    'import { bootIslands } from "fresh";': [
      "Fresh 2 has no bootIslands in fresh",
    ],
    'import { App as A } from "fresh/runtime";': [
      "Fresh 2 has no App in fresh/runtime",
    ],
    'import fresh from "fresh";': ["Fresh 2 has no default in fresh"],
    'import * as fresh from "fresh";': ["Fresh 2 has no * in fresh"],
    'export { snapshot } from "fresh/dev";': [
      "Fresh 2 has no snapshot in fresh/dev",
    ],
    'export * from "fresh";': ["Fresh 2 has no * in fresh"],
    'import { anything } from "preact";': [],
  };
  for (const [source, expected] of Object.entries(cases)) {
    deepStrictEqual(lint("fresh", "main.ts", source), expected, source);
  }
});

Deno.test("boundaries/sql keeps a slice inside its own schema", () => {
  const hiring = ["SQL reaches into the schema hiring"];
  const cases: Record<string, string[]> = {
    "sql`select id from cms.posts join platform.tenants using (id)`": [],
    "sql`select id from hiring.jobs`": hiring,
    "sql<Row[]>`select id from cms.posts, hiring.jobs`": hiring,
    "sql`select hiring.count_jobs()`": hiring,
    "sql`and id in (select id from hiring.jobs)`": hiring,
    "sql`select app.can('hiring.jobs.read')`": [],
    "sql`select p.hiring.x from cms.posts p`": [],
    'run("delete from hiring.jobs");': hiring,
    "run(`insert into hiring.jobs values (${1})`);": hiring,
    'log("see hiring.jobs");': [],
  };
  for (const [source, expected] of Object.entries(cases)) {
    deepStrictEqual(lint("sql", "lib/cms/posts/queries.ts", source), expected);
  }
  deepStrictEqual(
    lint("sql", "lib/platform/db.ts", "sql`select id from cms.posts`"),
    ["SQL reaches into the schema cms"],
  );
  deepStrictEqual(
    lint("sql", "tools/seed.ts", "sql`select id from hiring.jobs`"),
    [],
  );
});

Deno.test("boundaries/env leaves the environment to config.ts", () => {
  const message = ["Only lib/platform/config.ts reads the environment"];
  const sources = [
    'Deno.env.get("A");',
    'Deno["env"].get("A");',
    "globalThis.Deno.env.toObject();",
    "const { env } = Deno;",
    "process.env.A;",
  ];
  for (const source of sources) {
    deepStrictEqual(lint("env", "lib/platform/db.ts", source), message, source);
    deepStrictEqual(lint("env", "main.ts", source), message, source);
    deepStrictEqual(lint("env", "lib/platform/config.ts", source), [], source);
  }
  deepStrictEqual(lint("env", "lib/platform/db.ts", "context.env.A;"), []);
});

Deno.test("boundaries/browser keeps Deno out of views and schemas", () => {
  const source = "Deno.readTextFile(path);";
  const message = ["Browsers have no Deno"];
  deepStrictEqual(lint("browser", "islands/cms/A.tsx", source), message);
  deepStrictEqual(lint("browser", "lib/cms/posts/schema.ts", source), message);
  deepStrictEqual(lint("browser", "lib/cms/posts/queries.ts", source), []);
});
