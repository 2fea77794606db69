// Copies the typefaces of every script we write from Debian's fonts-noto-core to assets/fonts.
// They are shipped inside the app: a device without them would show Urdu in Naskh, or boxes.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = process.env.BAHI_NOTO ?? '/usr/share/fonts/truetype/noto';
const target = fileURLToPath(new URL('../../assets/fonts', import.meta.url));
const families = [
  'NotoSans',
  'NotoSansDevanagari',
  'NotoNastaliqUrdu',
  'NotoNaskhArabic',
  'NotoSerifTibetan',
];
const files = families.flatMap((family) => [`${family}-Regular.ttf`, `${family}-Bold.ttf`]);

const missing = files.filter(
  (file) => !existsSync(join(source, file)) && !existsSync(join(target, file)),
);
if (missing.length > 0) {
  console.error(
    `fonts: ${missing.join(', ')} not found in ${source}. ` +
      'Install them with: apt-get install fonts-noto-core',
  );
  process.exit(1);
}

mkdirSync(target, { recursive: true });
let copied = 0;
for (const file of files) {
  const from = join(source, file);
  const to = join(target, file);
  const current =
    existsSync(to) && (!existsSync(from) || statSync(to).size === statSync(from).size);
  if (!current) {
    copyFileSync(from, to);
    copied += 1;
  }
}
console.log(`fonts: ${files.length} files in place, ${copied} copied`);
