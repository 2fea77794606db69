/** Tells the words whose book a page shows. */
import type { GroupId } from '../api/bindings/GroupId';
import { attempt } from '../api/call';
import { members, type MembersAre } from '../words/members.svelte';
import { membersOf } from './names';

/** What was learnt before: a body's kind never changes. */
const known = new Map<GroupId, MembersAre>();
/** The book that was opened last. A page that goes later than the next one comes closes nothing. */
let latest = 0;

/** For an effect: the words speak of the members of this book until it is closed. */
export function openBook(group: GroupId): () => void {
  const mine = ++latest;
  const say = (are: MembersAre) => {
    if (mine === latest) members.are = are;
  };
  const said = known.get(group);
  if (said) say(said);
  else void learn(group).then(say);
  return () => {
    say('women');
    latest += mine === latest ? 1 : 0;
  };
}

async function learn(group: GroupId): Promise<MembersAre> {
  const { answer } = await attempt('group', { group });
  if (!answer) return 'women';
  const are = membersOf(answer.row.kind);
  known.set(group, are);
  return are;
}
