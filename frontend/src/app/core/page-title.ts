import { Service, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterStateSnapshot, TitleStrategy } from '@angular/router';

/** The title of the browser's tab: the page, then the product. */
@Service()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(state: RouterStateSnapshot): void {
    this.name(this.buildTitle(state));
  }

  /** For pages that know their name only after reading. */
  name(page: string | undefined): void {
    this.title.setTitle(page ? `${page} - Tiến Độ` : 'Tiến Độ');
  }
}
