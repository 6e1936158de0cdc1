/** What opens a line of a list. */
const LINK = 'a.row-link';
const LINE = 'tr, [role=row], li';
/** What lies higher is behind the bar of the page. */
const BAR_PX = 52;
/** A long list renders what it has scrolled to some frames later, and its lines may move then. */
const SETTLING_FRAMES = 10;

/** The lines of all lists that can be seen, by the link that opens each. */
export function linesOf(page: ParentNode): readonly HTMLElement[] {
  const lines = new Set<Element>();
  return [...page.querySelectorAll<HTMLElement>(LINK)].filter((link) => {
    const line = link.closest(LINE) ?? link;
    if (lines.has(line) || !link.checkVisibility()) return false;
    lines.add(line);
    return true;
  });
}

/** Moves the focus to the next line or the one before; Enter then opens it. Begins with the first that is in sight. */
export function moveLine(page: ParentNode, step: 1 | -1): void {
  const lines = linesOf(page);
  const here = document.activeElement?.closest(LINE);
  const at = lines.findIndex((link) => link === document.activeElement || here?.contains(link));
  const next = at < 0 ? firstInSight(lines) : lines[at + step];
  next?.focus({ preventScroll: true });
  const line = next?.closest(LINE);
  if (line) keepInSight(line, SETTLING_FRAMES);
}

function keepInSight(line: Element, frames: number): void {
  line.scrollIntoView({ block: 'nearest' });
  if (frames === 0) return;
  requestAnimationFrame(() => {
    if (line.contains(document.activeElement)) keepInSight(line, frames - 1);
  });
}

function firstInSight(lines: readonly HTMLElement[]): HTMLElement | undefined {
  return lines.find((link) => link.getBoundingClientRect().top >= BAR_PX) ?? lines[0];
}
