/**
 * The widths of figures that publishers ask for, in millimetres: one column, one and a half, two. Guides change: the journal's own
 * has the last word.
 *
 * Sources, as read in November 2026: Springer, “Artwork and Illustrations Guidelines” (84 and 174 mm for large journals); Elsevier, “Artwork
 * sizing” (90, 140 and 190 mm); Nature, “Final submission” (89 and 183 mm); PNAS, “Submitting your manuscript” (8.7, 11.4 and 17.8
 * cm); PLOS, “Figures” (2.63 to 7.5 inches).
 */
export const journalWidths: Readonly<Record<string, number>> = {
  'springer-1': 84,
  'springer-2': 174,
  'elsevier-1': 90,
  'elsevier-1.5': 140,
  'elsevier-2': 190,
  'nature-1': 89,
  'nature-2': 183,
  'pnas-1': 87,
  'pnas-1.5': 114,
  'pnas-2': 178,
  'plos-1': 66.8,
  'plos-2': 190.5,
};
