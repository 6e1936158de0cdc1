package vn.tiendo.shared.web;

import jakarta.ws.rs.WebApplicationException;

/** An unsafe call on an existing thing came without {@code If-Match}. */
class PreconditionRequired extends WebApplicationException {
    PreconditionRequired() {
        super(428);
    }
}
