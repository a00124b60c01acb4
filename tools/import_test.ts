import assert from "node:assert/strict";
import { readConfig } from "@/lib/platform/config.ts";
import { openDatabase } from "@/lib/platform/database.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { announceAddress } from "@/lib/platform/served_address.ts";
import { exportResume } from "@/lib/portfolio/resume/queries.ts";
import { toolPermissions } from "./permissions.ts";

// Real processes on a real folder: this is what the owner runs, and what a power cut kills.

const FIXTURE = new URL(
  "../tests/fixtures/resumes/complete-resume.json",
  import.meta.url,
);
const decoder = new TextDecoder();

interface Ended {
  code: number;
  out: string;
  err: string;
}

function tool(dataDir: string, name: string, args: string[]): Deno.Command {
  const config = readConfig(new Map([["DATA_DIR", dataDir]]));
  return new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-q",
      "--no-prompt",
      ...toolPermissions("tools/import.ts", config),
      `tools/${name}.ts`,
      ...args,
    ],
    cwd: new URL("../", import.meta.url),
    env: {
      DATA_DIR: dataDir,
      DATABASE_URL: "",
      MIGRATE_URL: "",
      // as `deno task` does for who stands in tests/
      INIT_CWD: new URL("../tests", import.meta.url).pathname,
    },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  });
}

async function run(
  dataDir: string,
  name: string,
  args: string[],
  input = "",
): Promise<Ended> {
  const child = tool(dataDir, name, args).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(input));
  await writer.close();
  const { code, stdout, stderr } = await child.output();
  return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
}

async function inFolder(work: (dataDir: string) => Promise<void>) {
  const dataDir = await Deno.makeTempDir({ prefix: "vitrina-import-" });
  try {
    await work(dataDir);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
}

/** The test's own process holds the database, as a running server does; tools come by its socket. */
function besideServer(work: (dataDir: string) => Promise<void>) {
  return inFolder(async (dataDir) => {
    const config = readConfig(new Map([["DATA_DIR", dataDir]]));
    const server = await openDatabase(config);
    try {
      assert.equal(server.unreachable, null);
      await work(dataDir);
    } finally {
      await server.close();
    }
  });
}

/** Two documents with hardly anything in common, large enough to be killed in the middle. */
function large(
  word: string,
): { skills: { name: string }[]; work: object[]; "x-word": string } {
  return {
    "x-word": word,
    skills: Array.from({ length: 400 }, (_, at) => ({ name: `${word} ${at}` })),
    work: Array.from(
      { length: 400 },
      (_, at) => ({ name: `${word} ${at}`, highlights: [word] }),
    ),
  };
}

/** Starts an import and kills it without warning `delayMs` after it has written `lines` lines of progress. */
async function killImport(
  dataDir: string,
  document: object,
  lines: number,
  delayMs: number,
) {
  const child = tool(dataDir, "import", ["-", "--slug", "ada", "--yes"])
    .spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(JSON.stringify(document)));
  await writer.close();
  const out = child.stdout.cancel();
  let seen = "";
  for await (const part of child.stderr.pipeThrough(new TextDecoderStream())) {
    seen += part;
    if (seen.split("\n").length > lines) break;
  }
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  try {
    child.kill("SIGKILL");
  } catch {
    // it had ended before
  }
  await child.status;
  await out;
}

async function storedWord(
  dataDir: string,
  known: Map<string, object>,
): Promise<string> {
  const owner = await openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
  try {
    const actor = await owner.asTenantOwner("ada");
    if (!actor) return "nothing";
    const document = await exportResume(actor, {});
    const word = String(document["x-word"]);
    assert.deepEqual(document, known.get(word), `whole document of ${word}`);
    return word;
  } finally {
    await owner.close();
  }
}

/** Moments before, in the middle of and after the writing: lines of progress and milliseconds since. */
const MOMENTS: [lines: number, delayMs: number][] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [4, 1],
  [6, 0],
  [10, 0],
  [10, 8],
  [10, 60],
];

