import { baseUrlOf } from "@/lib/platform/base_url.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { chooseByLink } from "@/lib/platform/letter_choices/commands.ts";
import { openLetterLinks } from "@/lib/platform/letter_choices/link.ts";
import { StopPage, type StopState } from "@/components/letters/StopPage.tsx";
import {
  accountView,
  type Ctx,
  define,
  formOf,
  show,
  textOf,
} from "./(_account)/account_page.ts";

interface Data {
  state: StopState;
  token: string;
}

/**
 * Where the link of a letter leads. A look changes nothing, for scanners of mail programs open links; a POST stops such
 * letters, from the button as well as from a mail program, which has no cookie and asks nobody (RFC 8058).
 */
export const handlers = define.handlers({
  async GET(ctx) {
    const token = tokenOf(ctx);
    return await rightOf(ctx, token)
      ? show<Data>({ state: "asked", token })
      : show<Data>({ state: "wrong", token: "" }, { status: 404 });
  },
  async POST(ctx) {
    const token = tokenOf(ctx);
    const right = await rightOf(ctx, token);
    if (!right) {
      return show<Data>({ state: "wrong", token: "" }, { status: 404 });
    }
    const wanted = textOf(await formOf(ctx.req), "do") === "resume";
    try {
      await chooseByLink(ctx.state.actor, right, wanted);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "not_found") {
        throw error;
      }
      return show<Data>({ state: "gone", token });
    }
    return show<Data>({ state: wanted ? "resumed" : "stopped", token });
  },
});

function tokenOf({ url }: Ctx): string {
  return url.searchParams.get("t") ?? "";
}

async function rightOf({ state: { platform } }: Ctx, token: string) {
  const { secrets, config } = platform;
  return (await openLetterLinks(secrets, baseUrlOf(config))).open(token);
}

export default define.page<typeof handlers>(({ data, state, url }) => (
  <StopPage {...data} view={accountView(state, url, { t: data.token })} />
));
