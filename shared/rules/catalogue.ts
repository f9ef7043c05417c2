import type { Rule } from "./rule.ts";
import { agg01 } from "./rules/agg-01.ts";
import { agg02 } from "./rules/agg-02.ts";
import { agg03 } from "./rules/agg-03.ts";
import { agg04 } from "./rules/agg-04.ts";
import { agg05 } from "./rules/agg-05.ts";
import { cel01 } from "./rules/cel-01.ts";
import { cel02 } from "./rules/cel-02.ts";
import { cel03 } from "./rules/cel-03.ts";
import { cel04 } from "./rules/cel-04.ts";
import { cel05 } from "./rules/cel-05.ts";
import { meta01 } from "./rules/meta-01.ts";
import { meta02 } from "./rules/meta-02.ts";
import { meta03 } from "./rules/meta-03.ts";
import { meta04 } from "./rules/meta-04.ts";
import { meta05 } from "./rules/meta-05.ts";
import { meta06 } from "./rules/meta-06.ts";
import { meta07 } from "./rules/meta-07.ts";
import { nar01 } from "./rules/nar-01.ts";
import { nar02 } from "./rules/nar-02.ts";
import { nar03 } from "./rules/nar-03.ts";
import { nar04 } from "./rules/nar-04.ts";
import { nar05 } from "./rules/nar-05.ts";
import { nar06 } from "./rules/nar-06.ts";
import { nar07 } from "./rules/nar-07.ts";
import { nar08 } from "./rules/nar-08.ts";
import { nar09 } from "./rules/nar-09.ts";
import { nar10 } from "./rules/nar-10.ts";
import { nar11 } from "./rules/nar-11.ts";
import { nar12 } from "./rules/nar-12.ts";
import { nar13 } from "./rules/nar-13.ts";
import { nar14 } from "./rules/nar-14.ts";
import { nar15 } from "./rules/nar-15.ts";
import { nar16 } from "./rules/nar-16.ts";
import { nar17 } from "./rules/nar-17.ts";
import { nar18 } from "./rules/nar-18.ts";
import { nar19 } from "./rules/nar-19.ts";
import { nar20 } from "./rules/nar-20.ts";
import { pub01 } from "./rules/pub-01.ts";
import { pub02 } from "./rules/pub-02.ts";
import { pub03 } from "./rules/pub-03.ts";
import { pub04 } from "./rules/pub-04.ts";
import { pub05 } from "./rules/pub-05.ts";
import { pub06 } from "./rules/pub-06.ts";
import { str01 } from "./rules/str-01.ts";
import { str02 } from "./rules/str-02.ts";
import { str03 } from "./rules/str-03.ts";
import { str04 } from "./rules/str-04.ts";
import { str05 } from "./rules/str-05.ts";
import { str06 } from "./rules/str-06.ts";
import { str07 } from "./rules/str-07.ts";
import { str08 } from "./rules/str-08.ts";
import { str09 } from "./rules/str-09.ts";
import { t201 } from "./rules/t2-01.ts";
import { t202 } from "./rules/t2-02.ts";
import { t203 } from "./rules/t2-03.ts";
import { t204 } from "./rules/t2-04.ts";
import { t205 } from "./rules/t2-05.ts";
import { t206 } from "./rules/t2-06.ts";
import { t207 } from "./rules/t2-07.ts";
import { t208 } from "./rules/t2-08.ts";
import { t301 } from "./rules/t3-01.ts";
import { t302 } from "./rules/t3-02.ts";
import { t303 } from "./rules/t3-03.ts";
import { t304 } from "./rules/t3-04.ts";
import { t305 } from "./rules/t3-05.ts";
import { t306 } from "./rules/t3-06.ts";
import { t307 } from "./rules/t3-07.ts";
import { t308 } from "./rules/t3-08.ts";
import { t309 } from "./rules/t3-09.ts";
import { t310 } from "./rules/t3-10.ts";
import { t311 } from "./rules/t3-11.ts";
import { t401 } from "./rules/t4-01.ts";
import { t402 } from "./rules/t4-02.ts";
import { t403 } from "./rules/t4-03.ts";
import { t404 } from "./rules/t4-04.ts";
import { t405 } from "./rules/t4-05.ts";
import { t406 } from "./rules/t4-06.ts";
import { xy01 } from "./rules/xy-01.ts";
import { xy02 } from "./rules/xy-02.ts";
import { xy03 } from "./rules/xy-03.ts";
import { xy05 } from "./rules/xy-05.ts";
import { xy06 } from "./rules/xy-06.ts";
import { xy07 } from "./rules/xy-07.ts";
import { xy08 } from "./rules/xy-08.ts";
import { xy09 } from "./rules/xy-09.ts";
import { xy10 } from "./rules/xy-10.ts";
import { xy11 } from "./rules/xy-11.ts";
import { xy12 } from "./rules/xy-12.ts";

/** Stored with every finding. It changes whenever the same report could get another finding or another wording. */
export const RULES_VERSION = "2";

/** Every rule, in the order of the form: structure, cells, tables 2 to 4, years, prose, identity, dates, sets. */
export const RULES: readonly Rule[] = [
  str01,
  str02,
  str03,
  str04,
  str05,
  str06,
  str07,
  str08,
  str09,
  cel01,
  cel02,
  cel03,
  cel04,
  cel05,
  t201,
  t202,
  t203,
  t204,
  t205,
  t206,
  t207,
  t208,
  t301,
  t302,
  t303,
  t304,
  t305,
  t306,
  t307,
  t308,
  t309,
  t310,
  t311,
  t401,
  t402,
  t403,
  t404,
  t405,
  t406,
  xy01,
  xy02,
  xy03,
  xy05,
  xy06,
  xy07,
  xy08,
  xy09,
  xy10,
  xy11,
  xy12,
  nar01,
  nar02,
  nar03,
  nar04,
  nar05,
  nar06,
  nar07,
  nar08,
  nar09,
  nar10,
  nar11,
  nar12,
  nar13,
  nar14,
  nar15,
  nar16,
  nar17,
  nar18,
  nar19,
  nar20,
  meta01,
  meta02,
  meta03,
  meta04,
  meta05,
  meta06,
  meta07,
  pub01,
  pub02,
  pub03,
  pub04,
  pub05,
  pub06,
  agg01,
  agg02,
  agg03,
  agg04,
  agg05,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** A rule by its id in capitals, e.g. `T3-01`; undefined where there is none. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
