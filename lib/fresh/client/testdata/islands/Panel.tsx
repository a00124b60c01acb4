import { type ComponentChildren, createContext } from "preact";
import { useContext, useState } from "preact/hooks";

const Depth = createContext(0);

/** Shows and hides its slot, and counts how deep it stands in others. */
export default function Panel(
  props: { id: string; open: boolean; children?: ComponentChildren },
) {
  const [open, setOpen] = useState(props.open);
  const depth = useContext(Depth);
  return (
    <Depth.Provider value={depth + 1}>
      <section id={props.id}>
        <button type="button" onClick={() => setOpen(!open)}>
          {open ? "hide" : "show"}
        </button>
        <span class="depth">{depth}</span>
        {open ? props.children : null}
      </section>
    </Depth.Provider>
  );
}
