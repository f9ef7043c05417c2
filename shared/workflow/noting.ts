import type { Store } from "../records/store.ts";

/**
 * Does one attempt at a file. What it breaks on is noted with the file, because a dead letter does not say why it
 * died; then it is thrown on, so that the message comes again.
 */
export async function noting<T>(
  { ingestions }: Pick<Store, "ingestions">,
  ingestionId: string,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    try {
      await ingestions.noteError(ingestionId, String(error));
    } catch (unnoted) {
      throw new AggregateError([error, unnoted], `${String(error)}; not noted: ${String(unnoted)}`);
    }
    throw error;
  }
}
