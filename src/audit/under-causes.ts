import type { Finding } from './finding.js';

/** A finding, the name under which the dataset knows it, and the name of what it is a consequence of. */
export interface KnownFinding {
  readonly finding: Finding;
  /** Its explanation or reader’s note, as `table/id`; undefined if the dataset has neither. */
  readonly name: string | undefined;
  /** The name of its cause. */
  readonly cause: string | undefined;
}

/**
 * Puts findings under the finding from whose cause they follow, so that one fault is one finding.
 *
 * The consequence of a consequence stands under the first cause. One whose cause is not found, or that would be its own cause,
 * stands by itself: nothing is lost.
 *
 * @param found - the findings
 * @returns those that stand by themselves, in their order, each with its consequences in theirs
 */
export function underCauses(found: readonly KnownFinding[]): Finding[] {
  const named = new Map(found.flatMap((one) => (one.name === undefined ? [] : [[one.name, one]])));
  const roots = new Map(found.map((one) => [one, firstCause(one, named)]));
  return found
    .filter((one) => roots.get(one) === one)
    .map((root) => ({
      ...root.finding,
      consequences: found
        .filter((one) => one !== root && roots.get(one) === root)
        .map((one) => one.finding),
    }));
}

/** The finding at the end of the chain of causes; the finding itself where the chain runs in a circle. */
function firstCause(one: KnownFinding, named: ReadonlyMap<string, KnownFinding>): KnownFinding {
  const seen = new Set<KnownFinding>();
  let last = one;
  for (;;) {
    if (seen.has(last)) return one;
    seen.add(last);
    const cause: KnownFinding | undefined =
      last.cause === undefined ? undefined : named.get(last.cause);
    if (!cause) return last;
    last = cause;
  }
}

/** Findings with those that stand under them, each after its cause. */
export function withConsequences(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((one) => [one, ...one.consequences]);
}
