-- What happens at GitHub and around it: the secret of a call, the sources that are due, what goes with a source.

create function portfolio.github_hook(wanted uuid) returns table (tenant_id uuid, hook_secret bytea)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select source.tenant_id, source.hook_secret
    from portfolio.github_sources as source
    where source.id = wanted and source.removed_at is null
      and not exists (
        select from platform.tenant_slices as off
        where off.tenant_id = source.tenant_id and off.slice = 'portfolio' and not off.is_on
      );
end;
$$;

comment on function portfolio.github_hook(uuid) is
  'Whose calls come to an address, and what they are signed with, sealed; for app_emitter alone, which has nobody''s scope yet';

create function portfolio.github_sources_due() returns table (tenant_id uuid, source_id uuid)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select source.tenant_id, source.id
    from portfolio.github_sources as source
    where source.removed_at is null
      -- what GitHub refused is tried once a day; a look that is under way or waits for its turn is left a day, too
      and source.requested_at < now() - case when source.state = 'done' then interval '50 minutes' else interval '23 hours' end
      and not exists (
        select from platform.tenant_slices as off
        where off.tenant_id = source.tenant_id and off.slice = 'portfolio' and not off.is_on
      )
    order by source.requested_at, source.tenant_id, source.id
    limit 1000;
end;
$$;

comment on function portfolio.github_sources_due() is
  'Sources whose repositories should be looked at again; for the clock''s task, which sees one tenant at a time otherwise';

-- Repositories that never stood on the site go with their source; those with a project stay as they were last seen.
create function portfolio.forget_repositories() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from portfolio.repositories
  where tenant_id = old.tenant_id and source_id = old.id and project_id is null;
  return old;
end;
$$;

comment on function portfolio.forget_repositories() is 'Removes the repositories of a source that is removed, as far as none is a project';

alter function portfolio.github_hook(uuid) owner to app_definer;
alter function portfolio.github_sources_due() owner to app_definer;
alter function portfolio.forget_repositories() owner to app_definer;
revoke execute on function portfolio.github_hook(uuid), portfolio.github_sources_due(), portfolio.forget_repositories() from public;
grant execute on function portfolio.github_hook(uuid) to app_emitter;
grant execute on function portfolio.github_sources_due() to app_task;

create trigger forget_repositories before delete on portfolio.github_sources
  for each row execute function portfolio.forget_repositories();

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (52, 'github_deliveries', '30 days', 'Avisos de GitHub (solo números)', 'Calls from GitHub (ids only)',
    'Para que un aviso repetido no haga nada.', 'So that a repeated call does nothing.'),
  (53, 'removed_github_sources', '30 days', 'Fuentes de GitHub quitadas', 'GitHub sources that were removed',
    'Para poder recuperarlas.', 'So that they can be brought back.');

select platform.serve_privacy();
