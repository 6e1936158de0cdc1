import {
  Component,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { liveSearch } from '../live-search';
import { hitLink } from '../parts/hit-link';
import { HitText } from '../parts/hit-text';

const EACH = 5;
/** The line below all hits: everything that was found, on a page of its own. */
const ALL = 'td-found-all';

/** The search over every page: type, walk with the arrow keys, open with Enter. */
@Component({
  selector: 'td-search-palette',
  imports: [FigurePipe, HitText, Icon, MatButton, MatDialogModule, MatIconButton, RouterLink, Skeleton],
  templateUrl: './search-palette.html',
  styleUrl: './search-palette.scss',
})
export class SearchPalette {
  private readonly dialog = inject<MatDialogRef<SearchPalette, boolean>>(MatDialogRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly typed = signal('');
  protected readonly words = computed(() => this.typed().trim());
  protected readonly search = liveSearch(this.words, () => ({ limit: EACH }));
  protected readonly groups = computed(() => {
    let number = 0;
    return this.search.groups().map((group) => ({
      ...group,
      heading: LABELS.SearchKind[group.kind],
      options: group.hits.map((hit) => ({ id: `td-found-${number++}`, hit, link: hitLink(hit) })),
    }));
  });
  protected readonly all = ALL;
  private readonly options = computed(() => {
    const hits = this.groups().flatMap(({ options }) => options.map(({ id }) => id));
    return hits.length > 0 ? [...hits, ALL] : [];
  });
  protected readonly active = linkedSignal(() => this.options()[0]);
  /** Read out when it changes; how many lines there are to walk through. */
  protected readonly said = computed(() => {
    if (this.search.state() === 'nothing') return 'Không tìm thấy kết quả nào.';
    const hits = this.options().length - 1;
    return hits > 0 ? `${hits} kết quả. Dùng phím mũi tên để chọn.` : '';
  });
  /** For which words Enter was pressed before they were answered. */
  private readonly awaited = signal<string | undefined>(undefined);

  constructor() {
    afterRenderEffect(() => {
      const active = this.element(this.active());
      active?.scrollIntoView({ block: 'nearest' });
      if (active && this.awaited() === this.words()) untracked(() => active.click());
    });
  }

  protected type(words: string): void {
    this.awaited.set(undefined);
    this.typed.set(words);
  }

  protected move(event: Event, step: 1 | -1): void {
    event.preventDefault();
    const all = this.options();
    const next = all.indexOf(this.active() ?? '') + step;
    if (all.length > 0) this.active.set(all[(next + all.length) % all.length]);
  }

  /** Whoever is quicker than the answer gets what comes first in it. */
  protected open(event: Event): void {
    event.preventDefault();
    if (this.search.state() === 'failed') this.search.again();
    else if (this.words()) this.awaited.set(this.words());
  }

  /** With Ctrl a line opens in another tab, and the search stays. */
  protected leave({ ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    if (!ctrlKey && !metaKey && !shiftKey) this.dialog.close(true);
  }

  private element(id: string | undefined): HTMLElement | null {
    return id ? this.host.nativeElement.querySelector<HTMLElement>(`#${id}`) : null;
  }
}
