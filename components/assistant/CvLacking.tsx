import type { Missing, Reading } from "@/lib/assistant/cv_for_role/schema.ts";
import type { CvSaid } from "./cv_said.ts";

/** Requirements without evidence, in the words of the job text. */
export function Lacking(
  { missing, reading, said }: {
    missing: Missing[];
    reading: Reading;
    said: CvSaid;
  },
) {
  if (missing.length === 0) {
    return (
      <p>
        {reading.requirements > 0 ? said.nothingMissing : said.noRequirements}
      </p>
    );
  }
  return (
    <>
      <p class="label">{said.missingLead}</p>
      <ul class="marks">
        {missing.map(({ text, names, isMust }, at) => (
          <li key={at}>
            <span lang={reading.lang}>{text}</span>
            <span class="label line">
              {isMust ? said.must : said.nice}
              {names.length > 0 &&
                ` · ${said.missingNames} ${names.join(", ")}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
