/**
 * Whether the addresses that units give as evidence can be reached: looked at once soon, then daily and weekly, in the
 * background. Nothing in a network of our own is ever visited, whatever a name or a redirect says (ADR 15). Knows evidence
 * by its id only.
 */
@NullMarked
package vn.tiendo.task.link;

import org.jspecify.annotations.NullMarked;
