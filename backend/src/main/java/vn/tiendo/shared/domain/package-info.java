/**
 * The words that every feature shares. They carry no rule of one feature alone. Nothing here knows a database, HTTP or a
 * screen.
 */
@NullMarked
package vn.tiendo.shared.domain;

import org.jspecify.annotations.NullMarked;
