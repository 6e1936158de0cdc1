package vn.tiendo.identity.oidc;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.domain.Personal;

/** What happens to accounts in the wake of a sign-in through the provider. Never carries a token. */
public sealed interface OidcEvent extends DomainEvent {
    @Override
    default String subjectType() {
        return "account";
    }

    /** The provider vouched for the person.
     *
     * @param methods how it made sure ({@code amr})
     * @param assurance how sure it is ({@code acr})
     */
    record SignedIn(
            UUID agencyId,
            UUID subjectId,
            @Personal String username,
            @Personal String address,
            String issuer,
            List<String> methods,
            @Nullable String assurance)
            implements OidcEvent {}

    /** The provider vouched for the person, but the account may not be used. */
    record SignInFailed(
            UUID agencyId,
            UUID subjectId,
            @Personal String username,
            @Personal String address,
            String reason) implements OidcEvent {}

    /** The provider vouched for somebody who has no account here.
     *
     * @param subjectId the agency
     * @param subject by which the provider's administrators know the person
     */
    record StrangerRefused(UUID agencyId, UUID subjectId, String address, String issuer, String subject, String reason)
            implements OidcEvent {
        @Override
        public String subjectType() {
            return "unit";
        }

        @Override
        public String name() {
            return "SignInFailed";
        }
    }

    /** The way to the provider or back failed before anybody was known.
     *
     * @param subjectId the first agency of the installation, since no other one can be said to be meant
     */
    record WayFailed(UUID agencyId, UUID subjectId, String address, String reason) implements OidcEvent {
        @Override
        public String subjectType() {
            return "unit";
        }

        @Override
        public String name() {
            return "SignInFailed";
        }
    }

    /** From now on this account is this subject of the provider.
     *
     * @param opened whether the account was opened for it
     */
    record OidcAccountLinked(
            UUID agencyId, UUID subjectId, @Personal String username, String issuer, String subject, boolean opened)
            implements OidcEvent {}

    /** A claim gives the person a position. */
    record OidcPositionGiven(UUID agencyId, UUID subjectId, UUID positionId, Role role, UUID unitId, String title)
            implements OidcEvent {}

    /** The claim that gave the position has gone. */
    record OidcPositionEnded(UUID agencyId, UUID subjectId, UUID positionId, Role role, UUID unitId, String title)
            implements OidcEvent {}

    /** The claim that gave the position has gone, but nobody else administers the agency. */
    record OidcPositionKept(UUID agencyId, UUID subjectId, UUID positionId, String title) implements OidcEvent {}

    /** The provider has ended the person's sessions here. */
    record OidcSessionsEnded(UUID agencyId, UUID subjectId) implements OidcEvent {}
}
