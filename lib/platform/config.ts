/**
 * The only reader of the environment.
 *
 * @module
 */
import { z } from "zod";
import { httpUrl } from "./http_url.ts";
import {
  embeddingsOf,
  modelCompanions,
  modelsOf,
  modelVariables,
} from "./model_config.ts";

/** Something that knows variables by name: `Deno.env`, or a `Map` in tests. */
export interface Environment {
  get(name: string): string | undefined;
}

/**
 * Reads and checks the configuration once, at start.
 *
 * @param env defaults to the process's own; only the names in the list below are asked for
 * @throws {Error} naming every wrong value; no value is repeated, because some are secrets
 * @example const config = readConfig(new Map([["PORT", "9000"]]));
 */
export function readConfig(env: Environment = Deno.env) {
  // an empty variable is an unset one: `PORT= deno task start`
  const given = Object.fromEntries(
    variables.map((name) => [name, env.get(name)?.trim() || undefined]),
  );
  const parsed = schema.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) =>
      `  ${path.join(".")}: ${message}`
    ),
    ...companions
      .filter(([name, needed]) => given[name] && !given[needed])
      .map(([name, needed]) => `  ${needed}: must be set beside ${name}`),
    ...dkimProblems(given),
  ];
  if (!parsed.success || problems.length > 0) {
    throw new Error(
      `Cannot start: the environment is not right\n${problems.join("\n")}`,
    );
  }
  const value = parsed.data;
  return {
    /** Where to listen. */
    host: value.HOST,
    port: value.PORT,
    /** Folder of the embedded database and of files. */
    dataDir: value.DATA_DIR,
    /** Scheme and host that links are made with, when it cannot be taken from the request. */
    baseUrl: value.BASE_URL ?? null,
    /** Postgres as `app_login`; null means embedded. */
    databaseUrl: value.DATABASE_URL ?? null,
    /** Postgres as `app_worker_login`. */
    workerDatabaseUrl: value.WORKER_DATABASE_URL ?? null,
    /** Postgres as the owner of the database. */
    migrateUrl: value.MIGRATE_URL ?? null,
    /** The task engine. */
    queue: value.QUEUE ??
      (value.DATABASE_URL === undefined ? "kv" : "pgboss"),
    /** Addresses whose `X-Forwarded-*` are believed. */
    trustedProxies: value.TRUSTED_PROXIES,
    /** Bearer token for `/metrics` from elsewhere. */
    metricsToken: value.METRICS_TOKEN ?? null,
    /** Where a worker alone answers `/healthz`, `/readyz` and `/metrics`; null leaves it without. */
    workerPort: value.WORKER_PORT ?? null,
    /** Bearer token for `POST /internal/work`; null means that there is no such address. */
    workToken: value.WORK_TOKEN ?? null,
    /** Supabase Auth; null means the platform's own identity server. */
    supabase: value.SUPABASE_URL === undefined ? null : {
      url: value.SUPABASE_URL,
      publishableKey: value.SUPABASE_PUBLISHABLE_KEY ?? "",
      secretKey: value.SUPABASE_SECRET_KEY ?? null,
      /** Only projects that still sign with a shared secret (HS256) have one. */
      jwtSecret: value.SUPABASE_JWT_SECRET ?? null,
    },
    /** What all keys are derived from; null means the embedded database's own file. */
    secretKey: value.SECRET_KEY ?? null,
    /** The one before, until `deno task keys reseal` has sealed anew what it had sealed. */
    secretKeyBefore: value.SECRET_KEY_BEFORE ?? null,
    /** Where files stand; null means the data folder of the embedded database. */
    storage: storageOf(value),
    /** Where mail goes; null means that it stays in the database. */
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM,
    /** What letters are signed with (DKIM); null leaves it to the mail server. */
    dkim: value.DKIM_DOMAIN === undefined ? null : {
      domain: value.DKIM_DOMAIN,
      selector: value.DKIM_SELECTOR ?? "",
      privateKey: value.DKIM_PRIVATE_KEY ?? null,
      privateKeyFile: value.DKIM_PRIVATE_KEY_FILE ?? null,
    },
    /** An issuer that people may sign in with. */
    oidc: value.OIDC_ISSUER === undefined ? null : {
      issuer: value.OIDC_ISSUER,
      clientId: value.OIDC_CLIENT_ID ?? "",
      clientSecret: value.OIDC_CLIENT_SECRET ?? null,
      name: value.OIDC_NAME,
      /** Other hosts that it answers on, e.g. for its tokens. */
      hosts: value.OIDC_HOSTS,
    },
    /** Models that may be asked, in this order; without any, everything is done here. */
    models: modelsOf(value),
    /** What both may cost. */
    modelBounds: value.MODEL_USD_PER_DAY,
    /** What makes vectors of texts; null means that only this machine's own are searched. */
    embeddings: embeddingsOf(value),
    /** Whether what tenants configure may lead to this machine itself, e.g. webhooks while one develops. */
    allowLoopback: value.ALLOW_LOOPBACK === "true",
    /** GitHub's REST API, or that of a GitHub Enterprise Server; without a final slash. */
    githubApiUrl: value.GITHUB_API_URL ?? "https://api.github.com",
    /** `null` means readable on a terminal, JSON otherwise. */
    logFormat: value.LOG_FORMAT ?? null,
  };
}

