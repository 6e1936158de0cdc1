import { Component, computed, input, linkedSignal, model, output, signal, viewChild } from '@angular/core';
import { MatAutocompleteModule, MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { MatChipInputEvent, MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { Icon } from '../icon/icon';
import { plain } from '../format/plain';

/** One chip: what is kept (`key`) and what is shown. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  /** Where the chip is not sure, why; it is shown with a question mark. */
  readonly doubt?: string;
}

/** Something that can be chosen; `words` are further names it is found by. */
export interface ChipOption extends Chip {
  readonly hint?: string;
  readonly words?: readonly string[];
}

const MOST_OPTIONS = 20;

/** A line of chips with a field that finds more of them, accents optional. Enter takes the first match. */
@Component({
  selector: 'td-chip-editor',
  imports: [MatAutocompleteModule, MatChipsModule, MatFormFieldModule, Icon],
  templateUrl: './chip-editor.html',
  styleUrl: './chip-editor.scss',
})
export class ChipEditor {
  readonly value = model.required<readonly Chip[]>();
  readonly label = input.required<string>();
  readonly options = input<readonly ChipOption[]>([]);
  /** Whether words that match no option may become a chip of their own. */
  readonly free = input(false);
  readonly disabled = input(false);
  readonly placeholder = input('Thêm…');
  readonly error = input<string>();
  /** A chip was pressed; the parent may open what stands behind it. */
  readonly opened = output<Chip>();

  private readonly field = viewChild.required<{ nativeElement: HTMLInputElement }>('field');
  protected readonly typed = signal('');
  protected readonly unmatched = linkedSignal({
    source: () => [this.value(), this.typed()],
    computation: () => '',
  });

  private readonly searchable = computed(() =>
    this.options().map((option) => ({
      option,
      text: plain([option.label, option.hint, ...(option.words ?? [])].join(' ')),
    })),
  );
  protected readonly matches = computed(() => {
    const taken = new Set(this.value().map(({ key }) => key));
    const wanted = plain(this.typed());
    return this.searchable()
      .filter(({ option, text }) => !taken.has(option.key) && text.includes(wanted))
      .map(({ option }) => option)
      .slice(0, MOST_OPTIONS);
  });

  /** Whether nothing typed is left that has not become a chip; says so where something is. */
  settled(): boolean {
    const words = this.typed().trim();
    if (words) this.unmatched.set(`Hãy chọn “${words}” trong danh sách, hoặc xóa chữ đã gõ.`);
    return !words;
  }

  protected add(event: MatChipInputEvent): void {
    const words = event.value.trim();
    if (!words) return;
    const match = this.matches()[0];
    if (match) return this.take(match);
    if (this.free()) return this.take({ key: words, label: words });
    this.unmatched.set(`Không tìm thấy “${words}” trong danh sách.`);
  }

  protected pick(event: MatAutocompleteSelectedEvent): void {
    const option = this.options().find(({ key }) => key === event.option.value);
    if (option) this.take(option);
  }

  protected remove(chip: Chip): void {
    this.value.update((all) => all.filter(({ key }) => key !== chip.key));
  }

  private take({ key, label }: Chip): void {
    if (!this.value().some((chip) => chip.key === key)) this.value.update((all) => [...all, { key, label }]);
    this.typed.set('');
    this.field().nativeElement.value = '';
  }
}
