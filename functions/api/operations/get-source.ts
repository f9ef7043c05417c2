import * as z from "zod/mini";
import { operation } from "../operation.ts";
import { NotFound } from "../problems/not-found.ts";
import { ReportPath, reportKey, revisionQuery } from "../schemas/asked.ts";
import { findRevision } from "../stored-revision.ts";

/** Seconds; long enough to follow a redirect. */
const LIFETIME = 60;

const gone = (): NotFound =>
  new NotFound({ zh: "原文件已不在存储桶中。", en: "The original file is no longer in the bucket." });

export const getSource = operation({
  id: "getSource",
  method: "GET",
  path: "/v1/reports/{agency}/{year}/source",
  summary: { zh: "下载原文件", en: "Download the original file" },
  text: {
    zh: `跳转到一次性下载地址，${LIFETIME} 秒内有效，以原文件名保存。`,
    en: `Redirects to a download that is good for ${LIFETIME} seconds, under the original file name.`,
  },
  params: ReportPath,
  query: z.strictObject({ revision: revisionQuery }),
  success: {
    status: 302,
    text: { zh: "跳转到下载地址", en: "Where to download it" },
    schema: null,
    headers: { location: { zh: "下载地址", en: "The download" } },
  },
  async handle({ path, query }, { store, objects }) {
    const { revision } = await findRevision(store.reports, reportKey(path), query.revision);
    const ingestion = await store.ingestions.get(revision.ingestionId);
    if (ingestion === null) throw gone();
    const { key, version, versioned } = ingestion.object;
    if ((await objects.head(key, { version, versioned })) === null) throw gone();
    const location = await objects.presignGet(key, {
      version: { version, versioned },
      fileName: revision.fileName,
      expiresIn: LIFETIME,
    });
    return { headers: { location } };
  },
});
