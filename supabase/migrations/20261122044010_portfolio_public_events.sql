-- What the portfolio may have told by webhooks.

insert into platform.webhook_events (name) values ('portfolio.message.received');
