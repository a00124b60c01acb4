import { HttpError, page } from "fresh";
import { SamplePage } from "@/components/privacy/SamplesPage.tsx";
import {
  adminView,
  define,
} from "../../../../../../(_dashboard)/admin_page.ts";
import {
  isSample,
  samples,
} from "../../../../../../(_dashboard)/sample_letters.ts";

export const handlers = define.handlers({
  GET({ params: { kind, of } }) {
    if (!isSample(kind) || of !== "es" && of !== "en") throw new HttpError(404);
    return page({ kind, lang: of, letter: samples[kind](of) } as const);
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <SamplePage view={adminView({ state, url })} {...data} />
));
