import { page } from "fresh";
import type { Actor } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { type State } from "@/lib/platform/state.ts";
import {
  dropLeftovers,
  importFile,
} from "@/lib/portfolio/resume/formats/commands.ts";
import type { PassedOver } from "@/lib/portfolio/resume/formats/found.ts";
import { mergeResume, partsOf } from "@/lib/portfolio/resume/formats/merge.ts";
import { listLeftovers } from "@/lib/portfolio/resume/formats/queries.ts";
import { readImport } from "@/lib/portfolio/resume/formats/read_import.ts";
import {
  type Carried,
  carriedInput,
} from "@/lib/portfolio/resume/formats/carried.ts";
import { exportResume, previewImport } from "@/lib/portfolio/resume/queries.ts";
import { writeJson } from "@/lib/portfolio/resume/json.ts";
import {
  type FoundFile,
  IMPORT,
  type ImportData,
  ImportPage,
} from "@/components/portfolio/ImportPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const said = searchParams.get("done");
    const done = (["done", "dropped", "gone"] as const).find((one) =>
      one === said
    ) ?? null;
    return await show(state, { done });
  },

  async POST({ state, req }) {
    let form: FormData;
    try {
      form = await formOf(req);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "too_large") {
        throw error;
      }
      return await show(state, { alert: "tooLarge" }, 413);
    }
    const wanted = textOf(form, "do");
    if (wanted === "read") return await read(state, form);
    if (wanted === "preview") return await preview(state, form);
    if (wanted === "apply") return await apply(state, form);
    if (wanted === "drop") return await drop(state, form);
    throw new AppError("invalid", "Cannot do this: it is unknown");
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <ImportPage view={dashboardView({ state, url })} data={data} />
));

async function show(state: State, part: Partial<ImportData>, status = 200) {
  const earlier = part.found ? [] : await listLeftovers(state.actor, {});
  const data: ImportData = {
    found: null,
    problems: [],
    alert: null,
    done: null,
    earlier,
    ...part,
  };
  return page(data, { status });
}

async function read(state: State, form: FormData) {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) {
    return await show(state, { alert: "noFile" }, 422);
  }
  const result = await readImport(await file.bytes());
  if (!result.ok) {
    return await show(state, { problems: result.problems }, 422);
  }
  const { document, format, leftovers, passedOver } = result;
  const found = await look(state.actor, {
    document,
    format,
    leftovers,
    passedOver,
    // a whole résumé of our own kind is what there shall be; other files say a part
    mode: format === "json_resume" ? "replace" : "merge",
    parts: partsOf(document).map(({ part }) => part),
  });
  return await show(state, { found });
}

async function preview(state: State, form: FormData) {
  return await show(state, { found: await look(state.actor, carriedIn(form)) });
}

async function apply(state: State, form: FormData) {
  const carried = carriedIn(form);
  const { actor } = state;
  const { format, leftovers } = carried;
  const document = await mergedOf(actor, carried);
  try {
    const expectVersion = textOf(form, "version");
    await importFile(actor, { document, format, leftovers, expectVersion });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "conflict") throw error;
    return await show(state, {
      found: await look(actor, carried),
      alert: "conflict",
    }, 409);
  }
  return seeOther(state, IMPORT, { done: "done" });
}

async function drop(state: State, form: FormData) {
  try {
    await dropLeftovers(state.actor, { id: textOf(form, "id") });
    return seeOther(state, IMPORT, { done: "dropped" });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "not_found") throw error;
    return seeOther(state, IMPORT, { done: "gone" });
  }
}

/** What came back from the page; nothing is kept on the server before it is applied. */
function carriedIn(form: FormData): Carried {
  const parsed = carriedInput.safeParse({
    ...Object.fromEntries(
      ["format", "mode", "document", "leftovers", "passedOver"].map((
        name,
      ) => [name, textOf(form, name)]),
    ),
    parts: form.getAll("part").map(String),
  });
  if (!parsed.success) {
    throw new AppError(
      "invalid",
      "Cannot import: the form is not ours; choose the file again",
    );
  }
  return parsed.data;
}

async function mergedOf(actor: Actor, { document, mode, parts }: Carried) {
  return mergeResume(await exportResume(actor, {}), document, mode, parts);
}

async function look(actor: Actor, carried: Carried): Promise<FoundFile> {
  const { document, format, leftovers, passedOver, mode, parts } = carried;
  const { changes, stale, version } = await previewImport(actor, {
    document: await mergedOf(actor, carried),
  });
  return {
    format,
    mode,
    parts: partsOf(document).map((one) => ({
      ...one,
      chosen: parts.includes(one.part),
    })),
    changes,
    staleCount: stale.length,
    leftovers,
    passedOver: passedOver as PassedOver[],
    carried: {
      version,
      format,
      document: writeJson(document),
      leftovers: writeJson(leftovers),
      passedOver: writeJson(passedOver),
    },
  };
}
