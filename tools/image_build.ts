/** Builds the client for the image and notes what it was built from, so that a container starts without building. */
import { buildWhenChanged } from "./build_when_changed.ts";

if (import.meta.main) await buildWhenChanged();
