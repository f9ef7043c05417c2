import type { Rejection } from "../document/rejection.ts";
import { fail, type Result } from "../document/result.ts";
import type { Ending } from "./ending.ts";

/** Told of what no reader expected, for the log. */
export type OnFault = (fileName: string, detail: string) => void;

/**
 * What an ending means for a file. What a reader did not expect of it is CORRUPT, what takes too much is TOO_COMPLEX:
 * the same bytes would end the same way again. Throws where the code could not be loaded, which another try may mend.
 */
export function outcomeOf<T>(
  ending: Ending<Result<T, Rejection>>,
  fileName: string,
  onFault: OnFault,
): Result<T, Rejection> {
  switch (ending.kind) {
    case "done":
      return ending.value;
    case "over":
      return fail({ code: "TOO_COMPLEX", detail: ending.detail });
    case "unavailable":
      throw new Error(ending.detail);
    case "threw":
    case "crashed":
      onFault(fileName, ending.detail);
      return fail({ code: "CORRUPT", detail: `no reader expected this: ${ending.detail}` });
  }
}
