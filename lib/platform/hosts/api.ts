/**
 * `/api/v1/hosts`: host names of the tenant's own.
 *
 * @module
 */
import { z } from "zod";
import { apiRouter, operation } from "../api.ts";
import { addHost, proveHost, removeHost } from "./commands.ts";
import { listHosts } from "./queries.ts";
import { hostInput, hostShape } from "./schema.ts";

const READ = "platform.hosts.read";
const WRITE = "platform.hosts.write";

/** Hosts are listed, claimed, proved and let go. */
export const hostsApi = apiRouter()
  .openapi(
    operation({
      method: "get",
      path: "/",
      summary: { en: "List hosts", es: "Listar los dominios" },
      description: "With the DNS record that proves each.",
      permission: READ,
      answer: z.strictObject({ items: z.array(hostShape) }),
    }),
    async (c) => c.json({ items: await listHosts(c.env.actor, {}) }, 200),
  )
  .openapi(
    operation({
      method: "post",
      path: "/",
      summary: { en: "Claim a host", es: "Reclamar un dominio" },
      description: "It serves the site once DNS has shown whose it is.",
      permission: WRITE,
      body: hostInput,
      example: { body: { host: "ada.example.com" } },
    }),
    async (c) => {
      await addHost(c.env.actor, c.req.valid("json"));
      return c.body(null, 204);
    },
  )
  .openapi(
    operation({
      method: "post",
      path: "/{host}/proof",
      summary: {
        en: "Look a host's DNS record up",
        es: "Comprobar el registro DNS de un dominio",
      },
      permission: WRITE,
      params: hostInput,
      answer: z.strictObject({ verified: z.boolean() }),
    }),
    async (c) => {
      const verified = await proveHost(c.env.actor, c.req.valid("param"));
      return c.json({ verified }, 200);
    },
  )
  .openapi(
    operation({
      method: "delete",
      path: "/{host}",
      summary: { en: "Let a host go", es: "Soltar un dominio" },
      permission: WRITE,
      params: hostInput,
    }),
    async (c) => {
      await removeHost(c.env.actor, c.req.valid("param"));
      return c.body(null, 204);
    },
  );
