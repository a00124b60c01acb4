import { HttpError, page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import { countKeysOf } from "@/lib/platform/keys/queries.ts";
import {
  changeMember,
  removeMember,
  transferOwnership,
} from "@/lib/platform/members/commands.ts";
import { getMember } from "@/lib/platform/members/queries.ts";
import { roleInput } from "@/lib/platform/members/schema.ts";
import { listRoles } from "@/lib/platform/roles/queries.ts";
import type { State } from "@/lib/platform/state.ts";
import {
  type MemberData,
  MemberPage,
} from "@/components/members/MemberPage.tsx";
import { MEMBERS } from "@/components/members/view.ts";
import { memberWords } from "@/components/members/words.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  GET: ({ state, params }) => show(state, params.id, 200, null),

  async POST({ state, params, req }) {
    const id = params.id ?? "";
    const form = await formOf(req);
    const words = memberWords[state.lang].errors;
    const { actor } = state;
    const revokeKeys = form.has("revoke-keys");
    try {
      switch (textOf(form, "do")) {
        case "change": {
          const role = roleInput.safeParse(textOf(form, "role")).data;
          if (!role) return await show(state, id, 422, words.role);
          await changeMember(actor, { id, role, revokeKeys });
          return seeOther(state, MEMBERS, { done: "changed" });
        }
        case "remove":
          await removeMember(actor, { id, revokeKeys });
          return seeOther(state, MEMBERS, { done: "removed", id });
        case "transfer":
          await transferOwnership(actor, { id });
          return seeOther(state, MEMBERS, { done: "transferred" });
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === "not_found") {
        return seeOther(state, MEMBERS, { done: "gone" });
      }
      if (error.code !== "conflict" && error.code !== "forbidden") throw error;
      const why = error.code === "conflict" ? words.lastOwner : words.notYours;
      return await show(state, id, error.status, why);
    }
    throw new AppError("invalid", "Cannot do this: it is unknown");
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <MemberPage view={dashboardView({ state, url })} data={data} />
));

async function show(
  state: State,
  given: string | undefined,
  status: number,
  error: string | null,
) {
  const id = z.uuid().safeParse(given).data;
  const member = id ? await getMember(state.actor, { id }) : null;
  if (!member) throw new HttpError(404);
  const may = mayOf(state);
  const roles = may("platform.roles.read")
    ? await listRoles(state.actor, {})
    : [];
  const keys = may("platform.keys.read")
    ? await countKeysOf(state.actor, { id: member.id })
    : 0;
  return page<MemberData>({
    member,
    roles,
    keys,
    mayRevoke: may("platform.keys.write"),
    mayWrite: may("platform.members.write") && !member.isPlaceholder,
    mayTransfer: may("platform.tenant.transfer"),
    error,
  }, { status });
}
