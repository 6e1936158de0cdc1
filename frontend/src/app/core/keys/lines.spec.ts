import { linesOf, moveLine } from './lines';

const PAGE = `
  <table>
    <tr><td><a class="row-link" id="a" href="/a">A</a><a class="row-link" href="/a2">A2</a></td></tr>
    <tr><td><button id="beside">Đăng xuất</button><a class="row-link" id="b" href="/b">B</a></td></tr>
  </table>
  <ul><li><a class="row-link" id="c" href="/c">C</a></li></ul>
  <a href="/d">D</a>`;

describe('the lines of a page', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('main');
    page.innerHTML = PAGE;
    document.body.append(page);
    // a document without layout knows neither
    Element.prototype.scrollIntoView = () => undefined;
    Element.prototype.checkVisibility = function (this: HTMLElement) {
      return !this.closest('[hidden]');
    };
  });

  afterEach(() => page.remove());

  const here = () => document.activeElement?.id;

  it('are opened by the first link of each', () => {
    expect(linesOf(page).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('are walked through and not beyond', () => {
    moveLine(page, 1);
    expect(here()).toBe('a');
    moveLine(page, 1);
    moveLine(page, 1);
    expect(here()).toBe('c');
    moveLine(page, 1);
    expect(here()).toBe('c');
    moveLine(page, -1);
    expect(here()).toBe('b');
  });

  it('go on from whatever has the focus in one of them', () => {
    page.querySelector<HTMLElement>('#beside')!.focus();
    moveLine(page, 1);
    expect(here()).toBe('c');
  });

  it('are left out where they cannot be seen', () => {
    page.querySelector('tr')!.hidden = true;
    expect(linesOf(page).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
