import type { Engines } from "../engines.ts";
import { openDirection } from "./direction.ts";
import { openRecognizer } from "./recognizer.ts";

/** The networks, loaded from their package. They are made once and serve every page; a page uses one thread. */
export async function createEngines(): Promise<Engines> {
  const [recognizer, direction] = await Promise.all([openRecognizer(), openDirection()]);
  return { recognizer, direction };
}
