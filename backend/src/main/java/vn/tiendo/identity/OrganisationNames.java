package vn.tiendo.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What units are called; identity itself keeps only their ids. */
public interface OrganisationNames {
    /** The names of units and agencies, by id. */
    Map<UUID, String> of(Set<UUID> unitIds);

    /** The agency that was founded first. */
    Optional<UUID> firstAgency();
}
