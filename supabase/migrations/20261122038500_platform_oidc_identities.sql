-- Who an issuer of OpenID Connect says somebody is, and which user of ours that is.

create table platform.oidc_identities (
  issuer text not null check (length(issuer) <= 500),
  subject text not null check (length(subject) <= 255),
  user_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (issuer, subject)
);

comment on table platform.oidc_identities is
  'Users by what issuers of OpenID Connect call them; an e-mail address links somebody once, afterwards only the subject counts. subject: user_id';
comment on column platform.oidc_identities.issuer is 'Address of the issuer, as its tokens say it';
comment on column platform.oidc_identities.subject is 'personal: credential — the user''s name at the issuer';

create index oidc_identities_user_id_idx on platform.oidc_identities (user_id);

alter table platform.oidc_identities enable row level security;
alter table platform.oidc_identities force row level security;

create policy oidc_identities_all on platform.oidc_identities for all to app_identity using (true) with check (true);

grant usage on schema platform to app_identity;
grant select, insert, delete on platform.oidc_identities to app_identity;
