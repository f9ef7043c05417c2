import type { Store } from "../../shared/records/store.ts";
import { memoryIngestions } from "./memory/ingestions.ts";
import { memoryContacts, memoryNotices } from "./memory/notices.ts";
import { memoryPictures } from "./memory/pictures.ts";
import { memoryReports } from "./memory/reports.ts";
import { memoryReviews } from "./memory/reviews.ts";
import { memoryIdentities, memoryRechecks, memorySets } from "./memory/sets.ts";

/** The store of the contract, in memory: for tests that break it, or its order of events, on purpose. */
export function memoryStore(): Store {
  return {
    ingestions: memoryIngestions(),
    reports: memoryReports(),
    reviews: memoryReviews(),
    notices: memoryNotices(),
    contacts: memoryContacts(),
    identities: memoryIdentities(),
    sets: memorySets(),
    rechecks: memoryRechecks(),
    pictures: memoryPictures(),
  };
}
