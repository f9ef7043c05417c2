import type { Message } from "../report/finding.ts";
import { type Html, html } from "./html.ts";
import type { Block, Change, Item, Particular, Tone } from "./letter.ts";
import { INK, LATIN, LINE, SOFT, TONES } from "./style.ts";

/** A sentence in Chinese, and its English under it in a lighter style. What is empty is left out. */
function bilingual(message: Message, size: number, weight = "normal", colour = INK): Html {
  const chinese = `font-size:${size}px;line-height:1.65;font-weight:${weight};${colour}`;
  const english = `${LATIN}font-size:${Math.max(12, size - 2)}px;line-height:1.5;${SOFT}`;
  return html`${message.zh === "" ? null : html`<div class="${colour === INK ? "ink" : "soft"}" style="${chinese}">${message.zh}</div>`}${
    message.en === "" ? null : html`<div class="soft" lang="en" style="${english}">${message.en}</div>`
  }`;
}

function tagged(text: Message, tone: Tone): Html {
  const { ink, paper } = TONES[tone];
  const style = `display:inline-block;padding:1px 7px;border-radius:3px;font-size:12px;line-height:1.6;white-space:nowrap;color:${ink};background:${paper};`;
  return html`<span class="${tone}" style="${style}">${text.zh} <span lang="en">${text.en}</span></span>`;
}

function itemRow({ tag, figures, text, details, notes }: Item): Html {
  const cell = `padding:11px 0;border-top:1px solid ${LINE};`;
  const note = `font-size:12px;line-height:1.6;${SOFT}`;
  const numbers =
    figures === undefined
      ? null
      : html` <b class="ink" style="padding-left:8px;font-size:15px;white-space:nowrap;${INK}">${figures}</b>`;
  const remarks = notes.map(
    ({ zh, en }) =>
      html`<div class="soft" style="${note}">${zh}${zh === "" || en === "" ? null : " "}<span lang="en" style="${LATIN}">${en}</span></div>`,
  );
  return html`<tr><td class="line" style="${cell}">${
    tag === null ? null : html`<div style="padding-bottom:3px;">${tagged(tag.text, tag.tone)}${numbers}</div>`
  }${bilingual(text, 15)}${details.map(
    (detail) => html`<div style="padding:2px 0 2px 14px;">${bilingual(detail, 14)}</div>`,
  )}${remarks}</td></tr>
`;
}

function particularRow({ label, value }: Particular): Html {
  const name = `padding:3px 14px 3px 0;vertical-align:top;white-space:nowrap;font-size:14px;line-height:1.6;${SOFT}`;
  const said = `padding:3px 0;vertical-align:top;width:100%;font-size:14px;line-height:1.6;${INK}`;
  return html`<tr><td class="soft" style="${name}">${label.zh} <span lang="en">${label.en}</span></td><td class="ink" style="${said}">${value}</td></tr>
`;
}

function stepRow(step: Message, index: number): Html {
  const number = `padding:4px 10px 4px 0;vertical-align:top;white-space:nowrap;font-size:15px;line-height:1.65;font-weight:bold;${INK}`;
  return html`<tr><td class="ink" style="${number}">${index + 1}.</td><td style="padding:4px 0;vertical-align:top;width:100%;">${bilingual(step, 15)}</td></tr>
`;
}

function changeRow({ cell, before, after }: Change): Html {
  const style = `padding:9px 0;border-top:1px solid ${LINE};`;
  const values = `font-size:15px;line-height:1.65;${INK}`;
  return html`<tr><td class="line" style="${style}">${bilingual(cell, 14)}<div class="ink" style="${values}">${before} → <b>${after}</b></div></td></tr>
`;
}

const table = (rows: readonly Html[]): Html =>
  html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;width:100%;">
${rows}</table>`;

/** One block of a letter as markup. */
export function htmlBlock(block: Block): Html {
  switch (block.kind) {
    case "paragraph":
      return html`<div style="padding:2px 0 8px;">${bilingual(block.text, 15)}</div>`;
    case "particulars":
      return table(block.rows.map(particularRow));
    case "steps":
      return table(block.steps.map(stepRow));
    case "changes":
      return table(block.rows.map(changeRow));
    case "link":
      return html`<div style="padding:8px 0;">${bilingual(block.label, 15)}<a href="${block.url}" class="neutral" style="font-size:14px;color:${TONES.neutral.ink};">${block.url}</a></div>`;
    case "group": {
      const heading =
        block.heading === null
          ? null
          : html`<div style="padding:8px 0 6px;">${bilingual(block.heading, 14, "bold", SOFT)}</div>`;
      return html`${heading}${table(block.items.map(itemRow))}`;
    }
  }
}
