import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { readConfig } from "@/lib/platform/config.ts";
import { openDatabase } from "@/lib/platform/database.ts";
import { toolPermissions } from "./permissions.ts";

// Real processes on a real folder: beside a process that has it open, and alone.

const dataDir = await Deno.makeTempDir({ prefix: "vitrina-jobs-" });
Deno.test.afterAll(() => Deno.remove(dataDir, { recursive: true }));
const config = readConfig(new Map([["DATA_DIR", dataDir]]));
const mail = "platform.mail.send";

Deno.test("beside a running server, jobs shows, tries again and discards what failed for good", async () => {
  const database = await openDatabase(config);
  const { owner } = database;
  if (!owner) throw new Error("no embedded database");
  const [tenant] =
    await owner`select * from platform.create_tenant('ada', 'person', array['en'])`;
  const adas = String(tenant?.tenant_id);
  const stateOf = async (id: string) =>
    (await owner`select state from platform.task_runs where id = ${id}`)[0]
      ?.state;
  const letters = async () =>
    (await owner`select id from platform.dead_letters order by id`).map((
      { id },
    ) => id);
  const kill = async (task: string, tenantId: string | null) => {
    const id = crypto.randomUUID();
    const history = JSON.stringify([
      {
        at: "2026-11-20T10:00:00Z",
        ms: null,
        error: "the process that ran it has ended",
      },
      { at: "2026-11-20T10:00:05Z", ms: 1234, error: "it is \x1b[31mbroken" },
    ]);
    await owner`
      insert into platform.task_runs (id, tenant_id, task, event_id, payload, max_attempts, attempts)
      values (${id}, ${tenantId}, ${task}, ${crypto.randomUUID()}, jsonb_build_object('mailId', gen_random_uuid()), 2, 2)`;
    await owner`
      update platform.task_runs
      set state = 'dead', ended_at = now(), last_error = 'it is broken', history = ${history}::text::jsonb
      where id = ${id}`;
    return id;
  };
  try {
    const [one, two, three] = [
      await kill(mail, adas),
      await kill(mail, null),
      await kill("platform.export.make", adas),
    ];
    strictEqual((await letters()).length, 3);

    const list = await jobs("list");
    strictEqual(list.code, 0, list.err);
    for (const id of [one, two, three]) ok(list.out.includes(id));
    match(list.out, /platform\.mail\.send +@ada +2\/2 +it is broken/);
    const some = await jobs(
      "list",
      "--tenant",
      "@ada",
      "--task",
      mail,
      "--json",
    );
    deepStrictEqual(
      JSON.parse(some.out).runs.map(({ id }: { id: string }) => id),
      [one],
    );
    strictEqual((await jobs("list", "--state", "waiting")).out, "No runs.\n");
    strictEqual((await jobs("list", "--tenant", "nobody")).code, 1);
    const unknown = await jobs("list", "--task", "nope");
    strictEqual(unknown.code, 1);
    match(unknown.err, /there is no task nope/);

    const shown = await jobs("show", one);
    match(shown.out, /tenant +@ada\n/);
    match(
      shown.out,
      / 1 +2026-11-20 10:00:00 +\? +the process that ran it has ended\n/,
    );
    match(shown.out, / 2 +2026-11-20 10:00:05 +1\.2 s +it is ·\[31mbroken/);
    strictEqual(
      JSON.parse((await jobs("show", one, "--json")).out).run.history.length,
      2,
    );
    strictEqual((await jobs("show", crypto.randomUUID())).code, 1);

    match(
      (await jobs("counts")).out,
      /platform\.mail\.send +0 waiting +0 running +2 dead/,
    );
    const counted = JSON.parse((await jobs("counts", "--json")).out).counts;
    strictEqual(counted.length, 2);

    const retried = await jobs("retry", two);
    strictEqual(retried.out, "retried  1 of 1\n");
    match(retried.err, /^Retrying {2}1 of 1 runs/);
    strictEqual(await stateOf(two), "ready");
    strictEqual((await jobs("retry", two)).code, 1, "it is not dead any more");
    const gone = await jobs("discard", "--all", "--tenant", "ada", "--json");
    deepStrictEqual([gone.out, gone.err], ['{"discarded":2}\n', ""]);
    strictEqual(await stateOf(one), undefined);
    deepStrictEqual(await letters(), []);

    const noted = await owner`
      select action, actor_kind, target_id from platform.audit_entries
      where action like 'platform.dead_letter.%' order by at limit 1`;
    deepStrictEqual({ ...noted[0] }, {
      action: "platform.dead_letter.retry",
      actor_kind: "owner",
      target_id: two,
    });
  } finally {
    await database.close();
  }
});

Deno.test("alone, jobs drains what is due, and says what it did", async () => {
  const { code, out, err } = await jobs("drain", "--json");
  strictEqual(code, 0, err);
  const { drained } = JSON.parse(out);
  ok(
    drained.done > 0,
    "the run that was tried again, and what the clock begins",
  );
  strictEqual(drained.dead, 0);
  match(
    (await jobs("drain")).out,
    /^drained {2}\d+ done, 0 to be tried again, 0 failed for good/,
  );
  strictEqual((await jobs("list", "--state", "waiting")).out, "No runs.\n");
});

Deno.test("jobs refuses what it does not understand", async () => {
  for (
    const args of [
      [],
      ["burn"],
      ["show"],
      ["show", "x"],
      ["list", "more"],
      ["list", "--state", "odd"],
      ["list", "--limit", "0"],
      ["retry"],
      ["retry", "--all", crypto.randomUUID()],
      ["drain", "now"],
    ]
  ) {
    const { code, err } = await jobs(...args);
    strictEqual(code, 2, args.join(" "));
    match(err, /^error {2}/);
  }
  match((await jobs("--help")).out, /Exit codes: 0 done/);
});

/** Everything that comes out is free of control codes: it is piped. */
async function jobs(...args: string[]) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-q",
      "--no-prompt",
      ...toolPermissions("tools/jobs.ts", config),
      "tools/jobs.ts",
      ...args,
    ],
    cwd: new URL("../", import.meta.url),
    env: {
      DATA_DIR: dataDir,
      DATABASE_URL: "",
      MIGRATE_URL: "",
      SECRET_KEY: "",
    },
  }).output();
  const decoder = new TextDecoder();
  const [out, err] = [decoder.decode(stdout), decoder.decode(stderr)];
  // deno-lint-ignore no-control-regex -- these are what must not come out
  ok(!/[\x00-\x09\x0b-\x1f]/.test(out + err), out + err);
  return { code, out, err };
}
