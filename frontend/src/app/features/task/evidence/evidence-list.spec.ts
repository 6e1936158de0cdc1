import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { AssignmentView, EvidenceView } from '@app/api/types';
import { EvidenceList } from './evidence-list';

const piece = (facts: Partial<EvidenceView>): EvidenceView => ({
  id: 'e',
  productId: 'p',
  kind: 'FILE',
  reference: 'Báo cáo.pdf',
  note: '',
  count: 1,
  sizeBytes: 1_572_864,
  addedAt: '2024-03-01T01:00:00Z',
  addedBy: 'Lê Thị Hoa',
  removable: true,
  sameAs: [],
  ...facts,
});

const assignment = (...evidence: readonly EvidenceView[]) => {
  const product = { id: 'p', kind: 'CONFERENCE', name: 'Hội nghị', required: 3, shown: 2, proven: false };
  return { id: 'a', products: [product], evidence, moves: ['ADD_EVIDENCE'] } as unknown as AssignmentView;
};

describe('the evidence of an assignment', () => {
  const open = async (...evidence: readonly EvidenceView[]) => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const fixture = TestBed.createComponent(EvidenceList);
    fixture.componentRef.setInput('assignment', assignment(...evidence));
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const press = async (name: string) => {
      page.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click();
      await fixture.whenStable();
    };
    return { fixture, page, press, http: TestBed.inject(HttpTestingController) };
  };

  it('says how many products are shown and how many are missing', async () => {
    const { page } = await open();
    expect(page.querySelector('h3')!.textContent).toContain('2/3, còn thiếu 1');
  });

  it('says how large a file is, for how many products it counts and where it was given before', async () => {
    const place = {
      assignmentId: 'b',
      unitName: 'Phòng Người có công',
      content: 'Tập huấn quý I',
      addedAt: '2024-02-01T01:00:00Z',
    };
    const { page } = await open(piece({ count: 3, sameAs: [place] }));
    expect(page.textContent).toContain('1,5 MB');
    expect(page.textContent).toContain('tính cho 3 sản phẩm');
    expect(page.textContent).toContain('Cùng tệp này đã gửi ở');
    expect(page.querySelector('td-same-elsewhere a')!.getAttribute('href')).toBe('/nhiem-vu/b');
    expect(page.textContent).toContain('Phòng Người có công, 01/02/2024');
  });

  it('offers to look into a file only where that can be done', async () => {
    const file = { name: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 1, sha256: 'x' };
    const { page } = await open(
      piece({ id: '1', reference: 'a.pdf', file: { ...file, previewable: true } }),
      piece({ id: '2', reference: 'b.docx', file: { ...file, previewable: false } }),
    );
    expect(page.querySelector('[aria-label="Xem trước a.pdf"]')).not.toBeNull();
    expect(page.querySelector('[aria-label="Xem trước b.docx"]')).toBeNull();
  });

  it('has an address looked at again, and shows that a visit is awaited', async () => {
    const reference = 'https://bacgiang.gov.vn';
    const link = { state: 'MISSING', status: 404 } as const;
    const { fixture, page, press, http } = await open(piece({ kind: 'URL', reference, link }));
    expect(page.textContent).toContain('Không tìm thấy trang (404)');
    fixture.componentInstance.changed.subscribe((after) =>
      fixture.componentRef.setInput('assignment', after),
    );
    await press(`Kiểm tra lại ${reference}`);
    http
      .expectOne({ method: 'POST', url: '/api/v1/assignments/a/evidence/e/link-check' })
      .flush(assignment(piece({ kind: 'URL', reference, link: { state: 'WAITING' } })));
    await vi.waitFor(async () => {
      await fixture.whenStable();
      expect(page.textContent).toContain('Chờ kiểm tra');
    });
    expect(page.querySelector(`[aria-label="Kiểm tra lại ${reference}"]`)).toBeNull();
  });

  it('says why an address could not be looked at', async () => {
    const reference = 'https://bacgiang.gov.vn';
    const { fixture, page, press, http } = await open(
      piece({ kind: 'URL', reference, link: { state: 'MISSING', status: 404 } }),
    );
    await press(`Kiểm tra lại ${reference}`);
    const detail = 'Vừa kiểm tra rồi. Hãy chờ một phút.';
    http
      .expectOne('/api/v1/assignments/a/evidence/e/link-check')
      .flush({ detail }, { status: 429, statusText: 'Too Many Requests' });
    await vi.waitFor(async () => {
      await fixture.whenStable();
      expect(page.querySelector('[role=alert]')!.textContent).toContain(detail);
    });
    expect(page.querySelector(`[aria-label="Kiểm tra lại ${reference}"]`)).not.toBeNull();
  });
});
