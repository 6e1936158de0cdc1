/**
 * The chain over the trail: a job seals what was written, in batches of hashes, and a check finds what was changed,
 * removed or slipped in since. Writers know nothing of it and wait for nobody. How the hashes are made stands in
 * {@code docs/audit.md}, so that an outsider can check them without this program.
 */
@NullMarked
package vn.tiendo.audit.seal;

import org.jspecify.annotations.NullMarked;
