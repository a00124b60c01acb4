/**
 * The platform's own entry in the list of slices; it cannot be switched off.
 *
 * @module
 */
import { auditApi } from "./audit/api.ts";
import { deadLettersApi } from "./dead_letters/api.ts";
import { getLettersMark } from "./dead_letters/queries.ts";
import { hostsApi } from "./hosts/api.ts";
import { keysApi } from "./keys/api.ts";
import { meApi } from "./me/api.ts";
import { invitationsApi, membersApi } from "./members/api.ts";
import { getMembersMark } from "./members/queries.ts";
import { platformActions, platformNav } from "./nav.ts";
import { originsApi } from "./origins/api.ts";
import { permissionsApi, rolesApi } from "./roles/api.ts";
import type { Slice } from "./slice.ts";
import { slicesApi } from "./slices_on/api.ts";
import { tenantApi } from "./tenants/api.ts";
import { deliveriesApi } from "./webhook_deliveries/api.ts";
import { webhooksApi } from "./webhooks/api.ts";
import { platformEvents } from "./webhooks/platform_events.ts";

/** What the platform tells the dashboard and the gateway of itself. */
export const platform: Slice = {
  id: "platform",
  version: "1.0.0",
  name: { es: "Plataforma", en: "Platform" },
  about: {
    es: "Personas, permisos, claves y auditoría.",
    en: "People, permissions, keys and audit.",
  },
  permissions: [
    "platform.audit.read",
    "platform.hosts.read",
    "platform.hosts.write",
    "platform.keys.read",
    "platform.keys.write",
    "platform.members.read",
    "platform.members.write",
    "platform.origins.read",
    "platform.origins.write",
    "platform.plan.read",
    "platform.privacy.erase",
    "platform.privacy.export",
    "platform.privacy.read",
    "platform.roles.read",
    "platform.roles.write",
    "platform.site.publish",
    "platform.site.touch",
    "platform.site.write",
    "platform.slices.read",
    "platform.slices.write",
    "platform.tasks.manage",
    "platform.tasks.read",
    "platform.tenant.delete",
    "platform.tenant.transfer",
    "platform.webhooks.manage",
    "platform.webhooks.read",
  ],
  nav: platformNav,
  actions: platformActions,
  routes: [],
  api: {
    "/audit": auditApi,
    "/dead-letters": deadLettersApi,
    "/hosts": hostsApi,
    "/invitations": invitationsApi,
    "/keys": keysApi,
    "/me": meApi,
    "/members": membersApi,
    "/origins": originsApi,
    "/permissions": permissionsApi,
    "/roles": rolesApi,
    "/slices": slicesApi,
    "/tenant": tenantApi,
    "/webhook-deliveries": deliveriesApi,
    "/webhooks": webhooksApi,
  },
  events: [
    "platform.dead_letter.asked",
    "platform.export.ready",
    "platform.export.requested",
    "platform.host.changed",
    "platform.mail.queued",
    "platform.member.invited",
    "platform.member.joined",
    "platform.member.left",
    "platform.member.restored",
    "platform.member.role_changed",
    "platform.role.changed",
    "platform.role.deleted",
    "platform.site.changed",
    "platform.slice.switched",
    "platform.tenant.changed",
    "platform.tenant.created",
    "platform.tenant.deleted",
    "platform.webhook.queued",
  ],
  publicEvents: platformEvents,
  tasks: [
    "platform.dead_letter.settle",
    "platform.erasure.perform",
    "platform.export.mail",
    "platform.export.make",
    "platform.mail.send",
    "platform.member.fan_out_joined",
    "platform.member.fan_out_left",
    "platform.member.fan_out_role_changed",
    "platform.notification.tell_joining",
    "platform.notification.tell_role",
    "platform.retention.apply",
    "platform.webhook.deliver",
  ],
  live: [{
    topic: "platform.dead_letters",
    permission: "platform.tasks.read",
    mark: getLettersMark,
  }, {
    topic: "platform.members",
    permission: "platform.members.read",
    mark: getMembersMark,
  }],
  settings: null,
};
