import { page } from "fresh";
import {
  listPlatformEntries,
  listPlatformPeople,
} from "@/lib/platform/audit/queries.ts";
import { AuditPage } from "@/components/audit/AuditPage.tsx";
import { ADMIN_AUDIT, usersIn } from "@/components/audit/view.ts";
import { adminView, define } from "../../../(_dashboard)/admin_page.ts";
import { filterOf, PAGE } from "../../../(_dashboard)/audit_filter.ts";

/** What concerns the platform alone: accounts, signing keys, tenants that come and go. */
export const handlers = define.handlers({
  async GET({ state: { actor }, url }) {
    const { filter, after, isWrong } = filterOf(url);
    const found = await listPlatformEntries(actor, {
      ...filter,
      after,
      limit: PAGE + 1,
    });
    const entries = found.slice(0, PAGE);
    return page({
      entries,
      people: await listPlatformPeople(actor, usersIn(entries)),
      filter,
      isWrong,
      more: found.length > PAGE ? entries.at(-1)?.id ?? null : null,
      isLater: after !== undefined,
    });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <AuditPage
    view={adminView({ state, url })}
    data={data}
    path={ADMIN_AUDIT}
    isPlatform
  />
));
