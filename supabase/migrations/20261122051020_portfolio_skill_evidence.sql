-- What the owner names as evidence of a skill, besides what is found by reading: an entry, a post, or an address elsewhere.

create table portfolio.skill_evidence (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  skill_id uuid not null,
  place integer not null check (place >= 0),
  kind text not null check (kind in ('work', 'project', 'post', 'certificate', 'link')),
  -- of no table in particular: evidence whose entry is gone or hidden is not shown
  target_id uuid,
  url text check (length(url) between 8 and 2000),
  title text check (length(title) between 1 and 300),
  primary key (tenant_id, skill_id, place),
  foreign key (tenant_id, skill_id) references portfolio.skills (tenant_id, id) on delete cascade,
  constraint skill_evidence_target check (
    case when kind = 'link' then url is not null and target_id is null
    else target_id is not null and url is null and title is null end
  )
);

comment on table portfolio.skill_evidence is
  'Evidence of skills that their owner names; visitors see that of published skills. subject: tenant';
comment on column portfolio.skill_evidence.kind is 'Which kind of thing it is: work, project, post, certificate, or a link elsewhere';
comment on column portfolio.skill_evidence.url is 'personal: contact — where it stands on the web';
comment on column portfolio.skill_evidence.title is 'personal: content — what it is called there';

alter table portfolio.skill_evidence enable row level security;
alter table portfolio.skill_evidence force row level security;

grant select (tenant_id, skill_id, place, kind, target_id, url, title) on portfolio.skill_evidence to anon;
grant select, insert, delete on portfolio.skill_evidence to authenticated;

create policy "visitors read what is published" on portfolio.skill_evidence for select to anon using (
  tenant_id = (select site.id from platform.tenants as site)
  and skill_id in (select skill.id from portfolio.skills as skill where skill.published)
);
create policy "members read" on portfolio.skill_evidence for select to authenticated using (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.read')
);
create policy "writers add" on portfolio.skill_evidence for insert to authenticated with check (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write')
);
create policy "writers remove" on portfolio.skill_evidence for delete to authenticated using (
  tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write')
);

select platform.serve_privacy();
