/**
 * The REST API of the platform's own identity server.
 *
 * @module
 */
import { Hono } from "hono";

/** Makes the API. */
export function createApp(): Hono {
  const app = new Hono().basePath("/auth/v1");
  app.get("/health", (c) => c.json({ name: "GoTrue", version: "vitrina" }));
  return app;
}
