import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "@/components/words/fill.ts";

/** A file field that a file can be dropped on; without scripts it is a file field. */
export function DropZone(
  { name, id, describedBy, accept = ".json,application/json", words }: {
    name: string;
    id: string;
    describedBy: string;
    /** What the browser offers first, as in `<input accept>`. */
    accept?: string;
    words: { drop: string; chosen: string };
  },
) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [fileName, setFileName] = useState<string | null>(null);
  const look = () => setFileName(input.current?.files?.[0]?.name ?? null);
  useEffect(look, []);
  return (
    <div
      class={over ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!input.current || !event.dataTransfer?.files.length) return;
        input.current.files = event.dataTransfer.files;
        look();
      }}
    >
      <p class="scripted label" role="status">
        {fileName ? fill(words.chosen, { name: fileName }) : words.drop}
      </p>
      <input
        ref={input}
        type="file"
        name={name}
        id={id}
        required
        accept={accept}
        aria-describedby={describedBy}
        onChange={look}
      />
    </div>
  );
}
