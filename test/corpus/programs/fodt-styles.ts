import type { TableName } from "../../../shared/form/edition.ts";
import { drawnEdges, type Edges, edgesName, POSITIONS } from "./drawn-edges.ts";
import type { DocumentStyle } from "./style.ts";

const SIDES = ["top", "bottom", "left", "right"] as const;

const borders = (edges: Edges, width: number): string =>
  SIDES.map((side) => `fo:border-${side}="${edges[side] ? `${width}pt solid #000000` : "none"}"`).join(" ");

/** The name of the style of upright cells with such edges, on a ground of such a kind. */
export const cellName = (edges: string, ground: string | null): string =>
  ground === null ? `C${edges}` : `C${edges}-${ground}`;

/** A style of cells, upright and turned, for each way in which edges are drawn around one. */
function cellStyles(style: DocumentStyle): string {
  const ways = new Map(
    POSITIONS.map((position) => drawnEdges(style.rules, position)).map((edges) => [edgesName(edges), edges]),
  );
  return [...ways]
    .map(([name, edges]) => {
      const cell = `<style:table-cell-properties ${borders(edges, style.ruleWidth)} fo:padding="0.06cm" style:vertical-align="middle"`;
      const grounds = Object.entries(style.grounds ?? {}).map(
        ([kind, { ground }]) =>
          `<style:style style:name="${cellName(name, kind)}" style:family="table-cell">${cell} fo:background-color="#${ground}"/></style:style>\n`,
      );
      return `${grounds.join("")}<style:style style:name="C${name}" style:family="table-cell">${cell}/></style:style>
<style:style style:name="CV${name}" style:family="table-cell">${cell} style:writing-mode="tb-rl"/></style:style>`;
    })
    .join("\n");
}

const font = ({ font: name, figures = name }: DocumentStyle, size: number): string =>
  `style:font-name="${figures}" style:font-name-asian="${name}" fo:font-size="${size}pt" style:font-size-asian="${size}pt"`;

const paragraph = (name: string, attributes: string, text: string): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${attributes}/><style:text-properties ${text}/></style:style>`;

function furniture({ pageFurniture }: DocumentStyle): string {
  if (pageFurniture === false) return "";
  const number = "<text:page-number>1</text:page-number>";
  const footer = pageFurniture === "dashes" ? `— ${number} —` : number;
  return `<style:header><text:p>政府信息公开 2024</text:p></style:header><style:footer><text:p text:style-name="T">${footer}</text:p></style:footer>`;
}

/** Shares of a table's width that its columns add up to. */
const SHARES: Readonly<Record<TableName, number>> = { proactiveDisclosure: 7, requests: 15, remedies: 15 };

const tableWidth = ({ landscape }: DocumentStyle): number => (landscape ? 24 : 16);

/** The name of the style of a column that takes `share` of its table's width. */
export const widthName = (table: TableName, share: number): string => `W-${SHARES[table]}-${share}`;

const columnWidths = (style: DocumentStyle): string =>
  (["proactiveDisclosure", "requests"] as const)
    .flatMap((table) =>
      [1, 2, 4].map((share) => {
        const width = ((tableWidth(style) * share) / SHARES[table]).toFixed(3);
        return `<style:style style:name="${widthName(table, share)}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`;
      }),
    )
    .join("\n");

/** The styles and the page of a flat OpenDocument text. */
export function stylesXml(style: DocumentStyle): string {
  const [width, height] = style.landscape ? ["29.7cm", "21cm"] : ["21cm", "29.7cm"];
  const faces = [...new Set([style.font, style.figures ?? style.font])].map(
    (name) => `<style:font-face style:name="${name}" svg:font-family="'${name}'"/>`,
  );
  return `<office:font-face-decls>${faces.join("")}</office:font-face-decls>
<office:automatic-styles>
${paragraph("Title", 'fo:text-align="center" fo:margin-bottom="0.5cm"', font(style, 18))}
${paragraph("H", 'fo:margin-top="0.3cm"', `${font(style, 14)} fo:font-weight="bold"`)}
${paragraph("P", 'fo:text-indent="0.9cm" fo:line-height="150%"', font(style, 12))}
${paragraph("T", 'fo:text-align="center"', font(style, style.fontSize))}
${Object.entries(style.grounds ?? {})
  .map(([kind, { letters = "000000" }]) =>
    paragraph(`T-${kind}`, 'fo:text-align="center"', `${font(style, style.fontSize)} fo:color="#${letters}"`),
  )
  .join("\n")}${paragraph("Drop", `fo:margin-top="${style.drop}pt"`, font(style, 6))}
<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Box" style:family="graphic"><style:graphic-properties fo:border="0.5pt solid #000000" style:wrap="none"/></style:style>
<style:style style:name="Tab" style:family="table"><style:table-properties style:width="${tableWidth(style)}cm" table:align="center" table:border-model="collapsing"/></style:style>
${columnWidths(style)}
<style:style style:name="R" style:family="table-row"><style:table-row-properties fo:keep-together="${style.splitRows ? "auto" : "always"}"/></style:style>
${cellStyles(style)}
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" style:print-orientation="${style.landscape ? "landscape" : "portrait"}" fo:margin="2.3cm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${furniture(style)}</style:master-page></office:master-styles>`;
}
