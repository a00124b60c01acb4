import { match, ok, strictEqual } from "node:assert/strict";
import { reasonOf } from "./reasons.ts";
import { isNamed, taskName } from "./task_names.ts";
import { countsOf, duration, filterOf, queryOf } from "./view.ts";

Deno.test("reasonOf() says in both languages why, and what to do", () => {
  const why = (error: string | null, lang: "en" | "es" = "en") =>
    reasonOf(error, lang).why;
  strictEqual(
    why("Cannot send mail: the server answered 550"),
    "The mail server refused the mail (code 550).",
  );
  match(why("Cannot send mail: the server answered 451"), /come back later/);
  match(
    why("Cannot send mail: the server does not answer (ETIMEDOUT)", "es"),
    /no respondió/,
  );
  strictEqual(
    why("it took longer than 60000 ms"),
    "It took longer than the 60 seconds that it may take.",
  );
  match(why("the database answered 42501"), /may not do this any more/);
  match(why("the process that ran it has ended"), /was stopped/);
  match(why("the receiver did not take it: 500"), /answered 500/);
  match(
    why("the receiver did not take it: connect"),
    /could not be reached/,
  );
  match(why("x is not a function"), /nobody had foreseen/);
  match(why(null, "es"), /Nadie anotó/);
  for (const lang of ["en", "es"] as const) {
    ok(reasonOf("anything", lang).next.length > 10);
  }
});

Deno.test("taskName() reads in both languages, and falls back to what can be read", () => {
  strictEqual(taskName("platform.mail.send", "es"), "Enviar un correo");
  strictEqual(
    taskName("hiring.open_job.close_all", "en"),
    "Open job: close all",
  );
  match(taskName("hiring.job.fan_out_closed", "en"), /webhooks/);
  ok(!isNamed("hiring.open_job.close_all"));
});

Deno.test("duration() tells a span in its largest unit", () => {
  const en = { lang: "en" } as const;
  strictEqual(duration(en, 12), "12 ms");
  strictEqual(duration(en, 6_400), "6.4 seconds");
  strictEqual(duration({ lang: "es" }, 1_020_000), "17 minutos");
  strictEqual(duration(en, 90_000_000), "1 day");
});

Deno.test("a choice becomes a filter and an address, and tells how many it lets through", () => {
  const choice = { task: "a.b.c", period: "day", show: "discarded" } as const;
  strictEqual(
    JSON.stringify(queryOf(choice)),
    '{"show":"discarded","task":"a.b.c","since":"day"}',
  );
  ok(Date.parse(filterOf(choice).since ?? "") < Date.now() - 86_000_000);
  const counts = { dead: 1, retrying: 2, discarded: 3 };
  const figures = { ...counts, dead: 9, tasks: [{ task: "a.b.c", ...counts }] };
  strictEqual(countsOf(figures, choice).dead, 1);
  strictEqual(countsOf(figures, { ...choice, task: "x.y.z" }).dead, 0);
  strictEqual(countsOf(figures, { ...choice, task: undefined }).dead, 9);
});
