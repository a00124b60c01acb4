import { useState } from "preact/hooks";

/** Has no element of its own: its lines stand between what the page has before and after it. */
export default function Grow({ lines }: { lines: number }) {
  const [count, setCount] = useState(lines);
  return (
    <>
      {Array.from(
        { length: count },
        (_, i) => <i key={i}>{i}</i>,
      )}
      <button
        type="button"
        class="grow"
        onClick={() => setCount((count + 1) % 4)}
      >
        {count === 3 ? null : "+"}
      </button>
      {count > 2 && <b>full</b>}
    </>
  );
}

/** Is nothing at all until the browser draws it. */
export function Late() {
  const [shown, setShown] = useState(false);
  return shown ? <u>late</u> : <LateButton onClick={() => setShown(true)} />;
}

function LateButton(props: { onClick: () => void }) {
  return typeof document === "undefined"
    ? null
    : <button type="button" class="late" onClick={props.onClick}>late?</button>;
}
