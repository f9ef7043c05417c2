import type { StoredMail } from "../engines/mailbox.ts";
import type { Engines } from "../engines/start.ts";

/** What can cross between threads of the engines: everything but their methods. */
export type EngineFacts = Omit<Engines, "mailbox" | "stop">;

export interface Question {
  readonly id: number;
  readonly ask: "mails" | "stop";
}

export type Answer =
  | { readonly kind: "started"; readonly facts: EngineFacts }
  | { readonly kind: "mails"; readonly id: number; readonly mails: readonly StoredMail[] }
  | { readonly kind: "stopped"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number; readonly error: Error };
