/**
 * Sessions, backup codes and trusted devices under attack by whoever runs SQL as a signed-in user, a visitor or a task.
 */
import {
  deepStrictEqual,
  match,
  rejects,
  strictEqual,
} from "node:assert/strict";
import { type Actor, member, type Tx, visitor } from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, db } = test;

/** Somebody with an open session, a backup code of hash 00…, a trusted device of hash 11… and the second factor. */
async function somebody() {
  const [userId, sessionId, deviceId] = [
    crypto.randomUUID(),
    crypto.randomUUID(),
    crypto.randomUUID(),
  ];
  await owner`insert into auth.users (id) values (${userId})`;
  await owner`
    insert into auth.sessions (id, user_id, aal, amr, refreshed_at, created_at, not_after)
    values (${sessionId}, ${userId}, 'aal1', '[]', now(), now(), now() + interval '1 day')
  `;
  await owner`insert into platform.sessions (id, user_id, browser, system) values (${sessionId}, ${userId}, 'safari', 'ios')`;
  await owner`
    insert into platform.backup_codes (user_id, code_hash) values (${userId}, decode(repeat('00', 32), 'hex'))
  `;
  await owner`
    insert into platform.trusted_devices (id, user_id, token_hash, browser, system)
    values (${deviceId}, ${userId}, decode(repeat('11', 32), 'hex'), 'safari', 'ios')
  `;
  await owner`insert into platform.second_factor_users (user_id) values (${userId})`;
  const actor = member(db, null, userId, "aal1");
  return { userId, sessionId, deviceId, actor };
}

function run(actor: Actor, work: (sql: Tx) => Promise<readonly object[]>) {
  return actor.db.transaction(
    actor,
    "read write",
    async (sql) => [...await work(sql)],
  );
}

const tables = [
  "sessions",
  "backup_codes",
  "trusted_devices",
  "session_cutoffs",
  "second_factor_users",
];
const [zeros, ones] = ["00".repeat(32), "11".repeat(32)];

Deno.test("a session that was opened past our pages is listed, and ends by the hand of whose it is alone", async () => {
  const [ada, eve] = [await somebody(), await somebody()];
  const id = crypto.randomUUID();
  await owner`
    insert into auth.sessions (id, user_id, aal, amr, refreshed_at, created_at, not_after)
    values (${id}, ${ada.userId}, 'aal1', '[]', now(), now(), now() + interval '1 day')
  `;
  const listed = async ({ actor }: { actor: Actor }) => {
    const rows = await actor.db.transaction(
      actor,
      "read only",
      (sql) => sql`select id from platform.my_sessions()`,
    );
    return rows.map((row) => row.id);
  };
  const end = ({ actor }: { actor: Actor }) =>
    run(actor, (sql) => sql`select platform.end_session(${id}) as it`);
  deepStrictEqual(await listed(ada), [ada.sessionId, id]);
  deepStrictEqual(await listed(eve), [eve.sessionId]);
  deepStrictEqual(await end(eve), [{ it: false }]);
  deepStrictEqual(await end(ada), [{ it: true }]);
  deepStrictEqual(await listed(ada), [ada.sessionId]);
  deepStrictEqual(await end(ada), [{ it: false }]);
});

Deno.test("a user reads their own rows and nobody else's, and never a hash", async () => {
  const [ada, eve] = [await somebody(), await somebody()];
  for (const table of ["sessions", "backup_codes", "trusted_devices"]) {
    const seen = (actor: Actor) =>
      run(actor, (sql) => sql`select user_id from ${sql(`platform.${table}`)}`);
    deepStrictEqual(await seen(ada.actor), [{ user_id: ada.userId }], table);
    deepStrictEqual(await seen(eve.actor), [{ user_id: eve.userId }], table);
    await rejects(seen(visitor(db, null)), /permission denied/);
  }
  await rejects(
    run(ada.actor, (sql) => sql`select code_hash from platform.backup_codes`),
    /permission denied/,
  );
  await rejects(
    run(
      ada.actor,
      (sql) => sql`select token_hash from platform.trusted_devices`,
    ),
    /permission denied/,
  );
  await rejects(
    run(
      ada.actor,
      (sql) => sql`select second_factor_until from platform.sessions`,
    ),
    /permission denied/,
  );
});

