-- A draft is the list of edits that are not published yet. It is relative to the rows that visitors see, so that what
-- others write meanwhile stays; publishing writes its outcome into those rows and empties the list.

create table portfolio.draft_edits (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  -- microseconds of the moment, or one more than the last: in order, and never used again
  n bigint not null check (n > 0),
  edit jsonb not null check (jsonb_typeof(edit) = 'object'),
  by_id uuid,
  made_at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (tenant_id, n)
);

comment on table portfolio.draft_edits is
  'Edits of the profile that are not published yet, in their order; those undone wait to be redone. subject: tenant';
comment on column portfolio.draft_edits.edit is 'personal: content — what was changed, as the editor gave it';
comment on column portfolio.draft_edits.by_id is 'personal: activity — who changed it; null: a program with a key';
comment on column portfolio.draft_edits.made_at is 'personal: activity — when';
comment on column portfolio.draft_edits.undone_at is 'personal: activity — when it was taken back';

alter table portfolio.draft_edits enable row level security;
alter table portfolio.draft_edits force row level security;

grant select, insert, delete, update (undone_at) on portfolio.draft_edits to authenticated;

create policy "members read" on portfolio.draft_edits for select to authenticated using (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.read')
);
create policy "writers add" on portfolio.draft_edits for insert to authenticated with check (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write')
);
create policy "writers change" on portfolio.draft_edits for update to authenticated using (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write')
) with check (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write')
);
create policy "writers remove" on portfolio.draft_edits for delete to authenticated using (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write')
);

select platform.serve_privacy();
