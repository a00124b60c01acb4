/**
 * What the pages about projects share.
 *
 * @module
 */
import { Tabs } from "@/components/dashboard/Tabs.tsx";
import { Notice, UndoNotice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { en, type ProjectsWords } from "./words_en.ts";
import { es } from "./words_es.ts";

/** The words by language. */
export const projectsWords: Record<"es" | "en", ProjectsWords> = { en, es };

/** Where projects stand in the dashboard. */
export const PROJECTS = "/dashboard/portfolio/projects";
/** Repositories to choose from. */
export const REPOSITORIES = `${PROJECTS}/repositories`;
/** What is followed. */
export const GITHUB = `${PROJECTS}/github`;

/** What a page says about the last thing that was done. */
export type Done = keyof ProjectsWords["done"];

/** Whether a text from an address is one of them. */
export function isDone(text: string): text is Done {
  return Object.hasOwn(en.done, text);
}

/** The three pages, as tabs of one. */
export function ProjectTabs(
  { view, current }: {
    view: DashboardView;
    current: "arrange" | "repositories" | "github";
  },
) {
  const words = projectsWords[view.lang];
  const paths = {
    arrange: PROJECTS,
    repositories: REPOSITORIES,
    github: GITHUB,
  };
  return (
    <Tabs
      label={words.views}
      tabs={(["arrange", "repositories", "github"] as const).map((one) => ({
        label: words.tabs[one],
        href: linkTo(view, paths[one]),
        current: one === current,
      }))}
    />
  );
}

/** What became of the last thing that was done; `undo` is what takes it back. */
export function DoneNotice(
  { view, done, undo }: {
    view: DashboardView;
    done: Done | null;
    undo?: Record<string, string> | null;
  },
) {
  if (!done) return null;
  const text = projectsWords[view.lang].done[done];
  if (undo) return <UndoNotice view={view} text={text} fields={undo} />;
  const isBad = done === "gone" || done === "full";
  return <Notice kind={isBad ? "plain" : "good"}>{text}</Notice>;
}
