import { Component, DOCUMENT, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatIconButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { debounceTime } from 'rxjs';
import { LABELS } from '@app/api/labels';
import { SearchView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { Icon } from '@app/ui/icon/icon';
import { groupTotal } from '../parts/group-total';
import { hitLink } from '../parts/hit-link';
import { HitText } from '../parts/hit-text';
import { RecentSearches } from '../recent-searches';
import { SearchApi } from '../search-api';
import { ALL, PaletteGroup, PaletteOption, hitOptions, recentOptions } from './palette-option';

/** Waits until somebody stops typing for a moment. */
const PAUSE_MS = 150;
const EACH = 5;

/** The search over every page: type, walk with the arrow keys, Enter opens. */
@Component({
  selector: 'td-search-palette',
  imports: [HitText, Icon, MatDialogModule, MatIconButton],
  templateUrl: './search-palette.html',
  styleUrl: './search-palette.scss',
})
export class SearchPalette {
  private readonly dialog = inject(MatDialogRef<SearchPalette>);
  private readonly document = inject(DOCUMENT);
  private readonly recent = inject(RecentSearches);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly typed = signal('');
  private readonly paused = toSignal(toObservable(this.typed).pipe(debounceTime(PAUSE_MS)), {
    initialValue: '',
  });
  protected readonly found = inject(SearchApi).found(() => ({ q: this.paused(), limit: EACH }));
  protected readonly problem = computed(() =>
    this.found.error() ? Problem.of(this.found.error()).detail : undefined,
  );
  private readonly searches = signal(this.recent.all());

  protected readonly asking = computed(() => this.typed().trim() !== '');
  /** What was found last stays until more is known, so that the list does not flicker. */
  private readonly view = linkedSignal<SearchView | undefined, SearchView | undefined>({
    source: () => (this.found.hasValue() ? this.found.value() : undefined),
    computation: (view, previous) =>
      this.asking() && !this.found.error() ? (view ?? previous?.value) : undefined,
  });
  protected readonly groups = computed<readonly PaletteGroup[]>(() => {
    if (!this.asking()) return this.recentGroup();
    const groups = (this.view()?.groups ?? []).map((group) => ({
      id: `td-group-${group.kind}`,
      heading: LABELS.SearchKind[group.kind],
      total: groupTotal(group),
      options: hitOptions(group),
    }));
    return groups.length === 0
      ? []
      : [...groups, { id: 'td-group-all', heading: '', total: '', options: [ALL] }];
  });
  private readonly options = computed(() => this.groups().flatMap(({ options }) => options));
  private readonly index = linkedSignal({ source: this.options, computation: () => 0 });
  protected readonly active = computed<PaletteOption | undefined>(() => this.options()[this.index()]);
  protected readonly nothing = computed(
    () => this.asking() && this.view() !== undefined && !this.found.isLoading() && this.groups().length === 0,
  );
  protected readonly said = computed(() => {
    if (this.nothing()) return 'Không tìm thấy kết quả nào.';
    return this.asking() && this.options().length > 0 ? `${this.options().length - 1} kết quả đầu tiên.` : '';
  });

  constructor() {
    effect(() => {
      const id = this.active()?.id;
      if (id) this.document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected move(event: Event, step: 1 | -1): void {
    event.preventDefault();
    const all = this.options().length;
    if (all > 0) this.index.update((index) => (index + step + all) % all);
  }

  protected openActive(event: Event): void {
    event.preventDefault();
    const active = this.active();
    if (active && this.typed() === this.paused()) this.open(active);
    else if (this.asking()) this.open(ALL);
  }

  protected open(option: PaletteOption): void {
    if (option.kind === 'recent') {
      this.typed.set(option.words);
      return;
    }
    this.recent.add(this.typed());
    this.dialog.close();
    if (option.kind === 'all') {
      void this.router.navigate(['/tim-kiem'], { queryParams: { q: this.typed().trim() } });
      return;
    }
    const { commands, queryParams } = hitLink(option.hit, this.session.role());
    void this.router.navigate([...commands], { queryParams });
  }

  protected forget(): void {
    this.recent.forget();
    this.searches.set([]);
  }

  private recentGroup(): readonly PaletteGroup[] {
    const options = recentOptions(this.searches());
    return options.length === 0
      ? []
      : [{ id: 'td-group-recent', heading: 'Tìm gần đây', total: '', options }];
  }
}
