import { chatWords } from "./chat_words.ts";
import { Section } from "./Section.tsx";
import { linkTo, type SiteView } from "./view.ts";

/** One field on the first page; the answer stands on a page of its own. */
export function HomeAsk({ view }: { view: SiteView }) {
  const words = chatWords[view.site.lang];
  return (
    <Section title={words.homeTitle}>
      <form method="post" action={linkTo(view, "/chat")} class="body field">
        <label for="question">{words.question}</label>
        <p class="label" id="question-help">{words.homeText}</p>
        <div class="ask-line">
          <input
            id="question"
            name="question"
            maxlength={1000}
            required
            autocomplete="off"
            aria-describedby="question-help"
          />
          <button type="submit" class="button">{words.send}</button>
        </div>
      </form>
    </Section>
  );
}
