import type { Message } from "../../../shared/report/finding.ts";

/** One thing that is wrong with a request: a field by its path, e.g. `cells.0.value`. */
export interface FieldError {
  readonly field: string;
  readonly message: Message;
}

/**
 * An answer that is not what was asked for (RFC 9457). `kind` is the last part of the problem's type URN and
 * never changes; `headers` are sent with it.
 */
export abstract class Problem extends Error {
  abstract readonly status: number;
  abstract readonly kind: string;
  abstract readonly title: Message;
  readonly detail: Message;
  readonly errors: readonly FieldError[] = [];

  constructor(detail: Message) {
    super(detail.en);
    this.detail = detail;
  }
}
