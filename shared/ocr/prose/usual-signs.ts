/** What the recognizer takes punctuation for: strokes of which Chinese prose has none standing alone. */
const USUAL: readonly (readonly [seen: RegExp, meant: string])[] = [
  [/丶/gu, "、"],
  [/(?<=[\p{Script=Han}%％”）)])[°·｡]|[°·｡]$/gu, "。"],
];

/** A line of prose with the usual signs of punctuation in the places of strokes that look like them. */
export const withUsualSigns = (text: string): string =>
  USUAL.reduce((line, [seen, meant]) => line.replace(seen, meant), text);
