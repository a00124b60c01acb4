import type { AskedTurn } from "@/lib/assistant/desk/conversations/schema.ts";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Breakable } from "@/components/ui/Breakable.tsx";
import { When } from "@/components/ui/When.tsx";
import { count } from "@/components/words/fill.ts";
import { QUESTIONS, StateTag } from "./desk_pieces.tsx";
import { deskWords } from "./desk_words.ts";

/** How an answer came about: who wrote it, what was checked and dropped, what the visitor thinks of it. */
export function TurnFacts(
  { view, turn }: { view: DashboardView; turn: Omit<AskedTurn, "parts"> },
) {
  const { talk: words, engines, faults, langs } = deskWords[view.lang];
  const { engine, verdict, corrections, thumb, thumbReason, leftEmail } = turn;
  const dropped = Object.entries(turn.dropped);
  const isOurs = turn.leftAt !== null || turn.state === "no_evidence" ||
    turn.state === "unavailable";
  return (
    <dl class="details">
      <div>
        <dt>{words.state}</dt>
        <dd>
          <StateTag view={view} state={turn.state} />
          {isOurs && (
            <span class="under">
              <a href={linkTo(view, `${QUESTIONS}/${turn.id}`)}>
                {words.answer}
              </a>
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.when}</dt>
        <dd>
          <When at={turn.askedAt} clock={view.clock} />
          <br />
          {langs[turn.lang]}
        </dd>
      </div>
      {turn.leftAt && (
        <div>
          <dt>{words.left}</dt>
          <dd>
            <When at={turn.leftAt} clock={view.clock} />
            {leftEmail && (
              <>
                <br />
                <MailTo email={leftEmail} />
              </>
            )}
          </dd>
        </div>
      )}
      {thumb && (
        <div>
          <dt>{words.thumb}</dt>
          <dd>
            {words[thumb]}
            {thumbReason && (
              <q class="under">
                <bdi>{thumbReason}</bdi>
              </q>
            )}
          </dd>
        </div>
      )}
      {engine && (
        <div>
          <dt>{words.engine}</dt>
          <dd>
            {Object.entries(engines).find(([id]) => id === engine)?.[1] ??
              engine}
          </dd>
        </div>
      )}
      {verdict && (turn.state !== "no_evidence" || dropped.length > 0) && (
        <div>
          <dt>{words.checked}</dt>
          <dd>
            {words[verdict]}
            {corrections > 0 && `; ${count(words.corrections, corrections)}`}
            {turn.isCut && <span class="under">{words.cut}</span>}
          </dd>
        </div>
      )}
      {dropped.length > 0 && (
        <div>
          <dt>{words.dropped}</dt>
          {dropped.map(([fault, n]) => (
            <dd key={fault}>
              {n} × {faults[fault as keyof typeof faults]}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

/** An address that was left, to write to. */
export function MailTo({ email }: { email: string }) {
  return (
    <a href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>
      <Breakable text={email} />
    </a>
  );
}
