import type { Ports } from "./ports.ts";

/**
 * Asks for a report to be checked again. Requests are counted in the table, and answered all at once by the first
 * message that comes through: a hundred neighbours that arrive together make few runs, and many messages that find
 * nothing left to do. A message that is lost is sent again by the auditor, who finds the count.
 */
export async function ask({ store, queues, now }: Ports, agency: string, year: number): Promise<void> {
  await store.rechecks.ask(agency, year, now());
  await queues.sendExtraction({ v: 1, type: "asked", agency, year });
}
