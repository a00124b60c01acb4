/** What `main.ts` and `dev.ts` agree on. Fresh 2 itself reads no such file; this is a plain module. */
export const config = {
  /** Where `dev.ts` puts the built client and `main.ts` finds it. */
  buildDir: "_fresh",
  /** The app's folder. */
  root: import.meta.dirname ?? ".",
} as const;
