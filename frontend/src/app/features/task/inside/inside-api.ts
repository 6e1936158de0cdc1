import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { AssignmentView, OfficerCandidates, SubtaskView, WriteSubtask } from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';

const ASSIGNMENTS = '/api/v1/assignments';

/** Every call about work inside a unit. */
@Service()
export class InsideApi {
  private readonly http = inject(HttpClient);

  /** While the id is undefined nothing is asked. */
  candidates(id: () => string | undefined): HttpResourceRef<OfficerCandidates | undefined> {
    return httpResource<OfficerCandidates>(() => {
      const asked = id();
      return asked ? `${ASSIGNMENTS}/${asked}/officer-candidates` : undefined;
    });
  }

  handOver({ id, version }: AssignmentView, accountIds: readonly string[]): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.put<AssignmentView>(`${ASSIGNMENTS}/${id}/officers`, { accountIds }, ifMatch(version)),
    );
  }

  addSubtask(id: string, request: WriteSubtask, key: string): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.post<AssignmentView>(`${ASSIGNMENTS}/${id}/subtasks`, request, idempotent(key)),
    );
  }

  tick(id: string, subtask: SubtaskView, done: boolean): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.put<AssignmentView>(
        `${ASSIGNMENTS}/${id}/subtasks/${subtask.id}/completion`,
        { done },
        ifMatch(subtask.version),
      ),
    );
  }

  remove(id: string, subtask: SubtaskView): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.delete<AssignmentView>(
        `${ASSIGNMENTS}/${id}/subtasks/${subtask.id}`,
        ifMatch(subtask.version),
      ),
    );
  }
}