/** The folder that the user stands in: `deno task` moves to the repository's and leaves theirs in `INIT_CWD`. */
export function standingIn(env: Environment = Deno.env): string {
  return env.get("INIT_CWD") || Deno.cwd();
}

/** The configuration of a process. */
export type Config = ReturnType<typeof readConfig>;

const postgresUrl = z.string().refine(
  (text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text),
  "must be a postgres:// address",
).optional();

const address = /^(?:\d{1,3}\.){3}\d{1,3}$|^[0-9a-f:.]*:[0-9a-f:.]*$/i;

const domain =
  /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

const port = z.string().regex(/^\d{1,5}$/, "must be a number").transform(Number)
  .refine((port) => port <= 65_535, "must be at most 65535");

const token = z.string().min(16, "must have at least 16 characters").optional();

const secret = z.string().min(32, "must have at least 32 characters")
  .optional();

const schema = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: port.default(8000),
  DATA_DIR: z.string().default("data"),
  BASE_URL: z.string().transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (
      url && /^https?:$/.test(url.protocol) && url.pathname === "/" &&
      !url.search && !url.hash && !url.username
    ) {
      return url.origin;
    }
    context.addIssue("must be http:// or https:// and a host, without a path");
    return z.NEVER;
  }).optional(),
  DATABASE_URL: postgresUrl,
  WORKER_DATABASE_URL: postgresUrl,
  MIGRATE_URL: postgresUrl,
  QUEUE: z.enum(["kv", "pgboss"], "must be kv or pgboss").optional(),
  TRUSTED_PROXIES: z.string().default("").transform((text) =>
    text.split(/[\s,]+/).filter((part) => part !== "")
  )
    .refine(
      (proxies) => proxies.every((proxy) => address.test(proxy)),
      "must be addresses, separated by commas",
    ),
  METRICS_TOKEN: token,
  WORKER_PORT: port.optional(),
  WORK_TOKEN: secret,
  LOG_FORMAT: z.enum(["json", "text"], "must be json or text").optional(),
  SECRET_KEY: secret,
  SECRET_KEY_BEFORE: secret,
  SUPABASE_URL: httpUrl,
  SUPABASE_PUBLISHABLE_KEY: z.string().optional(),
  SUPABASE_SECRET_KEY: z.string().optional(),
  SUPABASE_JWT_SECRET: secret,
  STORAGE_URL: httpUrl,
  STORAGE_REGION: z.string().regex(/^[a-z0-9-]+$/, "must be a region").default(
    "us-east-1",
  ),
  STORAGE_KEY_ID: z.string().optional(),
  STORAGE_SECRET: z.string().optional(),
  STORAGE_BUCKET: z.string().regex(
    /^[A-Za-z0-9._-]{1,100}$/,
    "must be a bucket",
  )
    .optional(),
  SMTP_URL: z.string().refine(
    (text) => /^smtps?:\/\//.test(text) && URL.canParse(text),
    "must be an smtp:// or smtps:// address",
  ).optional(),
  MAIL_FROM: z.string().default("Vitrina <vitrina@localhost>"),
  DKIM_DOMAIN: z.string().regex(domain, "must be a domain").toLowerCase()
    .optional(),
  DKIM_SELECTOR: z.string().regex(domain, "must be a selector").optional(),
  DKIM_PRIVATE_KEY: z.string().optional(),
  DKIM_PRIVATE_KEY_FILE: z.string().optional(),
  OIDC_ISSUER: httpUrl,
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_HOSTS: z.string().default("").transform((text) =>
    text.split(/[\s,]+/).filter((part) => part !== "")
  ),
  OIDC_NAME: z.string().max(40).default("OpenID"),
  ALLOW_LOOPBACK: z.enum(["true", "false"], "must be true or false").optional(),
  GITHUB_API_URL: httpUrl,
  ...modelVariables,
});

