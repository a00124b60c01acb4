create schema portfolio;
comment on schema portfolio is 'What people and companies say of themselves, one table for each section of JSON Resume.';

grant usage on schema portfolio to anon, authenticated;

insert into platform.permissions (name, level) values
  ('portfolio.profile.read', 50),
  ('portfolio.profile.write', 50),
  ('portfolio.messages.read', 50),
  ('portfolio.messages.write', 50);
