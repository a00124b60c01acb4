import type { Permission, Role } from "@/lib/platform/roles/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { FormPage } from "@/components/dashboard/FormPage.tsx";
import { HiddenFields } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { count, fill } from "@/components/words/index.ts";
import { Deed } from "./MemberPage.tsx";
import { permissionName, roleWords } from "./role_words.ts";
import { ROLES } from "./view.ts";

/** What the form of a role is drawn from. */
export interface RoleData {
  /** `null` while it is being made. */
  role: Role | null;
  values: { name: string; permissions: string[] };
  /** The whole catalogue. */
  permissions: Permission[];
  /** What slices are called in the page's language. */
  sliceNames: Record<string, string>;
  errors: { name?: string; form?: string };
  mayWrite: boolean;
}

/** A role: its name and what it may do, by slice. */
export function RolePage(
  { view, data }: { view: DashboardView; data: RoleData },
) {
  const words = roleWords[view.lang];
  const { role, values, errors, mayWrite } = data;
  const failed = Object.keys(errors).length > 0;
  const isMine = mayWrite && (role?.isMineToGive ?? true);
  return (
    <DashboardPage
      view={view}
      title={role?.name ?? words.form.newTitle}
      lead={isMine ? words.form.lead : words.form.above}
      above={<a href={linkTo(view, ROLES)}>{words.title}</a>}
      failed={failed}
      narrow
    >
      {isMine
        ? (
          <FormPage
            view={view}
            submit={role ? undefined : words.form.create}
            cancel={linkTo(view, ROLES)}
            error={errors.form ?? failed}
          >
            <Field
              name="name"
              label={words.form.name}
              help={words.form.nameHelp}
              value={values.name}
              error={errors.name}
              maxlength={60}
              autocomplete="off"
            />
            <Catalogue view={view} data={data} />
          </FormPage>
        )
        : <Held view={view} held={values.permissions} />}
      {role && isMine && <Delete view={view} role={role} />}
    </DashboardPage>
  );
}

function Catalogue({ view, data }: { view: DashboardView; data: RoleData }) {
  const words = roleWords[view.lang].form;
  const { permissions, values, sliceNames } = data;
  const bySlice = Object.groupBy(permissions, ({ slice }) => slice);
  return (
    <>
      {Object.entries(bySlice).map(([slice, all = []]) => (
        <fieldset key={slice} class="form-section">
          <legend class="sr-only">{sliceNames[slice] ?? slice}</legend>
          <div class="form-margin">
            <h2 aria-hidden="true">{sliceNames[slice] ?? slice}</h2>
          </div>
          <ul class="ticks">
            {all.map(({ name, isMine }) => (
              <li key={name}>
                <label class="tick">
                  <input
                    type="checkbox"
                    name="permission"
                    value={name}
                    checked={values.permissions.includes(name)}
                    disabled={!isMine}
                  />
                  <span>
                    {permissionName(view.lang, name)}
                    {!isMine && (
                      <span class="quiet">{` (${words.locked})`}</span>
                    )}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </>
  );
}

function Held({ view, held }: { view: DashboardView; held: string[] }) {
  return (
    <ul class="ticks">
      {held.map((name) => <li key={name}>{permissionName(view.lang, name)}
      </li>)}
    </ul>
  );
}

function Delete({ view, role }: { view: DashboardView; role: Role }) {
  const words = roleWords[view.lang];
  const members = count(words.members, role.members);
  return (
    <Deed
      title={words.form.delete}
      text={role.members > 0
        ? fill(words.form.used, { members })
        : words.form.deleteText}
    >
      {role.members === 0 && (
        <form method="post">
          <HiddenFields fields={{ do: "delete" }} />
          <button type="submit" class="button">{words.form.delete}</button>
        </form>
      )}
    </Deed>
  );
}
