import { HttpClient } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { AssignmentView, LeadRule, Reassign, Resume, SetDueDate, Suspend } from '@app/api/types';
import { ifMatch } from '@app/core/http/headers';

/** Every call about who holds an assignment and whether its clock runs. */
@Service()
export class HoldingApi {
  private readonly http = inject(HttpClient);

  receive(assignment: AssignmentView): Promise<AssignmentView> {
    return this.put(assignment, 'receipt', {});
  }

  decline(assignment: AssignmentView, reason: string): Promise<AssignmentView> {
    return this.put(assignment, 'declination', { reason });
  }

  suspend(assignment: AssignmentView, request: Suspend): Promise<AssignmentView> {
    return this.put(assignment, 'suspension', request);
  }

  resume(assignment: AssignmentView, request: Resume): Promise<AssignmentView> {
    return this.put(assignment, 'resumption', request);
  }

  withdraw(assignment: AssignmentView, reason: string): Promise<AssignmentView> {
    return this.put(assignment, 'withdrawal', { reason });
  }

  /** Gives back the assignment of the unit that goes on with it. */
  reassign(assignment: AssignmentView, request: Reassign): Promise<AssignmentView> {
    return this.put(assignment, 'reassignment', request);
  }

  setDue(assignment: AssignmentView, request: SetDueDate): Promise<AssignmentView> {
    return this.put(assignment, 'due-date', request);
  }

  undo(assignment: AssignmentView): Promise<AssignmentView> {
    return this.put(assignment, 'undo', {});
  }

  /** The rule is of the task: its own version is named. */
  async setLeadRule({ taskId, leadRule }: AssignmentView, rule: LeadRule): Promise<void> {
    const seen = ifMatch(leadRule?.taskVersion ?? 0);
    await firstValueFrom(this.http.put(`/api/v1/tasks/${taskId}/lead-rule`, { rule }, seen));
  }

  private put({ id, version }: AssignmentView, move: string, body: object): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.put<AssignmentView>(`/api/v1/assignments/${id}/${move}`, body, ifMatch(version)),
    );
  }
}
