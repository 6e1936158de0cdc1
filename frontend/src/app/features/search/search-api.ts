import { HttpResourceRef, httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { SearchKind, SearchView } from '@app/api/types';

/** What is looked for: words, how many of each kind are wanted, and one kind alone. */
export interface SearchRequest {
  readonly q: string;
  readonly limit: number;
  readonly kind?: SearchKind;
}

/** The one call of the search. */
@Service()
export class SearchApi {
  /** Without words nothing is asked; other words cancel the question before. */
  found(request: () => SearchRequest): HttpResourceRef<SearchView | undefined> {
    return httpResource<SearchView>(() => {
      const { q, limit, kind } = request();
      return q ? { url: '/api/v1/search', params: { q, limit, ...(kind ? { kind } : {}) } } : undefined;
    });
  }
}
