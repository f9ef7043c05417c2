import { agencyKind } from "../../../shared/identity/agency-kind.ts";
import { type Division, divisionByCode, parentsOf } from "../../../shared/identity/divisions.ts";
import { identify, sameBecause } from "../../../shared/identity/identity.ts";
import { aliasesInForce, namesFiled } from "../../../shared/workflow/names.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { NotFound } from "../problems/not-found.ts";

const YEARS = 100;

const divisionView = ({ code, name, level }: Division) => ({
  code,
  name,
  level,
  parents: parentsOf(code).flatMap((parent) => divisionByCode(parent)?.name ?? []),
});

const UNKNOWN = { zh: "没有该机关的报告。", en: "There are no reports of this agency." };

/** Refuses a name under which nothing is stored: it may be misspelt. */
export async function refuseUnknown({ store }: ApiDependencies, agency: string): Promise<void> {
  const names = await namesFiled(store, { agency, agencyName: agency });
  for (const name of names)
    if ((await store.reports.list({ agency: name }, { limit: 1 })).items.length > 0) return;
  throw new NotFound(UNKNOWN);
}

/** An agency as the names of its reports show it, and why they are taken for one. */
export async function agencyView(deps: ApiDependencies, agency: string) {
  const { key, name, form, until, merged } = identify(agency);
  await refuseUnknown(deps, agency);
  const { store } = deps;
  const record = await store.identities.get(key);
  const names = await namesFiled(store, { agency, agencyName: agency });
  const filed = await Promise.all(
    names.map(async (one) => {
      const { items } = await store.reports.list({ agency: one }, { limit: YEARS });
      const because = sameBecause(agency, one) ?? ("joined" as const);
      return { name: one, because, years: items.map(({ year }) => year).sort() };
    }),
  );
  return {
    agency,
    identity: key,
    kind: agencyKind(agency),
    form,
    until,
    place: name.place,
    divisions: name.divisions.map(divisionView),
    names: filed,
    merged: merged === null || merged === undefined ? null : { names: merged.names, in: merged.in },
    aliases: aliasesInForce(record).map(({ alias }) => alias),
    changes: record.changes.map(({ action, alias, by, reason, at }) => ({ action, alias, by, reason, at })),
  };
}
