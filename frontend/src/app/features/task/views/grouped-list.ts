import { Signal, computed, linkedSignal, resource, signal } from '@angular/core';
import { AssignmentGroup, AssignmentRow, GroupBy } from '@app/api/types';
import { KeysetPage } from '@app/core/list/keyset-list';
import { Problem } from '@app/core/problem/problem';
import { AssignmentQuery, sameWords } from './view-query';

/** A heading with the lines under it, as far as they were read; a list without headings is one section. */
export interface Section {
  readonly group?: AssignmentGroup;
  readonly folded: boolean;
  /** Nothing was read yet. */
  readonly untouched: boolean;
  readonly rows: readonly AssignmentRow[];
  readonly nextCursor?: string | null;
}

/** Where a grouped list reads from. */
export interface GroupSource {
  page(query: AssignmentQuery, cursor: string | undefined, limit: number): Promise<KeysetPage<AssignmentRow>>;
  groups(by: GroupBy, query: AssignmentQuery, cursor?: string): Promise<KeysetPage<AssignmentGroup>>;
}

interface Loaded {
  readonly sections: readonly Section[];
  readonly nextGroups?: string | null;
}

/** A list that is read onwards from its first section to its last one, a page at a time. */
export interface GroupedList {
  readonly sections: Signal<readonly Section[]>;
  /** All lines that were read. */
  readonly items: Signal<readonly AssignmentRow[]>;
  /** The first answer; a new one when the list was read anew. */
  readonly start: Signal<unknown>;
  readonly loading: Signal<boolean>;
  readonly loadingMore: Signal<boolean>;
  readonly problem: Signal<Problem | undefined>;
  readonly hasMore: Signal<boolean>;
  more(): Promise<void>;
  fold(section: Section): void;
  reload(): void;
}

const FIRST_PAGE = 50;
const NEXT_PAGE = 200;

/** Call it where `inject()` may be called; while the query is undefined nothing is asked. */
export function groupedList(
  source: GroupSource,
  asked: () => { readonly query: AssignmentQuery; readonly by?: GroupBy } | undefined,
): GroupedList {
  const wanted = computed(asked, { equal: sameWords });
  const first = resource({ params: wanted, loader: ({ params }) => begin(source, params.query, params.by) });
  const loaded = linkedSignal<Loaded>(() => (first.hasValue() ? first.value() : { sections: [] }));
  const problem = linkedSignal<Problem | undefined>(() =>
    first.error() ? Problem.of(first.error()) : undefined,
  );
  const loadingMore = signal(false);

  const more = async () => {
    const now = wanted();
    const startedFrom = first.hasValue() && first.value();
    if (!now || !startedFrom || loadingMore() || !isUnfinished(loaded())) return;
    loadingMore.set(true);
    try {
      const grown = await grow(source, loaded(), now.query, now.by);
      if (first.hasValue() && first.value() === startedFrom) loaded.update((shown) => grown(shown));
      problem.set(undefined);
    } catch (error) {
      problem.set(Problem.of(error));
    } finally {
      loadingMore.set(false);
    }
  };

  return {
    sections: computed(() => loaded().sections),
    items: computed(() => loaded().sections.flatMap(({ rows }) => rows)),
    start: computed(() => (first.hasValue() ? first.value() : undefined)),
    loading: computed(() => first.isLoading() && !first.hasValue()),
    loadingMore: loadingMore.asReadonly(),
    problem,
    hasMore: computed(() => isUnfinished(loaded())),
    more,
    fold: (section) =>
      loaded.update(({ sections, ...rest }) => ({
        ...rest,
        sections: sections.map((other) =>
          other.group?.key === section.group?.key ? { ...other, folded: !other.folded } : other,
        ),
      })),
    reload: () => void first.reload(),
  };
}

/** The filter that shows the lines of one heading alone. */
export function narrowed(query: AssignmentQuery, group: AssignmentGroup, by: GroupBy): AssignmentQuery {
  switch (by) {
    case 'UNIT':
      return { ...query, unit: group.key };
    case 'PLAN':
      return { ...query, plan: group.key };
    case 'STATE':
      return { ...query, workState: group.key };
    case 'MONTH':
      return group.dueFrom && group.dueUntil
        ? { ...query, dueFrom: group.dueFrom, dueUntil: group.dueUntil }
        : { ...query, dated: 'false' };
  }
}

function sectionOf(group: AssignmentGroup): Section {
  return { group, folded: false, untouched: true, rows: [] };
}

function isOpenEnded({ folded, untouched, nextCursor }: Section): boolean {
  return !folded && (untouched || !!nextCursor);
}

function isUnfinished({ sections, nextGroups }: Loaded): boolean {
  return sections.some(isOpenEnded) || !!nextGroups;
}

async function begin(source: GroupSource, query: AssignmentQuery, by?: GroupBy): Promise<Loaded> {
  if (!by) {
    const page = await source.page(query, undefined, FIRST_PAGE);
    return {
      sections: [{ folded: false, untouched: false, rows: page.items, nextCursor: page.nextCursor }],
    };
  }
  const groups = await source.groups(by, query);
  const loaded = { sections: groups.items.map(sectionOf), nextGroups: groups.nextCursor };
  return isUnfinished(loaded) ? (await grow(source, loaded, query, by, FIRST_PAGE))(loaded) : loaded;
}

/** Reads the next page; what is shown may have been folded meanwhile, so the change comes as a function. */
async function grow(
  source: GroupSource,
  loaded: Loaded,
  query: AssignmentQuery,
  by?: GroupBy,
  limit = NEXT_PAGE,
): Promise<(shown: Loaded) => Loaded> {
  const next = loaded.sections.find(isOpenEnded);
  if (!next) {
    const groups = await source.groups(by!, query, loaded.nextGroups ?? undefined);
    return ({ sections }) => ({
      sections: [...sections, ...groups.items.map(sectionOf)],
      nextGroups: groups.nextCursor,
    });
  }
  const asked = next.group && by ? narrowed(query, next.group, by) : query;
  const page = await source.page(asked, next.nextCursor ?? undefined, limit);
  return ({ sections, ...rest }) => ({
    ...rest,
    sections: sections.map((section) =>
      section.group?.key === next.group?.key
        ? {
            ...section,
            untouched: false,
            rows: [...section.rows, ...page.items],
            nextCursor: page.nextCursor,
          }
        : section,
    ),
  });
}
