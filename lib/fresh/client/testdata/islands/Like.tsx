import { useState } from "preact/hooks";

/** Remembers a click. */
export default function Like({ name }: { name: string }) {
  const [liked, setLiked] = useState(false);
  return (
    <button
      type="button"
      class={`like ${name}`}
      aria-pressed={liked}
      onClick={() => setLiked(!liked)}
    >
      {name}
    </button>
  );
}
