-- A message that was deleted can be brought back until the retention task erases it.

alter table portfolio.contact_messages add column removed_at timestamptz;

comment on column portfolio.contact_messages.removed_at is 'When a member deleted it; it stands among the deleted ones from then on';
comment on column portfolio.contact_messages.name is 'personal: contact — how the visitor is called';
comment on column portfolio.contact_messages.email is 'personal: contact — where an answer goes';
comment on column portfolio.contact_messages.body is 'personal: content — what the visitor wrote';
comment on column portfolio.contact_messages.created_at is 'personal: activity — when the visitor wrote';
comment on table portfolio.contact_messages is
  'What visitors wrote by the contact form. They may add a row to a published site and read none, not even their own. subject: tenant. retained by: removed_at removed_messages';

grant update (removed_at) on portfolio.contact_messages to authenticated;

create index contact_messages_unread on portfolio.contact_messages (tenant_id, id desc)
  where read_at is null and removed_at is null;
