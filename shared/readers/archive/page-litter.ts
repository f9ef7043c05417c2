/** How web pages are named. */
export const PAGE = /\.x?html?$/iu;
/** What browsers and Word save along with a page and nobody reads: styles, scripts, fonts, signs, and lists of files. */
const OF_PAGES = /\.(?:css|js|map|woff2?|ttf|eot|svg|ico|xml|thmx|mso|wmz|emz|download|下载)$/iu;

const joined = (path: readonly string[]): string => path.join("/");

/** Whether a path is of what a saved page needs to be drawn: it lies in the folder that is named after the page. */
export function litterOfPages(paths: readonly (readonly string[])[]): (path: readonly string[]) => boolean {
  const folders = new Set(
    paths
      .map(joined)
      .filter((path) => PAGE.test(path))
      .flatMap((path) => ["_files", ".files"].map((ending) => path.replace(PAGE, ending))),
  );
  return (path) => OF_PAGES.test(path.at(-1) ?? "") && folders.has(joined(path.slice(0, -1)));
}
