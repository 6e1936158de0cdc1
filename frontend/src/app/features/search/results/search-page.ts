import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  linkedSignal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { SearchGroup, SearchKind } from '@app/api/types';
import { Keys } from '@app/core/keys/keys';
import { pageQuery } from '@app/core/list/page-query';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { liveSearch } from '../live-search';
import { hitLink } from '../parts/hit-link';
import { HitText } from '../parts/hit-text';

const EACH = 5;
const OF_ONE_KIND = 50;
const KINDS = Object.entries(LABELS.SearchKind) as [SearchKind, string][];

/** Everything that was found, kind by kind; the words stand in the address, so that a search can be shared. */
@Component({
  selector: 'td-search-page',
  imports: [
    EmptyState,
    FigurePipe,
    HitText,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatInput,
    ProblemCallout,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './search-page.html',
  styleUrl: './search-page.scss',
})
export class SearchPage {
  protected readonly query = pageQuery('q', 'kind');
  protected readonly kinds = KINDS;
  protected readonly labels = LABELS.SearchKind;
  protected readonly linkOf = hitLink;
  protected readonly kind = computed(() =>
    KINDS.map(([kind]) => kind).find((kind) => kind === this.query.values().kind),
  );

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('q');
  private readonly inAddress = computed(() => this.query.values().q ?? '');
  private sent = this.inAddress();
  /** What was typed stays while the address still says what was asked for; another address brings other words. */
  protected readonly typed = linkedSignal<string, string>({
    source: this.inAddress,
    computation: (q, before) => (before && q === this.sent ? before.value : q),
  });
  protected readonly words = computed(() => this.typed().trim());
  protected readonly search = liveSearch(this.words, () => ({
    limit: this.kind() ? OF_ONE_KIND : EACH,
    kind: this.kind(),
  }));
  /** Read out when it changes. */
  protected readonly said = computed(() => {
    if (this.search.state() === 'nothing') return 'Không tìm thấy kết quả nào.';
    const counted = this.search.groups().map(({ kind, total, more }) => {
      return `${this.labels[kind]}: ${more ? 'ít nhất ' : ''}${total}`;
    });
    return counted.join(', ');
  });

  constructor() {
    effect(() => {
      const q = this.search.asked();
      this.sent = q;
      if (q !== untracked(this.inAddress)) this.query.set({ q });
    });
    inject(Keys).offer({
      keys: '/',
      label: 'Đến ô tìm kiếm',
      group: 'page',
      run: () => this.begin(),
    });
  }

  protected hasMore({ hits, total, more }: SearchGroup): boolean {
    return more || total > hits.length;
  }

  /** The words are selected, so that typing begins a new search. */
  private begin(): void {
    this.field().nativeElement.focus();
    this.field().nativeElement.select();
  }
}
