import { type ChartColours, coloursOf } from '../charts/theme.js';
import { chartStyle } from '../render/chart-style.js';
import { narrowQuery } from './narrow-query.js';

const light = variables(coloursOf('screen'), 'light');
const dark = variables(coloursOf('dark'), 'dark');

/** The style rules of the gallery: light, dark and for paper. */
export const galleryStyle = `${chartStyle}
:root{${light}}
:root[data-style=dark]{${dark}}
@media (prefers-color-scheme:dark){:root:not([data-style=light]){${dark}}}
[hidden]{display:none!important}
header,footer,main{max-width:56rem;margin:0 auto;padding:1rem}
main{padding-top:0}
main:focus{outline:none}
.skip{position:absolute;left:-100vw;padding:.5rem 1rem;background:var(--paper);z-index:5}
.skip:focus{left:0}
a{color:var(--link)}
h1{font-size:1.65rem;margin:.75rem 0;max-width:40rem}
h2{font-size:1.3rem;line-height:1.3;margin:3rem 0 0;padding-top:1rem;border-top:1px solid var(--rule)}
h2 .name{display:block;font-size:.875rem;font-weight:normal;color:var(--faint)}
h3{font-size:1.1rem;line-height:1.3;margin:0 0 .75rem}
h4{font-size:.9375rem;margin:1rem 0 .25rem}
header p,footer p{max-width:46rem}
.bar{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between}
.bar ul{display:flex;flex-wrap:wrap;gap:.5rem;margin:0;padding:0;list-style:none}
button,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--faint);border-radius:4px;padding:.3rem .7rem;min-height:2.25rem;max-width:100%}
button{cursor:pointer}
button[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:end;padding:.75rem 0}
.filters label{display:grid;grid-template-columns:minmax(0,1fr);max-width:100%;gap:.2rem;font-size:.875rem;color:var(--faint);min-width:0}
.filters select{font-size:1rem;color:var(--ink)}
.filters p{margin:0;padding:.45rem 0}
nav ol{padding-left:1.25rem}
nav ol ol{list-style:none;padding-left:.5rem}
article{margin:1.75rem 0 3rem}
.chart{aspect-ratio:var(--wide);max-width:51rem;margin-bottom:.75rem}
.reference,.place,.columns dd,.gloss{color:var(--faint)}
.reference,.columns,.passages{font-size:.875rem}
.columns{margin:0}
.columns div{display:flex;flex-wrap:wrap;gap:0 .75rem}
.columns dt{font-weight:bold}
.columns dd{margin:0}
.passages{padding-left:0;list-style:none}
.passages li{margin:.5rem 0;padding-left:.75rem;border-left:3px solid var(--rule)}
.passages li:target{border-left-color:var(--focus)}
.evidence{min-width:14rem}
code{font-family:inherit;color:var(--faint)}
.files{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.5rem 0;padding:0;list-style:none;font-size:.9375rem}
.files a{display:inline-block;padding:.25rem 0}
@media ${narrowQuery}{.chart{aspect-ratio:var(--narrow);max-width:28rem}}
@page{size:A4;margin:18mm}
@media print{
:root,:root[data-style=dark],:root[data-style=light]{${variables(coloursOf('print'), 'light')}}
body{font-size:9.5pt;line-height:1.4;background:none}
header,footer,main{max-width:none;padding:0}
.skip,.bar,.filters,nav,.files,.controls{display:none}
h1{font-size:15pt}
h2{font-size:12pt;margin:0;padding:0;border:0;break-after:avoid}
h3{font-size:10.5pt;break-after:avoid}
section{break-before:auto}
article{margin:6mm 0 10mm;break-inside:avoid}
figcaption{max-width:none}
.chart{aspect-ratio:auto;max-width:174mm}
.reference,.columns,.passages{font-size:8pt}
}
`;

function variables(colours: ChartColours, scheme: 'light' | 'dark'): string {
  const { paper, ink, faint, rule, yes } = colours;
  return `--paper:${paper};--ink:${ink};--faint:${faint};--rule:${rule};--link:${yes};--focus:${yes};color-scheme:${scheme}`;
}
