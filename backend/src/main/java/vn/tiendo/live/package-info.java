/**
 * Tells open pages which things have changed, in order and without gaps, across replicas. Hears every DomainEvent and
 * carries none of its words: pages read what they may by the operations that they used before. Nobody uses it.
 */
@NullMarked
package vn.tiendo.live;

import org.jspecify.annotations.NullMarked;
