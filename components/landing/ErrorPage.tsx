import { Head } from "fresh/runtime";
import { href } from "@/components/ui/href.ts";
import { fill } from "@/components/words/index.ts";
import { PlainShell, type PlainView } from "./PlainShell.tsx";

/** A page for people when there is nothing to show: what happened, and a way onward. */
export function ErrorPage(
  { view, status, requestId }: {
    view: PlainView;
    status: number;
    requestId: string;
  },
) {
  const { words: { errors }, base } = view;
  const [title, text] = status === 404
    ? [errors.notFound, errors.notFoundText]
    : status < 500
    ? [errors.refused, errors.refusedText]
    : [errors.failed, fill(errors.failedText, { id: requestId })];
  return (
    <PlainShell view={view}>
      <Head>
        <title>{title}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <div class="page-head row">
        <p class="margin label">{status}</p>
        <div class="wide stack">
          <h1>{title}</h1>
          <p class="lead">{text}</p>
          <p class="actions">
            <a class="onward" href={href(base, "/")}>{errors.home}</a>
          </p>
        </div>
      </div>
    </PlainShell>
  );
}
