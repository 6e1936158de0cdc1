package vn.tiendo.identity.client;

import vn.tiendo.shared.domain.DomainEvent;

/** Something that happened to an API client; what was remembered of its tokens holds no longer. */
public sealed interface ApiClientEvent extends DomainEvent
        permits ApiClientRegistered, ApiClientChanged, ApiTokenIssued, ApiTokenRevoked {
    @Override
    default String subjectType() {
        return "api-client";
    }
}
