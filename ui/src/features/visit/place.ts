/** Where the unit is, asked of the system only when the person says so. */
import type { Location } from '../../api/bindings/Location';
import type { WordId } from '../../words/words.svelte';

/** A ten-thousandth of a degree, about 11 m: enough to find the unit, not to watch a home. */
const units = 10_000;

/** Asks the system once; answers the place or the sentence that says why there is none. */
export function askPlace(): Promise<Location | WordId> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve('visit-place-none');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          latitude: Math.round(coords.latitude * units),
          longitude: Math.round(coords.longitude * units),
          accuracy_m: Math.max(0, Math.round(coords.accuracy)),
        }),
      (refused) =>
        resolve(
          refused.code === refused.PERMISSION_DENIED ? 'visit-place-refused' : 'visit-place-none',
        ),
      { enableHighAccuracy: true, timeout: 30_000, maximumAge: 60_000 },
    );
  });
}

/** `34.0837° N, 77.6412° E`. */
export function formatPlace({ latitude, longitude }: Location): string {
  const side = (value: number, plus: string, minus: string) =>
    `${(Math.abs(value) / units).toFixed(4)}° ${value < 0 ? minus : plus}`;
  return `${side(latitude, 'N', 'S')}, ${side(longitude, 'E', 'W')}`;
}
