/** Whether all is tried of which a run otherwise takes samples: `THOROUGH=1 npm test`. */
const thorough = process.env.THOROUGH === '1';

/** Which of them a run takes, by a whole number from 0: `SAMPLE=1 npm test` takes the next ones. */
const first = Number(process.env.SAMPLE ?? 0);

/** One in so many of a list of cases, the same in every run; all of them in a thorough one. */
export function sampleOf<Case>(cases: readonly Case[], oneIn: number): Case[] {
  return cases.filter((_, index) => thorough || (index + first) % oneIn === 0);
}

/** How many cases a run goes through: so many, and more in a thorough one. */
export function sampleSize(cases: number, inThoroughRun: number): number {
  return thorough ? inThoroughRun : cases;
}
