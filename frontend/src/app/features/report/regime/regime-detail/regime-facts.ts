import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { RegimeView } from '@app/api/types';
import { writtenDay } from '@app/ui/format/day';
import { RegimeStateChip } from '../regime-state-chip';
import { cutOffWords, limitWords, opensWords } from '../regime-words';

/** What a regime lays down, in the order of NĐ 09/2019/NĐ-CP, Điều 7. */
@Component({
  selector: 'td-regime-facts',
  imports: [RegimeStateChip, RouterLink],
  templateUrl: './regime-facts.html',
  styleUrl: './regime-facts.scss',
})
export class RegimeFacts {
  readonly regime = input.required<RegimeView>();

  protected readonly content = computed(() => this.regime().content);
  protected readonly kind = computed(() => LABELS.RoundKind[this.content().kind]);
  protected readonly ways = computed(() =>
    this.content()
      .ways.map((way) => LABELS.SendingWay[way])
      .join('; '),
  );
  protected readonly often = computed(() => {
    const { frequency, periodScheme } = this.content();
    return frequency ? `${LABELS.ReportFrequency[frequency]}; ${LABELS.PeriodScheme[periodScheme]}` : '';
  });
  protected readonly cutOff = computed(() => cutOffWords(this.content()));
  protected readonly limits = computed(() => this.content().limits.map(limitWords));
  protected readonly valid = computed(() => {
    const { validFrom, validTo } = this.content();
    if (!validFrom) return '';
    return `từ ${writtenDay(validFrom)}${validTo ? ` đến hết ${writtenDay(validTo)}` : ''}`;
  });
  protected readonly opens = computed(() => opensWords(this.content()));
  protected readonly units = computed(() =>
    this.regime()
      .units.map(({ name }) => name)
      .join('; '),
  );
  protected readonly subjects = computed(() => {
    const { subjects } = this.content();
    return subjects ? LABELS.SubjectKind[subjects.kind] : '';
  });
}
