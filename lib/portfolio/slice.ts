/**
 * The portfolio's entry in the list of slices.
 *
 * @module
 */

/** What the platform is told of this slice; the permissions are those of its migrations. */
export const portfolio = {
  name: "portfolio",
  permissions: [
    "portfolio.profile.read",
    "portfolio.profile.write",
    "portfolio.messages.read",
    "portfolio.messages.write",
  ],
} as const;
