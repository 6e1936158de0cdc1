import { Component, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Icon } from '../icon/icon';
import { IconName } from '../icon/icons';

/** A place to drop a file or to choose one; it shows how much has been sent and lets the person stop. */
@Component({
  selector: 'td-file-drop',
  imports: [Icon, MatButton, MatProgressBar],
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.scss',
  host: {
    '[class.over]': 'over()',
    '(dragover)': 'allow($event)',
    '(dragleave)': 'over.set(false)',
    '(drop)': 'drop($event)',
  },
})
export class FileDrop {
  readonly label = input.required<string>();
  readonly accept = input('');
  readonly hint = input('');
  readonly icon = input<IconName>('import');
  /** Name of the file on its way; undefined while nothing is sent. */
  readonly sending = input<string>();
  /** Sent part, 0 to 1; null once all is sent and the server works. */
  readonly progress = input<number | null>(0);
  readonly file = output<File>();
  readonly stop = output();

  protected readonly over = signal(false);

  protected choose(field: HTMLInputElement): void {
    const chosen = field.files?.[0];
    if (chosen) this.file.emit(chosen);
    field.value = '';
  }

  protected allow(event: DragEvent): void {
    event.preventDefault();
    this.over.set(this.sending() === undefined);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const dropped = event.dataTransfer?.files[0];
    if (dropped && this.sending() === undefined) this.file.emit(dropped);
  }

  protected percent(): number {
    return Math.round((this.progress() ?? 1) * 100);
  }
}
