/**
 * What searching means in every feature: the words that people type, how well a text answers them, and what is marked in it.
 * Each feature finds its own things; the search feature puts them side by side.
 */
@NullMarked
package vn.tiendo.shared.search;

import org.jspecify.annotations.NullMarked;
