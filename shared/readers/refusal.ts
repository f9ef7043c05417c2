import type { RejectionCode } from "../document/rejection.ts";

/** Thrown by a reader for an expected fault; the door turns it into a typed rejection. `detail` is one English clause. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RejectionCode;

  constructor(code: RejectionCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
