import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { UrgingRow } from '@app/api/types';
import { pageQuery } from '@app/core/list/page-query';
import { Session } from '@app/core/session/session';
import { UnitDirectory, unitChoice } from '@app/features/unit';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { Listed } from '@app/ui/listed/listed';
import { DayPipe } from '@app/ui/format/pipes';
import { UrgingStepChip } from '@app/ui/status-chip/urging-step-chip';
import { UrgingApi } from '../urging-api';

const COLUMNS: readonly Column<UrgingRow>[] = [
  { key: 'step', label: 'Hình thức', width: '17%' },
  { key: 'unit', label: 'Đơn vị' },
  { key: 'works', label: 'Quá hạn / tổng số', numeric: true, width: '12%' },
  { key: 'note', label: 'Nội dung', width: '24%' },
  { key: 'answer', label: 'Trả lời', width: '24%' },
];

/** The steps that were taken and their answers; with the filter of the Director, the list for the Director. */
@Component({
  selector: 'td-step-list',
  imports: [
    Cell,
    DataTable,
    DayPipe,
    EmptyState,
    FilterSelect,
    Listed,
    MatButton,
    RouterLink,
    UrgingStepChip,
  ],
  templateUrl: './step-list.html',
  styles: `
    .under {
      display: block;
    }
    .words {
      display: -webkit-box;
      -webkit-line-clamp: 3;
      -webkit-box-orient: vertical;
      overflow: hidden;
    }
  `,
})
export class StepList {
  private readonly session = inject(Session);
  private readonly directory = inject(UnitDirectory);

  protected readonly query = pageQuery('step', 'unit', 'answered');
  protected readonly steps = inject(UrgingApi).list(() => this.query.values());
  protected readonly columns = COLUMNS;

  protected readonly seesAll = computed(() => this.session.has('OFFICE', 'LEADER', 'ADMINISTRATOR'));
  protected readonly units = computed(() => this.directory.working().map(unitChoice));
  protected readonly kinds = Object.entries(LABELS.UrgingStep);
  protected readonly answers = [
    ['false', 'Chưa có trả lời'],
    ['true', 'Đã có trả lời'],
  ] as const;
  protected readonly filtered = computed(() => Object.keys(this.query.values()).length > 0);
  protected readonly heading = computed(() =>
    this.query.values().step === 'DIRECTOR' ? 'Danh sách trình Giám đốc' : 'Các lần đôn đốc',
  );
}
