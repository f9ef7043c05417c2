import { agencyView, refuseUnknown } from "../agencies/agency-view.ts";
import { joinNames } from "../agencies/join-names.ts";
import { operation } from "../operation.ts";
import { Agency, AgencyPath, AliasRequest, agencyIn } from "../schemas/agency.ts";

export const putAlias = operation({
  id: "putAlias",
  method: "PUT",
  path: "/v1/agencies/{agency}/aliases",
  summary: { zh: "认作同一机关", en: "Join another name" },
  text: {
    zh: "两个名称的报告此后前后衔接，并重新核验。变动留痕。可以放心重发。",
    en: "The reports of both names are then one history, and checked again. The change is kept on record. May be sent again safely.",
  },
  params: AgencyPath,
  body: AliasRequest,
  success: { status: 200, text: { zh: "变动之后的机关", en: "The agency after the change" }, schema: Agency },
  async handle({ path, body, caller }, deps) {
    const wanted = { action: "add", by: caller ?? "local", reason: body.reason } as const;
    await refuseUnknown(deps, agencyIn(path));
    await joinNames(deps, agencyIn(path), agencyIn({ agency: body.alias }), wanted);
    return { body: await agencyView(deps, agencyIn(path)) };
  },
});
