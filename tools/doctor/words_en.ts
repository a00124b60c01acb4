/** What the doctor says in English: why, and what to do. `{name}` stands for a fact. */
export const english = {
  settings_wrong: [
    "A setting has a wrong value:\n{problems}",
    "Correct the variables named above; README lists them all.",
  ],
  deno_version: [
    "This is Deno {here}; Vitrina is tested with {tested}.",
    "Run npx -y deno@{tested} in place of deno, or install that version.",
  ],
  proxy_unknown: [
    "HOST={host} listens to everybody, and TRUSTED_PROXIES is not set: behind a proxy all visitors look like one.",
    "Set TRUSTED_PROXIES to the proxy's address, or HOST to 127.0.0.1.",
  ],
  folder_closed: [
    "The data folder {folder} cannot be written to: {reason}.",
    "Give it to the user that runs Vitrina (chown), or choose another with DATA_DIR.",
  ],
  folder_open: [
    "Others on this machine may look into {folder} (mode {mode}).",
    "chmod 700 {folder}; the next start does it, too.",
  ],
  disk_full: [
    "Only {free} MB are free where {folder} is.",
    "Make room, or move DATA_DIR; a database that finds none stops.",
  ],
  path_too_long: [
    "The path of {folder} is too long for a socket, so tools cannot reach the running app.",
    "Choose a DATA_DIR with a shorter path, or stop the app while a tool runs.",
  ],
  restore_unfinished: [
    "A restore was interrupted at its last step.",
    "Start the app, or any tool: it carries the restore out.",
  ],
  server_silent: [
    "A process holds {folder} and does not answer on its socket.",
    "Wait a moment if it is starting or stopping; else end it and start again.",
  ],
  key_broken: [
    "{file} holds no key.",
    "Put the copy of it back that you keep; what was sealed with it opens with no other.",
  ],
  key_open: [
    "Others on this machine may read {file} (mode {mode}).",
    "chmod 600 {file}",
  ],
  key_missing: [
    "SECRET_KEY is not set, and the database is on a server.",
    "Set it to at least 32 random characters, the same in every process: openssl rand -hex 32",
  ],
  key_other: [
    "{count} secrets in the database were sealed with another key than SECRET_KEY or secret.key: they cannot be opened.",
    "Bring the former key back. If both are known: SECRET_KEY_BEFORE=<former>, start again, then deno task keys reseal.",
  ],
  key_before: [
    "SECRET_KEY_BEFORE is set, and {count} secrets are still sealed with it.",
    "deno task keys reseal, then take SECRET_KEY_BEFORE away.",
  ],
  port_taken: [
    "Another program listens on {address}.",
    "Stop it, or choose another port: PORT={other} deno task start",
  ],
  port_forbidden: [
    "This user may not listen on {address}.",
    "Choose a port from 1024 up, with a proxy in front, or allow this one to the user.",
  ],
  host_unknown: [
    "{host} is no address of this machine, so nobody can listen there.",
    "HOST=127.0.0.1 for this machine alone, HOST=0.0.0.0 for all its addresses.",
  ],
  url_unreachable: [
    "Nobody answers at BASE_URL {url}: {reason}.",
    "Start the app, or correct BASE_URL, the name's DNS record or the proxy. Links in letters lead there.",
  ],
  url_wrong: [
    "Something answers at BASE_URL {url}, and it is not Vitrina.",
    "Correct BASE_URL, or let the proxy hand {url} on to {address}.",
  ],
  url_plain: [
    "BASE_URL {url} is not encrypted.",
    "Put a proxy with TLS in front and set BASE_URL to https://…",
  ],
  clock_skew: [
    "This machine's clock is {seconds} s away from the one of {whom}.",
    "Let the clock be set by NTP (timedatectl set-ntp true). Codes of authenticator apps bear 30 s.",
  ],
  database_unreachable: [
    "The database at {where} does not answer: {reason}.",
    "Start it, or correct {name}; look whether a firewall is between.",
  ],
  database_login: [
    "The database at {where} does not let {name} in: {reason}.",
    "Correct its user and password, or give the logins passwords: deno task logins",
  ],
  owner_missing: [
    "DATABASE_URL is set and MIGRATE_URL is not: tools cannot open the database as its owner.",
    "Set MIGRATE_URL for tools and for migrating; the serving process needs none.",
  ],
  database_broken: [
    "The database in {folder} cannot be opened: {reason}.",
    "Restore the last backup: deno task restore <file> --force",
  ],
  login_too_strong: [
    "{reason}",
    "Let DATABASE_URL name app_login: docs/runbooks/deploy.md",
  ],
  migrations_pending: [
    "{count} migrations are not applied, the first is {first}.",
    "{remedy}",
  ],
  migrations_newer: [
    "The database has {count} migrations that this version does not know, the first is {first}.",
    "Run the newer version again, or restore a backup of this one.",
  ],
  migration_changed: [
    "{first} was changed after it had been applied.",
    "Bring the file back as it was (git checkout); changes go into a migration of their own.",
  ],
  no_site: [
    "There is no published site yet.",
    "deno task import resume.json --slug ada --publish, or deno task seed for a demo.",
  ],
  worker_silent: [
    "Nobody hands events on: one has waited for {minutes} minutes.",
    "Start the worker (deno task work), or call POST /internal/work every minute.",
  ],
  tasks_failed: [
    "{count} tasks failed for good.",
    "deno task jobs list says why; deno task jobs retry tries them again.",
  ],
  mail_stays: [
    "SMTP_URL is not set: letters stay in the database.",
    "deno task mail shows them; SMTP_URL sends them.",
  ],
  mail_unreachable: [
    "The mail server {host} does not answer: {reason}.",
    "Correct SMTP_URL, or look whether the network lets port {port} out.",
  ],
  mail_from: [
    "MAIL_FROM is {from}, which no receiver believes.",
    "Set MAIL_FROM to an address of a domain of yours.",
  ],
  dkim_key: [
    "The key that letters are signed with cannot be read: {reason}.",
    "Correct DKIM_PRIVATE_KEY_FILE and its permissions.",
  ],
  no_pg_dump: [
    "pg_dump is not on this machine, so deno task backup cannot back the server up.",
    "Install postgresql-client of the server's version, or use your provider's backup (Supabase: Database, Backups; others: snapshots).",
  ],
} as const;
