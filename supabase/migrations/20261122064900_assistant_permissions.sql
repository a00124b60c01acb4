-- What members may do with the assistant: its knowledge, what visitors asked, CVs for a role, recommended skills.

insert into platform.permissions (name, level) values
  ('assistant.knowledge.write', 50),
  ('assistant.chats.read', 50),
  ('assistant.chats.write', 50),
  ('assistant.cvs.read', 50),
  ('assistant.cvs.write', 50),
  ('assistant.skills.read', 50),
  ('assistant.skills.write', 50);
