package vn.tiendo.unit;

import java.util.Map;
import java.util.UUID;

/**
 * An agency that now exists.
 *
 * @param unitIds by code, the agency's own unit among them
 */
public record FoundedOrganisation(UUID agencyId, Map<String, UUID> unitIds) {}
