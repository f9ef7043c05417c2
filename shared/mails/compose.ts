import type { NoticeKind } from "../records/notice.ts";
import { composeDecision } from "./decision.ts";
import { composeFailure } from "./failure.ts";
import type { Letter } from "./letter.ts";
import { composeReconsidered } from "./reconsidered.ts";
import { composeRejection } from "./rejection.ts";
import type { Matter, Topic } from "./topics.ts";
import { composeUnpacked } from "./unpacked.ts";
import { composeValidation } from "./validation.ts";

/** One composer a kind. A new kind of mail, a digest for one, is an entry here and in `Topics`; sending stays as it is. */
const COMPOSERS: { readonly [K in NoticeKind]: (topic: Topic<K>, matter: Matter) => Letter } = {
  validation: composeValidation,
  reconsidered: composeReconsidered,
  rejection: composeRejection,
  failure: composeFailure,
  decision: composeDecision,
  unpacked: composeUnpacked,
};

/** The letter about a topic, for the audience that the matter names. Pure: the same input gives the same letter. */
export function composeLetter<K extends NoticeKind>(topic: Topic<K>, matter: Matter): Letter {
  const compose: (topic: Topic<K>, matter: Matter) => Letter = COMPOSERS[topic.kind];
  return compose(topic, matter);
}
