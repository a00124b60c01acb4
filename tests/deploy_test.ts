import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { parse } from "yaml";
import { testImports, withoutTests } from "../tools/image_imports.ts";

const ROOT = new URL("../", import.meta.url);
const read = (path: string) => Deno.readTextFileSync(new URL(path, ROOT));

interface Step {
  run?: string;
  uses?: string;
  env?: Record<string, string>;
}

interface Job {
  steps?: Step[];
  uses?: string;
  needs?: string | string[];
  environment?: string | { name: string };
  permissions?: Record<string, string>;
  if?: string;
  "timeout-minutes"?: number;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const NAMES = ["ci", "deploy", "preview", "release"];
const workflows = new Map(
  NAMES.map((
    name,
  ) => [name, parse(read(`.github/workflows/${name}.yml`)) as Workflow]), // checked below, key by key
);

function workflow(name: string): Workflow {
  const found = workflows.get(name);
  ok(found);
  return found;
}

function commands(job: Job | undefined): string {
  return (job?.steps ?? []).map(({ run }) => run ?? "").join("\n");
}

Deno.test("every workflow starts with the right to read and nothing else", () => {
  for (const [name, { permissions, jobs }] of workflows) {
    deepStrictEqual(permissions, { contents: "read" }, name);
    for (const [id, job] of Object.entries(jobs)) {
      const more = Object.entries(job.permissions ?? {}).filter(([, right]) =>
        right === "write"
      );
      const expected = name === "release" && id === "image"
        ? [["packages", "write"]]
        : [];
      deepStrictEqual(more, expected, `${name} ${id}`);
    }
  }
});

Deno.test("every action is pinned to a commit, every container to a version", () => {
  for (const [name, { jobs }] of workflows) {
    for (const job of Object.values(jobs)) {
      for (const { uses, run } of job.steps ?? []) {
        if (uses) match(uses, /@[0-9a-f]{40}$/, name);
        for (
          const [image]
            of run?.matchAll(/(?:ghcr\.io\/gitleaks|aquasec)\/\S+/g) ?? []
        ) {
          match(image, /:v?\d+\.\d+\.\d+$/, name);
        }
      }
      if (!job.uses) {
        ok(job["timeout-minutes"], `${name}: a job that hangs must end`);
      }
    }
  }
});

Deno.test("no run pastes what a stranger may name into a shell", () => {
  const risky = /\$\{\{\s*(github\.(head_ref|ref_name|event\.|actor)|inputs\.)/;
  for (const [name, { jobs }] of workflows) {
    for (const job of Object.values(jobs)) ok(!risky.test(commands(job)), name);
  }
});

Deno.test("every push is tested and scanned: packages, secrets, image", () => {
  const { on, jobs } = workflow("ci");
  ok("push" in on && on.push === null, "on every push, on every branch");
  match(commands(jobs.test), /^\.ci\/run$/m);
  match(commands(jobs.dependencies), /deno@[\d.]+ audit/);
  match(commands(jobs.secrets), /gitleaks git \/repo|gitleaks:\S+ git \/repo/);
  match(commands(jobs.image), /trivy\S* image[\s\S]*--exit-code 1/);
  match(
    commands(jobs["upstream-fresh"]),
    /upstream_fresh\.ts[\s\S]*check[\s\S]*smoke\.ts/,
  );
  match(commands(jobs.compose), /docker compose up/);
});

Deno.test("an image is pushed by sha and by version, after the tests and its scan", () => {
  const { jobs } = workflow("release");
  strictEqual(jobs.image?.needs, "ci");
  const script = commands(jobs.image);
  ok(script.indexOf("--exit-code 1") < script.indexOf("docker push"));
  match(script, /docker push "\$IMAGE:sha-\$GITHUB_SHA"/);
  match(script, /docker push "\$IMAGE:\$\{GITHUB_REF_NAME#v\}"/);
});

Deno.test("production waits for a person, migrates, deploys and is asked how it is", () => {
  const { on, jobs } = workflow("deploy");
  deepStrictEqual(Object.keys(on), ["workflow_dispatch"]);
  const job = jobs.production;
  const { environment } = job ?? {};
  strictEqual(
    typeof environment === "object" ? environment.name : environment,
    "production",
  );
  const script = commands(job);
  const order = [
    "merge-base --is-ancestor",
    "task migrate",
    "deploy --non-interactive",
    "tools/smoke.ts",
  ]
    .map((part) => script.indexOf(part));
  ok(order.every((at) => at >= 0), "does all four");
  deepStrictEqual(order, order.toSorted((a, b) => a - b));
});

Deno.test("a preview has its own database and keys and nothing of production's", () => {
  const text = read(".github/workflows/preview.yml");
  const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name);
  deepStrictEqual([...new Set(secrets)].sort(), [
    "PREVIEW_DATABASE_KEY",
    "PREVIEW_DEPLOY_TOKEN",
  ]);
  ok(
    [...text.matchAll(/vars\.(\w+)/g)].every(([, name]) =>
      name?.startsWith("PREVIEW_")
    ),
  );
  ok(!/secrets:\s*inherit/.test(text));
  const { on, jobs } = workflow("preview");
  deepStrictEqual(on.push, { "branches-ignore": ["main"] });
  for (const job of Object.values(jobs)) {
    strictEqual(job.environment, "preview");
  }
  const script = commands(jobs.deploy);
  strictEqual(
    script.match(/openssl rand -hex 24/g)?.length,
    3,
    "web, worker and metrics",
  );
  match(script, /add-mask/);
  match(script, /branches create --name "\$APP"/);
  match(script, /tools\/smoke\.ts "https:\/\/\$APP/);
  // The web gets its own login only, never the owner's.
  ok(!/MIGRATE_URL/.test(script.slice(script.indexOf("preview.env"))));
});

Deno.test("a preview is destroyed with its branch", () => {
  const { on, jobs } = workflow("preview");
  ok("delete" in on);
  match(jobs.destroy?.if ?? "", /event_name == 'delete'/);
  const script = commands(jobs.destroy);
  match(script, /--request DELETE/);
  match(script, /branches delete/);
  const name = /vitrina-\$\(printf %s "\$BRANCH" \| sha256sum \| cut -c1-12\)/;
  match(commands(jobs.deploy), name);
  match(script, name);
});

Deno.test("no other workflow knows production's secrets", () => {
  for (const name of ["ci", "preview", "release"]) {
    ok(!/PRODUCTION_/.test(read(`.github/workflows/${name}.yml`)), name);
  }
});

Deno.test("the image has stages, a user, a health check and exact permissions", () => {
  const lines = read("Dockerfile").split("\n").filter((line) =>
    !line.startsWith("#")
  );
  const text = lines.join("\n");
  const bases = lines.filter((line) => line.startsWith("FROM ")).map((line) =>
    line.split(" ")[1]
  );
  deepStrictEqual(bases, [
    "denoland/deno:2.9.6",
    "denoland/deno:distroless-2.9.6",
  ]);
  const last = text.slice(text.lastIndexOf("\nFROM "));
  match(last, /^USER 65532:65532$/m);
  match(last, /^HEALTHCHECK /m);
  match(last, /^CMD \["deno", "task", "start"\]$/m);
  ok(!/(^|[\s"])(-A|--allow-all)\b/m.test(text));
  ok(!/^(ENV|ARG) .*(PASSWORD|SECRET|TOKEN|_URL)/m.test(text));
  const ignored = read(".dockerignore").split("\n");
  strictEqual(ignored[0], "*", "nothing comes in unless it is named");
  for (const name of ["data", ".git", ".github", "tests", "compose.env"]) {
    ok(!ignored.includes(`!${name}`), name);
  }
});

Deno.test("the image leaves out packages that only tests use", () => {
  const { imports } = JSON.parse(withoutTests(read("deno.json")));
  for (const name of testImports) ok(!(name in imports), name);
  for (const name of ["preact", "postgres", "zod"]) ok(name in imports, name);
});

interface Service {
  image?: string;
  environment?: Record<string, string>;
  env_file?: string;
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  read_only?: boolean;
  ports?: string[];
  restart?: string;
}

Deno.test("compose runs app, worker and a database with pgvector, each with its own login", () => {
  const { services } = parse(read("compose.yaml"), { merge: true }) as {
    services: Record<string, Service>;
  }; // checked below
  deepStrictEqual(Object.keys(services), [
    "db",
    "migrate",
    "logins",
    "app",
    "worker",
  ]);
  const { db, migrate, logins, app, worker } = services;
  strictEqual(db?.image, "pgvector/pgvector:pg17");
  ok(db?.healthcheck?.test);
  strictEqual(db?.ports, undefined, "the database is not for the network");
  strictEqual(migrate?.depends_on?.db?.condition, "service_healthy");
  strictEqual(
    logins?.depends_on?.migrate?.condition,
    "service_completed_successfully",
  );
  for (const service of [app, worker]) {
    strictEqual(
      service?.depends_on?.logins?.condition,
      "service_completed_successfully",
    );
    strictEqual(service?.env_file, "compose.env");
    strictEqual(service?.read_only, true);
    strictEqual(service?.environment?.MIGRATE_URL, "");
    strictEqual(service?.environment?.POSTGRES_PASSWORD, "");
  }
  strictEqual(app?.environment?.WORKER_DATABASE_URL, "");
  strictEqual(worker?.environment?.DATABASE_URL, "");
  ok(app?.ports?.every((port) => port.startsWith("127.0.0.1:")));
  match(read(".gitignore"), /^\/compose\.env$/m);
});

Deno.test("every task that a workflow, an image or a page of the docs names exists", () => {
  const { tasks } = JSON.parse(read("deno.json"));
  const places = [
    "Dockerfile",
    "compose.yaml",
    "README.md",
    ".githooks/pre-push",
    ".ci/run",
    "docs/architecture.md",
    "docs/runbooks/deploy.md",
    "docs/runbooks/start.md",
    ...NAMES.map((name) => `.github/workflows/${name}.yml`),
  ];
  for (const place of places) {
    const named = read(place)
      .matchAll(/(?:deno(?:@[\d.]+)?|"deno",) "?task"?,? "?([a-z]+)/g);
    for (const [, task = ""] of named) ok(task in tasks, `${place}: ${task}`);
  }
});

Deno.test("deno.jsr.json names the originals of what the import map replaces", () => {
  const { imports } = JSON.parse(read("deno.json"));
  const upstream = JSON.parse(read("deno.jsr.json")).imports;
  const local = Object.entries<string>(imports)
    .filter(([name, target]) => target.startsWith("./") && name !== "@/")
    .map(([name]) => name);
  // `@/…` names a file of ours that stands on the internals of what is replaced.
  const replaced = Object.keys(upstream).filter((name) =>
    !name.startsWith("@/")
  );
  deepStrictEqual(local.sort(), replaced.sort());
  for (const name of ["fresh", "fresh/runtime", "fresh/dev"]) {
    match(upstream[name], /^jsr:@fresh\/core@\^2\.3/);
  }
});
