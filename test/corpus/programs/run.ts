import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files given to one start of LibreOffice, which takes longer to start than to convert. */
const BATCH = 40;

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** Converts files with LibreOffice into `folder`; the files keep their names. `to` is an extension or `ext:filter`. */
export function convert(files: readonly string[], to: string, folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), "office-"));
  mkdirSync(folder, { recursive: true });
  try {
    for (const batch of chunks(files, BATCH)) {
      const options = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", to];
      execFileSync("soffice", [...options, "--outdir", folder, ...batch], { stdio: "ignore" });
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const made = new Set(readdirSync(folder));
  const missing = files.filter((file) => {
    const stem = file.slice(file.lastIndexOf("/") + 1, file.lastIndexOf("."));
    return !made.has(`${stem}.${to.split(":")[0]}`);
  });
  if (missing.length > 0) throw new Error(`LibreOffice made nothing of ${missing.join(", ")}`);
}

/** Prints a page to PDF with Chromium. */
export function print(page: string, pdf: string): void {
  const profile = mkdtempSync(join(tmpdir(), "browser-"));
  try {
    execFileSync(
      "chromium",
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-pdf-header-footer",
        `--user-data-dir=${profile}`,
        `--print-to-pdf=${pdf}`,
        `file://${page}`,
      ],
      { stdio: "ignore" },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
