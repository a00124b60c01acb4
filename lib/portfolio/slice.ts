/**
 * The portfolio's entry in the list of slices.
 *
 * @module
 */
import { profileApi } from "./drafts/api.ts";
import type { Slice } from "@/lib/platform/slice.ts";
import { contactApi, stampApi } from "./contact/api.ts";
import { repliesApi } from "./contact/replies/api.ts";
import { exportApi, triageApi } from "./contact/triage/api.ts";
import { visitorsNowApi, visitsApi } from "./analytics/api.ts";
import { getNowMark, getVisitsMark } from "./analytics/queries.ts";
import { getInboxMark } from "./contact/queries.ts";
import { messageReceived } from "./contact/events.ts";
import { githubApi } from "./github/api.ts";
import { getGithubMark } from "./github/queries.ts";
import { photoApi } from "./photo/api.ts";
import { getPhotoMark } from "./photo/queries.ts";
import { postsApi } from "./posts/api.ts";
import { postPublished } from "./posts/events.ts";
import { projectsApi } from "./projects/api.ts";
import { repositoriesApi } from "./repositories/api.ts";

/** What the platform is told of this slice; the permissions are those of its migrations. */
export const portfolio: Slice = {
  id: "portfolio",
  version: "1.0.0",
  name: { es: "Portafolio", en: "Portfolio" },
  about: {
    es: "Un sitio público con perfil, proyectos, experiencia y contacto.",
    en: "A public site with profile, projects, experience and contact.",
  },
  permissions: [
    "portfolio.profile.read",
    "portfolio.profile.write",
    "portfolio.messages.read",
    "portfolio.messages.write",
    "portfolio.posts.read",
    "portfolio.posts.write",
    "portfolio.posts.publish",
    "portfolio.visits.read",
  ],
  nav: [{
    id: "portfolio.profile",
    path: "/dashboard/portfolio/profile",
    label: { es: "Perfil", en: "Profile" },
    permission: "portfolio.profile.read",
    group: "work",
    keys: "g c",
  }, {
    id: "portfolio.projects",
    path: "/dashboard/portfolio/projects",
    label: { es: "Proyectos", en: "Projects" },
    permission: "portfolio.profile.read",
    group: "work",
    keys: "g j",
  }, {
    id: "portfolio.messages",
    path: "/dashboard/portfolio/messages",
    label: { es: "Mensajes", en: "Messages" },
    permission: "portfolio.messages.read",
    group: "work",
    keys: "g i",
  }, {
    id: "portfolio.posts",
    path: "/dashboard/portfolio/posts",
    label: { es: "Artículos", en: "Posts" },
    permission: "portfolio.posts.read",
    group: "work",
    keys: "g b",
  }, {
    id: "portfolio.visits",
    path: "/dashboard/portfolio/analytics",
    label: { es: "Visitas", en: "Visits" },
    permission: "portfolio.visits.read",
    group: "work",
    keys: "g u",
  }],
  actions: [{
    id: "portfolio.site",
    path: "/",
    label: { es: "Ver el sitio", en: "View the site" },
    permission: null,
    keys: "g v",
  }, {
    id: "portfolio.photo",
    path: "/dashboard/portfolio/photo",
    label: { es: "Foto", en: "Photo" },
    permission: "portfolio.profile.read",
    keys: "g o",
  }, {
    id: "portfolio.import",
    path: "/dashboard/portfolio/import",
    label: { es: "Importar un CV", en: "Import a CV" },
    permission: "portfolio.profile.write",
    keys: "g z",
  }],
  routes: ["/dashboard/portfolio"],
  api: {
    "/portfolio/profile": profileApi,
    "/portfolio/contact": contactApi.route("/", triageApi)
      .route("/", repliesApi),
    "/portfolio/contact-stamp": stampApi,
    "/portfolio/contact-export": exportApi,
    "/portfolio/posts": postsApi,
    "/portfolio/projects": projectsApi,
    "/portfolio/repositories": repositoriesApi,
    "/portfolio/github-sources": githubApi,
    "/portfolio/photo": photoApi,
    "/portfolio/visits": visitsApi,
    "/portfolio/visits-now": visitorsNowApi,
  },
  events: [
    "portfolio.github.sync_requested",
    "portfolio.message.mailed",
    "portfolio.message.received",
    "portfolio.photo.changed",
    "portfolio.post.changed",
    "portfolio.post.published",
    "portfolio.profile.updated",
    "portfolio.reply.written",
  ],
  publicEvents: [{
    event: messageReceived,
    label: {
      es: "Llegó un mensaje del formulario",
      en: "A message came by the form",
    },
  }, {
    event: postPublished,
    label: { es: "Se publicó un artículo", en: "A post was published" },
  }],
  tasks: [
    "portfolio.analytics.count",
    "portfolio.analytics.keep_partitions",
    "portfolio.github.schedule",
    "portfolio.github.sync",
    "portfolio.message.acknowledge",
    "portfolio.message.classify",
    "portfolio.message.fan_out_received",
    "portfolio.message.mail_owner",
    "portfolio.message.note_answer",
    "portfolio.message.wake_snoozed",
    "portfolio.photo.make",
    "portfolio.post.fan_out_published",
    "portfolio.post.publish_due",
    "portfolio.reply.send",
  ],
  live: [{
    topic: "portfolio.visits",
    permission: "portfolio.visits.read",
    mark: getVisitsMark,
  }, {
    topic: "portfolio.visits_now",
    permission: "portfolio.visits.read",
    mark: getNowMark,
  }, {
    topic: "portfolio.photo",
    permission: "portfolio.profile.read",
    mark: getPhotoMark,
  }, {
    topic: "portfolio.messages",
    permission: "portfolio.messages.read",
    mark: getInboxMark,
  }, {
    topic: "portfolio.github",
    permission: "portfolio.profile.read",
    mark: getGithubMark,
  }],
  settings: null,
};
