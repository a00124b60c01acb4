-- A text that is taken off the site can go back as it stood there: with its address, its day and its name in feeds.

alter table portfolio.post_pages
  add column withdrawn boolean not null default false,
  add column is_shown boolean not null generated always as (not hidden and not withdrawn) stored;

comment on column portfolio.post_pages.withdrawn is 'Whether it was taken off the site';
comment on column portfolio.post_pages.is_shown is 'Whether readers see it';

grant select (is_shown) on portfolio.post_pages to anon;
grant update (withdrawn) on portfolio.post_pages to authenticated, app_task;

alter policy post_pages_select_published on portfolio.post_pages
  using (tenant_id = (select site.id from platform.tenants as site) and is_shown);
