/**
 * An invitation is scanned: out of a picture on a new device, which is then registered with it,
 * and before the camera (Chromium's own, fed with the same code).
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { open, stage, unlock, visit, wordsOf } from './stage.mjs';

const languages = ['en', 'ur'];
const size = { width: 800, height: 1280 };
let on;
let folder;
/** By language, the QR code as the supervisor's tablet shows it, and the code below it. */
const shown = {};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bahi-scan-'));
  on = await stage();
  await unlock(on.supervisor, '481516');
  for (const language of languages) {
    const { page, close } = await open(on.browser, on.supervisor, { language, ...size });
    await page.waitForSelector('.frame h1');
    await visit(page, '#/office/people');
    await page.click('[data-testid=invite] >> nth=0');
    await page.click('[data-testid=invite-make]');
    const code = await page.textContent('[data-testid=invite-code]');
    const picture = await page.locator('dialog .invitation svg').screenshot();
    shown[language] = { code, picture };
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await close();
  }
});

after(async () => {
  await on?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

for (const language of languages) {
  test(`a picture of the invitation registers a new device (${language})`, async () => {
    const device = language === 'en' ? on.fresh : await on.another(`fresh-${language}`);
    const { page, close } = await open(on.browser, device, { language, ...size });
    await page.click('[data-testid=scan]');
    const nothing = { name: 'x.png', mimeType: 'image/png', buffer: await page.screenshot() };
    await page.setInputFiles('[data-testid=scan-picture]', nothing);
    await page.waitForSelector('dialog [role=alert]');
    const buffer = shown[language].picture;
    const picture = { name: 'invitation.png', mimeType: 'image/png', buffer };
    await page.setInputFiles('[data-testid=scan-picture]', picture);
    for (const step of ['pin', 'again']) {
      await page.waitForSelector(`[data-pin=${step}]`);
      for (const digit of '718293') await page.keyboard.press(digit);
    }
    await page.click('[data-testid=enrol-submit]');
    await page.waitForSelector('.frame h1', { timeout: 20_000 });
    await close();
  });

  test(`the camera reads the invitation (${language})`, async () => {
    const film = join(folder, `camera-${language}.y4m`);
    writeFileSync(film, await y4m(shown[language].picture));
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ],
    });
    try {
      await unlock(on.crp, '270419');
      const { page } = await open(browser, on.crp, { language, ...size });
      await page.waitForSelector('.frame h1');
      await visit(page, '#/enrol');
      await page.click('[data-testid=scan]');
      await page.waitForSelector('[data-pin=pin]', { timeout: 20_000 });
      await page
        .getByRole('button', { name: wordsOf(language)('enrol-step-invitation') })
        .last()
        .click();
      assert.equal(await page.inputValue('[name=code]'), shown[language].code);
    } finally {
      await browser.close();
    }
  });
}

/** One grey frame of 640 x 480 with the picture in its middle, as the camera would film it. */
async function y4m(picture) {
  const page = await on.browser.newPage();
  const grey = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(640, 480);
      const context = canvas.getContext('2d');
      context.fillStyle = '#999';
      context.fillRect(0, 0, 640, 480);
      context.drawImage(image, 190, 110, 260, 260);
      const { data } = context.getImageData(0, 0, 640, 480);
      return Array.from({ length: 640 * 480 }, (_, at) => data[4 * at]);
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  await page.close();
  const colourless = Buffer.alloc(640 * 480 * 0.5, 128);
  const head = Buffer.from('YUV4MPEG2 W640 H480 F5:1 Ip A1:1 C420jpeg\nFRAME\n');
  return Buffer.concat([head, Buffer.from(grey), colourless]);
}
