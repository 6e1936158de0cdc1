import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Problem } from '@app/core/problem/problem';
import { EMPTY_REGIME, RegimeDraft } from './regime-draft';
import { RegimeForm } from './regime-form';

const DRAFT: RegimeDraft = { ...EMPTY_REGIME, name: 'Báo cáo chuyên đề' };
const CHOICES = [
  '/api/v1/plans?state=ISSUED&limit=200',
  '/api/v1/report-forms?usable=true&limit=200',
  '/api/v1/units',
  '/api/v1/unit-groups',
];
const NO_GROUP = 'Nhóm này không có đơn vị cố định.';

describe('the form of a regime', () => {
  const open = async (start: RegimeDraft, refusal?: Problem) => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const sent: RegimeDraft[] = [];
    const fixture = TestBed.createComponent(RegimeForm);
    const set = (name: string, value: unknown) => fixture.componentRef.setInput(name, value);
    set('action', 'Lưu');
    set('start', start);
    set('save', (draft: RegimeDraft) => {
      sent.push(draft);
      return refusal && sent.length === 1 ? Promise.reject(refusal) : Promise.resolve();
    });
    const http = TestBed.inject(HttpTestingController);
    for (const url of CHOICES) {
      const asked = await vi.waitFor(() => {
        TestBed.tick();
        return http.expectOne(url);
      });
      asked.flush({ items: [], nextCursor: null });
    }
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const save = async () => {
      page.querySelector('form')!.dispatchEvent(new Event('submit'));
      await fixture.whenStable();
    };
    const choose = async (label: string, option: string) => {
      const fields = [...page.querySelectorAll('mat-form-field')];
      const field = fields.find((it) => it.querySelector('mat-label')?.textContent.trim() === label)!;
      field.querySelector<HTMLElement>('.mat-mdc-select-trigger')!.click();
      await fixture.whenStable();
      const options = [...document.querySelectorAll<HTMLElement>('mat-option')];
      options.find((it) => it.textContent.trim() === option)!.click();
      await fixture.whenStable();
    };
    return { page, save, choose, sent };
  };

  it('is saved whatever stands in fields that are not on the page', async () => {
    const left = { ...DRAFT, kind: 'THEMATIC', openDaysAhead: '99', cutOffDay: '45' } as const;
    const { page, save, sent } = await open(left);
    expect(page.textContent).not.toContain('Mở đợt trước');
    expect(page.textContent).not.toContain('Ngày chốt');
    await save();
    expect(sent).toEqual([left]);
  });

  it('says what is wrong in the fields on the page', async () => {
    const wrong = {
      ...DRAFT,
      openDaysAhead: '99',
      cutOffRule: 'DAY_OF_LAST_MONTH',
      cutOffDay: '45',
    } as const;
    const { page, save, sent } = await open(wrong);
    await save();
    expect(page.textContent).toContain('Nhập một số từ 0 đến 60.');
    expect(page.textContent).toContain('Nhập một số từ 1 đến 31.');
    expect(sent).toEqual([]);
  });

  it('asks for the day of the cut-off only when the rule needs one', async () => {
    const { page, save, choose, sent } = await open({ ...DRAFT, cutOffRule: 'DAY_OF_LAST_MONTH' });
    await save();
    expect(page.textContent).toContain('Hãy nhập ngày chốt số liệu trong tháng cuối kỳ.');
    await choose('Chốt số liệu vào', 'Ngày cuối kỳ');
    await save();
    expect(sent.map(({ cutOffRule }) => cutOffRule)).toEqual(['LAST_DAY_OF_PERIOD']);
  });

  it('is not held back by a refused group once another way is chosen', async () => {
    const subjects: RegimeDraft['subjects'] = { kind: 'GROUP', unitIds: [], groupId: 'g' };
    const violations = [{ field: 'subjects.groupId', detail: NO_GROUP }];
    const refusal = new Problem(422, 'invalid', 'Một số nội dung chưa hợp lệ.', violations);
    const { page, save, choose, sent } = await open({ ...DRAFT, subjects }, refusal);
    await save();
    await vi.waitFor(() => expect(page.textContent).toContain(NO_GROUP));
    await choose('Đơn vị phải báo cáo', 'Đơn vị chủ trì nhiệm vụ');
    await save();
    expect(sent.map((draft) => draft.subjects.kind)).toEqual(['GROUP', 'LEADS']);
  });
});
