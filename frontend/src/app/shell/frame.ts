import { Component, ElementRef, computed, effect, inject, linkedSignal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatSidenavModule } from '@angular/material/sidenav';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { Keys } from '@app/core/keys/keys';
import { LiveChanges } from '@app/core/live/live-changes';
import { matches } from '@app/core/matches';
import { Session } from '@app/core/session/session';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Installation } from '@app/core/system/installation';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { frameKeys } from './frame-keys';
import { IdleLock } from './idle-lock';
import { PositionSwitch } from './position-switch';
import { SideMenu } from './side-menu';
import { SignInAgainOpener } from './sign-in-again-opener';
import { TopBar } from './top-bar';

/** What stands around every page: top bar, side menu (a drawer on narrow screens), the banners of delegation and of the demo. */
@Component({
  selector: 'td-frame',
  imports: [RouterOutlet, MatButton, MatSidenavModule, TopBar, SideMenu, DayPipe, Icon],
  templateUrl: './frame.html',
  styleUrl: './frame.scss',
  host: {
    '(window:beforeunload)': 'warnOfLoss($event)',
    '(document:keydown)': 'keys.press($event)',
  },
})
export class Frame {
  protected readonly installation = inject(Installation);
  protected readonly keys = inject(Keys);
  protected readonly session = inject(Session);
  protected readonly positions = inject(PositionSwitch);
  private readonly router = inject(Router);
  private readonly unsaved = inject(Unsaved);

  protected readonly narrow = matches('(max-width: 959px)');
  private readonly arrived = toSignal(
    this.router.events.pipe(filter((event) => event instanceof NavigationEnd)),
  );
  /** For whom the person acts, when it is by delegation. */
  protected readonly behalf = computed(() => this.session.current()?.onBehalfOf);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private page: string | undefined;
  /** Closed again whenever the window becomes narrow: an open drawer would cover the page. */
  private readonly drawerOpen = linkedSignal({ source: this.narrow, computation: () => false });
  protected readonly menuOpen = computed(() => !this.narrow() || this.drawerOpen());

  constructor() {
    inject(SignInAgainOpener);
    inject(IdleLock);
    inject(LiveChanges).start();
    frameKeys(() => this.main().nativeElement);
    effect(() => {
      const page = pathOf(this.arrived()?.urlAfterRedirects);
      this.drawerOpen.set(false);
      if (page && this.page && page !== this.page) this.startPage();
      this.page = page ?? this.page;
    });
  }

  /** The browser asks in its own words when something typed would be lost. */
  protected warnOfLoss(event: Event): void {
    if (this.unsaved.any()) event.preventDefault();
  }

  protected showMenu(open: boolean): void {
    this.drawerOpen.set(open);
  }

  /** A new page begins at its top for the keyboard and for screen readers too. */
  private startPage(): void {
    this.main().nativeElement.focus({ preventScroll: true });
  }
}

/** The address without filters: a change of these is no new page. */
function pathOf(url: string | undefined): string | undefined {
  return url?.split(/[?#]/)[0];
}
