/**
 * One search over plans, tasks, products, units and difficulties. Each feature finds its own things under its own policies; here they are put
 * side by side. Owns no data.
 */
@NullMarked
package vn.tiendo.search;

import org.jspecify.annotations.NullMarked;
