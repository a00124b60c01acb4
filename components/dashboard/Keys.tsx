/** Keys pressed one after the other, e.g. `g m`; or held together, written as one: `Ctrl K` is `Ctrl+K`. */
export function Keys({ keys, then }: { keys: string; then: string }) {
  return (
    <span class="keys">
      {keys.split(" ").flatMap((key, at) => [
        at > 0 && <span key={`then-${key}`} class="sr-only">{` ${then} `}
        </span>,
        <kbd key={key}>{key}</kbd>,
      ])}
    </span>
  );
}
