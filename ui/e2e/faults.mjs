/**
 * What is wrong with a page as it stands: cut text, text over text, words one below another, more than
 * one next step, digits that were not chosen, what axe calls serious.
 */
import axe from 'axe-core';

/** Text that is cut, lies over other text or has no room, and a page that runs out sideways. */
export function layoutFaults(page) {
  return page.evaluate(() => {
    const found = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) {
      found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    }
    const dialog = document.querySelector('dialog[open]');
    const part = dialog ?? document.body;
    // What a closed list keeps, what takes turns at one place, and what waits behind has a box but
    // is not shown.
    const shown = (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const short = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 60);

    for (const element of part.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const text = element.textContent ?? '';
      const hides = (how) => how === 'hidden' || how === 'clip';
      // What is only for screen readers is cut on purpose.
      if (text.trim() === '' || element.closest('.aloud') || element.clientWidth < 2) continue;
      if (!shown(element)) continue;
      // A long name ends in dots on purpose; it is whole on its own page.
      const dots = style.textOverflow === 'ellipsis';
      const wide = !dots && hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
      if (wide || high) found.push(`cut: ${element.className} “${short(text)}”`);
      // What is meant to be scrolled sideways is reached by the keyboard.
      const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
      if (scrolls && element.tabIndex < 0 && element.scrollWidth > element.clientWidth + 1) {
        found.push(`runs out sideways: ${element.className} “${short(text)}”`);
      }
    }

    // Every line of text, with the layer that it lies in: what floats covers the rest on purpose.
    const lines = [];
    const layers = new Map();
    const layerOf = (element) => {
      if (!element || element === part) return part;
      if (!layers.has(element)) {
        const { position, clipPath, overflowY } = getComputedStyle(element);
        const hidden = clipPath.includes('50%');
        // What is scrolled away under something else is not seen there.
        const own = position === 'fixed' || position === 'sticky' || overflowY !== 'visible';
        const above = layerOf(element.parentElement);
        layers.set(element, hidden ? null : own && above ? element : above);
      }
      return layers.get(element);
    };
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!node.data.trim() || element.closest('.aloud, script, style, option, title')) continue;
      const layer = layerOf(element);
      if (layer === null || !shown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      const high = new Set(boxes.map(({ top }) => Math.round(top))).size;
      if (high > 2 && high >= node.data.trim().split(/\s+/).length) {
        found.push(`one word a line: “${short(node.data)}”`);
      }
      for (const box of boxes) {
        if (box.height > 1) lines.push({ box, element, layer, text: node.data });
      }
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    for (let at = 0; at < lines.length; at += 1) {
      const one = lines[at];
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (other.box.top >= one.box.bottom) break;
        if (one.element === other.element || one.layer !== other.layer) continue;
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // A letter's box reaches above and below its ink, Nastaliq's far: half a line is a fault.
        if (across > 3 && down > 0.5 * Math.min(one.box.height, other.box.height)) {
          found.push(`over each other: “${short(one.text)}” and “${short(other.text)}”`);
        }
      }
    }
    return [...new Set(found)];
  });
}

/** What is wrong where one rests on one's way through a page or a dialog. */
export async function faultsAt(page, where) {
  const found = [...(await layoutFaults(page)), ...(await seriousFaults(page))];
  return found.map((fault) => `${where}: ${fault}`);
}

/** More than one main button: a page, or the dialog above it, has one clear next step. */
export function stepFaults(page) {
  return page.evaluate(() => {
    const part = document.querySelector('dialog[open]') ?? document.body;
    const steps = [...part.querySelectorAll('.button.main, [data-testid=next]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => part !== document.body || !one.closest('dialog'))
      .map((one) => `“${one.textContent.trim().replace(/\s+/g, ' ')}”`);
    return steps.length > 1 ? [`more than one next step: ${steps.join(', ')}`] : [];
  });
}

/**
 * Digits 0-9 where the language's own were chosen: in the text, in what is read aloud, in fields.
 * Codes, numbers of accounts and addresses stay as they are, and so do the signs on keys and `typed`,
 * what somebody wrote.
 */
export function digitFaults(page, typed = []) {
  return page.evaluate((typed) => {
    const found = [];
    const part = document.querySelector('dialog[open]') ?? document.body;
    const codes = 'bdi[dir=ltr], [translate=no], script, style';
    const short = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 60);
    const look = (where, text) => {
      // Where no element can, as in the choices of a list, a code is kept in its direction by signs.
      const plain = (text ?? '')
        .replaceAll(/\u2066[^\u2066-\u2069%]*\u2069/gu, '')
        .replaceAll(/https?:\/\/[^\s\u2066-\u2069]+/gu, '');
      const ours = typed.reduce((rest, one) => rest.replaceAll(one, ''), plain);
      if (/[0-9]/.test(ours)) found.push(`digits of another script ${where}: “${short(text)}”`);
    };
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element.closest(codes)) look(`in ${element.localName}`, walker.currentNode.data);
    }
    for (const element of part.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (element.closest(codes)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) {
        look(`in a ${name}`, element.getAttribute(name));
      }
    }
    for (const field of part.querySelectorAll('.money input, .number input, .date .text')) {
      look('in a field', field.value);
    }
    return [...new Set(found)];
  }, typed);
}

/** What axe calls serious or worse; only what colours can do wrong, where the rest was asked. */
export async function seriousFaults(page, onlyColours = false) {
  // Once a window is enough, as long as it is not loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (rules) => {
      const asked = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
      const { violations } = await window.axe.run(document, asked);
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => {
          const where = nodes.map(({ html }) => html).join(' ');
          return `${id}: ${where.slice(0, 400)}`;
        });
    },
    onlyColours && ['color-contrast', 'link-in-text-block'],
  );
}
