import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { readConfig, variables } from "./config.ts";

Deno.test("readConfig() runs without any variable: loopback, embedded, no metrics for strangers", () => {
  deepStrictEqual(read({}), {
    host: "127.0.0.1",
    port: 8000,
    dataDir: "data",
    baseUrl: null,
    databaseUrl: null,
    workerDatabaseUrl: null,
    workerPort: null,
    workToken: null,
    migrateUrl: null,
    queue: "kv",
    trustedProxies: [],
    metricsToken: null,
    supabase: null,
    secretKey: null,
    secretKeyBefore: null,
    storage: null,
    smtpUrl: null,
    mailFrom: "Vitrina <vitrina@localhost>",
    dkim: null,
    models: [],
    modelBounds: { inAllUsd: 20, ofOneUsd: 5 },
    embeddings: null,
    oidc: null,
    githubApiUrl: "https://api.github.com",
    allowLoopback: false,
    logFormat: null,
  });
  deepStrictEqual(read({ PORT: "", HOST: " " }), read({}));
});

Deno.test("readConfig() reads what is given", () => {
  const config = read({
    PORT: "9000",
    BASE_URL: "https://Vitrina.example/",
    DATABASE_URL: "postgres://app_login:secret@db/vitrina",
    TRUSTED_PROXIES: "10.0.0.1, ::1",
    LOG_FORMAT: "json",
  });
  strictEqual(config.port, 9000);
  strictEqual(config.baseUrl, "https://vitrina.example");
  deepStrictEqual(config.trustedProxies, ["10.0.0.1", "::1"]);
  strictEqual(config.queue, "pgboss", "made for many machines");
  strictEqual(read({ QUEUE: "pgboss" }).queue, "pgboss");
});

Deno.test("readConfig() names every wrong value and repeats none", () => {
  const wrong = {
    PORT: "70000",
    BASE_URL: "https://user:secret@vitrina.example/path",
    DATABASE_URL: "mysql://root:secret@db",
    WORKER_DATABASE_URL: "secret",
    TRUSTED_PROXIES: "proxy.example",
    METRICS_TOKEN: "secret",
    LOG_FORMAT: "xml",
    QUEUE: "redis",
  };
  throws(() => read(wrong), (error) => {
    const { message } = error as Error; // readConfig() throws nothing else
    for (const name of Object.keys(wrong)) {
      strictEqual(message.includes(`  ${name}: must`), true, name);
    }
    return !/secret|70000|xml|redis/.test(message);
  });
});

Deno.test("readConfig() takes a key of DKIM for the sender's own domain only", () => {
  const right = {
    MAIL_FROM: "Vitrina <hello@mail.vitrina.example>",
    DKIM_DOMAIN: "Vitrina.example",
    DKIM_SELECTOR: "v1",
    DKIM_PRIVATE_KEY_FILE: "/run/secrets/dkim.pem",
  };
  deepStrictEqual(read(right).dkim, {
    domain: "vitrina.example",
    selector: "v1",
    privateKey: null,
    privateKeyFile: "/run/secrets/dkim.pem",
  });
  throws(
    () => read({ ...right, MAIL_FROM: "hello@evilvitrina.example" }),
    /DKIM_DOMAIN: must be the domain of MAIL_FROM/,
  );
  throws(
    () => read({ ...right, DKIM_PRIVATE_KEY_FILE: "", DKIM_SELECTOR: "" }),
    /DKIM_SELECTOR: must be set.*\n.*DKIM_PRIVATE_KEY: must be set/,
  );
});

Deno.test("readConfig() names what is missing beside a value that needs it", () => {
  const alone = {
    SUPABASE_URL: "https://project.supabase.co/",
    OIDC_ISSUER: "https://issuer.example",
  };
  throws(
    () => read(alone),
    /SUPABASE_PUBLISHABLE_KEY: must be set beside SUPABASE_URL\n.*OIDC_CLIENT_ID: must be set/,
  );
  const both = read({
    ...alone,
    SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
    OIDC_CLIENT_ID: "vitrina",
    OIDC_HOSTS: "a.example, b.example",
  });
  strictEqual(both.supabase?.url, "https://project.supabase.co");
  deepStrictEqual(both.oidc?.hosts, ["a.example", "b.example"]);
});

