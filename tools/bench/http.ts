/**
 * `deno task bench http`: a signed-in read of JSON whose handler is constant, through the whole stack (front, limits,
 * verification, gateway), beside the least that a server can do; and the same with a token that was never seen before.
 *
 * The app runs as it does with Supabase Auth: this program is the issuer, signs with ES256 and serves its keys.
 *
 * @module
 */
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { startServer } from "../../tests/support/server.ts";
import type { LoadPlan, LoadResult } from "./load.ts";
import { figure, load, startBare } from "./pages.ts";
import { type Figure, median } from "./report.ts";

const ROUNDS = 7;
const ROUND_MS = 2_000;
const PATH = "/api/v1/me";
/** The demand, of the rate of a constant answer. */
const LEAST_RATIO = 0.25;
/** Tokens that are sent once each. */
const COLD_TOKENS = 3_000;
const COLD_CONNECTIONS = 16;

/** Measures on a freshly started app with one member. */
export async function benchHttp(): Promise<Figure[]> {
  const issuer = await startIssuer();
  const dataDir = await Deno.makeTempDir();
  try {
    const who = await plantMember(dataDir);
    const server = await startServer({
      dataDir,
      quiet: true,
      env: { SUPABASE_URL: issuer.url, SUPABASE_PUBLISHABLE_KEY: "bench" },
    });
    try {
      const token = await issuer.token(who);
      const warm = await benchWarm(server.url, token);
      const tokens = await Promise.all(
        Array.from({ length: COLD_TOKENS }, () => issuer.token(who)),
      );
      return [
        ...warm,
        figure("cold, answers/s", await coldRate(server.url, tokens)),
      ];
    } finally {
      await server.stop();
    }
  } finally {
    await issuer.stop();
    await Deno.remove(dataDir, { recursive: true });
  }
}

async function benchWarm(url: string, token: string): Promise<Figure[]> {
  const headers = { authorization: `Bearer ${token}` };
  const port = Number(new URL(url).port);
  const { child, barePort } = await startBare(url + PATH, headers);
  try {
    const plan: LoadPlan = {
      port,
      method: "GET",
      path: PATH,
      headers,
      connections: 16,
      pipelined: 8,
      ms: ROUND_MS,
    };
    for (const one of [port, barePort]) await load({ ...plan, port: one });
    const rounds: { app: LoadResult; bare: LoadResult }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Alternating, so that a slower minute of the machine hits both.
      const first = await load({ ...plan, port: round % 2 ? barePort : port });
      const second = await load({ ...plan, port: round % 2 ? port : barePort });
      const [app, bare] = round % 2 ? [second, first] : [first, second];
      rounds.push({ app, bare });
    }
    const ratio = median(
      rounds.map(({ app, bare }) => app.perSecond / bare.perSecond),
    );
    return [
      figure(
        "signed-in read, answers/s",
        median(rounds.map(({ app }) => app.perSecond)),
      ),
      figure(
        "bare Deno.serve, answers/s",
        median(rounds.map(({ bare }) => bare.perSecond)),
      ),
      {
        name: `signed-in / bare, median of ${ROUNDS}`,
        text: ratio.toFixed(2),
        value: ratio,
        budget: { kind: "at least", value: LEAST_RATIO },
      },
    ];
  } finally {
    child.kill();
    await child.status;
  }
}

/** Every token once: its signature and its session are looked at each time. */
async function coldRate(url: string, tokens: string[]): Promise<number> {
  const startedAt = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: COLD_CONNECTIONS }, async () => {
    for (let token = tokens[next++]; token; token = tokens[next++]) {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(url + PATH, { headers });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`Cannot measure: ${answer.status}`);
    }
  }));
  return tokens.length / (performance.now() - startedAt) * 1_000;
}

interface Member {
  userId: string;
  sessionId: string;
}

/** An issuer of tokens, as Supabase Auth is one. */
async function startIssuer() {
  const kid = crypto.randomUUID();
  const { publicKey, privateKey } = await generateKeyPair("ES256", {
    extractable: true,
  });
  const keys = { keys: [{ ...await exportJWK(publicKey), kid, alg: "ES256" }] };
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    () => Response.json(keys),
  );
  const url = `http://127.0.0.1:${server.addr.port}`;
  return {
    url,
    stop: () => server.shutdown(),
    token: ({ userId, sessionId }: Member) =>
      new SignJWT({
        role: "authenticated",
        session_id: sessionId,
        email: "ada@example.com",
        aal: "aal2",
        jti: crypto.randomUUID(),
      })
        .setProtectedHeader({ alg: "ES256", kid })
        .setSubject(userId)
        .setIssuer(`${url}/auth/v1`)
        .setAudience("authenticated")
        .setIssuedAt()
        .setExpirationTime("1h")
        .sign(privateKey),
  };
}

/** The owner of a tenant with a session, written before the app starts. */
async function plantMember(dataDir: string): Promise<Member> {
  const owner = await openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
  try {
    const { userId } = await owner.createTenant({
      slug: "ada",
      kind: "person",
      languages: ["en"],
    });
    const who = { userId: String(userId), sessionId: crypto.randomUUID() };
    await owner
      .sql`insert into auth.users (id, email) values (${who.userId}, 'ada@example.com')`;
    await owner.sql`
      insert into auth.sessions (id, user_id, aal, amr, refreshed_at, created_at, not_after)
      values (${who.sessionId}, ${who.userId}, 'aal2', '[]', now(), now(), now() + interval '1 day')`;
    return who;
  } finally {
    await owner.close();
  }
}
