/**
 * A month of a small company's audit, for pages that are looked at.
 *
 * @module
 */
import { keyHolder } from "@/lib/platform/db.ts";
import type { TestDb, TestTenant } from "./db.ts";

const DAY_MS = 86_400_000;
const JOAN =
  "joan.clarke-de-la-fuente-y-montes@department-of-letters.example.org";

/** Writes it as the owner of the database can: with moments of its own. Gives the ids of who is in it. */
export async function plantAudit({ owner, db }: TestDb, tenant: TestTenant) {
  const { id: tenantId, owner: ada } = tenant;
  const grace = await addPerson(
    owner,
    tenantId,
    "grace.hopper@example.com",
    50,
  );
  const joan = await addPerson(
    owner,
    tenantId,
    JOAN,
    10,
  );
  const keyId = crypto.randomUUID();
  await owner`
    insert into platform.api_keys (tenant_id, id, name, prefix, key_hash, expires_at)
    values (${tenantId}, ${keyId}, 'Newsletter', 'vk_abcd1234', sha256('key'), now() + interval '90 days')`;
  const now = Date.now();
  const write = (daysAgo: number, entry: Record<string, unknown>) => {
    const at = new Date(now - daysAgo * DAY_MS);
    const row: Record<string, unknown> = {
      id: crypto.randomUUID(),
      at,
      tenant_id: tenantId,
      actor_kind: "user",
      user_id: ada.userId,
      level: 100,
      outcome: "done",
      ...entry,
    };
    return owner`insert into platform.audit_entries ${owner(row)}`;
  };
  await owner`update platform.members set created_at = now() - interval '40 days' where tenant_id = ${tenantId}`;
  for (let day = 0; day < 30; day++) {
    const opened = {
      action: "platform.sessions.open",
      tenant_id: null,
      level: null,
    };
    for (
      const [user, every] of [[ada.userId, 1], [grace, 2], [joan, 3]] as const
    ) {
      if (day % every === 0 && day % 7 !== 5) {
        await write(day + 0.02, { ...opened, user_id: user });
      }
    }
    if (day === 4 || day === 11) {
      for (let tries = 0; tries < day; tries++) {
        const tried = crypto.randomUUID();
        await owner`insert into platform.audit_details (id, email, device) values (${tried}, ${JOAN}, 'Chrome, Android')`;
        await write(day + 0.01, {
          ...opened,
          actor_kind: "visitor",
          user_id: null,
          outcome: "failed",
          code: "invalid_credentials",
          details_id: tried,
        });
      }
    }
    if (day % 9 === 2) {
      await write(day, {
        action: "platform.members.read",
        user_id: joan,
        level: 10,
        outcome: "denied",
        code: "forbidden",
      });
    }
  }
  await write(6, {
    action: "platform.member.invite",
    target_type: "invitation",
    target_id: crypto.randomUUID(),
    field_names: ["email", "role", "lang"],
  });
  await write(5.5, {
    action: "platform.member.change",
    target_type: "member",
    target_id: grace,
    field_names: ["role"],
  });
  await write(3, {
    action: "platform.key.create",
    target_type: "key",
    target_id: keyId,
    field_names: ["name", "permissions", "days"],
  });
  await write(2, {
    action: "platform.key.use",
    actor_kind: "key",
    user_id: null,
    level: null,
    key_id: keyId,
    target_type: "key",
    target_id: keyId,
  });
  await write(1.2, {
    action: "portfolio.entry.update",
    user_id: grace,
    level: 50,
    target_type: "entry",
    target_id: crypto.randomUUID(),
    field_names: ["section", "values"],
  });
  await write(0.6, {
    action: "portfolio.message.send",
    actor_kind: "visitor",
    user_id: null,
    level: null,
    field_names: ["name", "email", "body", "lang"],
  });
  await write(0.4, {
    action: "portfolio.artifact.store",
    actor_kind: "task",
    user_id: null,
    level: null,
  });
  await write(0.3, {
    action: "portfolio.profile.update",
    outcome: "failed",
    code: "conflict",
    field_names: ["label", "summary"],
  });
  await write(0.2, {
    action: "portfolio.resume.import",
    actor_kind: "owner",
    field_names: ["document"],
    request_id: crypto.randomUUID(),
  });
  await write(0.1, {
    action: "platform.key.revoke",
    user_id: joan,
    level: 10,
    outcome: "denied",
    code: "forbidden",
    target_type: "key",
    target_id: keyId,
  });
  return { grace, joan, key: keyHolder(db, tenantId, keyId) };
}

async function addPerson(
  owner: TestDb["owner"],
  tenantId: string,
  email: string,
  level: number,
) {
  const id = crypto.randomUUID();
  await owner`insert into auth.users (id, email) values (${id}, ${email})`;
  await owner`insert into platform.members (tenant_id, user_id, level) values (${tenantId}, ${id}, ${level})`;
  return id;
}
