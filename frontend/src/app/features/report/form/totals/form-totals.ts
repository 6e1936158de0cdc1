import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { FormAddedColumn, FormTableTotals, ReportRow, ReportState } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { readAgainOn } from '@app/core/reading/read-again';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { FormApi } from '../form-api';
import { Added, TOTAL, rowLines, unitLines, words } from './added-lines';

/** What the forms of a round come to: over all units, and unit by unit. */
@Component({
  selector: 'td-form-totals',
  imports: [Cell, DataTable, ProblemCallout, RouterLink],
  templateUrl: './form-totals.html',
  styleUrl: './form-totals.scss',
})
export class FormTotals {
  readonly roundId = input.required<string>();
  /** When they change, the sums are read anew. */
  readonly reports = input.required<readonly ReportRow[]>();

  protected readonly resource = inject(FormApi).totals(() => this.roundId());
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

  protected stateOf(state: ReportState): string {
    return LABELS.ReportState[state].toLowerCase();
  }
}
