/**
 * What the members of a book are: women in a group's, groups in that of a Village Organisation,
 * Village Organisations in that of a Cluster Level Federation.
 */
export type MembersAre = 'women' | 'groups' | 'organisations';

/** Whose book is open. Many sentences have to say whose: `MEMBERS()` chooses in them. */
class Members {
  /** What the members of the open book are; women where no book is open. */
  are: MembersAre = $state('women');
}

export const members = new Members();
