/**
 * The few messages of the Postgres wire protocol that the bridge makes itself.
 *
 * Source of every number here: PostgreSQL documentation, chapter "Frontend/Backend Protocol" (version 3.0).
 *
 * @module
 */
const encoder = new TextEncoder();

/** Type bytes of messages, named as the protocol names them. */
export const type = {
  // from the client
  bind: code("B"),
  close: code("C"),
  copyData: code("d"),
  copyDone: code("c"),
  copyFail: code("f"),
  describe: code("D"),
  flush: code("H"),
  parse: code("P"),
  query: code("Q"),
  sync: code("S"),
  terminate: code("X"),
  // from the server
  authentication: code("R"),
  backendKeyData: code("K"),
  errorResponse: code("E"),
  notification: code("A"),
  parameterStatus: code("S"),
  readyForQuery: code("Z"),
} as const;

/** Request codes that stand in place of a protocol version in the first message. */
export const request = {
  protocol3: 196608,
  cancel: 80877102,
  ssl: 80877103,
  gss: 80877104,
} as const;

/** The session's state in ReadyForQuery. */
export const status = {
  idle: code("I"),
  transaction: code("T"),
  failed: code("E"),
} as const;

/**
 * Builds one message: type, length, body.
 *
 * @param kind type byte
 * @param parts strings (sent with their closing zero byte) and raw bytes, in order
 * @example message(type.query, "select 1")
 */
export function message(
  kind: number,
  ...parts: (string | Uint8Array)[]
): Uint8Array<ArrayBuffer> {
  const bodies = parts.map((part) =>
    typeof part === "string" ? encoder.encode(part + "\0") : part
  );
  const length = bodies.reduce((sum, body) => sum + body.length, 4);
  const bytes = new Uint8Array(length + 1);
  bytes[0] = kind;
  new DataView(bytes.buffer).setUint32(1, length);
  let at = 5;
  for (const body of bodies) {
    bytes.set(body, at);
    at += body.length;
  }
  return bytes;
}

/**
 * Builds an ErrorResponse.
 *
 * @param severity `FATAL` tells the client that the connection ends
 * @param sqlstate five characters, e.g. `0A000`
 * @param text the message for a person
 * @example errorResponse("FATAL", "28000", 'role "eve" does not exist')
 */
export function errorResponse(
  severity: "ERROR" | "FATAL",
  sqlstate: string,
  text: string,
): Uint8Array<ArrayBuffer> {
  return message(
    type.errorResponse,
    `S${severity}`,
    `V${severity}`,
    `C${sqlstate}`,
    `M${text}`,
    new Uint8Array(1),
  );
}

/** The first ErrorResponse among a server's messages, or null. */
export function readError(
  bytes: Uint8Array,
): { sqlstate: string; text: string } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 5 <= bytes.length; at += 1 + view.getUint32(at + 1)) {
    if (bytes[at] !== type.errorResponse) continue;
    const end = at + 1 + view.getUint32(at + 1);
    const fields = new TextDecoder().decode(bytes.subarray(at + 5, end)).split(
      "\0",
    );
    const field = (letter: string) =>
      fields.find((text) => text.startsWith(letter))?.slice(1) ?? "";
    return { sqlstate: field("C"), text: field("M") };
  }
  return null;
}

/** What a server says once a login is accepted: parameters that drivers read, and that it is ready. */
export const welcome = concat([
  message(type.authentication, new Uint8Array(4)),
  message(type.parameterStatus, "server_version", "18.0"),
  message(type.parameterStatus, "server_encoding", "UTF8"),
  message(type.parameterStatus, "client_encoding", "UTF8"),
  message(type.parameterStatus, "DateStyle", "ISO, MDY"),
  message(type.parameterStatus, "integer_datetimes", "on"),
  message(type.parameterStatus, "standard_conforming_strings", "on"),
  message(type.parameterStatus, "TimeZone", "UTC"),
  message(type.backendKeyData, new Uint8Array(8)),
  message(type.readyForQuery, Uint8Array.of(status.idle)),
]);

/** Joins pieces into one array. */
export function concat(pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(
    pieces.reduce((sum, piece) => sum + piece.length, 0),
  );
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function code(letter: string): number {
  return letter.charCodeAt(0);
}
