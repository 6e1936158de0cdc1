import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { FormAddedColumn, FormTableTotals, ReportRow, ReportState } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { readAgainOn } from '@app/core/reading/read-again';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { FormApi } from '../form-api';
import { Added, TOTAL, rowLines, unitLines, words } from './added-lines';

/** What the forms of a round come to: over all units, and unit by unit. */
@Component({
  selector: 'td-form-totals',
  imports: [Cell, DataTable, Icon, MatButton, ProblemCallout, RouterLink],
  templateUrl: './form-totals.html',
  styleUrl: './form-totals.scss',
})
export class FormTotals {
  readonly roundId = input.required<string>();
  /** When they change, the sums are read anew. */
  readonly reports = input.required<readonly ReportRow[]>();

  private readonly api = inject(FormApi);
  protected readonly resource = this.api.totals(() => this.roundId());
  protected readonly file = computed(() => this.api.totalsFile(this.roundId()));
  protected readonly problem = loadProblem(this.resource);
  protected readonly TOTAL = TOTAL;

  constructor() {
    readAgainOn(this.reports, this.resource);
  }

  protected rows(table: FormTableTotals): readonly Added[] {
    return rowLines(table);
  }

  protected units(table: FormTableTotals): readonly Added[] {
    return unitLines(table);
  }

  protected columns(first: string, columns: readonly FormAddedColumn[]): readonly Column<Added>[] {
    return [
      { key: 'title', label: first },
      ...columns.map(({ key, title }) => ({
        key,
        label: title,
        numeric: true,
        text: (line: Added) => words(line, key),
      })),
    ];
  }

  /** Why a unit has no figures. */
  protected missing(state: ReportState): string {
    return state === 'SUBMITTED' ? 'chờ duyệt' : 'chưa báo cáo';
  }
}
