import { Component, DOCUMENT, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { Theme, ThemeChoice } from '@app/core/theme/theme';
import { Icon } from '@app/ui/icon/icon';
import { IconName } from '@app/ui/icon/icons';
import { Bell } from './bell';
import { KeysOpener } from './keys-opener';
import { PositionSwitch } from './position-switch';
import { SearchOpener } from './search-opener';

interface ThemeOption {
  readonly choice: ThemeChoice;
  readonly label: string;
  readonly icon: IconName;
}

/** The product's name, the search, the person in their position and how to change it, the theme, the way out. */
@Component({
  selector: 'td-top-bar',
  imports: [Bell, RouterLink, MatIconButton, MatMenuModule, Icon],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.scss',
})
export class TopBar {
  protected readonly session = inject(Session);
  protected readonly positions = inject(PositionSwitch);
  protected readonly theme = inject(Theme);
  protected readonly search = inject(SearchOpener);
  protected readonly help = inject(KeysOpener);
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly document = inject(DOCUMENT);

  readonly menuButton = input(false);
  readonly menu = output();

  protected readonly themes: readonly ThemeOption[] = [
    { choice: 'system', label: 'Giao diện theo máy', icon: 'theme-system' },
    { choice: 'light', label: 'Giao diện sáng', icon: 'theme-light' },
    { choice: 'dark', label: 'Giao diện tối', icon: 'theme-dark' },
  ];

  protected async signOut(): Promise<void> {
    try {
      const elsewhere = await this.session.signOut();
      if (elsewhere) this.document.location.assign(elsewhere);
      else await this.router.navigateByUrl('/dang-nhap');
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
    }
  }
}
