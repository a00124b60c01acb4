import { useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import Like from "./Like.tsx";

/** An island with another one inside, and two slots of which one shows. */
export default function Tabs(
  props: { first: ComponentChildren; second: ComponentChildren },
) {
  const [isFirst, setFirst] = useState(true);
  return (
    <div id="tabs">
      <button type="button" class="turn" onClick={() => setFirst(!isFirst)}>
        turn
      </button>
      {isFirst ? props.first : props.second}
      <Like name="inner" />
    </div>
  );
}
