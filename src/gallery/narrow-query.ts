/** The windows in which charts are arranged for one column, as a media query. */
export const narrowQuery = '(max-width: 40rem)';
