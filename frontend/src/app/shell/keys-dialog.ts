import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { KeySetting } from '@app/core/keys/key-setting';
import { KeyGroup, Keys, Shortcut } from '@app/core/keys/keys';
import { KeyCaps } from './key-caps';

const HEADINGS: readonly (readonly [KeyGroup, string])[] = [
  ['page', 'Trên trang này'],
  ['everywhere', 'Ở mọi trang'],
  ['go', 'Mở trang'],
];

/** The keys that hold on the page that is open. */
@Component({
  selector: 'td-keys-dialog',
  imports: [KeyCaps, MatButton, MatDialogModule, RouterLink],
  templateUrl: './keys-dialog.html',
  styleUrl: './keys-dialog.scss',
})
export class KeysDialog {
  protected readonly setting = inject(KeySetting);

  protected readonly groups = groupsOf(inject(Keys).now());
}

/** Shortcuts below their headings; a heading without any is left out. */
export function groupsOf(shortcuts: readonly Shortcut[]) {
  return HEADINGS.map(([group, heading]) => ({
    group,
    heading,
    shortcuts: shortcuts.filter((shortcut) => shortcut.group === group),
  })).filter(({ shortcuts: some }) => some.length > 0);
}
