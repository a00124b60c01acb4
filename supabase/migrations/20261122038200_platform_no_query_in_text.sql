-- Functions that run a query handed to them as text, or a whole table by its name: nothing of ours calls them. Somebody
-- who managed to inject into one statement could otherwise take another of the login's roles by set_config() and read
-- in that same statement what only that role may (accounts, with their hashes), since permissions of a statement's own
-- tables are checked before it runs, and those of a query in a text while it does.
--
-- Where another role owns them (Supabase), Postgres warns and goes on: app_identity owns nothing there.

do $$
declare
  runs_text regprocedure;
begin
  for runs_text in
    select p.oid
    from pg_catalog.pg_proc as p
    where p.pronamespace = 'pg_catalog'::regnamespace
      and (p.proname ~ '^(query|cursor|table|schema|database)_to_xml' or p.proname in ('ts_stat', 'ts_rewrite'))
  loop
    begin
      execute format('revoke execute on function %s from public', runs_text);
    exception when insufficient_privilege then
      raise warning '% stays open to everybody: its owner has to close it', runs_text;
    end;
  end loop;
end;
$$;
