/**
 * Whose book is open. A group's members are women; those of a Village Organisation or a federation
 * are groups, and many sentences have to say so: `MEMBERS()` chooses in them.
 */
class Members {
  /** What the members of the open book are; women where no book is open. */
  are: 'women' | 'groups' = $state('women');
}

export const members = new Members();
