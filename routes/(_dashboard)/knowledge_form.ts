/**
 * What is done on the page of the assistant's knowledge.
 *
 * @module
 */
import {
  excludeSource,
  includeSource,
  rebuildKnowledge,
} from "@/lib/assistant/knowledge/commands.ts";
import {
  changeDocument,
  removeDocument,
  restoreDocument,
  uploadDocument,
} from "@/lib/assistant/knowledge/documents/commands.ts";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import { KNOWLEDGE } from "@/components/assistant/knowledge_view.ts";
import { seeOther, textOf } from "./dashboard_page.ts";

/** Does what a form asks for; back to the page, which says what became of it. */
export async function answerKnowledge(
  state: State,
  form: FormData,
): Promise<Response> {
  const { actor } = state;
  const kind = textOf(form, "kind");
  const id = textOf(form, "id");
  const done = (what: string) =>
    seeOther(state, KNOWLEDGE, {
      done: what,
      ...kind && { kind },
      ...id && { id },
    });
  const source = { kind, id: id || null };
  try {
    switch (textOf(form, "do")) {
      case "exclude":
        await excludeSource(actor, source);
        return done("excluded");
      case "include":
        await includeSource(actor, source);
        return done("included");
      case "rebuild":
        await rebuildKnowledge(actor, {});
        return done("rebuild");
      case "upload":
        await upload(state, form);
        return done("uploaded");
      case "change":
        await changeDocument(actor, {
          id,
          lang: null,
          visibility: textOf(form, "visibility"),
        });
        return done("changed");
      case "remove":
        await removeDocument(actor, { id });
        return done("removed");
      case "restore":
        await restoreDocument(actor, { id });
        return done("restored");
      case "again":
        await restoreDocument(actor, { id });
        return done("again");
    }
  } catch (error) {
    // somebody else was quicker, or its days are over
    if (!(error instanceof AppError) || error.code !== "not_found") throw error;
    return done("gone");
  }
  throw new AppError("invalid", "Cannot do this: it is unknown");
}

async function upload({ actor, platform }: State, form: FormData) {
  const file = form.get("document");
  if (!(file instanceof File) || file.size === 0) {
    throw new AppError("invalid", "Cannot upload document: there is none", {
      fields: { document: "noFile" },
    });
  }
  const wish = {
    name: file.name,
    lang: textOf(form, "lang") || null,
    visibility: textOf(form, "visibility") || "public",
  };
  await uploadDocument(actor, platform.storage, wish, await file.bytes());
}
