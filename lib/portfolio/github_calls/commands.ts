/**
 * Takes GitHub's calls: signed, each once, and nothing of what they say is believed but which repository to look at.
 *
 * Source: GitHub, "Webhook events and payloads" and "Validating webhook deliveries".
 *
 * @module
 */
import { z } from "zod";
import { type Actor, type Db, platformRole } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import type { Secrets } from "@/lib/platform/secrets.ts";
import { syncRequested } from "../github/events.ts";
import { findHook } from "../github/queries.ts";
import { isSigned, openGithubBox } from "../github/secret_box.ts";

/** What became of a call. */
export type Taken = "pong" | "taken" | "repeated" | "ignored";

/** Events after which a repository is another one. */
const CHANGING = new Set([
  "create",
  "delete",
  "fork",
  "public",
  "push",
  "release",
  "repository",
  "star",
]);

const payload = z.object({
  repository: z.object({ id: z.int().positive() }).nullish(),
});

/**
 * Takes a call.
 *
 * @param body as it came: what is signed are its bytes
 * @throws {AppError} `not_found` for a source that is not followed, `unauthenticated` for a signature that is not right,
 *   `invalid` for what is no call of GitHub's
 */
export async function takeCall(
  { db, secrets }: { db: Db; secrets: Secrets },
  sourceId: string,
  headers: Headers,
  body: Uint8Array,
): Promise<Taken> {
  const hook = z.uuid().safeParse(sourceId).success
    ? await findHook(db, sourceId)
    : null;
  if (!hook) throw refused("not_found", "nobody follows it here");
  const box = await openGithubBox(secrets);
  const secret = await box.open("hook", hook.secret, sourceId);
  if (!isSigned(body, headers.get("x-hub-signature-256"), secret)) {
    throw refused("unauthenticated", "its signature is not right");
  }
  const event = headers.get("x-github-event") ?? "";
  const delivery = z.uuid().safeParse(headers.get("x-github-delivery"));
  if (!/^[a-z_]{1,40}$/.test(event) || !delivery.success) {
    throw refused("invalid", "it is none of GitHub's");
  }
  const actor = {
    ...platformRole(db, "app_emitter"),
    tenantId: hook.tenantId,
  };
  const repository = repositoryIn(headers, body);
  return await record(actor, sourceId, delivery.data, event, repository);
}

/** Notes the call and has the source looked at: both or neither, and a repeated call does nothing. */
async function record(
  actor: Actor,
  sourceId: string,
  delivery: string,
  event: string,
  repository: number | null,
): Promise<Taken> {
  return await actor.db.transaction(actor, "read write", async (sql) => {
    const { count } = await sql`
      insert into portfolio.github_deliveries (tenant_id, source_id, delivery, event)
      values (${actor.tenantId}, ${sourceId}, ${delivery}, ${event})
      on conflict do nothing`;
    if (count === 0) return "repeated";
    if (event === "ping") return "pong";
    if (!CHANGING.has(event)) return "ignored";
    await emit(sql, actor, syncRequested, { sourceId, repository });
    return "taken";
  });
}

/** GitHub sends JSON, or JSON in a form, as the hook was set up. */
function repositoryIn(headers: Headers, body: Uint8Array): number | null {
  const text = new TextDecoder().decode(body);
  const isForm = headers.get("content-type")?.startsWith(
    "application/x-www-form-urlencoded",
  );
  try {
    const json = isForm ? new URLSearchParams(text).get("payload") ?? "" : text;
    return payload.safeParse(JSON.parse(json)).data?.repository?.id ?? null;
  } catch {
    throw refused("invalid", "its body cannot be read");
  }
}

function refused(
  code: "not_found" | "unauthenticated" | "invalid",
  why: string,
): AppError {
  return new AppError(code, `Cannot take call: ${why}`);
}
