import { safeFileName, safeFolder } from "../../../shared/workflow/safe-name.ts";

/** The key of an upload: `incoming/<folder>/<id>/<file name>`. The id keeps files of one name apart. */
export function uploadKey({
  fileName,
  folder,
  id,
}: {
  fileName: string;
  folder: string;
  id: string;
}): string {
  return ["incoming", ...safeFolder(folder), id, safeFileName(fileName)].join("/");
}
