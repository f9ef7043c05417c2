import { regionKey } from "../agencies/region.ts";
import { rosterView } from "../agencies/roster-view.ts";
import { operation } from "../operation.ts";
import { RegionYearPath, RosterYear } from "../schemas/roster.ts";

export const getRosterYear = operation({
  id: "getRosterYear",
  method: "GET",
  path: "/v1/rosters/{region}/{year}",
  summary: { zh: "查看一个年度的报送情况", en: "See who has reported for a year" },
  text: {
    zh: "应报机关取自名录；没有名录的，取上一年度报送过的机关。",
    en: "Expected are those of the roster; without one, those that reported the year before.",
  },
  params: RegionYearPath,
  success: { status: 200, text: { zh: "报送情况", en: "Filed, late and missing" }, schema: RosterYear },
  problems: [404],
  async handle({ path }, deps) {
    return { body: await rosterView(deps, regionKey(path.region), path.year) };
  },
});
