import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { concat, message, request, type } from "./messages.ts";
import { ClientReader } from "./reader.ts";

Deno.test("ClientReader gives the same batches however the bytes are cut", () => {
  const bytes = concat([
    startUp("ada"),
    message(type.query, "select 1"),
    message(type.parse, "", "select 2", new Uint8Array(2)),
    message(type.sync),
    message(type.parse, "s1", "select 3", new Uint8Array(2)),
    message(type.flush),
  ]);
  const whole = readAll([bytes]);
  strictEqual(whole.login, "ada");
  deepStrictEqual(whole.batches.map(({ open }) => open), [false, false, true]);
  for (const size of [1, 3, 7, 64]) {
    const pieces = Array.from(
      { length: Math.ceil(bytes.length / size) },
      (_, at) => bytes.slice(at * size, at * size + size),
    );
    deepStrictEqual(readAll(pieces), whole, `pieces of ${size}`);
  }
});

Deno.test("ClientReader sets a client's prefix before the names of its statements, and no others", () => {
  const parse = (name: string) =>
    message(type.parse, name, "select 1", new Uint8Array(2));
  const { batches, statements } = readAll([
    startUp("ada"),
    parse("s1"),
    message(type.bind, "", "s1", new Uint8Array(6)),
    message(type.describe, "Ss1"),
    message(type.describe, "Pportal"),
    message(type.close, "Ss1"),
    parse("s2"),
    parse(""),
    message(type.sync),
  ]);
  deepStrictEqual(
    batches[0]?.bytes,
    concat([
      parse("c1:s1"),
      message(type.bind, "", "c1:s1", new Uint8Array(6)),
      message(type.describe, "Sc1:s1"),
      message(type.describe, "Pportal"),
      message(type.close, "Sc1:s1"),
      parse("c1:s2"),
      parse(""),
      message(type.sync),
    ]),
  );
  deepStrictEqual(statements, ["c1:s2"]);
});

Deno.test("ClientReader refuses COPY from the client in every disguise it can have in a statement", () => {
  for (
    const text of [
      "copy t from stdin",
      "COPY t (a) FROM STDIN with csv",
      "select 1; copy t from/**/stdin",
      "copy t from -- a comment\n stdin",
    ]
  ) {
    throws(
      () => readAll([startUp("ada"), message(type.query, text)]),
      /COPY FROM STDIN is not available/,
    );
    throws(
      () =>
        readAll([
          startUp("ada"),
          message(type.parse, "", text, new Uint8Array(2)),
        ]),
      /COPY FROM STDIN is not available/,
    );
  }
  readAll([startUp("ada"), message(type.query, "select copyright from books")]);
});

Deno.test("ClientReader refuses lengths that cannot be, before it gathers anything", () => {
  const length = (kind: number | null, bytes: number) => {
    const head = new Uint8Array(kind === null ? 4 : 5);
    if (kind !== null) head[0] = kind;
    new DataView(head.buffer).setUint32(head.length - 4, bytes);
    return head;
  };
  for (const bytes of [0, 3, 10_001, 0xffffffff]) {
    throws(() => readAll([length(null, bytes)]), /invalid length/);
  }
  for (const bytes of [0, 3, 64 * 1024 * 1024 + 1, 0xffffffff]) {
    throws(
      () => readAll([startUp("ada"), length(type.query, bytes)]),
      /invalid length/,
    );
  }
});

Deno.test("ClientReader refuses messages whose names have no end, and a start-up without a user", () => {
  throws(
    () =>
      readAll([
        startUp("ada"),
        message(type.bind, Uint8Array.of(1, 2, 3)),
      ]),
    /invalid string/,
  );
  throws(
    () => readAll([message4(concat([int(request.protocol3), zero()]))]),
    /no user name/,
  );
  throws(() => readAll([message4(int(7))]), /unsupported/);
});

Deno.test("ClientReader answers a wish for encryption and goes on", () => {
  const { refusals, login } = readAll([
    message4(int(request.ssl)),
    message4(int(request.gss)),
    startUp("ada"),
  ]);
  strictEqual(refusals, 2);
  strictEqual(login, "ada");
});

Deno.test("ClientReader ends at a goodbye and hears nothing after it", () => {
  const { batches, ended } = readAll([
    startUp("ada"),
    concat([message(type.terminate), message(type.query, "select 1")]),
  ]);
  strictEqual(ended, true);
  deepStrictEqual(batches, []);
});

function readAll(pieces: Uint8Array[]) {
  let refusals = 0;
  const reader = new ClientReader("c1:", () => refusals++);
  const batches = pieces.flatMap((piece) => reader.read(piece));
  const { login, ended } = reader;
  return {
    login,
    ended,
    batches,
    refusals,
    statements: [...reader.statements],
  };
}

function startUp(user: string): Uint8Array {
  const text = new TextEncoder().encode(
    `user\0${user}\0database\0postgres\0\0`,
  );
  return message4(concat([int(request.protocol3), text]));
}

/** A message of the start: a length and no type. */
function message4(body: Uint8Array): Uint8Array {
  return concat([int(body.length + 4), body]);
}

function int(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function zero(): Uint8Array {
  return new Uint8Array(1);
}
