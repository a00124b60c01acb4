import {
  type OwnPhoto,
  PHOTO_SIZES,
  type PhotoProblem,
} from "@/lib/portfolio/photo/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { FormPage, FormSection } from "@/components/dashboard/FormPage.tsx";
import {
  ActionButton,
  Notice,
  UndoNotice,
} from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { Photo } from "@/components/ui/Photo.tsx";
import { When } from "@/components/ui/When.tsx";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { DropZone } from "@/islands/site/DropZone.tsx";
import { PROFILE } from "./editor/view.ts";
import { editorWords } from "./editor/words.ts";
import { photoWords } from "./photo_words.ts";

/** Where the photo stands in the dashboard. */
export const PHOTO = "/dashboard/portfolio/photo";

/** Why an upload was refused. */
export type Refusal = PhotoProblem | "noFile" | "quota" | "unavailable";

/** What the page is drawn from. */
export interface PhotoData {
  photos: OwnPhoto[];
  mayWrite: boolean;
  /** What the photos looked like before they were read. */
  mark: string;
  refusal: Refusal | null;
  /** What has just become of one. */
  done: {
    what: "saved" | "remaking" | "removed" | "restored" | "gone";
    id: string;
  } | null;
}

/** The photo: how it is shown, how it could be shown, and another one. */
export function PhotoPage(
  { view, data }: { view: DashboardView; data: PhotoData },
) {
  const words = photoWords[view.lang];
  const [current, ...older] = data.photos.filter(({ removedAt }) =>
    removedAt === null
  );
  const shown = [current, ...older].find((photo) => photo?.hash) ?? null;
  const removed = data.photos.filter(({ removedAt, hash }) =>
    removedAt !== null && hash !== null
  );
  return (
    <DashboardPage
      view={view}
      title={words.title}
      above={<a href={linkTo(view, PROFILE)}>{editorWords[view.lang].above}</a>}
      lead={words.lead}
      failed={data.refusal !== null}
      narrow
    >
      <Done view={view} data={data} />
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="portfolio.photo"
        region="photos"
        updated={words.now}
      />
      <div id="photos" data-mark={data.mark} class="stack">
        {current?.state === "working" && (
          <Notice kind="plain">
            <span>{words.working}</span>
            <a href={linkTo(view, PHOTO)}>{words.look}</a>
          </Notice>
        )}
        {current?.state === "failed" && (
          <Notice kind="bad">
            {`${words.failed} ${
              words.problems[current.problem ?? "unreadable"]
            }`}
          </Notice>
        )}
        {shown && <Shown view={view} photo={shown} mayWrite={data.mayWrite} />}
        {!current && <EmptyState title={words.none} text={words.noneText} />}
      </div>
      {data.mayWrite && (
        <Upload view={view} refusal={data.refusal} replaces={shown !== null} />
      )}
      {shown && data.mayWrite && (
        <Wishes
          view={view}
          photo={current ?? shown}
        />
      )}
      {removed.length > 0 && (
        <Earlier view={view} photos={removed} mayWrite={data.mayWrite} />
      )}
    </DashboardPage>
  );
}

function Shown(
  { view, photo, mayWrite }: {
    view: DashboardView;
    photo: OwnPhoto;
    mayWrite: boolean;
  },
) {
  const words = photoWords[view.lang];
  return (
    <section class="stack">
      <h2 class="section-title">{words.now}</h2>
      <div class="photo-row">
        {[...PHOTO_SIZES].reverse().filter((size) => size < 768).map((size) => (
          <OnePhoto key={size} view={view} photo={photo} size={size} />
        ))}
      </div>
      <p class="label">{words.sizes}</p>
      {mayWrite && (
        <p>
          <ActionButton
            label={words.remove}
            danger
            action={linkTo(view, PHOTO)}
            fields={{ do: "remove", id: photo.id }}
          />
        </p>
      )}
    </section>
  );
}

function OnePhoto(
  { view, photo, size }: {
    view: DashboardView;
    photo: OwnPhoto;
    size: typeof PHOTO_SIZES[number];
  },
) {
  if (!photo.hash) return null;
  return (
    <Photo
      hash={photo.hash}
      alt={view.lang === "es" ? photo.altEs : photo.altEn}
      size={size}
      urlOf={(path) => linkTo(view, `/dashboard/portfolio${path}`)}
    />
  );
}

function Upload(
  { view, refusal, replaces }: {
    view: DashboardView;
    refusal: Refusal | null;
    replaces: boolean;
  },
) {
  const words = photoWords[view.lang];
  const why = refusal === "noFile"
    ? words.noFile
    : refusal && words.problems[refusal];
  return (
    <form
      method="post"
      enctype="multipart/form-data"
      action={linkTo(view, PHOTO)}
      class="form-page"
    >
      {why && <Notice kind="bad">{why}</Notice>}
      <input type="hidden" name="do" value="upload" />
      <div class="field">
        <label for="photo">{words.file}</label>
        <DropZone
          id="photo"
          name="photo"
          describedBy="photo-help"
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          words={{ drop: words.drop, chosen: words.chosen }}
        />
        <p class="label" id="photo-help">{words.fileHelp}</p>
      </div>
      <p class="actions">
        <button type="submit" class="button button-main">
          {replaces ? words.replace : words.upload}
        </button>
      </p>
    </form>
  );
}

function Wishes({ view, photo }: { view: DashboardView; photo: OwnPhoto }) {
  const words = photoWords[view.lang];
  return (
    <FormPage
      view={view}
      action={linkTo(view, PHOTO)}
      submit={words.save}
      fields={{ do: "change", id: photo.id }}
    >
      <FormSection title={words.change}>
        <Field
          name="altEs"
          label={words.altEs}
          help={words.altHelp}
          value={photo.altEs}
          maxlength={200}
          optional
        />
        <Field
          name="altEn"
          label={words.altEn}
          value={photo.altEn}
          maxlength={200}
          optional
        />
        <Field
          name="focusX"
          type="number"
          label={words.focusX}
          help={words.focusHelp}
          value={String(photo.focus.x)}
          min={0}
          max={100}
        />
        <Field
          name="focusY"
          type="number"
          label={words.focusY}
          value={String(photo.focus.y)}
          min={0}
          max={100}
        />
      </FormSection>
    </FormPage>
  );
}

function Earlier(
  { view, photos, mayWrite }: {
    view: DashboardView;
    photos: OwnPhoto[];
    mayWrite: boolean;
  },
) {
  const words = photoWords[view.lang];
  return (
    <section class="stack">
      <h2 class="section-title">{words.earlier}</h2>
      <p class="label">{words.earlierText}</p>
      <ul class="photo-row">
        {photos.map((photo) => (
          <li key={photo.id}>
            <OnePhoto view={view} photo={photo} size={96} />
            <p class="label">
              <When
                at={photo.removedAt ?? photo.createdAt}
                clock={view.clock}
              />
            </p>
            {mayWrite && (
              <ActionButton
                label={words.restore}
                action={linkTo(view, PHOTO)}
                fields={{ do: "restore", id: photo.id }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Done(
  { view, data: { done, mayWrite } }: { view: DashboardView; data: PhotoData },
) {
  const words = photoWords[view.lang];
  if (!done) return null;
  return done.what === "removed" && mayWrite
    ? (
      <UndoNotice
        view={view}
        text={words.removed}
        action={linkTo(view, PHOTO)}
        fields={{ do: "restore", id: done.id }}
      />
    )
    : <Notice>{words[done.what]}</Notice>;
}
