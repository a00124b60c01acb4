import type { SampleKind } from "@/components/privacy/mailbox_words.ts";
import { SamplesPage } from "@/components/privacy/SamplesPage.tsx";
import { adminView, define } from "../../../../(_dashboard)/admin_page.ts";
import { samples } from "../../../../(_dashboard)/sample_letters.ts";

export default define.page(({ state, url }) => (
  <SamplesPage
    view={adminView({ state, url })}
    samples={Object.entries(samples).map(([kind, write]) => ({
      kind: kind as SampleKind, // the keys of a record of kinds
      subjects: { en: write("en").subject, es: write("es").subject },
    }))}
  />
));
