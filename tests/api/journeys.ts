/**
 * A tenant with a résumé, and keys that hold exactly what a journey needs.
 *
 * @module
 */
import { strictEqual } from "node:assert/strict";
import { createKey } from "@/lib/platform/keys/commands.ts";
import { importResume } from "@/lib/portfolio/resume/commands.ts";
import type { TestTenant } from "@/tests/support/db.ts";
import type { Asking, TestGateway } from "./support.ts";

/** Asks with one key, and tells the status with what was answered. */
export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  asking?: Asking,
) => Promise<Answered>;

/** What a journey reads of an answer. */
export interface Answered {
  status: number;
  // deno-lint-ignore no-explicit-any -- the suites check every answer against the document
  json: any;
  headers: Headers;
}

/** A tenant whose programs travel. */
export interface Traveller {
  tenant: TestTenant;
  /** Asks as a key with these permissions and no others. */
  as(...permissions: string[]): Promise<Ask>;
  /** The version of the site: it grows when what readers see may have changed. */
  version(): Promise<number>;
}

/** Makes a tenant with a résumé. */
export async function traveller(
  { test, ask }: TestGateway,
  slug: string,
): Promise<Traveller> {
  const tenant = await test.createTenant({ slug });
  const file = new URL(
    "../fixtures/resumes/senior-engineer.resume.json",
    import.meta.url,
  );
  const document = JSON.parse(await Deno.readTextFile(file));
  await importResume(tenant.owner, { document });
  return {
    tenant,
    async as(...permissions) {
      const name = permissions.join().slice(0, 60);
      const { key } = await createKey(tenant.owner, {
        name,
        permissions,
        days: 1,
      });
      return async (method, path, body, asking = {}) => {
        const answer = await ask(`/portfolio${path}`, {
          bearer: key,
          method,
          body,
          ...asking,
        });
        const text = await answer.text();
        const { status, headers } = answer;
        return { status, headers, json: text === "" ? null : JSON.parse(text) };
      };
    },
    async version() {
      const [row] = await test.owner`
        select version::int from platform.tenants where id = ${tenant.id}`;
      return Number(row?.version);
    },
  };
}

/** Every one of them is refused for want of a permission. */
export async function forbidden(
  ask: Ask,
  requests: readonly [method: string, path: string, body?: unknown][],
): Promise<void> {
  for (const [method, path, body] of requests) {
    const { status, json } = await ask(method, path, body);
    strictEqual(status, 403, `${method} ${path} answers ${status}`);
    strictEqual(json.error.code, "forbidden");
  }
}
