-- A statement that runs away, or a transaction that somebody forgot, ends by itself. A server sets these as a login
-- connects; the embedded database has limits of its own (lib/platform/embedded/mod.ts).

alter role app_login set statement_timeout = '15s';
alter role app_login set lock_timeout = '5s';
alter role app_login set idle_in_transaction_session_timeout = '15s';

alter role app_worker_login set statement_timeout = '5min';
alter role app_worker_login set lock_timeout = '30s';
alter role app_worker_login set idle_in_transaction_session_timeout = '1min';
