package vn.tiendo.identity.client;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.Change;

/** What a system is limited to was changed. */
public record ApiClientChanged(UUID agencyId, UUID subjectId, String clientId, List<Change> changes)
        implements ApiClientEvent {}
