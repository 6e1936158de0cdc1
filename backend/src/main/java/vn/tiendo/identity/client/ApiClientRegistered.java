package vn.tiendo.identity.client;

import java.util.UUID;

/** Another system may call from now on, once it has a token. */
public record ApiClientRegistered(UUID agencyId, UUID subjectId, String clientId, String name)
        implements ApiClientEvent {}
