import type { Truth } from "./model.ts";

/** What was done to a document, in words for whoever looks into a failure. */
export interface DamageNote {
  readonly name: string;
  readonly description: string;
}

/**
 * What reading and checking must make of a case. Nothing may be silently wrong unless `silentAllowed`: then the
 * damage cannot be seen by structure, and only the verdict must not be `valid`. `verdict` is `valid` where nothing is
 * damaged and every sum can be checked, `notValid` where something is lost or silently wrong, else `open`.
 */
export interface Expectation {
  readonly silentAllowed: boolean;
  readonly verdict: "valid" | "notValid" | "open";
}

/** A generated file with the truth about it. */
export interface Case {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
  readonly layout: string;
  readonly encoding: string;
  readonly damages: readonly DamageNote[];
  readonly expectation: Expectation;
}
