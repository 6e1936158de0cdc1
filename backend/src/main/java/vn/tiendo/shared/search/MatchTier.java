package vn.tiendo.shared.search;

/** How well something answers a search, the best first. */
public enum MatchTier {
    /** It is the document, unit or code that was named. */
    NAME,
    /** The words stand together as typed. */
    PHRASE,
    /** All words are there as typed. */
    WORDS,
    /** The words stand together, apart from accents. */
    LOOSE_PHRASE,
    /** All words are there, apart from accents, or shortened. */
    LOOSE_WORDS,
    /** The words are spread over the thing and what belongs to it. */
    SPREAD
}
