import { HttpError, page } from "fresh";
import { statusByCode } from "@/lib/platform/errors.ts";
import { sharedAnswers } from "@/lib/platform/api/answers.ts";
import { define } from "@/lib/platform/state.ts";
import type { Listed } from "@/components/api_docs/DocsPage.tsx";
import { OperationPage } from "@/components/api_docs/OperationPage.tsx";
import { plainView } from "../../../(_site)/plain_view.ts";
import { operations } from "../../(_api)/operations.ts";

export const handlers = define.handlers({
  GET({ params }) {
    const operation = operations.find(({ operationId }) =>
      operationId === params.operation
    );
    if (!operation) throw new HttpError(404);
    return page<Listed>(operation);
  },
});

const shared = Object.fromEntries(
  Object.entries(statusByCode).map(([code, status]) => [
    `${status}`,
    sharedAnswers[code as keyof typeof statusByCode], // its own keys
  ]),
);

/** One operation, and a form to try it. */
export default define.page<typeof handlers>(({ data, state, url }) => (
  <OperationPage
    view={plainView(state, url)}
    operation={data}
    origin={state.origin}
    shared={shared}
  />
));
