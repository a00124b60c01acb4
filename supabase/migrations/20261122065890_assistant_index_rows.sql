-- app_definer passes row security by itself; a policy that names every row of every tenant has no place here.

drop policy if exists indexes_select_definer on assistant.indexes;
