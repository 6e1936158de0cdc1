import { Component, inject } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { KeySetting } from '@app/core/keys/key-setting';

/** Whether single keys do something for this person in this browser. */
@Component({
  selector: 'td-key-panel',
  imports: [MatCheckbox],
  template: `
    <h2>Phím tắt</h2>
    <mat-checkbox [checked]="setting.on()" (change)="setting.set($event.checked)">Dùng phím tắt</mat-checkbox>
    <p class="muted">
      Nhấn <kbd>?</kbd> để xem các phím. Hãy tắt nếu bạn điều khiển máy bằng giọng nói hoặc hay chạm nhầm
      phím; Ctrl+K vẫn mở tìm kiếm. Chỉ áp dụng trên trình duyệt này.
    </p>
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
  host: { role: 'region', 'aria-label': 'Phím tắt' },
})
export class KeyPanel {
  protected readonly setting = inject(KeySetting);
}
