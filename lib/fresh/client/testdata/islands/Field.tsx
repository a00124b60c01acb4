import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** Labels its input by an id that server and browser agree on. */
export default function Field(props: { children?: ComponentChildren }) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>label</label>
      <input id={id} />
      {props.children}
    </p>
  );
}
