/**
 * Sign-ins that end in a code, which only the client that began them can exchange (PKCE, RFC 7636).
 *
 * @module
 */
import type { Tx } from "../db.ts";
import { newId } from "../ids.ts";
import { AUTH_CODE_SECONDS, LINK_SECONDS } from "./times.ts";
import { base64url } from "./vault.ts";

/** What a client sends at the beginning. */
export interface Challenge {
  code_challenge: string;
  code_challenge_method: "s256" | "plain";
}

/** What waits for its code to be exchanged. */
export interface FlowState extends Challenge {
  user_id: string;
  authentication_method: string;
}

/** Begins a flow. */
export async function beginFlow(
  sql: Tx,
  { code_challenge, code_challenge_method }: Challenge,
  { userId, method, now }: { userId: string; method: string; now: number },
): Promise<string> {
  const id = newId();
  await sql`
    insert into auth.flow_states (
      id, user_id, code_challenge, code_challenge_method, authentication_method, created_at, expires_at
    ) values (
      ${id}, ${userId}, ${code_challenge}, ${code_challenge_method}, ${method}, ${new Date(
    now,
  )},
      ${new Date(now + LINK_SECONDS.signup * 1000)}
    )
  `;
  return id;
}

/** Gives a flow its code, after its link was opened. */
export async function grantCode(
  sql: Tx,
  id: string,
  codeHash: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<boolean> {
  const { count } = await sql`
    update auth.flow_states
    set code_hash = ${codeHash}, expires_at = ${new Date(
    now + AUTH_CODE_SECONDS * 1000,
  )}
    where id = ${id} and expires_at > ${new Date(now)}
  `;
  return count === 1;
}

/** Takes the flow of a code away: whether the exchange goes well or not, a code counts once. */
export async function takeFlow(
  sql: Tx,
  codeHash: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<FlowState | null> {
  const [flow] = await sql<(FlowState & { expires_at: Date })[]>`
    delete from auth.flow_states where code_hash = ${codeHash}
    returning user_id, code_challenge, code_challenge_method, authentication_method, expires_at
  `;
  return flow && flow.expires_at.getTime() > now ? flow : null;
}

/** What the verifier must come to: itself, or its hash. */
export async function challengeOf(
  verifier: string,
  method: Challenge["code_challenge_method"],
): Promise<string> {
  if (method === "plain") return verifier;
  const bytes = new TextEncoder().encode(verifier);
  return base64url(
    new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)),
  );
}