Deno.test("nobody writes these tables past their functions", async () => {
  const { actor, userId } = await somebody();
  for (
    const who of [
      actor,
      { ...actor, aal: "aal2" as const },
      visitor(db, null),
      test.as("app_task"),
    ]
  ) {
    for (const table of tables) {
      const name = (sql: Tx) => sql(`platform.${table}`);
      await rejects(
        run(who, (sql) => sql`delete from ${name(sql)}`),
        /permission denied/,
      );
      await rejects(
        run(who, (sql) => sql`update ${name(sql)} set user_id = ${userId}`),
        /permission denied/,
      );
      await rejects(
        run(
          who,
          (sql) => sql`insert into ${name(sql)} (user_id) values (${userId})`,
        ),
        /permission denied/,
      );
    }
  }
});

Deno.test("a session is raised by a code or a device of its own user only", async () => {
  const [ada, eve] = [await somebody(), await somebody()];
  const raised = async ({ sessionId }: typeof ada) => {
    const [row] =
      await owner`select second_factor_until > now() as raised from platform.sessions where id = ${sessionId}`;
    return row?.raised === true;
  };
  await rejects(
    run(
      eve.actor,
      (sql) => sql`select platform.use_backup_code(${ada.sessionId}, ${zeros})`,
    ),
    /permission denied/,
  );
  await rejects(
    run(
      eve.actor,
      (sql) =>
        sql`select platform.use_trusted_device(${ada.sessionId}, ${ones})`,
    ),
    /permission denied/,
  );
  deepStrictEqual([await raised(ada), await raised(eve)], [false, false]);
  const wrong = await run(
    ada.actor,
    (sql) =>
      sql`select platform.use_backup_code(${ada.sessionId}, ${
        "22".repeat(32)
      }) as used`,
  );
  deepStrictEqual(wrong, [{ used: false }]);
  const right = await run(
    ada.actor,
    (sql) =>
      sql`select platform.use_backup_code(${ada.sessionId}, ${zeros}) as used`,
  );
  deepStrictEqual(right, [{ used: true }]);
  deepStrictEqual([await raised(ada), await raised(eve)], [true, false]);
  // what a refused attempt used up came back with its transaction
  const own = await run(
    eve.actor,
    (sql) =>
      sql`select platform.use_backup_code(${eve.sessionId}, ${zeros}) as used`,
  );
  deepStrictEqual(own, [{ used: true }]);
});

Deno.test("a session that has ended is not raised, and does not come back", async () => {
  const { actor, sessionId } = await somebody();
  await run(actor, (sql) => sql`select platform.end_session(${sessionId})`);
  await rejects(
    run(
      actor,
      (sql) => sql`select platform.use_backup_code(${sessionId}, ${zeros})`,
    ),
    /permission denied/,
  );
  await run(
    actor,
    (sql) => sql`select platform.open_session(${sessionId}, 'safari', 'ios')`,
  );
  const [state] = await run(
    actor,
    (sql) => sql`select live from platform.session_state(${sessionId}, now())`,
  );
  deepStrictEqual(state, { live: false });
});

Deno.test("one factor changes nothing about the second", async () => {
  const { actor, userId } = await somebody();
  const attempts: ((sql: Tx) => Promise<readonly object[]>)[] = [
    (sql) => sql`select platform.replace_backup_codes(array[${zeros}])`,
    (sql) =>
      sql`select platform.trust_device(gen_random_uuid(), ${ones}, 'safari', 'ios')`,
    (sql) => sql`select platform.forget_second_factor()`,
  ];
  for (const attempt of attempts) {
    await rejects(run(actor, attempt), /permission denied/);
  }
  const sure = { ...actor, aal: "aal2" as const };
  for (const attempt of attempts) await run(sure, attempt);
  const left = await owner`
    select user_id from platform.backup_codes where user_id = ${userId}
    union all select user_id from platform.trusted_devices where user_id = ${userId}
    union all select user_id from platform.second_factor_users where user_id = ${userId}
  `;
  strictEqual(left.length, 0, "forgetting takes all of it");
});

Deno.test("a user trusts twenty devices at most, the oldest make room", async () => {
  const { actor, userId, deviceId } = await somebody();
  const sure = { ...actor, aal: "aal2" as const };
  for (let at = 0; at < 25; at++) {
    await run(
      sure,
      (sql) =>
        sql`select platform.trust_device(gen_random_uuid(), ${ones}, 'safari', 'ios')`,
    );
  }
  const rows =
    await owner`select id from platform.trusted_devices where user_id = ${userId}`;
  strictEqual(rows.length, 20);
  strictEqual(rows.some(({ id }) => id === deviceId), false);
});

