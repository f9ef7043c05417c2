/** The page's only style sheet; its hash is in the page's policy. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#5b6675;--line:#d9dee6;--paper:#fff;--tint:#f4f6f9;--mark:#a4262c;--link:#0b57a4;--get:#1b6e4b;--post:#8a4b00;--put:#4a3d8f;--delete:#a4262c}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#9aa5b4;--line:#333b47;--paper:#14181e;--tint:#1c222b;--mark:#ff8f8f;--link:#8cc4ff;--get:#6fd3a8;--post:#ffbe73;--put:#b9adff;--delete:#ff8f8f}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.page{display:grid;grid-template-columns:22rem minmax(0,1fr);max-width:80rem;margin:0 auto}
header{max-width:80rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) .5rem}
a{color:var(--link)}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:1rem clamp(1rem,4vw,3rem) 2rem;border-right:1px solid var(--line);font-size:.875rem}
nav h2{font-size:.8125rem;margin:1rem 0 .25rem;padding:0;border:0;color:var(--soft);font-weight:600}
nav ul{list-style:none;margin:0;padding:0}
nav a{display:block;padding:.2rem 0;color:inherit;text-decoration:none}
nav a:hover,nav a:focus{text-decoration:underline}
main{padding:0 clamp(1rem,4vw,3rem) 4rem;min-width:0}
main>h2:first-child{margin-top:1rem}
section:target h3{color:var(--mark)}
h1{margin:0 0 .25rem;font-size:1.75rem}
h1 small{font-weight:400;color:var(--soft);font-size:1rem}
h2{margin:3rem 0 .5rem;padding-bottom:.25rem;border-bottom:2px solid var(--mark);font-size:1.375rem}
h3{margin:2.25rem 0 .25rem;font-size:1.0625rem}
h4{margin:1.25rem 0 .25rem;font-size:.875rem;color:var(--soft)}
p{margin:.25rem 0 .75rem}
[lang=en]{color:var(--soft)}
.route{display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:baseline;margin:.25rem 0 .5rem}
.method{font:700 .8125rem/1 ui-monospace,Menlo,Consolas,monospace;color:var(--paper);border-radius:.25rem;padding:.3rem .45rem}
.get{background:var(--get)}.post{background:var(--post)}.put{background:var(--put)}.delete{background:var(--delete)}
code,pre{font:.875rem/1.55 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
pre{background:var(--tint);border:1px solid var(--line);border-radius:.375rem;padding:.75rem .9rem;white-space:pre-wrap;margin:.5rem 0}
dl{margin:.25rem 0;border-top:1px solid var(--line)}
dl>div{display:grid;grid-template-columns:minmax(9rem,14rem) minmax(0,1fr);gap:0 1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
dt{font-weight:600}dd{margin:0}
dd code{display:block;color:var(--soft)}
.must{color:var(--mark);font-weight:400;font-size:.8125rem}
.open{font-size:.75rem;color:var(--soft);border:1px solid var(--line);border-radius:1rem;padding:0 .5rem}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--soft);font-size:.875rem}
@media(max-width:48rem){
.page{display:block}
header{max-width:80rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) .5rem}
a{color:var(--link)}
nav{position:static;max-height:none;border-right:0;border-bottom:1px solid var(--line);padding:.5rem 1rem 1rem}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem}
nav a{padding:.45rem 0}
nav li [lang=en]{display:none}
nav h2{margin:.5rem 0 0}
dl>div{grid-template-columns:1fr;padding:.5rem 0}
}
`;
