package vn.tiendo.identity;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds for the people of an agency now.
 *
 * @param idleMinutes after how long without use a session ends; null means never
 * @param disableAfterDays after how long without use an account is disabled; null means never
 */
record SignInRules(
        @Nullable Integer idleMinutes,
        Set<Role> secondFactorRoles,
        @Nullable Integer disableAfterDays) {
    static SignInRules of(IdentitySetting setting) {
        return new SignInRules(setting.idleMinutes(), setting.secondFactorRoles(), setting.disableAfterDays());
    }

    @Nullable
    Duration idleLimit() {
        return idleMinutes == null ? null : Duration.ofMinutes(idleMinutes);
    }

    @Nullable
    Duration unusedLimit() {
        return disableAfterDays == null ? null : Duration.ofDays(disableAfterDays);
    }

    /** What is still asked for in a session, one thing after the other. */
    SessionStep step(Session session, Account account, Role role, boolean isEnrolled) {
        if (isEnrolled && !session.hasShownSecondFactor()) {
            return SessionStep.SECOND_FACTOR;
        }
        if (account.mustChangePassword()) {
            return SessionStep.CHANGE_PASSWORD;
        }
        boolean isRequired = secondFactorRoles.contains(role);
        return isRequired && !isEnrolled && !session.hasShownSecondFactor()
                ? SessionStep.ENROL_SECOND_FACTOR
                : SessionStep.READY;
    }
}
