import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { recordAudit } from "@/lib/platform/audit/record.ts";
import { openSealing } from "@/lib/platform/audit/seal.ts";
import { fromStart, sealEntries } from "@/lib/platform/audit/tasks.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { openDatabase } from "@/lib/platform/database.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { toolPermissions } from "./permissions.ts";

// A real process on a real folder, whose secret stands beside the database.

const dataDir = await Deno.makeTempDir({ prefix: "vitrina-audit-" });
Deno.test.afterAll(() => Deno.remove(dataDir, { recursive: true }));
const config = readConfig(new Map([["DATA_DIR", dataDir]]));
await plant();

Deno.test("audit verify says that nothing is wrong, how much it looked at, and the head", async () => {
  const { code, out } = await audit("verify");
  strictEqual(code, 0);
  match(out, /^result +nothing is wrong\nchecked +4 seals in \d/);
  match(
    out,
    /\nhead +4:[0-9a-f]{64}\n +without --head, an end that was cut off cannot be seen\n/,
  );
  match(out, /\nwaiting +1 entry without a seal yet, the oldest since 2\d{3}-/);
});

Deno.test("audit head prints what audit verify takes", async () => {
  const head = (await audit("head")).out.trim();
  match(head, /^4:[0-9a-f]{64}$/);
  const known = await audit("verify", "--head", head, "--json");
  strictEqual(known.code, 0);
  deepStrictEqual(JSON.parse(known.out).findings, []);
  const beyond = await audit("verify", "--head", `6:${"ab".repeat(8)}`);
  strictEqual(beyond.code, 1);
  match(beyond.out, /^truncated +5–6 +the end was cut off/);
});

Deno.test("audit export prints the entries of a tenant, one a line", async () => {
  const { out } = await audit("export", "--slug", "@ada");
  const lines = out.trim().split("\n").map((line) => JSON.parse(line));
  deepStrictEqual(
    lines.map(({ fieldNames, level }) => [...fieldNames, level]),
    [["a", 100], ["b", 100], ["c", 100], ["d", 100], ["e", 100]],
  );
  strictEqual((await audit("export", "--since", "2999-01-01")).out, "");
  strictEqual((await audit("export", "--slug", "nobody")).code, 1);
});

Deno.test("audit refuses what it does not understand", async () => {
  for (
    const args of [
      [],
      ["check"],
      ["verify", "now"],
      ["verify", "--head", "4"],
      ["export", "--since", "May"],
    ]
  ) {
    const { code, err } = await audit(...args);
    strictEqual(code, 2, args.join(" "));
    match(err, /^error {2}/);
  }
  match((await audit("--help")).out, /Exit codes: 0 nothing is wrong/);
});

Deno.test("audit verify names what was altered and what is gone", async () => {
  const owner = await openOwner(config);
  await owner.sql`set session_replication_role = replica`;
  await owner.sql`
    update platform.audit_entries set outcome = 'done'
    where id = (select entry_id from platform.audit_seals where seq = 2)`;
  await owner.sql`
    delete from platform.audit_entries where id = (select entry_id from platform.audit_seals where seq = 3)`;
  await owner.sql`set session_replication_role = origin`;
  await owner.close();
  const { code, out } = await audit("verify");
  strictEqual(code, 1);
  match(
    out,
    /^altered {2}2 {2}platform\.test\.step of 2\S+Z is not what was sealed \(entry \S+\)\ndeleted {2}3 {2}the entry is gone, its seal is there/,
  );
  match(out, /\nresult +2 things are wrong\n/);
});

async function plant() {
  const database = await openDatabase(config);
  const { owner, web, worker } = database;
  if (!owner || !worker) throw new Error("no embedded database");
  const sealing = await openSealing(await openSecrets(config));
  const [made] =
    await owner`select * from platform.create_tenant('ada', 'person', array['en'])`;
  const actor = {
    db: web,
    role: "authenticated" as const,
    tenantId: String(made?.tenant_id),
    userId: String(made?.user_id),
    keyId: null,
    aal: "aal2" as const,
    requestId: null,
  };
  const note = (field: string) =>
    recordAudit(actor, {
      action: "platform.test.step",
      outcome: "failed",
      fields: [field],
    });
  for (const field of ["a", "b", "c", "d"]) await note(field);
  await sealEntries(worker, sealing, fromStart);
  await note("e");
  await database.close();
}

async function audit(...args: string[]) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-q",
      "--no-prompt",
      ...toolPermissions("tools/audit.ts", config),
      "tools/audit.ts",
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
  return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
}
