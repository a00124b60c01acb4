import { Empty } from "./Empty.tsx";
import { PageHead } from "./PageHead.tsx";
import type { SiteView } from "./view.ts";

/** Posts; until the first is written, an empty case that leads to the work. */
export function PostsPage({ view }: { view: SiteView }) {
  const { words } = view;
  return (
    <>
      <PageHead title={words.posts.title} />
      <Empty
        view={view}
        title={words.posts.empty}
        text={words.posts.emptyText}
        onward={[["/projects", words.nav.projects], [
          "/experience",
          words.nav.experience,
        ]]}
      />
    </>
  );
}
