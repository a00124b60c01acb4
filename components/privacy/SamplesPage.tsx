import { LANGS } from "@/lib/platform/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import type { Drawn } from "@/lib/platform/letters/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { LetterSheet } from "./LetterSheet.tsx";
import { mailboxWords, type SampleKind } from "./mailbox_words.ts";
import { MailTabs, SAMPLES } from "./MailTabs.tsx";

/** Every letter of the app, by its subject in each language. */
export function SamplesPage({ view, samples }: {
  view: DashboardView;
  samples: { kind: SampleKind; subjects: Record<Lang, string> }[];
}) {
  const words = mailboxWords[view.lang];
  return (
    <DashboardPage view={view} title={words.samples} lead={words.samplesLead}>
      <MailTabs view={view} at="samples" />
      <DataTable
        caption={words.samples}
        rows={samples}
        rowKey={({ kind }) =>
          kind}
        empty={null}
        columns={[
          {
            key: "letter",
            title: words.letter,
            cell: ({ kind }) => (
              <a
                class="row-link"
                href={linkTo(view, `${SAMPLES}/${kind}/${view.lang}`)}
              >
                {words.samplesOf[kind]}
              </a>
            ),
          },
          ...LANGS.map((lang) => ({
            key: lang,
            title: words.languages[lang],
            cell: ({ kind, subjects }: typeof samples[number]) => (
              <a
                class="quiet"
                lang={lang}
                href={linkTo(view, `${SAMPLES}/${kind}/${lang}`)}
              >
                {subjects[lang]}
              </a>
            ),
          })),
        ]}
      />
    </DashboardPage>
  );
}

/** One of them in one language. */
export function SamplePage({ view, kind, lang, letter }: {
  view: DashboardView;
  kind: SampleKind;
  lang: Lang;
  letter: Drawn;
}) {
  const words = mailboxWords[view.lang];
  const at = (lang: Lang) => linkTo(view, `${SAMPLES}/${kind}/${lang}`);
  return (
    <DashboardPage
      view={view}
      title={words.samplesOf[kind]}
      above={<a href={linkTo(view, SAMPLES)}>{words.samples}</a>}
    >
      <Tabs
        label={words.views}
        tabs={LANGS.map((one) => ({
          label: words.languages[one],
          href: at(one),
          current: one === lang,
        }))}
      />
      <LetterSheet
        view={view}
        text={letter.text}
        html={letter.html}
        frame={linkTo(view, `${SAMPLES}/${kind}/${lang}/html`)}
      >
        <div>
          <dt>{words.subject}</dt>
          <dd lang={lang}>{letter.subject}</dd>
        </div>
      </LetterSheet>
    </DashboardPage>
  );
}
