import { page } from "fresh";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import {
  replayDelivery,
  replayFailed,
  testEndpoint,
} from "@/lib/platform/webhook_deliveries/commands.ts";
import { listDeliveries } from "@/lib/platform/webhook_deliveries/queries.ts";
import {
  editEndpoint,
  rotateSecret,
} from "@/lib/platform/webhooks/commands.ts";
import {
  type SecretData,
  SecretPage,
} from "@/components/webhooks/SecretPage.tsx";
import { WEBHOOKS, webhookWords } from "@/components/webhooks/view.ts";
import { isSince, SHOWS, SINCES } from "@/components/webhooks/Deliveries.tsx";
import {
  type WebhookData,
  WebhookPage,
} from "@/components/webhooks/WebhookPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import {
  endpointAt,
  eventChoices,
} from "../../../(_dashboard)/webhook_page.ts";

/** A page that is still read at once. */
const PAGE = 30;

type Data = { webhook: WebhookData } | { made: SecretData };

export const handlers = define.handlers({
  async GET({ state, params, url: { searchParams } }) {
    const endpoint = await endpointAt(state, params.id);
    const after = z.uuid().safeParse(searchParams.get("after")).data;
    const show = z.enum(SHOWS).safeParse(searchParams.get("show")).data ??
      "all";
    const found = await listDeliveries(state.actor, {
      endpointId: endpoint.id,
      state: show === "all" ? undefined : show,
      after,
      limit: PAGE + 1,
    });
    const deliveries = found.slice(0, PAGE);
    const done = searchParams.get("done") ?? "";
    const replayed = z.coerce.number().int().min(0).max(1_000)
      .safeParse(searchParams.get("replayed") ?? undefined).data;
    return page<Data>({
      webhook: {
        endpoint,
        events: eventChoices(state),
        deliveries,
        show,
        isLater: after !== undefined,
        older: found.length > PAGE ? deliveries.at(-1)?.id ?? null : null,
        mayManage: mayOf(state)("platform.webhooks.manage"),
        done: isDone(done) ? done : null,
        replayed: replayed ?? null,
      },
    });
  },

  async POST({ state, req, params }) {
    const { id, url } = await endpointAt(state, params.id);
    const form = await formOf(req);
    const { actor, platform } = state;
    const back = (query: Record<string, string>) =>
      seeOther(state, `${WEBHOOKS}/${id}`, query);
    switch (textOf(form, "do")) {
      case "test":
        await testEndpoint(actor, { id });
        return back({ done: "tested" });
      case "pause":
        await editEndpoint(actor, { id, on: false });
        return back({ done: "paused" });
      case "resume":
        await editEndpoint(actor, { id, on: true });
        return back({ done: "resumed" });
      case "replay":
        return back({ done: await replay(state, textOf(form, "delivery")) });
      case "replay_failed": {
        const span = textOf(form, "since");
        const ms = SINCES[isSince(span) ? span : "day"];
        const since = new Date(Date.now() - ms).toISOString();
        const { replayed } = await replayFailed(actor, { id, since });
        return back({ replayed: `${replayed}` });
      }
      case "rotate": {
        const made = await rotateSecret(actor, { id }, platform.secrets);
        return page<Data>({ made: { ...made, url, isNew: false } }, {
          status: 201,
        });
      }
    }
    throw new AppError("invalid", "Cannot do this: it is unknown");
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = dashboardView({ state, url });
  return "made" in data
    ? <SecretPage view={view} data={data.made} />
    : <WebhookPage view={view} data={data.webhook} />;
});

async function replay({ actor }: State, id: string) {
  try {
    await replayDelivery(actor, { id });
    return "replayed";
  } catch (error) {
    const isGone = error instanceof AppError &&
      /^(?:not_found|invalid)$/.test(error.code);
    if (!isGone) throw error;
    return "gone";
  }
}

function isDone(text: string): text is keyof typeof webhookWords.en.done {
  return Object.hasOwn(webhookWords.en.done, text);
}
