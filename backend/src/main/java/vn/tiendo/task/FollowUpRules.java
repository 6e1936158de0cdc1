package vn.tiendo.task;

/** By how many days an agency follows its work up.
 *
 * @param soonDays "sắp đến hạn" begins as many days before the last one
 * @param idleDays "không hoạt động" after as many days without progress or product
 * @param aheadDays turns of recurring tasks are assigned as many days before they begin
 */
public record FollowUpRules(int soonDays, int idleDays, int aheadDays) {
    public static final FollowUpRules DEFAULT = new FollowUpRules(7, 30, 30);
}
