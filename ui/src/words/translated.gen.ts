// Written by `npm run words`: of a hundred words, how many are translated. Do not edit.
export const translated: Readonly<Record<string, number>> = {
  ks: 1,
  doi: 2,
  bo: 1,
};
