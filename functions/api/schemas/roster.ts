import * as z from "zod/mini";
import { component, said } from "./components.ts";

const region = z
  .string()
  .check(
    z.minLength(2),
    z.maxLength(100),
    said("地区全称或行政区划代码", "A region's full name, or its code of GB/T 2260"),
  );

export const RegionPath = z.strictObject({ region });
export const RegionYearPath = z.strictObject({
  region,
  year: z.int().check(z.minimum(2008), z.maximum(2099), said("报告年度", "The year reported on")),
});

export const RosterRequest = component(
  "RosterRequest",
  z.strictObject({
    agencies: z.array(z.string().check(z.trim(), z.minLength(2), z.maxLength(100))).check(z.maxLength(2000)),
  }),
  "应当报告的机关，取代原有名录",
  "The bodies that are expected to report; replaces the roster before",
);

export const Roster = component(
  "Roster",
  z.object({ region: z.string(), agencies: z.array(z.string()), by: z.string(), at: z.string() }),
  "一个地区的应报机关名录",
  "The roster of a region",
);

export const RosterYear = component(
  "RosterYear",
  z.object({
    region: z.string(),
    year: z.int(),
    expectedBy: z
      .enum(["roster", "yearBefore"])
      .check(said("依据名录，或上一年度已报机关", "By the roster, or by who reported the year before")),
    expected: z.int(),
    filed: z.array(
      z.object({
        agency: z.string(),
        dated: z.nullable(z.string()),
        isLate: z.boolean().check(said("报告所署日期晚于法定期限", "Dated after its deadline")),
        isExpected: z.boolean(),
        isBelow: z.boolean().check(said("下一级地区的政府", "The government of a region below")),
      }),
    ),
    missing: z.array(z.string()),
  }),
  "一个地区某年度的报送情况",
  "Who has reported for a region and a year",
);
