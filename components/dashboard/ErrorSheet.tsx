import { fill } from "@/components/words/fill.ts";
import { DashboardPage } from "./DashboardPage.tsx";
import type { DashboardView } from "./view.ts";

/** What went wrong, within the shell: says what it means for the member, never how it came about. */
export function ErrorSheet(
  { view, status, requestId }: {
    view: DashboardView;
    status: number;
    requestId: string;
  },
) {
  const { errors } = view.words;
  const [title, text] = status === 403
    ? [errors.forbidden, errors.forbiddenText]
    : status === 404
    ? [errors.notFound, errors.notFoundText]
    : status < 500
    ? [errors.refused, errors.refusedText]
    : [errors.failed, fill(errors.failedText, { id: requestId })];
  return (
    <DashboardPage view={view} title={title} lead={text} narrow>
      <p>
        <a class="onward" href={view.home.href}>{errors.back}</a>
      </p>
    </DashboardPage>
  );
}
