/** Where files are dropped; nothing else in the bucket raises events. */
export const INCOMING = "incoming/";

/** The key of the object that holds what a reader made of a file. */
export function extractionKey(ingestionId: string): string {
  return `extractions/${ingestionId}.json`;
}

/** The key of the object that lists what was in an archive. */
export function membersKey(ingestionId: string): string {
  return `results/${ingestionId}/members.json`;
}
