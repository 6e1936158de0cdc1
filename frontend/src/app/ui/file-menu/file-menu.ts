import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Icon } from '@app/ui/icon/icon';

/** The ways in which a document is taken home. */
const FORMATS = [
  ['docx', 'Tải bản Word'],
  ['pdf', 'Tải bản PDF'],
  ['xlsx', 'Tải các bảng (Excel)'],
] as const;

/** A document and its tables as files, from the address that gives them by format. */
@Component({
  selector: 'td-file-menu',
  imports: [Icon, MatButton, MatMenuModule],
  template: `
    <button matButton="outlined" type="button" [matMenuTriggerFor]="files">
      <td-icon matButtonIcon name="download" /> Tải về
    </button>
    <mat-menu #files="matMenu">
      @for (format of formats; track format[0]) {
        <a mat-menu-item download [href]="address() + '?format=' + format[0]">{{ format[1] }}</a>
      }
    </mat-menu>
  `,
})
export class FileMenu {
  readonly address = input.required<string>();

  protected readonly formats = FORMATS;
}
