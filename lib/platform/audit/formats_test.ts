import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { csvHead, csvOf, exportOf, ndjsonOf } from "./formats.ts";
import type { AuditEntry } from "./schema.ts";

const entry: AuditEntry = {
  id: "0190c1de-0000-7000-8000-000000000001",
  at: "2026-11-22T04:12:00.000Z",
  actorKind: "user",
  userId: null,
  keyId: null,
  level: 50,
  roleId: null,
  action: "platform.member.invite",
  targetType: null,
  targetId: null,
  outcome: "done",
  code: null,
  fieldNames: ["email", "role"],
  requestId: null,
  email: "ada@example.org",
  device: 'Firefox, "Linux"',
};

Deno.test("csvOf() writes what spreadsheets read, and nothing that they run", () => {
  strictEqual(
    csvHead(),
    "\ufeffid,at,actorKind,userId,keyId,level,roleId,action,targetType,targetId,outcome,code,fieldNames,requestId,email,device\r\n",
  );
  strictEqual(
    csvOf([entry]),
    `${entry.id},${entry.at},user,,,50,,platform.member.invite,,,done,,email role,,ada@example.org,"Firefox, ""Linux"""\r\n`,
  );
  for (const evil of ["=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r=1"]) {
    const cell = csvOf([{ ...entry, email: evil }]).split(",").at(-3);
    strictEqual(cell?.replace(/^"/, "").startsWith("'"), true, evil);
  }
});

Deno.test("ndjsonOf() writes one object a line", () => {
  deepStrictEqual(
    ndjsonOf([entry, entry]).trimEnd().split("\n").map((line) =>
      JSON.parse(line)
    ),
    [entry, entry],
  );
});

Deno.test("exportOf() reads on only as far as somebody takes, and ends with an empty answer", async () => {
  const asked: (string | undefined)[] = [];
  const read = (after: string | undefined) => {
    asked.push(after);
    return Promise.resolve(
      asked.length < 3 ? [{ ...entry, id: `id-${asked.length}` }] : [],
    );
  };
  const text = await new Response(exportOf("ndjson", [entry], read)).text();
  strictEqual(text.trimEnd().split("\n").length, 3);
  deepStrictEqual(asked, [entry.id, "id-1", "id-2"]);
  const before = asked.length;
  await exportOf("csv", [entry], read).cancel();
  strictEqual(asked.length, before);
});
