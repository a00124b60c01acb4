import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { AppError } from "./errors.ts";
import { createLog, type LogStream } from "./log.ts";

const line = {
  requestId: "0d3b0f3e-1111",
  tenant: null,
  route: "/projects/[slug]",
  method: "GET",
  status: 200,
  ms: 3.14159,
};

Deno.test("createLog() writes a request as one line of JSON", async () => {
  const { log, output } = start("json");
  log.request(line);
  await log.flush();
  const { time, ...rest } = JSON.parse(output.text());
  deepStrictEqual(rest, { level: "info", ...line, ms: 3.14 });
  match(time, /^\d{4}-\d\d-\d\dT.*Z$/);
});

Deno.test("createLog() aligns the lines that people read, on a terminal by itself", async () => {
  const { log, output } = start(null, true);
  log.request(line);
  log.request({
    ...line,
    route: null,
    method: "DELETE",
    status: 503,
    ms: 1234.5,
  });
  await log.flush();
  const [first, second] = output.text().split("\n");
  match(
    first ?? "",
    /^\d\d:\d\d:\d\d {2}200 {2}GET {4}\/projects\/\[slug\] +3\.1 ms {2}0d3b0f3e$/,
  );
  strictEqual(first?.indexOf(" ms"), second?.indexOf(" ms"));
});

Deno.test("createLog() tells errors with stack and causes on standard error, without values that Postgres quotes", async () => {
  const { log, output, errors } = start("json");
  const cause = Object.assign(
    new Error('invalid input syntax for type uuid: "ada@example.com"'),
    { code: "22P02" },
  );
  log.error(new AppError("internal", "Cannot save: no", { cause }), {
    requestId: "r1",
  });
  log.error("a text was thrown");
  await log.flush();
  strictEqual(output.text(), "");
  const [first, second] = errors.text().split("\n").filter(Boolean).map((
    text,
  ) => JSON.parse(text));
  deepStrictEqual([first.level, first.requestId, first.message, first.code], [
    "error",
    "r1",
    "Cannot save: no",
    "internal",
  ]);
  match(
    first.stack,
    /log_test\.ts:\d+[\s\S]*caused by Error: invalid input syntax for type uuid: "…"/,
  );
  ok(!errors.text().includes("ada@example.com"));
  strictEqual(second.message, "a text was thrown");
});

Deno.test("createLog() keeps control characters of strangers out of a person's terminal", async () => {
  const { log, errors } = start("text");
  log.error(new Error("\x1b[2J\u202eevil\r\nnext"));
  await log.flush();
  const text = errors.text();
  ok(!/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u.test(text), JSON.stringify(text));
  ok(text.includes("evil"));
});

Deno.test("createLog() gathers lines into few writes, in order, and drops what a stalled reader would pile up", async () => {
  const { log, output } = start("json");
  for (let status = 0; status < 30_000; status++) {
    log.request({ ...line, status });
  }
  await log.flush();
  const statuses = output.text().trimEnd().split("\n").map((text) =>
    JSON.parse(text)
  );
  strictEqual(output.writes, 1);
  deepStrictEqual(statuses.slice(0, 3).map(({ status }) => status), [0, 1, 2]);
  deepStrictEqual([statuses.length, statuses.at(-1).dropped], [20_001, 10_000]);
});

Deno.test("createLog() does not mind when nobody reads any more", async () => {
  const broken: LogStream = {
    write: () => Promise.reject(new Deno.errors.BrokenPipe()),
    isTerminal: () => false,
  };
  const log = createLog("json", broken, broken);
  log.info("hello", { tenants: 3 });
  await log.flush();
});

function start(format: "json" | "text" | null, isTerminal = false) {
  const output = collect(isTerminal);
  const errors = collect(isTerminal);
  return { output, errors, log: createLog(format, output, errors) };
}

function collect(isTerminal: boolean) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  return {
    writes: 0,
    isTerminal: () => isTerminal,
    write(bytes: Uint8Array) {
      this.writes++;
      pieces.push(bytes.slice());
      return Promise.resolve(bytes.length);
    },
    text: () =>
      new TextDecoder().decode(
        new Uint8Array(pieces.flatMap((piece) => [...piece])),
      ),
  };
}
