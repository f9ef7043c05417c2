import { Problem } from "./problem.ts";

/** What is asked for does not fit the state that things are in. */
export class Conflict extends Problem {
  override readonly name = "Conflict";
  readonly status = 409;
  readonly kind = "conflict";
  readonly title = { zh: "与现状冲突", en: "Conflict" };
}
