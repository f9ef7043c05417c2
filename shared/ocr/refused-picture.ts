import type { RejectionCode } from "../document/rejection.ts";

/** Thrown for a picture that cannot be read for an expected reason. `detail` is one English clause. */
export class RefusedPicture extends Error {
  override readonly name = "RefusedPicture";
  readonly code: RejectionCode;

  constructor(code: RejectionCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
