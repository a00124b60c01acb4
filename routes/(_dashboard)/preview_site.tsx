import { HttpError } from "fresh";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { AboutPage } from "@/components/site/AboutPage.tsx";
import { ExperiencePage } from "@/components/site/ExperiencePage.tsx";
import { HomePage } from "@/components/site/HomePage.tsx";
import { ProjectPage } from "@/components/site/ProjectPage.tsx";
import { ProjectsPage } from "@/components/site/ProjectsPage.tsx";
import { SiteShell } from "@/components/site/SiteShell.tsx";
import { nameOf, type SiteView } from "@/components/site/view.ts";
import { Head } from "fresh/runtime";
import { editorWords } from "@/components/portfolio/editor/words.ts";

/** A page of the site as the draft would make it, with a line that says so. */
export function PreviewSite(
  { view, skill, back }: {
    view: SiteView;
    /** The keyword that projects are narrowed by. */
    skill: string | null;
    /** Where the editor is. */
    back: string;
  },
) {
  const words = editorWords[view.site.lang].preview;
  return (
    <>
      <Head>
        <title>{`${words.label} – ${nameOf(view.site)}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <aside class="wrap">
        <p class="notice">
          {words.label}. <a href={back}>{words.back}</a>
        </p>
      </aside>
      <SiteShell view={view}>
        <Content view={view} skill={skill} />
      </SiteShell>
    </>
  );
}

/** The pages that a draft changes; the others are the site's own. */
export function isPreviewed({ projects }: Site, path: string): boolean {
  return ["/", "/about", "/experience", "/projects"].includes(path) ||
    projects.some(({ slug }) => path === `/projects/${slug}`);
}

function Content({ view, skill }: { view: SiteView; skill: string | null }) {
  switch (view.path) {
    case "/":
      return <HomePage view={view} />;
    case "/about":
      return <AboutPage view={view} />;
    case "/experience":
      return <ExperiencePage view={view} />;
    case "/projects":
      return <ProjectsPage view={view} skill={skill} />;
  }
  const project = view.site.projects.find(({ slug }) =>
    view.path === `/projects/${slug}`
  );
  if (!project) throw new HttpError(404);
  return (
    <ProjectPage view={view} project={project} study={[]} repository={null} />
  );
}
