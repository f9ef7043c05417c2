import type { Topic } from "./pattern.ts";
import type { Token, TokenClass } from "./tokens.ts";

/** What is spoken of at a place in the text, carried from sentence to sentence. */
export interface Spoken {
  readonly of: Topic | "other" | null;
  readonly remedies: readonly ("review" | "litigation")[];
}

export const NOTHING_SPOKEN: Spoken = { of: null, remedies: [] };

const TOPICS: Readonly<Partial<Record<TokenClass, Topic | "other">>> = {
  application: "requests",
  requestTopic: "requests",
  anyone: "requests",
  publicity: "disclosure",
  normativeDocument: "normativeDocuments",
  regulation: "regulations",
  licensing: "other",
  penalty: "other",
  compulsory: "other",
  business: "other",
  marking: "other",
};

function after(spoken: Spoken, token: Token): Spoken {
  if (token.is === "review" || token.is === "litigation")
    return spoken.of === "remedies"
      ? { of: "remedies", remedies: [...spoken.remedies, token.is] }
      : { of: "remedies", remedies: [token.is] };
  const of = TOPICS[token.is];
  if (of === undefined) return spoken;
  // 政府信息公开 and 公民 say nothing new where requests or their remedies are already spoken of.
  const weak = of === "disclosure" || token.is === "anyone";
  if (weak && (spoken.of === "requests" || spoken.of === "remedies")) return spoken;
  return { of: token.is === "anyone" ? spoken.of : of, remedies: [] };
}

/** What is spoken of before each token, and after the last. */
export function spokenAlong(tokens: readonly Token[], before: Spoken): readonly Spoken[] {
  const along = [before];
  let spoken = before;
  let isOfMarking = false;
  for (const token of tokens) {
    isOfMarking ||= token.is === "marking";
    spoken = isOfMarking ? { of: "other", remedies: [] } : after(spoken, token);
    along.push(spoken);
  }
  return along;
}

/** True where the topic that a pattern asks for is spoken of. */
export function isAbout(spoken: Spoken, topic: Topic): boolean {
  if (topic === "open") return spoken.of !== "other";
  if (topic === "disclosure") return spoken.of !== null && ["disclosure", "requests"].includes(spoken.of);
  return spoken.of === topic;
}
