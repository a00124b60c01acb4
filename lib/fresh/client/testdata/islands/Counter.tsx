import type { Signal } from "@preact/signals";

/** Adds one to a signal that other islands may share. */
export default function Counter(props: { id: string; count: Signal<number> }) {
  return (
    <button
      type="button"
      id={props.id}
      onClick={() => props.count.value++}
    >
      {props.count}
    </button>
  );
}

/** A second island of the same file. */
export function Doubled(props: { id: string; count: Signal<number> }) {
  return <output id={props.id}>{props.count.value * 2}</output>;
}
