import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import { createEngines } from "../ocr/engine/engines.ts";
import { openPictures } from "../ocr/engine/open-pictures.ts";
import { layoutOf } from "../ocr/page/layout.ts";
import type { Picture } from "../ocr/raster/raster.ts";
import { readPage } from "../ocr/read-page.ts";
import { RefusedPicture } from "../ocr/refused-picture.ts";
import { partOf, sized, standingOn } from "../ocr/scan.ts";
import { renderColours } from "../readers/pdf/page-picture.ts";
import { ReaderUnavailable } from "../readers/readers.ts";
import { Refusal } from "../readers/refusal.ts";
import { keptPage } from "../scanning/kept-page.ts";
import { scanOpener } from "../scanning/open-scan.ts";
import { planOf } from "../scanning/plan.ts";
import { sentPage } from "../scanning/sent-page.ts";
import type { ScanningAnswer, ScanningJob } from "./scanning-job.ts";
import { serveProcess, Unavailable } from "./serve.ts";

/** The file that a job is about; throws where it came without one. */
type File = () => Uint8Array;
type PageJob = Extract<ScanningJob, { kind: "page" }>;

/** Loading begins with the process, so that the engines are there when the file has been looked at. */
const loading = createEngines().catch(
  (cause: unknown) => new Unavailable("the engines did not load", { cause }),
);

const openScan = scanOpener(openPictures);

async function pictureOf({ picture, isPdf, pageOfFile, shown }: PageJob, file: File): Promise<Picture> {
  if (isPdf) return renderColours(file(), pageOfFile);
  const opened = await openScan(picture ?? file());
  return opened.page(pageOfFile, shown);
}

async function answer(job: ScanningJob, file: File): Promise<Result<ScanningAnswer, Rejection>> {
  if (job.kind === "plan") {
    const plan = await planOf(file(), job.fileName, openScan);
    return plan.ok ? ok({ kind: "plan", plan: plan.value }) : plan;
  }
  const engines = await loading;
  if (engines instanceof Unavailable) throw engines;
  const picture = sized(await pictureOf(job, file), job.widthPoints);
  const { page, box } = job;
  const standing = { page, box };
  const layout = await layoutOf(partOf(picture, standing), engines);
  return ok({
    kind: "page",
    ...(job.read ? standingOn(await readPage(layout, engines), standing) : { blocks: [], unread: [] }),
    kept: job.keep ? keptPage(picture, page) : null,
    sent: job.send ? sentPage(layout, standing) : null,
  });
}

/** The scanning process's own entry: a file of its own beside the function's code. */
serveProcess(async (job: ScanningJob, file): Promise<Result<ScanningAnswer, Rejection>> => {
  try {
    return await answer(job, file);
  } catch (error) {
    if (error instanceof ReaderUnavailable) throw new Unavailable(error.message, { cause: error.cause });
    if (error instanceof Refusal || error instanceof RefusedPicture)
      return fail({ code: error.code, detail: error.message });
    throw error;
  }
});
