-- CVs for a role: made of a job text out of the person's own sentences, kept with what was checked.

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (63, 'removed_role_cvs', '30 days', 'CV para un puesto eliminados', 'Deleted CVs for a role',
    'Para poder recuperarlos.', 'So that they can be brought back.');

create table assistant.role_cvs (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  job_text text not null check (length(job_text) between 1 and 50000),
  lang text not null check (lang in ('es', 'en')),
  -- which version of the site it was made of, and the SHA-256 of what that said
  site_version bigint not null,
  made_of text not null check (length(made_of) = 64),
  -- what chose the words: our rules, or a model whose sentences were checked
  engine text not null default 'rules' check (length(engine) between 1 and 200),
  state text not null default 'made' check (state in ('made', 'rewording')),
  -- what PDF and DOCX are drawn of
  cv jsonb not null check (jsonb_typeof(cv) = 'object'),
  -- { reading, entries, missing }: what became of each entry and sentence, with its evidence
  told jsonb not null check (jsonb_typeof(told) = 'object'),
  verdict jsonb not null check (jsonb_typeof(verdict) = 'object'),
  created_at timestamptz not null default date_trunc('milliseconds', now()),
  removed_at timestamptz,
  primary key (tenant_id, id)
);

comment on table assistant.role_cvs is
  'CVs for a role, each with its job text and the verdict on it. subject: tenant. retained by: removed_at removed_role_cvs';
comment on column assistant.role_cvs.title is 'personal: content — what its owner calls it';
comment on column assistant.role_cvs.job_text is 'personal: content — the text it was made for';
comment on column assistant.role_cvs.cv is 'personal: content — the CV';
comment on column assistant.role_cvs.told is 'personal: content — what became of each entry, before and after';
comment on column assistant.role_cvs.verdict is 'personal: content — what was checked, and what did not stand';

create index role_cvs_newest_idx on assistant.role_cvs (tenant_id, created_at desc, id desc);
create index role_cvs_removed_at_idx on assistant.role_cvs (removed_at) where removed_at is not null;

alter table assistant.role_cvs enable row level security;
alter table assistant.role_cvs force row level security;

create policy role_cvs_select on assistant.role_cvs for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.cvs.read'));
create policy role_cvs_insert on assistant.role_cvs for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.cvs.write'));
create policy role_cvs_update on assistant.role_cvs for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.cvs.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.cvs.write'));
create policy role_cvs_select_task on assistant.role_cvs for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy role_cvs_update_task on assistant.role_cvs for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));

grant select,
  insert (tenant_id, id, title, job_text, lang, site_version, made_of, state, cv, told, verdict),
  update (removed_at)
  on assistant.role_cvs to authenticated;
grant select, update (engine, state, cv, told, verdict) on assistant.role_cvs to app_task;

select platform.serve_privacy();
