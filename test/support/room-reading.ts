import type { Page } from '@playwright/test';

/** What keeps the last row from reading the room page as it stands: one line a thing, empty when all is well. */
export function readingProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // Nobody reads by the font that stands in until the page's own has come.
    await document.fonts.ready;
    const main = document.querySelector('main');
    const floor = 28 * Math.min(window.innerWidth / 1600, window.innerHeight / 1080);
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

    const luminance = (color: string): number => {
      if (!pen) throw new Error('There is no canvas');
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      const color = element ? getComputedStyle(element).backgroundColor : 'white';
      return element && color === 'rgba(0, 0, 0, 0)' ? ground(element.parentElement) : color;
    };
    const contrast = (element: Element): number => {
      const { color, fill } = getComputedStyle(element);
      const own = luminance(element instanceof SVGElement ? fill : color);
      const [dark = 0, light = 0] = [own, luminance(ground(element))].toSorted((one, two) => one - two);
      return (light + 0.05) / (dark + 0.05);
    };
    const isCut = (element: Element): boolean => getComputedStyle(element).webkitLineClamp !== 'none';
    const problemsOf = (element: Element): string[] => {
      const what = (element.textContent ?? '').slice(0, 40);
      const { fontSize, overflowX } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isOutside =
        box.left < -1 || box.top < -1 || box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const isTooFull =
        element instanceof HTMLElement &&
        overflowX === 'hidden' &&
        !isCut(element) &&
        element.tagName !== 'P' &&
        (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
      return [
        ...(hasText && Number.parseFloat(fontSize) < floor - 0.05 ? [`${fontSize}: ${what}`] : []),
        ...(hasText && contrast(element) < 7 ? [`contrast ${contrast(element).toFixed(2)}: ${what}`] : []),
        ...(hasText && isOutside ? [`outside: ${what}`] : []),
        ...(isTooFull ? [`too full: ${what}`] : []),
      ];
    };
    const scrolls = document.documentElement.scrollHeight > window.innerHeight ? ['the page scrolls'] : [];
    return [...scrolls, ...[...(main?.querySelectorAll('*') ?? [])].flatMap(problemsOf)];
  });
}
