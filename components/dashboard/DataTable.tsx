import type { ComponentChildren, Key } from "preact";

/** A column of a table. */
export interface Column<Row> {
  /** Unique in the table. */
  key: string;
  title: string;
  cell(row: Row): ComponentChildren;
  /** Texts take what room there is; numbers stand at the end of their column, actions under a title for the ear only. */
  kind?: "text" | "number" | "date" | "actions";
}

/**
 * A table that is a table: its first column names the row, its head stays while it scrolls, its last column may hold
 * actions. On narrow screens each row stands as a block, each cell beside the title of its column.
 *
 * With scripts `j` and `k` go from row to row: to the first link of each.
 */
export function DataTable<Row>(
  { caption, columns, rows, rowKey, unread, empty }: {
    /** What the table holds, for who does not see it. */
    caption: string;
    columns: Column<Row>[];
    rows: readonly Row[];
    rowKey(row: Row): Key;
    /** Rows that wait for somebody stand out. */
    unread?(row: Row): boolean;
    /** Stands in its place when there are no rows; see `EmptyState`. */
    empty: ComponentChildren;
  },
) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    // the roles say again what the elements are: some browsers forget it when a row is drawn as a block
    <table class={unread ? "data data-waits" : "data"} role="table">
      <caption class="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, title, kind }) => (
            <th key={key} role="columnheader" scope="col" class={cellOf(kind)}>
              {kind === "actions"
                ? <span class="sr-only">{title}</span>
                : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            class={unread?.(row) ? "unread" : undefined}
          >
            {columns.map((column, at) => (
              <Cell key={column.key} column={column} row={row} first={at < 1} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>(
  { column: { title, kind, cell }, row, first }: {
    column: Column<Row>;
    row: Row;
    first: boolean;
  },
) {
  const content = cell(row);
  return first
    ? <th role="rowheader" scope="row">{content}</th>
    : (
      <td role="cell" class={cellOf(kind)} data-title={title}>
        {content}
      </td>
    );
}

function cellOf(kind: Column<unknown>["kind"]): string | undefined {
  return kind && `cell-${kind}`;
}
