import type { PageReading } from "../document/page-reading.ts";
import { ok, type Result } from "../document/result.ts";
import type { PageFault, PagePicture, PageReader } from "../textract/page-reader.ts";
import type { OcrEngine } from "./engine.ts";
import { hasDoubt, mergePages } from "./merge-pages.ts";

/** True where a page must be recognised locally. */
export const readsLocally = (engine: OcrEngine): boolean => engine !== "textract";

/** True where the other engine is to be asked about a page, by what the local one made of it. */
function asksOther(engine: OcrEngine, local: PageReading): boolean {
  return engine === "textract" || (engine === "local-then-textract" && hasDoubt(local.blocks));
}

/**
 * A page as both engines read it. Where the other one fails, the local reading stands if there is one; under
 * `textract` there is none, and the fault is the page's: nothing takes its place silently. `noteFault` hears of both.
 */
export async function askOther(
  engine: OcrEngine,
  local: PageReading,
  picture: PagePicture,
  reader: PageReader,
  noteFault: (page: number, fault: PageFault) => void,
): Promise<Result<PageReading, PageFault>> {
  if (!asksOther(engine, local)) return ok(local);
  const other = await reader.analyze(picture);
  if (!other.ok) noteFault(picture.page, other.error);
  if (!readsLocally(engine)) return other;
  return ok(other.ok ? { ...local, blocks: mergePages(local.blocks, other.value.blocks) } : local);
}
