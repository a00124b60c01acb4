import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { Refresher, type Renewal } from "./refresh.ts";
import type { Tokens } from "./schema.ts";

const old = { accessToken: "a1", refreshToken: "r1" };

/** An identity server that counts, and answers when told. */
function slowServer(answer: (turn: number) => Renewal) {
  let turn = 0;
  let open = () => {};
  let clock = 0;
  const refresher = new Refresher(async (_tokens: Tokens) => {
    const mine = ++turn;
    await new Promise<void>((resolve) => open = resolve);
    return answer(mine);
  }, () => clock);
  return {
    refresher,
    turns: () => turn,
    async answer() {
      await new Promise((resolve) => setTimeout(resolve, 0));
      open();
    },
    wait: (ms: number) => clock += ms,
  };
}

const renewed = (turn: number): Renewal => ({
  kind: "renewed",
  tokens: { accessToken: `a${turn + 1}`, refreshToken: `r${turn + 1}` },
});

Deno.test("many requests with one cookie renew it once, and all get the same new one", async () => {
  const server = slowServer(renewed);
  const all = Promise.all(
    Array.from({ length: 20 }, () => server.refresher.refresh(old)),
  );
  await server.answer();
  const answers = await all;
  strictEqual(server.turns(), 1);
  strictEqual(new Set(answers).size, 1);
  server.wait(9_999);
  deepStrictEqual(await server.refresher.refresh(old), renewed(1));
  strictEqual(server.turns(), 1, "stragglers get the same for ten seconds");
});

Deno.test("after ten seconds an old cookie is asked about again", async () => {
  const server = slowServer((turn) =>
    turn === 1 ? renewed(1) : { kind: "refused" }
  );
  const first = server.refresher.refresh(old);
  await server.answer();
  await first;
  server.wait(10_000);
  const second = server.refresher.refresh(old);
  await server.answer();
  deepStrictEqual(await second, { kind: "refused" });
});

Deno.test("sessions renew beside each other", async () => {
  const server = slowServer(renewed);
  void server.refresher.refresh(old);
  void server.refresher.refresh({ accessToken: "b1", refreshToken: "s1" });
  await new Promise((resolve) => setTimeout(resolve, 0));
  strictEqual(server.turns(), 2);
});

Deno.test("a server that does not answer is asked again at once, and nothing is lost by it", async () => {
  let turn = 0;
  const refresher = new Refresher(() => {
    if (++turn === 1) throw new TypeError("error sending request");
    return Promise.resolve(renewed(1));
  });
  deepStrictEqual(await refresher.refresh(old), { kind: "unavailable" });
  deepStrictEqual(await refresher.refresh(old), renewed(1));
});
