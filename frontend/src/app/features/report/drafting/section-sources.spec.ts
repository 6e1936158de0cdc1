import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ConsolidationView, Figures, UnitPart } from '@app/api/types';
import { SectionSources } from './section-sources';

const UNIT = { id: 'u1', code: 'VP', name: 'Văn phòng' };
const APPROVED = {
  reportId: 'r1',
  unit: UNIT,
  state: 'APPROVED',
  figures: { total: 21_000, overdue: 3_000 } as Figures,
} as UnitPart;

describe('what stands behind the overdue tasks of a draft', () => {
  const open = async (view: Partial<ConsolidationView>) => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(SectionSources);
    fixture.componentRef.setInput('section', 'OVERDUE');
    fixture.componentRef.setInput('view', { lines: [], raised: [], ...view });
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent;
  };

  it('is never nothing only because tasks are too many to be listed', async () => {
    const words = await open({ eachTaskOnce: false, units: [APPROVED] });
    expect(words).not.toContain('Không có nhiệm vụ quá hạn.');
    expect(words).toContain('Văn phòng: 3.000');
  });

  it('is not known before a report is approved', async () => {
    const words = await open({ eachTaskOnce: true, units: [{ ...APPROVED, state: 'DRAFT', figures: null }] });
    expect(words).not.toContain('Không có nhiệm vụ quá hạn.');
    expect(words).toContain('Chưa có báo cáo được duyệt');
  });

  it('is nothing when nothing is overdue', async () => {
    const words = await open({ eachTaskOnce: true, units: [APPROVED] });
    expect(words).toContain('Không có nhiệm vụ quá hạn.');
  });
});
