/**
 * What must be true of every column: it is known whether it holds personal data, and of whom, and no address is kept.
 */
import assert from "node:assert/strict";
import { AddressClasses } from "@/lib/platform/limits/address_class.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;

/** Columns that could hold something of a person and do not, with what they hold. */
const impersonal: Record<string, string[]> = {
  "a value of a closed list": [
    "assistant.chunks.lang",
    "assistant.chunks.source_kind",
    "assistant.chunks.visibility",
    "assistant.conversations.lang",
    "assistant.documents.lang",
    "assistant.documents.problem",
    "assistant.documents.state",
    "assistant.documents.type",
    "assistant.documents.visibility",
    "assistant.embeddings.visibility",
    "assistant.market_lists.format",
    "assistant.market_postings.lang",
    "assistant.postings.lang",
    "assistant.postings.visibility",
    "assistant.questions.dropped",
    "assistant.questions.engine",
    "assistant.questions.intent",
    "assistant.questions.lang",
    "assistant.questions.verdict",
    "assistant.role_cvs.lang",
    "assistant.role_cvs.state",
    "assistant.exclusions.kind",
    "assistant.sources.kind",
    "assistant.sources.visibility",
    "assistant.statistics.lang",
    "assistant.statistics.visibility",
    "assistant.written_answers.lang",
    "assistant.written_answers.visibility",
    "assistant.summaries.lang",
    "assistant.summaries.verdict",
    "auth.flow_states.authentication_method",
    "auth.flow_states.code_challenge_method",
    "auth.mfa_factors.factor_type",
    "auth.mfa_factors.status",
    "auth.one_time_tokens.kind",
    "auth.sessions.aal",
    "platform.audit_entries.action",
    "platform.audit_entries.actor_kind",
    "platform.audit_entries.code",
    "platform.audit_entries.outcome",
    "platform.audit_entries.target_type",
    "platform.erasure_ledger.subject_kind",
    "platform.exports.state",
    "platform.mails.state",
    "platform.members.status",
    "platform.tenants.kind",
    "platform.tenants.languages",
    "platform.tenants.timezone",
    "platform.webhook_deliveries.state",
    "platform.webhook_endpoints.off_reason",
    "portfolio.artifacts.kind",
    "portfolio.artifacts.lang",
    "portfolio.artifacts.paper",
    "portfolio.contact_details.field",
    "portfolio.contact_messages.lang",
    "platform.files.type",
    "portfolio.github_sources.error",
    "portfolio.github_sources.kind",
    "portfolio.github_sources.state",
    "portfolio.post_addresses.lang",
    "portfolio.post_history.lang",
    "portfolio.post_pages.lang",
    "portfolio.post_schedules.lang",
    "portfolio.post_texts.lang",
    "portfolio.revisions.why",
    "portfolio.skill_evidence.kind",
    "portfolio.visit_days.dimension",
    "portfolio.visit_events.device",
    "portfolio.visit_events.name",
    "portfolio.visit_hours.dimension",
  ],
  "what many visits have in common, never who came": [
    "portfolio.visit_days.key",
    "portfolio.visit_events.bot",
    "portfolio.visit_events.country",
    "portfolio.visit_events.page",
    "portfolio.visit_events.referrer", // a host
    "portfolio.visit_events.utm_campaign",
    "portfolio.visit_events.utm_medium",
    "portfolio.visit_events.utm_source",
    "portfolio.visit_hours.key",
  ],
  "a name from the program or of a catalogue of the platform": [
    "assistant.embeddings.model",
    "assistant.indexes.complete_for",
    "assistant.indexes.serving",
    "assistant.role_cvs.engine",
    "assistant.summaries.engine",
    "assistant.summaries.made_by",
    "assistant.summaries.usage",
    "assistant.usage.engine",
    "assistant.usage.model",
    "assistant.usage.purpose",
    "platform.api_key_permissions.permission",
    "platform.audit_entries.field_names",
    "platform.dead_letters.asked",
    "platform.dead_letters.task",
    "platform.health.name",
    "platform.held_permissions.permission",
    "platform.oidc_identities.issuer",
    "platform.outbox.name",
    "platform.permissions.name",
    "platform.permissions.slice",
    "platform.plan_limits.name",
    "platform.plan_limits.plan",
    "platform.plans.id",
    "platform.retention.class",
    "platform.retention.name_en",
    "platform.retention.name_es",
    "platform.retention.reason_en",
    "platform.retention.reason_es",
    "platform.role_permissions.permission",
    "platform.task_counts.task",
    "platform.task_effects.step",
    "platform.task_runs.state",
    "platform.task_runs.task",
    "platform.tenant_slices.slice",
    "portfolio.import_leftovers.format",
    "portfolio.photos.problem",
    "portfolio.photos.state",
    "platform.tenants.plan",
    "platform.usage.name",
    "platform.webhook_deliveries.type",
    "platform.webhook_endpoints.events",
    "platform.webhook_events.name",
  ],
  "ids only": [
    "platform.audit_entries.target_id",
    "platform.dead_letters.key",
    "platform.dead_letters.payload",
    "platform.mails.key",
    "platform.outbox.payload",
    "platform.outbox.trace",
    "platform.task_effects.key",
    "platform.task_runs.order_key",
    "platform.task_runs.payload",
    "platform.task_runs.trace",
  ],
  "errors in our own words, without values": [
    "platform.dead_letters.history",
    "platform.dead_letters.last_error",
    "platform.health.why",
    "platform.task_attempts.error",
    "platform.task_runs.history",
    "platform.task_runs.last_error",
    "platform.webhook_deliveries.attempts",
  ],
  "chance, or a hash of chance or with a key that is elsewhere": [
    "assistant.conversations.key_hash",
    "assistant.question_counts.peer",
    "auth.flow_states.code_challenge",
    "auth.signing_keys.kid",
    "auth.signing_keys.private_sealed",
    "auth.signing_keys.public_jwk",
    "auth.throttles.bucket",
    "platform.api_keys.prefix",
    "platform.audit_seals.entry_mac",
    "platform.audit_seals.key_mark",
    "platform.audit_seals.seal",
    "platform.cached_pages.key",
    "platform.erasure_ledger.subject_hash",
    "platform.files.key",
    "platform.files.sha256",
    "platform.hosts.proof_token",
    "platform.idempotency_keys.id",
    "platform.idempotency_keys.request_hash",
    "platform.limit_counts.bucket",
    "platform.removed_files.key",
    "assistant.documents.files",
    "portfolio.photos.files",
    "portfolio.photos.hash",
    "portfolio.photos.source_key",
    "platform.setup.code_hash",
  ],
  "a copy of what any visitor reads, which goes with each change of it": [
    "platform.cached_pages.page",
  ],
  "a hash of a text that stands beside it": [
    "assistant.chunks.hash",
    "assistant.role_cvs.made_of",
  ],
  "a hash of what any visitor reads": [
    "assistant.sources.mark",
    "assistant.summaries.made_of",
    "portfolio.artifacts.shows",
  ],
  "which ways to sign in there are": ["auth.users.raw_app_meta_data"],
  "a hash of our program": [
    "portfolio.artifacts.drawn_by",
    "portfolio.repositories.readme_drawn_by",
  ],
  "whether something at GitHub has changed": [
    "portfolio.repositories.detailed_mark",
    "portfolio.repositories.etags",
  ],
};

