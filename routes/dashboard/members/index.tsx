import { page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import { countKeysOf } from "@/lib/platform/keys/queries.ts";
import {
  restoreInvitation,
  restoreMember,
  revokeInvitation,
} from "@/lib/platform/members/commands.ts";
import {
  getMembersMark,
  listInvitations,
  listMembers,
} from "@/lib/platform/members/queries.ts";
import type { State } from "@/lib/platform/state.ts";
import {
  memberNotices,
  type MembersData,
  MembersPage,
} from "@/components/members/MembersPage.tsx";
import { MEMBERS } from "@/components/members/view.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

const PAGE = 100;

/** What the buttons do, and what the page says afterwards. */
const VERBS = {
  revoke: [revokeInvitation, "revoked"],
  reopen: [restoreInvitation, "reopened"],
  restore: [restoreMember, "restored"],
} as const;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const after = searchParams.get("after") ?? undefined;
    // before the lists: what changes in between is seen as a change
    const mark = await getMembersMark(state.actor, {});
    const [found, invitations] = await Promise.all([
      listMembers(state.actor, { after, limit: PAGE + 1 }),
      listInvitations(state.actor, {}),
    ]);
    const members = found.slice(0, PAGE);
    const done = doneOf(searchParams);
    return page<MembersData>({
      members,
      invitations,
      mark,
      more: found.length > PAGE ? members.at(-1)?.id ?? null : null,
      isLater: after !== undefined,
      done,
      keysLeft: await keysLeftBy(done, state),
      mayWrite: mayOf(state)("platform.members.write"),
      keepsMail: state.platform.config.smtpUrl === null,
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const wanted = textOf(form, "do");
    const id = textOf(form, "id");
    if (!isVerb(wanted)) {
      throw new AppError("invalid", "Cannot do this: it is unknown");
    }
    const [verb, done] = VERBS[wanted];
    try {
      await verb(state.actor, { id });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "not_found") {
        throw error;
      }
      const why = wanted === "revoke" ? "gone" : "late";
      return seeOther(state, MEMBERS, { done: why });
    }
    return seeOther(state, MEMBERS, { done, id });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <MembersPage view={dashboardView({ state, url })} data={data} />
));

/** Keys outlive their maker here: whoever removes somebody is told. */
async function keysLeftBy(done: MembersData["done"], state: State) {
  const id = z.uuid().safeParse(done?.id).data;
  return id && done?.what === "removed" && mayOf(state)("platform.keys.read")
    ? await countKeysOf(state.actor, { id })
    : 0;
}

function isVerb(name: string): name is keyof typeof VERBS {
  return Object.hasOwn(VERBS, name);
}

function doneOf(query: URLSearchParams): MembersData["done"] {
  const what = memberNotices.find((one) => one === query.get("done"));
  return what ? { what, id: query.get("id") ?? "" } : null;
}
