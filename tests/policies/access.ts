/**
 * Who may do what to the rows of each table. The tests of `generated_test.ts` are made from this and from the catalog; a
 * table that is missing here fails them.
 *
 * The rule is `readAndWrite("<slice>.<feature>")`: whoever holds `.read` reads, whoever holds `.write` adds, changes and
 * removes, within the tenant, nobody else does anything. What differs says why.
 *
 * @module
 */
import { assistantAccess } from "./access_assistant.ts";
import { portfolioAccess } from "./access_portfolio.ts";
import {
  admins,
  byOwnerOnly,
  everywhere,
  holders,
  members,
  ownAnywhere,
  ownHeld,
  ownHolders,
  ownInNone,
  ownInTenant,
  readAndWrite,
  signedIn,
  type TableAccess,
  tasks,
  visitors,
  within,
  withinOrNone,
} from "./generated/rules.ts";

/** The identity server's, in a role that no request of a user takes; on Supabase these tables are Supabase's own. */
const identity: TableAccess = {
  select: [everywhere("app_identity")],
  insert: [everywhere("app_identity")],
  update: [everywhere("app_identity")],
  delete: [everywhere("app_identity")],
};

/** By table. */
export const access: Record<string, TableAccess> = {
  "auth.flow_states": identity,
  "auth.mfa_challenges": identity,
  "auth.mfa_factors": identity,
  "auth.one_time_tokens": identity,
  "auth.sessions": identity,
  "auth.signing_keys": identity,
  "auth.throttles": identity,
  "auth.users": identity,

  "platform.admins": byOwnerOnly, // named from the terminal
  "platform.api_keys": { select: [holders("platform.keys.read")] }, // written by functions
  "platform.api_key_permissions": { select: [holders("platform.keys.read")] }, // with the key
  "platform.cached_pages": byOwnerOnly, // by functions, under app_cache
  "platform.audit_entries": {
    // append-only: entries are added by the emitter alone, and sealed by the relay
    select: [
      holders("platform.audit.read"),
      admins("tenant_id is null"),
      everywhere("app_relay"),
    ],
    insert: [withinOrNone("app_emitter")],
  },
  "platform.audit_details": {
    // erased by functions
    select: [holders("platform.audit.read"), admins("tenant_id is null")],
    insert: [withinOrNone("app_emitter")],
  },
  "platform.audit_seals": {
    select: [everywhere("app_relay")],
    // a seal for nothing would make the chain lie
    insert: [
      everywhere(
        "app_relay",
        "entry_id in (select id from platform.audit_entries)",
      ),
    ],
  },
  "platform.backup_codes": { select: [ownAnywhere("user_id")] }, // made and used by functions
  "platform.cors_origins": { ...readAndWrite("platform.origins"), update: [] }, // another origin is another row
  "platform.dead_letters": {
    // written by functions; who runs the platform looks after those that belong to no tenant, and helps with the others
    select: [
      holders("platform.tasks.read"),
      admins(),
      everywhere("app_relay"),
    ],
    update: [holders("platform.tasks.manage"), admins()],
    delete: [everywhere("app_relay")],
  },
  "platform.erasure_ledger": { select: [everywhere("app_relay")] }, // written by functions, append-only
  "platform.erasures": {
    // one's own account, in no tenant; a tenant's, with the permission
    select: [
      ownInNone("requested_by"),
      ownInTenant("requested_by"),
      holders("platform.privacy.read"),
    ],
    insert: [
      ownInNone("requested_by"),
      ownHolders("requested_by", "platform.privacy.erase"),
    ],
    delete: [
      ownInNone("requested_by"),
      ownInTenant("requested_by"),
      holders("platform.privacy.erase"),
    ],
  },
  "platform.exports": {
    // whoever asked for a copy, and nobody beside them
    select: [
      ownInNone("requested_by"),
      ownHolders("requested_by", "platform.privacy.export"),
      withinOrNone("app_task"),
    ],
    insert: [
      ownInNone("requested_by"),
      ownHolders("requested_by", "platform.privacy.export"),
    ],
    update: [withinOrNone("app_task")],
    delete: [ownInNone("requested_by"), ownInTenant("requested_by")],
  },
  "platform.hosts": {
    ...readAndWrite("platform.hosts"),
    // a host is proved by DNS: whoever asked DNS writes that down in the emitter's role
    select: [holders("platform.hosts.read"), within("app_emitter")],
    update: [within("app_emitter")],
  },
  "platform.idempotency_keys": {
    // the gateway's, before and after the transaction that it repeats
    select: [withinOrNone("app_emitter")],
    insert: [withinOrNone("app_emitter")],
    update: [withinOrNone("app_emitter")],
    delete: [withinOrNone("app_emitter")],
  },
  "platform.invitations": { select: [holders("platform.members.read")] }, // made and accepted by functions
  "platform.letter_choices": {
    // each member's own; who holds the link of a letter chooses by a function
    select: [ownInTenant("user_id")],
    insert: [ownInTenant("user_id")],
    update: [ownInTenant("user_id")],
  },
  "platform.limit_counts": {
    // counted before anybody is known, by the kernel
    select: [everywhere("app_emitter")],
    insert: [everywhere("app_emitter")],
    update: [everywhere("app_emitter")],
    delete: [everywhere("app_emitter")],
  },
  "platform.mails": {
    // whoever runs the platform reads the dev mailbox, and never what goes out
    select: [admins("state = 'kept'"), withinOrNone("app_task")],
    insert: [withinOrNone("app_emitter")],
    update: [withinOrNone("app_task")],
  },
  "platform.members": {
    // one's own membership is everybody's to see; all changes go through functions
    select: [
      holders("platform.members.read"),
      ownInTenant("user_id"),
      tasks(),
    ],
  },
  "platform.notifications": {
    // each member's own: nobody else reads them, whatever they hold
    select: [ownInTenant("user_id")],
    insert: [within("app_emitter")],
    update: [ownInTenant("user_id")],
  },
  "platform.oidc_identities": { ...identity, policyOnly: ["update"] },
  "platform.outbox": {
    select: [everywhere("app_relay")],
    insert: [withinOrNone("app_emitter")],
    update: [everywhere("app_relay")],
  },
  "platform.permissions": { select: [signedIn()] }, // the catalogue is the same for all
  "platform.plan_limits": { select: [signedIn(), everywhere("app_task")] }, // as are the plans
  "platform.plans": { select: [signedIn(), everywhere("app_task")] },
  "platform.retention": { select: [signedIn(), everywhere("app_task")] }, // the same for all
  "platform.role_permissions": { select: [holders("platform.roles.read")] }, // written by functions
  "platform.roles": { select: [holders("platform.roles.read")] }, // written by functions
  "platform.second_factor_users": byOwnerOnly,
  "platform.factor_replacements": byOwnerOnly, // written by functions
  "platform.session_cutoffs": byOwnerOnly,
  "platform.sessions": { select: [ownAnywhere("user_id")] }, // opened and ended by functions
  "platform.files": byOwnerOnly, // written by triggers of what they belong to
  "platform.removed_files": byOwnerOnly, // and read by functions for the task
  "platform.health": byOwnerOnly, // noted by a function
  "platform.held_permissions": { select: [ownHeld()] }, // kept by triggers
  "platform.setup": byOwnerOnly, // before the first tenant
  "platform.task_attempts": {
    select: [everywhere("app_relay")],
    insert: [everywhere("app_relay")],
    delete: [everywhere("app_relay")],
  },
  "platform.task_counts": {
    select: [admins(), everywhere("app_relay")],
    insert: [everywhere("app_relay")],
    update: [everywhere("app_relay")],
    delete: [everywhere("app_relay")],
  },
  "platform.task_effects": { insert: [withinOrNone("app_task")] },
  "platform.task_runs": {
    select: [everywhere("app_relay")],
    insert: [everywhere("app_relay")],
    update: [everywhere("app_relay")],
  },
  "platform.tenant_slices": {
    // what is switched on is everybody's to know who is in the tenant
    select: [members(), tasks()],
    insert: [holders("platform.slices.write")],
    update: [holders("platform.slices.write")],
  },
  "platform.tenants": {
    // the site's own line, for whoever may be there; made and removed by functions
    select: [visitors(), members(), tasks()],
    update: [holders("platform.site.write")],
  },
  "platform.trusted_devices": { select: [ownAnywhere("user_id")] }, // made and withdrawn by functions
  "platform.usage": { select: [holders("platform.plan.read")] }, // counted by triggers
  "platform.webhook_deliveries": {
    // a test is written by whoever asks for one, all others by the task; a replay changes the round
    select: [holders("platform.webhooks.read"), within("app_task")],
    insert: [holders("platform.webhooks.manage"), within("app_task")],
    update: [holders("platform.webhooks.manage"), within("app_task")],
  },
  "platform.webhook_endpoints": {
    // the task switches off what does not answer
    select: [holders("platform.webhooks.read"), within("app_task")],
    insert: [holders("platform.webhooks.manage")],
    update: [holders("platform.webhooks.manage"), within("app_task")],
    delete: [holders("platform.webhooks.manage")],
  },
  "platform.webhook_events": { select: [signedIn()] }, // the catalogue

  ...assistantAccess,
  ...portfolioAccess,
};
