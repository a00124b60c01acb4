import type { Lang } from "@/lib/platform/schema.ts";

/** A language that most of it is written in stands by itself; the rest is one line. */
const MOST = 5;

/** A part of the whole, as a share of 1. */
interface Share {
  name: string;
  share: number;
}

/** What a repository is written in: a line of ink for each language, its name and its share beside it. */
export function LanguageBar(
  { languages, lang, others }: {
    /** Bytes by name, the largest first. */
    languages: readonly [name: string, bytes: number][];
    lang: Lang;
    /** What the rest is called. */
    others: string;
  },
) {
  const percent = new Intl.NumberFormat(lang, {
    style: "percent",
    maximumFractionDigits: 0,
  });
  return (
    <ul class="ink-shares">
      {sharesOf(languages, others).map(({ name, share }) => (
        <li key={name}>
          <span>{name}</span>
          <svg
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect width={Math.max(0.7, share * 100).toFixed(1)} height="4" />
          </svg>
          <span class="share">
            {share < 0.005
              ? `< ${percent.format(0.01)}`
              : percent.format(share)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function sharesOf(
  languages: readonly [string, number][],
  others: string,
): Share[] {
  const total = languages.reduce((sum, [, bytes]) => sum + bytes, 0);
  const shares = languages.map(([name, bytes]) => ({
    name,
    share: bytes / total,
  }));
  if (shares.length <= MOST + 1) return shares;
  const rest = shares.slice(MOST).reduce((sum, { share }) => sum + share, 0);
  return [...shares.slice(0, MOST), { name: others, share: rest }];
}
