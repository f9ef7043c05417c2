import { identify } from "../../../shared/identity/identity.ts";
import type { AliasChange } from "../../../shared/records/sets.ts";
import { ask } from "../../../shared/workflow/ask.ts";
import { aliasesInForce, namesFiled } from "../../../shared/workflow/names.ts";
import type { ApiDependencies } from "../dependencies.ts";

/** Years of one name that are looked at. */
const YEARS = 100;

type Wanted = Pick<AliasChange, "action" | "by" | "reason">;

async function note(deps: ApiDependencies, agency: string, alias: string, wanted: Wanted): Promise<void> {
  const { identities } = deps.store;
  const record = await identities.get(identify(agency).key);
  const isInForce = aliasesInForce(record).some((one) => one.alias === alias);
  if (isInForce === (wanted.action === "add")) return;
  const change = { ...wanted, alias, identity: identify(alias).key, at: deps.now() };
  await identities.change(record.identity, change);
}

/**
 * Joins two names of one agency, or takes them apart again, and has every report filed under either checked again.
 * Both identities tell of it. Each step may be repeated: whoever died half-way is made good by sending it again.
 */
export async function joinNames(
  deps: ApiDependencies,
  agency: string,
  alias: string,
  wanted: Wanted,
): Promise<void> {
  const before = await namesFiled(deps.store, { agency, agencyName: agency });
  await note(deps, agency, alias, wanted);
  await note(deps, alias, agency, wanted);
  const after = await namesFiled(deps.store, { agency, agencyName: agency });
  for (const name of new Set([...before, ...after, alias])) {
    const { items } = await deps.store.reports.list({ agency: name }, { limit: YEARS });
    for (const { year } of items) await ask(deps, name, year);
  }
}
