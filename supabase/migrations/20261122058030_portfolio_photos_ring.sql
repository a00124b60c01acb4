-- Whoever looks at the page of the photo hears when its sizes are made.

create trigger ring_changed after insert or update or delete on portfolio.photos
  for each row execute function platform.ring_changed();
