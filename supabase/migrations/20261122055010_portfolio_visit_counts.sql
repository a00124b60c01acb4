-- What visits add up to, by the hour and by the day (UTC). The task recounts each day of a site in which something new has
-- come, from all of its rows: what comes late, twice or in any order adds up to the same.
--
-- A visit is what one visitor does without a pause of more than 30 minutes within a day, with at least one page viewed. A
-- visitor is a browser at an address on one day. Both count in the hour in which they come first, under each key by itself:
-- hours add up to the day, and the same visitor is never counted twice under one key of a day.

create table portfolio.visit_hours (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  hour timestamptz not null,
  dimension text not null check (dimension in (
    'total', 'page', 'referrer', 'country', 'device', 'utm_source', 'utm_medium', 'utm_campaign', 'event', 'funnel', 'bot'
  )),
  -- '' where there is none (no referrer, no country), '*' for all that came after the first 200
  key text not null check (length(key) <= 200),
  views int not null,
  visits int not null,
  visitors int not null,
  -- how long pages were looked at, of those views whose end was told
  seconds bigint not null,
  primary key (tenant_id, hour, dimension, key)
);

create table portfolio.visit_days (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  day date not null,
  dimension text not null,
  key text not null check (length(key) <= 200),
  views int not null,
  visits int not null,
  visitors int not null,
  seconds bigint not null,
  counted_at timestamptz not null default now(),
  primary key (tenant_id, day, dimension, key)
);

comment on table portfolio.visit_hours is
  'Visits of a site by the hour; written by portfolio.count_visits() alone. retained by: hour visit_hours';
comment on table portfolio.visit_days is
  'Visits of a site by the day, the sum of its hours; written by portfolio.count_visits() alone. subject: tenant. retained by: counted_at visit_days';

alter table portfolio.visit_hours enable row level security;
alter table portfolio.visit_hours force row level security;
alter table portfolio.visit_days enable row level security;
alter table portfolio.visit_days force row level security;

create policy visit_hours_select on portfolio.visit_hours for select to authenticated using (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.visits.read')
);
create policy visit_days_select on portfolio.visit_days for select to authenticated using (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.visits.read')
);

grant select (tenant_id, hour, dimension, key, views, visits, visitors, seconds) on portfolio.visit_hours to authenticated;
grant select (tenant_id, day, dimension, key, views, visits, visitors, seconds, counted_at) on portfolio.visit_days
  to authenticated;
grant select, insert, update, delete on portfolio.visit_hours, portfolio.visit_days to app_definer;

-- Days of sites in which something has come that is not counted yet.
create table portfolio.visit_due (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  day date not null,
  primary key (tenant_id, day)
);

comment on table portfolio.visit_due is 'Days of sites that are to be counted again; written and read by portfolio.count_due_visits()';

alter table portfolio.visit_due enable row level security;
alter table portfolio.visit_due force row level security;
grant select, insert, update, delete on portfolio.visit_due to app_definer;

-- Every row that an earlier transaction wrote has been seen.
create table portfolio.visit_progress (
  only_one boolean primary key default true check (only_one),
  seen_before bigint not null,
  counted_at timestamptz not null default now()
);

comment on table portfolio.visit_progress is 'How far visits are counted; one row, written by portfolio.find_due_visits()';

alter table portfolio.visit_progress enable row level security;
alter table portfolio.visit_progress force row level security;
grant select, insert, update on portfolio.visit_progress to app_definer;
