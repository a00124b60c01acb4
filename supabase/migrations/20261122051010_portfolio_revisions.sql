-- The history of a profile: what stood in its rows after each import and each publishing, whole.

create table portfolio.revisions (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  number integer not null check (number > 0),
  why text not null check (why in ('import', 'publish', 'restore', 'found')),
  -- the revision that was brought back
  restored integer check (restored > 0),
  by_id uuid,
  made_at timestamptz not null default now(),
  -- json, so that names stay in their order and numbers as written
  document json not null check (json_typeof(document) = 'object'),
  digest text not null,
  bytes integer not null check (bytes > 0),
  primary key (tenant_id, number)
);

comment on table portfolio.revisions is
  'What stood in the rows of a profile, with ids, translations and switches; the newest hundred are kept. subject: tenant';
comment on column portfolio.revisions.why is
  'import, publish, restore; found: rows that another part or the terminal had written, kept before they changed';
comment on column portfolio.revisions.by_id is 'personal: activity — who did it; null: the terminal, or a program with a key';
comment on column portfolio.revisions.made_at is 'personal: activity — when';
comment on column portfolio.revisions.document is 'personal: content — the whole profile';
comment on column portfolio.revisions.digest is 'personal: content — SHA-256 of the document: the same state is kept once in a row';

alter table portfolio.revisions enable row level security;
alter table portfolio.revisions force row level security;

-- What is written down is not changed; what grows too old or too large goes.
grant select, insert, delete on portfolio.revisions to authenticated;

create policy "members read" on portfolio.revisions for select to authenticated using (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.read')
);
create policy "writers add" on portfolio.revisions for insert to authenticated with check (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write')
);
create policy "writers remove" on portfolio.revisions for delete to authenticated using (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write')
);

select platform.serve_privacy();
