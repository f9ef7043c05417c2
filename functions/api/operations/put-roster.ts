import { ask } from "../../../shared/workflow/ask.ts";
import { regionKey } from "../agencies/region.ts";
import { operation } from "../operation.ts";
import { RegionPath, Roster, RosterRequest } from "../schemas/roster.ts";

const FIRST_YEAR = 2008;
const LAST_YEAR = 2099;

export const putRoster = operation({
  id: "putRoster",
  method: "PUT",
  path: "/v1/rosters/{region}",
  summary: { zh: "设置应报机关名录", en: "Set a roster" },
  text: {
    zh: "取代原有名录，各年度通用；该地区政府的报告会重新核验。",
    en: "Replaces the roster before, for all years; the reports of the region's government are checked again.",
  },
  params: RegionPath,
  body: RosterRequest,
  success: { status: 200, text: { zh: "已设置", en: "As it stands now" }, schema: Roster },
  problems: [404],
  async handle({ path, body, caller }, deps) {
    const region = regionKey(path.region);
    const roster = { region, agencies: [...new Set(body.agencies)], by: caller ?? "local", at: deps.now() };
    await deps.store.sets.putRoster(roster);
    for (const { agency, year } of await deps.store.sets.governments(region, FIRST_YEAR, LAST_YEAR))
      await ask(deps, agency, year);
    return { body: roster };
  },
});
