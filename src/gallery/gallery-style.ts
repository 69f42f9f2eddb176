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
article{display:none}
article[data-open]{display:block}
:root[data-figure] .overview,:root[data-figure] .intro{display:none}
header,footer,main{max-width:76rem;margin:0 auto;padding:1rem}
main{padding-top:0}
main:focus,h2:focus{outline:none}
.skip{position:absolute;left:-100vw;padding:.5rem 1rem;background:var(--paper);z-index:5}
.skip:focus{left:0}
a{color:var(--link)}
h1{font-size:1.5rem;margin:.75rem 0 .25rem;max-width:50rem}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .75rem}
h2 .name{display:block;font-size:.8125rem;font-weight:normal;color:var(--faint)}
h3{font-size:1.05rem;margin:2rem 0 .25rem}
header p,footer p{max-width:46rem;margin:.5rem 0}
footer{margin-top:2rem;font-size:.875rem;color:var(--faint)}
.bar{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between}
.bar ul{display:flex;flex-wrap:wrap;gap:.5rem;margin:0;padding:0;list-style:none}
button,select,input[type=search],textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--faint);border-radius:4px;padding:.3rem .7rem;min-height:2.25rem;max-width:100%}
button{cursor:pointer}
button[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:end;padding:.5rem 0}
.filters label{display:grid;grid-template-columns:minmax(0,1fr);max-width:100%;gap:.2rem;font-size:.875rem;color:var(--faint);min-width:0}
.filters select,.filters input{font-size:1rem;color:var(--ink)}
.filters p{margin:0;padding:.45rem 0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:1rem;margin:0;padding:0;list-style:none}
.card{display:flex;min-width:0}
.card a{display:flex;flex-direction:column;gap:.5rem;width:100%;padding:.75rem;border:1px solid var(--rule);border-radius:6px;color:var(--ink);text-decoration:none}
.card a:hover{border-color:var(--ink)}
.card a:hover .title{text-decoration:underline}
.thumb{display:block;aspect-ratio:3/2;pointer-events:none}
.thumb svg{display:block;width:100%;height:100%}
.card .title{font-weight:bold;font-size:.9375rem;line-height:1.35}
.question{color:var(--faint);font-size:.8125rem}
article .question{margin:1rem 0 0;font-size:.875rem}
article h2{margin:.1rem 0 1rem;max-width:51rem}
.steps{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;padding:.25rem 0}
.steps .back{margin-right:auto}
.steps .back::before{content:"← ";content:"← " / ""}
.chart{aspect-ratio:var(--wide);max-width:51rem;margin-bottom:.75rem}
.reference,.place,.columns dd,.gloss{color:var(--faint)}
.reference,.columns,.passages{font-size:.875rem}
.choice{margin:1rem 0;padding:.5rem 1rem .25rem;border-left:3px solid var(--focus);max-width:51rem}
.choice label{font-weight:bold}
.choice div{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;margin:.25rem 0}
.choice input{width:16rem;max-width:100%;min-height:2.25rem;margin:0;accent-color:var(--link)}
.choice p{margin:.25rem 0}
.copies{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1rem 0 .5rem}
.copies p{margin:0}
.copies textarea{width:100%;font-size:.875rem}
.files{display:flex;flex-wrap:wrap;gap:0 .75rem;margin:.5rem 0}
.files span,.files a{display:inline-block;padding:.25rem 0}
.files ul{display:flex;flex-wrap:wrap;gap:0 1rem;margin:0;padding:0;list-style:none}
.data .scroll{max-height:30rem;overflow:auto;margin:.5rem 0;border:1px solid var(--rule);width:fit-content}
.data thead th{position:sticky;top:0;padding:0;background:var(--paper);border-bottom:1px solid var(--faint)}
.data th button{width:100%;height:100%;padding:.35rem .6rem;border:0;border-radius:0;background:none;font-weight:bold;text-align:inherit;white-space:nowrap}
.data th button::after{content:" ↕";content:" ↕" / "";color:var(--faint)}
.data th[aria-sort=ascending] button::after{content:" ↑";content:" ↑" / "";color:inherit}
.data th[aria-sort=descending] button::after{content:" ↓";content:" ↓" / "";color:inherit}
.data .numbers{text-align:right}
td.evidence{min-width:14rem}
td.words{min-width:8rem}
.columns dl{margin:0}
.columns div{display:flex;flex-wrap:wrap;gap:0 .75rem}
.columns dt{font-weight:bold}
.columns dd{margin:0}
.passages{padding-left:0;list-style:none;max-width:51rem}
.passages li{margin:.75rem 0;padding-left:.75rem;border-left:3px solid var(--rule)}
.passages li:focus{border-left-color:var(--focus)}
.gloss{display:block}
code{font-family:inherit;color:var(--faint)}
@media ${narrowQuery}{
.chart{aspect-ratio:var(--narrow);max-width:28rem}
.filters label,.filters select,.filters input{width:100%}
.cards{gap:.5rem}
.card a{flex-flow:row wrap;column-gap:.75rem}
.thumb{width:42%}
.card .title{flex:1;font-size:.875rem}
.card .question{width:100%}
.steps .back{width:100%}
}
@media (scripting:none){article{display:block}.thumb,.filters,.choice,.copies,.chart,.data,.behind,article .hint{display:none}}
@page{size:A4;margin:18mm}
@media print{
:root,:root[data-style=dark],:root[data-style=light]{${variables(coloursOf('print'), 'light')}}
body{font-size:9.5pt;line-height:1.4;background:none}
header,footer,main{max-width:none;padding:0}
.skip,.bar,.filters,.steps,.choice,.copies,.files,.controls,.overview,td.evidence,th.evidence,.data th button::after{display:none}
:root:not([data-figure]) article{display:block}
:root:not([data-figure]) :is(.data,.behind){display:none}
h1{font-size:15pt}
h2{font-size:11pt;margin:0 0 3mm;break-after:avoid}
h3{font-size:10pt;margin:5mm 0 1mm;break-after:avoid}
article{margin:6mm 0 10mm}
figure{break-inside:avoid}
figcaption{max-width:none}
.chart{aspect-ratio:auto;max-width:174mm}
.data .scroll{max-height:none;overflow:visible;border:0}
.data thead th{position:static}
.data table{font-size:7.5pt}
.data th button{white-space:normal;min-height:0;padding:.25rem .6rem}
.passages li{break-inside:avoid}
.reference,.passages{font-size:8pt}
}
`;

function variables(colours: ChartColours, scheme: 'light' | 'dark'): string {
  const { paper, ink, faint, rule, yes } = colours;
  return `--paper:${paper};--ink:${ink};--faint:${faint};--rule:${rule};--link:${yes};--focus:${yes};color-scheme:${scheme}`;
}
