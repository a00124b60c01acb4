-- A site changes more often than what its CV and card show of it (posts, featured projects, a webhook from GitHub): a drawing
-- that would come out the same is not drawn again.

alter table portfolio.artifacts add column shows text not null default '' check (length(shows) <= 64);

comment on column portfolio.artifacts.shows is 'Hash of what it was drawn from; empty when it was drawn before there was one.';

grant update (shows) on portfolio.artifacts to app_task;
