/**
 * A sentence of a report of 2022 and the facts that a person reads in it: `subject=value`, then what differs from a
 * plain statement: `!` denied, `~` approximate, `@aggregate` or `@own` scope, `#2021` another year. A text may have
 * several sentences; `3|` in front puts it into section 三. No facts: nothing that the rules compare is said.
 */
export interface Labelled {
  readonly text: string;
  readonly facts: readonly string[];
}

/** One case a line: the text, a tab, the facts with spaces between. Lines of `#` and empty ones are left out. */
export function labelled(lines: string): readonly Labelled[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [text = "", facts = ""] = line.split("\t");
      return { text, facts: facts.split(" ").filter((fact) => fact !== "") };
    });
}
