import { fill } from "@/components/words/fill.ts";
import { offlineWords } from "./offline_words.ts";
import { PageHead } from "./PageHead.tsx";
import { Section } from "./Section.tsx";
import { linkTo, nameOf, type SiteView } from "./view.ts";

/**
 * What a reader sees whose network is gone. The worker of the site keeps it; `static/offline_more.js` fills in what there is
 * on the device.
 */
export function OfflinePage(
  { view, tenant }: { view: SiteView; tenant: string },
) {
  const { site, base } = view;
  const words = offlineWords[site.lang];
  return (
    <div data-offline data-base={base.basePath} data-tenant={tenant}>
      <PageHead title={words.title}>
        <p class="lead">{fill(words.lead, { name: nameOf(site) })}</p>
        <p>
          <a class="onward" href={linkTo(view, "/")}>{words.again}</a>
        </p>
      </PageHead>
      <p class="notice notice-good" role="status" data-sent hidden>
        {words.sent}
      </p>
      <div aria-live="polite">
        <Section title={words.messages} hidden>
          <ul class="stack" data-messages />
        </Section>
      </div>
      <Section title={words.pages} hidden>
        <ul data-pages />
      </Section>
    </div>
  );
}
