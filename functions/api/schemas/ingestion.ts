import * as z from "zod/mini";
import { REJECTION_CODES } from "../../../shared/document/rejection.ts";
import { component, pageOf, said } from "./components.ts";
import { Message } from "./message.ts";
import { AnyVerdict } from "./revision.ts";

export const Rejection = component(
  "Rejection",
  z.object({ code: z.enum(REJECTION_CODES), detail: z.string(), message: Message }),
  "文件未被受理的原因和处理办法",
  "Why a file was not taken, and what to do about it",
);

const summary = {
  id: z.string(),
  status: z
    .enum([
      "received",
      "scanning",
      "extracted",
      "valid",
      "invalid",
      "needsReview",
      "rejected",
      "duplicate",
      "failed",
      "unpacked",
    ])
    .check(
      said(
        "received 已收到，scanning 识别中（扫描件和图片），extracted 已读取，duplicate 与先前文件内容相同，rejected 未受理，failed 处理失败，unpacked 压缩包已解包，其余为核验结论",
        "received; scanning: its pictures are being recognised; extracted; duplicate: the same bytes came before; rejected; failed; unpacked: an archive whose members are files of their own; else the verdict",
      ),
    ),
  open: z.boolean().check(said("是否仍在处理", "Whether something still has to happen")),
  key: z.string(),
  fileName: z.string(),
  size: z.int().check(said("字节", "Bytes")),
  receivedAt: z.string(),
  sender: z.nullable(z.string()),
  steps: z
    .array(
      z.object({
        step: z.enum([
          "received",
          "scanning",
          "extracted",
          "validated",
          "rejected",
          "duplicate",
          "failed",
          "unpacked",
          "notified",
          "reviewed",
        ]),
        at: z.string(),
      }),
    )
    .check(said("按时间先后", "In order of time")),
  contentHash: z.nullable(z.string()).check(said("内容的 SHA-256", "SHA-256 of the content")),
  duplicateOf: z
    .nullable(z.string())
    .check(said("先前送来相同内容的接收编号", "Who brought the same bytes before")),
  rejection: z.nullable(Rejection),
  failure: z.nullable(z.object({ queue: z.string(), reason: z.string() })),
  reports: z.array(
    z.object({
      agency: z.string(),
      year: z.int(),
      revision: z.string(),
      verdict: AnyVerdict,
      links: z.object({ self: z.string() }),
    }),
  ),
  links: z.object({ self: z.string() }),
};

export const IngestionSummary = component(
  "IngestionSummary",
  z.object(summary),
  "一个送来的文件及其进展",
  "A file that was dropped, and where it stands",
);

export const IngestionPage = pageOf("IngestionPage", IngestionSummary, "接收记录列表", "A page of files");

const SentNotice = component(
  "SentNotice",
  z.object({
    kind: z.enum(["validation", "rejection", "failure", "decision", "reconsidered", "unpacked"]),
    audience: z.enum(["sender", "reviewers"]),
    subject: z.string(),
    to: z.array(z.string()),
    withheld: z.array(z.string()).check(said("不在允许域名内、未发送的地址", "Found but never written to")),
    status: z.enum(["sending", "sent", "withheld"]),
    sentAt: z.nullable(z.string()),
  }),
  "一封通知邮件",
  "One email",
);

const MemberOfArchive = component(
  "MemberOfArchive",
  z.object({
    path: z.string().check(said("在压缩包内的路径", "Its path within the archive")),
    key: z.nullable(z.string()).check(said("取出后的对象键", "The key under which it was put back")),
    rejection: z.nullable(Rejection).check(said("没有取出的原因", "Why it could not be taken out")),
    links: z.object({
      ingestions: z.nullable(z.string()).check(said("它自己的接收记录", "What became of it")),
    }),
  }),
  "压缩包中的一个文件",
  "A file in an archive",
);

export const IngestionDetail = component(
  "IngestionDetail",
  z.object({
    ...summary,
    notices: z.array(SentNotice),
    pictures: z
      .nullable(
        z.object({
          status: z.enum(["wanted", "kept", "missing"]),
          reason: z.nullable(z.string()),
          links: z.object({ pages: z.string() }),
        }),
      )
      .check(said("各页的图像；只有 PDF 和扫描件有", "Pictures of its pages; only PDFs and scans have them")),
    members: z
      .nullable(z.array(MemberOfArchive))
      .check(said("压缩包中的文件；不是压缩包则为 null", "What was in an archive; null for other files")),
  }),
  "一个送来的文件，含各步时间和已发通知",
  "A file with the times of its steps and the notices that were sent",
);
