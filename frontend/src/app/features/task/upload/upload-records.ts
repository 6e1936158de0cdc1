import { DOCUMENT, Service, inject, signal } from '@angular/core';
import { EvidenceDraft } from '../evidence/evidence-api';

const KEY = 'tiendo.uploads';
/** The server keeps what has arrived for a day. */
const KEPT_MS = 24 * 3_600_000;

/** A file that has not arrived wholly: enough to go on with it after the page was closed. */
export interface UploadRecord {
  /** Where its pieces go. */
  readonly url: string;
  readonly username: string;
  readonly assignmentId: string;
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  /** Bytes that the server has. */
  readonly accepted: number;
  readonly begunAt: number;
  /** What it is to prove. */
  readonly draft: EvidenceDraft;
}

/** Remembers in this browser what is on its way; files themselves cannot be kept, the person chooses them again. */
@Service()
export class UploadRecords {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;

  private readonly records = signal<readonly UploadRecord[]>(this.read());
  readonly all = this.records.asReadonly();

  /** Begins, or goes on after a break: what the server has of it stays. */
  begin(record: Omit<UploadRecord, 'accepted'>): void {
    const accepted = this.read().find(({ url }) => url === record.url)?.accepted ?? 0;
    this.write([...this.others(record.url), { ...record, accepted }]);
  }

  accepted(url: string, accepted: number): void {
    this.write(this.read().map((record) => (record.url === url ? { ...record, accepted } : record)));
  }

  forget(url: string): void {
    this.write(this.others(url));
  }

  private others(url: string): readonly UploadRecord[] {
    return this.read().filter((record) => record.url !== url);
  }

  /** Other tabs write too: what is stored counts, not what was read before. */
  private read(): readonly UploadRecord[] {
    try {
      const stored = JSON.parse(this.storage?.getItem(KEY) ?? '[]') as readonly UploadRecord[];
      return stored.filter(({ begunAt }) => Date.now() - begunAt < KEPT_MS);
    } catch {
      return [];
    }
  }

  /** A browser that keeps nothing (full, private) costs only going on after a reload. */
  private write(records: readonly UploadRecord[]): void {
    this.records.set(records);
    try {
      this.storage?.setItem(KEY, JSON.stringify(records));
    } catch (error) {
      console.error(error);
    }
  }
}

/** Whether a file that was chosen is the one of the record. */
export function isSameFile(record: UploadRecord, file: File): boolean {
  return record.name === file.name && record.size === file.size && record.lastModified === file.lastModified;
}
