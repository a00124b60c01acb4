import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Receiver } from "./Receiver.tsx";
import { WEBHOOKS, webhookWords } from "./view.ts";

/** A secret, at one of the two moments when it is shown. */
export interface SecretData {
  id: string;
  url: string;
  secret: string;
  /** Whether another one signs too for a day. */
  isNew: boolean;
}

/** The secret of a webhook, to be copied now. */
export function SecretPage(
  { view, data: { id, url, secret, isNew } }: {
    view: DashboardView;
    data: SecretData;
  },
) {
  const { title, secret: words } = webhookWords[view.lang];
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      above={<a href={linkTo(view, WEBHOOKS)}>{title}</a>}
      narrow
    >
      {!isNew && <Notice>{words.rotated}</Notice>}
      <dl class="record">
        <dt>{words.secret}</dt>
        <dd class="mono">{secret}</dd>
        <dt>{words.address}</dt>
        <dd class="mono">{url}</dd>
      </dl>
      <p class="actions form-end">
        <a class="button" href={linkTo(view, `${WEBHOOKS}/${id}`)}>
          {words.back}
        </a>
      </p>
      <Receiver view={view} />
    </DashboardPage>
  );
}
