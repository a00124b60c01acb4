-- The photo of a site: what was uploaded, and what the worker made of it.

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (14, 'removed_photos', '7 days', 'Fotos quitadas o reemplazadas', 'Photos removed or replaced',
    'Tiempo para deshacer.', 'Time to undo.');

create table portfolio.photos (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  created_at timestamptz not null default now(),
  state text not null default 'working' check (state in ('working', 'ready', 'failed')),
  problem text check (problem in ('unreadable', 'too_large', 'too_slow')),
  -- of the width and the height, in hundredths: what a square cut out of it holds in its middle, as far as it can
  focus_x int not null default 50 check (focus_x between 0 and 100),
  focus_y int not null default 50 check (focus_y between 0 and 100),
  alt_es text not null default '' check (length(alt_es) <= 200),
  alt_en text not null default '' check (length(alt_en) <= 200),
  source_key text not null,
  files jsonb not null default '[]' check (jsonb_typeof(files) = 'array' and jsonb_array_length(files) <= 40),
  hash text check (hash ~ '^[0-9a-f]{32}$'),
  made uuid,
  revision int not null default 1,
  removed_at timestamptz,
  primary key (tenant_id, id)
);

comment on table portfolio.photos is
  'Photos of the person; the newest one with a hash that was not removed is shown. subject: tenant. retained by: removed_at removed_photos';
comment on column portfolio.photos.alt_es is 'personal: content — what the photo shows, in Spanish';
comment on column portfolio.photos.alt_en is 'personal: content — what the photo shows, in English';
comment on column portfolio.photos.files is 'All files of the photo: key, type, bytes, sha256; a trigger books them in platform.files';
comment on column portfolio.photos.source_key is 'Which of the files all sizes are made of: what was uploaded, later a copy without metadata';
comment on column portfolio.photos.hash is 'Of all sizes; part of their public address. Null until they are made';
comment on column portfolio.photos.made is 'Names the folder of the sizes that are shown';
comment on column portfolio.photos.revision is 'Grows with each wish of the owner: what the worker made of an older one is not kept';

create index photos_newest_idx on portfolio.photos (tenant_id, created_at desc) where removed_at is null;
create index photos_removed_at_idx on portfolio.photos (removed_at) where removed_at is not null;

alter table portfolio.photos enable row level security;
alter table portfolio.photos force row level security;

grant select (tenant_id, id, created_at, hash, made, alt_es, alt_en, removed_at) on portfolio.photos to anon;
grant select on portfolio.photos to authenticated, app_task;
grant insert (tenant_id, id, focus_x, focus_y, alt_es, alt_en, source_key, files) on portfolio.photos to authenticated;
grant update (state, problem, focus_x, focus_y, alt_es, alt_en, revision, removed_at) on portfolio.photos to authenticated;
grant update (state, problem, source_key, files, hash, made, removed_at) on portfolio.photos to app_task;

create policy photos_select_shown on portfolio.photos for select to anon
  using (tenant_id = (select site.id from platform.tenants as site) and hash is not null and removed_at is null);
create policy photos_select on portfolio.photos for select to authenticated
  using (tenant_id = (
    select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.read'
  ));
create policy photos_insert on portfolio.photos for insert to authenticated
  with check (tenant_id = (
    select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'
  ));
create policy photos_update on portfolio.photos for update to authenticated
  using (tenant_id = (
    select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'
  ))
  with check (tenant_id = (
    select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'
  ));
create policy photos_select_task on portfolio.photos for select to app_task using (tenant_id = (select app.tenant_id()));
create policy photos_update_task on portfolio.photos for update to app_task
  using (tenant_id = (select app.tenant_id()))
  with check (tenant_id = (select app.tenant_id()));

create function portfolio.book_photo_files() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    perform platform.book_files(old.tenant_id, '', old.files, '[]');
  else
    perform platform.book_files(
      new.tenant_id, 'photo/' || new.id || '/',
      case when tg_op = 'INSERT' then '[]'::jsonb else old.files end, new.files
    );
  end if;
  return null;
end;
$$;

comment on function portfolio.book_photo_files() is 'Keeps platform.files the same as the lists of the photos';
alter function portfolio.book_photo_files() owner to app_definer;

create trigger photos_book_files after insert or update of files or delete on portfolio.photos
  for each row execute function portfolio.book_photo_files();

select platform.serve_privacy();
