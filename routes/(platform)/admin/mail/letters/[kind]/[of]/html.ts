import { HttpError } from "fresh";
import { define } from "../../../../../../(_dashboard)/admin_page.ts";
import {
  framed,
  isSample,
  samples,
} from "../../../../../../(_dashboard)/sample_letters.ts";

export const handlers = define.handlers({
  GET({ params: { kind, of }, url }) {
    if (!isSample(kind) || of !== "es" && of !== "en") throw new HttpError(404);
    return framed(samples[kind](of).html, url);
  },
});
