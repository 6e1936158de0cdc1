package vn.tiendo.audit.seal;

/** What a check of the trail can find. */
public enum FindingKind {
    /** Sealed as something else. */
    ENTRY_CHANGED,
    /** Sealed, and not there any more. */
    ENTRY_REMOVED,
    /** There, older than the last seal, and in no seal. */
    ENTRY_INSERTED,
    /** Sealed long after the moment at which it says it was written. */
    ENTRY_BACKDATED,
    /** The list of a seal's entries, or the seal itself, is not what was hashed. */
    SEAL_CHANGED,
    /** The chain has a gap. */
    SEAL_REMOVED
}
