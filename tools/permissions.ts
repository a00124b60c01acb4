/**
 * The permissions that our programs need under a configuration.
 *
 * @module
 */
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { socketPath } from "@/lib/platform/embedded/unix_socket.ts";
import { type Config, standingIn, variables } from "@/lib/platform/config.ts";
import { findProgram } from "./backup/programs.ts";
import { publicRanges } from "@/lib/platform/outside/public_ranges.ts";

const ROOT = resolve(import.meta.dirname ?? ".", "..");

/** What postgres.js and its like ask the environment for; they get nothing from there that we rely on. */
const LIBRARY_VARIABLES = [
  "PG*",
  "NODE_ENV",
  "NO_COLOR",
  "INIT_CWD",
  "NAPI_RS_*",
  // where pg_dump is
  "PATH",
];

/**
 * Flags for a program that serves: only its own files, its data folder, its port and its database. One that works besides
 * calls what tenants name, so that it may reach all public addresses, and still no private one.
 *
 * @param works whether the worker runs in it
 */
export function servingPermissions(config: Config, works: boolean): string[] {
  const data = resolve(config.dataDir);
  return [
    `--allow-read=${[ROOT, data, npmFolder(), ...keyFile(config)].join()}`,
    // beside a server, only the queue of engine kv stands in the folder
    ...config.databaseUrl && config.queue !== "kv"
      ? []
      : [`--allow-write=${data}`],
    allowNet([
      `${config.host}:${config.port}`,
      ...config.workerPort === null
        ? []
        : [`${config.host}:${config.workerPort}`],
      ...databases(config),
      ...outside(config),
      ...nameServers(),
      ...works ? namedByTenants(config) : [],
    ]),
    environment(),
    // Argon2id is a native library; no other may be loaded.
    `--allow-ffi=${join(npmFolder(), "@node-rs")}`,
    // which C library this is: the native library reads it off a report on the machine
    ...config.supabase === null
      ? ["--allow-sys=cpus,hostname,networkInterfaces,statfs"]
      // a mail server is told this machine's name
      : config.smtpUrl === null
      ? ["--allow-sys=statfs"]
      : ["--allow-sys=hostname,statfs"],
  ];
}

/** Flags for `dev.ts`, which serves and builds: esbuild is a program, lightningcss a native library. */
export function developmentPermissions(config: Config): string[] {
  return [
    ...servingPermissions(config, true).filter((flag) =>
      !/^--allow-(?:env|ffi|sys)/.test(flag)
    ),
    "--allow-env",
    "--allow-run",
    "--allow-ffi",
    "--allow-sys",
  ];
}

/**
 * Flags for a tool of the owner: it reads any file that is named to it, and writes to the data folder alone. One that
 * does the worker's tasks needs what the worker needs.
 */
export function toolPermissions(
  entry: string,
  config: Config,
  args: readonly string[] = [],
): string[] {
  if (entry === "tools/jobs.ts") return servingPermissions(config, true);
  if (entry === "tools/doctor.ts") return doctorPermissions(config);
  const asksDns = entry === "tools/host.ts";
  const writes = [
    ...config.migrateUrl ? [] : [resolve(config.dataDir)],
    ...entry === "tools/backup.ts" ? [folderOf(args)] : [],
  ];
  return [
    "--allow-read",
    ...writes.length > 0 ? [`--allow-write=${writes.join()}`] : [],
    ...entry === "tools/backup.ts" ? programs("pg_dump") : [],
    ...entry === "tools/restore.ts" ? programs("pg_restore") : [],
    asksDns ? "--allow-net" : allowNet(databases(config)),
    environment(),
  ];
}

