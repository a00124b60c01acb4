import { HttpError } from "fresh";
import { cookieOn, define, nextOf } from "../../(_account)/account_page.ts";
import {
  CALLBACK,
  DEPARTURE_SECONDS,
  packDeparture,
} from "../../(_account)/departure.ts";

/** Sends somebody to the issuer. A link and no form: the policy for forms lets them go nowhere else. */
export const handlers = define.handlers({
  async GET(ctx) {
    const { platform: { issuer }, origin } = ctx.state;
    if (!issuer) throw new HttpError(404);
    const { url, departure } = await issuer.leave(origin + CALLBACK);
    const value = packDeparture({ ...departure, next: nextOf(ctx) });
    const headers = new Headers({
      location: url,
      "cache-control": "no-store",
      "set-cookie": cookieOn(ctx, "vitrina-oidc", value, DEPARTURE_SECONDS),
    });
    return new Response(null, { status: 303, headers });
  },
});
