import { fontFamily } from '../charts/theme.js';

/** Style rules for a page with charts: text, chart, tooltips, tables. The page sets the colours `--paper`, `--ink`, `--faint`, `--rule`. */
export const chartStyle = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 "${fontFamily}",system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:62rem;margin:0 auto;padding:1rem}
figure{margin:0}
figcaption{max-width:46rem}
figcaption p{margin:.5rem 0}
h1{font-size:1.4rem;line-height:1.25;margin:0 0 1rem}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.hint{color:var(--faint);font-size:.875rem}
.chart{position:relative;width:100%}
.chart svg{display:block;width:100%;height:auto}
:focus-visible{outline:3px solid var(--focus,#1a6dd6);outline-offset:3px}
.mark-frame{position:absolute;border:2px solid var(--focus,#1a6dd6);border-radius:2px;pointer-events:none}
details{margin:.5rem 0}
summary{cursor:pointer;width:fit-content}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:.25rem 0}
.scroll th,.scroll td{padding:.25rem .6rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
.scroll td.number,.scroll th.number{text-align:right}
#tooltip{position:fixed;z-index:10;visibility:hidden;pointer-events:none;max-width:min(26rem,calc(100vw - 1.5rem));max-height:90vh;overflow:hidden;padding:.5rem .65rem;background:var(--paper);color:var(--ink);border:1px solid var(--faint);border-radius:4px;box-shadow:0 2px 10px rgb(0 0 0/25%);font-size:.8125rem;line-height:1.4;overflow-wrap:anywhere}
#tooltip.visible{visibility:visible}
#tooltip th,#tooltip td{padding:.1rem .6rem .1rem 0;text-align:left;vertical-align:top;white-space:pre-line;overflow-wrap:break-word}
#tooltip th{font-weight:normal;color:var(--faint)}
#tooltip p{margin:.2rem 0}
#tooltip .quote{padding-left:.5rem;border-left:3px solid var(--rule);font-style:italic}
@media print{.hint,details{display:none}#tooltip{display:none}}
`;
