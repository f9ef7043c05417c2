import type { Topic } from "./pattern.ts";
import type { Token, TokenClass } from "./tokens.ts";

/** What is spoken of at a place in the text, carried from sentence to sentence. */
export interface Spoken {
  readonly of: Topic | "other" | null;
  readonly remedies: readonly ("review" | "litigation")[];
  /** True where the remedies are over disclosure, and not an agency's work as reviewer or defendant. */
  readonly isOurs: boolean;
}

export const NOTHING_SPOKEN: Spoken = { of: null, remedies: [], isOurs: false };

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

const ABOUT_DISCLOSURE: ReadonlySet<TokenClass> = new Set(["publicity", "application", "requestTopic"]);

function after(spoken: Spoken, token: Token): Spoken {
  if (token.is === "review" || token.is === "litigation")
    return spoken.of === "remedies"
      ? { ...spoken, remedies: [...spoken.remedies, token.is] }
      : { ...spoken, of: "remedies", remedies: [token.is] };
  const of = TOPICS[token.is];
  if (of === undefined) return spoken;
  // 政府信息公开 and 公民 say nothing new where requests or their remedies are already spoken of.
  const weak = of === "disclosure" || token.is === "anyone";
  if (weak && (spoken.of === "requests" || spoken.of === "remedies")) return spoken;
  return { ...spoken, of: token.is === "anyone" ? spoken.of : of, remedies: [] };
}

/** What is spoken of before each token, and after the last. */
export function spokenAlong(tokens: readonly Token[], before: Spoken): readonly Spoken[] {
  const isOurs =
    before.of === "requests" ||
    (before.of === "remedies" && before.isOurs) ||
    tokens.some(({ is }) => ABOUT_DISCLOSURE.has(is));
  let spoken: Spoken = { ...before, isOurs };
  const along = [spoken];
  let isOfMarking = false;
  for (const token of tokens) {
    isOfMarking ||= token.is === "marking";
    spoken = isOfMarking ? { of: "other", remedies: [], isOurs } : after(spoken, token);
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
