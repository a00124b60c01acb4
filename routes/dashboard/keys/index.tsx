import { page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import { revokeKey } from "@/lib/platform/keys/commands.ts";
import { listKeys } from "@/lib/platform/keys/queries.ts";
import { type KeysData, KeysPage } from "@/components/keys/KeysPage.tsx";
import { KEYS } from "@/components/keys/words.ts";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../(_dashboard)/dashboard_page.ts";

/** A page that is still read at once. */
const PAGE = 50;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const after = z.uuid().safeParse(searchParams.get("after")).data;
    const found = await listKeys(state.actor, { after, limit: PAGE + 1 });
    const keys = found.slice(0, PAGE);
    const done = searchParams.get("done");
    return page<KeysData>({
      keys,
      older: found.length > PAGE ? keys.at(-1)?.id ?? null : null,
      isFirst: after === undefined,
      mayWrite: mayOf(state)("platform.keys.write"),
      done: done === "revoked" || done === "gone" ? done : null,
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const id = z.uuid().safeParse(textOf(form, "id")).data;
    try {
      if (textOf(form, "do") !== "revoke" || id === undefined) {
        throw new AppError("invalid", "Cannot do this: it is unknown");
      }
      await revokeKey(state.actor, { id });
      return seeOther(state, KEYS, { done: "revoked" });
    } catch (error) {
      const isGone = error instanceof AppError && error.code === "not_found";
      if (!isGone) throw error;
      return seeOther(state, KEYS, { done: "gone" });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <KeysPage view={dashboardView({ state, url })} data={data} />
));
