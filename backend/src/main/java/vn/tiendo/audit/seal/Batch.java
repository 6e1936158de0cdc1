package vn.tiendo.audit.seal;

import java.util.List;

/** Entries to be sealed together: all of the transactions in a range, whole transactions only.
 *
 * @param from first transaction
 * @param to the transaction after the last
 * @param complete whether nothing older is left to seal
 */
record Batch(long from, long to, boolean complete, List<SealedEntry> entries) {}
