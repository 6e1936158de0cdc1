import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { ChangeView, OpenCell, PlanMove } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { onChanges } from '@app/core/live/on-changes';
import { matches } from '@app/core/matches';
import { pageQuery } from '@app/core/list/page-query';
import { Notice } from '@app/core/notice/notice';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { Installation } from '@app/core/system/installation';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Confirm } from '@app/ui/confirm/confirm';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FileMenu } from '@app/ui/file-menu/file-menu';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { EMPTY_ROW } from '../item-editor/item-draft';
import { ItemEditor } from '../item-editor/item-editor';
import { AnnexTable } from '../parts/annex-table';
import { PlanDocument } from '../parts/plan-document';
import { PlanStateChip } from '../parts/plan-state-chip';
import { PlanApi } from '../plan-api';
import { problemWords } from '../plan-labels';
import { AnnexEditing } from './annex-editing';
import { IssueDialog } from './issue-dialog';

type Look = 'both' | 'document' | 'annex';

const LOOKS: readonly [Look, string][] = [
  ['both', 'Cả hai'],
  ['document', 'Văn bản'],
  ['annex', 'Phụ lục'],
];

const ENDS_ROW = ['PlanItemRemoved', 'PlanIssued', 'PlanDiscarded'];
const endsRow = ({ name }: ChangeView) => ENDS_ROW.includes(name);
const isWork = ({ subjectType }: ChangeView) => subjectType === 'assignment';

/** One plan as a document beside its annex. A draft is corrected here and issued from here. */
@Component({
  selector: 'td-plan-detail',
  imports: [
    ActionKey,
    AnnexTable,
    EmptyState,
    FileMenu,
    Icon,
    ItemEditor,
    MatButton,
    MatButtonToggleModule,
    PlanDocument,
    PlanStateChip,
    ProblemCallout,
    RouterLink,
    Skeleton,
  ],
  providers: [AnnexEditing],
  templateUrl: './plan-detail.html',
  styleUrl: './plan-detail.scss',
})
export class PlanDetail {
  private readonly api = inject(PlanApi);
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly title = inject(PageTitle);
  private readonly unsaved = inject(Unsaved);
  protected readonly annex = inject(AnnexEditing);
  protected readonly today = inject(Installation).today;

  readonly id = input.required<string>();

  protected readonly emptyRow = EMPTY_ROW;
  protected readonly query = pageQuery('xem');
  private readonly planResource = this.api.plan(() => this.id());
  private readonly itemsResource = this.api.items(() => this.id());
  protected readonly plan = computed(() =>
    this.planResource.hasValue() ? this.planResource.value() : undefined,
  );
  protected readonly items = computed(() =>
    this.itemsResource.hasValue() ? this.itemsResource.value().items : undefined,
  );
  private readonly taskList = this.api.tasks(() => (this.plan()?.state === 'ISSUED' ? this.id() : undefined));
  protected readonly tasks = computed(() => new Map(this.taskList.items().map((task) => [task.id, task])));
  protected readonly document = computed(() => this.api.document(this.id()));
  protected readonly problem = loadProblem(this.planResource, this.itemsResource);
  protected readonly refused = signal<Problem | undefined>(undefined);
  /** Where both do not fit side by side, one of them is shown. */
  private readonly wide = matches('(min-width: 1280px)');
  protected readonly look = computed<Look>(() => {
    const asked = LOOKS.find(([look]) => look === this.query.values().xem)?.[0];
    if (this.wide()) return asked ?? 'both';
    return asked === 'document' ? 'document' : 'annex';
  });
  protected readonly looks = computed(() => (this.wide() ? LOOKS : LOOKS.slice(1)));

  constructor() {
    this.annex.use(this.itemsResource, () => this.refresh());
    effect(() => this.title.name(this.plan()?.title));
    effect(() => {
      if (this.taskList.hasMore()) void this.taskList.more();
    });
    onChanges(
      ({ subjectId, planId }) => subjectId === this.id() || planId === this.id(),
      ({ changes, anything }) => this.follow(anything || changes.some(endsRow), changes.some(isWork)),
    );
  }

  protected may(move: PlanMove): boolean {
    return this.plan()?.moves.includes(move) ?? false;
  }

  protected words(cell: OpenCell): string {
    return `${cell.path} · ${problemWords(cell)}`;
  }

  protected show(look: Look): void {
    this.query.set({ xem: look });
  }

  protected goTo(cell: OpenCell): void {
    if (this.look() === 'document') this.show('annex');
    this.annex.edit(cell.itemId);
  }

  protected refresh(): void {
    this.planResource.reload();
    this.itemsResource.reload();
  }

  /** A row that is being written keeps its words and says what changed in it; what would take it away waits. */
  private follow(mayEndRow: boolean, work: boolean): void {
    if (mayEndRow && this.unsaved.any()) return;
    this.refresh();
    if (work) this.taskList.reload();
  }

  protected issue(): void {
    if (this.unsaved.any()) {
      this.notice.say('Có dòng đang sửa chưa lưu. Hãy lưu hoặc bấm Thôi ở dòng đó trước.');
      return;
    }
    this.dialog
      .open<IssueDialog, unknown, boolean>(IssueDialog, { width: '620px', data: this.planResource })
      .afterClosed()
      .subscribe((issued) => {
        if (!issued) return;
        this.notice.say('Đã ban hành kế hoạch và giao nhiệm vụ cho các đơn vị.');
        this.refresh();
      });
  }

  protected async discard(): Promise<void> {
    const plan = this.plan();
    const sure = await this.confirm.ask({
      title: 'Hủy dự thảo này?',
      text: 'Dự thảo và phụ lục của nó bị xóa hẳn, không lấy lại được. Tệp Word gốc trên máy của bạn vẫn còn.',
      action: 'Hủy dự thảo',
    });
    if (!plan || !sure) return;
    try {
      await this.api.discard(plan);
      this.notice.say('Đã hủy dự thảo.');
      await this.router.navigateByUrl('/ke-hoach');
    } catch (error) {
      this.refused.set(Problem.of(error));
      this.refresh();
    }
  }

  protected print(): void {
    window.print();
  }
}
