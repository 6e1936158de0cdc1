import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ReportMove, ReportView, WriteReport } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { Notice } from '@app/core/notice/notice';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { lastRead } from '@app/core/reading/last-read';
import { Installation } from '@app/core/system/installation';
import { Confirm } from '@app/ui/confirm/confirm';
import { DayPipe } from '@app/ui/format/pipes';
import { FileMenu } from '@app/ui/file-menu/file-menu';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ReportStateChip } from '@app/ui/status-chip/report-state-chip';
import { Story } from '@app/ui/story/story';
import { DueWords } from '../parts/due-words';
import { FormFilling } from '../form/filling/form-filling';
import { ReportApi } from '../report-api';
import { awaited, behalfWords } from '../round-detail/sending-words';
import { LaterEntries } from './later-entries';
import { VersionList } from '../versions/version-list';
import { OfficeMoves } from './office-moves';
import { PreviousReport } from './previous-report';
import { ReportDecision } from './report-decision';
import { deedOf, emptyHeadings } from './report-draft';
import { ReportFigures } from './report-figures';
import { ReportForm } from './report-form';
import { ReportText } from './report-text';

/** One unit's report: figures from the system, the unit's words, and what may be done with it now. */
@Component({
  selector: 'td-unit-report',
  imports: [
    DayPipe,
    DueWords,
    FileMenu,
    FormFilling,
    Icon,
    LaterEntries,
    MatButton,
    OfficeMoves,
    PreviousReport,
    ProblemCallout,
    ReportDecision,
    ReportFigures,
    ReportForm,
    ReportStateChip,
    ReportText,
    RouterLink,
    Skeleton,
    Story,
    VersionList,
  ],
  templateUrl: './unit-report.html',
  styleUrl: './unit-report.scss',
})
export class UnitReport {
  private readonly api = inject(ReportApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly title = inject(PageTitle);
  private readonly today = inject(Installation).today;

  readonly id = input.required<string>();

  private readonly form = viewChild(ReportForm);
  private readonly filling = viewChild(FormFilling);
  private readonly resource = this.api.report(() => this.id());
  /** What was read, then what each move gave back. */
  protected readonly report = lastRead(this.resource, this.id);
  protected readonly document = computed(() => this.api.reportDocument(this.id()));
  protected readonly problem = loadProblem(this.resource);
  private readonly earlier = this.api.previous(() => this.id());
  /** The last report of the unit; the page does without it when there is none. */
  protected readonly previous = computed(() =>
    this.earlier.hasValue() ? (this.earlier.value() ?? undefined) : undefined,
  );
  protected readonly refused = signal<Problem | undefined>(undefined);
  protected readonly sending = signal(false);
  private readonly decision = viewChild(ReportDecision);
  protected readonly decides = computed(
    () => this.may('APPROVE') || this.may('RETURN') || (this.decision()?.typed() ?? false),
  );
  /** Typed text stays on the page even when the report takes none any more. */
  protected readonly writes = computed(() => this.may('WRITE') || (this.form()?.unsaved() ?? false));

  constructor() {
    effect(() => {
      const report = this.report();
      this.title.name(report && `${report.roundName} - ${report.unit.name}`);
    });
    // forms keep what is typed in them and say what has changed
    onChanges(
      ({ subjectId, own }) => (subjectId === this.id() && !own) || subjectId === this.report()?.roundId,
      () => this.reload(),
    );
  }

  protected may(move: ReportMove): boolean {
    return this.report()?.moves.includes(move) ?? false;
  }

  /** Whether the day whose figures count is over. */
  protected readonly cutOff = computed(() => {
    const report = this.report();
    return report !== undefined && this.today() > report.cutOffOn;
  });

  /** Whether the limit still means something: a closed round waits for nobody, and what came on paper has come. */
  protected awaited(report: ReportView): boolean {
    return report.roundState === 'OPEN' && !report.receivedOn && awaited(report);
  }

  protected readonly behalf = behalfWords;
  protected readonly deed = deedOf;

  protected readonly save = async (change: WriteReport): Promise<ReportView> => {
    try {
      const after = await this.api.write(this.current(), change);
      this.report.set(after);
      this.notice.say('Đã lưu báo cáo.');
      return after;
    } catch (error) {
      if (Problem.of(error).stale) this.resource.reload();
      throw error;
    }
  };

  protected async submit(): Promise<void> {
    if (this.sending()) return;
    this.refused.set(undefined);
    this.sending.set(true);
    try {
      if ((await this.filling()?.saved()) === false) return;
      if ((await this.form()?.saved()) === false || !(await this.sure())) return;
      this.report.set(await this.api.submit(this.current(), this.filling()?.seen() ?? null));
      this.notice.say('Đã gửi báo cáo, chờ Văn phòng duyệt.');
    } catch (error) {
      const problem = Problem.of(error);
      this.refused.set(problem);
      if (problem.stale) {
        this.resource.reload();
        void this.filling()?.tell();
      }
    } finally {
      this.sending.set(false);
    }
  }

  protected reload(): void {
    this.resource.reload();
  }

  private sure(): Promise<boolean> {
    const report = this.current();
    const empty = emptyHeadings(report);
    const missing = empty.length ? ` Các mục chưa có nội dung: ${empty.join('; ')}.` : '';
    return this.confirm.ask({
      title: 'Gửi báo cáo này?',
      text: `Số liệu lấy đến ${report.frozenAt ? report.figuresUntil : 'thời điểm gửi'} và báo cáo được khóa, chỉ sửa được khi Văn phòng yêu cầu chỉnh lý.${missing}`,
      action: 'Gửi báo cáo',
    });
  }

  private current(): ReportView {
    const report = this.report();
    if (!report) throw new Error('the report is not read yet');
    return report;
  }
}
