import { ActionButton } from "@/components/dashboard/Notice.tsx";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { count } from "@/components/words/index.ts";
import type { EditorData } from "./PostEditorPage.tsx";
import { postWords } from "./words.ts";

/** Earlier texts, each one step away. */
export function PostHistory(
  { view, data, action }: {
    view: DashboardView;
    data: EditorData;
    action: string;
  },
) {
  const words = postWords[view.lang];
  if (data.former.length === 0) return null;
  return (
    <details class="post-history">
      <summary>{words.editor.history}</summary>
      <p class="quiet">{words.editor.historyText}</p>
      <ul>
        {data.former.map(({ revision, title, characters, editedAt }) => (
          <li key={revision}>
            <When at={editedAt} clock={view.clock} />{" "}
            <span lang={data.text}>{title || words.untitled}</span>{" "}
            <span class="quiet">
              {count(words.editor.characters, characters)}
            </span>{" "}
            <ActionButton
              label={words.editor.revert}
              of={title}
              action={action}
              fields={{ do: "revert", former: String(revision) }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
