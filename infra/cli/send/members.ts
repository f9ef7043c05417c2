import { type Outcome, waitFor } from "./outcome.ts";
import type { Service } from "./service.ts";

/** What became of one file; `path` is the archive's, a slash and the member's own for a file in an archive. */
export interface Ended {
  readonly path: string;
  readonly key: string | null;
  readonly outcome: Outcome;
}

/** Members of one archive asked about at a time. */
const ABREAST = 8;

/** Waits until a file has its result; of an archive, until each of its members has. */
export async function outcomesOf(service: Service, path: string, key: string): Promise<readonly Ended[]> {
  const outcome = await waitFor(service, key);
  const { standing } = outcome;
  if (outcome.ending !== "unpacked" || standing === null) return [{ path, key, outcome }];
  const members = (await service.find(standing.id)).members ?? [];
  const ended: Ended[] = [];
  for (let from = 0; from < members.length; from += ABREAST) {
    const some = members.slice(from, from + ABREAST).map(async (member): Promise<Ended> => {
      const own = `${path}/${member.path}`;
      if (member.key === null) {
        const { rejection } = member;
        const refused = { ...standing, status: "rejected" as const, reports: [], rejection };
        return { path: own, key: null, outcome: { ending: "rejected", duplicate: false, standing: refused } };
      }
      return { path: own, key: member.key, outcome: await waitFor(service, member.key) };
    });
    ended.push(...(await Promise.all(some)));
  }
  return ended;
}
