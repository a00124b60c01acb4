/**
 * Signatures of letters (DKIM, RFC 6376): they say which domain answers for a letter.
 *
 * @module
 */
import { createPrivateKey, type KeyObject } from "node:crypto";

/** As the environment has it. */
export interface DkimSetting {
  /** Whose public key is asked for: `<selector>._domainkey.<domain>`. */
  domain: string;
  selector: string;
  /** PEM, with line ends or with `\n` in their place. */
  privateKey: string | null;
  /** A file with the same. */
  privateKeyFile: string | null;
}

/** As nodemailer takes it. */
export interface DkimKey {
  domainName: string;
  keySelector: string;
  privateKey: string;
  headerFieldNames: string;
}

/** RFC 8301, section 3.2: verifiers need not take shorter ones. */
const leastBits = 1_024;

/**
 * What is signed. List-Unsubscribe-Post is among it because RFC 8058, section 4, asks for that; nodemailer's own list
 * does not have it.
 */
const signedHeaders = [
  "From",
  "Reply-To",
  "Subject",
  "Date",
  "Message-ID",
  "To",
  "MIME-Version",
  "Content-Type",
  "Content-Transfer-Encoding",
  "Auto-Submitted",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
].join(":");

/**
 * Reads the key, and refuses one that no receiver could verify.
 *
 * @throws {Error} when it is no RSA key of enough bits, or its file cannot be read; nothing of it is repeated
 * @example const key = openDkim({ domain: "example.com", selector: "v1", privateKey: pem, privateKeyFile: null });
 */
export function openDkim(
  { domain, selector, privateKey, privateKeyFile }: DkimSetting,
): DkimKey {
  const pem = privateKey ?? Deno.readTextFileSync(privateKeyFile ?? "");
  const key = parsed(pem.replaceAll("\\n", "\n"));
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== "rsa" || bits < leastBits) {
    throw new Error(
      `Cannot sign mail: DKIM_PRIVATE_KEY is no RSA key of at least ${leastBits} bits`,
    );
  }
  return {
    domainName: domain,
    keySelector: selector,
    privateKey: String(key.export({ type: "pkcs8", format: "pem" })),
    headerFieldNames: signedHeaders,
  };
}

function parsed(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    // its words may quote what it could not read
    throw new Error("Cannot sign mail: DKIM_PRIVATE_KEY is no key in PEM");
  }
}