async function killAtEveryMoment(dataDir: string) {
  const known = new Map<string, object>();
  let stored = await storedWord(dataDir, known);
  const seen = new Set<string>();
  for (const [at, [lines, delayMs]] of MOMENTS.entries()) {
    const document = large(`word${at}`);
    known.set(document["x-word"], document);
    await killImport(dataDir, document, lines, delayMs);
    const now = await storedWord(dataDir, known);
    assert(
      [stored, document["x-word"]].includes(now),
      `${now} after ${stored}, moment ${at}`,
    );
    seen.add(now === stored ? "old" : "new");
    stored = now;
  }
  const last = large("last");
  assert.equal(
    (await run(
      dataDir,
      "import",
      ["-", "--slug", "ada", "--yes"],
      JSON.stringify(last),
    ))
      .code,
    0,
  );
  assert.equal(await storedWord(dataDir, new Map([["last", last]])), "last");
  assert(seen.has("old"), "at least one import was cut off");
}

Deno.test("import killed at any moment leaves the old or the new document, server stopped", () =>
  inFolder(killAtEveryMoment));

Deno.test("import killed at any moment leaves the old or the new document, server running", () =>
  besideServer(killAtEveryMoment));

Deno.test("import, export, publish, seed and inbox say what they did and answer with their exit codes", () =>
  besideServer(async (dataDir) => {
    const text = await Deno.readTextFile(FIXTURE);
    const path = FIXTURE.pathname;

    const made = await run(dataDir, "import", [
      path,
      "--slug",
      "ada",
      "--publish",
    ]);
    assert.equal(made.code, 0, made.err);
    assert.match(
      made.out,
      /^Made @ada with 27 entries\.\nPublished at \/@ada, once `deno task start` runs\n$/,
    );

    const again = await run(
      dataDir,
      "import",
      ["-", "--slug", "ada", "--json"],
      text,
    );
    assert.deepEqual(JSON.parse(again.out), {
      format: "json_resume",
      leftovers: [],
      passedOver: [],
      slug: "ada",
      created: false,
      wouldCreate: false,
      changes: [],
      staleTranslations: [],
      published: false,
      applied: true,
      dryRun: false,
    });

    const edited = text.replace("Jane Developer", "Ada");
    const dry = await run(dataDir, "import", [
      "-",
      "--slug",
      "ada",
      "--dry-run",
    ], edited);
    assert.match(
      dry.out,
      /^basics +changed\n +name\n +- Jane Developer\n +\+ Ada\n\n1 changed\nNothing was changed/,
    );

    const broken = text.replace("2021-03-01", "March").slice(0, -3);
    const refused = await run(
      dataDir,
      "import",
      ["-", "--slug", "ada"],
      broken,
    );
    assert.equal(refused.code, 2);
    assert.match(
      refused.err,
      /\$\.meta\.lastModified +\d+:\d+ +is not closed: } is missing/,
    );

    const out = await run(dataDir, "export", ["--slug", "ada"]);
    assert.deepEqual(
      JSON.parse(out.out),
      JSON.parse(text),
      "nothing of all this changed anything",
    );

    const hidden = await run(dataDir, "publish", [
      "--slug",
      "ada",
      "--off",
      "--json",
    ]);
    assert.deepEqual(JSON.parse(hidden.out), {
      slug: "ada",
      published: false,
      changed: true,
      shown: [],
      hidden: ["email", "phone", "address", "postalCode"],
    });
    assert.equal(
      (await run(dataDir, "publish", ["--slug", "ada", "--show", "shoe"])).code,
      2,
    );
    assert.match(
      (await run(dataDir, "inbox", ["--slug", "ada"])).out,
      /no messages/,
    );
    assert.equal((await run(dataDir, "inbox", ["--slug", "nobody"])).code, 1);
    assert.match(
      (await run(dataDir, "seed", [])).out,
      /loaded +Lucía Robles Ferrer/,
    );
    assert.match(
      (await run(dataDir, "seed", ["--remove"])).out,
      /^Removed @lucia and @taller-norte\.\n$/,
    );
  }));

