/**
 * Delegation (ủy quyền): a holder of a position lets another person use its powers, for a time and within scopes, never
 * more than the position has and never passed on. The delegate acts in the delegator's position and both names stand in
 * the trail. Signing with TUQ. rests on a delegation in writing that is valid on the day of signing (NĐ 30/2020, Điều 13).
 */
@NullMarked
package vn.tiendo.identity.delegation;

import org.jspecify.annotations.NullMarked;
