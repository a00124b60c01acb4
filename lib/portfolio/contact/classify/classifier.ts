/**
 * The door to whoever says what a message is about: fixed rules here, a model where one is configured.
 *
 * @module
 */
import type { Intent, Priority } from "../schema.ts";

/** What is read. */
export interface Classified {
  name: string;
  email: string;
  body: string;
  /** The language in which the visitor read the site. */
  lang: "es" | "en";
}

/** What is said of it. */
export interface Classification {
  intent: Intent;
  priority: Priority;
  /** Names of what spoke for it, the strongest first. */
  reasons: string[];
  by: "rules" | "model";
}

/** Says what a message is about; must not throw over what somebody wrote. */
export type Classifier = (message: Classified) => Promise<Classification>;
