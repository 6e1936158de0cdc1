import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { KeySetting } from './key-setting';
import { Shortcuts } from './shortcuts';

describe('Shortcuts', () => {
  let pressed: string[];
  let openDialogs: unknown[];
  let on: boolean;
  let shortcuts: Shortcuts;

  beforeEach(() => {
    pressed = [];
    openDialogs = [];
    on = true;
    TestBed.configureTestingModule({
      providers: [
        {
          provide: MatDialog,
          useValue: {
            get openDialogs() {
              return openDialogs;
            },
          },
        },
        { provide: KeySetting, useValue: { on: () => on } },
      ],
    });
    shortcuts = TestBed.inject(Shortcuts);
    TestBed.runInInjectionContext(() =>
      shortcuts.offer(
        ...['?', 'k', 'g k', 'g t'].map((keys) => ({
          keys,
          label: keys,
          group: 'general' as const,
          run: () => pressed.push(keys),
          when: () => keys !== 'g t',
        })),
      ),
    );
  });

  function press(
    key: string,
    at = 0,
    target: Element = document.body,
    more: KeyboardEventInit = {},
  ): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...more });
    Object.defineProperty(event, 'timeStamp', { value: at });
    Object.defineProperty(event, 'target', { value: target });
    shortcuts.pressed(event);
    return event;
  }

  it('does what the key says and leaves other keys to the browser', () => {
    expect(press('?').defaultPrevented).toBe(true);
    expect(press('x').defaultPrevented).toBe(false);
    expect(pressed).toEqual(['?']);
  });

  it('takes two keys together when they come soon after another', () => {
    press('g', 0);
    press('k', 900);
    press('g', 2000);
    press('k', 4000);
    expect(pressed).toEqual(['g k', 'k']);
  });

  it('leaves out what the person may not do', () => {
    press('g', 0);
    press('t', 100);
    expect(pressed).toEqual([]);
    expect(shortcuts.all().map(({ keys }) => keys)).toEqual(['?', 'k', 'g k']);
  });

  it.each(['input', 'textarea', 'select'])('does nothing while somebody types into an %s', (tag) => {
    press('k', 0, document.createElement(tag));
    expect(pressed).toEqual([]);
  });

  it('does nothing together with Ctrl, in a menu, over a dialog, or when it is switched off', () => {
    press('k', 0, document.body, { ctrlKey: true });
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    press('k', 0, menu);
    openDialogs = [{}];
    press('k');
    openDialogs = [];
    on = false;
    press('k');
    expect(pressed).toEqual([]);
  });
});
