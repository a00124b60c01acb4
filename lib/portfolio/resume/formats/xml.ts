/**
 * XML of strangers as a tree: no document type, so that there are no entities to expand and no addresses to fetch.
 *
 * @module
 */
import type { Json } from "../json.ts";
import { CannotRead } from "./found.ts";
import { decode } from "./text.ts";

/** Deeper than any CV, and harmless to walk. */
const MAX_DEPTH = 60;

/** Reads it: names without their prefix, attributes with `@` before them, texts trimmed. */
export async function readXml(bytes: Uint8Array<ArrayBuffer>): Promise<Json> {
  const text = decode(bytes);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) {
    throw new CannotRead(
      "xml_doctype",
      "has a document type, which is not read",
    );
  }
  const { XMLParser, XMLValidator } = await import("fast-xml-parser");
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
    maxNestedTags: MAX_DEPTH,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  try {
    if (XMLValidator.validate(text) !== true) throw new Error("not valid");
    return withoutNamespaces(parser.parse(text));
  } catch {
    throw new CannotRead("xml", "is no XML that can be read");
  }
}

/** Declarations of namespaces say nothing of the person. */
function withoutNamespaces(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNamespaces);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !/^@(?:xmlns|schemaLocation)/.test(name))
      .map(([name, part]) => [name, withoutNamespaces(part)]),
  );
}
