package vn.tiendo.identity.client;

import java.time.LocalDate;
import java.util.UUID;

/** A system was given a token; the secret stands nowhere. */
public record ApiTokenIssued(
        UUID agencyId, UUID subjectId, String clientId, UUID tokenId, String ending, LocalDate expiresOn)
        implements ApiClientEvent {}
