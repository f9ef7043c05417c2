import type { Store } from "../records/store.ts";
import { contactStore } from "./contact-store.ts";
import { identityStore } from "./identity-store.ts";
import { ingestionStore } from "./ingestion-store.ts";
import { noticeStore } from "./notice-store.ts";
import { pictureStore } from "./picture-store.ts";
import { recheckStore } from "./recheck-store.ts";
import { reportStore } from "./report-store.ts";
import { reviewStore } from "./review-store.ts";
import { setStore } from "./set-store.ts";
import { createTable } from "./table.ts";

/** Everything that is stored in the one table, through one SDK client. */
export function createStore(tableName: string): Store {
  const table = createTable(tableName);
  return {
    ingestions: ingestionStore(table),
    reports: reportStore(table),
    reviews: reviewStore(table),
    notices: noticeStore(table),
    contacts: contactStore(table),
    identities: identityStore(table),
    sets: setStore(table),
    rechecks: recheckStore(table),
    pictures: pictureStore(table),
  };
}
