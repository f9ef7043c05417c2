import { type Operation, withOperations } from "./graph.ts";
import { hardSwishesJoined } from "./hard-swish.ts";
import { scalesBeforeFolded, scalesBehindFolded } from "./scales.ts";

function withoutUnused(operations: readonly Operation[]): Operation[] {
  const used = new Set(operations.flatMap(({ inputs }) => inputs));
  return operations.filter(
    ({ type, outputs }) => type !== "Constant" || outputs.some((name) => used.has(name)),
  );
}

/**
 * A network (ONNX) that answers the same up to rounding, and sooner: half of the operations of PP-OCRv4's
 * recognition do one thing to each number, with a pass over memory each (decision 0031).
 */
export const simplified = (model: Uint8Array): Uint8Array =>
  withOperations(model, (operations) =>
    withoutUnused(scalesBeforeFolded(scalesBehindFolded(hardSwishesJoined(operations)))),
  );
