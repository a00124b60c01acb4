import assert from "node:assert/strict";
import { isExplained } from "@/components/portfolio/message_reasons.ts";
import { type Assessed, holdReasons, signsOf } from "./assess.ts";
import { hurries, rests, signs } from "./classify/signs.ts";
import type { Signals } from "./schema.ts";

const calm: Signals = {
  way: "form",
  trap: false,
  stamp: "good",
  proof: "none",
};
const message = (more: Partial<Assessed> = {}, way: Partial<Signals> = {}) => ({
  name: "Grace",
  email: "grace@example.com",
  body: "Do you give talks?",
  spamminess: 0.1,
  ...more,
  signals: { ...calm, ...way },
});

Deno.test("whoever reads without scripts is never put aside for it", () => {
  assert.deepEqual(signsOf(message()), []);
  assert.deepEqual(holdReasons(message({}, { stamp: "old" })), []);
  assert.deepEqual(
    holdReasons(message({ body: "See https://a.example and www.b.example" })),
    [],
  );
});

Deno.test("each strong sign is enough, weak ones add up, and all are named", () => {
  const held: [Partial<Assessed>, Partial<Signals>, string[]][] = [
    [{}, { trap: true }, ["trap"]],
    [{}, { stamp: "early" }, ["early"]],
    [{}, { stamp: "forged" }, ["forged"]],
    [{}, { stamp: "worn" }, ["worn"]],
    [{}, { stamp: "none" }, ["no_stamp"]],
    [{}, { proof: "wrong" }, ["wrong_proof"]],
    [{ body: "[url=http://a.example]x[/url]" }, {}, ["markup"]],
    [{ name: "http://a.example" }, {}, ["link_in_name"]],
    [{ body: "http://a.b ".repeat(4) }, {}, ["links"]],
    [{ spamminess: 0.95 }, {}, ["wording"]],
    [{ spamminess: 0.75 }, { stamp: "old" }, ["wording", "old"]],
    [{ body: "http://a.b http://c.d" }, { way: "program", stamp: "none" }, [
      "no_proof",
      "links",
    ]],
  ];
  for (const [more, way, reasons] of held) {
    assert.deepEqual(holdReasons(message(more, way)), reasons);
  }
  const program = { way: "program", stamp: "none" } as const;
  assert.deepEqual(
    holdReasons(message({}, program)),
    [],
    "asked for, not refused",
  );
});

Deno.test("every rule has its words in both languages", () => {
  const names = [...signs, ...hurries, ...rests].map(([name]) => name);
  const held = signsOf(message({
    name: "www.a.example",
    body: `[url=x] ${"HTTP://A.B ".repeat(6)}`,
    spamminess: 1,
  }, { trap: true, stamp: "early", proof: "wrong" })).map(({ sign }) => sign);
  const others = [
    "forged",
    "worn",
    "no_stamp",
    "old",
    "no_proof",
    "member",
    "asks_nothing",
  ];
  for (const name of [...names, ...held, ...others]) {
    assert.ok(isExplained(name), name);
  }
});
