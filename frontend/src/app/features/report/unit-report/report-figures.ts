import { Component, computed, input } from '@angular/core';
import { ReportView } from '@app/api/types';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { FigureLine, FigureTable } from '../parts/figure-table';
import { ofPlan } from '../parts/of-plan';

/** The figures of a unit's report. They come from the system, and nobody types over them. */
@Component({
  selector: 'td-report-figures',
  imports: [DayPipe, FigureTable, Icon],
  template: `
    <h2 id="figures">Số liệu</h2>
    <p class="muted">
      <td-icon name="locked" />
      @if (report().correctsFigures && !report().locked) {
        Bản mới lấy lại số liệu khi gửi. Hiện tính đến {{ report().figuresUntil }}, gồm cả phát sinh sau chốt.
      } @else if (report().frozenAt) {
        Số liệu đã chốt đến {{ report().figuresUntil }}. Cập nhật sau ngày đó không làm thay đổi số liệu này
        và được tính vào kỳ sau.
      } @else if (report().locked) {
        Số liệu đến {{ report().figuresUntil }}, lấy khi đơn vị gửi báo cáo; được chốt khi hết ngày
        {{ report().cutOffOn | day }}.
      } @else {
        Hệ thống tính đến {{ report().figuresUntil }} từ các nhiệm vụ của đơn vị, không sửa trực tiếp được. Số
        liệu chưa đúng thì cập nhật tiến độ của nhiệm vụ; điều cần nói thêm ghi vào ý kiến của đơn vị.
      }
    </p>
    <td-figure-table caption="Số liệu của đơn vị" [lines]="lines()" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    p {
      margin: 0;
    }
  `,
  host: { role: 'region', 'aria-labelledby': 'figures' },
})
export class ReportFigures {
  readonly report = input.required<ReportView>();

  protected readonly lines = computed<readonly FigureLine[]>(() => {
    const { id: report, figures, coordinating, planId, unit } = this.report();
    const filter = { ...ofPlan(planId), unit: unit.id };
    return [
      {
        id: 'LEAD',
        label: 'Chủ trì',
        figures,
        filter: { ...filter, role: 'LEAD' },
        why: { report, of: 'LEAD', ofWhom: unit.name },
      },
      {
        id: 'COORDINATOR',
        label: 'Phối hợp',
        figures: coordinating,
        filter: { ...filter, role: 'COORDINATOR' },
        why: { report, of: 'COORDINATOR', ofWhom: `${unit.name}, phối hợp` },
      },
    ];
  });
}
