import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import { visitsOf } from "@/lib/portfolio/analytics/visits.ts";
import { sendMessage } from "@/lib/portfolio/contact/commands.ts";
import { messageInput } from "@/lib/portfolio/contact/schema.ts";
import {
  type ContactAnswer,
  type ContactField,
  ContactPage,
} from "@/components/site/ContactPage.tsx";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { linkTo, nameOf } from "@/components/site/view.ts";
import { fill, type Words } from "@/components/words/index.ts";
import { formOf } from "../(_site)/form_of.ts";
import { define, readSite, viewOf } from "../(_site)/site_page.ts";

interface Data {
  sent: boolean;
  answer: ContactAnswer | null;
}

export const handlers = define.handlers({
  async GET(ctx) {
    await readSite(ctx);
    return page<Data>({
      sent: ctx.url.searchParams.get("sent") === "1",
      answer: null,
    });
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
    // People do not see this field; whoever fills it is told that all went well.
    if (textOf(form, "website")) return done();

    const { name, email, message: body } = values;
    const input = messageInput.safeParse({
      name,
      email,
      body,
      lang: state.lang,
    });
    if (!input.success) {
      const errors = errorsOf(input.error.issues, view.words);
      return page<Data>({
        sent: false,
        answer: { values, errors, alert: view.words.contact.failed },
      }, { status: 422 });
    }
    try {
      insistOnPace(state);
      await sendMessage(state.actor, input.data);
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
        { sent: false, answer: { values, errors: {}, alert } },
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
      <ContactPage view={view} sent={data.sent} answer={data.answer} />
    </>
  );
});

/** Nobody writes faster; the database besides takes only so many for a site. */
const PACE = { limit: 10, windowSeconds: 600 };

function insistOnPace({ platform: { limits }, peer }: State) {
  if (!limits.take(`contact ${peer()}`, PACE).allowed) {
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
