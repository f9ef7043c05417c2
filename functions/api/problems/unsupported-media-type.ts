import { Problem } from "./problem.ts";

/** The body says that it is not JSON. */
export class UnsupportedMediaType extends Problem {
  override readonly name = "UnsupportedMediaType";
  readonly status = 415;
  readonly kind = "not-json";
  readonly title = { zh: "请求体须为 JSON", en: "JSON expected" };
}
