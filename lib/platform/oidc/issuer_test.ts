import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { AppError } from "../errors.ts";
import { openIssuer } from "./issuer.ts";
import { startIssuer } from "./test_issuer.ts";

const server = await startIssuer();
Deno.test.afterAll(() => server.stop());
const redirectUri = "http://127.0.0.1:1/oidc/callback";
const config = {
  issuer: server.url,
  clientId: "vitrina",
  clientSecret: null,
  name: "Test",
};

/** Goes to the issuer and comes back, as a browser does. */
async function travel() {
  const issuer = openIssuer(config);
  const { url, departure } = await issuer.leave(redirectUri);
  const answer = await fetch(url, { redirect: "manual" });
  await answer.body?.cancel();
  const back = new URL(answer.headers.get("location") ?? "");
  return { issuer, departure, back };
}

const refused = (error: unknown) =>
  error instanceof AppError && error.code === "forbidden";

Deno.test("arrive() tells who somebody is, and an e-mail only when the issuer has verified it", async () => {
  server.person = { sub: "ada-1", email: "Ada@Example.com" };
  const unsure = await travel();
  deepStrictEqual(await unsure.issuer.arrive(unsure.back, unsure.departure), {
    issuer: server.url,
    subject: "ada-1",
    verifiedEmail: null,
  });
  server.person.email_verified = true;
  const { issuer, back, departure } = await travel();
  const { verifiedEmail } = await issuer.arrive(back, departure);
  strictEqual(verifiedEmail, "ada@example.com");
});

Deno.test("arrive() takes no letter for another: a verified Kelvin sign is no k", async () => {
  server.person = {
    sub: "kate-1",
    email: "\u212aate@example.com",
    email_verified: true,
  };
  const { issuer, back, departure } = await travel();
  const { verifiedEmail } = await issuer.arrive(back, departure);
  strictEqual(verifiedEmail, null);
});

Deno.test("arrive() refuses another's state, nonce or verifier, and a code that was used", async () => {
  const { issuer, back, departure } = await travel();
  await rejects(issuer.arrive(back, { ...departure, state: "x" }), refused);
  await issuer.arrive(back, departure);
  await rejects(issuer.arrive(back, departure), refused);
  const again = await travel();
  await rejects(
    again.issuer.arrive(again.back, {
      ...again.departure,
      verifier: departure.verifier,
    }),
    refused,
  );
  const third = await travel();
  await rejects(
    third.issuer.arrive(third.back, { ...third.departure, nonce: "another" }),
    refused,
  );
});

Deno.test("arrive() refuses a token for somebody else, an old one, and one with a stranger's signature", async () => {
  for (
    const claims of [{ aud: "another" }, { iss: "http://127.0.0.1:2" }, {
      exp: 1_000,
    }]
  ) {
    const { issuer, back, departure } = await travel();
    server.claims = claims;
    await rejects(issuer.arrive(back, departure), refused);
    server.claims = {};
  }
  const { issuer, back, departure } = await travel();
  server.forge = true;
  await rejects(
    issuer.arrive(back, departure),
    (error) => error instanceof AppError,
  );
  server.forge = false;
});

Deno.test("an issuer that does not answer is asked again later", async () => {
  const gone = openIssuer({ ...config, issuer: "http://127.0.0.1:9" });
  await rejects(
    gone.leave(redirectUri),
    (error) => error instanceof AppError && error.code === "unavailable",
  );
  const issuer = openIssuer(config);
  ok((await issuer.leave(redirectUri)).url.startsWith(server.url));
});
