import { Component, computed, inject, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { ApiClientView } from '@app/api/types';
import { UnitDirectory } from '@app/features/unit';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { standing } from '../api-client-labels';
import { realToday } from '../real-today';

/** What a system is limited to. */
@Component({
  selector: 'td-client-facts',
  imports: [DayPipe, FigurePipe, StatusChip],
  templateUrl: './client-facts.html',
  styleUrl: './client-facts.scss',
})
export class ClientFacts {
  private readonly directory = inject(UnitDirectory);

  readonly client = input.required<ApiClientView>();

  protected readonly standing = computed(() => standing(this.client(), realToday()));
  protected readonly role = computed(() => LABELS.Role[this.client().role]);
  protected readonly unit = computed(
    () => this.directory.units().find(({ id }) => id === this.client().unitId)?.name,
  );
  protected readonly scopes = computed(() =>
    this.client().scopes.map((code) => ({ code, words: LABELS.Scope[code] })),
  );
}
