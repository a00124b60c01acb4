import {
  deepStrictEqual,
  match,
  ok,
  rejects,
  strictEqual,
} from "node:assert/strict";
import { decode, encode } from "./codecs.ts";
import { developPhoto } from "./darkroom.ts";
import { readHeader } from "./header.ts";
import { readOrientation } from "./orientation.ts";
import type { Print } from "./photo_worker.ts";
import { upright } from "./pixels.ts";
import {
  type Focus,
  MAX_PHOTO_BYTES,
  PHOTO_FORMATS,
  PHOTO_SIZES,
  type UploadFormat,
} from "./schema.ts";
import {
  corners,
  join,
  phonePhoto,
  pngBomb,
  quarters,
  SECRET,
  tinyGif,
} from "./test_pictures.ts";

const middle: Focus = { x: 50, y: 50 };
const never = new AbortController().signal;

async function developed(
  bytes: Uint8Array<ArrayBuffer>,
  focus = middle,
): Promise<Print[]> {
  const answer = await developPhoto({ bytes, focus }, never);
  if ("problem" in answer) throw new Error(`${answer.problem}: ${answer.why}`);
  return answer.prints;
}

async function problemOf(bytes: Uint8Array<ArrayBuffer>, patienceMs?: number) {
  const answer = await developPhoto(
    { bytes, focus: middle },
    never,
    patienceMs,
  );
  return "problem" in answer ? answer.problem : null;
}

async function pixelsOf(prints: Print[], name: string) {
  const bytes = prints.find((print) => print.name === name)?.bytes ??
    new Uint8Array();
  const header = readHeader(bytes);
  ok(header, name);
  return await decode(bytes, header.format);
}

Deno.test("developPhoto() makes each size in each format, upright, and nothing of what the phone wrote is left", async () => {
  const prints = await developed(await phonePhoto(1200, 800, 6));
  const expected = PHOTO_SIZES.flatMap((size) =>
    PHOTO_FORMATS.map((format) => `${size}.${format}`)
  );
  deepStrictEqual(prints.map(({ name }) => name), ["master.jpg", ...expected]);
  for (const { name, bytes } of prints) {
    const letters = new TextDecoder("latin1").decode(bytes);
    for (
      const secret of [SECRET, "GPS", "Exif", "xap", "ICC_PROFILE", "40.4167"]
    ) {
      ok(!letters.includes(secret), `${name} holds ${secret}`);
    }
    const { width, height } = await pixelsOf(prints, name);
    const side = parseInt(name);
    deepStrictEqual(
      [width, height],
      name === "master.jpg" ? [800, 1200] : [side, side],
    );
    // the phone was held so that what is above left in the file belongs above right
    strictEqual(corners(await pixelsOf(prints, name)), "brgw", name);
  }
});

Deno.test("upright() turns and mirrors as each orientation says", async () => {
  const expected = [
    "rgwb",
    "grbw",
    "wbrg",
    "bwgr",
    "rbwg",
    "brgw",
    "wgrb",
    "gwbr",
  ];
  for (const [at, seen] of expected.entries()) {
    const photo = await phonePhoto(12, 8, at + 1);
    strictEqual(readOrientation(photo, "jpeg"), at + 1);
    strictEqual(
      corners(upright(quarters(12, 8), at + 1)),
      seen,
      `orientation ${at + 1}`,
    );
  }
});

Deno.test("developPhoto() takes every format, and of an animation the first image", async () => {
  const made: Partial<Record<UploadFormat, Uint8Array<ArrayBuffer>>> = {
    jpeg: await encode(quarters(300, 200), "jpg"),
    webp: await encode(quarters(300, 200), "webp"),
    avif: await encode(quarters(300, 200), "avif"),
    png: await pngBomb(300, 200),
    gif: tinyGif(),
  };
  for (const [format, bytes] of Object.entries(made)) {
    strictEqual(readHeader(bytes)?.format, format);
    const { width } = await pixelsOf(await developed(bytes), "96.webp");
    strictEqual(width, format === "gif" ? 1 : 96, format);
  }
});

