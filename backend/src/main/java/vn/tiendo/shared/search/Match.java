package vn.tiendo.shared.search;

/** A text that answers a search. */
public record Match(MatchTier tier, Excerpt excerpt) {}
