import { href } from "@/components/ui/href.ts";
import { count, fill } from "@/components/words/index.ts";
import { AccountShell, Done, Hidden } from "./AccountShell.tsx";
import { type AccountView, dayOf } from "./view.ts";

/** What the page of the backup codes shows. */
export interface BackupCodesProps {
  view: AccountView;
  email: string;
  /** How many are left, and of which day. */
  stock: { left: number; madeAt: Date } | null;
  /** New ones, the only time that they can be read. */
  codes: string[] | null;
  /** They were made as the second factor was turned on. */
  isFirst: boolean;
  /** Where to go on to afterwards. */
  next: string | null;
}

/** Codes for paper: made, shown once, counted afterwards. */
export function BackupCodesPage(props: BackupCodesProps) {
  const { view, stock, codes, next } = props;
  const { account: { backup: words }, lang } = view;
  if (codes) return <NewCodes {...props} codes={codes} />;
  return (
    <AccountShell view={view} title={words.title} lead={words.lead} within>
      <div class="form">
        <p class={stock && stock.left > 0 ? "state-on" : "state-off"}>
          {stock
            ? fill(count(words.left, stock.left), {
              date: dayOf(stock.madeAt, lang),
            })
            : words.none}
        </p>
        {stock?.left === 0 && next && <p>{words.spent}</p>}
        <form method="post" class="stack">
          <Hidden fields={{ do: "make", next }} />
          <p>
            <button type="submit" class="button button-main">
              {words.make}
            </button>
          </p>
          {stock && <p class="label">{words.makeText}</p>}
        </form>
      </div>
    </AccountShell>
  );
}

function NewCodes(
  { view, email, codes, isFirst, next }: BackupCodesProps & {
    codes: string[];
  },
) {
  const { account: { backup: words }, base, lang } = view;
  const date = dayOf(new Date(), lang);
  return (
    <AccountShell view={view} title={words.title} lead={words.lead}>
      <div class="form">
        <div class="screen stack">
          {isFirst && <Done>{words.on}</Done>}
          <p>{words.shown}</p>
        </div>
        <p class="on-paper">{fill(words.paper, { email, date })}</p>
        <ol class="codes">
          {codes.map((code) => <li key={code}>{code}</li>)}
        </ol>
        <p class="screen">
          <a class="button button-main" href={next ?? href(base, "/account")}>
            {words.done}
          </a>
        </p>
      </div>
    </AccountShell>
  );
}