Deno.test("developPhoto() cuts the square around the focus, and never beyond the edge", async () => {
  const wide = await encode(quarters(600, 200), "jpg");
  const cut = async (x: number) =>
    corners(await pixelsOf(await developed(wide, { x, y: 50 }), "192.jpg"));
  strictEqual(await cut(0), "rrbb");
  strictEqual(await cut(50), "rgwb");
  strictEqual(await cut(100), "ggww");
});

Deno.test("developPhoto() decodes nothing that says it is too large", async () => {
  const bomb = await pngBomb(50_000, 50_000);
  ok(bomb.length < MAX_PHOTO_BYTES);
  strictEqual(await problemOf(bomb), "too_large");
});

Deno.test("developPhoto() refuses what is no picture, broken, or another one than it says", async () => {
  const text = (letters: string) => new TextEncoder().encode(letters);
  const photo = await phonePhoto(100, 100);
  const png = await pngBomb(40, 40);
  const broken = png.slice();
  broken.fill(0, 41); // the pixels
  for (
    const bytes of [
      text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
      ),
      text("GIF89a"),
      text("<html>"),
      new Uint8Array(),
      new Uint8Array(5_000),
      photo.slice(0, 30),
      broken,
      (await encode(quarters(30, 30), "avif")).slice(0, 200),
    ]
  ) {
    strictEqual(await problemOf(bytes), "unreadable");
  }
});

Deno.test("developPhoto() keeps nothing of a file that is a picture and a page at once", async () => {
  const page = new TextEncoder().encode(
    "<script>alert(document.domain)</script>PK\x03\x04",
  );
  for (
    const { name, bytes } of await developed(
      join(await phonePhoto(200, 200), page),
    )
  ) {
    const letters = new TextDecoder("latin1").decode(bytes);
    ok(!letters.includes("<script") && !letters.includes("PK\x03"), name);
  }
});

Deno.test("developPhoto() ends when time is up, and with its process", async () => {
  const photo = await phonePhoto(100, 100);
  strictEqual(await problemOf(photo, 0), "too_slow");
  const stop = new AbortController();
  stop.abort(new Error("stopping"));
  await rejects(
    developPhoto({ bytes: photo, focus: middle }, stop.signal),
    /stopping/,
  );
});

Deno.test("readHeader() reads the size of each kind of WebP", async () => {
  const lossy = await encode(quarters(33, 21), "webp");
  deepStrictEqual(readHeader(lossy), { format: "webp", width: 33, height: 21 });
  const extended = new Uint8Array(40);
  extended.set(new TextEncoder().encode("RIFF0000WEBPVP8X"));
  extended.set([32, 0, 0, 20, 0, 0], 24);
  deepStrictEqual(readHeader(extended), {
    format: "webp",
    width: 33,
    height: 21,
  });
  const lossless = new Uint8Array(40);
  lossless.set(new TextEncoder().encode("RIFF0000WEBPVP8L"));
  new DataView(lossless.buffer).setUint32(21, 32 | 20 << 14, true);
  deepStrictEqual(readHeader(lossless), {
    format: "webp",
    width: 33,
    height: 21,
  });
  match(String(readHeader(await phonePhoto(50, 40))?.width), /^50$/);
});

Deno.test("readHeader() believes no size that a decoder would not find", async () => {
  const picture = quarters(16, 16);
  const jpeg = await encode(picture, "jpg");
  ok(readHeader(jpeg));
  // a mark without a length, then a mark that looks like one: whoever takes it for one jumps into a comment
  const lure = new Uint8Array(2 + 0xffe0);
  lure.set([0xff, 0x01, 0xff, 0xe0, 0xff, 0xd0]);
  strictEqual(readHeader(join(jpeg.slice(0, 2), lure, jpeg.slice(2))), null);
});

Deno.test("developPhoto() unpacks no GIF whose image is larger than itself", async () => {
  const gif = tinyGif();
  const at = gif.indexOf(0x2c, 13);
  new DataView(gif.buffer).setUint16(at + 5, 40_000, true);
  new DataView(gif.buffer).setUint16(at + 7, 40_000, true);
  const answer = await developPhoto({ bytes: gif, focus: middle }, never);
  match("why" in answer ? answer.why : "developed", /larger than itself/);
});
