/**
 * What the rules find and we mean, each with its reason: `rule object`, `*` standing for any text.
 *
 * @module
 */
export const accepted: Record<string, string> = {
  "sensitive-column portfolio.photos.hash":
    "the name of a picture, which stands in its address",
  "sensitive-column platform.hosts.proof_token":
    "it is published in DNS by whoever claims the host, and shown to them for that",

  'policy-asks-each-row platform.held_permissions "held_permissions_select"':
    "compared with the primary key, so asked once; wrapped it costs more (decision 0025)",
  'policy-asks-each-row platform.tenants "tenants_select_published"':
    "compared with the primary key, so asked once",

  "definer-for-visitors app.can(text)": "answers false to visitors",
  "definer-for-visitors app.is_admin()": "answers false to visitors",
  "definer-for-visitors app.slice_on(text)":
    "what a published site shows depends on it",
  "definer-for-visitors app.tenant_id()":
    "says whether the site is published, and nothing else",
  "definer-for-visitors platform.allows_origin(text,text)":
    "a browser asks before anybody is known, and learns only of its own origin",
  "definer-for-visitors assistant.ask(*)":
    "adds a question to what the key of 128 random bits opens, within the site's limits",
  "definer-for-visitors assistant.history_minutes()":
    "a number of a setting, for the page that says how long a conversation is open",
  "definer-for-visitors assistant.was_left_now(uuid)":
    "tells whoever leaves a question whether it was this very transaction that did",
  "definer-for-visitors assistant.is_open()":
    "whether the published site takes questions",
  "definer-for-visitors assistant.keep_days()":
    "a number of the public retention table, for the page that says it",
  "definer-for-visitors assistant.leave_question(*)":
    "within what the key of 128 random bits opens",
  "definer-for-visitors assistant.rate_again(*)":
    "within what the key of 128 random bits opens",
  "definer-for-visitors assistant.rate_answer(*)":
    "within what the key of 128 random bits opens",
  "definer-for-visitors assistant.read_conversation(text)":
    "what the key of 128 random bits opens, as long as it does",
  "definer-for-visitors assistant.remove_conversation(text)":
    "what the key of 128 random bits opens, and nothing else",
  "definer-for-visitors assistant.stop_answer(*)":
    "within what the key of 128 random bits opens",
  "definer-for-visitors platform.create_first_tenant(*)":
    "needs the one-time code, while there is no tenant",
  "definer-for-visitors platform.find_api_key(bytea)":
    "finds who a key belongs to, by the hash of its 256 random bits",
  "definer-for-visitors platform.find_invitation(text)":
    "finds an invitation by its code, for who has no account yet",
  "definer-for-visitors platform.find_site(text)":
    "a published site, before its pages can be asked for",
  "definer-for-visitors platform.find_site_by_host(text)":
    "a published site, before its pages can be asked for",
  "definer-for-visitors platform.is_setup_code(text)":
    "whether a code of 128 random bits opens the first-run page",
  "definer-for-visitors platform.list_published_sites(integer)":
    "published sites, for the site map",
  "definer-for-visitors platform.needs_setup()":
    "whether there is any tenant, for the first-run page",
  "definer-for-visitors portfolio.message_rate()":
    "how many messages a published site got lately: the more, the more work a browser does before it sends one",
  "definer-for-visitors portfolio.message_sent_as(uuid)":
    "the message that was sent under a name of 122 random bits, so that a repeat is answered as the first",
  "definer-for-visitors portfolio.takes_messages()":
    "whether the published site still takes messages, for its policy",
};
