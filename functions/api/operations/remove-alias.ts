import { agencyView, refuseUnknown } from "../agencies/agency-view.ts";
import { joinNames } from "../agencies/join-names.ts";
import { operation } from "../operation.ts";
import { Agency, AgencyPath, AliasQuery, agencyIn } from "../schemas/agency.ts";

export const removeAlias = operation({
  id: "removeAlias",
  method: "DELETE",
  path: "/v1/agencies/{agency}/aliases",
  summary: { zh: "不再认作同一机关", en: "Take a name apart again" },
  text: {
    zh: "变动留痕；原本没有也算成功。",
    en: "The change is kept on record; succeeds also where there was none.",
  },
  params: AgencyPath,
  query: AliasQuery,
  success: { status: 200, text: { zh: "变动之后的机关", en: "The agency after the change" }, schema: Agency },
  async handle({ path, query, caller }, deps) {
    const wanted = { action: "remove", by: caller ?? "local", reason: query.reason } as const;
    await refuseUnknown(deps, agencyIn(path));
    await joinNames(deps, agencyIn(path), agencyIn({ agency: query.alias }), wanted);
    return { body: await agencyView(deps, agencyIn(path)) };
  },
});
