import type { Message } from "../report/finding.ts";

/** What a mail says, before it is laid out: the HTML and the plain text are both made from it, and say the same. */
export interface Letter {
  readonly subject: string;
  readonly tone: Tone;
  readonly headline: Message;
  readonly sections: readonly Section[];
  readonly footer: readonly Message[];
}

export type Tone = "good" | "bad" | "attention" | "neutral";

export interface Section {
  readonly heading: Message;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: Message }
  | { readonly kind: "particulars"; readonly rows: readonly Particular[] }
  | { readonly kind: "steps"; readonly steps: readonly Message[] }
  | { readonly kind: "group"; readonly heading: Message | null; readonly items: readonly Item[] }
  | { readonly kind: "changes"; readonly rows: readonly Change[] }
  | { readonly kind: "link"; readonly label: Message; readonly url: string };

/** A line of what the mail is about: 机关 · 云溪市水务局. The value is printed as it is, in one language. */
export interface Particular {
  readonly label: Message;
  readonly value: string;
}

/** One thing found: a tag, a sentence, its particulars, and remarks in small print. An empty `zh` or `en` prints nothing. */
export interface Item {
  readonly tag: { readonly text: Message; readonly tone: Tone } | null;
  /** The two numbers that should agree: 16 ≠ 17. */
  readonly figures?: string;
  readonly text: Message;
  readonly details: readonly Message[];
  readonly notes: readonly Message[];
}

/** A cell that a reviewer changed. */
export interface Change {
  readonly cell: Message;
  readonly before: string;
  readonly after: string;
}