Deno.test("visitors and tasks call none of the functions of users", async () => {
  for (const who of [visitor(db, null), test.as("app_task")]) {
    await rejects(
      run(who, (sql) => sql`select * from platform.my_sessions()`),
      /permission denied/,
    );
    await rejects(
      run(who, (sql) => sql`select platform.end_sessions(null)`),
      /permission denied/,
    );
    await rejects(
      run(who, (sql) => sql`select platform.note_second_factor(false)`),
      /permission denied/,
    );
  }
});

Deno.test("sweeping removes what no token can refer to, and leaves the rest", async () => {
  const [fresh, stale, ended, old] = [
    await somebody(),
    await somebody(),
    await somebody(),
    await somebody(),
  ];
  await owner`update platform.sessions set last_seen_at = now() - interval '32 days' where id in ${
    owner([stale.sessionId, ended.sessionId])
  }`;
  await owner`update platform.sessions set ended_at = now() - interval '32 days' where id = ${ended.sessionId}`;
  await owner`update platform.sessions set ended_at = now() - interval '366 days' where id = ${old.sessionId}`;
  await rejects(
    run(fresh.actor, (sql) => sql`select platform.sweep_sessions()`),
    /permission denied/,
  );
  await run(
    test.as("app_task"),
    (sql) => sql`select platform.sweep_sessions()`,
  );
  const ids = [fresh, stale, ended, old].map(({ sessionId }) => sessionId);
  const left =
    (await owner`select id from platform.sessions where id in ${owner(ids)}`)
      .map(({ id }) => id);
  deepStrictEqual(
    left.toSorted(),
    [fresh.sessionId, ended.sessionId].toSorted(),
  );
});

Deno.test("only the kinds of devices are stored, no text of the browser's own", async () => {
  const { actor } = await somebody();
  const agent = "Mozilla/5.0 (X11; Linux x86_64)";
  const refused = run(
    actor,
    (sql) =>
      sql`select platform.open_session(gen_random_uuid(), ${agent}, 'linux')`,
  );
  await rejects(refused, (error) => {
    match(String(error), /check constraint/);
    return true;
  });
});

Deno.test("where the identity server's tables are closed, our own book decides", async () => {
  const { actor, userId, sessionId } = await somebody();
  const unlisted = crypto.randomUUID();
  const state = async (session: string, issuedAt: Date) => {
    const [row] = await run(
      actor,
      (sql) =>
        sql`select live, has_factor from platform.session_state(${session}, ${issuedAt})`,
    );
    return row;
  };
  const [before, after] = [
    new Date(Date.now() - 60_000),
    new Date(Date.now() + 60_000),
  ];
  // open, they know of no such session and no such factor
  deepStrictEqual(await state(unlisted, before), {
    live: false,
    has_factor: false,
  });
  await owner`revoke all on auth.sessions, auth.mfa_factors from app_definer`;
  await owner`revoke select (id, user_id) on auth.sessions from app_definer`;
  await owner`revoke select (user_id, status) on auth.mfa_factors from app_definer`;
  try {
    deepStrictEqual(await state(unlisted, before), {
      live: true,
      has_factor: true,
    });
    await run(actor, (sql) => sql`select platform.end_sessions(null)`);
    deepStrictEqual(await state(sessionId, after), {
      live: false,
      has_factor: true,
    });
    deepStrictEqual(await state(unlisted, before), {
      live: false,
      has_factor: true,
    });
    deepStrictEqual(await state(unlisted, after), {
      live: true,
      has_factor: true,
    });
    await run(actor, (sql) => sql`select platform.note_second_factor(false)`);
    deepStrictEqual(await state(unlisted, after), {
      live: true,
      has_factor: false,
    });
    const [kept] =
      await owner`select id from auth.sessions where user_id = ${userId}`;
    strictEqual(kept?.id, sessionId, "not ours to delete then");
  } finally {
    await owner`grant select (id, user_id), delete on auth.sessions to app_definer`;
    await owner`grant select (user_id, status) on auth.mfa_factors to app_definer`;
  }
});
