import { useEffect, useRef, useState } from "preact/hooks";

/** Looked at before the page may do something else. */
const AT_ONCE = 200;

/**
 * Does a little work for a form while somebody fills it in, which costs a person nothing and a machine that sends
 * thousands a lot. Without scripts, or where the browser has no SHA-256, the field stays empty and the form goes as well.
 */
export function FormProof({ stamp, bits }: { stamp: string; bits: number }) {
  const field = useRef<HTMLInputElement>(null);
  const [proof, setProof] = useState("");
  useEffect(() => {
    const form = field.current?.form;
    const stop = new AbortController();
    const begin = () =>
      void prove(stamp, bits, stop.signal).then(setProof).catch(() => {});
    form?.addEventListener("focusin", begin, {
      once: true,
      signal: stop.signal,
    });
    // what the browser brought back has focus already
    if (form?.contains(document.activeElement)) begin();
    return () => stop.abort();
  }, [stamp, bits]);
  return <input ref={field} type="hidden" name="proof" value={proof} />;
}

/** The first number that will do (Back, "Hashcash", 2002). */
async function prove(
  stamp: string,
  bits: number,
  signal: AbortSignal,
): Promise<string> {
  const text = new TextEncoder();
  for (let from = 0; !signal.aborted; from += AT_ONCE) {
    const answers = Array.from({ length: AT_ONCE }, (_, at) => `${from + at}`);
    const hashes = await Promise.all(
      answers.map((answer) =>
        crypto.subtle.digest("SHA-256", text.encode(`${stamp}:${answer}`))
      ),
    );
    const found = hashes.findIndex((hash) =>
      new DataView(hash).getUint32(0) >>> (32 - bits) === 0
    );
    if (found >= 0) return answers[found] ?? "";
  }
  return "";
}
