import * as z from "zod/mini";
import { agencyKey } from "../../../shared/report/identity.ts";
import { ReportPath } from "./asked.ts";
import { component, said } from "./components.ts";

export const AgencyPath = z.pick(ReportPath, { agency: true });
export const agencyIn = ({ agency }: { readonly agency: string }): string => agencyKey(agency);

const name = z.string().check(z.trim(), z.minLength(2), z.maxLength(300));
const Reason = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(2000), said("理由，必填", "Why; required"));

export const AliasRequest = component(
  "AliasRequest",
  z.strictObject({
    alias: name.check(said("同一机关的另一名称", "Another name of the same agency")),
    reason: Reason,
  }),
  "把另一名称认作同一机关",
  "Takes another name for the same agency",
);
export const AliasQuery = z.strictObject({ alias: name, reason: Reason });

const AliasChange = component(
  "AliasChange",
  z.object({
    action: z.enum(["add", "remove"]),
    alias: z.string(),
    by: z.string(),
    reason: z.string(),
    at: z.string(),
  }),
  "一次别名变动",
  "A change of an alias",
);

const AgencyDivision = component(
  "AgencyDivision",
  z.object({
    code: z.string().check(said("GB/T 2260 代码", "Code of GB/T 2260")),
    name: z.string(),
    level: z.enum(["province", "prefecture", "county"]),
    parents: z.array(z.string()),
  }),
  "行政区划",
  "An administrative division",
);

export const Agency = component(
  "Agency",
  z.object({
    agency: z.string(),
    identity: z.string().check(said("相同即为同一机关", "Names with the same one are one agency")),
    kind: z.enum([
      "government",
      "governmentOffice",
      "department",
      "township",
      "street",
      "ministry",
      "vertical",
      "other",
    ]),
    form: z.enum(["full", "short", "former", "own"]),
    until: z.nullable(z.int()).check(said("旧名称使用到哪一年", "The last year of a former name")),
    place: z.string(),
    divisions: z
      .array(AgencyDivision)
      .check(said("多于一个时，名称不足以确定", "Where there are several, the name does not settle which")),
    names: z.array(
      z.object({
        name: z.string(),
        because: z.enum([
          "sameName",
          "placeInFull",
          "shortName",
          "lastWord",
          "renamed",
          "secondName",
          "joined",
        ]),
        years: z.array(z.int()),
      }),
    ),
    merged: z
      .nullable(z.object({ names: z.array(z.string()), in: z.int() }))
      .check(
        said("并入本机关的多个机关，不自动认作同一机关", "Bodies merged into this one: never taken for it"),
      ),
    aliases: z.array(z.string()),
    changes: z.array(AliasChange),
  }),
  "一个机关：用过的名称、认作同一机关的理由",
  "An agency: the names it went by, and why they are taken for one",
);

const figure = z.nullable(z.int().check(z.minimum(0)));
export const Enforcement = component(
  "Enforcement",
  z.strictObject({ licensing: figure, penalties: figure, compulsoryMeasures: figure }),
  "行政执法统计年报中的许可、处罚、强制数量；null 表示未知",
  "Licences, penalties and compulsory measures in the law-enforcement report; null where unknown",
);
