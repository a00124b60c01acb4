/**
 * Who may import whom (`docs/architecture.md`), as a function of two paths.
 *
 * @module
 */

/** The domain slices; each owns the folder `lib/<name>` and the SQL schema of its name. */
export const slices = [
  "portfolio",
  "assistant",
  "hiring",
  "network",
  "academy",
  "campaigns",
  "documents",
  "cms",
];

/**
 * Inside a feature, imports go from a higher number to a lower one. A file of another name (a letter, a
 * prompt, a parser) knows schemas and events and serves the rest: it never reads or writes by itself.
 */
const ranks = new Map([
  ["schema.ts", 0],
  ["events.ts", 1],
  ["queries.ts", 3],
  ["commands.ts", 4],
  ["tasks.ts", 5],
  ["api.ts", 5],
]);
const helperRank = 2;
const queryRank = 3;
const lastRank = 5;

/** `core` is the kernel; `free` are tests and what no rule names. */
export type Zone =
  | "edge"
  | "view"
  | "list"
  | "fresh"
  | "core"
  | "slice"
  | "tests"
  | "free";

/** Where a file stands. */
export interface Place {
  zone: Zone;
  /** Folder under `lib`: the slice's name, `platform`, or `""` outside. */
  owner: string;
  /** Its own name, without folders. */
  file: string;
  /** Height in its feature; absent outside of features. */
  rank?: number;
}

/** Finds the place of a file by its path from the root, e.g. `lib/cms/posts/api.ts`. */
export function placeOf(path: string): Place {
  const parts = path.split("/");
  const [top = "", second = ""] = parts;
  const file = parts.at(-1) ?? "";
  const at = (zone: Zone, owner = "", rank?: number): Place => (
    { zone, owner, file, rank }
  );
  if (/_test\.tsx?$/.test(file)) return at("free");
  if (top === "tests" || TEST_SUPPORT.test(path)) return at("tests");
  if (top === "islands" || top === "components") return at("view");
  if (path === "lib/slices.ts" || path === "lib/gateway.ts") return at("list");
  if (EDGES.has(top)) return at("edge");
  if (top !== "lib") return at("free");
  if (second === "fresh") return at("fresh", "fresh");
  const inFeature = parts.length > 3;
  const rank = inFeature ? ranks.get(file) ?? helperRank : undefined;
  if (slices.includes(second)) return at("slice", second, rank);
  return at("core", "platform", rank);
}

/** What tests share beside the code they test. */
const TEST_SUPPORT = /(^|\/)test_\w+\.tsx?$|\/testdata\//;

const EDGES = new Set([
  "routes",
  "workers",
  "tools",
  "main.ts",
  "dev.ts",
  "fresh.config.ts",
]);

/** Says why the file `from` may not import the file `to`; `null` means that it may. */
export function refuse(
  from: string,
  to: string,
  options: { typeOnly: boolean },
): string | null {
  const a = placeOf(from);
  const b = placeOf(to);
  if (a.zone === "tests" || a.zone === "free") return null;
  if (b.zone === "tests") {
    return from.startsWith("tools/") ? null : "Only tests and tools use tests";
  }
  if (b.zone === "fresh") {
    // The one thing that upstream does in a file of its own making, `_fresh/server.js`.
    const attaches = from === "main.ts" && to === "lib/fresh/snapshot.ts";
    return a.zone === "fresh" || attaches
      ? null
      : "Import fresh by its name, not its path";
  }
  if (a.zone === "fresh") return "lib/fresh knows nothing of this app";
  if (a.zone === "edge") return null;
  if (b.zone === "edge") return "Only edges import edges";
  if (b.zone === "free") return null;
  if (b.zone === "list") return "Only edges see the list of slices";
  if (a.zone === "view") {
    const isSafe = b.zone === "view" || b.file === "schema.ts" ||
      options.typeOnly;
    return isSafe ? null : "A view takes values from views and schema.ts only";
  }
  if (b.zone === "view") return "lib does not import islands or components";
  return a.zone === "list" ? null : refuseInLib(a, b, options.typeOnly);
}

function refuseInLib(a: Place, b: Place, typeOnly: boolean): string | null {
  if (a.zone === "core" && b.zone === "slice") {
    return "The platform knows no slice";
  }
  const isOwn = a.owner === b.owner;
  if (a.file === "schema.ts") {
    const isSafe = b.file === "schema.ts" && (isOwn || b.zone === "core");
    return isSafe
      ? null
      : "schema.ts goes to the browser: it imports schema.ts only";
  }
  if (!isOwn) {
    return b.zone === "core" || b.file === "mod.ts"
      ? null
      : "Another slice is reached through its mod.ts";
  }
  if (b.zone === "slice" && ["mod.ts", "slice.ts"].includes(b.file)) {
    return a.file === "slice.ts" && b.file === "mod.ts"
      ? null
      : `${b.file} faces outward`;
  }
  const { rank: low = -1 } = b;
  if (a.zone === "slice" && a.file === "mod.ts") {
    return low <= queryRank || typeOnly
      ? null
      : "mod.ts offers types, events and queries";
  }
  const { rank: high = Infinity } = a;
  const isDown = low > high || low === lastRank && high === lastRank;
  return isDown ? `${a.file} stands below ${b.file}` : null;
}
