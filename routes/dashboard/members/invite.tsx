import { HttpError, page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { inviteMember } from "@/lib/platform/members/commands.ts";
import { inviteInput } from "@/lib/platform/members/schema.ts";
import { listRoles } from "@/lib/platform/roles/queries.ts";
import type { State } from "@/lib/platform/state.ts";
import {
  type InviteData,
  InvitePage,
} from "@/components/members/InvitePage.tsx";
import { MEMBERS } from "@/components/members/view.ts";
import { type MemberWords, memberWords } from "@/components/members/words.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state }) {
    if (!mayOf(state)("platform.members.write")) throw new HttpError(403);
    return await show(state, 200, {
      values: { email: "", role: "user", lang: state.lang },
      errors: {},
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const values = {
      email: textOf(form, "email"),
      role: textOf(form, "role"),
      lang: textOf(form, "lang"),
    };
    const words = memberWords[state.lang].errors;
    const input = inviteInput.safeParse({ ...values, origin: state.origin });
    if (!input.success) {
      const errors: InviteData["errors"] = {};
      for (const { path: [at] } of input.error.issues) {
        if (at === "email" || at === "role") errors[at] = words[at];
      }
      return await show(state, 422, { values, errors });
    }
    try {
      await inviteMember(state.actor, input.data);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const errors = errorsOf(error, words);
      if (!errors) throw error;
      return await show(state, error.status, { values, errors });
    }
    return seeOther(state, MEMBERS, { done: "invited" });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <InvitePage view={dashboardView({ state, url })} data={data} />
));

async function show(
  state: State,
  status: number,
  data: Omit<InviteData, "roles">,
) {
  const roles = mayOf(state)("platform.roles.read")
    ? await listRoles(state.actor, {})
    : [];
  return page<InviteData>({ ...data, roles }, { status });
}

function errorsOf(
  { code, fields = {} }: AppError,
  words: MemberWords["errors"],
): InviteData["errors"] | null {
  if ("limit" in fields) return { form: words.limit };
  if (code === "conflict") return { email: words.isMember };
  if (code === "too_many") return { form: words.tooMany };
  if (code === "forbidden") return { role: words.notYours };
  return null;
}
