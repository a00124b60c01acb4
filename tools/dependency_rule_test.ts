import { strictEqual } from "node:assert/strict";
import { refuse } from "./dependency_rule.ts";

/** `from -> to`: a message, or `null` where the import is welcome. `type ` in front: types only. */
function check(cases: Record<string, string | null>) {
  for (const [line, expected] of Object.entries(cases)) {
    const typeOnly = line.startsWith("type ");
    const [from = "", to = ""] = line.replace(/^type /, "").split(" -> ");
    strictEqual(refuse(from, to, { typeOnly }), expected, line);
  }
}

Deno.test("refuse() lets edges import anything and nothing import edges", () => {
  const message = "Only edges import edges";
  check({
    "routes/(site)/contact.tsx -> lib/portfolio/contact/commands.ts": null,
    "routes/(site)/contact.tsx -> components/ui/Page.tsx": null,
    "workers/main.ts -> lib/slices.ts": null,
    "main.ts -> lib/gateway.ts": null,
    "main.ts -> fresh.config.ts": null,
    "tools/start.ts -> main.ts": null,
    "lib/platform/db.ts -> tools/start.ts": message,
    "lib/portfolio/cv/tasks.ts -> workers/relay.ts": message,
    "lib/platform/db.ts -> main.ts": message,
    "type islands/portfolio/Inbox.tsx -> routes/index.tsx": message,
    "components/ui/Page.tsx -> routes/_app.tsx": message,
  });
});

Deno.test("refuse() gives views other views, schemas and types", () => {
  const message = "A view takes values from views and schema.ts only";
  check({
    "islands/portfolio/Inbox.tsx -> components/ui/Button.tsx": null,
    "components/ui/Page.tsx -> islands/platform/Theme.tsx": null,
    "islands/portfolio/Inbox.tsx -> lib/portfolio/contact/schema.ts": null,
    "islands/portfolio/Inbox.tsx -> lib/platform/schema.ts": null,
    "type islands/portfolio/Inbox.tsx -> lib/portfolio/contact/api.ts": null,
    "type components/ui/Nav.tsx -> lib/platform/state.ts": null,
    "islands/portfolio/Inbox.tsx -> lib/portfolio/contact/queries.ts": message,
    "components/ui/Nav.tsx -> lib/platform/state.ts": message,
    "components/ui/Nav.tsx -> lib/portfolio/mod.ts": message,
    "type components/ui/Nav.tsx -> lib/slices.ts":
      "Only edges see the list of slices",
    "lib/cms/posts/tasks.ts -> components/ui/Card.tsx":
      "lib does not import islands or components",
    "type lib/platform/state.ts -> islands/platform/Theme.tsx":
      "lib does not import islands or components",
  });
});

Deno.test("refuse() keeps the kernel free of slices", () => {
  const message = "The platform knows no slice";
  check({
    "lib/platform/db.ts -> lib/cms/mod.ts": message,
    "type lib/platform/state.ts -> lib/portfolio/site/schema.ts": message,
    "lib/platform/members/queries.ts -> lib/hiring/jobs/events.ts": message,
    "lib/platform/members/tasks.ts -> lib/platform/tasks.ts": null,
    "lib/platform/cqrs.ts -> lib/platform/db.ts": null,
    "lib/platform/tenants/commands.ts -> lib/platform/members/queries.ts": null,
    "lib/platform/tenants/queries.ts -> lib/platform/members/commands.ts":
      "queries.ts stands below commands.ts",
    "lib/platform/db.ts -> lib/slices.ts": "Only edges see the list of slices",
  });
});

Deno.test("refuse() keeps lib/fresh apart, reached by its name", () => {
  check({
    "lib/fresh/app.ts -> lib/fresh/router.ts": null,
    "lib/fresh/app.ts -> lib/platform/log.ts":
      "lib/fresh knows nothing of this app",
    "main.ts -> lib/fresh/app.ts": "Import fresh by its name, not its path",
    "routes/index.tsx -> lib/fresh/mod.ts":
      "Import fresh by its name, not its path",
    "lib/fresh/app_test.tsx -> lib/fresh/app.ts": null,
  });
});

