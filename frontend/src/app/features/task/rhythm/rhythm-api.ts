import { HttpResourceRef, httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { RhythmView } from '@app/api/types';

/** What is expected of an assignment over time. */
@Service()
export class RhythmApi {
  rhythm(id: () => string): HttpResourceRef<RhythmView | undefined> {
    return httpResource<RhythmView>(() => `/api/v1/assignments/${id()}/rhythm`);
  }
}
