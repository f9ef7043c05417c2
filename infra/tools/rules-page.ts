import { writeFileSync } from "node:fs";
import { rulesPage } from "../../shared/rules/page.ts";

/** Writes RULES.md from the catalogue: `node infra/tools/rules-page.ts`. A test fails where the two differ. */
writeFileSync(new URL("../../RULES.md", import.meta.url), rulesPage());
