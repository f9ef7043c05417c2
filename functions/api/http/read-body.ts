import type * as z from "zod/mini";
import { fieldErrors } from "../problems/field-errors.ts";
import { InvalidRequest } from "../problems/invalid-request.ts";
import { PayloadTooLarge } from "../problems/payload-too-large.ts";
import { UnsupportedMediaType } from "../problems/unsupported-media-type.ts";
import type { GatewayEvent } from "./gateway-event.ts";

/** The most that a body may hold, in bytes: 200 corrected cells with their text, and room. */
const BODY_LIMIT = 64 * 1024;

const JSON_TYPE = /^application\/json(?:;|$)/i;

function bytesOf(event: GatewayEvent): Buffer {
  const body = event.body ?? "";
  if (body.length > 2 * BODY_LIMIT) throw tooLarge();
  const bytes = Buffer.from(body, event.isBase64Encoded ? "base64" : "utf8");
  if (bytes.length > BODY_LIMIT) throw tooLarge();
  return bytes;
}

const tooLarge = (): PayloadTooLarge =>
  new PayloadTooLarge({
    zh: `请求体不得超过 ${BODY_LIMIT} 字节。文件本身请用上传地址发送。`,
    en: `A body may hold ${BODY_LIMIT} bytes. Files go to the upload address.`,
  });

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof TypeError)) throw cause;
    throw new InvalidRequest({
      zh: "请求体不是有效的 JSON（UTF-8）。",
      en: "The body is not valid JSON in UTF-8.",
    });
  }
}

/** The body of a request by its schema. */
export function readBody<T extends z.ZodMiniType>(schema: T, event: GatewayEvent): z.output<T> {
  const bytes = bytesOf(event);
  if (!JSON_TYPE.test(event.headers["content-type"] ?? ""))
    throw new UnsupportedMediaType({
      zh: "请以 content-type: application/json 发送。",
      en: "Send it with content-type: application/json.",
    });
  const parsed = schema.safeParse(parseJson(bytes));
  if (parsed.success) return parsed.data;
  throw new InvalidRequest(
    { zh: "请求体有误。", en: "The body is not of the expected form." },
    fieldErrors(parsed.error.issues),
  );
}
