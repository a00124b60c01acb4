/** A field for a code that is typed from elsewhere; telephones offer to fill it in. */
export function CodeField(
  { name = "code", label, help, error, kind }: {
    name?: string;
    label: string;
    help: string;
    error?: string;
    /** Six digits of a moment, or letters from paper. */
    kind: "digits" | "paper";
  },
) {
  const isDigits = kind === "digits";
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <p class="label" id={`${name}-help`}>{help}</p>
      <input
        id={name}
        name={name}
        class={isDigits ? "code-field" : "paper-field"}
        required
        inputmode={isDigits ? "numeric" : "text"}
        autocomplete={isDigits ? "one-time-code" : "off"}
        autocapitalize="none"
        spellcheck={false}
        maxlength={isDigits ? 9 : 40}
        aria-describedby={error ? `${name}-help ${name}-error` : `${name}-help`}
        aria-invalid={error ? true : undefined}
      />
      {error && <p class="field-error" id={`${name}-error`}>{error}</p>}
    </div>
  );
}
