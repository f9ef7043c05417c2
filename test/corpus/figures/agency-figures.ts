import type { Forms } from "../../../shared/form/edition.ts";
import type { Agency } from "../agencies.ts";
import type { Random } from "../random.ts";
import { disclosureFigures } from "./disclosure.ts";
import type { Figures } from "./figures.ts";
import { remedyFigures } from "./remedies.ts";
import { requestFigures } from "./requests.ts";
import { scaleOf } from "./scale.ts";

/** One agency's figures for a year: consistent in every sum that the form's words state. */
export function figuresOf(forms: Forms, agency: Agency, random: Random): Figures {
  const scale = scaleOf(random);
  const asked = random.chance(0.8) ? scale : scaleOf(random);
  return {
    ...disclosureFigures(forms.proactiveDisclosure, agency, scale, random),
    ...requestFigures(forms.requests, asked, random),
    ...remedyFigures(asked, random),
  };
}
