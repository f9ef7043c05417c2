import type { Edition } from "../../../shared/form/edition.ts";
import type { Agency } from "../agencies.ts";
import type { Random } from "../random.ts";
import type { Figures } from "./figures.ts";
import { amountOf, type Scale } from "./scale.ts";

/** A sum of money as agencies print it in the 万元 column: mostly bare, decimals to the cent of a yuan at most. */
function feeOf(scale: Scale, random: Random): string {
  if (random.chance(scale === "busy" ? 0.3 : 0.75)) return "0";
  const decimals = random.weighted([
    [3, 0],
    [2, 1],
    [4, 2],
    [1, 4],
    [1, 6],
  ] as const);
  const amount = (random.next() * (scale === "busy" ? 9000 : 300) + 0.5).toFixed(decimals);
  return (
    amount +
    random.weighted([
      [8, ""],
      [1, "万元"],
      [1, "万"],
    ] as const)
  );
}

/** 采购总金额 has no printed unit: each agency writes what it likes. */
function procurementOf(random: Random): string {
  const wan = (random.next() * 3000 + 1).toFixed(random.int(0, 4));
  return random.weighted([
    [3, `${wan}万元`],
    [3, `${wan}万`],
    [2, wan],
    [2, `${random.int(20_000, 9_000_000)}元`],
    [2, String(random.int(20_000, 90_000_000))],
  ] as const);
}

function items2019(row: string, scale: Scale, random: Random): Figures {
  const previousItems = amountOf(scale === "busy" ? "small" : scale, random, 0.2);
  const itemChange = random.chance(0.6) ? 0 : random.int(-Math.min(previousItems, 30), 30);
  return {
    [`proactiveDisclosure.${row}.previousItems`]: previousItems,
    [`proactiveDisclosure.${row}.itemChange`]: itemChange,
  };
}

const decisions = (row: string, scale: Scale, random: Random): Figures => ({
  [`proactiveDisclosure.${row}.decisions`]: amountOf(scale, random, 0.35),
});

function stock2019(row: string, none: boolean, scale: Scale, random: Random): Figures {
  const newlyMade = none ? 0 : amountOf(scale === "busy" ? "small" : scale, random);
  const newlyPublished = none ? 0 : newlyMade + (random.chance(0.3) ? random.int(0, 4) : 0);
  const older = none || scale === "quiet" ? 0 : random.int(0, 80);
  return {
    [`proactiveDisclosure.${row}.newlyMade`]: newlyMade,
    [`proactiveDisclosure.${row}.newlyPublished`]: newlyPublished,
    [`proactiveDisclosure.${row}.publicTotal`]: newlyPublished + older,
  };
}

function stock2021(row: string, none: boolean, scale: Scale, random: Random): Figures {
  const issued = none ? 0 : amountOf("quiet", random) + (scale === "busy" ? random.int(0, 25) : 0);
  const repealed = none || random.chance(0.6) ? 0 : random.int(0, 9);
  const older = none || scale === "quiet" ? 0 : random.int(0, 60);
  return {
    [`proactiveDisclosure.${row}.issued`]: issued,
    [`proactiveDisclosure.${row}.repealed`]: repealed,
    [`proactiveDisclosure.${row}.inForce`]: Math.max(0, issued - repealed) + older,
  };
}

/** Table 2: stocks that cannot have been negative, changes that leave no negative number of items. */
export function disclosureFigures(edition: Edition, agency: Agency, scale: Scale, random: Random): Figures {
  const none = !agency.makesRegulations;
  const measures = random.chance(0.7) ? "quiet" : scale;
  if (edition === "2021")
    return {
      ...stock2021("regulations", none, scale, random),
      ...stock2021("normativeDocuments", false, scale, random),
      ...decisions("licensing", scale, random),
      ...decisions("penalties", scale, random),
      ...decisions("compulsoryMeasures", measures, random),
      "proactiveDisclosure.fees.amount": feeOf(scale, random),
    };
  const projects = random.chance(0.35) ? 0 : random.int(1, scale === "busy" ? 240 : 12);
  return {
    ...stock2019("regulations", none, scale, random),
    ...stock2019("normativeDocuments", false, scale, random),
    ...["licensing", "otherServices", "penalties", "compulsoryMeasures"]
      .map((row) => ({ ...items2019(row, scale, random), ...decisions(row, scale, random) }))
      .reduce((all, row) => Object.assign(all, row), {}),
    ...items2019("fees", "quiet", random),
    "proactiveDisclosure.procurement.projects": projects,
    "proactiveDisclosure.procurement.amount": projects === 0 ? "0" : procurementOf(random),
  };
}
