import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import { visitsOf } from "@/lib/portfolio/analytics/visits.ts";
import { sendMessage } from "@/lib/portfolio/contact/commands.ts";
import { getMessageRate } from "@/lib/portfolio/contact/queries.ts";
import { messageInput, type Signals } from "@/lib/portfolio/contact/schema.ts";
import {
  bitsFor,
  isProven,
  onceOf,
  openStamps,
  wears,
} from "@/lib/portfolio/contact/stamp.ts";
import {
  type ContactAnswer,
  type ContactField,
  ContactPage,
  type FormStamp,
} from "@/components/site/ContactPage.tsx";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { linkTo, nameOf } from "@/components/site/view.ts";
import { fill, type Words } from "@/components/words/index.ts";
import { formOf } from "../(_site)/form_of.ts";
import { define, readSite, viewOf } from "../(_site)/site_page.ts";

interface Data {
  sent: boolean;
  answer: ContactAnswer | null;
  stamp: FormStamp;
}

/** Each form has a stamp of its own, so that no page is kept for two readers. */
const headers = { "cache-control": "private, no-cache" };

export const handlers = define.handlers({
  async GET(ctx) {
    await readSite(ctx);
    return page<Data>({
      sent: ctx.url.searchParams.get("sent") === "1",
      answer: null,
      stamp: await stampFor(ctx.state),
    }, { headers });
  },
  async POST(ctx) {
    await readSite(ctx);
    const { state } = ctx;
    const view = viewOf(state, ctx.url);
    const form = await formOf(ctx.req);
    const values = {
      name: textOf(form, "name"),
      email: textOf(form, "email"),
      message: textOf(form, "message"),
    };
    const done = () =>
      ctx.redirect(linkTo(view, "/contact", { sent: "1" }), 303);
    const { name, email, message: body } = values;
    const { signals, once } = await wayOf(state, form);
    const input = messageInput.safeParse({
      name,
      email,
      body,
      lang: state.lang,
      key: once([name, email, body]) ?? (textOf(form, "key") || undefined),
    });
    if (!input.success) {
      const errors = errorsOf(input.error.issues, view.words);
      return page<Data>({
        sent: false,
        answer: { values, errors, alert: view.words.contact.failed },
        stamp: await stampFor(state),
      }, { status: 422 });
    }
    try {
      insistOnPace(state, signals);
      // whoever looks like spam is told that all went well, too
      await sendMessage(state.actor, { ...input.data, signals });
      visitsOf(state)?.note(ctx.req, state, "message_sent");
    } catch (error) {
      if (
        !(error instanceof AppError) ||
        error.code !== "too_many" && error.code !== "unavailable"
      ) throw error;
      const alert = error.code === "too_many"
        ? view.words.contact.tooMany
        : view.words.contact.unavailable;
      return page<Data>(
        {
          sent: false,
          answer: { values, errors: {}, alert },
          stamp: await stampFor(state),
        },
        { status: error.status },
      );
    }
    return done();
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = viewOf(state, url);
  const { title, failedTitle, description } = view.words.contact;
  return (
    <>
      <SiteHead
        view={view}
        title={data.answer ? fill(failedTitle, { title }) : title}
        description={fill(description, { name: nameOf(view.site) })}
        hidden={data.sent}
      />
      <ContactPage
        view={view}
        {...data}
        isToldToModel={state.platform.config.models.length > 0}
      />
    </>
  );
});

async function stampFor(
  { platform, tenant, actor }: State,
): Promise<FormStamp> {
  const [stamps, recent] = await Promise.all([
    openStamps(platform.secrets),
    getMessageRate(actor, {}),
  ]);
  const bits = bitsFor(recent);
  return { text: stamps.issue(tenant?.id ?? "", bits, Date.now()), bits };
}

/** What the form tells besides what was written. */
async function wayOf(
  { platform, tenant }: State,
  form: FormData,
): Promise<{ signals: Signals; once(parts: string[]): string | null }> {
  const stamps = await openStamps(platform.secrets);
  const text = textOf(form, "stamp");
  const stamp = stamps.read(tenant?.id ?? "", text, Date.now());
  const isWorn = wears(platform.limits, stamp.nonce);
  const proof = textOf(form, "proof");
  const isDone = stamp.nonce !== "" && isProven(text, proof, stamp.bits);
  return {
    signals: {
      way: "form",
      // people do not see this field
      trap: textOf(form, "website") !== "",
      stamp: isWorn ? "worn" : stamp.state,
      proof: isDone ? "done" : proof === "" ? "none" : "wrong",
    },
    once: (parts) => stamp.nonce === "" ? null : onceOf(stamp.nonce, parts),
  };
}

/** Nobody writes faster; the database besides takes only so many for a site. */
const PACE = { limit: 10, windowSeconds: 600 };

/** Without scripts no browser does the work that slows a machine down. */
const PACE_WITHOUT_WORK = { limit: 5, windowSeconds: 600 };

function insistOnPace(
  { platform: { limits }, peer }: State,
  { proof }: Signals,
) {
  const isWorked = proof === "done";
  const bucket = `contact ${isWorked ? "worked " : ""}${peer()}`;
  const pace = isWorked ? PACE : PACE_WITHOUT_WORK;
  if (!limits.take(bucket, pace).allowed) {
    throw new AppError("too_many", "Cannot send message: too many have come");
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The form calls the body a message, and says what is wrong in the reader's language. */
function errorsOf(
  issues: { path: PropertyKey[]; code?: string }[],
  { contact: { errors } }: Words,
): Partial<Record<ContactField, string>> {
  const found: Partial<Record<ContactField, string>> = {};
  for (const { path: [at], code } of issues) {
    const field = at === "body" ? "message" : at;
    if (field !== "name" && field !== "email" && field !== "message") continue;
    found[field] ??= code === "too_big" ? errors.tooLong : errors[field];
  }
  return found;
}
