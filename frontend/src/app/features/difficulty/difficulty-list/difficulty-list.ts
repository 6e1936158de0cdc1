import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { DifficultyRow } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { onChanges } from '@app/core/live/on-changes';
import { pageQuery } from '@app/core/list/page-query';
import { Session, WORKERS } from '@app/core/session/session';
import { issuedPlans } from '@app/features/plan';
import { UnitDirectory, unitChoice } from '@app/features/unit';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterOption, FilterSelect } from '@app/ui/filters/filter-select';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { Listed } from '@app/ui/listed/listed';
import { DifficultyStateChip } from '@app/ui/status-chip/difficulty-state-chip';
import { DifficultyApi } from '../difficulty-api';

const COLUMNS: readonly Column<DifficultyRow>[] = [
  { key: 'description', label: 'Khó khăn, vướng mắc' },
  { key: 'kind', label: 'Loại', width: '12%', text: ({ kind }) => LABELS.DifficultyKind[kind] },
  { key: 'unit', label: 'Đơn vị', width: '17%' },
  { key: 'answer', label: 'Chỉ đạo', width: '22%' },
  { key: 'state', label: 'Tình hình', width: '15%' },
];

/** What units raised and how it was answered, newest first. */
@Component({
  selector: 'td-difficulty-list',
  imports: [
    ActionKey,
    Cell,
    DataTable,
    DayPipe,
    DifficultyStateChip,
    EmptyState,
    FilterSelect,
    Listed,
    Icon,
    MatButton,
    RouterLink,
  ],
  templateUrl: './difficulty-list.html',
  styles: `
    .from {
      display: block;
    }
    .clamped {
      display: -webkit-box;
      -webkit-line-clamp: 3;
      -webkit-box-orient: vertical;
      overflow: hidden;
      overflow-wrap: anywhere;
    }
  `,
})
export class DifficultyList {
  private readonly directory = inject(UnitDirectory);
  private readonly session = inject(Session);

  protected readonly query = pageQuery('state', 'kind', 'late', 'unit', 'plan');
  protected readonly difficulties = inject(DifficultyApi).list(() => this.query.values());
  protected readonly columns = COLUMNS;

  protected readonly raises = computed(() => this.session.has(...WORKERS));
  protected readonly agency = computed(() => this.session.has('OFFICE', 'LEADER', 'ADMINISTRATOR'));
  protected readonly plans = issuedPlans();
  protected readonly units = computed(() => this.directory.working().map(unitChoice));
  protected readonly states = Object.entries(LABELS.DifficultyState);
  protected readonly kinds = Object.entries(LABELS.DifficultyKind);
  protected readonly limits: readonly FilterOption[] = [
    ['true', 'Quá hạn xử lý'],
    ['false', 'Không quá hạn'],
  ];
  protected readonly filtered = computed(() => Object.keys(this.query.values()).length > 0);

  constructor() {
    onChanges(
      ({ subjectType }) => subjectType === 'difficulty',
      () => this.difficulties.reload(),
    );
  }
}
