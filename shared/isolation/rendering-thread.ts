import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import type { PagePicture } from "../readers/pdf/render.ts";
import { Refusal } from "../readers/refusal.ts";
import { serve, Unavailable } from "./serve.ts";

async function loadEngine() {
  try {
    const [{ renderPages }, { withPdfium }] = await Promise.all([
      import("../readers/pdf/render.ts"),
      import("../readers/pdf/pdfium.ts"),
    ]);
    await withPdfium(() => null);
    return renderPages;
  } catch (cause) {
    throw new Unavailable("the PDF engine could not be loaded", { cause });
  }
}

/** The rendering thread's own entry: a file of its own beside the function's code. */
serve(async (bytes: Uint8Array): Promise<Result<readonly PagePicture[], Rejection>> => {
  const render = await loadEngine();
  try {
    return ok(await render(bytes));
  } catch (error) {
    if (error instanceof Refusal) return fail({ code: error.code, detail: error.message });
    throw error;
  }
});
