import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { ActionKey } from './action-key';
import { KeySetting } from './key-setting';
import { Keys, Shortcut } from './keys';

@Component({
  imports: [ActionKey],
  template: `
    @if (there()) {
      <button type="button" tdKey="n" [disabled]="disabled()" (click)="done.set('pressed')">Soạn mới</button>
    }
    <section tdKey="t">
      <h2>Cập nhật tiến độ</h2>
      <input />
    </section>
    <input id="field" />
    <div role="menu" tabindex="-1"></div>
    <input id="box" type="checkbox" />
  `,
})
class Page {
  readonly there = signal(true);
  readonly disabled = signal(false);
  readonly done = signal('');
}

@Component({ template: '<p>Hộp thoại</p>' })
class Dialog {}

describe('keys', () => {
  let keys: Keys;
  let done: string[];

  beforeEach(() => {
    localStorage.clear();
    done = [];
    keys = TestBed.inject(Keys);
    offer('?', 'j', 'g j', 'g t', 'ctrl+k');
  });

  function offer(...all: string[]): void {
    const shortcuts = all.map((it): Shortcut => ({
      keys: it,
      label: it,
      group: 'everywhere',
      repeats: it === 'j',
      when: () => it !== 'g t',
      run: () => done.push(it),
    }));
    TestBed.runInInjectionContext(() => keys.offer(...shortcuts));
  }

  function press(key: string, more: KeyboardEventInit & { at?: number; on?: Element } = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...more });
    Object.defineProperty(event, 'timeStamp', { value: more.at ?? 0 });
    document.addEventListener('keydown', (heard) => keys.press(heard), { once: true });
    (more.on ?? document.body).dispatchEvent(event);
    return event;
  }

  it('do what they say, and what nobody offers is left to the browser', () => {
    expect(press('?', { shiftKey: true }).defaultPrevented).toBe(true);
    expect(press('x').defaultPrevented).toBe(false);
    expect(press('Tab').defaultPrevented).toBe(false);
    expect(done).toEqual(['?']);
  });

  it('are the same with capitals locked, and others with Shift', () => {
    press('J');
    press('J', { shiftKey: true });
    expect(done).toEqual(['j']);
  });

  it('belong together when they follow each other soon', () => {
    press('g', { at: 0 });
    press('j', { at: 900 });
    press('g', { at: 3_000 });
    press('j', { at: 9_000 });
    expect(done).toEqual(['g j', 'j']);
  });

  it('do nothing when the second one does not fit, or what they do is not for this person', () => {
    press('g');
    press('?', { shiftKey: true });
    press('g');
    press('t');
    expect(done).toEqual([]);
    expect(keys.now().map((shortcut) => shortcut.keys)).toEqual(['?', 'j', 'g j', 'ctrl+k']);
  });

  it('held down do it once, unless walking', () => {
    press('?', { shiftKey: true, repeat: true });
    press('j', { repeat: true });
    expect(done).toEqual(['j']);
  });

  it('are left to the browser and to screen readers with Ctrl, Alt and Meta', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      expect(press('j', held).defaultPrevented).toBe(false);
    expect(done).toEqual([]);
  });

  it('are typed where somebody types, save for those with Ctrl', async () => {
    const page = await pageOf();
    for (const other of ['#field', '[role=menu]']) press('j', { on: page.querySelector(other)! });
    expect(done).toEqual([]);
    press('k', { on: page.querySelector('#field')!, ctrlKey: true });
    press('j', { on: page.querySelector('#box')! });
    expect(done).toEqual(['ctrl+k', 'j']);
  });

  it('do nothing while letters are put together, or after somebody else took the key', () => {
    press('j', { isComposing: true });
    const taken = new KeyboardEvent('keydown', { key: 'j', cancelable: true });
    taken.preventDefault();
    keys.press(taken);
    expect(done).toEqual([]);
  });

  it('do nothing behind a dialog', () => {
    TestBed.inject(MatDialog).open(Dialog);
    press('j');
    press('k', { ctrlKey: true });
    expect(done).toEqual([]);
  });

  it('can be switched off, and stay so; Ctrl+K holds', () => {
    TestBed.inject(KeySetting).set(false);
    press('j');
    press('k', { ctrlKey: true });
    expect(done).toEqual(['ctrl+k']);
    TestBed.resetTestingModule();
    expect(TestBed.inject(KeySetting).on()).toBe(false);
    TestBed.inject(KeySetting).set(true);
    TestBed.resetTestingModule();
    expect(TestBed.inject(KeySetting).on()).toBe(true);
  });

  it('of a page go before those around it, and end with it', async () => {
    offer('n');
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    press('n');
    expect(fixture.componentInstance.done()).toBe('pressed');
    expect(done).toEqual([]);
    fixture.destroy();
    expect(press('t').defaultPrevented).toBe(false);
    press('n');
    expect(done).toEqual(['n']);
  });

  it('press a button, and begin a form', async () => {
    const fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    expect(keys.now().find((shortcut) => shortcut.keys === 'n')?.label).toBe('Soạn mới');
    expect(keys.now().find((shortcut) => shortcut.keys === 't')?.label).toBe('Cập nhật tiến độ');

    fixture.componentInstance.disabled.set(true);
    await fixture.whenStable();
    press('n');
    expect(fixture.componentInstance.done()).toBe('');
    fixture.componentInstance.disabled.set(false);
    await fixture.whenStable();
    press('n');
    expect(fixture.componentInstance.done()).toBe('pressed');
    press('t');
    expect(document.activeElement?.closest('section')).not.toBeNull();

    fixture.componentInstance.there.set(false);
    await fixture.whenStable();
    expect(keys.now().some((shortcut) => shortcut.keys === 'n')).toBe(false);
  });

  async function pageOf(): Promise<HTMLElement> {
    const fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }
});