Deno.test("import shows what a piped document removes, and does it", () =>
  besideServer(async (dataDir) => {
    const load = (document: object) =>
      run(
        dataDir,
        "import",
        ["-", "--slug", "ada"],
        JSON.stringify(document),
      );
    const skills = ["Go", "Rust"].map((name) => ({ name, level: "Good" }));
    assert.equal((await load({ skills })).code, 0);
    const fewer = { skills: [{ name: "Go" }, { name: "C" }] };
    const applied = await load(fewer);
    assert.equal(applied.code, 0);
    assert.match(applied.out, /removed +Rust[^]*level\n +- Good/);
    const exported = await run(dataDir, "export", ["--slug", "ada"]);
    assert.deepEqual(JSON.parse(exported.out), fewer);
  }));

Deno.test("import says what a dry run would make, what it made of nothing and what it only published", () =>
  besideServer(async (dataDir) => {
    const load = (slug: string, ...args: string[]) =>
      run(
        dataDir,
        "import",
        ["-", "--slug", slug, ...args],
        '{"skills": [{}]}',
      );
    const dry = await load("bom", "--dry-run");
    assert.equal(dry.out, "A dry run: would make @bom with 1 entry.\n");
    const { wouldCreate, changes } = JSON.parse(
      (await load("bom", "--dry-run", "--json")).out,
    );
    assert.deepEqual([wouldCreate, changes.length], [true, 2]);
    const wrong = await load("BOM", "--dry-run");
    assert.deepEqual([wrong.code, /small letters/.test(wrong.err)], [2, true]);
    assert.match((await load("admin")).err, /reserved/);

    assert.match((await load("bom")).out, /^Made @bom with 1 entry/);
    announceAddress(dataDir, "http://127.0.0.1:4321");
    assert.equal(
      (await load("bom", "--publish")).out,
      "Nothing to change: @bom says the same already.\nPublished at http://127.0.0.1:4321/@bom\n",
    );
    const empty = ["-", "--slug", "nil"];
    assert.match(
      (await run(dataDir, "import", empty, "{}")).out,
      /^Made @nil with 0 entries/,
    );
    assert.match(
      (await run(dataDir, "import", ["fixtures", "--slug", "ada"])).err,
      /Cannot read fixtures: it is a folder/,
    );
  }));

Deno.test("publish with details leaves the site shown or hidden, and says what visitors see", () =>
  besideServer(async (dataDir) => {
    const publish = async (...args: string[]) =>
      (await run(dataDir, "publish", ["--slug", "ada", ...args])).out;
    const document = '{"basics": {"email": "a@b.cc", "phone": "1"}}';
    await run(dataDir, "import", ["-", "--slug", "ada"], document);
    assert.match(
      await publish("--show", "email"),
      /^site +hidden: deno task publish --slug ada\nemail +shown: a@b.cc\nphone +hidden: 1\naddress +hidden: the résumé has none\n/,
    );
    assert.match(await publish(), /^site +published at \/@ada, once/);
    assert.match(
      await publish("--hide", "email"),
      /^site +published[^\n]+\nemail +hidden/,
    );
    assert.match(await publish("--off", "--show", "phone"), /^site +hidden/);
    assert.match(await publish("--hide", "phone", "--on"), /^site +published/);
    assert.match(await publish("--on"), /^Nothing to do/);
  }));

Deno.test("every tool of the owner prints help and does nothing else", async () => {
  const names = "import export publish seed inbox host logins migrate";
  await inFolder(async (dataDir) => {
    for (const name of names.split(" ")) {
      const { code, out } = await run(dataDir, name, ["--help"]);
      assert.deepEqual([code, /deno task/.test(out)], [0, true], name);
    }
    assert.deepEqual([...Deno.readDirSync(dataDir)], []);
  });
});