// a partition has the columns of its table
const ours = owner`
  c.relkind in ('r', 'p', 'm') and not c.relispartition and a.attnum > 0 and not a.attisdropped
  and n.nspname not in ('pg_catalog', 'information_schema', 'supabase_migrations', 'pg_toast')`;

const columns = owner`
  select n.nspname || '.' || c.relname || '.' || a.attname as name, a.attname, c.oid, a.attnum,
    format_type(a.atttypid, null) as type
  from pg_attribute as a
  join pg_class as c on c.oid = a.attrelid
  join pg_namespace as n on n.oid = c.relnamespace
  where ${ours}`;

async function list(
  query: PromiseLike<readonly Record<string, unknown>[]>,
): Promise<string[]> {
  return (await query).map(({ name }) => String(name));
}

Deno.test("every column that could hold something of a person is marked, or listed here with a reason", async () => {
  const unmarked = await list(owner`
    select name from (${columns}) as c
    where type ~ '^(text|character varying|character|json|jsonb|bytea|inet|cidr|hstore|xml|citext)(\\[\\])?$'
      and coalesce(col_description(oid, attnum), '') not like 'personal: %'
    order by name`);
  const listed = Object.values(impersonal).flat();
  assert.deepEqual(
    unmarked.filter((name) => !listed.includes(name)),
    [],
    "neither marked nor listed",
  );
  assert.deepEqual(
    listed.filter((name) => !unmarked.includes(name)),
    [],
    "listed, but marked or not there",
  );
});

