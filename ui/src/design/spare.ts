/**
 * How many places of a grid are left over after its last thing, told at first and whenever it
 * changes: the first thing, which matters most, has them, and no corner stays empty.
 */
export function spare(tell: (places: number) => void) {
  return (grid: HTMLElement) => {
    const count = () => {
      const columns = getComputedStyle(grid)
        .gridTemplateColumns.split(' ')
        .filter((size) => parseFloat(size) > 0).length;
      tell(columns > 1 ? (columns - (grid.children.length % columns)) % columns : 0);
    };
    const watcher = new ResizeObserver(count);
    watcher.observe(grid);
    return () => watcher.disconnect();
  };
}
