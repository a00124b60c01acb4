# One image for both processes: `deno task start` serves (and works, when the database is embedded), `deno task work`
# is the worker alone. It runs as nobody; under --read-only it needs /data (not with DATABASE_URL) and tmpfs for /tmp and
# /app/.cache.

FROM denoland/deno:2.9.6 AS build
WORKDIR /app
ENV DENO_DIR=/deno-dir
# Packages first: they change less often than the code.
COPY deno.json deno.lock ./
COPY tools/image_imports.ts tools/
RUN deno run -q --no-prompt --allow-read=deno.json --allow-write=deno.json tools/image_imports.ts \
  && deno install
COPY . .
RUN deno run -q --no-prompt --allow-read=deno.json --allow-write=deno.json tools/image_imports.ts \
  && deno run -q --no-prompt -P=launch --allow-run tools/image_build.ts \
  && deno cache main.ts workers/main.ts tools/*.ts \
  && mkdir -p /data

FROM denoland/deno:distroless-2.9.6
WORKDIR /app
ENV DENO_DIR=/deno-dir DENO_NO_UPDATE_CHECK=1 HOST=0.0.0.0 PORT=8000 DATA_DIR=/data LOG_FORMAT=json
COPY --from=build /deno-dir /deno-dir
COPY --from=build /app /app
COPY --from=build --chown=65532:65532 /data /data
# The launcher's lock; under --read-only it is a tmpfs.
COPY --from=build --chown=65532:65532 /app/.cache /app/.cache
USER 65532:65532
VOLUME /data
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["deno", "run", "-q", "--no-prompt", "--cached-only", "--allow-net=127.0.0.1", "--allow-env=PORT", "tools/health.ts"]
CMD ["deno", "task", "start"]
