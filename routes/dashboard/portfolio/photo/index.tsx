import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import type { State } from "@/lib/platform/state.ts";
import {
  changePhoto,
  removePhoto,
  restorePhoto,
  uploadPhoto,
} from "@/lib/portfolio/photo/commands.ts";
import { getPhotoMark, listPhotos } from "@/lib/portfolio/photo/queries.ts";
import {
  PHOTO,
  type PhotoData,
  PhotoPage,
  type Refusal,
} from "@/components/portfolio/PhotoPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    return page(await read(state, null, searchParams));
  },

  async POST({ state, req }) {
    try {
      const form = await formOf(req);
      return await answer(state, form);
    } catch (error) {
      const why = refusalOf(error);
      if (why === null) throw error;
      return page(await read(state, why), {
        status: error instanceof AppError ? error.status : 422,
      });
    }
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <PhotoPage view={dashboardView({ state, url })} data={data} />
));

async function answer(state: State, form: FormData): Promise<Response> {
  const { actor, platform } = state;
  const id = textOf(form, "id");
  const wanted = textOf(form, "do");
  try {
    if (wanted === "upload") {
      const file = form.get("photo");
      if (!(file instanceof File) || file.size === 0) throw noFile();
      await uploadPhoto(actor, platform.storage, await file.bytes());
      return seeOther(state, PHOTO);
    }
    if (wanted === "change") {
      const { remade } = await changePhoto(actor, { id, ...wishOf(form) });
      return seeOther(state, PHOTO, {
        done: remade ? "remaking" : "saved",
        id,
      });
    }
    if (wanted === "remove") {
      await removePhoto(actor, { id });
      return seeOther(state, PHOTO, { done: "removed", id });
    }
    if (wanted === "restore") {
      await restorePhoto(actor, { id });
      return seeOther(state, PHOTO, { done: "restored", id });
    }
  } catch (error) {
    // somebody else was quicker, or its days are over
    if (!(error instanceof AppError) || error.code !== "not_found") throw error;
    return seeOther(state, PHOTO, { done: "gone", id });
  }
  throw new AppError("invalid", "Cannot do this: it is unknown");
}

function wishOf(form: FormData) {
  return {
    focus: { x: hundredths(form, "focusX"), y: hundredths(form, "focusY") },
    altEs: textOf(form, "altEs"),
    altEn: textOf(form, "altEn"),
  };
}

/** The browser keeps to the limits; what comes from elsewhere is brought to them. */
function hundredths(form: FormData, name: string): number {
  const given = Math.round(Number(textOf(form, name) || "50"));
  return Number.isFinite(given) ? Math.max(0, Math.min(100, given)) : 50;
}

function noFile(): AppError {
  return new AppError("invalid", "Cannot upload photo: there is none", {
    fields: { photo: "noFile" },
  });
}

/** What the page can say about it; null for what is no fault of the upload. */
function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof AppError)) return null;
  const { code, fields } = error;
  if (code === "too_large") return "too_large";
  if (code === "unavailable") return "unavailable";
  if (code === "conflict") return "quota";
  const why = fields?.photo;
  return why === "too_large" || why === "unreadable" || why === "noFile"
    ? why
    : null;
}

async function read(
  state: State,
  refusal: Refusal | null,
  query = new URLSearchParams(),
): Promise<PhotoData> {
  // before the list: what changes in between is seen as a change
  const mark = await getPhotoMark(state.actor, {});
  return {
    photos: await listPhotos(state.actor, {}),
    mayWrite: mayOf(state)("portfolio.profile.write"),
    mark,
    refusal,
    done: doneOf(query),
  };
}

function doneOf(query: URLSearchParams): PhotoData["done"] {
  const known = ["saved", "remaking", "removed", "restored", "gone"] as const;
  const what = known.find((one) => one === query.get("done"));
  return what ? { what, id: query.get("id") ?? "" } : null;
}
