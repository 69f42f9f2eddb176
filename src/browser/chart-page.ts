import type { Spec } from 'vega';
import { drawChart } from './draw-chart.js';
import { fontsReady } from './fonts-ready.js';

/** Draws the chart of a page that holds one. */
async function start(): Promise<void> {
  const place = document.getElementById('chart');
  const data = document.getElementById('chart-data');
  const live = document.getElementById('mark');
  if (!place || !data?.textContent) return;
  const spec = JSON.parse(data.textContent) as Spec;
  await fontsReady();
  await drawChart(place, spec, (text) => {
    if (live) live.textContent = text;
  }).done;
}

start();
