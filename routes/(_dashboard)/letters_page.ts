/**
 * What the lists of failed tasks share: a tenant's and that of who runs the platform.
 *
 * @module
 */
import { z } from "zod";
import type { Run } from "@/lib/platform/cqrs.ts";
import {
  type Asked,
  letterFilter,
  MOST_CHOSEN,
  type Verb,
  verbs,
} from "@/lib/platform/dead_letters/schema.ts";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import type { LettersData } from "@/components/dead_letters/LettersPage.tsx";
import {
  filterOf,
  type LetterChoice,
  periods,
  queryOf,
} from "@/components/dead_letters/view.ts";
import { formOf } from "../(_site)/form_of.ts";
import { seeOther, textOf } from "./dashboard_page.ts";

/** Letters on a page. */
export const PAGE = 50;

/** What an address of a list says; what it says wrongly is left out. */
export function askedOf(
  { searchParams }: URL,
): {
  choice: LetterChoice;
  after: string | undefined;
  confirm: Verb | null;
  done: LettersData["done"];
} {
  const of = (name: string) => searchParams.get(name) ?? "";
  const done = z.strictObject({
    verb: z.enum(verbs),
    count: z.coerce.number().int().min(0),
    askedAt: z.iso.datetime(),
  }).safeParse({ verb: of("done"), count: of("count"), askedAt: of("at") });
  return {
    choice: choiceOf(of),
    after: z.uuid().safeParse(of("after")).data,
    confirm: z.enum(verbs).safeParse(of("confirm")).data ?? null,
    done: done.data ?? null,
  };
}

/** Does what the form of a list asks for, and goes back to the list. */
export async function answerAsking(
  state: State,
  req: Request,
  path: string,
  commands: Record<Verb, Run<Asked>>,
): Promise<Response> {
  const form = await formOf(req);
  const verb = z.enum(verbs).safeParse(textOf(form, "do")).data;
  if (verb === undefined) {
    throw new AppError("invalid", "Cannot do this: it is unknown");
  }
  const choice = choiceOf((name) => textOf(form, name));
  const askedAt = z.iso.datetime().safeParse(textOf(form, "askedAt")).data;
  const ids = z.array(z.uuid()).parse(
    form.getAll("id").filter((id) => z.uuid().safeParse(id).success),
  ).slice(0, MOST_CHOSEN);
  const chosen = textOf(form, "all") === "yes"
    ? { all: true, ...filterOf(choice), ...askedAt && { askedAt } }
    : { ids };
  const asked = ids.length === 0 && !("all" in chosen)
    ? { count: 0, askedAt: new Date().toISOString() }
    : await commands[verb](state.actor, chosen);
  return seeOther(state, path, {
    ...queryOf(choice),
    done: verb,
    count: String(asked.count),
    at: asked.askedAt,
  });
}

function choiceOf(of: (name: string) => string): LetterChoice {
  return {
    task: letterFilter.shape.task.safeParse(of("task")).data,
    period: z.enum(periods).safeParse(of("since")).data,
    show: of("show") === "discarded" ? "discarded" : "dead",
  };
}
