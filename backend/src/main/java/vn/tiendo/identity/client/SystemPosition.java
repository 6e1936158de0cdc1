package vn.tiendo.identity.client;

import java.util.UUID;
import vn.tiendo.identity.Role;

/** The one position through which a system acts. */
record SystemPosition(Role role, UUID unitId) {}
