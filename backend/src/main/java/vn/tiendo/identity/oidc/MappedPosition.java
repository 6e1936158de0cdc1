package vn.tiendo.identity.oidc;

import java.util.UUID;
import vn.tiendo.identity.Role;

/** A position that a mapping gives; two that are alike in this are the same. */
record MappedPosition(Role role, UUID unitId, String title) {}
