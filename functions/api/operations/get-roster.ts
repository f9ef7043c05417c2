import { regionKey } from "../agencies/region.ts";
import { operation } from "../operation.ts";
import { NotFound } from "../problems/not-found.ts";
import { RegionPath, Roster } from "../schemas/roster.ts";

export const getRoster = operation({
  id: "getRoster",
  method: "GET",
  path: "/v1/rosters/{region}",
  summary: { zh: "查看应报机关名录", en: "Read a roster" },
  params: RegionPath,
  success: { status: 200, text: { zh: "名录", en: "The roster" }, schema: Roster },
  problems: [404],
  async handle({ path }, { store }) {
    const roster = await store.sets.roster(regionKey(path.region));
    if (roster === null) throw new NotFound({ zh: "该地区没有名录。", en: "The region has no roster." });
    return { body: roster };
  },
});
