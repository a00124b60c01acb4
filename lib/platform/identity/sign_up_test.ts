import { strictEqual } from "node:assert/strict";
import {
  address,
  PASSWORD,
  read,
  startEmbedded,
} from "@/tests/support/identity.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { letters } = server;

Deno.test("signUp() with another's address while they wait leaves no password of anybody's", async () => {
  const email = address();
  const theirs = "a sentence of somebody else 12";
  const client = server.client();
  await client.auth.signUp({ email, password: PASSWORD });
  await client.auth.signUp({ email, password: theirs });
  await client.auth.signUp({ email, password: theirs });
  const { code } = read(letters.at(-1));
  const type = "signup";
  const { error } = await client.auth.verifyOtp({ email, token: code, type });
  strictEqual(error, null);
  for (const password of [PASSWORD, theirs]) {
    const { error } = await server.client().auth.signInWithPassword({
      email,
      password,
    });
    strictEqual(error?.code, "invalid_credentials");
  }
});
