import type { JSX } from "preact";

/** One of the values of a select. */
export interface Choice {
  value: string;
  label: string;
}

/** What a field may be told. */
export interface FieldProps {
  name: string;
  label: string;
  help?: string;
  error?: string;
  /** Several lines of text. */
  lines?: boolean;
  value?: string;
  type?:
    | "text"
    | "email"
    | "password"
    | "url"
    | "date"
    | "number"
    | "checkbox"
    | "select";
  /** What a select offers. */
  options?: readonly Choice[];
  /** Whether a checkbox is ticked. */
  checked?: boolean;
  /** It may stay empty. A text stands beside the label that says so. */
  optional?: boolean | string;
  /** Differs from `name` where a page has several forms. */
  id?: string;
  autocomplete?: JSX.InputHTMLAttributes<HTMLInputElement>["autocomplete"];
  inputmode?: "numeric" | "text" | "url" | "email";
  maxlength?: number;
  min?: number;
  max?: number;
  pattern?: string;
  readonly?: boolean;
}

/** A labelled field with its help and its error. */
export function Field(props: FieldProps) {
  const { name, label, help, error, optional, id = name, type } = props;
  const control = <Control {...props} id={id} />;
  const says = (
    <>
      {label}
      {typeof optional === "string" && (
        <span class="label">{` (${optional})`}</span>
      )}
    </>
  );
  return (
    <div class={type === "checkbox" ? "field field-check" : "field"}>
      {type === "checkbox"
        ? <label for={id}>{control} {says}</label>
        : <label for={id}>{says}</label>}
      {help && <p class="label" id={`${id}-help`}>{help}</p>}
      {type !== "checkbox" && control}
      {error && <p class="field-error" id={`${id}-error`}>{error}</p>}
    </div>
  );
}

function Control(
  {
    name,
    id,
    help,
    error,
    lines,
    value,
    type,
    options = [],
    checked,
    optional,
    label: _said,
    ...input
  }: FieldProps,
) {
  const described =
    [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ") ||
    undefined;
  const shared = {
    id,
    name,
    required: !optional && type !== "checkbox",
    "aria-describedby": described,
    "aria-invalid": error ? true : undefined,
  };
  if (lines) {
    return (
      <textarea {...shared} rows={7} maxlength={input.maxlength}>
        {value}
      </textarea>
    );
  }
  if (type === "select") {
    return (
      <select {...shared}>
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            selected={option.value === value}
          >
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (type === "checkbox") {
    return (
      <input {...shared} type="checkbox" checked={checked} value={value} />
    );
  }
  return <input {...shared} {...input} type={type} value={value} />;
}
