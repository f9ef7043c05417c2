import { Problem } from "./problem.ts";

/** The review changed after the reviewer read it. */
export class PreconditionFailed extends Problem {
  override readonly name = "PreconditionFailed";
  readonly status = 412;
  readonly kind = "stale";
  readonly title = { zh: "内容已变化", en: "Changed since you read it" };
}
