package vn.tiendo.identity.client;

import java.util.UUID;

/** Another system may call from now on, once it has a token.
 *
 * @param clientName what people call it; a {@code name} would stand in the place of the name of the event
 */
public record ApiClientRegistered(UUID agencyId, UUID subjectId, String clientId, String clientName)
        implements ApiClientEvent {}