/** The doctor looks at what the configuration names, and at nothing else; it writes to the data folder to see whether it can. */
function doctorPermissions(config: Config): string[] {
  const { protocol = "http:", hostname = "", port = "" } =
    config.baseUrl === null ? {} : new URL(config.baseUrl);
  const base = hostname === ""
    ? []
    : [`${hostname}:${port || (protocol === "https:" ? 443 : 80)}`];
  return [
    "--allow-read",
    `--allow-write=${resolve(config.dataDir)}`,
    allowNet([
      `${config.host}:${config.port}`,
      ...base,
      ...databases(config),
      ...outside(config),
    ]),
    ...programs("pg_dump"),
    environment(),
    "--allow-sys=statfs",
  ];
}

/** The folder of the file that a backup goes to. */
function folderOf(args: readonly string[]): string {
  const [file = ""] = args.filter((arg, at) =>
    !arg.startsWith("-") && args[at - 1] !== "--passphrase-file"
  );
  return dirname(resolve(standingIn(), file === "" ? "x" : file));
}

/** A program of Postgres, by its full path, where it is there. */
function programs(name: "pg_dump" | "pg_restore"): string[] {
  const path = findProgram(name);
  return path === null ? [] : [`--allow-run=${path}`];
}

function environment(): string {
  return `--allow-env=${[...variables, ...LIBRARY_VARIABLES].join()}`;
}

/** The key that letters are signed with, where it stands in a file. */
function keyFile({ dkim }: Config): string[] {
  return dkim?.privateKeyFile ? [resolve(dkim.privateKeyFile)] : [];
}

/** Servers as host and port; the embedded database as the socket through which tools reach it. */
function databases(config: Config): string[] {
  const urls = [config.databaseUrl, config.workerDatabaseUrl, config.migrateUrl]
    .filter((url) => url !== null)
    .map((url) => new URL(url));
  const socket = socketPath(config.dataDir);
  return [
    ...urls.map(({ hostname, port }) => `${hostname}:${port || 5432}`),
    ...socket === null ? [] : [`unix:${resolve(socket)}`],
  ];
}

/** Mail, storage, Supabase and the issuer of OpenID Connect, as far as they are configured. */
function outside(
  { smtpUrl, storage, supabase, oidc, models }: Config,
): string[] {
  const ports = new Map([
    ["smtp:", 587],
    ["smtps:", 465],
    ["http:", 80],
    ["https:", 443],
  ]);
  const issuersHosts = oidc?.hosts.map((host) => `https://${host}`) ?? [];
  const files = storage?.kind === "s3" ? storage.url : null;
  const modelsHosts = models.map(({ provider, baseUrl }) =>
    baseUrl ?? `https://api.${provider}.com`
  );
  return [
    smtpUrl,
    files,
    supabase?.url,
    oidc?.issuer,
    ...issuersHosts,
    ...modelsHosts,
  ]
    .filter((url) => url !== null && url !== undefined)
    .map((url) => new URL(url))
    .map(({ hostname, port, protocol }) =>
      `${hostname}:${port || ports.get(protocol)}`
    );
}

/** Where webhooks go: anywhere outside, and to this machine where its owner allows it. */
function namedByTenants({ allowLoopback }: Config): string[] {
  return [...publicRanges(), ...allowLoopback ? ["127.0.0.1", "[::1]"] : []];
}

/** Whom this machine asks for names: a host of a site's own is proved by a record. Systems without the file ask nobody. */
function nameServers(): string[] {
  let text = "";
  try {
    text = Deno.readTextFileSync("/etc/resolv.conf");
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return [...text.matchAll(/^nameserver\s+([\da-f.:]+)\s*$/gim)]
    .map(([, address = ""]) =>
      address.includes(":") ? `[${address}]:53` : `${address}:53`
    );
}

function allowNet(places: string[]): string {
  return `--allow-net=${places.join()}`;
}

/** Where Deno keeps npm packages; fonts and WebAssembly are read from there. */
function npmFolder(): string {
  const file = fileURLToPath(import.meta.resolve("@electric-sql/pglite"));
  return file.slice(0, file.indexOf("@electric-sql"));
}
