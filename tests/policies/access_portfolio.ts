/**
 * Who may do what to the rows of the portfolio's tables; see `access.ts`.
 *
 * @module
 */
import { ben } from "./generated/cast.ts";
import {
  byOwnerOnly,
  holders,
  readAndWrite,
  type TableAccess,
  tasks,
  visitors,
  within,
} from "./generated/rules.ts";

/** A section of a profile: visitors read what is published. */
const section: TableAccess = {
  ...readAndWrite("portfolio.profile"),
  select: [visitors("published"), holders("portfolio.profile.read")],
};

/** By table. */
export const portfolioAccess: Record<string, TableAccess> = {
  "portfolio.artifacts": {
    // drawn by the worker for those who may read the site
    select: [visitors(), holders("portfolio.profile.read"), tasks()],
    insert: [tasks()],
    update: [tasks()],
    delete: [tasks()],
  },
  "portfolio.awards": section,
  "portfolio.certificates": section,
  "portfolio.contact_details": {
    ...section,
    select: [visitors("shown"), holders("portfolio.profile.read")],
  },
  "portfolio.import_leftovers": {
    ...readAndWrite("portfolio.profile"),
    update: [], // what came stays as it came
  },
  "portfolio.photos": {
    ...readAndWrite("portfolio.profile"),
    select: [
      visitors("hash is not null and removed_at is null"),
      holders("portfolio.profile.read"),
      tasks(),
    ],
    update: [holders("portfolio.profile.write"), tasks()], // a task makes the sizes
    delete: [], // by retention, after the time to undo
  },
  "portfolio.contact_messages": {
    ...readAndWrite("portfolio.messages"),
    // a task mails what came in, and notes that it did
    select: [holders("portfolio.messages.read"), tasks()],
    update: [holders("portfolio.messages.write"), tasks()],
    insert: [visitors()], // whoever reads a site may write to it
    situations: [{
      name: "more came in than anyone reads",
      prepare: `
        insert into portfolio.contact_messages (tenant_id, id, name, email, body, lang)
        select $tenant, gen_random_uuid(), 'many', 'a@b.example', 'again', 'en' from generate_series(1, 30)`,
      access: { insert: [] },
    }, {
      name: "it came in elsewhere",
      prepare: `
        insert into portfolio.contact_messages (tenant_id, id, name, email, body, lang)
        select '${ben}', gen_random_uuid(), 'many', 'a@b.example', 'again', 'en' from generate_series(1, 30)`,
      access: { insert: [visitors(`tenant_id <> '${ben}'`)] },
    }, {
      name: "all of it came in long ago",
      prepare: `
        insert into portfolio.contact_messages (tenant_id, id, name, email, body, lang, created_at)
        select $tenant, gen_random_uuid(), 'many', 'a@b.example', 'again', 'en', '2026-01-01'
        from generate_series(1, 30)`,
      access: { insert: [visitors()] },
    }],
  },
  // written by tasks, who tell of what the mail server said
  "portfolio.contact_letters": {
    select: [holders("portfolio.messages.read"), tasks()],
    insert: [tasks()],
    update: [tasks()],
  },
  "portfolio.contact_replies": {
    ...readAndWrite("portfolio.messages"),
    select: [holders("portfolio.messages.read"), tasks()],
    update: [holders("portfolio.messages.write"), tasks()], // taken back, or sent
    delete: [], // with its message
  },
  "portfolio.draft_edits": readAndWrite("portfolio.profile"),
  "portfolio.education": section,
  "portfolio.github_deliveries": {
    // noted as the emitter when GitHub calls, which is nobody here
    select: [holders("portfolio.profile.read")],
    insert: [within("app_emitter")],
  },
  "portfolio.github_sources": {
    // the task notes how far it is; a source that is removed goes by retention
    select: [holders("portfolio.profile.read"), tasks()],
    insert: [holders("portfolio.profile.write")],
    update: [holders("portfolio.profile.write"), tasks()],
  },
  "portfolio.interests": section,
  "portfolio.jobs": section,
  "portfolio.languages": section,
  "portfolio.links": section,
  // one row a tenant: one of them is published
  "portfolio.profiles": {
    ...section,
    specimens: [{ published: "true" }, { published: "false" }],
  },
  // what stands on the site is written by whoever may publish, and by the clock
  "portfolio.post_addresses": {
    select: [visitors(), holders("portfolio.posts.read"), tasks()],
    insert: [holders("portfolio.posts.publish"), tasks()],
    delete: [holders("portfolio.posts.publish"), tasks()],
  },
  "portfolio.post_history": {
    select: [holders("portfolio.posts.read")],
    insert: [holders("portfolio.posts.write")],
    delete: [holders("portfolio.posts.write")],
  },
  "portfolio.post_pages": {
    select: [
      visitors("is_shown"),
      holders("portfolio.posts.read"),
      tasks(),
    ],
    insert: [holders("portfolio.posts.publish"), tasks()],
    update: [holders("portfolio.posts.publish"), tasks()],
    delete: [holders("portfolio.posts.publish")],
  },
  "portfolio.post_schedules": {
    select: [holders("portfolio.posts.read"), tasks()],
    insert: [holders("portfolio.posts.publish")],
    update: [holders("portfolio.posts.publish")],
    delete: [holders("portfolio.posts.publish"), tasks()],
  },
  "portfolio.post_texts": {
    select: [holders("portfolio.posts.read"), tasks()],
    insert: [holders("portfolio.posts.write")],
    update: [holders("portfolio.posts.write")],
  },
  // one that was removed goes by retention
  "portfolio.posts": {
    select: [holders("portfolio.posts.read"), tasks()],
    insert: [holders("portfolio.posts.write")],
    update: [holders("portfolio.posts.write")],
  },
  "portfolio.project_details": {
    select: [
      visitors(
        "project_id in (select id from portfolio.projects where published)",
      ),
      holders("portfolio.profile.read"),
    ],
    insert: [holders("portfolio.profile.write")],
    update: [holders("portfolio.profile.write")],
  },
  "portfolio.projects": {
    ...section,
    // a task makes one of a repository, and tells it again
    select: [
      visitors("published"),
      holders("portfolio.profile.read"),
      tasks(),
    ],
    insert: [holders("portfolio.profile.write"), tasks()],
    update: [holders("portfolio.profile.write"), tasks()],
  },
  "portfolio.publications": section,
  "portfolio.repositories": {
    // what GitHub says is written by the task; of which of them a project is made, by the owner
    select: [
      visitors(
        "is_public and project_id in (select id from portfolio.projects where published)",
      ),
      holders("portfolio.profile.read"),
      tasks(),
    ],
    insert: [tasks()],
    update: [holders("portfolio.profile.write"), tasks()],
  },
  // what is written down is not changed
  "portfolio.revisions": { ...readAndWrite("portfolio.profile"), update: [] },
  // the whole list of a skill is written anew
  "portfolio.skill_evidence": {
    ...readAndWrite("portfolio.profile"),
    update: [],
    select: [
      visitors(
        "skill_id in (select s.id from portfolio.skills as s where s.published)",
      ),
      holders("portfolio.profile.read"),
    ],
  },
  "portfolio.skills": section,
  "portfolio.testimonials": section,
  "portfolio.visit_days": { select: [holders("portfolio.visits.read")] }, // counted by a function
  "portfolio.visit_due": byOwnerOnly,
  "portfolio.visit_events": byOwnerOnly, // written and read by functions, partition by partition
  "portfolio.visit_hours": { select: [holders("portfolio.visits.read")] },
  "portfolio.visit_progress": byOwnerOnly,
  "portfolio.visit_salts": byOwnerOnly,
  "portfolio.volunteering": section,
};
