import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { PartyCell, PartyView } from '@app/api/types';
import { Icon } from '@app/ui/icon/icon';
import { IconName } from '@app/ui/icon/icons';

interface Named {
  readonly key: string;
  readonly name: string;
  readonly icon: IconName | null;
  readonly title: string;
}

/** The units of a cell as they were understood; words that stand for nobody carry a question mark. */
@Component({
  selector: 'td-party-chips',
  imports: [Icon],
  template: `
    @for (party of parties(); track party.key) {
      <span class="chip" [class.unknown]="party.icon === 'unknown'" [title]="party.title">
        @if (party.icon) {
          <td-icon [name]="party.icon" />
        }
        {{ party.name }}
        @if (party.icon === 'unknown') {
          <span class="why">(chưa nhận ra)</span>
        }
      </span>
    } @empty {
      @if (cell()?.text) {
        <span class="chip unknown"><td-icon name="unknown" /> {{ cell()?.text }}</span>
      }
    }
  `,
  styleUrl: './chips.scss',
})
export class PartyChips {
  readonly cell = input.required<PartyCell | null | undefined>();

  protected readonly parties = computed(() => (this.cell()?.parties ?? []).map(named));
}

function named({ id, kind, name, text, open }: PartyView): Named {
  if (!id) return { key: text, name: text, icon: 'unknown', title: 'Chưa nhận ra đơn vị nào' };
  const group = kind === 'GROUP';
  const title = open ? 'Nhóm mở: Văn phòng chọn đơn vị theo từng nhiệm vụ' : LABELS.PartyKind[kind];
  return { key: id, name, icon: group ? 'people' : null, title };
}
