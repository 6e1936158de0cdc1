/** The conventions of the HTTP API, once for all features: paging, ETag, idempotency, query parameters. */
@NullMarked
package vn.tiendo.shared.web;

import org.jspecify.annotations.NullMarked;