/** Variables that make no sense without another one. */
const companions = [
  ["SECRET_KEY_BEFORE", "SECRET_KEY"],
  ["SUPABASE_URL", "SUPABASE_PUBLISHABLE_KEY"],
  ["OIDC_ISSUER", "OIDC_CLIENT_ID"],
  ["STORAGE_URL", "STORAGE_KEY_ID"],
  ["STORAGE_URL", "STORAGE_SECRET"],
  ["STORAGE_BUCKET", "SUPABASE_URL"],
  ["STORAGE_BUCKET", "SUPABASE_SECRET_KEY"],
  ["DKIM_DOMAIN", "DKIM_SELECTOR"],
  ...modelCompanions,
] as const;

/** Receivers believe a signature of the sender's own domain, or of one above it (DMARC, RFC 7489, section 3.1.1). */
function dkimProblems(given: Record<string, string | undefined>): string[] {
  const { DKIM_DOMAIN, DKIM_PRIVATE_KEY, DKIM_PRIVATE_KEY_FILE } = given;
  if (!DKIM_DOMAIN) return [];
  const from = given.MAIL_FROM?.match(/@([^\s>]+)/)?.[1] ?? "";
  const isOurs = `.${from}`.toLowerCase().endsWith(
    `.${DKIM_DOMAIN.toLowerCase()}`,
  );
  return [
    ...DKIM_PRIVATE_KEY || DKIM_PRIVATE_KEY_FILE ? [] : [
      "  DKIM_PRIVATE_KEY: must be set beside DKIM_DOMAIN, or DKIM_PRIVATE_KEY_FILE",
    ],
    ...isOurs ? [] : [
      "  DKIM_DOMAIN: must be the domain of MAIL_FROM, or one above it",
    ],
  ];
}

/** S3 by its address, else a bucket of the Supabase project, else none. */
function storageOf(value: z.output<typeof schema>) {
  const { STORAGE_URL, STORAGE_REGION, STORAGE_KEY_ID, STORAGE_SECRET } = value;
  if (STORAGE_URL !== undefined) {
    return {
      kind: "s3" as const,
      /** With the bucket in its path. */
      url: STORAGE_URL,
      region: STORAGE_REGION,
      keyId: STORAGE_KEY_ID ?? "",
      secret: STORAGE_SECRET ?? "",
    };
  }
  return value.STORAGE_BUCKET === undefined
    ? null
    : { kind: "supabase" as const, bucket: value.STORAGE_BUCKET };
}

/** Every variable that is read; permission sets name the same. */
export const variables = Object.keys(schema.shape);
