/** A name has to be read in a row beside figures; no woman's, group's or firm's is longer. */
export const longestName = 80;
