import type { Rejection } from "../document/rejection.ts";
import type { Result } from "../document/result.ts";
import type { PagePicture } from "../readers/pdf/render.ts";
import { GuardedThread } from "./guarded-thread.ts";
import { RENDERING_LIMITS } from "./limits.ts";
import { type OnFault, outcomeOf } from "./outcome.ts";

export type Rendering = readonly PagePicture[];

/** Renders PDFs apart from everything else, within `RENDERING_LIMITS`. */
export interface Renderer {
  /** Pictures of a PDF's pages, or why there are none; see `outcomeOf`. Rejects where the engine does not load. */
  render(bytes: Uint8Array, fileName: string): Promise<Result<Rendering, Rejection>>;
  close(): Promise<void>;
}

/** Beside this module as source; beside `index.mjs` once it is bundled. */
const THREAD = import.meta.url.endsWith(".ts") ? "./rendering-thread.ts" : "./rendering-thread.mjs";

/** A renderer that starts its thread with the first file. */
export function createRenderer(onFault: OnFault): Renderer {
  const thread = new GuardedThread<Uint8Array, Result<Rendering, Rejection>>(
    new URL(THREAD, import.meta.url),
    RENDERING_LIMITS,
  );
  return {
    render: async (bytes, fileName) => outcomeOf(await thread.run(bytes), fileName, onFault),
    close: () => thread.close(),
  };
}
