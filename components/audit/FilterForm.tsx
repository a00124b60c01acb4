import type { ComponentChildren } from "preact";
import {
  actorKinds,
  type AuditFilter,
  type AuditPerson,
} from "@/lib/platform/audit/schema.ts";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { actionGroups } from "./actions.ts";
import { auditWords } from "./words.ts";

/** A choice of a filter, and those that stand together. */
interface Choice {
  value: string;
  label: string;
}

/** Asks for a part of the audit by a form whose answer has an address of its own. */
export function FilterForm({ view, path, filter, people }: {
  view: DashboardView;
  path: string;
  filter: AuditFilter;
  people: readonly AuditPerson[];
}) {
  const words = auditWords[view.lang];
  const { filter: labels } = words;
  const { outcome, ...rest } = filter;
  const isUsed = Object.values(rest).some((value) => value !== undefined);
  const kinds = actorKinds.filter((kind) => kind !== "user");
  return (
    <details class="filter" open={isUsed}>
      <summary>{labels.label}</summary>
      <form method="get" class="filter-form">
        {view.base.chosenLang && (
          <input type="hidden" name="lang" value={view.base.chosenLang} />
        )}
        {outcome && <input type="hidden" name="outcome" value={outcome} />}
        <Select name="who" label={words.who} value={filter.who}>
          <option value="">{labels.anyone}</option>
          <Group
            label={labels.people}
            choices={choicesOf(people, "user", words.formerUser)}
            value={filter.who}
          />
          <Group
            label={labels.keys}
            choices={choicesOf(people, "key", words.formerKey)}
            value={filter.who}
          />
          <Group
            label={labels.kinds}
            choices={kinds.map((kind) => ({
              value: `kind:${kind}`,
              label: words.kinds[kind],
            }))}
            value={filter.who}
          />
        </Select>
        <Select name="action" label={words.what} value={filter.action}>
          <option value="">{labels.anything}</option>
          {actionGroups(view.lang).map(({ label, options }) => (
            <Group
              key={label}
              label={label}
              choices={options}
              value={filter.action}
            />
          ))}
        </Select>
        <Field
          name="from"
          label={labels.from}
          type="date"
          value={filter.from}
          optional
        />
        <Field
          name="to"
          label={labels.to}
          type="date"
          value={filter.to}
          optional
        />
        <Field
          name="target"
          label={labels.target}
          help={labels.targetHelp}
          value={filter.target}
          maxlength={64}
          optional
        />
        <div class="actions filter-end">
          <button type="submit" class="button">{labels.show}</button>
          {isUsed && (
            <a class="quiet" href={linkTo(view, path)}>{labels.reset}</a>
          )}
        </div>
      </form>
    </details>
  );
}

function choicesOf(
  people: readonly AuditPerson[],
  wanted: AuditPerson["kind"],
  gone: string,
): Choice[] {
  return people.filter(({ kind }) => kind === wanted)
    .map(({ kind, id, label }) => ({
      value: `${kind}:${id}`,
      label: label ?? gone,
    }));
}

function Select({ name, label, children }: {
  name: string;
  label: string;
  value: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>{children}</select>
    </div>
  );
}

function Group({ label, choices, value }: {
  label: string;
  choices: readonly Choice[];
  value: string | undefined;
}) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={label}>
      {choices.map((choice) => (
        <option
          key={choice.value}
          value={choice.value}
          selected={choice.value === value}
        >
          {choice.label}
        </option>
      ))}
    </optgroup>
  );
}
