import { ok, strictEqual } from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import { Field } from "@/components/ui/Field.tsx";
import { DataTable } from "./DataTable.tsx";
import { InkBars } from "./InkBars.tsx";
import { placeOf, sentenceOf } from "./notification_view.ts";

Deno.test("DataTable names rows and columns, also where they are drawn as blocks", () => {
  const html = renderToString(
    <DataTable
      caption="People"
      rows={[{ id: "1", name: "Ada", age: 36 }]}
      rowKey={({ id }) => id}
      unread={() => true}
      empty={<p>nobody</p>}
      columns={[
        { key: "name", title: "Name", cell: ({ name }) => name },
        { key: "age", title: "Age", kind: "number", cell: ({ age }) => age },
      ]}
    />,
  );
  ok(html.includes('<th role="rowheader" scope="row">Ada</th>'), html);
  ok(html.includes('data-title="Age"'), html);
  ok(/<tr +role="row" class="unread">/.test(html), html);
});

Deno.test("DataTable gives its place to what teaches the first step", () => {
  const html = renderToString(
    <DataTable
      caption="People"
      rows={[]}
      rowKey={() => ""}
      empty={<p>nobody</p>}
      columns={[]}
    />,
  );
  strictEqual(html, "<p>nobody</p>");
});

Deno.test("InkBars labels the largest and the last, and says all of it", () => {
  const html = renderToString(
    <InkBars label="1, 9, 0, 4" values={[1, 9, 0, 4]} first="a" last="b" />,
  );
  ok(html.includes('aria-label="1, 9, 0, 4"'));
  const numbers = [...html.matchAll(/<text[^>]*>(\d+)</g)].map(([, n]) => n);
  strictEqual(numbers.join(), "9,4");
  ok(
    renderToString(
      <InkBars label="" values={[0, 0]} first="a" last="b" />,
    ).includes("<rect"),
  );
});

Deno.test("a notification says what it tells of, and leads there", () => {
  const kind = "portfolio.message.received";
  const told = { kind, payload: { message: "7" } };
  strictEqual(
    sentenceOf({ lang: "en" }, told),
    "A visitor left you a message",
  );
  strictEqual(
    sentenceOf({ lang: "es" }, told, { 7: "Ada" }),
    "Ada te dejó un mensaje",
  );
  const base = { basePath: "/@ada", chosenLang: null };
  strictEqual(
    placeOf({ base }, told),
    "/@ada/dashboard/portfolio/messages/7",
  );
  const strange = { kind: "cms.post.published", payload: {} };
  ok(sentenceOf({ lang: "en" }, strange).includes("cms.post.published"));
  strictEqual(placeOf({ base }, strange), "/@ada/dashboard/notifications");
});

Deno.test("Field is a select, a box to tick or optional where it is told so", () => {
  const draw = (more: object) =>
    renderToString(<Field name="a" label="A" {...more} />);
  const select = draw({
    type: "select",
    value: "2",
    options: [{ value: "1", label: "One" }, { value: "2", label: "Two" }],
  });
  ok(/<option +value="2" selected>Two/.test(select), select);
  const box = draw({ type: "checkbox", checked: true, help: "why" });
  ok(/<input[^>]*type="checkbox"[^>]*checked/.test(box), box);
  ok(!box.includes("required"), box);
  ok(box.includes('aria-describedby="a-help"'), box);
  const optional = draw({ optional: "optional", type: "password" });
  ok(!optional.includes("required"), optional);
  ok(optional.includes("(optional)"), optional);
  ok(draw({ error: "no", id: "b" }).includes('aria-describedby="b-error"'));
});
