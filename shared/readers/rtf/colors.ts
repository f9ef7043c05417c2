import { isDark, isFaint } from "../flow/unseen.ts";
import type { Group } from "./group.ts";

const CHANNELS = ["red", "green", "blue"];

/** The table of colours; its first entry is mostly empty and means what the program likes. */
export class Colors {
  private readonly colors: (readonly number[] | null)[] = [];
  private open: number[] = [];
  private isStated = false;

  take(word: string, number: number | null): void {
    const channel = CHANNELS.indexOf(word);
    if (channel === -1) return;
    this.open[channel] = number ?? 0;
    this.isStated = true;
  }

  /** A semicolon ends every entry. */
  takeText(text: string): void {
    for (const character of text) if (character === ";") this.end();
  }

  /** White letters on no ground on which they are seen. */
  hides({ color, ground }: Group): boolean {
    return isFaint(this.colors[color] ?? null) && (ground === 0 || !isDark(this.colors[ground] ?? null));
  }

  private end(): void {
    const [red = 0, green = 0, blue = 0] = this.open;
    this.colors.push(this.isStated ? [red, green, blue] : null);
    this.open = [];
    this.isStated = false;
  }
}
