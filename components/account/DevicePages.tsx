import { AccountShell, Done, Hidden } from "./AccountShell.tsx";
import { type AccountView, dayOf, deviceName } from "./view.ts";

/** A kind of browser on a kind of system. */
type Device = Parameters<typeof deviceName>[0];

/** Where somebody is signed in. */
export interface SessionLine extends Device {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
}

/** What the page of the sessions shows. */
export interface SessionsProps {
  view: AccountView;
  sessions: SessionLine[];
  /** The one that asks. */
  currentId: string;
  /** What was just done. */
  done: "one" | "others" | null;
}

/** Where the account is open: each can be closed, and all of them. */
export function SessionsPage(
  { view, sessions, currentId, done }: SessionsProps,
) {
  const { account: { sessions: words }, lang } = view;
  return (
    <AccountShell view={view} title={words.title} lead={words.lead} within>
      <div class="form">
        {done && <Done>{done === "one" ? words.ended : words.othersEnded}
        </Done>}
        <div class="table" tabindex={0} role="region" aria-label={words.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.device}</th>
                <th scope="col">{words.since}</th>
                <th scope="col">{words.seen}</th>
                <th scope="col">
                  <span class="sr-only">{words.end}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sessions.map((one) => {
                const name = deviceName(one, view.account);
                const isHere = one.id === currentId;
                return (
                  <tr key={one.id}>
                    <td class="ink">
                      {name}
                      {isHere && <span class="line soft">{words.here}</span>}
                    </td>
                    <td>{dayOf(one.createdAt, lang)}</td>
                    <td>{dayOf(one.lastSeenAt, lang)}</td>
                    <td>
                      {!isHere && (
                        <RowButton
                          label={words.end}
                          of={name}
                          fields={{ do: "end", id: one.id }}
                        />
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        <form method="post" class="actions">
          {sessions.length > 1 && (
            <button type="submit" name="do" value="others" class="button">
              {words.endOthers}
            </button>
          )}
          <button type="submit" name="do" value="all" class="button">
            {words.endAll}
          </button>
        </form>
        <p class="label">{words.unknown}</p>
      </div>
    </AccountShell>
  );
}

/** A device that stands for the second factor. */
export interface DeviceLine extends Device {
  id: string;
  createdAt: Date;
  expiresAt: Date;
}

/** What the page of the trusted devices shows. */
export interface DevicesProps {
  view: AccountView;
  devices: DeviceLine[];
  revoked: boolean;
}

/** Devices on which the password is enough: each can be forgotten. */
export function DevicesPage({ view, devices, revoked }: DevicesProps) {
  const { account: { devices: words }, lang } = view;
  return (
    <AccountShell view={view} title={words.title} lead={words.lead} within>
      <div class="form">
        {revoked && <Done>{words.revoked}</Done>}
        {devices.length === 0
          ? (
            <div class="more stack">
              <h2>{words.none}</h2>
              <p>{words.noneText}</p>
            </div>
          )
          : (
            <div
              class="table"
              tabindex={0}
              role="region"
              aria-label={words.title}
            >
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.device}</th>
                    <th scope="col">{words.since}</th>
                    <th scope="col">{words.until}</th>
                    <th scope="col">
                      <span class="sr-only">{words.revoke}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {devices.map((one) => {
                    const name = deviceName(one, view.account);
                    return (
                      <tr key={one.id}>
                        <td class="ink">{name}</td>
                        <td>{dayOf(one.createdAt, lang)}</td>
                        <td>{dayOf(one.expiresAt, lang)}</td>
                        <td>
                          <RowButton
                            label={words.revoke}
                            of={name}
                            fields={{ do: "revoke", id: one.id }}
                          />
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
          )}
      </div>
    </AccountShell>
  );
}

function RowButton(
  { label, of, fields }: {
    label: string;
    of: string;
    fields: Record<string, string>;
  },
) {
  return (
    <form method="post">
      <Hidden fields={fields} />
      <button type="submit" class="text-button">
        {label}
        <span class="sr-only">{` – ${of}`}</span>
      </button>
    </form>
  );
}
