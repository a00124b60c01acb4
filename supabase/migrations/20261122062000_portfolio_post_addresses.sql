-- Addresses that a post had on the site before it was renamed: whoever kept one still finds the post.

create table portfolio.post_addresses (
  tenant_id uuid not null,
  lang text not null check (lang in ('es', 'en')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  post_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, lang, slug),
  foreign key (tenant_id, post_id, lang) references portfolio.post_pages (tenant_id, post_id, lang) on delete cascade
);

comment on table portfolio.post_addresses is
  'Addresses that a post had on the site before; they lead to where it is now. subject: tenant';
comment on column portfolio.post_addresses.slug is 'personal: content — its name in addresses then';

create index post_addresses_post_idx on portfolio.post_addresses (tenant_id, post_id, lang);

alter table portfolio.post_addresses enable row level security;
alter table portfolio.post_addresses force row level security;

create policy post_addresses_select_published on portfolio.post_addresses for select to anon
  using (tenant_id = (select site.id from platform.tenants as site));
create policy post_addresses_select on portfolio.post_addresses for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.read'));
create policy post_addresses_insert on portfolio.post_addresses for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.publish'));
create policy post_addresses_delete on portfolio.post_addresses for delete to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.publish'));
create policy post_addresses_select_task on portfolio.post_addresses for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy post_addresses_insert_task on portfolio.post_addresses for insert to app_task
  with check (tenant_id = (select app.tenant_id()));
create policy post_addresses_delete_task on portfolio.post_addresses for delete to app_task
  using (tenant_id = (select app.tenant_id()));

grant select (tenant_id, lang, slug, post_id) on portfolio.post_addresses to anon;
grant select, insert (tenant_id, lang, slug, post_id), delete on portfolio.post_addresses to authenticated, app_task;

select platform.serve_privacy();
