-- Questions that were settled in one go have the same moment: they are taken back in one go.

grant update (settled_at) on assistant.settled_questions to authenticated;