Deno.test("readConfig() asks for the listed variables only, so that permissions can name them", () => {
  const asked: string[] = [];
  readConfig({ get: (name) => void asked.push(name) });
  deepStrictEqual(asked, variables);
});

function read(variables: Record<string, string>) {
  return readConfig(new Map(Object.entries(variables)));
}

Deno.test("readConfig() names a storage: S3 by its address, else a bucket of Supabase", () => {
  const keys = { STORAGE_KEY_ID: "id", STORAGE_SECRET: "secret" };
  deepStrictEqual(
    read({ STORAGE_URL: "https://s3.example/files/", ...keys }).storage,
    {
      kind: "s3",
      url: "https://s3.example/files",
      region: "us-east-1",
      keyId: "id",
      secret: "secret",
    },
  );
  const supabase = {
    SUPABASE_URL: "https://x.supabase.example",
    SUPABASE_PUBLISHABLE_KEY: "public",
    SUPABASE_SECRET_KEY: "secret",
  };
  deepStrictEqual(read({ STORAGE_BUCKET: "files", ...supabase }).storage, {
    kind: "supabase",
    bucket: "files",
  });
  throws(
    () => read({ STORAGE_URL: "https://s3.example/files" }),
    /STORAGE_SECRET: must be set beside STORAGE_URL/,
  );
  throws(
    () => read({ STORAGE_BUCKET: "files" }),
    /SUPABASE_SECRET_KEY: must be set beside STORAGE_BUCKET/,
  );
});

Deno.test("readConfig() knows models by names of our own, each with its key, and in their order", () => {
  deepStrictEqual(
    read({
      MODEL_ANTHROPIC_KEY: "b",
      MODEL_ANTHROPIC_NAME: "large",
      MODEL_OPENAI_KEY: "a",
      MODEL_OPENAI_NAME: "small",
      MODEL_OPENAI_URL: "http://127.0.0.1:11434/v1/",
    }).models,
    [
      {
        provider: "openai",
        baseUrl: "http://127.0.0.1:11434/v1",
        apiKey: "a",
        model: "small",
      },
      {
        provider: "anthropic",
        baseUrl: undefined,
        apiKey: "b",
        model: "large",
      },
    ],
  );
  deepStrictEqual(read({ OPENAI_API_KEY: "of the shell" }).models, []);
  throws(() => read({ MODEL_OPENAI_KEY: "a" }), /MODEL_OPENAI_NAME: must be/);
});

Deno.test("readConfig() knows what makes vectors, by names of our own", () => {
  strictEqual(read({ OPENAI_API_KEY: "of the shell" }).embeddings, null);
  deepStrictEqual(
    read({
      MODEL_EMBEDDINGS_KEY: "a",
      MODEL_EMBEDDINGS_NAME: "small",
      MODEL_EMBEDDINGS_PRICES: "0.02/0",
    }).embeddings,
    {
      baseUrl: undefined,
      apiKey: "a",
      model: "small",
      prices: { inputUsd: 0.02, outputUsd: 0 },
    },
  );
  throws(
    () => read({ MODEL_EMBEDDINGS_NAME: "small" }),
    /MODEL_EMBEDDINGS_KEY: must be/,
  );
  throws(
    () =>
      read({
        MODEL_OPENAI_KEY: "a",
        MODEL_OPENAI_NAME: "small",
        MODEL_OPENAI_PRICES: "cheap",
      }),
    /MODEL_OPENAI_PRICES: must be two numbers/,
  );
});

Deno.test("readConfig() knows what models may cost in a day", () => {
  deepStrictEqual(read({ MODEL_USD_PER_DAY: "3/0.5" }).modelBounds, {
    inAllUsd: 3,
    ofOneUsd: 0.5,
  });
  throws(() => read({ MODEL_USD_PER_DAY: "3" }), /like 20\/5/);
});
