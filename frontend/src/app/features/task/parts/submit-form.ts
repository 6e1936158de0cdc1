import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AssignmentView, Shortage } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { missingWords } from '../evidence/product-words';
import { TaskApi } from '../task-api';
import { FileUploads } from '../upload/file-uploads';

/** The unit says that it is done. What is still missing stands above the button before it is pressed. */
@Component({
  selector: 'td-submit-form',
  imports: [Icon, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" (submit)="$event.preventDefault(); submit()">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused">
          @if (refusedProducts().length) {
            <ul aria-label="Sản phẩm còn thiếu tài liệu kiểm chứng">
              @for (product of refusedProducts(); track product.productId) {
                <li>
                  {{ shortage(product) }}
                  <button
                    matButton
                    type="button"
                    [attr.aria-label]="'Thêm tài liệu cho ' + product.name"
                    (click)="wanted.emit(product.productId)"
                  >
                    Thêm tài liệu
                  </button>
                </li>
              }
            </ul>
          }
        </td-problem-callout>
      } @else if (missing().length) {
        <p class="muted">Còn thiếu tài liệu kiểm chứng: {{ missing().join('; ') }}.</p>
      }
      <mat-form-field>
        <mat-label>Lời nhắn cho Văn phòng (không bắt buộc)</mat-label>
        <textarea #text matInput rows="2" [value]="words()" (input)="words.set(text.value)"></textarea>
      </mat-form-field>
      <div class="form-moves">
        <button matButton="filled" type="submit" [disabled]="busy()">
          <td-icon matButtonIcon name="submitted" /> Gửi kết quả
        </button>
      </div>
    </form>
  `,
  styles: `
    p,
    ul {
      margin: 0;
    }
    ul {
      flex: 1 1 100%;
      min-width: 0;
      padding-left: 20px;
      overflow-wrap: anywhere;
    }
  `,
})
export class SubmitForm {
  private readonly api = inject(TaskApi);
  private readonly notice = inject(Notice);
  private readonly unsaved = inject(Unsaved);
  private readonly uploads = inject(FileUploads);

  readonly assignment = input.required<AssignmentView>();
  readonly submitted = output<AssignmentView>();
  readonly stale = output();
  /** Evidence for a product is to be added. */
  readonly wanted = output<string>();

  protected readonly words = signal('');
  protected readonly busy = signal(false);
  /** Only those who lead have to show the products. */
  protected readonly missing = computed(() =>
    this.assignment().role === 'LEAD'
      ? this.assignment()
          .products.filter(({ proven }) => !proven)
          .map(missingWords)
      : [],
  );
  /** What was refused, until a product that was missing is proven. */
  protected readonly problem = linkedSignal<string, Problem | undefined>({
    source: () => this.missing().join(),
    computation: () => undefined,
  });
  protected readonly refusedProducts = computed(
    () => (this.problem()?.facts['missing'] ?? []) as readonly Shortage[],
  );
  protected readonly shortage = missingWords;

  /** Whether something is typed that would be lost. */
  readonly typed = computed(() => this.words().trim().length > 0);

  constructor() {
    this.unsaved.watch(this.typed, () => () => this.submit());
  }

  protected async submit(): Promise<void> {
    if (this.busy()) return;
    this.problem.set(undefined);
    if (this.unsaved.any(this.typed)) {
      this.notice.say(
        'Tiến độ hoặc tài liệu đang nhập chưa được lưu. Hãy lưu hoặc xóa nội dung đó trước khi gửi.',
      );
      return;
    }
    if (this.uploads.of(this.assignment().id)) {
      this.notice.say('Còn tệp chưa gửi xong. Hãy chờ tệp được thêm, hoặc thôi gửi, trước khi gửi kết quả.');
      return;
    }
    this.busy.set(true);
    try {
      const after = await this.api.submit(this.assignment(), this.words());
      this.words.set('');
      this.notice.say('Đã gửi kết quả, chờ xác nhận.');
      this.submitted.emit(after);
    } catch (error) {
      const problem = Problem.of(error);
      if (problem.stale) this.stale.emit();
      else this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
