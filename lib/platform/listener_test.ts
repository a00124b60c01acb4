import { deepStrictEqual, rejects } from "node:assert/strict";
import postgres from "postgres";
import { embeddedOptions } from "./driver.ts";
import { LocalEngine } from "./embedded/engine.ts";
import { connect, createBridge } from "./embedded/mod.ts";
import { BridgeSocket } from "./embedded/socket.ts";
import { emptyCluster } from "./embedded/unpack.ts";
import { Listener } from "./listener.ts";

const engine = await LocalEngine.open({ archive: await emptyCluster() });
const bridge = createBridge(engine);
const owner = connect(bridge, "postgres", 1);
Deno.test.afterAll(async () => {
  await owner.end({ timeout: 1 });
  await bridge.close();
  await engine.close();
});

Deno.test("Listener hears each of its channels, and goes on after losses and failed attempts", async () => {
  const sockets: BridgeSocket[] = [];
  let refusals = 0;
  const listener = new Listener((events) =>
    postgres({
      ...embeddedOptions,
      ...{
        socket: () => {
          if (refusals > 0) throw new Error(`refused, ${--refusals} to come`);
          const socket = new BridgeSocket(bridge);
          sockets.push(socket);
          return socket;
        },
      },
      username: "postgres",
      max: 1,
      ...events,
    })
  );
  const heard: string[] = [];
  await listener.listen("bell", (payload) => heard.push(`bell ${payload}`));
  await listener.listen("bell", (payload) => heard.push(`again ${payload}`));
  await listener.listen('odd "name', (payload) => heard.push(`odd ${payload}`));
  await ring(heard, ["bell", 'odd "name'], 3);
  deepStrictEqual(heard.splice(0).toSorted(), ["again 1", "bell 1", "odd 1"]);

  refusals = 2;
  sockets[0]?.destroy();
  while (sockets.length < 2) await pause(20);
  await ring(heard, ["bell"], 2);
  deepStrictEqual(new Set(heard), new Set(["again 1", "bell 1"]));
  await listener.close();
});

Deno.test("Listener says so when it cannot listen at first", async () => {
  const listener = new Listener((events) =>
    connect(bridge, "nobody", 1, events)
  );
  await rejects(listener.listen("bell", () => {}), /does not exist/);
  await listener.close();
});

/** Rings until as much was heard: a bell that rings before somebody listens is not heard. */
async function ring(heard: string[], channels: string[], count: number) {
  while (heard.length < count) {
    for (const channel of channels) {
      await owner`select pg_notify(${channel}, '1')`;
    }
    await pause(20);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
