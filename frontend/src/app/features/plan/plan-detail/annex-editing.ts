import { HttpResourceRef } from '@angular/common/http';
import { DOCUMENT, Injector, Service, afterNextRender, computed, inject, signal } from '@angular/core';
import { AddItem, CorrectRow, PagePlanItemView, PlanItemView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Confirm } from '@app/ui/confirm/confirm';
import { keyFor } from '@app/core/http/headers';
import { PlanApi } from '../plan-api';
import { Step } from '../parts/annex-table';

type Place = Pick<AddItem, 'parentId' | 'afterId'>;
type Items = HttpResourceRef<PagePlanItemView | undefined>;

/** Which row of a draft is being written, and the moves of its rows. One per page. */
@Service({ autoProvided: false })
export class AnnexEditing {
  private readonly api = inject(PlanApi);
  private readonly confirm = inject(Confirm);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly notice = inject(Notice);

  private items!: Items;
  private refresh: () => void = () => undefined;
  readonly editing = signal<string | undefined>(undefined);
  readonly adding = signal<string | undefined>(undefined);
  private readonly key = computed(() => keyFor(this.adding()));

  use(items: Items, refresh: () => void): void {
    this.items = items;
    this.refresh = refresh;
  }

  /** Opens a row for writing and brings it into sight. */
  edit(id: string | undefined): void {
    const left = this.editing();
    this.editing.set(id);
    this.show(id ?? left);
  }

  readonly save = async (item: PlanItemView, change: CorrectRow): Promise<void> => {
    try {
      if (Object.keys(change).length) await this.api.correctItem(item, change);
      this.refresh();
      this.edit(undefined);
    } catch (error) {
      if (Problem.of(error).stale) this.items.reload();
      throw error;
    }
  };

  readonly add = (after: PlanItemView, change: CorrectRow): Promise<void> => {
    const under = after.kind === 'HEADING';
    return this.addAt(
      after.planId,
      under ? { parentId: after.id } : { parentId: after.parentId, afterId: after.id },
      change,
    );
  };

  /** Writes the first row of an annex that has none. */
  adderOfFirst(planId: string): (change: CorrectRow) => Promise<void> {
    return (change) => this.addAt(planId, {}, change);
  }

  /** Moves a row past its neighbour: going up is the neighbour's going down. */
  async move({ item, by }: Step): Promise<void> {
    const all = this.items.hasValue() ? this.items.value().items : [];
    const siblings = all.filter(({ parentId }) => (parentId ?? null) === (item.parentId ?? null));
    const at = siblings.findIndex(({ id }) => id === item.id);
    const [upper, lower] = by === 1 ? [item, siblings[at + 1]] : [siblings[at - 1], item];
    if (!upper || !lower) {
      this.notice.say(by === 1 ? 'Đây đã là dòng cuối của mục.' : 'Đây đã là dòng đầu của mục.');
      return;
    }
    await this.attempt(() => this.api.correctItem(upper, { afterId: lower.id }));
    this.show(item.id);
  }

  async remove(item: PlanItemView): Promise<void> {
    const sure = await this.confirm.ask({
      title: `Xóa dòng ${item.path}?`,
      text: `“${item.content}” và mọi dòng bên dưới nó bị xóa khỏi dự thảo, không lấy lại được.`,
      action: 'Xóa dòng',
    });
    if (sure) await this.attempt(() => this.api.removeItem(item));
  }

  private async addAt(planId: string, place: Place, change: CorrectRow): Promise<void> {
    const { numbering, content, kind, lead, coordinating, deadlineText, deadlineEnd, products, note } =
      change;
    const request: AddItem = {
      ...place,
      kind: kind ?? 'TASK',
      content: content ?? '',
      numbering,
      lead,
      coordinating,
      deadlineText,
      products,
      note,
    };
    const added = await this.api.addItem(planId, request, this.key());
    if (deadlineEnd) await this.api.correctItem(added, { deadlineEnd });
    this.adding.set(undefined);
    this.refresh();
    this.notice.say(`Đã thêm dòng ${added.path}.`);
  }

  private async attempt(move: () => Promise<unknown>): Promise<void> {
    try {
      await move();
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
    }
    this.refresh();
  }

  private show(id: string | undefined): void {
    if (!id) return;
    const bring = () => {
      const row = this.document.getElementById(`dong-${id}`);
      row?.scrollIntoView({ block: 'nearest' });
      row?.querySelector<HTMLElement>('.moves button')?.focus({ preventScroll: true });
    };
    afterNextRender(bring, { injector: this.injector });
  }
}
