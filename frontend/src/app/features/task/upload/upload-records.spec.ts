import { TestBed } from '@angular/core/testing';
import { UploadRecord, UploadRecords, isSameFile } from './upload-records';

const RECORD: UploadRecord = {
  url: '/api/v1/uploads/1',
  username: 'truongphong.ldvl',
  assignmentId: 'a',
  name: 'Phóng sự.mp4',
  size: 5,
  lastModified: 7,
  accepted: 2,
  begunAt: Date.now(),
  draft: { productId: 'p', note: 'Bản dựng cuối', count: 1 },
};

describe('what is remembered of a file on its way', () => {
  beforeEach(() => localStorage.clear());

  /** As after a reload: nothing is left but what the browser has stored. */
  const afterReload = () => {
    TestBed.resetTestingModule();
    return TestBed.inject(UploadRecords);
  };

  it('is there after a reload, with what was typed', () => {
    const records = TestBed.inject(UploadRecords);
    records.begin(RECORD);
    records.accepted(RECORD.url, 4);
    expect(afterReload().all()).toEqual([{ ...RECORD, accepted: 4 }]);
  });

  it('says how much the server has after a break, too', () => {
    const records = TestBed.inject(UploadRecords);
    records.begin(RECORD);
    records.accepted(RECORD.url, 4);
    records.begin(RECORD);
    expect(afterReload().all()).toEqual([{ ...RECORD, accepted: 4 }]);
  });

  it('is forgotten when the file has arrived', () => {
    const records = TestBed.inject(UploadRecords);
    records.begin(RECORD);
    records.begin({ ...RECORD, url: '/api/v1/uploads/2' });
    records.forget(RECORD.url);
    expect(
      afterReload()
        .all()
        .map(({ url }) => url),
    ).toEqual(['/api/v1/uploads/2']);
  });

  it('is forgotten after a day, as by the server', () => {
    TestBed.inject(UploadRecords).begin({ ...RECORD, begunAt: Date.now() - 25 * 3_600_000 });
    expect(afterReload().all()).toEqual([]);
  });

  it('is nothing when what the browser has stored cannot be read', () => {
    localStorage.setItem('tiendo.uploads', '{');
    expect(afterReload().all()).toEqual([]);
  });

  it('knows its file by name, size and time', () => {
    const file = new File(['12345'], 'Phóng sự.mp4', { lastModified: 7 });
    expect(isSameFile(RECORD, file)).toBe(true);
    expect(isSameFile(RECORD, new File(['12345'], 'Phóng sự.mp4', { lastModified: 8 }))).toBe(false);
    expect(isSameFile(RECORD, new File(['1234'], 'Phóng sự.mp4', { lastModified: 7 }))).toBe(false);
  });
});
