-- requires extension: vector
-- A server without pgvector skips this file with a notice; `deno task migrate` completes it once the extension is there.

create extension if not exists vector with schema extensions;
