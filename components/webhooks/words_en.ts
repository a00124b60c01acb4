/**
 * What the pages about webhooks say, in English.
 *
 * @module
 */

/** Every word about webhooks. */
export const en = {
  title: "Webhooks",
  lead: "When something happens here, your own systems hear of it at once.",
  create: "Add a webhook",
  name: "Webhook",
  events: "Told of",
  eventCount: { one: "{n} event", other: "{n} events" },
  state: "State",
  on: "on",
  failing: "failing",
  off: { paused: "paused", gone: "gone", failing: "switched off" },
  empty: "No webhook yet",
  emptyText:
    "Give us an address of yours, and we send it a signed message whenever something happens: into your CRM, your chat, your own program.",
  full: "There are ten, which is as many as there can be.",
  done: {
    saved: "Saved.",
    paused: "Paused. What happens meanwhile is not sent later.",
    resumed: "On again. What failed meanwhile you can send again below.",
    removed: "The webhook and its deliveries were deleted.",
    tested: "A test is on its way; it stands at the top of the list below.",
    replayed: "On its way again.",
    gone: "It is not here any more.",
  },
  replayedCount: {
    one: "{n} delivery is on its way again.",
    other: "{n} deliveries are on their way again.",
  },
  form: {
    newTitle: "New webhook",
    newLead: "Where to, and about what. Its secret comes next.",
    editTitle: "Change the webhook",
    url: "Address",
    urlHelp: "It takes a POST over https, and answers within 15 seconds.",
    description: "What it is for",
    descriptionHelp: "So that you know it again, say: our CRM.",
    optional: "may stay empty",
    events: "Tell it when",
    create: "Add the webhook",
    errors: {
      url: "Write a whole public address that begins with https://",
      description: "Write up to 120 letters.",
      events: "Tick at least one event.",
      limit: "There are ten already. Delete one that nobody needs.",
    },
  },
  secret: {
    title: "The secret of your webhook",
    lead:
      "Copy it now. It is shown this one time, and your receiver needs it to know that a message is ours.",
    rotated:
      "For 24 hours each message carries two signatures, with the old secret and with this one: change over meanwhile, and nothing is lost.",
    secret: "Secret",
    address: "Address",
    back: "To the webhook",
  },
  receiver: {
    title: "How your receiver checks a message",
    // a link to "Standard Webhooks" stands between
    any: "Any library for",
    looks: "will do. In JavaScript it looks like this:",
    facts: [
      "Answer with a status of 200 to 299 within 15 seconds, and do the work afterwards.",
      "The same message may come twice: its webhook-id stays the same, so that you can drop the second one.",
      "What fails is tried again for three days, ever more slowly. Answer 410 if you want no more.",
      "A message holds ids; the API tells you the rest.",
    ],
  },
  page: {
    address: "Address",
    events: "Told when",
    since: "Since",
    overlap: "Old secret",
    overlapUntil: "signs too until",
    paused: "You paused it: nothing is sent.",
    offGone:
      "It answered 410, that it wants no more, so that nothing is sent any more.",
    offFailing:
      "For three days nothing got through, so that nothing is sent any more. Put it right, then switch it on.",
    failingSince: "Nothing has got through since",
    test: "Send a test",
    pause: "Pause",
    resume: "Switch on",
    edit: "Change",
    rotate: "New secret",
    rotateText:
      "For when it got into wrong hands. The old one signs for another day.",
    remove: "Delete",
    removeText: "With all its deliveries. Nothing brings them back.",
    more: "Seldom needed",
  },
  deliveries: {
    title: "Deliveries",
    views: "Which deliveries",
    shows: {
      all: "All",
      failed: "Failed",
      waiting: "Waiting",
      delivered: "Delivered",
    },
    happened: "What happened",
    tested: "Test",
    became: "What became of it",
    states: { delivered: "delivered", waiting: "waiting", failed: "failed" },
    attempts: { one: "{n} attempt", other: "{n} attempts" },
    none: "no attempt yet",
    next: "next",
    took: "{ms} ms",
    at: "When",
    replay: "Send again",
    empty: "Nothing was sent yet",
    emptyText: "Send a test to see whether it arrives.",
    emptyShow: "None of these",
    emptyShowText: "Deliveries are kept for 30 days.",
    showAll: "Show all",
    replayFailed: "Send what failed again",
    since: "From",
    sinces: {
      hour: "the last hour",
      day: "the last day",
      week: "the last week",
      month: "the last 30 days",
    },
  },
  errors: {
    url: "This address may not be called",
    address: "Leads into a private network",
    name: "There is no such host",
    connect: "Nobody answers there",
    tls: "Its certificate is not valid",
    timeout: "Took longer than 15 seconds",
    too_large: "Its answer is too large",
    broken: "What came back is no answer",
    redirects: "Redirects",
    status: "Answered {status}",
    off: "The webhook was off",
  },
  answered: "Answered {status}",
  remove: {
    title: "Delete {name}?",
    lead:
      "It is told nothing any more, and what was sent to it is forgotten: nothing brings that back.",
    submit: "Delete the webhook",
  },
};

/** Every word about webhooks. */
export type WebhookWords = typeof en;
