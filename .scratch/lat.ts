import { openDatabase } from "@/lib/platform/database.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { task, visitor } from "@/lib/platform/db.ts";
import { createLive } from "@/lib/platform/live.ts";
import { createLog } from "@/lib/platform/log.ts";
import { openRegistry } from "@/lib/platform/metrics.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { startWorker } from "@/workers/main.ts";
import { replaceSource } from "@/lib/assistant/knowledge/replace.ts";
import { ADA } from "@/lib/assistant/chat/test_site.ts";
import { ask } from "@/lib/assistant/chat/commands.ts";
import { openAnswers } from "@/lib/assistant/chat/stream.ts";
const dir = await Deno.makeTempDir();
const config = readConfig(new Map([["DATA_DIR", dir]]));
const database = await openDatabase(config);
const stop = new AbortController();
const worker = database.worker!;
const w = startWorker({ db: worker, config, log: createLog("json"), signal: stop.signal, secrets: await openSecrets(config), registry: openRegistry() } as never);
const [made] = await database.owner!`select * from platform.create_tenant('ada','person','{en,es}')`;
const id = String(made.tenant_id);
await database.owner!`update platform.tenants set published_at = now(), name='Ada'`;
await database.owner!`insert into assistant.settings (tenant_id, questions_per_day) values (${id}, 100000)`;
await worker.transaction(task(worker, id), "read write", async (sql) => { await replaceSource(sql, { kind: "post", id: crypto.randomUUID() }, ADA); });
const live = createLive(database.web, stop.signal, { perProcess: 1000 });
const actor = visitor(database.web, id);
const times: number[] = [];
for (let i = 0; i < 220; i++) {
  const t0 = performance.now();
  const { key } = await ask(actor, { key: null, question: "What did Ada build in Rust?", lang: "en" });
  const t1 = performance.now();
  const stream = await openAnswers({ visitorLive: live }, actor, { key, lastEventId: null });
  const reader = stream!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!text.includes("event: part")) { const { value, done } = await reader.read(); if (done) throw new Error(text); text += value; }
  times.push(performance.now() - t0);
  if (i < 3 || i % 50 === 0) console.log(i, (t1 - t0).toFixed(0), times.at(-1)!.toFixed(0));
  while (!(await reader.read()).done);
}
const s = times.slice(20).sort((a, b) => a - b);
console.log("median", s[100], "p95", s[190], "max", s.at(-1));
const [st] = await database.owner!`select
  percentile_cont(array[0.5,0.95]) within group (order by extract(epoch from r.created_at - q.asked_at)*1000) as relayed,
  percentile_cont(array[0.5,0.95]) within group (order by extract(epoch from q.started_at - r.created_at)*1000) as taken,
  percentile_cont(array[0.5,0.95]) within group (order by extract(epoch from p.created_at - q.started_at)*1000) as part,
  percentile_cont(array[0.5,0.95]) within group (order by extract(epoch from q.ended_at - p.created_at)*1000) as ended
  from assistant.questions q join assistant.answer_parts p on p.question_id = q.id and p.place = 1
  join platform.task_runs r on r.payload->>'questionId' = q.id::text`;
console.log(st);
stop.abort(); await w; await database.close(); Deno.exit(0);
