/**
 * Which visitors are programs: by `isbot`'s list of names, then by a list and habits of our own.
 *
 * @module
 */
import { isbot } from "isbot";

/** What a request tells of its sender. */
export interface Sender {
  userAgent: string;
  acceptLanguage: string | null;
}

/** Libraries, monitors, readers and previews that `isbot` lets pass, or of which it may. */
const OURS =
  /\b(?:curl|wget|libwww|lwp|httpie|okhttp|axios|undici|node-fetch|got|deno|bun|python|aiohttp|scrapy|java|apache-httpclient|go-http-client|ruby|perl|php|guzzle|postman\w*|insomnia|selenium|playwright|puppeteer|cypress|phantomjs|headless\w*|lighthouse|pagespeed|gtmetrix|pingdom|uptime\w*|statuscake|site24x7|datadog\w*|newrelic\w*|zabbix|nagios|prerender|archiver|httrack|feed\w*|rss|validator|whatsapp|telegram\w*|slack\w*|discord\w*|skypeuripreview|mattermost|embedly|gptbot|chatgpt\w*|oai-searchbot|claude\w*|anthropic\w*|perplexity\w*|bytespider|ccbot|diffbot|cohere\w*|mistralai\w*|google-extended|meta-external\w*|amazonbot|applebot|semrush\w*|ahrefs\w*|mj12bot|dotbot|petalbot|dataforseo\w*)\b/i;

/** Names that say nothing: the browser's that a program claims to be. */
const COMMON =
  /^(?:mozilla|compatible|like|gecko|applewebkit|khtml|chrome|safari|mobile|version|windows|linux|x11|macintosh|http|https|www|com|html|org|net)$/i;

const MOST_NAME_CHARS = 40;

/**
 * How a program is called, or null for a person's browser.
 *
 * Without a user agent, without `Mozilla/` at its start, or without a language, nobody reads: every browser sends these.
 *
 * @example botOf({ userAgent: "curl/8.5.0", acceptLanguage: null }); // "curl"
 */
export function botOf({ userAgent, acceptLanguage }: Sender): string | null {
  if (userAgent === "") return "unnamed";
  const isKnown = isbot(userAgent) || OURS.test(userAgent) ||
    !userAgent.startsWith("Mozilla/");
  if (isKnown) return nameIn(userAgent);
  return acceptLanguage ? null : "unnamed";
}

/** The word that names it: one that says bot or crawler, one of our list, or the first that is no browser's. */
function nameIn(userAgent: string): string {
  const said = userAgent.match(
    /[\w-]*(?:bot|crawl|spider|slurp|headless)[\w-]*/i,
  )?.[0] ?? userAgent.match(OURS)?.[0] ??
    userAgent.match(/[a-z][\w-]*/gi)?.find((word) => !COMMON.test(word));
  return said?.slice(0, MOST_NAME_CHARS) || "unnamed";
}
