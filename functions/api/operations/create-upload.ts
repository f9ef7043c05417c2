import { operation } from "../operation.ts";
import { Upload, UploadTicket } from "../schemas/upload.ts";
import { uploadKey } from "../uploads/upload-key.ts";

/** Seconds. */
const LIFETIME = 15 * 60;

export const createUpload = operation({
  id: "createUpload",
  method: "POST",
  path: "/v1/uploads",
  summary: { zh: "申请上传地址", en: "Ask for an upload" },
  text: {
    zh: "用返回的地址和请求头原样 PUT 文件；follow 给出查看进展的地址。",
    en: "PUT the file to the address with the headers that are returned; follow says where to see what becomes of it.",
  },
  body: Upload,
  success: {
    status: 201,
    text: { zh: "上传地址", en: "The upload" },
    schema: UploadTicket,
    headers: { location: { zh: "查看进展的地址", en: "Where to see what becomes of it" } },
  },
  async handle({ body }, { objects, newId, now }) {
    const key = uploadKey({ fileName: body.fileName, folder: body.folder ?? "", id: newId() });
    const { url, headers } = await objects.presignPut(key, {
      contentType: body.contentType ?? "application/octet-stream",
      metadata: body.sender === undefined ? {} : { sender: body.sender },
      expiresIn: LIFETIME,
    });
    const expiresAt = new Date(Date.parse(now()) + LIFETIME * 1000).toISOString();
    const follow = `/v1/ingestions?key=${encodeURIComponent(key)}`;
    return {
      headers: { location: follow },
      body: { url, method: "PUT" as const, headers, key, expiresAt, follow },
    };
  },
});
