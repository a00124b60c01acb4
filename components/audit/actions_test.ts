import {
  deepStrictEqual,
  notStrictEqual,
  ok,
  strictEqual,
} from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { isNamed } from "../dead_letters/task_names.ts";
import { actionGroups, actionLabel, hasWords, thingLabel } from "./actions.ts";

const ROOT = new URL("../../", import.meta.url);

Deno.test("every action that the code can write to the audit has words", () => {
  const actions = actionsIn("lib", "routes", "workers", "tools");
  ok(actions.size > 40, "the code was read");
  deepStrictEqual([...actions].filter((action) => !hasWords(action)), []);
});

Deno.test("every permission to read, which denied queries are called by, has words", () => {
  const permissions = new Set<string>();
  for (const file of filesUnder("supabase/migrations")) {
    const text = Deno.readTextFileSync(file);
    for (const [, name = ""] of text.matchAll(/'([a-z]+\.[a-z_]+\.read)'/g)) {
      if (!isNamed(name)) permissions.add(name); // a task of that name
    }
  }
  ok(permissions.size > 5, "the migrations were read");
  deepStrictEqual([...permissions].filter((name) => !hasWords(name)), []);
});

Deno.test("actionLabel() reads in both languages, and falls back to what can be read", () => {
  strictEqual(actionLabel("platform.member.invite", "en"), "Invite somebody");
  strictEqual(actionLabel("platform.member.invite", "es"), "Invitar a alguien");
  strictEqual(
    actionLabel("platform.member.merge_with", "en"),
    "Member: merge with",
  );
  strictEqual(actionLabel("hiring.open_job.close", "es"), "Open job: close");
  strictEqual(thingLabel("keys", "es"), "Clave de API");
});

Deno.test("actionGroups() offers each action once, under its thing", () => {
  const groups = actionGroups("es");
  const values = groups.flatMap(({ options }) =>
    options.map(({ value }) => value)
  );
  strictEqual(new Set(values).size, values.length);
  notStrictEqual(groups.find(({ label }) => label === "Miembro"), undefined);
});

/** Of commands, and of what is recorded by hand; those of examples and tests are not ours. */
function actionsIn(...folders: string[]): Set<string> {
  const found = new Set<string>();
  const permissions = permissionsIn();
  for (const file of folders.flatMap(filesUnder)) {
    if (!/\.tsx?$/.test(file) || /_test\.tsx?$|\/test_\w+\.ts$/.test(file)) {
      continue;
    }
    const code = Deno.readTextFileSync(file).replaceAll(/\/\*\*.*?\*\//gs, "");
    for (
      const [, action = ""] of code.matchAll(
        /\baction: "([a-z]+(?:\.[a-z_]+){2})"/g,
      )
    ) found.add(action);
    // edges pass them on by hand; in slices, benches and drills such words are events, tasks and permissions
    if (/\/lib\/(?!platform\/identity\/)|\/tools\/(bench|drill)\//.test(file)) {
      continue;
    }
    for (
      const [, word = ""] of code.matchAll(
        /"((?:platform|portfolio)(?:\.[a-z_]+){2})"/g,
      )
    ) {
      if (!permissions.has(word)) found.add(word);
    }
  }
  return found;
}

function permissionsIn(): Set<string> {
  const texts = filesUnder("supabase/migrations").map((file) =>
    Deno.readTextFileSync(file)
  );
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\('([a-z]+\.[a-z_]+\.[a-z]+)', \d+\)/g)].map((
        [, name = ""],
      ) => name)
    ),
  );
}

function filesUnder(folder: string): string[] {
  const path = fileURLToPath(new URL(`${folder}/`, ROOT));
  return [...Deno.readDirSync(path)].flatMap(({ name, isDirectory }) =>
    isDirectory ? filesUnder(`${folder}/${name}`) : [path + name]
  );
}
