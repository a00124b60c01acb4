/**
 * Password hashes: Argon2id with what OWASP asks for (Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane).
 *
 * @module
 */
import { Turns } from "./turns.ts";

const OPTIONS = {
  algorithm: 2, // Argon2id; the package's enum is of the kind that disappears
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** Each takes a core and 19 MiB for some 20 ms; more at once would only make all of them slow. */
const AT_ONCE = 2;
/** Who would wait longer than about a second is sent away. */
const WAITING = 64;

/** Hashes and verifies passwords, few at a time. */
export class Passwords {
  readonly #turns = new Turns(AT_ONCE, WAITING);
  #dummy: Promise<string> | null = null;

  /**
   * Hashes a password.
   *
   * @returns in PHC format
   * @throws {AuthError} `over_request_rate_limit` when too many wait
   */
  async hash(password: string): Promise<string> {
    // native code, which a process on Supabase Auth never loads
    const { hash } = await import("@node-rs/argon2");
    return await this.#turns.take(() => hash(normal(password), OPTIONS));
  }

  /**
   * Whether a password is the one; without a hash, an answer of no that takes as long.
   *
   * @throws {AuthError} `over_request_rate_limit` when too many wait
   */
  async verify(hashed: string | null, password: string): Promise<boolean> {
    const { verify } = await import("@node-rs/argon2");
    this.#dummy ??= this.hash(crypto.randomUUID());
    const against = hashed ?? await this.#dummy;
    const isRight = await this.#turns.take(() =>
      verify(against, normal(password))
    );
    return isRight && hashed !== null;
  }
}

/** One text may be typed in several ways (NIST SP 800-63B, 3.1.1.2). */
export function normal(password: string): string {
  return password.normalize("NFKC");
}
