/**
 * What happens to hosts.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "../events.ts";

const ofHost = z.strictObject({ tenantId: z.uuid() });

/** The tenant has one host more, or one fewer, or proved one; which ones it has stands in its rows. */
export const hostsChanged = defineEvent("platform.host.changed", ofHost);
