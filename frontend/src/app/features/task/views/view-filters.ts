import { Component, booleanAttribute, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LABELS } from '@app/api/labels';
import { PageQuery } from '@app/core/list/page-query';
import { Installation } from '@app/core/system/installation';
import { issuedPlans } from '@app/features/plan';
import { UnitDirectory, unitChoice } from '@app/features/unit';
import { DateField } from '@app/ui/date-field/date-field';
import { DayPipe } from '@app/ui/format/pipes';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { SearchWords } from '@app/ui/filters/search-words';
import { Icon } from '@app/ui/icon/icon';
import { filterWords, hiddenFilterWords } from './filter-words';
import { NO_FILTERS, ViewParameter, isNarrowed } from './view-query';

/** The filters of assignments, the same above every view; what a view adds stands between them and the search. */
@Component({
  selector: 'td-view-filters',
  imports: [DateField, DayPipe, FilterSelect, Icon, MatButton, SearchWords],
  templateUrl: './view-filters.html',
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .hidden {
      margin: 0;
    }
    .on-paper {
      display: none;
    }
    @media print {
      .on-paper {
        display: block;
      }
    }
  `,
})
export class ViewFilters {
  private readonly directory = inject(UnitDirectory);

  readonly query = input.required<PageQuery<ViewParameter>>();
  /** Whether the last days can be chosen here; a calendar has its own. */
  readonly dates = input(false, { transform: booleanAttribute });

  protected readonly plans = issuedPlans();
  protected readonly units = computed(() => this.directory.working().map(unitChoice));
  protected readonly states = Object.entries(LABELS.WorkState);
  protected readonly schedules = Object.entries(LABELS.Schedule);
  protected readonly usualBasis = LABELS.Basis.ADJUSTED;
  protected readonly otherBasis = [['ORIGINAL', LABELS.Basis.ORIGINAL]] as const;
  protected readonly roles = Object.entries(LABELS.PartyRole);
  protected readonly today = inject(Installation).today;
  protected readonly noFilters = NO_FILTERS;
  protected readonly isNarrowed = computed(() => isNarrowed(this.query().values()));
  protected readonly hidden = computed(() => hiddenFilterWords(this.query().values()).join(', '));

  /** On a narrow screen they would stand before everything that is looked for. */
  protected readonly folded = signal(true);
  protected readonly chosen = computed(() => this.words().length);

  /** What the filters say, for paper. */
  protected readonly words = computed(() => {
    const values = this.query().values();
    return filterWords(values, {
      unit: this.units().find(([id]) => id === values.unit)?.[1],
      plan: this.plans.options().find(([id]) => id === values.plan)?.[1],
    });
  });
}
