/** What a command may touch of the process it runs in; tests pass their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A command's entry: takes the arguments after its name, returns the exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** The exit code of a command that was called the wrong way (sysexits EX_USAGE). */
export const USAGE_ERROR = 64;
