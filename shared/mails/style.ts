import { type Html, html } from "./html.ts";
import type { Tone } from "./letter.ts";

/** Inline styles, for the many mail programs that drop style sheets. Class names exist for dark mode only. */
export const FONT =
  "font-family:-apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Helvetica Neue',Arial,sans-serif;";

/** For English, so that quotation marks are not set as wide as Chinese ones. */
export const LATIN = "font-family:Helvetica,Arial,sans-serif;";

export const INK = "color:#1f2933;";
export const SOFT = "color:#5b6773;";
export const LINE = "#dde2e7";

export interface ToneColours {
  readonly ink: string;
  readonly paper: string;
}

export const TONES: Readonly<Record<Tone, ToneColours>> = {
  good: { ink: "#176b3f", paper: "#e9f5ee" },
  bad: { ink: "#a8261b", paper: "#fcedeb" },
  attention: { ink: "#7d5200", paper: "#fdf3de" },
  neutral: { ink: "#2a4a70", paper: "#eaf0f7" },
};

/** Colours for the dark, for the programs that ask for them; the others show the light page. */
export const STYLE_SHEET: Html = html`<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
a { text-decoration: underline; }
@media (max-width: 480px) {
  .pad { padding-left: 16px !important; padding-right: 16px !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background: #14181d !important; }
  .card { background: #1d232a !important; border-color: #323b45 !important; }
  .ink { color: #e6eaee !important; }
  .soft { color: #a3aeba !important; }
  .line { border-color: #323b45 !important; }
  .good { color: #7fd6a6 !important; background: #17322a !important; border-color: #7fd6a6 !important; }
  .bad { color: #ff9d92 !important; background: #3a2022 !important; border-color: #ff9d92 !important; }
  .attention { color: #f0c36a !important; background: #352b17 !important; border-color: #f0c36a !important; }
  .neutral { color: #a9c8ee !important; background: #1d2c3f !important; border-color: #a9c8ee !important; }
}
</style>`;
