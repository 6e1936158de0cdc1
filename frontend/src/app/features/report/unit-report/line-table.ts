import { Component, computed, input } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { PartyRole, ReportLine, ReportMark } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { DayPipe } from '@app/ui/format/pipes';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';
import { MarkNote } from './mark-note';
import { CommentDraft, commentLabel } from './report-draft';
import { wordsOnLine } from './report-marks';

interface Line extends ReportLine {
  readonly id: string;
  readonly index: number;
}

/** The unit's assignments as the system knows them, each with a place for the unit's own words. */
@Component({
  selector: 'td-line-table',
  imports: [
    Cell,
    DataTable,
    DayPipe,
    EmptyState,
    FormField,
    MarkNote,
    RouterLink,
    ScheduleChip,
    WorkStateChip,
  ],
  templateUrl: './line-table.html',
  styleUrl: './line-table.scss',
})
export class LineTable {
  readonly lines = input.required<readonly ReportLine[]>();
  readonly asOf = input.required<string>();
  /** What is to be put right. */
  readonly marks = input<readonly ReportMark[]>([]);
  /** The comments as fields, in the order of the lines; without them they are only read. */
  readonly comments = input<FieldTree<CommentDraft[]>>();

  protected readonly rows = computed<readonly Line[]>(() =>
    this.lines().map((line, index) => ({ ...line, id: line.assignmentId, index })),
  );
  protected readonly columns: readonly Column<Line>[] = [
    { key: 'path', label: 'TT', width: '6%', text: ({ path }) => path },
    { key: 'content', label: 'Nhiệm vụ' },
    { key: 'deadline', label: 'Thời gian hoàn thành', width: '13%' },
    { key: 'state', label: 'Tình hình', width: '13%' },
    { key: 'result', label: 'Kết quả, tài liệu kiểm chứng', width: '20%' },
    { key: 'comment', label: 'Ý kiến của đơn vị', width: '22%' },
  ];
  protected readonly labelOf = commentLabel;

  protected roleOf(role: PartyRole): string {
    return LABELS.PartyRole[role];
  }

  protected marked(line: Line): readonly string[] {
    return wordsOnLine(this.marks(), line);
  }

  /** The field of a line; a line that came after the person began has none until they save. */
  protected field({ index, assignmentId }: Line): FieldTree<CommentDraft> | undefined {
    const field = this.comments()?.[index];
    return field?.assignmentId().value() === assignmentId ? field : undefined;
  }
}
