import type { JSX } from "preact";

/** A labelled field with its help under the label and its error beside it. */
export function Field(
  { name, label, help, error, lines, value, ...input }: {
    name: string;
    label: string;
    help?: string;
    error?: string;
    /** Several lines of text. */
    lines?: boolean;
    value?: string;
    type?: "text" | "email";
    autocomplete?: JSX.InputHTMLAttributes<HTMLInputElement>["autocomplete"];
    maxlength?: number;
    pattern?: string;
  },
) {
  const described =
    [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(
      " ",
    ) || undefined;
  const shared = {
    id: name,
    name,
    required: true,
    "aria-describedby": described,
    "aria-invalid": error ? true : undefined,
  };
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {help && <p class="label" id={`${name}-help`}>{help}</p>}
      {lines
        ? (
          <textarea {...shared} rows={7} maxlength={input.maxlength}>
            {value}
          </textarea>
        )
        : <input {...shared} {...input} value={value} />}
      {error && <p class="field-error" id={`${name}-error`}>{error}</p>}
    </div>
  );
}
