/**
 * What calls may bring, as auth-js sends it; unknown fields are ignored, as Supabase Auth does.
 *
 * @module
 */
import { z } from "zod";
import { validationFailed } from "./auth_error.ts";

/** Room for metadata of a user; everything else is short. */
export const MAX_BODY_BYTES = 32_768;
/** What rides in every access token must not fill a header. */
export const MAX_METADATA_CHARS = 2000;

/** What can be an address; the proof is that a letter arrives. Nothing in it may end a header of that letter. */
const EMAIL =
  /^[^\s@<>()[\]\\,;:"\p{Cc}]+@(?:localhost|[^\s@<>()[\]\\,;:"\p{Cc}]+\.[^\s@<>()[\]\\,;:"\p{Cc}]+)$/u;
const email = z.string().trim().max(254).toLowerCase().regex(
  EMAIL,
  "Unable to validate email address: invalid format",
);
const password = z.string().max(1024);
const metadata = z.record(z.string(), z.json()).refine(
  (data) => JSON.stringify(data).length <= MAX_METADATA_CHARS,
  "metadata is too large",
);
const challenge = {
  code_challenge: z.string().regex(/^[\w.~-]{43,128}$/).nullish(),
  code_challenge_method: z.string().toLowerCase().pipe(
    z.enum(["s256", "plain"]),
  ).nullish(),
};

/** `POST /signup`. */
export const signUpBody = z.object({
  email,
  password,
  data: metadata.nullish(),
  ...challenge,
});

/** `POST /token?grant_type=password`. */
export const passwordBody = z.object({ email, password });

/** `POST /token?grant_type=refresh_token`. */
export const refreshBody = z.object({ refresh_token: z.string().max(200) });

/** `POST /token?grant_type=pkce`. */
export const pkceBody = z.object({
  auth_code: z.string().max(200),
  code_verifier: z.string().regex(/^[\w.~-]{43,128}$/),
});

/** `POST /otp`. */
export const otpBody = z.object({
  email,
  data: metadata.nullish(),
  create_user: z.boolean().default(true),
  ...challenge,
});

/** `POST /recover`. */
export const recoverBody = z.object({ email, ...challenge });

/** `POST /resend`. */
export const resendBody = z.object({
  email,
  type: z.enum(["signup", "email_change"]),
  ...challenge,
});

const verifyType = z.enum([
  "signup",
  "invite",
  "magiclink",
  "recovery",
  "email_change",
  "email",
]);

/** `POST /verify`: a link's token, or an address with its code. */
export const verifyBody = z.union([
  z.object({ type: verifyType, token_hash: z.string().max(200) }),
  z.object({ type: verifyType, email, token: z.string().trim().max(20) }),
]);

/** `GET /verify`, the link that `generate_link` makes. */
export const verifyQuery = z.object({
  token: z.string().max(200),
  type: verifyType,
  redirect_to: z.string().max(2000).nullish(),
});

/** What a `type` may be of. */
export type VerifyType = z.infer<typeof verifyType>;

/** `PUT /user`. */
export const updateUserBody = z.object({
  email: email.nullish(),
  password: password.nullish(),
  data: metadata.nullish(),
  nonce: z.string().trim().max(20).nullish(),
  ...challenge,
});

/** `POST /factors`. */
export const enrollBody = z.object({
  factor_type: z.literal("totp", "only TOTP factors can be enrolled"),
  friendly_name: z.string().trim().max(80).nullish(),
  issuer: z.string().trim().max(80).nullish(),
});

/** `POST /factors/:id/verify`. */
export const factorCodeBody = z.object({
  challenge_id: z.uuid(),
  code: z.string().trim().max(20),
});

const adminAttributes = {
  password: password.nullish(),
  email_confirm: z.boolean().nullish(),
  user_metadata: metadata.nullish(),
  app_metadata: metadata.nullish(),
  ban_duration: z.string().max(40).nullish(),
};

/** `POST /admin/users`. */
export const createUserBody = z.object({
  id: z.uuid().nullish(),
  email,
  ...adminAttributes,
});

/** `PUT /admin/users/:id`. */
export const adminUpdateBody = z.object({
  email: email.nullish(),
  ...adminAttributes,
});

/** `DELETE /admin/users/:id`. */
export const deleteUserBody = z.object({
  should_soft_delete: z.boolean().default(false),
});

/** `POST /invite`. */
export const inviteBody = z.object({ email, data: metadata.nullish() });

/** `POST /admin/generate_link`. */
export const generateLinkBody = z.object({
  type: z.enum([
    "signup",
    "invite",
    "magiclink",
    "recovery",
    "email_change_current",
    "email_change_new",
  ]),
  email,
  new_email: email.nullish(),
  password: password.nullish(),
  data: metadata.nullish(),
  redirect_to: z.string().max(2000).nullish(),
});

/**
 * Checks what a call brings.
 *
 * @throws {AuthError} `validation_failed` with the first complaint
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
): z.output<Schema> {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  const [issue] = error.issues;
  const where = issue?.path.join(".");
  throw validationFailed(
    where ? `${where}: ${issue?.message}` : issue?.message ?? "invalid",
  );
}
