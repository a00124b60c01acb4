/**
 * Europass, in both of its shapes: the `SkillsPassport` of versions 3 (XML and JSON), and the `Candidate` that today's
 * portal writes (XML, after HR Open Standards; the same tree as JSON is read, too).
 *
 * @module
 */
import { isObject, type Json } from "../json.ts";
import { readCandidate } from "./europass_candidate.ts";
import { readSkillsPassport } from "./europass_passport.ts";
import { CannotRead, type ReadResume } from "./found.ts";
import { Taken } from "./taken.ts";

/** Whether a tree is one of Europass. */
export function isEuropass(tree: Json): boolean {
  return isObject(tree) &&
    (isObject(tree.SkillsPassport) || isObject(tree.Candidate));
}

/** Reads it. */
export function readEuropass(tree: Json): ReadResume {
  if (!isEuropass(tree)) {
    throw new CannotRead("europass", "is no Europass CV that we know");
  }
  const root = Taken.of(tree);
  const passport = root.at("SkillsPassport");
  const saidLang = passport.at("@locale").value ??
    passport.at("Locale").value ??
    root.at("Candidate", "CandidateProfile", "@languageCode").value;
  const document = passport.value === undefined
    ? readCandidate(root.at("Candidate"))
    : readSkillsPassport(passport);
  return { document, saidLang, leftovers: root.leftovers(), passedOver: [] };
}
