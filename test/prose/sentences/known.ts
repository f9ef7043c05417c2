import { KNOWN_OTHERS } from "./known-others.ts";
import { KNOWN_REQUESTS } from "./known-requests.ts";

/** Sentences that the grammar was written with. */
export const KNOWN = [...KNOWN_REQUESTS, ...KNOWN_OTHERS];
