/**
 * What is shown asks again when what it shows was touched. A topic is a name, with the id of a
 * record or without: `group:018f…`, `exchange`. A record's topic also wakes who waits for its kind.
 */

export type Topic = string;

const listeners = new Map<Topic, Set<() => void>>();

/** Calls `again` when `topic` is touched, until the returned function is called. */
export function onTouched(topic: Topic, again: () => void): () => void {
  const waiting = listeners.get(topic) ?? new Set();
  listeners.set(topic, waiting.add(again));
  return () => {
    waiting.delete(again);
    if (waiting.size === 0 && listeners.get(topic) === waiting) listeners.delete(topic);
  };
}

/** Wakes whoever shows one of the topics, each once. */
export function refresh(topics: readonly Topic[]): void {
  const names = new Set(topics.flatMap((topic) => [topic, topic.split(':')[0] ?? topic]));
  const woken = new Set([...names].flatMap((name) => [...(listeners.get(name) ?? [])]));
  woken.forEach((again) => again());
}

/** Wakes everybody except who waits for `but`, each once: much may have changed. */
export function refreshAll(but: Topic): void {
  const spared = listeners.get(but);
  const all = new Set([...listeners.values()].flatMap((waiting) => [...waiting]));
  all.forEach((again) => {
    if (!spared?.has(again)) again();
  });
}
