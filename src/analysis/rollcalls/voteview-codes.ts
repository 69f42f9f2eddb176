import type { CellCodes } from './roll-calls-from-cells.js';

/**
 * The cast codes of Voteview: 1 yea, 2 paired yea, 3 announced yea, 4 announced nay, 5 paired nay, 6 nay, 7 and 8 present, 9 not
 * voting, 0 not a member. Pairs and announcements are kept apart from votes cast.
 *
 * Source: Keith T. Poole and Howard Rosenthal, as documented with Jeffrey B. Lewis and others, Voteview: Congressional Roll-Call
 * Votes Database, "Members' votes", `cast_code`.
 *
 * @example
 * ```ts
 * voteviewCodes['5'] // => 'announced no'
 * ```
 */
export const voteviewCodes: CellCodes = {
  '0': 'not a member',
  '1': 'yes',
  '2': 'announced yes',
  '3': 'announced yes',
  '4': 'announced no',
  '5': 'announced no',
  '6': 'no',
  '7': 'present',
  '8': 'present',
  '9': 'absent',
};

/**
 * The cast codes of Voteview as *pscl*, W-NOMINATE and *emIRT* read them: pairs and announcements are votes cast.
 *
 * Source: the codes that the R package *pscl* gives to files of Voteview: yea 1–3, nay 4–6, not in the legislature 0, missing 7–9.
 *
 * @example
 * ```ts
 * voteviewCodesWithPairs['5'] // => 'no'
 * ```
 */
export const voteviewCodesWithPairs: CellCodes = {
  ...voteviewCodes,
  '2': 'yes',
  '3': 'yes',
  '4': 'no',
  '5': 'no',
};
