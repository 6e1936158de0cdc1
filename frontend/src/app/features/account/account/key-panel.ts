import { Component, DOCUMENT, ElementRef, afterNextRender, inject } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { KeySetting } from '@app/core/keys/key-setting';

const ID = 'phim-tat';

/** Whether single keys do something in this browser; they must not where somebody speaks to the computer (WCAG 2.1.4). */
@Component({
  selector: 'td-key-panel',
  imports: [MatSlideToggle],
  template: `
    <h2>Phím tắt</h2>
    <mat-slide-toggle [checked]="setting.on()" (change)="setting.set($event.checked)">
      Dùng phím tắt một phím
    </mat-slide-toggle>
    <p class="muted">
      Ví dụ <kbd>j</kbd> đến dòng sau, <kbd>g</kbd> rồi <kbd>k</kbd> mở Kế hoạch; nhấn <kbd>?</kbd> ở trang
      nào để xem các phím của trang đó. Nên tắt nếu bạn điều khiển máy bằng giọng nói hoặc hay chạm nhầm phím.
      <kbd>Ctrl</kbd> + <kbd>K</kbd> luôn mở tìm kiếm. Chỉ áp dụng cho trình duyệt này, lưu ngay khi bật, tắt.
    </p>
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
  host: { role: 'region', 'aria-label': 'Phím tắt', id: ID },
})
export class KeyPanel {
  protected readonly setting = inject(KeySetting);

  /** The list of keys leads here, before the page has come. */
  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const { location } = inject(DOCUMENT);
    afterNextRender(() => {
      if (location.hash === `#${ID}`) host.scrollIntoView();
    });
  }
}
