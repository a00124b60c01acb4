/**
 * Which passwords are refused: short ones, and those that guessers try first (NIST SP 800-63B, 3.1.1.2).
 *
 * @module
 */
import { AuthError } from "./auth_error.ts";
import { normal } from "./passwords.ts";

/** Characters, after normalisation. */
export const MIN_CHARACTERS = 10;
/** Long enough for any sentence; hashing takes longer with length. */
export const MAX_CHARACTERS = 128;
/** Fewer different characters make a pattern, not a password. */
const MIN_DIFFERENT = 5;

/** Reasons that auth-js knows, and two of ours. */
export type WeakReason = "length" | "characters" | "common" | "email";

const messages: Record<WeakReason, string> = {
  length:
    `Password should be ${MIN_CHARACTERS} to ${MAX_CHARACTERS} characters long`,
  characters: "Password should have more different characters",
  common: "Password is known to be common and easy to guess",
  email: "Password should not be the e-mail",
};

/**
 * What is wrong with a password; empty when nothing is.
 *
 * @example weaknesses("contraseña2026", "ada@example.com"); // ["common"]
 */
export function weaknesses(
  password: string,
  email: string | null,
): WeakReason[] {
  const text = normal(password);
  const plain = text.toLowerCase();
  const characters = [...text];
  const name = email?.split("@")[0] ?? "";
  const found: [WeakReason, boolean][] = [
    [
      "length",
      characters.length < MIN_CHARACTERS ||
      characters.length > MAX_CHARACTERS,
    ],
    ["characters", new Set(characters).size < MIN_DIFFERENT],
    ["common", isCommon(plain)],
    [
      "email",
      email !== null &&
      (plain === email || name !== "" && core(plain) === name),
    ],
  ];
  return found.filter(([, is]) => is).map(([reason]) => reason);
}

/**
 * Refuses a weak password.
 *
 * @throws {AuthError} `weak_password` with all reasons
 */
export function refuseWeak(password: string, email: string | null): void {
  const reasons = weaknesses(password, email);
  if (reasons.length === 0) return;
  throw new AuthError(
    422,
    "weak_password",
    reasons.map((reason) => messages[reason]).join(". "),
    { weak_password: { reasons } },
  );
}

let known: Set<string> | null = null;

/** On the list, or a word of the list with digits and signs around it. */
function isCommon(plain: string): boolean {
  known ??= readList();
  return known.has(plain) || known.has(core(plain));
}

function core(plain: string): string {
  return plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

function readList(): Set<string> {
  const file = new URL("common_passwords.txt", import.meta.url);
  const lines = Deno.readTextFileSync(file).split("\n");
  return new Set(
    lines.filter((line) => !line.startsWith("#")).flatMap((line) =>
      line.split(" ")
    ).filter((word) => word !== ""),
  );
}