Deno.test("every mark is written as it is read", async () => {
  const wrong = await list(owner`
    select name from (${columns}) as c
    where col_description(oid, attnum) ~ 'personal'
      and col_description(oid, attnum) !~ '^personal: (contact|credential|content|activity) — \\S'`);
  assert.deepEqual(wrong, []);
});

Deno.test("every table with a marked column says whose it is, by columns that it has", async () => {
  const wrong = await list(owner`
    select marked.relation::text || ' ' || subject as name
    from platform.marked_tables() as marked, unnest(case when subjects = '{}' then array['nobody'] else subjects end) as subject
    where not case
      when subject = 'tenant' then of_tenant or relation = 'platform.tenants'::regclass
      else exists (
        select from pg_attribute as a
        where a.attrelid = relation and a.attname = subject and a.atttypid in ('uuid'::regtype, 'text'::regtype)
      )
    end`);
  assert.deepEqual(wrong, []);
});

Deno.test("every class of retention is in use or kept by a task of its own, every mark has its class, column and right", async () => {
  const wrong = await list(owner`
    select mark.relation::text || ' ' || mark.column_name || ' ' || mark.class as name
    from platform.retention_marks() as mark
    where not exists (select from platform.retention as kept where kept.class = mark.class)
      or not exists (
        select from pg_attribute as a
        where a.attrelid = mark.relation and a.attname = mark.column_name and a.atttypid = 'timestamptz'::regtype
      )
      or not has_table_privilege('app_definer', mark.relation, 'select, delete')`);
  assert.deepEqual(wrong, []);
  const unused = await list(owner`
    select class as name from platform.retention where class not in (select class from platform.retention_marks())`);
  assert.deepEqual(unused, []);
});

Deno.test("export and erasure reach every marked table", async () => {
  const wrong = await list(owner`
    select relation::text as name from platform.marked_tables()
    where not (
      has_table_privilege('app_definer', relation, 'select') and has_table_privilege('app_definer', relation, 'delete')
      and has_table_privilege('app_definer', relation, 'update')
    )`);
  assert.deepEqual(
    wrong,
    [],
    "end the migration with select platform.serve_privacy()",
  );
});

Deno.test("no table has a place for an internet address or a whole user agent", async () => {
  const found = await list(owner`
    select name from (${columns}) as c
    where type ~ '^(inet|cidr|macaddr)' or attname ~ '(^|_)(ip|ips|ip_address|remote_addr|address|user_agent|ua|agent)(_|$)'`);
  assert.deepEqual(found, []);
});

Deno.test("an address is known by a keyed hash that is another one the next day and with another key", () => {
  const address = "203.0.113.7";
  let now = Date.UTC(2026, 10, 22, 12);
  const one = new AddressClasses(new Uint8Array(32), () => now);
  const other = new AddressClasses(new Uint8Array(32).fill(1), () => now);
  const today = one.of(address);
  assert.equal(one.of(address), today);
  const others = [other.of(address), one.of("198.51.100.7")];
  now += 86_400_000;
  const all = [today, ...others, one.of(address)];
  assert.equal(new Set(all).size, all.length);
  assert.ok(
    all.every((text) => /^[\w-]{22}$/.test(text)),
    "a hash and nothing else",
  );
});
