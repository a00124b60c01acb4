/** An address that breaks after a dot, a slash or an at-sign when its line is too short, and not within a word. */
export function Breakable({ text }: { text: string }) {
  const parts = text.split(/(?<=[./@])(?=.)/);
  return (
    <span class="address">
      {parts.flatMap((part, at) => at > 0 ? [<wbr key={at} />, part] : [part])}
    </span>
  );
}
