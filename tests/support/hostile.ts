/**
 * What somebody hostile writes into fields and files.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { crc32, createDeflateRaw } from "node:zlib";

/** Every text calls this when it runs as a script; pages have it, and tell. */
export const PWNED = "pwned";

/** Texts with a mark of their own, by which each is found again where it is shown. */
export const corpus: readonly {
  name: string;
  /** Also into each field alone, where the others are right. */
  alone: boolean;
  text(mark: string): string;
}[] = [
  {
    name: "markup",
    alone: true,
    text: (mark) =>
      `${mark}</textarea></title></script>"'><script>pwned(1)</script><img src=x onerror=pwned(2)>`,
  },
  {
    name: "svg and handlers",
    alone: false,
    text: (mark) =>
      `${mark}<svg/onload=pwned(3)><animate onbegin=pwned(4) attributeName=x dur=1s><b onmouseover=pwned(5)>{{7*7}}\${7*7}`,
  },
  {
    name: "addresses that run",
    alone: false,
    text: (mark) =>
      `${mark} [a](javascript:pwned(6)) ![b](x"onerror="pwned(7)) <javascript:pwned(8)> [c]: data:text/html,<script>pwned(9)</script>`,
  },
  {
    name: "marks of direction and large characters",
    alone: true,
    text: (mark) =>
      `${mark}\u202eevil\u2066\u2069\u200f\ufeff 𝒳😀👩‍👩‍👧‍👦 e\u0301 \u{10ffff}`,
  },
  {
    name: "short markup",
    alone: false,
    text: (mark) => `${mark}<img src=x onerror=pwned(21)>`,
  },
  {
    name: "long",
    alone: false,
    text: (mark) => mark + "<x".repeat(4_000),
  },
  {
    name: "zero",
    alone: true,
    text: (mark) => `${mark}\u0000<script>pwned(10)</script>`,
  },
];

/** What fields of one kind take, that would run if it were shown as it is. */
export const typed: Readonly<Record<string, (mark: string) => string>> = {
  url: (mark) => `https://example.com/${mark}"><script>pwned(11)</script>`,
  email: (mark) => `"<script>pwned(12)</script>"@${mark}.example`,
};

/** Addresses that run when they are followed. */
export const addresses = [
  "javascript:pwned(13)",
  " \tjava\nscript:pwned(14)",
  "data:text/html,<script>pwned(15)</script>",
  "vbscript:pwned(16)",
  "//example.com@evil.example",
];

/** Names of files that lead elsewhere or show something else. */
export const names = [
  "../../../etc/passwd",
  "..\\..\\windows\\win.ini",
  "photo\u202egpj.exe",
  `"><img src=x onerror=pwned(17)>.json`,
  "nul\u0000.json",
  "x".repeat(300) + ".json",
];

/** Content of files that is not what it says. */
export async function files(): Promise<
  { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }[]
> {
  const text = (value: string) => new TextEncoder().encode(value);
  const script =
    `<svg xmlns="http://www.w3.org/2000/svg" onload="pwned(18)"><script>pwned(19)</script></svg>`;
  return [
    { name: "picture.svg", type: "image/svg+xml", bytes: text(script) },
    { name: "picture.png", type: "image/png", bytes: text(script) },
    {
      name: "page.json",
      type: "application/json",
      bytes: text("<!doctype html><script>pwned(20)</script>"),
    },
    {
      name: "laughs.xml",
      type: "text/xml",
      bytes: text(
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${
          "x".repeat(1000)
        }"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${
          "&b;".repeat(1000)
        }"><!ENTITY f SYSTEM "file:///etc/passwd">]><opml><body><outline text="&c;&f;"/></body></opml>`,
      ),
    },
    {
      name: "deep.json",
      type: "application/json",
      bytes: text("[".repeat(100_000)),
    },
    {
      name: "zero.json",
      type: "application/json",
      bytes: text('{"basics":{"name":"a\\u0000b"}}'),
    },
    {
      name: "bomb.zip",
      type: "application/zip",
      bytes: await zip("Profile.csv", 1_000),
    },
    {
      name: "outside.zip",
      type: "application/zip",
      bytes: await zip("../../../../tmp/vitrina-was-here", 1),
    },
  ];
}

/** A zip archive (PKWARE APPNOTE 4.3) with one file of so many megabytes of zeros, packed to a thousandth. */
async function zip(
  name: string,
  megabytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const piece = Buffer.alloc(1_000_000);
  const deflate = createDeflateRaw();
  const parts: Buffer[] = [];
  deflate.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => deflate.once("end", resolve));
  let crc = 0;
  for (let count = 0; count < megabytes; count++) {
    crc = crc32(piece, crc);
    if (!deflate.write(piece)) {
      await new Promise((resolve) => deflate.once("drain", resolve));
    }
  }
  deflate.end();
  await ended;
  const data = Buffer.concat(parts);
  const path = Buffer.from(name);
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0); // version needed
  about.writeUInt16LE(8, 4); // deflated
  about.writeUInt32LE(crc, 10);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(megabytes * piece.length, 18);
  about.writeUInt16LE(path.length, 22);
  const local = Buffer.concat([
    Buffer.from("PK\x03\x04"),
    about,
    path,
    data,
  ]);
  const central = Buffer.concat([
    Buffer.from("PK\x01\x02"),
    Buffer.from([20, 0]),
    about,
    Buffer.alloc(14),
    path,
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, central, end]));
}

/** The same value with every text in it made hostile, except what `isKept` says. */
export function poisoned(
  value: unknown,
  path: string,
  make: (path: string, text: string) => string,
): unknown {
  if (typeof value === "string") return make(path, value);
  if (Array.isArray(value)) {
    return value.map((one, at) => poisoned(one, `${path}[${at}]`, make));
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      poisoned(inner, path === "" ? name : `${path}.${name}`, make),
    ]),
  );
}
