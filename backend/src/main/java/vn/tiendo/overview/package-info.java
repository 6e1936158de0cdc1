/**
 * Composes the dashboards from the public faces of other features. Owns no data and no counting rule of its own.
 * Nobody imports it.
 */
@NullMarked
package vn.tiendo.overview;

import org.jspecify.annotations.NullMarked;
