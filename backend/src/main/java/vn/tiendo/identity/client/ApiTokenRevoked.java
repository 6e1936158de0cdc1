package vn.tiendo.identity.client;

import java.util.UUID;

/** A token was taken back. */
public record ApiTokenRevoked(UUID agencyId, UUID subjectId, String clientId, UUID tokenId, String ending)
        implements ApiClientEvent {}
