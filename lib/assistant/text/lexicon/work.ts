/**
 * What work is about, by subject: posts, sectors, education, tasks, and what a résumé tells, in both languages.
 *
 * @module
 */
import { BUILDING } from "./building.ts";
import { CARE } from "./care.ts";
import { CULTURE } from "./culture.ts";
import { DUTIES } from "./duties.ts";
import { EDUCATION } from "./education.ts";
import { EMPLOYMENT } from "./employment.ts";
import { HEALTH } from "./health.ts";
import { HOSPITALITY } from "./hospitality.ts";
import { INDUSTRY } from "./industry.ts";
import { LAND } from "./land.ts";
import { LAW_MONEY } from "./law_money.ts";
import { OFFICE } from "./office.ts";
import { PUBLIC } from "./public.ts";
import { SCIENCE } from "./science.ts";
import { TEACHING } from "./teaching.ts";
import { TRADE } from "./trade.ts";
import { TRANSPORT } from "./transport.ts";

/** All of them. */
export const WORK = [
  HEALTH,
  CARE,
  TEACHING,
  EDUCATION,
  LAW_MONEY,
  BUILDING,
  INDUSTRY,
  LAND,
  HOSPITALITY,
  TRANSPORT,
  TRADE,
  OFFICE,
  PUBLIC,
  CULTURE,
  SCIENCE,
  DUTIES,
  EMPLOYMENT,
].join("");
