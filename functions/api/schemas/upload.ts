import * as z from "zod/mini";
import { component, said } from "./components.ts";
import { EmailAddress } from "./email.ts";

const MEDIA_TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,80}(?:; ?charset=[\w-]{1,30})?$/;

export const Upload = component(
  "Upload",
  z.strictObject({
    fileName: z.string().check(z.minLength(1), z.maxLength(1000), said("文件名", "The file's name")),
    contentType: z.exactOptional(z.string().check(z.regex(MEDIA_TYPE))),
    sender: z.exactOptional(EmailAddress).check(said("接收结果的邮箱", "Who is to be told the result")),
    folder: z
      .exactOptional(z.string().check(z.maxLength(500)))
      .check(said("incoming/ 之下的目录", "A folder below incoming/")),
  }),
  "上传申请",
  "What is going to be uploaded",
);

export const UploadTicket = component(
  "UploadTicket",
  z.object({
    url: z
      .string()
      .check(said("用 method 和 headers 原样上传到此地址", "Send the file here, with these headers")),
    method: z.literal("PUT"),
    headers: z.record(z.string(), z.string()),
    key: z.string(),
    expiresAt: z.string(),
    follow: z
      .string()
      .check(said("上传后在此查看进展", "Where to see what becomes of it once it is uploaded")),
  }),
  "一次性上传地址",
  "A presigned upload",
);
