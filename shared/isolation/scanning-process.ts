import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import { createEngines } from "../ocr/engine/engines.ts";
import { openPictures } from "../ocr/engine/open-pictures.ts";
import type { Picture } from "../ocr/raster/raster.ts";
import { readPicture } from "../ocr/read-picture.ts";
import { RefusedPicture } from "../ocr/refused-picture.ts";
import { scanPicture, sized } from "../ocr/scan.ts";
import { renderColours } from "../readers/pdf/page-picture.ts";
import { ReaderUnavailable } from "../readers/readers.ts";
import { Refusal } from "../readers/refusal.ts";
import { keptPage } from "../scanning/kept-page.ts";
import { planOf } from "../scanning/plan.ts";
import type { ScanningAnswer, ScanningJob } from "./scanning-job.ts";
import { serveProcess, Unavailable } from "./serve.ts";

type PageJob = Extract<ScanningJob, { kind: "page" }>;

/** Loading begins with the process, so that the engines are there when the file has been looked at. */
const loading = createEngines().catch(
  (cause: unknown) => new Unavailable("the engines did not load", { cause }),
);

async function pictureOf({ bytes, isPdf, pageOfFile }: PageJob): Promise<Picture> {
  if (isPdf) return renderColours(bytes, pageOfFile);
  const file = await openPictures(bytes);
  return file.page(pageOfFile);
}

async function answer(job: ScanningJob): Promise<Result<ScanningAnswer, Rejection>> {
  if (job.kind === "plan") {
    const plan = await planOf(job.bytes, job.fileName, openPictures);
    return plan.ok ? ok({ kind: "plan", plan: plan.value }) : plan;
  }
  const engines = await loading;
  if (engines instanceof Unavailable) throw engines;
  const picture = sized(await pictureOf(job));
  const { page, box, keep } = job;
  const blocks = await scanPicture(picture, { page, box }, (part) => readPicture(part, engines));
  return ok({ kind: "page", blocks, kept: keep ? keptPage(picture, page) : null });
}

/** The scanning process's own entry: a file of its own beside the function's code. */
serveProcess(async (job: ScanningJob): Promise<Result<ScanningAnswer, Rejection>> => {
  try {
    return await answer(job);
  } catch (error) {
    if (error instanceof ReaderUnavailable) throw new Unavailable(error.message, { cause: error.cause });
    if (error instanceof Refusal || error instanceof RefusedPicture)
      return fail({ code: error.code, detail: error.message });
    throw error;
  }
});
