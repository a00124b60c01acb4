-- Summaries that are not there, or were made by less than could make them now, are found without anybody touching the site.

grant select (tenant_id, id, project_id, is_public, readme) on portfolio.repositories to app_definer;
grant select (tenant_id, id, published) on portfolio.projects to app_definer;
grant select (tenant_id, repository_id, made_by) on assistant.summaries to app_definer;

create function assistant.tenants_to_summarise(wanted text, most int) returns table (tenant_id uuid)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select found.tenant_id from (
      select distinct repository.tenant_id
      from portfolio.repositories as repository
      join portfolio.projects as project
        on project.tenant_id = repository.tenant_id and project.id = repository.project_id
      where repository.readme is not null and repository.is_public and project.published and not exists (
          select from assistant.summaries as made
          where made.tenant_id = repository.tenant_id and made.repository_id = repository.id and made.made_by = wanted
        )
    ) as found
    where platform.slice_is_on(found.tenant_id, 'assistant')
    -- any of them: some for whom nothing can be done keep nobody waiting for ever
    order by random()
    limit most;
end;
$$;

comment on function assistant.tenants_to_summarise(text, int) is
  'Tenants with a shown README that has no summary of this maker, the version of our program and its models; for the clock''s task';

alter function assistant.tenants_to_summarise(text, int) owner to app_definer;
revoke execute on function assistant.tenants_to_summarise(text, int) from public;
grant execute on function assistant.tenants_to_summarise(text, int) to app_task;