Deno.test("refuse() reaches another slice through its mod.ts only", () => {
  const message = "Another slice is reached through its mod.ts";
  check({
    "lib/hiring/jobs/queries.ts -> lib/portfolio/mod.ts": null,
    "lib/hiring/jobs/queries.ts -> lib/portfolio/contact/queries.ts": message,
    "lib/hiring/jobs/queries.ts -> lib/portfolio/slice.ts": message,
    "type lib/hiring/jobs/queries.ts -> lib/portfolio/contact/schema.ts":
      message,
    "lib/hiring/mod.ts -> lib/portfolio/mod.ts": null,
    "lib/slices.ts -> lib/portfolio/slice.ts": null,
    "lib/gateway.ts -> lib/slices.ts": "Only edges see the list of slices",
  });
});

Deno.test("refuse() lets imports go up the table of a feature, never down", () => {
  check({
    "lib/cms/posts/api.ts -> lib/cms/posts/commands.ts": null,
    "lib/cms/posts/commands.ts -> lib/cms/posts/queries.ts": null,
    "lib/cms/posts/queries.ts -> lib/cms/authors/queries.ts": null,
    "lib/cms/posts/tasks.ts -> lib/cms/posts/letter.ts": null,
    "lib/cms/posts/queries.ts -> lib/cms/posts/letter.ts": null,
    "lib/cms/posts/letter.ts -> lib/cms/posts/events.ts": null,
    "lib/cms/posts/events.ts -> lib/cms/posts/commands.ts":
      "events.ts stands below commands.ts",
    "lib/cms/posts/queries.ts -> lib/cms/authors/commands.ts":
      "queries.ts stands below commands.ts",
    "lib/cms/posts/letter.ts -> lib/cms/posts/queries.ts":
      "letter.ts stands below queries.ts",
    "lib/cms/posts/api.ts -> lib/cms/posts/tasks.ts":
      "api.ts stands below tasks.ts",
    "lib/cms/posts/tasks.ts -> lib/cms/posts/api.ts":
      "tasks.ts stands below api.ts",
  });
});

Deno.test("refuse() lets mod.ts and slice.ts only face outward", () => {
  check({
    "lib/cms/slice.ts -> lib/cms/posts/api.ts": null,
    "lib/cms/slice.ts -> lib/cms/posts/tasks.ts": null,
    "lib/cms/mod.ts -> lib/cms/posts/queries.ts": null,
    "type lib/cms/mod.ts -> lib/cms/posts/commands.ts": null,
    "lib/cms/mod.ts -> lib/cms/posts/commands.ts":
      "mod.ts offers types, events and queries",
    "lib/cms/posts/api.ts -> lib/cms/mod.ts": "mod.ts faces outward",
    "lib/cms/posts/api.ts -> lib/cms/slice.ts": "slice.ts faces outward",
    "lib/cms/mod.ts -> lib/cms/slice.ts": "slice.ts faces outward",
  });
});

Deno.test("refuse() keeps schema.ts fit for browsers", () => {
  const message = "schema.ts goes to the browser: it imports schema.ts only";
  check({
    "lib/cms/posts/schema.ts -> lib/platform/schema.ts": null,
    "lib/cms/posts/schema.ts -> lib/cms/authors/schema.ts": null,
    "lib/cms/posts/schema.ts -> lib/platform/db.ts": message,
    "lib/cms/posts/schema.ts -> lib/cms/posts/words.ts": message,
    "lib/cms/posts/schema.ts -> lib/hiring/jobs/schema.ts": message,
    "lib/platform/members/schema.ts -> lib/platform/db.ts": message,
  });
});

Deno.test("refuse() keeps test support out of what ships", () => {
  check({
    "lib/platform/db.ts -> tests/support/db.ts":
      "Only tests and tools use tests",
    "routes/index.tsx -> tests/support/db.ts": "Only tests and tools use tests",
    "lib/fresh/app.ts -> lib/fresh/test_app.tsx":
      "Only tests and tools use tests",
    "lib/fresh/test_app.tsx -> tests/support/chromium.ts": null,
    "tools/bench.ts -> tests/support/server.ts": null,
    "lib/platform/db_test.ts -> tests/support/db.ts": null,
    "tests/e2e/pages_test.ts -> main.ts": null,
  });
});
