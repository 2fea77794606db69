/** Amounts of data as people say them: `1234` → 1.2 kB. */
export function size(bytes: number): { value: string; unit: 'B' | 'kB' | 'MB' } {
  if (bytes < 1_000) return { value: String(bytes), unit: 'B' };
  if (bytes < 1_000_000) return { value: (bytes / 1_000).toFixed(1), unit: 'kB' };
  return { value: (bytes / 1_000_000).toFixed(1), unit: 'MB' };
}
