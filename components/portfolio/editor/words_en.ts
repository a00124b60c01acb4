/**
 * What the profile editor says in English.
 *
 * @module
 */

/** The words in English. */
export const en = {
  title: "Profile",
  lead:
    "Write here in peace: nobody sees a change before you publish it, and everything can be taken back.",
  above: "Profile",
  inLanguage: { en: "in English", es: "in Spanish" },
  language: { en: "English", es: "Spanish" },
  bar: {
    label: "Draft",
    none: "Everything is published",
    changes: {
      one: "{n} change is not published",
      other: "{n} changes are not published",
    },
    undo: "Undo",
    redo: "Redo",
    see: "See the changes",
    preview: "Preview",
    publish: "Publish",
    keys: "Ctrl Z takes back, Ctrl Shift Z brings again",
    saving: "Saving…",
    saved: "Saved",
    unsaved: "Not saved yet: it is kept in this browser and sent again",
    wrong: "Saved, except what is marked",
    kept: "What you wrote before the tab was closed is saved now",
    changedElsewhere:
      "This was changed elsewhere while you wrote. Yours is not lost.",
    theirs: "There now",
    useMine: "Take mine",
    useTheirs: "Keep theirs",
  },
  done: {
    published: "Published. Readers see it now.",
    same: "There was nothing to publish.",
    restored: "That state is back, and readers see it.",
    discarded: "The draft was discarded.",
    removed: "Removed from the draft.",
    saved: "Saved in the draft.",
    stale:
      "The draft has changed since you looked. Look at it again before you publish.",
    refused:
      "It was not published: some changes concern entries that are no longer there. Drop them, and publish the rest.",
    open:
      "Publish or discard the draft first: a restore would mix with its changes.",
    gone: "That is no longer there.",
    full: "There is no room for more of them.",
    nothing: "There was nothing to take back.",
  },
  overview: {
    about: "Your name, what you are, where you are, how to reach you",
    entries: { one: "{n} entry", other: "{n} entries" },
    empty: "Nothing yet",
    told: "{told} of {texts} texts {lang}",
    allTold: "All texts {lang}",
    section: "Section",
    holds: "What it holds",
    languages: "Both languages",
    history: "History",
    firstTitle: "An empty case",
    firstText:
      "Begin with your name and what you are. The rest can follow section by section, or all at once from a JSON Resume file with the task import.",
    first: "Write your name",
  },
  section: {
    add: "Add {one}",
    up: "Up",
    down: "Down",
    remove: "Remove",
    show: "Show",
    hide: "Hide",
    hidden: "Hidden",
    entry: "Entry",
    place: "Place",
    unnamed: "(unnamed)",
    keys:
      "With a row in focus, Alt and the arrow keys move it. Nothing is lost: Undo brings everything back.",
    moved: "{name} stands in place {place} of {all} now.",
    emptyTitle: "Nothing here yet",
    emptyText: "Add the first {one}. It stays in your draft until you publish.",
  },
  entry: {
    save: "Save in the draft",
    list: "One on each line.",
    ruled: "A line with --- stands between two of them.",
    date: "Year, month or day: 2024, 2024-06 or 2024-06-29.",
    endDate: "Leave it empty while it goes on.",
    picture: "A picture is kept in this field; it stays as it is.",
    both: "{name} {lang}",
    shown: "Readers see it",
    contactHelp: "Kept for you alone until you tick that readers see it.",
    errors: {
      date: "Write it as 2024, 2024-06 or 2024-06-29.",
      uri: "Write a full address, as https://example.com.",
      email: "Write an e-mail address.",
      long: "That is too long.",
      sign: "It has a sign that cannot be stored.",
      conflict: "Changed elsewhere meanwhile. There now: {current}",
    },
    back: "Back to {all}",
  },
  evidence: {
    title: "Evidence",
    text:
      "What shows that you can. What your entries name is found by itself; without any, the skill is shown as claimed.",
    found: "Found by reading",
    nothing: "Nothing yet: readers see it as claimed.",
    kinds: {
      work: "Work",
      project: "Projects",
      certificate: "Certificates",
      post: "Posts",
    },
    links: "Addresses elsewhere",
    linksHelp:
      "One on each line; a title may stand behind it: https://example.com My talk",
    badLink: "This line is no address: {line}",
    tooMany: "Name at most {most} of them.",
  },
  changes: {
    title: "What will change",
    lead: "This is what readers will see differently once you publish.",
    none: "Everything is published",
    noneText: "Your draft is the same as what readers see.",
    added: "Added",
    removed: "Removed",
    moved: "Moved from place {from} to {to}",
    changed: "Changed",
    shown: "Shown to readers",
    hidden: "Hidden from readers",
    before: "Before",
    after: "After",
    nothing: "nothing",
    discard: "Discard the draft",
    refusedTitle: "Changes that are no longer possible",
    refusedText:
      "Their entries were removed meanwhile, by an import or by somebody else. They keep the rest from being published.",
    drop: "Drop these changes",
    why: {
      gone: "its entry is gone",
      there: "it exists already",
      full: "there is no room",
    },
  },
  history: {
    title: "History",
    lead:
      "What readers saw before. The newest hundred states are kept, with their texts in both languages.",
    empty: "No history yet",
    emptyText: "The first import or publishing begins it.",
    state: "State",
    at: "When",
    by: "By",
    terminal: "the terminal or a program",
    you: "you",
    member: "another member",
    why: {
      import: "Imported",
      publish: "Published",
      restore: "Restored from {number}",
      found: "Found, written elsewhere",
    },
    now: "What readers see now",
    compare: "Compare",
    against: "State {from} beside state {to}",
    withNow: "State {from} beside what readers see now",
    same: "Both are the same.",
    restore: "Bring this state back",
    restoreText:
      "It is published as a new state, and can be taken back like any other.",
    next: "with the state after it",
    current: "with what readers see now",
  },
  edits: {
    add: "new entry",
    update: "{field}",
    remove: "removed entry",
    move: "move",
    show: "show or hide",
    translate: "{field} {lang}",
    profile: "{field}",
    profile_translate: "{field} {lang}",
    contact: "contact details",
    evidence: "evidence",
  },
  preview: {
    label: "Preview: only members see this",
    back: "Back to the editor",
  },
};

/** Every word of the editor. */
export type EditorWords = typeof en;
