export type Tone = "good" | "bad" | "attention" | "soft" | "strong";

const CODES: Readonly<Record<Tone, string>> = {
  good: "32",
  bad: "31",
  attention: "33",
  soft: "2",
  strong: "1",
};

export type Paint = (tone: Tone, text: string) => string;

/** Colours where someone looks at them: on a terminal that has not been told otherwise. */
export function painter(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const inColour = isTerminal && !environment.NO_COLOR && environment.TERM !== "dumb";
  return inColour ? (tone, text) => `\u001b[${CODES[tone]}m${text}\u001b[0m` : (_tone, text) => text;
}
