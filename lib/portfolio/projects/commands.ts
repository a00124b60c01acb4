/**
 * Arranges projects and writes their case studies. It takes effect at once: a draft of the profile builds on it.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { isLang } from "@/lib/platform/schema.ts";
import { profileUpdated } from "../profile/events.ts";
import { placeEntries, takeTurn } from "../resume/row_sql.ts";
import { sectionOf } from "../resume/schema.ts";
import { touchSite } from "../site/version.ts";
import {
  featureProjectInput,
  moveProjectInput,
  showProjectInput,
  tellProjectInput,
} from "./schema.ts";

const permission = "portfolio.profile.write";
const target = ({ id }: { id: string }) => ({ type: "project", id });

/** Moves a project one place up or down; the first stays the first. */
export const moveProject = command({
  action: "portfolio.project.move",
  input: moveProjectInput,
  permission,
  target,
  async run({ sql, actor, input: { id, by } }) {
    await takeTurn(sql);
    const rows = await sql<{ id: string; place: number }[]>`
      select id, place from portfolio.projects order by place, id`;
    const at = rows.findIndex((row) => row.id === id);
    const [row] = at < 0 ? [] : rows.splice(at, 1);
    if (!row) throw missing("move");
    rows.splice(Math.max(0, at + by), 0, row);
    const places = rows.flatMap(({ id, place }, at) =>
      place === at ? [] : [{ id, place: at }]
    );
    if (places.length === 0) return { changed: false };
    await placeEntries(sql, sectionOf("projects"), places);
    await tell(sql, actor);
    return { changed: true };
  },
});

/** Shows a project to visitors, or hides it. */
export const showProject = command({
  action: "portfolio.project.show",
  input: showProjectInput,
  permission,
  target,
  async run({ sql, actor, input: { id, shown } }) {
    await takeTurn(sql);
    const [row] = await sql`
      update portfolio.projects as project set published = ${shown} from portfolio.projects as old
      where project.id = ${id} and old.tenant_id = project.tenant_id and old.id = project.id
      returning old.published <> project.published as changed`;
    if (!row) throw missing("show");
    if (row.changed) await tell(sql, actor);
    return { changed: Boolean(row.changed) };
  },
});

/** Puts a project before the others, or back among them. */
export const featureProject = command({
  action: "portfolio.project.feature",
  input: featureProjectInput,
  permission,
  target,
  async run({ sql, actor, input: { id, featured } }) {
    await insistThere(sql, id, "feature");
    await sql`
      insert into portfolio.project_details (tenant_id, project_id, featured)
      values (app.tenant_id(), ${id}, ${featured})
      on conflict (tenant_id, project_id) do update set featured = excluded.featured`;
    await tell(sql, actor);
  },
});

/** Writes the case study of a project in both languages. */
export const tellProject = command({
  action: "portfolio.project.tell",
  input: tellProjectInput,
  permission,
  target,
  async run({ sql, actor, input }) {
    await insistThere(sql, input.id, "tell");
    const [tenant] = await sql`
      select languages[1] as lang from platform.tenants where id = app.tenant_id()`;
    const own = isLang(tenant?.lang) ? tenant.lang : "en";
    const other = own === "es" ? "en" : "es";
    const { problem, approach, outcome } = input[own];
    const translations = JSON.stringify({
      [other]: Object.fromEntries(
        Object.entries(input[other]).filter(([, text]) => text !== null),
      ),
    });
    await sql`
      insert into portfolio.project_details (tenant_id, project_id, problem, approach, outcome, translations)
      values (app.tenant_id(), ${input.id}, ${problem}, ${approach}, ${outcome}, ${translations}::text::jsonb)
      on conflict (tenant_id, project_id) do update
      set problem = excluded.problem, approach = excluded.approach, outcome = excluded.outcome,
        translations = excluded.translations`;
    await tell(sql, actor);
  },
});

async function tell(sql: Tx, actor: Actor) {
  await touchSite(sql);
  await emit(sql, actor, profileUpdated, {});
}

async function insistThere(sql: Tx, id: string, verb: string) {
  const [there] = await sql`select from portfolio.projects where id = ${id}`;
  if (!there) throw missing(verb);
}

function missing(verb: string): AppError {
  return new AppError("not_found", `Cannot ${verb} project: it does not exist`);
}
