/**
 * A web process of the drill: the real one, which also answers `POST /drill` by what a command does. On the embedded
 * database it works as well.
 *
 * @module
 */
import { z } from "zod";
import { openWeb } from "@/main.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { type Db, visitor } from "@/lib/platform/db.ts";
import { emit } from "@/lib/platform/events.ts";
import { sendMail } from "@/lib/platform/mail.ts";
import { untilSignal } from "@/lib/platform/signals.ts";
import { type Item, itemSchema } from "./plan.ts";
import { asked } from "./tasks.ts";
import { tell } from "./tell.ts";
import { work } from "./work.ts";

const bodySchema = z.strictObject({
  tenantId: z.uuid(),
  items: z.array(itemSchema),
});

/** Ends a transaction after everything was written. */
class RolledBack extends Error {}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    Deno.exit(1);
  }
}

async function main() {
  const config = readConfig();
  const web = await openWeb(config, work);
  const front = web.front(() =>
    Promise.resolve(new Response(null, { status: 404 }))
  );
  const server = Deno.serve(
    { hostname: config.host, port: config.port, onListen() {} },
    (request, info) =>
      new URL(request.url).pathname === "/drill"
        ? take(web.db, request)
        : front(request, info),
  );
  if (config.databaseUrl !== null) tell({ what: "ready" });
  await untilSignal();
  web.announceStop();
  await server.shutdown();
  await web.close();
}

/** Answers once everything is committed, or rolled back as it was asked. */
async function take(db: Db, request: Request): Promise<Response> {
  const { tenantId, items } = bodySchema.parse(await request.json());
  try {
    for (const item of items) await ask(db, tenantId, item);
    return new Response(null, { status: 204 });
  } catch {
    return new Response(null, { status: 503 }); // the drill asks again
  }
}

/** One transaction. Whoever lost the answer asks again, and asks for the same. */
async function ask(db: Db, tenantId: string, item: Item) {
  const actor = { ...visitor(db, tenantId), requestId: crypto.randomUUID() };
  try {
    await db.transaction(actor, "read write", async (sql) => {
      const { count } = await sql`
        insert into drill.asked (n) values (${item.n}) on conflict do nothing`;
      if (count === 0) return;
      const { n, kind } = item;
      if (kind === "letter") {
        await sendMail(sql, actor, {
          to: `n${n}@drill.example`,
          subject: `Drill ${n}`,
          text: `Letter ${n}`,
          key: `drill ${n}`,
        });
      } else await emit(sql, actor, asked[kind], item);
      if (item.rolledBack) throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
}
