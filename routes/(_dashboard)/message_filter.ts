/**
 * Reads which messages are wanted from the address.
 *
 * @module
 */
import {
  type MessageFilter,
  messageFilter,
} from "@/lib/portfolio/contact/schema.ts";

/** The filter in an address; empty fields ask for nothing, and one that is not right is left out. */
export function messageFilterOf({ searchParams }: URL): MessageFilter {
  const shape = messageFilter.shape;
  const names = Object.keys(shape) as (keyof typeof shape)[]; // the names of its own fields
  const given = names.flatMap((name) => {
    const value = searchParams.get(name)?.trim() || undefined;
    return value !== undefined && shape[name].safeParse(value).success
      ? [[name, value]]
      : [];
  });
  return messageFilter.parse(Object.fromEntries(given));
}
