import { useEffect, useRef, useState } from "preact/hooks";
import { AskForm } from "@/components/site/AskForm.tsx";
import { ChatTurn } from "@/components/site/ChatTurn.tsx";
import {
  type ChatPlace,
  type ChatView,
  isPending,
} from "@/components/site/chat_view.ts";
import { followAnswers } from "@/components/site/follow_answers.ts";
import { heard, merged } from "@/components/site/heard.ts";

/** A conversation: forms without scripts; with them, the same forms sent from here, and answers that come as they are made. */
export function Chat({ first, place: given, answers, examples }: {
  first: ChatView;
  place: Omit<ChatPlace, "isAlive">;
  /** Where answers are told. */
  answers: string;
  examples: string[];
}) {
  const [chat, setChat] = useState(first);
  const [isAlive, setAlive] = useState(false);
  const [isLost, setLost] = useState(false);
  const busy = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const place = { ...given, isAlive };
  const { words, action } = place;
  const store = `chat ${action.split("?")[0]}`;
  const { key, turns } = chat;

  const send = async (body: FormData): Promise<ChatView | null> => {
    if (busy.current) return null;
    busy.current = true;
    try {
      const headers = { accept: "application/json" };
      const answer = await fetch(action, { method: "POST", body, headers });
      const next: ChatView = await answer.json();
      setChat((now) => merged(now, next));
      return next;
    } catch {
      setChat((now) => ({ ...now, alert: "unavailable" }));
      return null;
    } finally {
      busy.current = false;
    }
  };

  useEffect(() => {
    setAlive(true);
    const kept = recall(store);
    // a page that answers a form would send it again when it is loaded again
    if (first.turns.length > 0) history.replaceState(null, "", location.href);
    else if (kept) void send(formOf({ key: kept, do: "look" }));
  }, []);
  useEffect(() => {
    if (key || chat.isRemoved || chat.alert === "gone") remember(store, key);
  }, [key, chat.isRemoved, chat.alert]);

  const isOpen = isAlive && turns.some(isPending);
  useEffect(() => {
    if (!isOpen || !key) return;
    const stop = followAnswers({
      address: answers,
      key,
      hear: (told) => setChat((now) => heard(now, told)),
      lost: setLost,
      gone: () => void send(formOf({ key, do: "look" })),
    });
    return () => {
      stop();
      setLost(false);
    };
  }, [isOpen, key]);

  const submit = async (event: SubmitEvent) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const body = new FormData(form);
    if (submitter instanceof HTMLButtonElement && submitter.name) {
      body.append(submitter.name, submitter.value);
    }
    const next = await send(body);
    if (!next) return;
    const isAsked = body.has("question");
    if (isAsked && field.current) field.current.value = next.draft;
    // the button that was pressed may be gone
    requestAnimationFrame(() => {
      if (isAsked) {
        log.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
      }
      if (isAsked || document.activeElement === document.body) {
        field.current?.focus({ preventScroll: isAsked });
      }
    });
  };

  return (
    <div onSubmit={submit}>
      <div
        role="log"
        aria-live={isAlive ? "polite" : "off"}
        aria-label={words.conversation}
        ref={log}
      >
        {turns.map((turn) => (
          <ChatTurn
            key={turn.id}
            turn={turn}
            chatKey={key ?? ""}
            place={place}
            isNoted={chat.noted === turn.id}
          />
        ))}
      </div>
      <p class="label" role="status">{isLost && words.lost}</p>
      <AskForm
        chat={chat}
        place={place}
        examples={examples}
        field={field}
      />
    </div>
  );
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

function recall(store: string): string | null {
  try {
    return sessionStorage.getItem(store);
  } catch {
    return null;
  }
}

/** For this tab, until it is closed. Storage may be switched off: then the conversation lasts as long as the page. */
function remember(store: string, key: string | null) {
  try {
    if (key) sessionStorage.setItem(store, key);
    else sessionStorage.removeItem(store);
  } catch {
    // as above
  }
}
