-- Removing a plan would read every tenant otherwise.

create index tenants_plan_idx on platform.tenants (plan);
