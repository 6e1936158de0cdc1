import { HttpClient } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { BulkResult, MoveMany } from '@app/api/types';

/** One move with many assignments. */
@Service()
export class BulkApi {
  private readonly http = inject(HttpClient);

  move(request: MoveMany): Promise<BulkResult> {
    return firstValueFrom(this.http.post<BulkResult>('/api/v1/assignments/moves', request));
  }
}
