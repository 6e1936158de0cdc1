import { httpResource } from '@angular/common/http';
import { Service, computed } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { PageUnitGroupView, PageUnitView, UnitGroupView, UnitView } from '@app/api/types';
import { ChipOption } from '@app/ui/chip-editor/chip-editor';

/** The organisation as of today, for choosing units and groups by any of their names. */
@Service()
export class UnitDirectory {
  private readonly unitPage = httpResource<PageUnitView>(() => '/api/v1/units');
  private readonly groupPage = httpResource<PageUnitGroupView>(() => '/api/v1/unit-groups');

  readonly units = computed<readonly UnitView[]>(() =>
    this.unitPage.hasValue() ? this.unitPage.value().items : [],
  );
  /** Units of the agency with the agency itself: where people hold positions. */
  readonly own = computed(() => this.units().filter(({ kind }) => kind !== 'EXTERNAL'));
  /** Units that have tasks and report on them. */
  readonly working = computed(() => this.own().filter(({ kind }) => kind !== 'AGENCY'));
  readonly groups = computed<readonly UnitGroupView[]>(() =>
    this.groupPage.hasValue() ? this.groupPage.value().items : [],
  );
  /** Units and groups as chips; `unit:<id>` and `group:<id>` are their keys. The agency itself leads nothing. */
  readonly options = computed<readonly ChipOption[]>(() => [
    ...this.units()
      .filter(({ kind }) => kind !== 'AGENCY')
      .map(unitOption),
    ...this.groups().map(groupOption),
  ]);

  /** Reads again, after somebody changed the organisation or signed in anew. */
  reload(): void {
    this.unitPage.reload();
    this.groupPage.reload();
  }
}

function unitOption({ id, name, code, kind, aliases }: UnitView): ChipOption {
  return { key: `unit:${id}`, label: name, hint: LABELS.UnitKind[kind], words: [code, ...aliases] };
}

function groupOption({ id, name, open, aliases }: UnitGroupView): ChipOption {
  const hint = open ? 'Nhóm mở, chọn đơn vị sau' : LABELS.PartyKind.GROUP;
  return { key: `group:${id}`, label: name, hint, words: aliases };
}

/** A unit as a choice of a filter. */
export function unitChoice({ id, name }: UnitView): readonly [string, string] {
  return [id, name];
}
