/**
 * The app is killed while people write to sites: every message that was answered is there after it starts again, once, and
 * its letters are written, once.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner, type Owner } from "@/lib/platform/owner.ts";
import { type Server, startServer } from "../support/server.ts";

/** After three letters in ten minutes an owner's next one waits: no site gets more messages than that. */
const SITES = 60;
/** Answered before each of the kills, all in all. */
const ENOUGH = [8, 30, 70];
const WRITERS = 24;
/** What is sent sooner looks as if a program had written it, and rings nowhere. */
const WRITING_MS = 3_200;
const LETTERS_WITHIN_MS = 90_000;

/** A message as its sender knows it. */
interface Sent {
  site: number;
  name: string;
  isAnswered: boolean;
}

const slugOf = (site: number) => `site-${site}`;

async function plant({ sql }: Owner) {
  for (let site = 0; site < SITES; site++) {
    const [made] = await sql`
      select * from platform.create_tenant(${
      slugOf(site)
    }, 'person', '{en,es}')`;
    await sql`
      update platform.tenants set published_at = now(), name = ${`Site ${site}`} where id = ${made?.tenant_id}`;
    // whoever is written to
    await sql`
      insert into auth.users (id, email, email_confirmed_at) values (${made?.user_id}, ${
      ownerOf(site)
    }, now())`;
  }
}

const ownerOf = (site: number) => `owner-${site}@example.com`;

/** Opens a form, and answers what sends it. */
async function openForm({ url }: Server, message: Sent, number: number) {
  const address = `${url}/@${slugOf(message.site)}/contact?lang=en`;
  // so that each visitor has a pace of their own
  const from = `203.0.${number >> 8 & 255}.${number & 255}`;
  const headers = { "x-forwarded-for": from, "sec-fetch-site": "same-origin" };
  const page = await (await fetch(address, { headers })).text();
  const [, stamp = ""] = /name="stamp" value="([^"]+)"/.exec(page) ?? [];
  ok(stamp !== "", "the form has a stamp");
  const body = new URLSearchParams({
    name: message.name,
    email: `${message.name}@visitor.example`,
    message: `Do you give talks about evidence? I am ${message.name}.`,
    stamp,
    website: "",
    proof: "",
  });
  return async () => {
    const answer = await fetch(address, {
      method: "POST",
      body,
      headers,
      redirect: "manual",
    });
    await answer.body?.cancel();
    return answer.status;
  };
}

async function write(server: Server, message: Sent, number: number) {
  const send = await openForm(server, message, number);
  await new Promise((next) => setTimeout(next, WRITING_MS));
  const status = await send();
  message.isAnswered = status === 303;
  if (status !== 303) throw new Error(`answered ${status}`);
}

Deno.test("messages that were answered before a kill are in the inbox once, and their letters are written once", async () => {
  const dataDir = await Deno.makeTempDir();
  const env = { TRUSTED_PROXIES: "127.0.0.1" };
  const config = readConfig(new Map([["DATA_DIR", dataDir]]));
  const sent: Sent[] = [];
  const answered = () => sent.filter(({ isAnswered }) => isAnswered);
  try {
    for (const enough of ENOUGH) {
      const server = await startServer({ dataDir, env, quiet: true });
      if (sent.length === 0) {
        const owner = await openOwner(config);
        await plant(owner);
        await owner.close();
      }
      let isAlive = true;
      const writers = Array.from({ length: WRITERS }, async () => {
        while (isAlive) {
          const number = sent.length;
          const message = {
            site: number % SITES,
            name: `visitor-${number}`,
            isAnswered: false,
          };
          sent.push(message);
          await write(server, message, number).catch((error) => {
            if (isAlive && !(error instanceof TypeError)) throw error;
          });
        }
      });
      while (answered().length < enough) {
        await Promise.race([
          Promise.all(writers),
          new Promise((next) => setTimeout(next, 2)),
        ]);
      }
      await server.kill();
      isAlive = false;
      await Promise.all(writers);
    }
    ok(answered().length < sent.length, "it was killed while people wrote");

    const server = await startServer({ dataDir, env, quiet: true });
    const owner = await openOwner(config);
    const rows = await owner
      .sql`select id, name, held_for from portfolio.contact_messages`;
    const names = rows.map(({ name }) => String(name));
    strictEqual(new Set(names).size, names.length, "none is there twice");
    deepStrictEqual(
      answered().filter(({ name }) => !names.includes(name)),
      [],
    );
    deepStrictEqual(rows.filter(({ held_for }) => held_for.length > 0), []);
    await lettersOf(owner, names);
    await owner.close();
    strictEqual(await server.stop(), 0);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

/** Everybody who wrote gets a receipt, and each owner hears of every message: by itself, or with others in one letter. */
async function lettersOf({ sql }: Owner, names: string[]) {
  const until = Date.now() + LETTERS_WITHIN_MS;
  let missing = names;
  let untold = names;
  while (missing.length + untold.length > 0 && Date.now() < until) {
    await new Promise((next) => setTimeout(next, 300));
    const mails = await sql`
      select recipient, count(*)::int as letters from platform.mails group by recipient`;
    const receipts = new Map(
      mails.map(({ recipient, letters }) => [String(recipient), letters]),
    );
    missing = names.filter((name) =>
      receipts.get(`${name}@visitor.example`) !== 1
    );
    const told = await sql`
      select message.name from portfolio.contact_messages as message
      where exists (select from portfolio.contact_letters as letter
        where letter.tenant_id = message.tenant_id and letter.message_id = message.id and letter.what = 'member')`;
    const known = new Set(told.map(({ name }) => String(name)));
    untold = names.filter((name) => !known.has(name));
  }
  deepStrictEqual({ missing, untold }, { missing: [], untold: [] });
}
