import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { NavItem, Slice } from "@/lib/platform/slice.ts";
import { roleOf, type ShellAccess, viewOf, type ViewParts } from "./view.ts";

const place = (
  id: string,
  path: NavItem["path"],
  permission: string | null,
  group: NavItem["group"] = "work",
): NavItem => ({
  id,
  path,
  permission,
  group,
  label: { en: `en ${id}`, es: `es ${id}` },
});

const slices: Pick<Slice, "id" | "nav" | "actions">[] = [
  {
    id: "portfolio",
    nav: [
      place("inbox", "/dashboard/inbox", "portfolio.inbox.read"),
      place("old", "/dashboard/inbox/old", null),
    ],
    actions: [],
  },
  {
    id: "platform",
    nav: [
      place("members", "/dashboard/members", "platform.members.read", "tenant"),
    ],
    actions: [
      {
        id: "invite",
        path: "/dashboard/members/invite",
        label: { en: "Invite", es: "Invitar" },
        permission: "platform.members.write",
      },
    ],
  },
];

const access: ShellAccess = {
  tenant: {
    slug: "ada",
    name: "Ada",
    kind: "person",
    published: true,
    timezone: "UTC",
  },
  level: 30,
  roleName: null,
  permissions: ["portfolio.inbox.read"],
  slices: ["portfolio"],
};

const view = (parts: Partial<ViewParts> = {}) =>
  viewOf({
    lang: "en",
    base: { basePath: "/@ada", chosenLang: "es" },
    path: "/dashboard",
    session: { userId: "u", email: "a@example.com" },
    access,
    slices,
    ...parts,
  });

const ids = ({ nav, actions }: ReturnType<typeof view>) =>
  [
    ...nav.flatMap(({ items }) => items),
    ...actions,
  ].map(({ id }) => id);

Deno.test("viewOf() offers what the member's permissions include, in groups", () => {
  deepStrictEqual(ids(view()), ["inbox", "old"]);
  const all = {
    ...access,
    permissions: ["platform.members.read", "platform.members.write"],
  };
  deepStrictEqual(ids(view({ access: all })), ["old", "members", "invite"]);
  deepStrictEqual(
    view({ access: all }).nav.map(({ id }) => id),
    ["work", "tenant"],
  );
});

Deno.test("viewOf() offers nothing of a slice that is switched off, and the platform always", () => {
  const off = {
    ...access,
    permissions: ["portfolio.inbox.read", "platform.members.read"],
    slices: [],
  };
  deepStrictEqual(ids(view({ access: off })), ["members"]);
});

Deno.test("viewOf() marks the nearest place above the open page, and no other", () => {
  const marked = (path: string) => {
    const { home, nav } = view({ path });
    return [home, ...nav.flatMap(({ items }) => items)]
      .flatMap(({ id, current }) => current ? [[id, current]] : []);
  };
  deepStrictEqual(marked("/dashboard"), [["platform.home", "page"]]);
  deepStrictEqual(marked("/dashboard/inbox"), [["inbox", "page"]]);
  deepStrictEqual(marked("/dashboard/inbox/7"), [["inbox", "true"]]);
  deepStrictEqual(marked("/dashboard/inbox/old/7"), [["old", "true"]]);
  deepStrictEqual(marked("/dashboard/inboxes"), []);
});

Deno.test("viewOf() writes addresses of the tenant, in the chosen language", () => {
  const [inbox] = view().nav.flatMap(({ items }) => items);
  strictEqual(inbox?.href, "/@ada/dashboard/inbox?lang=es");
  strictEqual(inbox?.label, "en inbox");
  strictEqual(inbox?.otherLabel, "es inbox");
});

Deno.test("roleOf() says the tenant's own role, else the level's", () => {
  strictEqual(roleOf(view(), access), "Recruiter");
  strictEqual(roleOf(view(), { ...access, roleName: "Editor" }), "Editor");
  strictEqual(
    roleOf(view({ lang: "es" }), { ...access, level: 100 }),
    "Propietario",
  );
});
