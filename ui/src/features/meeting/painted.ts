/** Until what was done is seen: painting comes before what nobody waits for. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    // A window that is not in sight is not painted.
    setTimeout(done, 200);
    if (!('requestAnimationFrame' in globalThis)) return;
    // The second frame begins when the first one stands.
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}
