import assert from "node:assert/strict";
import { contentDisposition } from "./file_name.ts";

Deno.test("contentDisposition() names the file in ASCII and in full", () => {
  assert.equal(
    contentDisposition("Inés O'Dowd", "CV", "pdf"),
    "inline; filename=\"Ines O'Dowd CV.pdf\"; filename*=UTF-8''In%C3%A9s%20O%27Dowd%20CV.pdf",
  );
});

Deno.test("contentDisposition() lets no name break the header or leave its folder", () => {
  const header = contentDisposition('a"b\r\nset-cookie: x\\../c', "CV", "pdf");
  assert.equal(
    header.split(";")[1],
    ' filename="a b set-cookie x .. c CV.pdf"',
  );
  assert.doesNotThrow(() => new Headers({ "content-disposition": header }));
});

Deno.test("contentDisposition() shortens long names and lives without one", () => {
  assert.ok(
    contentDisposition("名".repeat(300), "CV", "pdf").includes(
      `"${"_".repeat(80)} CV.pdf"`,
    ),
  );
  assert.ok(contentDisposition("", "CV", "pdf").includes('"CV.pdf"'));
});
