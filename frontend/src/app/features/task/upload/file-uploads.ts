import { Service, computed, effect, inject, signal, untracked } from '@angular/core';
import { Subject } from 'rxjs';
import { AssignmentView } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { EvidenceApi, EvidenceDraft } from '../evidence/evidence-api';
import { FileUpload } from './file-upload';
import { TusHttp } from './tus-http';
import { UploadRecord, UploadRecords, isSameFile } from './upload-records';

/** A file on its way to become evidence of an assignment. */
export interface Underway {
  readonly assignmentId: string;
  readonly draft: EvidenceDraft;
  readonly upload: FileUpload;
  /** The same for each try to add it. */
  readonly key: string;
  /** Why it did not become evidence although it has arrived. */
  readonly refused?: Problem;
}

/** Sends files and adds them as evidence, one for an assignment at a time. It goes on while the person works on other pages. */
@Service()
export class FileUploads {
  private readonly api = inject(EvidenceApi);
  private readonly http = inject(TusHttp);
  private readonly notice = inject(Notice);
  private readonly records = inject(UploadRecords);
  private readonly session = inject(Session);

  private readonly underway = signal<readonly Underway[]>([]);
  private readonly done = new Subject<AssignmentView>();
  /** The assignment as it is with each file that was added. */
  readonly added = this.done.asObservable();
  private readonly username = computed(() => this.session.current()?.username);

  constructor() {
    effect(() => {
      if (!this.username()) untracked(() => this.letBe());
    });
  }

  of(assignmentId: string): Underway | undefined {
    return this.underway().find((one) => one.assignmentId === assignmentId);
  }

  /** What this person has begun here and not ended; the file has to be chosen again. */
  unfinished(assignmentId: string): readonly UploadRecord[] {
    const sending = this.underway().map(({ upload }) => upload.url);
    return this.records
      .all()
      .filter(
        (record) =>
          record.assignmentId === assignmentId &&
          record.username === this.username() &&
          !sending.includes(record.url),
      );
  }

  send(assignmentId: string, file: File, draft: EvidenceDraft): void {
    const before = this.unfinished(assignmentId).find((record) => isSameFile(record, file));
    const upload = new FileUpload(
      file,
      this.http,
      {
        begun: (url) => {
          if (before && before.url !== url) this.records.forget(before.url);
          this.records.begin({ ...this.record(assignmentId, file, draft), url });
        },
        accepted: (url, bytes) => this.records.accepted(url, bytes),
        arrived: () => void this.add(assignmentId),
      },
      before?.url,
    );
    this.underway.update((all) => [...all, { assignmentId, draft, upload, key: keyFor(file) }]);
    upload.start();
  }

  /** Once more, when the file has arrived and adding it failed on the way. */
  async add(assignmentId: string): Promise<void> {
    const one = this.of(assignmentId);
    if (!one) return;
    const { draft, key, upload } = one;
    this.mark(one, undefined);
    try {
      const after = await this.api.addFile(assignmentId, { ...draft, uploadId: upload.id }, key);
      this.records.forget(upload.url ?? '');
      this.remove(assignmentId);
      this.notice.say(`Đã thêm “${upload.file.name}”.`);
      this.done.next(after);
    } catch (error) {
      this.mark(one, Problem.of(error));
    }
  }

  /** Takes it out of the way, so that it can be corrected and sent again; what has arrived is not sent twice. */
  takeBack({ assignmentId, upload }: Underway): void {
    upload.leave('paused');
    this.remove(assignmentId);
  }

  async stop({ assignmentId, upload }: Underway): Promise<void> {
    if (upload.url) this.records.forget(upload.url);
    this.remove(assignmentId);
    await upload.stop();
  }

  /** Gives up what was begun before the page was opened. */
  async discard({ url }: UploadRecord): Promise<void> {
    this.records.forget(url);
    await this.api.dropUpload(url).catch(() => undefined);
  }

  private record(assignmentId: string, { name, size, lastModified }: File, draft: EvidenceDraft) {
    const username = this.username() ?? '';
    return { username, assignmentId, name, size, lastModified, begunAt: Date.now(), draft };
  }

  private mark(one: Underway, refused: Problem | undefined): void {
    this.underway.update((all) =>
      all.map((other) => (other.upload === one.upload ? { ...one, refused } : other)),
    );
  }

  private remove(assignmentId: string): void {
    this.underway.update((all) => all.filter((one) => one.assignmentId !== assignmentId));
  }

  private letBe(): void {
    this.underway().forEach(({ upload }) => upload.leave('paused'));
    this.underway.set([]);
  }
}
