import { HttpError, page } from "fresh";
import { z } from "zod";
import {
  getPlatformEntry,
  listPlatformPeople,
} from "@/lib/platform/audit/queries.ts";
import { EntryPage } from "@/components/audit/EntryPage.tsx";
import { ADMIN_AUDIT, usersIn } from "@/components/audit/view.ts";
import { adminView, define } from "../../../(_dashboard)/admin_page.ts";

/** One entry of the platform's audit. */
export const handlers = define.handlers({
  async GET({ state: { actor }, params: { id } }) {
    if (!z.uuid().safeParse(id).success) throw new HttpError(404);
    const found = await getPlatformEntry(actor, { id });
    if (!found) throw new HttpError(404);
    const people = await listPlatformPeople(actor, usersIn([found.entry]));
    return page({ ...found, people });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <EntryPage view={adminView({ state, url })} path={ADMIN_AUDIT} {...data} />
));
